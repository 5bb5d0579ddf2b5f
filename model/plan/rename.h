#pragma once

#include "model/error.h"
#include "model/plan/plan.h"

namespace greenprint {

/// Everything in the plan that refers to the part `tag` of that id follows to the other: choices,
/// changes and what they set, ranges, notes, transfers, what a task reads or monitors, scenarios
/// that inherit. The part itself keeps the id that it has.
void followRename(Plan &plan, const QString &tag, const QString &from, const QString &to);

/// Sets an input at a path like setAt(). Where it is the id of a part, what refers to the part
/// follows.
Expected<void> setIn(Plan &plan, const QString &path, const QString &value);

} // namespace greenprint
