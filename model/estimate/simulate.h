#pragma once

#include "model/catalog/catalog.h"
#include "model/estimate/ledger.h"
#include "model/plan/design.h"

namespace greenprint {

/// Simulates a design month by month: a pure function of its arguments, and the only way in which
/// Greenprint computes anything. The catalog must already contain the plan's overrides.
Ledger simulate(const Catalog &catalog, const Design &design);
/// What its totals follow from, and findings on its parts: no other percentile than p95, and no
/// judgement of the whole. For what-ifs that ask for totals alone, again and again.
Ledger simulateTotals(const Catalog &catalog, const Design &design);
/// The same as simulate() for one scenario of a plan, overrides included.
Ledger simulate(const Catalog &catalog, const Plan &plan, const QString &scenario);

/// p95 of the functional unit's service, else of the one that does worst against its promise
/// (contract, part 3). The results run parallel to the workload's services.
std::optional<double> overallLatency(
    const std::vector<ServiceResult> &services, const Design &design);
/// How a service does against its promise; of several services the greatest counts.
double latencyRatio(double p95Ms, const Service &service);

} // namespace greenprint
