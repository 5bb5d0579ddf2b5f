#include "reports/results/reviewtables.h"

#include "model/plan/parameter.h"
#include "reports/results/tablestexts.h"

#include <array>

namespace greenprint {
namespace {

constexpr std::array kSavedMetrics{Metric::Energy,       Metric::Carbon, Metric::CarbonLocation,
                                   Metric::CarbonMarket, Metric::Water,  Metric::Cost,
                                   Metric::LatencyP95};

/// What the practices behind a choice save; of several the one that comes first in the plan.
const Improvement *improvementOf(const ReviewResult &review, const ReviewedChoice &choice) {
    for (const Improvement &item : review.improvements.items) {
        if (choice.practices.contains(item.practice) || item.practice == choice.id
            || (!choice.officialId.isEmpty() && item.practice == choice.officialId))
            return &item;
    }
    return nullptr;
}

QStringList choiceRow(
    const ReviewResult &review, const ReviewedPillar &pillar, const ReviewedQuestion &question,
    const ReviewedChoice &choice) {
    const ChoiceDecision &d = choice.decision;
    QStringList row{
        pillar.id,
        question.id,
        question.title,
        keyword(question.risk),
        keyword(question.suggestedRisk),
        choice.id,
        choice.title,
        choice.practices.join(QLatin1Char(' ')),
        choice.level,
        keyword(choice.evidence.suggestion),
        d.decision ? keyword(*d.decision) : QString(),
        d.decision == Decision::NotApplicable ? keyword(d.reason) : QString(),
        d.note,
        choice.evidence.text(),
        choice.evidence.paths().join(QLatin1Char(' '))};
    const Improvement *item = choice.open() ? improvementOf(review, choice) : nullptr;
    for (Metric m : kSavedMetrics)
        row << (item && item->saves ? figureText((*item->saves)[m]) : QString());
    if (item)
        row << keyword(item->effort)
            << (item->priority ? QString::number(*item->priority) : QString()) << item->owner
            << item->due << item->remark;
    else
        row << QString() << QString() << QString() << QString() << QString();
    return row;
}

QString shortLabel(Risk risk) {
    switch (risk) {
    case Risk::High:
        return TablesTexts::tr("High");
    case Risk::Medium:
        return TablesTexts::tr("Medium");
    case Risk::None:
        return TablesTexts::tr("None");
    case Risk::NotApplicable:
        return TablesTexts::tr("N/A");
    case Risk::Unanswered:
        break;
    }
    return TablesTexts::tr("Unanswered");
}

QString percent(const NumberFormat &format, const Coverage &coverage) {
    const std::optional<double> share = coverage.share();
    return share ? format.percent(*share) : QStringLiteral("-");
}

/// What all items save of a metric, in one unit.
SharedUnit unitOf(const ReviewResult &review, Metric m, const NumberFormat &format) {
    std::vector<Total> savings;
    for (const Improvement &item : review.improvements.items) {
        if (item.saves)
            savings.push_back({(*item.saves)[m]});
        if (item.saves && item.atMost)
            savings.push_back({(*item.atMost)[m]});
    }
    return {format, m, savings};
}

QString shown(const SharedUnit &unit, const std::optional<Saving> &saving) {
    return saving ? totalText(unit, {(*saving)[unit.metric()]}) : QStringLiteral("-");
}

} // namespace

TextTable reviewTable(const ReviewResult &review) {
    TextTable table;
    table.header = {
        QStringLiteral("pillar"),       QStringLiteral("question"),       QStringLiteral("title"),
        QStringLiteral("risk"),         QStringLiteral("suggested_risk"), QStringLiteral("choice"),
        QStringLiteral("choice_title"), QStringLiteral("practices"),      QStringLiteral("level"),
        QStringLiteral("suggested"),    QStringLiteral("confirmed"),      QStringLiteral("reason"),
        QStringLiteral("note"),         QStringLiteral("evidence"),       QStringLiteral("paths")};
    for (Metric m : kSavedMetrics)
        table.header << QStringLiteral("saves_") + key(m);
    table.header << QStringLiteral("effort") << QStringLiteral("priority")
                 << QStringLiteral("owner") << QStringLiteral("due") << QStringLiteral("remark");
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions) {
            for (const ReviewedChoice &choice : question.choices)
                table.rows.push_back(choiceRow(review, pillar, question, choice));
        }
    }
    return table;
}

TextTable pillarSummary(const ReviewResult &review, const NumberFormat &format) {
    TextTable table;
    table.header << TablesTexts::tr("Pillar");
    for (Risk risk : kAllRisks)
        table.header << shortLabel(risk);
    table.header << TablesTexts::tr("Coverage") << TablesTexts::tr("Suggested: high")
                 << TablesTexts::tr("medium") << TablesTexts::tr("coverage");
    const auto add = [&](const QString &name, const auto &part) {
        QStringList row{name};
        for (Risk risk : kAllRisks)
            row << QString::number(part.risks[risk]);
        row << percent(format, part.coverage) << QString::number(part.suggestedRisks[Risk::High])
            << QString::number(part.suggestedRisks[Risk::Medium])
            << percent(format, part.suggestedCoverage);
        table.rows.push_back(row);
    };
    for (const ReviewedPillar &pillar : review.pillars)
        add(pillar.name, pillar);
    add(TablesTexts::tr("All"), review);
    table.rightAligned.assign(static_cast<size_t>(table.header.size()), true);
    table.rightAligned[0] = false;
    return table;
}

TextTable improvementSummary(const ReviewResult &review, const NumberFormat &format) {
    TextTable table;
    table.header = {
        TablesTexts::tr("Priority"), TablesTexts::tr("Practice"), QString(),
        TablesTexts::tr("Energy"),   TablesTexts::tr("Carbon"),   TablesTexts::tr("at most"),
        TablesTexts::tr("Market"),   TablesTexts::tr("Water"),    TablesTexts::tr("Cost"),
        TablesTexts::tr("p95"),      TablesTexts::tr("Effort")};
    table.rightAligned = {true, false, false, true, true, true, true, true, true, true};
    const SharedUnit energy = unitOf(review, Metric::Energy, format);
    const SharedUnit carbon = unitOf(review, Metric::Carbon, format);
    const SharedUnit market = unitOf(review, Metric::CarbonMarket, format);
    const SharedUnit water = unitOf(review, Metric::Water, format);
    const SharedUnit cost = unitOf(review, Metric::Cost, format);
    const SharedUnit latency = unitOf(review, Metric::LatencyP95, format);
    for (const Improvement &item : review.improvements.items) {
        if (!item.saves)
            continue;
        table.rows.push_back(
            {item.priority ? QString::number(*item.priority) : QStringLiteral("-"), item.practice,
             item.title, shown(energy, item.saves), shown(carbon, item.saves),
             item.atMost ? shown(carbon, item.atMost) : QString(), shown(market, item.saves),
             shown(water, item.saves), shown(cost, item.saves), shown(latency, item.saves),
             label(item.effort)});
    }
    return table;
}

TextTable reviewChangesTable(const ReviewChanges &changes) {
    const auto shownRisk = [](const std::optional<Risk> &risk) {
        return risk ? shortLabel(*risk) : QStringLiteral("-");
    };
    const auto shownDecision = [](const std::optional<Decision> &decision) {
        return decision ? label(*decision) : TablesTexts::tr("undecided");
    };
    TextTable table;
    table.header = {
        TablesTexts::tr("Question"), TablesTexts::tr("Choice"), TablesTexts::tr("Before"),
        TablesTexts::tr("After")};
    for (const RatingChange &change : changes.ratings)
        table.rows.push_back(
            {change.question, QString(), shownRisk(change.before), shownRisk(change.after)});
    for (const DecisionChange &change : changes.decisions)
        table.rows.push_back(
            {change.question, change.choice, shownDecision(change.before),
             shownDecision(change.after)});
    return table;
}

TextTable lintTable(const std::vector<LensDefect> &lint) {
    TextTable table;
    table.header = {
        TablesTexts::tr("Severity"), TablesTexts::tr("Code"), TablesTexts::tr("Where"),
        TablesTexts::tr("Message")};
    for (const LensDefect &defect : lint)
        table.rows.push_back(
            {label(defect.severity()), keyword(defect.code), defect.path, defect.message});
    return table;
}

} // namespace greenprint
