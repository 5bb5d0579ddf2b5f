#pragma once

#include "model/plan/plan.h"

namespace greenprint::test {

/// A plan of realistic size with an id: the roof-damage plan of the design where it is beside the
/// checkout, else our own sample of the same subject.
Plan roofDamagePlan();

} // namespace greenprint::test
