#pragma once

#include "reports/document/document.h"

namespace greenprint {
struct ReviewResult;
}

namespace greenprint::report {

/// A part per pillar with each of its questions: rating and rule, acceptance, notes, and for every
/// choice what is suggested, why, and what was decided. Ids: pillar-ID.
std::vector<Section> reviewDetails(const ReviewResult &review);

} // namespace greenprint::report
