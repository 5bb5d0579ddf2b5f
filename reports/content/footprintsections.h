#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// Energy, carbon, intensities, water and SCI. Ids: energy, carbon, intensity, water, sci.
std::vector<Section> footprintSections(const ReportInput &input);

} // namespace greenprint::report
