#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// What limits the figures and how they were made. Ids: limits, disclosure, provenance.
std::vector<Section> closingSections(const ReportInput &input);

} // namespace greenprint::report
