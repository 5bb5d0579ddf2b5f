#pragma once

#include "model/whatif/explore.h"
#include "model/whatif/rank.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/sweep.h"
#include "model/whatif/uncertainty.h"
#include "reports/results/tables.h"

namespace greenprint {

/// Results of what-ifs as rows: with full figures and the contract's names for files, rounded and
/// in units that read well for people.

TextTable rankTable(const Ranking &ranking);
TextTable rankSummary(const Ranking &ranking, const NumberFormat &format);

/// One row per design: its figures, and a column for each choice.
TextTable exploreTable(const Exploration &exploration);
/// One row per design: its figures, and the choices in which it differs from the one before.
TextTable exploreSummary(const Exploration &exploration, const NumberFormat &format);

TextTable uncertaintyTable(const Uncertainty &uncertainty);
TextTable uncertaintySummary(const Uncertainty &uncertainty, const NumberFormat &format);
/// How sure it is, in per cent, that the scenario of a row has less of a metric than that of a
/// column.
TextTable beatsSummary(const Uncertainty &uncertainty, Metric metric, const NumberFormat &format);

TextTable sensitivityTable(const Sensitivity &sensitivity);
TextTable sensitivitySummary(const Sensitivity &sensitivity, const NumberFormat &format);

/// Tidy: one row per point, one column per input and metric.
TextTable sweepTable(const Sweep &sweep);
TextTable sweepSummary(const Sweep &sweep, const NumberFormat &format);

} // namespace greenprint
