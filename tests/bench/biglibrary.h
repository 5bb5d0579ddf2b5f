#pragma once

#include "model/plan/plan.h"

namespace greenprint::bench {

/// The n-th plan of a big library: of realistic size, with words of its own to be searched for.
Plan bigLibraryPlan(int n);

/// Makes a library of 10,000 plans with 20 revisions each, with results, tags and notes. Ends the
/// program with a message if it cannot.
void makeBigLibrary(const QString &file);

} // namespace greenprint::bench
