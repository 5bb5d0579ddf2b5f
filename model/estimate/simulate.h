#pragma once

#include "model/catalog/catalog.h"
#include "model/estimate/ledger.h"
#include "model/plan/design.h"

namespace greenprint {

/// Simulates a design month by month: a pure function of its arguments, and the only way in which
/// Greenprint computes anything. The catalog must already contain the plan's overrides.
Ledger simulate(const Catalog &catalog, const Design &design);

/// The same for one scenario of a plan, overrides included.
Ledger simulate(const Catalog &catalog, const Plan &plan, const QString &scenario);

} // namespace greenprint
