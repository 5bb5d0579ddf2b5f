#pragma once

#include "model/estimate/ledgerbuilder.h"
#include "model/plan/element.h"

namespace greenprint {

/// Says that an input of a part is not given, so that its figures are unknown. `key` is that of the
/// input in the part's table.
void reportMissing(
    LedgerBuilder &builder, const Subject &subject, const ElementSpec &spec, const char *key);

} // namespace greenprint
