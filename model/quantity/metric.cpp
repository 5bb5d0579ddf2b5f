#include "model/quantity/metric.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct MetricEntry {
    Metric metric;
    const char *key;
    const char *label;
    Unit unit;
};

constexpr std::array kMetrics{
    MetricEntry{
        Metric::EnergyIt, "energy_it_kwh",
        QT_TRANSLATE_NOOP("Metric", "Energy of the IT equipment"), Unit::KilowattHour},
    MetricEntry{
        Metric::Energy, "energy_kwh", QT_TRANSLATE_NOOP("Metric", "Energy"), Unit::KilowattHour},
    MetricEntry{
        Metric::CarbonLocation, "carbon_location_kg",
        QT_TRANSLATE_NOOP("Metric", "Carbon, location-based"), Unit::Kilogram},
    MetricEntry{
        Metric::CarbonMarket, "carbon_market_kg",
        QT_TRANSLATE_NOOP("Metric", "Carbon, market-based"), Unit::Kilogram},
    MetricEntry{
        Metric::CarbonEmbodied, "carbon_embodied_kg",
        QT_TRANSLATE_NOOP("Metric", "Carbon, embodied"), Unit::Kilogram},
    MetricEntry{
        Metric::Carbon, "carbon_kg",
        QT_TRANSLATE_NOOP("Metric", "Carbon, location-based and embodied"), Unit::Kilogram},
    MetricEntry{Metric::Water, "water_l", QT_TRANSLATE_NOOP("Metric", "Water"), Unit::Litre},
    MetricEntry{Metric::Cost, "cost_usd", QT_TRANSLATE_NOOP("Metric", "Cost"), Unit::UsDollar},
    MetricEntry{
        Metric::LatencyP95, "latency_p95_ms", QT_TRANSLATE_NOOP("Metric", "Latency, p95"),
        Unit::Millisecond},
    MetricEntry{
        Metric::TrainingHours, "training_hours", QT_TRANSLATE_NOOP("Metric", "Training time"),
        Unit::Hour},
};
static_assert(kMetrics.size() == kMetricCount);

constexpr bool metricsInOrder() {
    for (std::size_t i = 0; i < kMetrics.size(); ++i) {
        if (kMetrics[i].metric != static_cast<Metric>(i))
            return false;
    }
    return true;
}
static_assert(metricsInOrder(), "kMetrics is indexed by Metric");

} // namespace

QString key(Metric metric) {
    return QString::fromLatin1(kMetrics[indexOf(metric)].key);
}

std::optional<Metric> metricFromKey(QStringView key) {
    for (const MetricEntry &e : kMetrics) {
        if (key == QLatin1String(e.key))
            return e.metric;
    }
    return std::nullopt;
}

QString label(Metric metric) {
    return QCoreApplication::translate("Metric", kMetrics[indexOf(metric)].label);
}

Unit unit(Metric metric) {
    return kMetrics[indexOf(metric)].unit;
}

} // namespace greenprint
