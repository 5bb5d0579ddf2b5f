#pragma once

#include "model/review/reviewchange.h"
#include "reports/content/milestonereview.h"
#include "reports/content/reportinput.h"
#include "reports/document/document.h"

#include <span>

namespace greenprint::report {

/// What happened since a milestone: risks, coverage and figures then and now.
Table changeSince(
    const MilestoneReview &milestone, const ReviewResult &today, const ReportInput &input);

/// The milestones of a plan side by side with today, and question by question what changed since
/// the last one. `frozen` are those with their results, oldest first; others are listed by what the
/// plan records of them. Id: milestones.
Section milestoneSection(
    std::span<const MilestoneReview> frozen, const ReviewResult &today, const ReportInput &input);

} // namespace greenprint::report
