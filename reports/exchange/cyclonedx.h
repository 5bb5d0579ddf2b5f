#pragma once

#include "reports/exchange/exported.h"

namespace greenprint::exchange {

/// A machine-learning bill of materials (CycloneDX 1.6) whose model card has the energy and carbon
/// of each activity in kWh and tonnes. Carbon is location-based plus embodied; the market-based
/// figure is a property and never an offset. What has no known energy is left out and remarked on.
Exported cycloneDx(const report::ReportInput &input);

} // namespace greenprint::exchange
