#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartspec.h"
#include "reports/content/doubt.h"
#include "reports/content/reportinput.h"

namespace greenprint::report {

/// A factor or input in words: inputs, which have only their path, by the names in the plan.
QString nameOfBar(const Plan &plan, const Catalog &catalog, const SensitivityBar &bar);

/// The same in a report, with the parts of the workload of a type that has a power for each.
QString nameOfBar(const ReportInput &input, const SensitivityBar &bar);

/// A bar per factor: what the metric becomes at either end of its range.
ChartSpec whatMoves(
    const ReportInput &input, const Sensitivity &moved, int bars, const NumberFormat &format);
/// A bar per scenario, from P5 over P50 to P95. Scenarios without a spread are left out.
ChartSpec spreads(const Uncertainty &drawn, Metric metric, const NumberFormat &format);

} // namespace greenprint::report
