#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// What the figures are about: the whole at a glance, their nature, boundary, unit and period,
/// hardware and place. Ids: environment, nature, boundary, hardware.
std::vector<Section> boundarySections(const ReportInput &input);

} // namespace greenprint::report
