#pragma once

#include "model/plan/plan.h"
#include "model/whatif/choices.h"

namespace greenprint::ui {

/// What-ifs become scenarios. `base` is the id of an existing scenario, or of the one that a plan
/// without any has; choices are those of choicesOf().

/// The choices among these that are not those of the base already.
Choices differingChoices(const Plan &plan, const QString &base, const Choices &choices);
/// Adds a scenario that inherits from the base and holds only what differs; gives its id. The name
/// gets a number where it is taken.
QString addVariant(Plan &plan, const QString &base, const Choices &choices, const QString &name);
/// Puts the choices into the scenario itself.
void adoptChoices(Plan &plan, const QString &scenario, const Choices &choices);

} // namespace greenprint::ui
