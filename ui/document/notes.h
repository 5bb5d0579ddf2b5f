#pragma once

#include "model/plan/plan.h"

namespace greenprint::ui {

/// The remark on a place of the plan, an element or an input; empty if there is none.
QString noteOn(const Plan &plan, const QString &path);
/// Puts a remark on a place of the plan; an empty one takes it away.
void setNote(Plan &plan, const QString &path, const QString &text);

} // namespace greenprint::ui
