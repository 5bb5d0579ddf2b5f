#pragma once

#include "model/review/lenslint.h"
#include "model/review/reviewchange.h"
#include "reports/results/tables.h"

namespace greenprint {

/// Every choice with what is suggested and confirmed, and what following it would save: one row
/// each, full figures, for spreadsheets and trackers.
TextTable reviewTable(const ReviewResult &review);

// for people
/// Ratings and coverage by pillar, as confirmed and as the plan suggests.
TextTable pillarSummary(const ReviewResult &review, const NumberFormat &format);
/// Open practices with their savings, the most worthwhile first.
TextTable improvementSummary(const ReviewResult &review, const NumberFormat &format);
/// Questions whose rating and choices whose decision is not what it was.
TextTable reviewChangesTable(const ReviewChanges &changes);
TextTable lintTable(const std::vector<LensDefect> &lint);

} // namespace greenprint
