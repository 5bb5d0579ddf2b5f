#pragma once

#include "model/plan/plan.h"

namespace greenprint::test {

/// The roof-damage plan of the design where it is beside the checkout, else a plan of about the
/// same size made by ourselves.
Plan roofDamagePlan();

} // namespace greenprint::test
