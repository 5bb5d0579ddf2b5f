#pragma once

#include "reports/content/reportinput.h"
#include "reports/content/wording.h"

namespace greenprint::report {

/// Tables that several reports end with.

/// Sets and conventions that the figures rest on.
Table conventionsOf(const Design &design, const Wording &words);
/// What the simulation found questionable, the worst first; without rows if nothing is.
Table findingsOf(const ReportInput &input, const Ledger &ledger, const Wording &words);
/// Which tool, catalog, plan and date.
KeyValues provenanceOf(const ReportInput &input, const Wording &words);

} // namespace greenprint::report
