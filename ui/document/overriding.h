#pragma once

#include "model/catalog/coefficient.h"
#include "model/estimate/factor.h"
#include "model/plan/plan.h"

#include <optional>

namespace greenprint::ui {

/// Where a plan keeps a figure of its own in place of a factor of the catalog.
struct OverrideTarget {
    OverrideKind kind = OverrideKind::Region;
    QString id;
    Setting<double> (*value)(const Override &) = nullptr;
    void (*assign)(Override &, std::optional<double>) = nullptr;
    Unit unit = Unit::One;
};

/// None if the factor is the plan's own, simulated, or cannot be replaced alone.
std::optional<OverrideTarget> overrideTarget(const Factor &factor);

/// The override of the plan for a target; null if there is none.
const Override *findOverride(const Plan &plan, const OverrideTarget &target);
/// Sets a figure with the reason for it; no value takes the override away.
void setOverride(
    Plan &plan, const OverrideTarget &target, std::optional<double> value, const QString &note);

/// The same for a coefficient of the catalog.
void setCoefficient(
    Plan &plan, Coefficient coefficient, std::optional<double> value, const QString &note);

} // namespace greenprint::ui
