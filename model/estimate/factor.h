#pragma once

#include "model/catalog/datum.h"
#include "model/quantity/metric.h"

#include <QString>

#include <vector>

namespace greenprint {

/// What a factor of a ledger line is. With what it belongs to and where it holds it identifies
/// the factor: the same name and owner is the same quantity wherever it appears.
enum class FactorName : quint8 {
    Runs,
    FailedRuns,
    Reruns,
    Trials,
    RunHours,
    StartUpTime,
    Instances,
    DataShare,
    WorkNotReused,
    PracticeEffect,
    InstanceHours,
    IdleHours,
    Requests,
    ServiceTime,
    Concurrency,
    ContainerMemory,
    WarmTime,
    PoolOverhead,
    GbStored,
    GbMoved,
    GbWritten,
    GbRead,
    Objects,
    Devices,
    DeviceHours,
    SizeFactor,
    VolumeSize,
    Power,
    MediumPower,
    Copies,
    Coldness,
    NetworkEnergy,
    RequestEnergy,
    Pue,
    Grid,
    GridDecline,
    Market,
    Wue,
    Wcf,
    Price,
    RequestPrice,
    EmbodiedCarbon,
    Lifetime,
    MediumEmbodied,
    JobStartUp,
    Rounds,
};

template <>
struct Keywords<FactorName> {
    static constexpr std::array<Keyword<FactorName>, 46> all{{
        {FactorName::Runs, "runs", QT_TRANSLATE_NOOP("Keyword", "Runs")},
        {FactorName::FailedRuns, "failed-runs",
         QT_TRANSLATE_NOOP("Keyword", "Failed runs per run")},
        {FactorName::Reruns, "reruns",
         QT_TRANSLATE_NOOP("Keyword", "Work repeated after interruptions")},
        {FactorName::Trials, "trials", QT_TRANSLATE_NOOP("Keyword", "Trials")},
        {FactorName::RunHours, "run-hours", QT_TRANSLATE_NOOP("Keyword", "Hours of a run")},
        {FactorName::StartUpTime, "start-up-time", QT_TRANSLATE_NOOP("Keyword", "Start-up")},
        {FactorName::Instances, "instances", QT_TRANSLATE_NOOP("Keyword", "Instances")},
        {FactorName::DataShare, "data-share", QT_TRANSLATE_NOOP("Keyword", "Share of the data")},
        {FactorName::WorkNotReused, "not-reused", QT_TRANSLATE_NOOP("Keyword", "Share not reused")},
        {FactorName::PracticeEffect, "practice",
         QT_TRANSLATE_NOOP("Keyword", "Effect of a practice")},
        {FactorName::InstanceHours, "instance-hours",
         QT_TRANSLATE_NOOP("Keyword", "Instance hours")},
        {FactorName::IdleHours, "idle-hours", QT_TRANSLATE_NOOP("Keyword", "Idle instance hours")},
        {FactorName::Requests, "requests", QT_TRANSLATE_NOOP("Keyword", "Requests")},
        {FactorName::ServiceTime, "service-time", QT_TRANSLATE_NOOP("Keyword", "Service time")},
        {FactorName::Concurrency, "concurrency", QT_TRANSLATE_NOOP("Keyword", "Served at once")},
        {FactorName::ContainerMemory, "container-memory",
         QT_TRANSLATE_NOOP("Keyword", "Memory of a container")},
        {FactorName::WarmTime, "warm-time", QT_TRANSLATE_NOOP("Keyword", "Warm time without work")},
        {FactorName::PoolOverhead, "pool-overhead", QT_TRANSLATE_NOOP("Keyword", "Host pool")},
        {FactorName::GbStored, "gb-stored", QT_TRANSLATE_NOOP("Keyword", "Data stored")},
        {FactorName::GbMoved, "gb-moved", QT_TRANSLATE_NOOP("Keyword", "Data moved")},
        {FactorName::GbWritten, "gb-written", QT_TRANSLATE_NOOP("Keyword", "Data written")},
        {FactorName::GbRead, "gb-read", QT_TRANSLATE_NOOP("Keyword", "Data read")},
        {FactorName::Objects, "objects", QT_TRANSLATE_NOOP("Keyword", "Objects")},
        {FactorName::Devices, "devices", QT_TRANSLATE_NOOP("Keyword", "Devices")},
        {FactorName::DeviceHours, "device-hours",
         QT_TRANSLATE_NOOP("Keyword", "Hours of a device")},
        {FactorName::SizeFactor, "size-factor", QT_TRANSLATE_NOOP("Keyword", "Relative size")},
        {FactorName::VolumeSize, "volume-size", QT_TRANSLATE_NOOP("Keyword", "Size of a volume")},
        {FactorName::Power, "power", QT_TRANSLATE_NOOP("Keyword", "Power")},
        {FactorName::MediumPower, "medium-power",
         QT_TRANSLATE_NOOP("Keyword", "Power of the medium")},
        {FactorName::Copies, "copies", QT_TRANSLATE_NOOP("Keyword", "Copies")},
        {FactorName::Coldness, "coldness", QT_TRANSLATE_NOOP("Keyword", "Share of drives at work")},
        {FactorName::NetworkEnergy, "network-energy",
         QT_TRANSLATE_NOOP("Keyword", "Energy of the network")},
        {FactorName::RequestEnergy, "request-energy",
         QT_TRANSLATE_NOOP("Keyword", "Energy of a request")},
        {FactorName::Pue, "pue", QT_TRANSLATE_NOOP("Keyword", "PUE")},
        {FactorName::Grid, "grid", QT_TRANSLATE_NOOP("Keyword", "Grid factor")},
        {FactorName::GridDecline, "grid-decline",
         QT_TRANSLATE_NOOP("Keyword", "Decline of the grid factor")},
        {FactorName::Market, "market", QT_TRANSLATE_NOOP("Keyword", "Market-based factor")},
        {FactorName::Wue, "wue", QT_TRANSLATE_NOOP("Keyword", "WUE")},
        {FactorName::Wcf, "wcf", QT_TRANSLATE_NOOP("Keyword", "Water of generation")},
        {FactorName::Price, "price", QT_TRANSLATE_NOOP("Keyword", "Price")},
        {FactorName::RequestPrice, "request-price",
         QT_TRANSLATE_NOOP("Keyword", "Price of requests")},
        {FactorName::EmbodiedCarbon, "embodied-carbon",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of an instance")},
        {FactorName::Lifetime, "lifetime", QT_TRANSLATE_NOOP("Keyword", "Lifetime")},
        {FactorName::MediumEmbodied, "medium-embodied",
         QT_TRANSLATE_NOOP("Keyword", "Embodied carbon of the medium")},
        {FactorName::JobStartUp, "job-start-up", QT_TRANSLATE_NOOP("Keyword", "Start-up of a job")},
        {FactorName::Rounds, "rounds", QT_TRANSLATE_NOOP("Keyword", "Rounds one after the other")},
    }};
};

/// One factor of a product: a value in its unit, its origin and range, and the metrics it enters.
struct Factor {
    FactorName name = FactorName::Runs;
    Unit unit = Unit::One;
    bool divides = false; ///< enters as 1/value
    MetricSet metrics;
    QString of; ///< what it belongs to: a type, a class, a part of the workload
    QString at; ///< the Region or Regions where it holds; empty if everywhere
    Datum datum;

    /// Both in one: "ml.m5.xlarge us-east-1".
    QString owner() const {
        return of.isEmpty() || at.isEmpty() ? of + at : of + QLatin1Char(' ') + at;
    }

    double canonical() const {
        const double v = datum.value * canonicalSize(unit);
        return divides ? 1.0 / v : v;
    }
};
using Factors = std::vector<Factor>;

inline constexpr MetricSet kEnergyMetrics{
    Metric::EnergyIt, Metric::Energy, Metric::CarbonLocation, Metric::CarbonMarket};
inline constexpr MetricSet kFacilityMetrics{
    Metric::Energy, Metric::CarbonLocation, Metric::CarbonMarket};
inline constexpr MetricSet kEveryLineMetric{
    Metric::EnergyIt,     Metric::Energy,         Metric::CarbonLocation,
    Metric::CarbonMarket, Metric::CarbonEmbodied, Metric::Water,
    Metric::Cost};

/// A factor that the plan states.
inline Factor planFactor(FactorName name, Unit unit, double value, QString of) {
    Datum datum;
    datum.value = datum.low = datum.high = value;
    datum.provenance = {kPlanSource, 0, Confidence::User};
    return {name, unit, false, kEveryLineMetric, std::move(of), {}, datum};
}
/// A factor from the catalog, `at` a Region if it holds only there.
inline Factor catalogFactor(
    FactorName name, Unit unit, const Datum &datum, QString of, MetricSet metrics,
    QString at = {}) {
    return {name, unit, false, metrics, std::move(of), std::move(at), datum};
}

} // namespace greenprint
