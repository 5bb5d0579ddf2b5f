#pragma once

#include "model/plan/plan.h"

namespace greenprint::ui {

/// An input of the plan that is set to a number.
struct NumericInput {
    QString path;  ///< "task[train]/hours"
    QString label; ///< "Training: Hours per run"
    Unit unit = Unit::One;
    double value = 0.0;
};

/// Of the workload and of what the plan is about, in the order of the plan.
std::vector<NumericInput> numericInputs(const Plan &plan);

} // namespace greenprint::ui
