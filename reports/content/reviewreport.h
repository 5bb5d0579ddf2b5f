#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint {
struct ReviewResult;
}

namespace greenprint::report {

/// A Well-Architected review as a document, in the order of the AWS tool's: the workload, scope and
/// method, risks by pillar, the improvement plan with what it would save, every question with its
/// evidence. What the plan suggests and what the reviewer decided stand apart. Ids: workload,
/// scope, risks, improvements, questions, pillar-ID, result, milestones, practices, method.
Document reviewReport(const ReportInput &input, const ReviewResult &review);

} // namespace greenprint::report
