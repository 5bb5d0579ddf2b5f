#pragma once

#include "model/plan/plan.h"

namespace greenprint::bench {

/// The plan that is measured: the file that GREENPRINT_BENCH_PLAN names, else the bundled sample
/// of image classification. Ends the program with a message if it cannot be read.
const Plan &samplePlan();

} // namespace greenprint::bench
