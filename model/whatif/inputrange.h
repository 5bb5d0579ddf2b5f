#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/plan.h"

namespace greenprint {

/// An input of the plan for which the user gave a range, with the value that stands there now.
struct RangedInput {
    QString path;
    double low = 0.0;
    double value = 0.0;
    double high = 0.0;
    Unit unit = Unit::One;
    bool whole = false;     ///< counts take whole numbers only
    bool ofCatalog = false; ///< a figure of the user's own: the catalog changes with it

    /// Sets the input; whole numbers are rounded.
    void set(Plan &plan, double value) const;
    /// The catalog of a plan in which it was set. `withOverrides` is that of the plan before.
    Catalog catalogFor(const Catalog &withOverrides, const Plan &plan) const;
};

/// None where the path leads to nothing, or to what is not a number. Where the input is not set,
/// its default is taken, else the middle of the range.
std::optional<RangedInput> rangedInput(const Plan &plan, const InputRange &range);

} // namespace greenprint
