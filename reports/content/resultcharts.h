#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "reports/chart/chartspec.h"

namespace greenprint {

/// Charts of results, as data. The window and the reports show the same ones; their figures are
/// folds over ledgers in a unit that suits the largest.

/// The hues of the scenarios, in their order.
std::vector<Hue> huesOf(const Comparison &comparison);

/// A bar per scenario: the stages, what of them is idle, and what is embodied.
ChartSpec carbonByStage(const Comparison &comparison, const NumberFormat &format);
/// The sum so far of each scenario, with the months in which one becomes less than the baseline.
ChartSpec cumulative(
    const Comparison &comparison, Metric metric, const QString &emphasized,
    const NumberFormat &format);
/// A column per month: the stages, and what is embodied where the metric is carbon_kg.
ChartSpec monthlyByStage(const ScenarioResult &scenario, Metric metric, const NumberFormat &format);
/// From one scenario to another, by the parts of the workload that differ most.
ChartSpec changeByPart(
    const ScenarioResult &from, const ScenarioResult &to, Metric metric, int steps,
    const NumberFormat &format);
/// The parts of the workload that weigh most, in every scenario.
ChartSpec partsByScenario(
    const Comparison &comparison, Metric metric, int parts, const NumberFormat &format);
/// Each scenario as a point over two metrics.
ChartSpec tradeOff(
    const Comparison &comparison, Metric across, Metric up, const QString &emphasized,
    const NumberFormat &format);
/// Bars by part of the workload for one scenario, stage colours, idle hatched.
ChartSpec partsOf(
    const ScenarioResult &scenario, Metric metric, int parts, const NumberFormat &format);

/// Whether a metric is one of carbon, whose units say of what they are.
bool isCarbon(Metric metric);
/// "t CO₂e".
QString chartUnit(Metric metric, const DisplayUnit &unit);
/// "January 2027".
QString monthName(const YearMonth &month, const QLocale &locale);
/// "Jan 27".
QString monthLabel(const YearMonth &month, const QLocale &locale);

} // namespace greenprint
