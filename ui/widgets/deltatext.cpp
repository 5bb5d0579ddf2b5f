#include "ui/widgets/deltatext.h"

#include <QCoreApplication>

#include <cmath>

namespace greenprint::ui {
namespace {

struct DeltaTexts {
    Q_DECLARE_TR_FUNCTIONS(Delta)
};

/// Below this a difference is rounding.
constexpr double kSame = 5e-4;

} // namespace

DeltaWords deltaWords(
    const Comparison &comparison, const ScenarioResult &scenario, Metric metric,
    const NumberFormat &format) {
    DeltaWords words;
    const ScenarioResult &base = comparison.baselineResult();
    if (scenario.id == base.id) {
        words.full = DeltaTexts::tr("This is the baseline.");
        return words;
    }
    const Delta &delta = scenario.delta(metric);
    if (!delta.absolute) {
        words.full = DeltaTexts::tr("No difference can be given: a part of it is unknown.");
        return words;
    }
    const double d = *delta.absolute;
    const QString baseText = format.metricText(metric, base.totals.value(metric));
    if (d == 0.0 || (delta.relative && std::abs(*delta.relative) < kSame)) {
        words.brief = DeltaTexts::tr("same");
        words.full = DeltaTexts::tr("The same as %1 (%2).").arg(base.name, baseText);
        return words;
    }
    words.tone = d < 0 ? Tone::Good : Tone::Bad;
    const QString size = format.metric(metric, std::abs(d)).text();
    words.full = d < 0 ? DeltaTexts::tr("%1 less than %2 (%3).").arg(size, base.name, baseText)
                       : DeltaTexts::tr("%1 more than %2 (%3).").arg(size, base.name, baseText);
    const bool absolute = metric == Metric::LatencyP95 || !delta.relative;
    words.brief = absolute ? format.metric(metric, d, NumberFormat::Sign::Always).text()
                           : format.change(*delta.relative);
    return words;
}

QString shortLabel(Metric metric) {
    switch (metric) {
    case Metric::EnergyIt:
        return DeltaTexts::tr("IT energy");
    case Metric::Energy:
        return DeltaTexts::tr("Energy");
    case Metric::CarbonLocation:
        return DeltaTexts::tr("Location-based");
    case Metric::CarbonMarket:
        return DeltaTexts::tr("Market-based");
    case Metric::CarbonEmbodied:
        return DeltaTexts::tr("Embodied");
    case Metric::Carbon:
        return DeltaTexts::tr("Carbon");
    case Metric::Water:
        return DeltaTexts::tr("Water");
    case Metric::Cost:
        return DeltaTexts::tr("Cost");
    case Metric::LatencyP95:
        return DeltaTexts::tr("p95 latency");
    case Metric::TrainingHours:
        return DeltaTexts::tr("Training time");
    }
    return {};
}

} // namespace greenprint::ui
