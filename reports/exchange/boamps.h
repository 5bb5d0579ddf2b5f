#pragma once

#include "reports/exchange/exported.h"

namespace greenprint::exchange {

/// A report in the format of BoAmps (Boavizta and AFNOR): the energy of each stage in kWh, the
/// hardware, the place. The measurement method says that the figures are estimates.
Exported boampsReport(const report::ReportInput &input);

} // namespace greenprint::exchange
