#pragma once

#include "model/plan/plan.h"

namespace greenprint::ui {

/// A sample plan with name and description in the language of the window. What it holds keeps the
/// names that the architects of the story gave.
Plan localized(Plan sample);
/// What of the sample plans is translated, as it stands in them.
QStringList sampleTexts();

} // namespace greenprint::ui
