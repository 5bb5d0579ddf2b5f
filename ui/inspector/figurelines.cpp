#include "ui/inspector/figurelines.h"

#include "reports/results/explain.h"

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

/// Whether a line is about the stage and the part that a figure is of.
bool isOf(const Line &line, const Figure &figure) {
    return (!figure.stage || line.stage == *figure.stage)
           && (figure.part.isEmpty() || pathOf(line.subject) == figure.part);
}

} // namespace

Totals totalsOf(const ScenarioResult &scenario, const Figure &figure) {
    if (!figure.stage && figure.part.isEmpty())
        return scenario.totals;
    return fold(scenario.ledger, [&](const Line &line) { return isOf(line, figure); });
}

std::vector<FigureLine> linesOf(const Ledger &ledger, const Figure &figure) {
    std::vector<FigureLine> lines;
    for (const Line &line : figure.metric == Metric::TrainingHours ? ledger.times : ledger.lines) {
        const Metric metric = metricOn(line, figure.metric);
        if (line.outside || !line.applies.contains(metric) || !isOf(line, figure))
            continue;
        const double amount = ledger.amount(line, metric);
        if (amount != 0.0)
            lines.push_back({&line, metric, amount});
    }
    std::ranges::stable_sort(lines, [](const FigureLine &a, const FigureLine &b) {
        if (std::isnan(a.amount) || std::isnan(b.amount))
            return !std::isnan(a.amount) && std::isnan(b.amount);
        return a.amount > b.amount;
    });
    return lines;
}

std::vector<Factor> factorsOf(const Ledger &ledger, const FigureLine &line) {
    std::vector<Factor> factors{profileFactor(ledger, *line.line)};
    for (const Factor &factor : ledger.factorsOf(*line.line)) {
        if (factor.metrics.contains(line.metric))
            factors.push_back(factor);
    }
    return factors;
}

QString publisherOf(const Provenance &provenance, const Catalog &catalog) {
    const Source &source = catalog.source(provenance.source);
    const QString &name = source.publisher.isEmpty() ? source.title : source.publisher;
    return provenance.year > 0 ? QStringLiteral("%1 %2").arg(name).arg(provenance.year) : name;
}

} // namespace greenprint::ui
