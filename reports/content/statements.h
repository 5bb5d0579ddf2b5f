#pragma once

#include "reports/content/reportinput.h"
#include "reports/content/wording.h"

namespace greenprint::report {

/// Tables that several reports end with.

/// Sets and conventions that the figures rest on.
Table conventionsOf(const Design &design, const Wording &words);
/// What the figure per functional unit covers where that is not all that the total does; else
/// empty.
QString unitCoverage(const Plan &plan, const ScenarioResult &scenario);
/// What the simulation of a scenario found questionable, the worst first, with the notes on it;
/// without rows if nothing is.
Table findingsOf(const ReportInput &input, const ScenarioResult &scenario, const Wording &words);
/// Which tool, catalog, plan and date.
KeyValues provenanceOf(const ReportInput &input, const Wording &words);

} // namespace greenprint::report
