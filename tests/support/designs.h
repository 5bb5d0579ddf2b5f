#pragma once

#include "model/whatif/explore.h"

#include <functional>

namespace greenprint::test {

/// Calls `use` with every design of a space, one after the other: nested loops over the options
/// that designspace lists. The slow and obvious way, for small spaces.
void forEachDesign(
    const Catalog &catalog, const Plan &plan, const Scenario &merged, const Variation &vary,
    bool oneRegion, const std::function<void(const Design &)> &use);

} // namespace greenprint::test
