#pragma once

#include "model/quantity/unit.h"

#include <QString>

#include <array>
#include <optional>

namespace greenprint {

/// The ten metrics of the contract (part 2), in its order. The first eight but `Carbon` are sums
/// over ledger lines; `Carbon` is location-based plus embodied; the last two describe a scenario
/// as a whole.
enum class Metric : quint8 {
    EnergyIt,
    Energy,
    CarbonLocation,
    CarbonMarket,
    CarbonEmbodied,
    Carbon,
    Water,
    Cost,
    LatencyP95,
    TrainingHours,
};
inline constexpr std::size_t kMetricCount = 10;

inline constexpr std::array kAllMetrics{
    Metric::EnergyIt,       Metric::Energy,       Metric::CarbonLocation, Metric::CarbonMarket,
    Metric::CarbonEmbodied, Metric::Carbon,       Metric::Water,          Metric::Cost,
    Metric::LatencyP95,     Metric::TrainingHours};

/// Metrics that a ledger line can carry.
inline constexpr std::array kLineMetrics{
    Metric::EnergyIt,     Metric::Energy,         Metric::CarbonLocation,
    Metric::CarbonMarket, Metric::CarbonEmbodied, Metric::Water,
    Metric::Cost};

constexpr std::size_t indexOf(Metric metric) {
    return static_cast<std::size_t>(metric);
}

/// The contract's name: "carbon_location_kg".
QString key(Metric metric);
std::optional<Metric> metricFromKey(QStringView key);
/// A short name for people: "Carbon, location-based".
QString label(Metric metric);
/// The unit of the contract's figures: kWh, kg, L, USD, ms, h.
Unit unit(Metric metric);

/// A set of metrics as bits.
class MetricSet {
public:
    constexpr MetricSet() = default;
    constexpr MetricSet(std::initializer_list<Metric> metrics) {
        for (Metric m : metrics)
            m_bits = static_cast<quint16>(m_bits | bit(m));
    }
    constexpr bool contains(Metric m) const { return (m_bits & bit(m)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr MetricSet operator|(MetricSet a, MetricSet b) {
        return MetricSet(static_cast<quint16>(a.m_bits | b.m_bits));
    }
    friend constexpr MetricSet operator&(MetricSet a, MetricSet b) {
        return MetricSet(static_cast<quint16>(a.m_bits & b.m_bits));
    }
    friend constexpr bool operator==(MetricSet, MetricSet) = default;

private:
    constexpr explicit MetricSet(quint16 bits)
        : m_bits(bits) {}
    static constexpr quint16 bit(Metric m) { return static_cast<quint16>(1u << indexOf(m)); }
    quint16 m_bits = 0;
};

} // namespace greenprint
