#pragma once

#include "model/estimate/ledgerbuilder.h"

namespace greenprint {

/// Compares the ledger with the targets of the plan; a missed target is a warning.
void judgeTargets(LedgerBuilder &builder);

} // namespace greenprint
