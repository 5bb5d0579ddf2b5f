#pragma once

#include "model/whatif/explore.h"

namespace greenprint {

/// The design of a front from which each way costs much: the one that is nearest to the least of
/// every objective at once, each measured by its range on the front. Nothing where there are fewer
/// than three, or where an objective is not known of all of them.
std::optional<int> kneeOf(
    const std::vector<FoundDesign> &front, const std::vector<Metric> &objectives);

} // namespace greenprint
