#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// The environmental impact of the chosen scenario, from boundary to provenance, with all that a
/// defensible statement has. Ids: environment, nature, boundary, hardware, energy, carbon,
/// intensity, water, sci, inference, compute, alternatives, practices, tradeoffs, claims, range,
/// limits, coefficients, overrides, sources, disclosure, provenance.
std::vector<Section> impactSections(const ReportInput &input);

} // namespace greenprint::report
