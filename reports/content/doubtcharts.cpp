#include "reports/content/doubtcharts.h"

#include "model/joined.h"
#include "reports/content/choicenames.h"
#include "reports/content/impactfacts.h"
#include "reports/content/placenames.h"
#include "reports/content/resultcharts.h"
#include "reports/results/explain.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint::report {
namespace {

struct DoubtChartsTexts {
    Q_DECLARE_TR_FUNCTIONS(DoubtCharts)
};

ChartSeries series(const QString &name, Hue hue) {
    ChartSeries s;
    s.name = name;
    s.hue = hue;
    return s;
}

} // namespace

QString nameOfBar(const Plan &plan, const Catalog &catalog, const SensitivityBar &bar) {
    if (bar.name) {
        const QString owner = nameOfOwner(plan, catalog, *bar.name, bar.of, bar.at);
        return owner.isEmpty() ? label(*bar.name)
                               : QStringLiteral("%1 \u00b7 %2").arg(label(*bar.name), owner);
    }
    const ChoiceName name = nameOfInput(plan, catalog, bar.factor);
    return name.owner.isEmpty() ? name.input
                                : QStringLiteral("%1 \u00b7 %2").arg(name.owner, name.input);
}

QString nameOfBar(const ReportInput &input, const SensitivityBar &bar) {
    constexpr qsizetype kMostNamed = 2;
    const QString name = nameOfBar(input.plan, input.catalog, bar);
    const ScenarioResult &scenario = input.chosen();
    const std::vector<UsedFactor> powers = powersOf(scenario.ledger, bar);
    if (powers.size() < 2)
        return name;
    QStringList parts;
    for (const UsedFactor &power : powers) {
        for (const Subject &subject : power.subjects)
            parts << subjectName(scenario.design, subject);
    }
    parts.removeDuplicates();
    if (parts.size() <= kMostNamed)
        return DoubtChartsTexts::tr("%1 (%2)").arg(name, joinedWords(parts));
    return DoubtChartsTexts::tr("%1 (%2 and %n more)", nullptr, static_cast<int>(parts.size()) - 1)
        .arg(name, parts.first());
}

ChartSpec whatMoves(
    const ReportInput &input, const Sensitivity &moved, int bars, const NumberFormat &format) {
    const size_t shown = std::min(static_cast<size_t>(bars), moved.bars.size());
    double largest = moved.base.value_or(0.0);
    for (size_t i = 0; i < shown; ++i)
        largest = std::max({largest, moved.bars[i].low, moved.bars[i].high});
    const DisplayUnit unit = format.unitFor(moved.metric, largest);
    ChartSpec spec;
    spec.kind = ChartKind::Tornado;
    spec.title = DoubtChartsTexts::tr("What moves the figure: %1").arg(label(moved.metric));
    spec.unit = chartUnit(moved.metric, unit);
    spec.base = moved.base.value_or(0.0) / unit.size;
    ChartSeries low = series(DoubtChartsTexts::tr("Low end of the range"), Hue::Data);
    low.hatched = true;
    ChartSeries high = series(DoubtChartsTexts::tr("High end of the range"), Hue::Training);
    for (size_t i = 0; i < shown; ++i) {
        const SensitivityBar &bar = moved.bars[i];
        spec.categories << nameOfBar(input, bar);
        low.values.push_back(bar.low / unit.size);
        high.values.push_back(bar.high / unit.size);
    }
    spec.series = {low, high};
    if (shown > 0)
        spec.reading = DoubtChartsTexts::tr(
                           "%1 moves it most, from %2 to %3 %4. Hatched: at the low "
                           "end of the range.")
                           .arg(
                               spec.categories.first(), format.number(low.values.front()),
                               format.number(high.values.front()), spec.unit);
    return spec;
}

ChartSpec spreads(const Uncertainty &drawn, Metric metric, const NumberFormat &format) {
    double largest = 0.0;
    for (const UncertainScenario &s : drawn.scenarios) {
        const auto &spread = s.spreads[indexOf(metric)];
        if (spread && std::isfinite(spread->p95))
            largest = std::max(largest, spread->p95);
    }
    const DisplayUnit unit = format.unitFor(metric, largest);
    ChartSpec spec;
    spec.kind = ChartKind::Ranges;
    spec.title = DoubtChartsTexts::tr("%1: nine draws in ten").arg(label(metric));
    spec.unit = chartUnit(metric, unit);
    ChartSeries low = series(QStringLiteral("P5"), Hue::Accent);
    ChartSeries middle = series(QStringLiteral("P50"), Hue::Accent);
    ChartSeries high = series(QStringLiteral("P95"), Hue::Accent);
    for (const UncertainScenario &s : drawn.scenarios) {
        const auto &spread = s.spreads[indexOf(metric)];
        if (!spread || !std::isfinite(spread->p95))
            continue;
        spec.categories << s.name;
        low.values.push_back(spread->p5 / unit.size);
        middle.values.push_back(spread->p50 / unit.size);
        high.values.push_back(spread->p95 / unit.size);
    }
    spec.series = {low, middle, high};
    spec.reading = DoubtChartsTexts::tr("The stroke stands at the middle of the draws.");
    return spec;
}

} // namespace greenprint::report
