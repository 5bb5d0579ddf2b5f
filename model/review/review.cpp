#include "model/review/review.h"

#include "model/plan/planfile.h"
#include "model/review/crossreference.h"
#include "model/review/reviewtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace greenprint {
namespace {

/// The decision or, without one, what the plan suggests; none if nobody can tell.
std::optional<Decision> assumed(const ReviewedChoice &choice) {
    return choice.decision.decision ? choice.decision.decision : choice.suggested();
}

/// The rule that fires as if practices that do not apply were not part of the question.
template <class DecisionOf>
int firedRule(const LensQuestion &question, const ReviewedQuestion &reviewed, DecisionOf decided) {
    const auto is = [&](const QString &id, Decision wanted) {
        const ReviewedChoice *choice = reviewed.choice(id);
        return choice && decided(*choice) == wanted;
    };
    return question.firedRule(
        [&](const QString &id) { return is(id, Decision::Met); },
        [&](const QString &id) { return is(id, Decision::NotApplicable); });
}

template <class DecisionOf>
bool nothingApplies(const ReviewedQuestion &question, DecisionOf decided) {
    bool any = false;
    for (const ReviewedChoice &choice : question.choices) {
        if (choice.none)
            continue;
        any = true;
        if (decided(choice) != Decision::NotApplicable)
            return false;
    }
    return any;
}

template <class DecisionOf>
Coverage coverageOf(const ReviewedQuestion &question, DecisionOf decided) {
    Coverage coverage;
    for (const ReviewedChoice &choice : question.choices) {
        const std::optional<Decision> d = decided(choice);
        if (choice.none || d == Decision::NotApplicable)
            continue;
        coverage.applicable += weightOf(choice.level);
        if (d == Decision::Met)
            coverage.met += weightOf(choice.level);
    }
    return coverage;
}

void rate(
    const LensQuestion &question, ReviewedQuestion &reviewed, const QuestionDecision &answer) {
    const auto decided = [](const ReviewedChoice &c) { return c.decision.decision; };
    reviewed.coverage = coverageOf(reviewed, decided);
    reviewed.suggestedCoverage = coverageOf(reviewed, assumed);
    const auto riskOf = [&](int rule) {
        return rule < 0 ? Risk::Unanswered : question.rules[static_cast<size_t>(rule)].risk;
    };
    if (answer.notApplicable() || (answer.answered() && nothingApplies(reviewed, decided))) {
        reviewed.risk = Risk::NotApplicable;
    } else if (answer.answered()) {
        const int rule = firedRule(question, reviewed, decided);
        reviewed.risk = riskOf(rule);
        if (rule >= 0) {
            reviewed.rule = rule;
            reviewed.condition = question.rules[static_cast<size_t>(rule)].condition;
        }
    }

    if (nothingApplies(reviewed, assumed)) {
        reviewed.suggestedRisk = Risk::NotApplicable;
        return;
    }
    // whatever nobody can tell: none of it followed, or all of it
    const Risk worst = riskOf(firedRule(question, reviewed, assumed));
    const Risk best = riskOf(firedRule(question, reviewed, [](const ReviewedChoice &c) {
        return c.none ? assumed(c) : assumed(c).value_or(Decision::Met);
    }));
    reviewed.suggestedRisk = worst == best ? worst : Risk::Unanswered;
}

/// "None of these" follows from the others.
Suggestion suggestionForNone(const ReviewedQuestion &question) {
    bool all = true;
    for (const ReviewedChoice &choice : question.choices) {
        if (choice.none)
            continue;
        if (choice.evidence.suggestion == Suggestion::Met)
            return Suggestion::NotMet;
        all &= choice.evidence.suggestion == Suggestion::NotMet;
    }
    return all ? Suggestion::Met : Suggestion::CannotTell;
}

/// What is known of each practice; a practice may stand behind several choices.
class EvidenceBook {
public:
    explicit EvidenceBook(const PlanFacts &facts)
        : m_facts(facts) {}

    Evidence of(const QStringList &practices) {
        std::vector<Evidence> parts;
        for (const QString &id : practices) {
            auto known = m_known.find(id);
            if (known == m_known.end()) {
                const Practice *practice = m_facts.catalog.practice(id);
                known = m_known.emplace(id, practice ? evidenceFor(m_facts, *practice) : Evidence())
                            .first;
            }
            parts.push_back(known->second);
        }
        if (parts.empty())
            return {};
        return parts.size() == 1 ? parts.front() : joined(parts);
    }

private:
    const PlanFacts &m_facts;
    std::map<QString, Evidence> m_known;
};

ReviewedQuestion reviewed(
    const LensQuestion &question, const QString &pillar, const ReviewRecord &record,
    const CrossReference &cross, EvidenceBook &evidence) {
    ReviewedQuestion result;
    result.id = question.id;
    result.pillar = pillar;
    result.title = question.title;
    result.phase = question.phase;
    const Answer *answer = answerTo(record, question.id);
    const QuestionDecision decision = answer ? QuestionDecision(*answer) : QuestionDecision();
    for (const LensChoice &c : question.choices) {
        ReviewedChoice choice;
        choice.id = c.id;
        choice.title = c.title;
        choice.none = c.isNone();
        choice.practices = cross.practices(c);
        choice.officialId = CrossReference::officialId(c);
        choice.level = choice.none ? QString() : cross.level(c);
        choice.evidence = evidence.of(choice.practices);
        choice.decision = decision.choice(c.id);
        result.choices.push_back(std::move(choice));
    }
    for (ReviewedChoice &choice : result.choices) {
        if (choice.none)
            choice.evidence.suggestion = suggestionForNone(result);
    }
    if (answer) {
        result.reason = answer->reason.value_or(NotApplicable::None);
        result.note = answer->note.value_or(QString());
        result.by = answer->by.value_or(QString());
        result.date = answer->date.value_or(QString());
    }
    for (const Acceptance &acceptance : record.acceptances) {
        if (acceptance.question == question.id)
            result.acceptance = acceptance;
    }
    rate(question, result, decision);
    return result;
}

QStringList unmatchedAnswers(const ReviewRecord &record, const ReviewResult &result) {
    QStringList list;
    for (const Answer &answer : record.answers) {
        const ReviewedQuestion *question = result.question(answer.question);
        if (!question) {
            list << answer.question;
            continue;
        }
        for (const ChoiceAnswer &choice : answer.choices) {
            if (!question->choice(choice.id))
                list << answer.question + QLatin1Char('/') + choice.id;
        }
    }
    return list;
}

} // namespace

RiskCounts &RiskCounts::operator+=(const RiskCounts &other) {
    for (Risk risk : kAllRisks)
        (*this)[risk] += other[risk];
    return *this;
}

int RiskCounts::total() const {
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::optional<double> Coverage::share() const {
    return applicable > 0.0 ? std::optional(met / applicable) : std::nullopt;
}

Coverage &Coverage::operator+=(const Coverage &other) {
    met += other.met;
    applicable += other.applicable;
    return *this;
}

std::optional<Decision> ReviewedChoice::suggested() const {
    if (!evidence.applies)
        return Decision::NotApplicable;
    switch (evidence.suggestion) {
    case Suggestion::Met:
        return Decision::Met;
    case Suggestion::NotMet:
        return Decision::NotMet;
    case Suggestion::CannotTell:
        break;
    }
    return std::nullopt;
}

bool ReviewedChoice::open() const {
    return !none && assumed(*this).value_or(Decision::NotMet) == Decision::NotMet;
}

const ReviewedChoice *ReviewedQuestion::choice(QStringView choiceId) const {
    for (const ReviewedChoice &c : choices) {
        if (c.id == choiceId)
            return &c;
    }
    return nullptr;
}

const ReviewedQuestion *ReviewResult::question(QStringView id) const {
    for (const ReviewedPillar &pillar : pillars) {
        for (const ReviewedQuestion &q : pillar.questions) {
            if (q.id == id)
                return &q;
        }
    }
    return nullptr;
}

ReviewResult review(
    const Catalog &catalog, const Plan &plan, const Lens &lens, const QString &scenario,
    Improvements improvements, Metric by) {
    const Catalog withOverrides = catalog.with(catalogOverrides(plan));
    const PlanFacts facts(withOverrides, plan, scenario);
    const CrossReference cross(withOverrides, lens);
    EvidenceBook evidence(facts);

    ReviewResult result;
    result.lens = lens;
    result.scenario = scenario;
    result.planHash = planHash(plan);
    result.catalogVersion = catalog.version();
    result.feasible = facts.ledger.feasible();
    result.totals = totals(facts.ledger);
    for (const LensPillar &p : lens.pillars) {
        ReviewedPillar pillar;
        pillar.id = p.id;
        pillar.name = p.name;
        for (const LensQuestion &q : p.questions) {
            ReviewedQuestion question = reviewed(q, p.id, plan.review, cross, evidence);
            ++pillar.risks[question.risk];
            ++pillar.suggestedRisks[question.suggestedRisk];
            pillar.coverage += question.coverage;
            pillar.suggestedCoverage += question.suggestedCoverage;
            pillar.questions.push_back(std::move(question));
        }
        result.risks += pillar.risks;
        result.suggestedRisks += pillar.suggestedRisks;
        result.coverage += pillar.coverage;
        result.suggestedCoverage += pillar.suggestedCoverage;
        result.pillars.push_back(std::move(pillar));
    }
    result.unmatched = unmatchedAnswers(plan.review, result);
    result.improvements.by = by;
    if (improvements == Improvements::Simulated)
        result.improvements = improvementPlan(catalog, plan, scenario, result.pillars, by);
    return result;
}

QString ratingText(const Lens &lens, const ReviewedQuestion &question) {
    switch (question.risk) {
    case Risk::NotApplicable:
        return ReviewTexts::tr("The question does not apply (%1).").arg(label(question.reason));
    case Risk::Unanswered: {
        const bool decided = std::ranges::any_of(question.choices, [](const ReviewedChoice &c) {
            return c.decision.decision.has_value();
        });
        return decided ? ReviewTexts::tr(
                   "No rule of the lens holds for this answer, and it has no default.")
                       : ReviewTexts::tr("Nobody has answered the question yet.");
    }
    case Risk::High:
    case Risk::Medium:
    case Risk::None:
        break;
    }
    if (!question.rule)
        return {};
    for (const LensPillar &pillar : lens.pillars) {
        for (const LensQuestion &q : pillar.questions) {
            if (q.id != question.id)
                continue;
            const QString number = QString::number(*question.rule + 1);
            const QString of = QString::number(q.rules.size());
            return question.condition == QLatin1String("default")
                       ? ReviewTexts::tr("Rule %1 of %2 applies because no other holds.")
                             .arg(number, of)
                       : ReviewTexts::tr("Rule %1 of %2 holds: %3.")
                             .arg(number, of, question.condition);
        }
    }
    return {};
}

} // namespace greenprint
