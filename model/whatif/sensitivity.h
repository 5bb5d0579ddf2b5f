#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/estimate/factor.h"
#include "model/plan/design.h"
#include "model/quantity/metric.h"
#include "model/quantity/unit.h"

namespace greenprint {

/// What a metric becomes when one factor or input goes to either end of its range.
struct SensitivityBar {
    QString factor; ///< for people: "Grid factor us-east-1"; the path of an input of the plan
    std::optional<FactorName> name; ///< of a factor; nothing for an input
    QString of;                     ///< what the factor belongs to: a type, a class …
    QString at;                     ///< the Region where it holds
    Unit unit = Unit::One;
    double lowInput = 0.0;
    double highInput = 0.0;
    double low = 0.0;  ///< the metric at the low input, which may be the greater figure
    double high = 0.0; ///< the metric at the high input

    double span() const { return low < high ? high - low : low - high; }
};

/// One factor at a time, the widest bar first (method 13).
struct Sensitivity {
    Metric metric = Metric::Carbon;
    std::optional<double> base; ///< the known part
    bool partial = false;
    std::vector<SensitivityBar> bars;
};

/// Moves every factor that has a range, and every input for which the plan gives one, to the ends
/// of that range, everything else staying as it is. Bars that move nothing are left out.
Sensitivity sensitivity(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario, Metric metric);

} // namespace greenprint
