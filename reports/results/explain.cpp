#include "reports/results/explain.h"

#include "model/plan/element.h"
#include "model/quantity/withinsentence.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

struct ExplainTexts {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

/// Time has lines of its own, because it is not used up by month.
const std::vector<Line> &linesFor(const Ledger &ledger, Metric metric) {
    return metric == Metric::TrainingHours ? ledger.times : ledger.lines;
}

QString factorText(const Factor &f, const NumberFormat &format) {
    if (!f.datum.known())
        return ExplainTexts::tr("%1 unknown").arg(label(f.name));
    const NumberFormat::Scaled scaled = format.quantity(f.datum.value, f.unit);
    return scaled.unit.isEmpty() ? scaled.number + QLatin1Char(' ') + withinSentence(label(f.name))
                                 : scaled.text();
}

QString formulaText(
    const Ledger &ledger, const Line &line, Metric metric, const NumberFormat &format) {
    QString text = factorText(profileFactor(ledger, line), format);
    for (const Factor &f : ledger.factorsOf(line)) {
        if (f.metrics.contains(metric))
            text += (f.divides ? QStringLiteral(" \u00f7 ") : QStringLiteral(" \u00d7 "))
                    + factorText(f, format);
    }
    return text;
}

} // namespace

Metric metricOn(const Line &line, Metric metric) {
    if (metric != Metric::Carbon)
        return metric;
    return line.applies.contains(Metric::CarbonEmbodied) ? Metric::CarbonEmbodied
                                                         : Metric::CarbonLocation;
}

Factor profileFactor(const Ledger &ledger, const Line &line) {
    const Profile &profile = ledger.profileOf(line);
    Factor first;
    first.name = profile.name;
    first.unit = profile.unit;
    first.of = pathOf(line.subject);
    first.datum.value = first.datum.low = first.datum.high = profile.total;
    first.datum.provenance = profile.provenance;
    return first;
}

QString subjectName(const Design &design, const Subject &subject) {
    const Workload &w = design.workload;
    const size_t i = static_cast<size_t>(subject.index);
    switch (subject.kind) {
    case SubjectKind::Dataset:
        return displayName(w.datasets[i]);
    case SubjectKind::Task:
        return displayName(w.tasks[i]);
    case SubjectKind::Service:
        return displayName(w.services[i]);
    case SubjectKind::Transfer:
        return displayName(w.transfers[i]);
    case SubjectKind::Edge:
        return displayName(w.edges[i]);
    case SubjectKind::FeatureStore:
        return w.featureStores.size() == 1
                   ? QCoreApplication::translate("Parameter", specOf<FeatureStore>().label)
                   : ExplainTexts::tr("Feature store %1").arg(subject.id);
    case SubjectKind::Logs:
        return w.logs.size() == 1 ? QCoreApplication::translate("Parameter", specOf<Logs>().label)
                                  : ExplainTexts::tr("Logs %1").arg(subject.id);
    }
    return subject.id;
}

QString lineTitle(const ScenarioResult &scenario, const Line &line) {
    const QString what = subjectName(scenario.design, line.subject) + QStringLiteral(", ")
                         + label(line.activity) + QStringLiteral(", ") + label(line.resource);
    return line.region.isEmpty() ? what : ExplainTexts::tr("%1 in %2").arg(what, line.region);
}

std::vector<ExplainedLine> explain(
    const ScenarioResult &scenario, Metric metric, const NumberFormat &format) {
    const Ledger &ledger = scenario.ledger;
    const double total = scenario.totals.value(metric).value_or(0.0);
    const std::vector<Line> &all = linesFor(ledger, metric);
    std::vector<ExplainedLine> lines;
    for (size_t i = 0; i < all.size(); ++i) {
        const Line &line = all[i];
        const Metric m = metricOn(line, metric);
        if (line.outside || !line.applies.contains(m))
            continue;
        ExplainedLine e;
        e.index = static_cast<int>(i);
        e.amount = ledger.amount(line, m);
        e.share = total != 0.0 && !std::isnan(e.amount) ? e.amount / total : 0.0;
        e.title = lineTitle(scenario, line);
        e.formula = formulaText(ledger, line, m, format);
        lines.push_back(std::move(e));
    }
    // unknown lines last
    std::ranges::stable_sort(lines, [](const ExplainedLine &a, const ExplainedLine &b) {
        if (std::isnan(a.amount) != std::isnan(b.amount))
            return std::isnan(b.amount);
        return a.amount > b.amount;
    });
    return lines;
}

QString explainText(const ScenarioResult &scenario, Metric metric, const NumberFormat &format) {
    const Total &total = scenario.totals[metric];
    QString text = ExplainTexts::tr("%1 of \"%2\": %3")
                       .arg(label(metric), scenario.name, format.metricText(metric, total.value));
    if (total.partial)
        text += ExplainTexts::tr(", partial: something is unknown");
    text += QStringLiteral("\n\n");
    TextTable table;
    table.header = {
        ExplainTexts::tr("Line"), ExplainTexts::tr("Share"), ExplainTexts::tr("Amount"),
        ExplainTexts::tr("What"), ExplainTexts::tr("Product")};
    table.rightAligned = {true, true, true};
    for (const ExplainedLine &e : explain(scenario, metric, format)) {
        const bool known = !std::isnan(e.amount);
        table.rows.push_back(
            {QString::number(e.index), known ? format.percent(e.share) : QString(),
             known ? format.metric(metric, e.amount).text() : ExplainTexts::tr("unknown"), e.title,
             e.formula});
    }
    return text + toTerminal(table);
}

QString explainLineText(
    const Catalog &catalog, const ScenarioResult &scenario, Metric metric, int index,
    const NumberFormat &format) {
    const Ledger &ledger = scenario.ledger;
    const Line &line = linesFor(ledger, metric)[static_cast<size_t>(index)];
    const Metric m = metricOn(line, metric);
    QString text = lineTitle(scenario, line) + QLatin1Char('\n');
    if (!line.applies.contains(m))
        return text + ExplainTexts::tr("The metric does not apply to this line.")
               + QLatin1Char('\n');
    const double amount = ledger.amount(line, m);
    text += ExplainTexts::tr("%1: %2").arg(
                label(m),
                std::isnan(amount) ? ExplainTexts::tr("unknown") : format.metric(m, amount).text())
            + QStringLiteral("\n= ") + formulaText(ledger, line, m, format)
            + QStringLiteral("\n\n");
    TextTable table;
    table.header = {ExplainTexts::tr("Factor"),     ExplainTexts::tr("Of"),
                    ExplainTexts::tr("Value"),      ExplainTexts::tr("Unit"),
                    ExplainTexts::tr("Range"),      ExplainTexts::tr("Year"),
                    ExplainTexts::tr("Confidence"), ExplainTexts::tr("Source")};
    table.rightAligned = {false, false, true};
    const auto add = [&](const Factor &f) {
        const Datum &d = f.datum;
        const Source &source = catalog.source(d.provenance.source);
        table.rows.push_back(
            {(f.divides ? QStringLiteral("\u00f7 ") : QString()) + label(f.name), f.owner(),
             d.known() ? format.exact(d.value) : ExplainTexts::tr("unknown"), symbol(f.unit),
             d.known() && d.lowOrDefault() != d.highOrDefault()
                 ? format.number(d.lowOrDefault(), 4) + QStringLiteral(" \u2013 ")
                       + format.number(d.highOrDefault(), 4)
                 : QString(),
             d.provenance.year > 0 ? QString::number(d.provenance.year) : QString(),
             label(d.provenance.confidence),
             source.publisher.isEmpty()
                 ? source.title
                 : source.title + QStringLiteral(" \u00b7 ") + source.publisher});
    };
    add(profileFactor(ledger, line));
    for (const Factor &f : ledger.factorsOf(line)) {
        if (f.metrics.contains(m))
            add(f);
    }
    return text + toTerminal(table);
}

QJsonObject explainJson(const Catalog &catalog, const ScenarioResult &scenario, Metric metric) {
    QJsonArray lines;
    for (const ExplainedLine &e : explain(scenario, metric, NumberFormat())) {
        const Line &line = linesFor(scenario.ledger, metric)[static_cast<size_t>(e.index)];
        const Metric m = metricOn(line, metric);
        Factor first = profileFactor(scenario.ledger, line);
        first.metrics = {m};
        QJsonArray factors{factorJson(catalog, first)};
        for (const Factor &f : scenario.ledger.factorsOf(line)) {
            if (f.metrics.contains(m))
                factors.append(factorJson(catalog, f));
        }
        lines.append(QJsonObject{
            {QStringLiteral("line"), e.index},
            {QStringLiteral("title"), e.title},
            {QStringLiteral("amount"),
             std::isnan(e.amount) ? QJsonValue(QJsonValue::Null) : QJsonValue(e.amount)},
            {QStringLiteral("share"), e.share},
            {QStringLiteral("factors"), factors}});
    }
    return {
        {QStringLiteral("scenario"), scenario.id},
        {QStringLiteral("metric"), key(metric)},
        {QStringLiteral("total"), jsonNumber(scenario.totals.value(metric))},
        {QStringLiteral("lines"), lines}};
}

} // namespace greenprint
