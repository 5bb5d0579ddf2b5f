#pragma once

#include "model/plan/plan.h"

namespace greenprint::ui {

/// Changes of the list of scenarios. Ids must exist, or be that of the scenario which a plan
/// without any has. Those that create give the id of the new scenario.

/// A copy beside the original, with the same choices.
QString duplicateScenario(Plan &plan, const QString &id);
/// A scenario that inherits everything.
QString deriveScenario(Plan &plan, const QString &id);
void makeBaseline(Plan &plan, const QString &id);
/// Those that inherit from it take over its choices, so that nothing changes for them.
void removeScenario(Plan &plan, const QString &id);
/// To another place in the list; the baseline stays who it is, also where only its place said so.
void moveScenario(Plan &plan, const QString &id, int place);

/// The scenario for changing; one that the plan has only by default is created.
Scenario &editableScenario(Plan &plan, const QString &id);
/// What a scenario is called; the one that a plan has only by default: "As planned".
QString scenarioName(const Plan &plan, const QString &id);

/// `wanted`, or with a number behind it if that is taken.
QString freeId(const QStringList &taken, const QString &wanted);
/// The same for the name of a scenario.
QString freeName(const Plan &plan, const QString &wanted);

} // namespace greenprint::ui
