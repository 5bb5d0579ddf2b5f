#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::report {

/// The paper for a decision: scenarios side by side against a baseline, what differs between them,
/// where the difference comes from, which targets are met, and what the figures rest on. Ids:
/// results, choices, carbon, change, parts, cost, services, certainty, targets, findings, method.
Document comparisonReport(const ReportInput &input);

} // namespace greenprint::report
