#pragma once

#include "model/review/lenslint.h"
#include "model/review/reviewchange.h"

#include <QJsonObject>

namespace greenprint {

/// A review as the contract's JSON (part 3): canonical units, null for unknown. What is suggested
/// and what is confirmed are members of their own.
QJsonObject reviewJson(const ReviewResult &review, const std::vector<LensDefect> &lint);

/// What changed between two reviews.
QJsonObject reviewChangesJson(const ReviewChanges &changes);

/// The saving by metric; null where a side is unknown.
QJsonObject savingJson(const Saving &saving);

} // namespace greenprint
