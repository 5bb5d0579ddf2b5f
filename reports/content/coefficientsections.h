#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// Every coefficient of the chosen scenario with value, range, year, confidence and source, the
/// overrides of the plan, and the sources with their licences. Ids: coefficients, overrides,
/// sources.
std::vector<Section> coefficientSections(const ReportInput &input);

} // namespace greenprint::report
