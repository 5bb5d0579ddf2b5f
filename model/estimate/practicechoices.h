#pragma once

#include "model/estimate/ledgerbuilder.h"

namespace greenprint {

/// Practices that are choices act by being chosen, and never by a hidden factor (method 10): says
/// of each that a scenario adopts without making the choice that it stands for.
void judgePracticeChoices(LedgerBuilder &builder);
/// Says of each two adopted practices that overlap or work against each other, where no overlap of
/// their factors has been found already.
void judgePracticeConflicts(LedgerBuilder &builder);

} // namespace greenprint
