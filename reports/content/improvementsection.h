#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint {
struct ReviewResult;
}

namespace greenprint::report {

/// What the open practices of a review would save: all together, by effect against effort, and each
/// alone, with why it is open. Id: improvements.
Section improvementSection(const ReportInput &input, const ReviewResult &review);

} // namespace greenprint::report
