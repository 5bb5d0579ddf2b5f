#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/estimate/ledger.h"
#include "model/plan/plan.h"
#include "model/whatif/watch.h"

namespace greenprint {

/// An input and the values that it takes one after the other.
struct SweepAxis {
    QString path;
    Unit unit = Unit::One;
    std::vector<double> values; ///< in that unit

    /// "task[train]/hours=10..40/6": from 10 to 40 in 6 equal steps, 7 values. Counts are rounded
    /// to whole numbers, each of which stands once. Errors: usage.
    static Expected<SweepAxis> parse(const Plan &plan, const QString &text);
};

struct SweepPoint {
    std::vector<double> inputs; ///< one for each axis
    QString scenario;
    Totals totals;
    bool feasible = false;
};

/// A tidy table: one row for each combination of values and scenario.
struct Sweep {
    std::vector<SweepAxis> axes;
    std::vector<SweepPoint> points; ///< the last axis and the scenario change fastest
};

/// Simulates the plan with one or two inputs set to each of their values. The catalog must contain
/// the plan's overrides, unless those are what is swept: pass the catalog without them. Errors:
/// usage, or cancelled.
Expected<Sweep> sweep(
    const Catalog &catalog, const Plan &plan, const QStringList &scenarios,
    const std::vector<SweepAxis> &axes, int threads, const Watch &watch = {});

} // namespace greenprint
