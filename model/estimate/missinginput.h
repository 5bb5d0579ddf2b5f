#pragma once

#include "model/estimate/ledgerbuilder.h"
#include "model/estimate/speed.h"
#include "model/plan/element.h"

namespace greenprint {

/// Says that an input of a part is not given, so that its figures are unknown. `key` is that of the
/// input in the part's table.
void reportMissing(
    LedgerBuilder &builder, const Subject &subject, const ElementSpec &spec, const char *key);
/// The factor of such an input.
Factor unknownFactor(FactorName name, Unit unit, QString of);
/// Says why the time that a part takes on a type is not known, if it is not. `reference` is the
/// type that the plan gives a time for, null without; `demand` is the key of the input that would
/// say it.
void reportSpeedProblem(
    LedgerBuilder &builder, const Subject &subject, SpeedProblem problem, const InstanceType &type,
    const InstanceType *reference, const ElementSpec &spec, const char *demand);

} // namespace greenprint
