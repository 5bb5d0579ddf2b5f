#pragma once

#include "reports/content/milestonereview.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"

#include <span>

namespace greenprint::report {

/// A Well-Architected review as a document, in the order of the AWS tool's: the workload, scope and
/// method, risks by pillar, the improvement plan with what it would save, every question with its
/// evidence. What the plan suggests and what the reviewer decided stand apart. Ids: workload,
/// scope, risks, improvements, questions, pillar-ID, result, comparison-results,
/// comparison-choices, milestones, practices, method, coefficients, overrides, sources, glossary.
/// `milestones` are those that are known with their results, oldest first.
Document reviewReport(
    const ReportInput &input, const ReviewResult &review,
    std::span<const MilestoneReview> milestones = {});

} // namespace greenprint::report
