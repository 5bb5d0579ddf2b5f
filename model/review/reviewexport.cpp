#include "model/review/reviewexport.h"

#include "model/plaintext.h"
#include "model/review/crossreference.h"
#include "model/review/reviewtexts.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace greenprint {
namespace {

enum class Status : quint8 { Implemented, Partially, NotImplemented, NotApplicable, Unknown };

const char *word(Status status) {
    switch (status) {
    case Status::Implemented:
        return "implemented";
    case Status::Partially:
        return "partially_implemented";
    case Status::NotImplemented:
        return "not_implemented";
    case Status::NotApplicable:
        return "not_applicable";
    case Status::Unknown:
        break;
    }
    return "cannot_determine";
}

/// The six pillars of the document, by the names that lenses and ids give them.
QString pillarWord(const QString &name) {
    static const std::vector<std::pair<QString, QString>> kPillars{
        {QStringLiteral("OPS|OPERATION"), QStringLiteral("operational_excellence")},
        {QStringLiteral("SEC"), QStringLiteral("security")},
        {QStringLiteral("REL"), QStringLiteral("reliability")},
        {QStringLiteral("PER"), QStringLiteral("performance_efficiency")},
        {QStringLiteral("COST"), QStringLiteral("cost_optimization")},
        {QStringLiteral("SUS"), QStringLiteral("sustainability")}};
    for (const auto &[names, word] : kPillars) {
        for (const QString &part : names.split(QLatin1Char('|'))) {
            if (name.toUpper().contains(part))
                return word;
        }
    }
    return {};
}

/// A lens may name pillars of its own; the document knows six.
QString pillarWord(const ReviewedPillar &pillar) {
    for (const QString &name : {pillar.id, pillar.name}) {
        if (const QString word = pillarWord(name); !word.isEmpty())
            return word;
    }
    return QStringLiteral("operational_excellence");
}

Status statusOf(const ReviewedChoice &choice) {
    if (const std::optional<Decision> d = choice.decision.decision) {
        return *d == Decision::Met      ? Status::Implemented
               : *d == Decision::NotMet ? Status::NotImplemented
                                        : Status::NotApplicable;
    }
    if (!choice.evidence.applies)
        return Status::NotApplicable;
    switch (choice.evidence.suggestion) {
    case Suggestion::Met:
        return Status::Implemented;
    case Suggestion::NotMet:
        return Status::NotImplemented;
    case Suggestion::CannotTell:
        break;
    }
    return Status::Unknown;
}

/// Of several practices behind one: what does not apply is left out; partly met is partly met.
Status joined(Status a, Status b) {
    if (a == b || b == Status::NotApplicable)
        return a;
    if (a == Status::NotApplicable)
        return b;
    // not met weighs more than not known; met beside either is half the way
    const bool half = a == Status::Partially || b == Status::Partially || a == Status::Implemented
                      || b == Status::Implemented;
    return half ? Status::Partially : Status::NotImplemented;
}

struct WaFinding {
    QString id; ///< of AWS; empty if it gives none
    QStringList titles;
    QString pillar;
    Status status = Status::Unknown;
    QString level;
    QStringList notes;
    QStringList advice;
    std::optional<Effort> effort;
};

bool isNumbered(const QString &id) {
    static const QRegularExpression kNumbered(QStringLiteral("^[A-Z]{2,}[0-9]{1,3}-BP[0-9]{1,3}$"));
    return kNumbered.match(id).hasMatch();
}

QString idOf(const Catalog &catalog, const ReviewedChoice &choice) {
    if (isNumbered(choice.officialId))
        return choice.officialId;
    const Practice *practice = choice.practices.isEmpty()
                                   ? nullptr
                                   : catalog.practice(choice.practices.first());
    const QString id = practice && !practice->mlLens2025.isEmpty() ? practice->mlLens2025.first()
                                                                   : QString();
    return isNumbered(id) ? id : QString();
}

QString noteOf(const ReviewedChoice &choice) {
    const QString evidence = choice.evidence.text();
    if (!choice.decision.decision)
        return evidence.isEmpty()
                   ? ReviewTexts::tr("Not reviewed.")
                   : ReviewTexts::tr("Suggested from the plan, not confirmed: %1").arg(evidence);
    QStringList parts{ReviewTexts::tr("Reviewed: %1").arg(label(*choice.decision.decision))};
    if (choice.decision.decision == Decision::NotApplicable)
        parts.last() += QStringLiteral(" (%1)").arg(label(choice.decision.reason));
    for (const QString &part : {choice.decision.note, evidence}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(". "));
}

class Findings {
public:
    explicit Findings(const Catalog &catalog, const ReviewResult &review)
        : m_catalog(catalog)
        , m_review(review) {}

    void add(
        const ReviewedPillar &pillar, const ReviewedQuestion &question,
        const ReviewedChoice &choice) {
        const QString id = idOf(m_catalog, choice);
        const auto found = id.isEmpty() ? m_list.end()
                                        : std::ranges::find(m_list, id, &WaFinding::id);
        const bool isNew = found == m_list.end();
        WaFinding &finding = isNew ? m_list.emplace_back() : *found;
        const Status status = statusOf(choice);
        finding.status = isNew ? status : joined(finding.status, status);
        if (isNew) {
            finding.id = id;
            finding.pillar = pillarWord(id);
            if (finding.pillar.isEmpty())
                finding.pillar = pillarWord(pillar);
            finding.level = id.isEmpty() ? choice.level : publishedLevel(id);
        }
        if (finding.level.isEmpty())
            finding.level = choice.level;
        finding.titles << choice.title;
        finding.notes << noteOf(choice);
        if (!choice.open())
            return;
        for (const QString &practice : choice.practices) {
            if (const Improvement *item = m_review.improvements.item(practice))
                finding.effort = std::max(finding.effort.value_or(item->effort), item->effort);
        }
        const LensChoice *c = lensChoice(question, choice);
        if (c && !c->improvement.text.isEmpty())
            finding.advice << c->improvement.text;
    }

    const std::vector<WaFinding> &list() const { return m_list; }

private:
    /// Ids of choices are told apart within their question only.
    const LensChoice *lensChoice(
        const ReviewedQuestion &reviewed, const ReviewedChoice &choice) const {
        for (const LensPillar &pillar : m_review.lens.pillars) {
            for (const LensQuestion &question : pillar.questions) {
                if (question.id == reviewed.id)
                    return question.choice(choice.id);
            }
        }
        return nullptr;
    }

    const Catalog &m_catalog;
    const ReviewResult &m_review;
    std::vector<WaFinding> m_list;
};

QJsonObject findingJson(const WaFinding &finding, const QString &lens) {
    QJsonObject object{
        {text("title"), plainText(finding.titles.join(QStringLiteral("; ")))},
        {text("lens"), lens},
        {text("pillar"), finding.pillar},
        {text("status"), text(word(finding.status))},
        {text("evidence"),
         QJsonObject{{text("note"), plainText(finding.notes.join(QStringLiteral(" | ")))}}}};
    if (!finding.id.isEmpty())
        object.insert(text("bp_id"), finding.id);
    if (finding.status == Status::Partially || finding.status == Status::NotImplemented)
        object.insert(
            text("severity"), finding.level.isEmpty() ? QStringLiteral("medium") : finding.level);
    if (finding.effort)
        object.insert(text("effort"), keyword(*finding.effort));
    if (!finding.advice.isEmpty())
        object.insert(text("recommendation"), plainText(finding.advice.join(QLatin1Char('\n'))));
    return object;
}

/// From 1 to 5 by the share of practices that are met or look so; a pillar in which nothing
/// applies has none.
QJsonObject pillarScores(const ReviewResult &review) {
    std::map<QString, Coverage> coverage;
    for (const ReviewedPillar &pillar : review.pillars)
        coverage[pillarWord(pillar)] += pillar.suggestedCoverage;
    QJsonObject scores;
    for (const auto &[pillar, covered] : coverage) {
        if (const std::optional<double> share = covered.share())
            scores.insert(pillar, 1 + static_cast<int>(std::lround(4.0 * *share)));
    }
    // the document needs a score: of a lens in which nothing applies nothing is missing
    if (scores.isEmpty() && !coverage.empty())
        scores.insert(coverage.begin()->first, 5);
    return scores;
}

QString dateOf(const ReviewResult &review, const QDate &otherwise) {
    QString latest;
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions) {
            if (QDate::fromString(question.date, Qt::ISODate).isValid())
                latest = std::max(latest, question.date);
        }
    }
    return latest.isEmpty() ? otherwise.toString(Qt::ISODate) : latest;
}

QString recallNote(const ReviewResult &review) {
    return ReviewTexts::
        tr("Reviewed from a plan, before anything is built, against the lens \"%1\": %2 of %3 "
           "questions are answered by a reviewer; the rest is what the plan suggests. Practices "
           "outside the lens were not looked at. That a finding is missing is no proof that a "
           "practice is followed.")
            .arg(
                plainText(review.lens.name), QString::number(review.risks.answered()),
                QString::number(review.risks.total()));
}

/// The reason as the API writes it: OUT_OF_SCOPE.
QString apiWord(NotApplicable reason) {
    return keyword(reason).toUpper().replace(QLatin1Char('-'), QLatin1Char('_'));
}

class Shortener {
public:
    QString operator()(const QString &words, int most, const QString &of) {
        const QString text = plainText(words);
        if (text.size() <= most)
            return text;
        remarks
            << ReviewTexts::tr(
                   "The note on %1 has %2 characters and was cut to the %3 that the tool keeps.")
                   .arg(of, QString::number(text.size()), QString::number(most));
        qsizetype end = most - 1;
        if (text.at(end - 1).isHighSurrogate())
            --end;
        return text.left(end) + QChar(0x2026);
    }

    QStringList remarks;
};

QJsonObject choiceUpdateJson(
    const ReviewedQuestion &question, const ReviewedChoice &choice, Shortener &shorten) {
    const Decision decision = *choice.decision.decision;
    QJsonObject update{
        {text("Status"), text(
                             decision == Decision::Met             ? "SELECTED"
                             : decision == Decision::NotApplicable ? "NOT_APPLICABLE"
                                                                   : "UNSELECTED")}};
    if (decision == Decision::NotApplicable)
        update.insert(text("Reason"), apiWord(choice.decision.reason));
    if (!choice.decision.note.isEmpty())
        update.insert(
            text("Notes"), shorten(
                               choice.decision.note, lenslimit::kChoiceNote,
                               question.id + QLatin1Char('/') + choice.id));
    return update;
}

QJsonObject answerJson(const ReviewedQuestion &question, Shortener &shorten) {
    QJsonObject answer{{text("QuestionId"), question.id}};
    if (!question.note.isEmpty())
        answer.insert(text("Notes"), shorten(question.note, lenslimit::kQuestionNote, question.id));
    const bool applies = question.risk != Risk::NotApplicable;
    answer.insert(text("IsApplicable"), applies);
    if (!applies) {
        answer.insert(text("Reason"), apiWord(question.reason));
        return answer;
    }
    QJsonArray selected;
    QJsonObject updates;
    for (const ReviewedChoice &choice : question.choices) {
        if (!choice.decision.decision)
            continue;
        if (choice.decision.decision == Decision::Met)
            selected.append(choice.id);
        updates.insert(choice.id, choiceUpdateJson(question, choice, shorten));
    }
    answer.insert(text("SelectedChoices"), selected);
    answer.insert(text("ChoiceUpdates"), updates);
    return answer;
}

} // namespace

QByteArray writeWaReview(
    const Catalog &catalog, const ReviewResult &review, const ReviewStatement &statement) {
    Findings findings(catalog, review);
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions) {
            for (const ReviewedChoice &choice : question.choices) {
                if (!choice.none)
                    findings.add(pillar, question, choice);
            }
        }
    }
    const QString lens = plainText(review.lens.name);
    QJsonArray list;
    for (const WaFinding &finding : findings.list())
        list.append(findingJson(finding, lens));
    const QString date = dateOf(review, statement.date);
    const QJsonObject document{
        {text("schema_version"), text("1.0.0")},
        {text("workload"), statement.workload.isEmpty() ? ReviewTexts::tr("Unnamed plan")
                                                        : plainText(statement.workload)},
        {text("date"), date},
        {text("review_mode"), text("pillar-scoped")},
        {text("skill_version"), text("greenprint " GREENPRINT_VERSION)},
        {text("run_id"),
         plainText(QStringList{date, review.planHash, review.scenario, review.lens.id}.join(
             QLatin1Char('-')))},
        {text("lens"), QJsonArray{lens}},
        {text("pillar_scores"), pillarScores(review)},
        {text("findings"), list},
        {text("recall_note"), recallNote(review)}};
    return QJsonDocument(document).toJson();
}

WaAnswers writeWaAnswers(const ReviewResult &review) {
    Shortener shorten;
    QJsonArray answers;
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions) {
            const bool decided = question.risk != Risk::Unanswered
                                 || std::ranges::any_of(question.choices, [](const auto &c) {
                                        return c.decision.decision.has_value();
                                    });
            if (decided)
                answers.append(answerJson(question, shorten));
        }
    }
    return {
        QJsonDocument(QJsonObject{{text("Answers"), answers}}).toJson(),
        std::move(shorten.remarks)};
}

} // namespace greenprint
