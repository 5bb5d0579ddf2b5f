#pragma once

#include "model/estimate/line.h"
#include "model/plan/design.h"

#include <QString>

#include <vector>

namespace greenprint {

/// One choice of a scenario: its path below the scenario and its value, as in the plan file.
struct Choice {
    QString path;  ///< "region/training", "storage[raw]/class", "compute[train]/count"
    QString value; ///< as written in a plan file
    bool number = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};
using Choices = std::vector<Choice>;

/// Everything that a design chooses, defaults included. Applied to a scenario they give the same
/// results.
Choices choicesOf(const Design &design, const Scenario &merged);
/// What a design chooses for one part of the workload; nothing for parts without choices.
Choices choicesOf(const Design &design, const Subject &part);
/// The Region of each stage.
Choices regionChoices(const Design &design);
/// Sets the choices in a scenario. Paths must be those that choicesOf writes.
void applyChoices(Scenario &scenario, const Choices &choices);

} // namespace greenprint
