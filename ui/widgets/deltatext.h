#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "ui/widgets/text.h"

namespace greenprint::ui {

/// A difference in words and tone. Every metric is a burden: less is good.
struct DeltaWords {
    QString brief; ///< "−91 %"; empty where there is none
    QString full;  ///< "68 t less than As is (74.6 t)"
    Tone tone = Tone::Muted;
};

/// Of a scenario against the baseline of its comparison; latency as an absolute difference.
DeltaWords deltaWords(
    const Comparison &comparison, const ScenarioResult &scenario, Metric metric,
    const NumberFormat &format);

/// A short name for a heading: "Carbon", "p95 latency".
QString shortLabel(Metric metric);

} // namespace greenprint::ui
