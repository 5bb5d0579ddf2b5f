#pragma once

#include "reports/content/milestonereview.h"

#include <optional>

namespace greenprint::ui {

/// The latest milestone that the user's library keeps of a plan. None without a library, or where
/// it cannot be read with that catalog; the library page says why.
std::optional<report::FrozenState> lastMilestone(const Plan &plan, const Catalog &catalog);

} // namespace greenprint::ui
