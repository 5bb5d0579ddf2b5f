#pragma once

#include "reports/document/document.h"
#include "reports/exchange/exported.h"

namespace greenprint::exchange {

/// Software carbon intensity after ISO/IEC 21031 as JSON: provider and consumer boundaries apart,
/// location-based only, with breakdown, functional unit and every coefficient.
Exported sciReport(const report::ReportInput &input);
/// The same to be read by people.
report::Document sciDocument(const report::ReportInput &input);

} // namespace greenprint::exchange
