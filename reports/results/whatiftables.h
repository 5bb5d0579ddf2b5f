#pragma once

#include "model/whatif/explore.h"
#include "model/whatif/rank.h"
#include "reports/results/tables.h"

namespace greenprint {

/// Results of what-ifs as rows: with full figures and the contract's names for files, rounded and
/// in units that read well for people.

TextTable rankTable(const Ranking &ranking);
TextTable rankSummary(const Ranking &ranking, const NumberFormat &format);

/// One row per design and choice or metric.
TextTable exploreTable(const Exploration &exploration);
/// One row per design: its figures, and the choices in which it differs from the first.
TextTable exploreSummary(const Exploration &exploration, const NumberFormat &format);

} // namespace greenprint
