#pragma once

#include "model/plan/plan.h"

namespace greenprint {

/// A sample plan in the language of the program: names, descriptions and notes are translated. Ids
/// and everything by which one part refers to another stay, so that it computes the same.
Plan localizedSample(Plan sample);
/// What of the sample plans is translated, as it stands in them, in English.
QStringList sampleTexts();

} // namespace greenprint
