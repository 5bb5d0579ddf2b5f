#include "model/review/improvement.h"

#include "model/review/crossreference.h"
#include "model/review/review.h"
#include "model/review/reviewtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace greenprint {
namespace {

int severity(Risk risk) {
    switch (risk) {
    case Risk::High:
        return 4;
    case Risk::Medium:
        return 3;
    case Risk::Unanswered:
        return 2;
    case Risk::None:
        return 1;
    case Risk::NotApplicable:
        break;
    }
    return 0;
}

Effect effectOf(const std::optional<Saving> &saves, Metric by) {
    if (!saves || !(*saves)[by])
        return Effect::Unknown;
    const double share = saves->share(by).value_or(0.0);
    return share >= 0.1    ? Effect::Large
           : share >= 0.01 ? Effect::Medium
           : share > 1e-9  ? Effect::Small
                           : Effect::None;
}

QString whyOpen(const ReviewedChoice &choice) {
    if (choice.decision.decision == Decision::NotMet && !choice.decision.note.isEmpty())
        return choice.decision.note;
    const QString evidence = choice.evidence.text();
    if (!evidence.isEmpty())
        return evidence;
    return choice.decision.decision == Decision::NotMet
               ? ReviewTexts::tr("The reviewer has found that it is not followed.")
               : ReviewTexts::tr("The plan does not say.");
}

/// Open practices of all questions, each once, with the question of the highest risk.
class OpenPractices {
public:
    explicit OpenPractices(const Catalog &catalog)
        : m_catalog(catalog) {}

    void add(const ReviewedQuestion &question, const ReviewedChoice &choice) {
        QStringList ids = choice.practices;
        if (ids.isEmpty())
            ids << (choice.officialId.isEmpty() ? choice.id : choice.officialId);
        for (const QString &id : ids)
            add(id, question, choice);
    }

    std::vector<Improvement> take() { return std::move(m_list); }

private:
    void add(const QString &id, const ReviewedQuestion &question, const ReviewedChoice &choice) {
        const auto found = std::ranges::find(m_list, id, &Improvement::practice);
        const bool isNew = found == m_list.end();
        Improvement &item = isNew ? m_list.emplace_back() : *found;
        const bool decided = choice.decision.decision == Decision::NotMet;
        if (isNew) {
            const Practice *practice = m_catalog.practice(id);
            item.practice = id;
            item.title = practice ? practice->title : choice.title;
            item.hasLever = practice && practice->lever != Lever::None;
        }
        if (!item.questions.contains(question.id))
            item.questions << question.id;
        if (isNew || severity(question.risk) > severity(item.risk)) {
            item.question = question.id;
            item.risk = question.risk;
        }
        if (isNew || weightOf(choice.level) > weightOf(item.level))
            item.level = choice.level;
        // a decision counts for more than a suggestion
        if (isNew || (decided && !item.decided)) {
            item.why = whyOpen(choice);
            item.suggestion = choice.evidence.suggestion;
        }
        item.decided |= decided;
    }

    const Catalog &m_catalog;
    std::vector<Improvement> m_list;
};

void simulateEffect(const Trials &trials, const Practice &practice, Metric by, Improvement &item) {
    const Adoption adoption = adoptionOf(trials, practice, by);
    item.remark = adoption.says;
    if (!adoption.possible())
        return;
    const Trial trial = trials.whole(adoption.choices);
    if (!trial.feasible) {
        item.remark = trial.objection;
        return;
    }
    const Totals &before = trials.asIs().totals;
    item.choices = adoption.choices;
    item.saves = Saving(before, trial.totals);
    // a maximum of one says that nobody has published any
    if (practice.kind != PracticeKind::Factor || !practice.strengthMax.known()
        || practice.strengthMax.value >= 1.0)
        return;
    const Adoption most = adoptionOf(trials, practice, practice.strengthMax.value);
    if (most.possible())
        item.atMost = Saving(before, trials.whole(most.choices).totals);
}

/// A rule or a managed service in its place: the end of the plan rather than a part of one.
bool replacesTheModel(const Practice *practice) {
    return practice
           && (practice->lever == Lever::ModeNone || practice->lever == Lever::ModeManaged);
}

void addPlanned(const ReviewRecord &record, Improvement &item) {
    for (const Action &action : record.actions) {
        if (action.practice != item.practice)
            continue;
        item.owner = action.owner.value_or(QString());
        item.due = action.due.value_or(QString());
        if (action.effort) {
            item.effort = *action.effort;
            item.effortStated = true;
        }
    }
}

bool comesBefore(const Improvement &a, const Improvement &b, Metric by) {
    constexpr int kLast = 99;
    const auto amountOf = [by](const std::optional<Saving> &saving) {
        return saving ? (*saving)[by].value_or(0.0) : 0.0;
    };
    const auto order = [&](const Improvement &i) {
        return std::tuple(
            i.priority.value_or(kLast), -severity(i.risk), -amountOf(i.saves), -amountOf(i.atMost),
            i.saves ? 0 : 1, -weightOf(i.level));
    };
    return order(a) != order(b) ? order(a) < order(b) : a.practice < b.practice;
}

} // namespace

QString effortText(Effort effort) {
    switch (effort) {
    case Effort::Low:
        return ReviewTexts::tr("low effort");
    case Effort::High:
        return ReviewTexts::tr("high effort");
    case Effort::Medium:
        break;
    }
    return ReviewTexts::tr("medium effort");
}

Saving::Saving(const Totals &before, const Totals &after) {
    for (Metric m : kAllMetrics) {
        const Delta delta = Delta::between(before[m], after[m]);
        if (!delta.absolute)
            continue;
        // what is left of equal sums that were added up in another order is no saving
        const double was = std::abs(*before.value(m));
        const bool rounding = std::abs(*delta.absolute) <= 1e-9 * was;
        m_values[indexOf(m)] = rounding ? 0.0 : *delta.absolute;
        if (was > 0.0)
            m_shares[indexOf(m)] = *m_values[indexOf(m)] / was;
    }
}

const Improvement *ImprovementPlan::item(QStringView practice) const {
    for (const Improvement &i : items) {
        if (i.practice == practice)
            return &i;
    }
    return nullptr;
}

std::optional<int> priorityOf(Effect effect, Effort effort) {
    if (effect == Effect::None || effect == Effect::Unknown)
        return std::nullopt;
    return 1 + static_cast<int>(effect) + static_cast<int>(effort);
}

ImprovementPlan improvementPlan(
    const Catalog &catalog, const Plan &plan, const QString &scenario,
    const std::vector<ReviewedPillar> &pillars, Metric by) {
    const Catalog withOverrides = catalog.with(catalogOverrides(plan));
    OpenPractices open(withOverrides);
    for (const ReviewedPillar &pillar : pillars) {
        for (const ReviewedQuestion &question : pillar.questions) {
            for (const ReviewedChoice &choice : question.choices) {
                if (choice.open())
                    open.add(question, choice);
            }
        }
    }
    ImprovementPlan result;
    result.by = by;
    result.items = open.take();
    const Trials trials(withOverrides, plan, scenario);
    for (Improvement &item : result.items) {
        if (const Practice *practice = withOverrides.practice(item.practice)) {
            item.effort = fromKeyword<Effort>(practice->effort).value_or(Effort::Medium);
            simulateEffect(trials, *practice, by, item);
        } else {
            item.remark = ReviewTexts::tr("Nothing in the estimate stands for it.");
        }
        item.effect = effectOf(item.saves, by);
        addPlanned(plan.review, item);
        item.priority = priorityOf(item.effect, item.effort);
    }
    std::ranges::sort(result.items, [by](const Improvement &a, const Improvement &b) {
        return comesBefore(a, b, by);
    });
    QStringList saving;
    for (const Improvement &item : result.items) {
        if (item.priority && !replacesTheModel(withOverrides.practice(item.practice)))
            saving << item.practice;
    }
    result.combined = combinedEffect(catalog, plan, scenario, saving, by);
    return result;
}

} // namespace greenprint
