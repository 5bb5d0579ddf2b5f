#pragma once

#include "model/plan/plan.h"
#include "model/quantity/format.h"

namespace greenprint::ui {

/// An input of the plan that is set to a number.
struct NumericInput {
    QString path;  ///< "task[train]/hours"
    QString label; ///< "Training: Hours per run"
    Unit unit = Unit::One;
    double value = 0.0;
    bool whole = false; ///< it counts things
};

/// Of the workload and of what the plan is about, in the order of the plan.
std::vector<NumericInput> numericInputs(const Plan &plan);

/// A value of an input or a factor as one would write it: "1.25 h", "0.3 Wh/TB·h", "6".
QString inputText(double value, Unit unit, const NumberFormat &format);

} // namespace greenprint::ui
