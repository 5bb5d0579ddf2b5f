#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/estimate/ledger.h"
#include "model/plan/plan.h"
#include "model/whatif/watch.h"

namespace greenprint {

/// How several inputs go together.
enum class SweepOrder : quint8 {
    Grid,   ///< every value of one with every value of the other
    Linked, ///< all of them take a step at once: run i has value i of each
};

/// An input and the values that it takes one after the other.
struct SweepAxis {
    QString path;
    Unit unit = Unit::One;
    std::vector<double> values; ///< in that unit

    /// "task[train]/hours=10..40/6": from 10 to 40 in 6 equal steps, 7 values. Counts are rounded
    /// to whole numbers; in a grid each of them stands once, linked as often as it comes. Errors:
    /// usage.
    static Expected<SweepAxis> parse(
        const Plan &plan, const QString &text, SweepOrder order = SweepOrder::Grid);
};

struct SweepRequest {
    QStringList scenarios;
    std::vector<SweepAxis> axes; ///< one or two; linked, two or more with a value for each run
    SweepOrder order = SweepOrder::Grid;
    int threads = 2;
};

struct SweepPoint {
    std::vector<double> inputs; ///< one for each axis
    QString scenario;
    Totals totals;
    bool feasible = false;
};

/// A tidy table: one row for each run, which is a combination of values, and scenario.
struct Sweep {
    std::vector<SweepAxis> axes;
    SweepOrder order = SweepOrder::Grid;
    std::vector<SweepPoint> points; ///< the last axis and the scenario change fastest

    /// The values of the inputs in each run, once for all scenarios.
    std::vector<std::vector<double>> runs() const;
};

/// Simulates the plan with inputs set to their values, combined as the request says. `catalog` is
/// without the plan's overrides, which may be what is swept. Errors: usage, or cancelled.
Expected<Sweep> sweep(
    const Catalog &catalog, const Plan &plan, const SweepRequest &request, const Watch &watch = {});

} // namespace greenprint
