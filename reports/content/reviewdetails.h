#pragma once

#include "reports/content/wording.h"

namespace greenprint {
struct ReviewResult;
}

namespace greenprint::report {

/// A part per pillar with each of its questions: rating and rule, acceptance, notes, and for every
/// choice what is suggested, why, and what was decided. Ids: pillar-ID.
std::vector<Section> reviewDetails(const ReviewResult &review, const Wording &words);

} // namespace greenprint::report
