#pragma once

#include "model/quantity/format.h"
#include "reports/document/block.h"

namespace greenprint::report {

/// The figures of a chart as a table, for formats without pictures and for readers who cannot see
/// them.
Table chartTable(const ChartSpec &spec, const NumberFormat &format);

} // namespace greenprint::report
