#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// What the model is used for and what was decided. Ids: inference, compute, alternatives,
/// practices, tradeoffs, claims.
std::vector<Section> useSections(const ReportInput &input);

} // namespace greenprint::report
