#include "model/quantity/meaning.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct GlossaryTexts {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

} // namespace

QString meaning(Metric metric) {
    switch (metric) {
    case Metric::EnergyIt:
        return GlossaryTexts::tr(
            "Electricity that servers, storage and network take, without cooling and "
            "losses of the building.");
    case Metric::Energy:
        return GlossaryTexts::tr(
            "Electricity that the data center takes for it: IT energy times PUE.");
    case Metric::CarbonLocation:
        return GlossaryTexts::tr(
            "Emissions of that electricity with the average factor of the grid where "
            "it is used. Contracts for renewable energy do not lower it.");
    case Metric::CarbonMarket:
        return GlossaryTexts::tr(
            "Emissions of that electricity by the contracts of the operator. It is "
            "shown beside the location-based figure, and never mixed with it.");
    case Metric::CarbonEmbodied:
        return GlossaryTexts::tr(
            "The share of making the hardware that falls on the time it is used.");
    case Metric::Carbon:
        return GlossaryTexts::tr("Location-based operation and embodied carbon together.");
    case Metric::Water:
        return GlossaryTexts::tr(
            "Water that evaporates in cooling, and in making the electricity.");
    case Metric::Cost:
        return GlossaryTexts::tr(
            "What AWS charges by its public prices, without taxes and support.");
    case Metric::LatencyP95:
        return GlossaryTexts::tr(
            "The time within which 95 of 100 answers arrive, the way over the network "
            "and the wait in the queue included.");
    case Metric::TrainingHours:
        return GlossaryTexts::tr("From the start of a training to its end, once.");
    }
    return {};
}

} // namespace greenprint
