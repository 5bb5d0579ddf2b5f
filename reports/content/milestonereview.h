#pragma once

#include "model/library/frozenresults.h"
#include "model/review/review.h"

namespace greenprint::report {

/// A state of a plan that was frozen under a name, with the results it had then.
struct FrozenState {
    QString name;     ///< of the milestone
    QString recorded; ///< ISO date
    Plan plan;
    std::optional<FrozenResults> results;
};

/// A milestone as it is reviewed.
struct MilestoneReview {
    QString name;
    QString recorded; ///< ISO date
    ReviewResult review;
};

/// The review of a milestone: its answers by the rules of a lens, its figures as they were frozen.
/// A scenario that it did not have is that of its baseline. `catalog` is without overrides.
MilestoneReview reviewOf(
    const FrozenState &state, const Catalog &catalog, const Lens &lens, const QString &scenario);

} // namespace greenprint::report
