#pragma once

#include "model/plan/plan.h"

namespace greenprint::test {

/// A valid plan made of random parts: datasets, tasks, services, scenarios that inherit, practices,
/// changes, overrides. Every attribute has a chance to be set, to be left out, and to hold an
/// extreme value. The same seed gives the same plan.
Plan randomPlan(quint32 seed);

/// Smaller: at most this many datasets, tasks and services, all with what an estimate needs.
Plan randomSmallPlan(quint32 seed, int parts);

} // namespace greenprint::test
