#pragma once

#include "model/estimate/factor.h"
#include "model/estimate/subject.h"

namespace greenprint {

/// What is going on in a line.
enum class Activity : quint8 {
    Work,
    Failed,
    Rerun,
    StartUp,
    Idle,
    Store,
    EarlyDeletion,
    Write,
    Read,
    Transition,
    Move,
    Process,
};

template <>
struct Keywords<Activity> {
    static constexpr std::array<Keyword<Activity>, 12> all{{
        {Activity::Work, "work", QT_TRANSLATE_NOOP("Keyword", "working")},
        {Activity::Failed, "failed", QT_TRANSLATE_NOOP("Keyword", "failed runs")},
        {Activity::Rerun, "rerun", QT_TRANSLATE_NOOP("Keyword", "repeated work")},
        {Activity::StartUp, "start-up", QT_TRANSLATE_NOOP("Keyword", "starting up")},
        {Activity::Idle, "idle", QT_TRANSLATE_NOOP("Keyword", "idle")},
        {Activity::Store, "store", QT_TRANSLATE_NOOP("Keyword", "storing")},
        {Activity::EarlyDeletion, "early-deletion",
         QT_TRANSLATE_NOOP("Keyword", "billed after early deletion")},
        {Activity::Write, "write", QT_TRANSLATE_NOOP("Keyword", "writing")},
        {Activity::Read, "read", QT_TRANSLATE_NOOP("Keyword", "reading")},
        {Activity::Transition, "transition", QT_TRANSLATE_NOOP("Keyword", "changing class")},
        {Activity::Move, "move", QT_TRANSLATE_NOOP("Keyword", "moving data")},
        {Activity::Process, "process", QT_TRANSLATE_NOOP("Keyword", "processing payloads")},
    }};
};

/// What is used.
enum class Resource : quint8 {
    Compute,
    Storage,
    Network,
    Embodied,
    WaterOnSite,
    WaterOffSite,
    Device,
    Managed
};

template <>
struct Keywords<Resource> {
    static constexpr std::array<Keyword<Resource>, 8> all{{
        {Resource::Compute, "compute", QT_TRANSLATE_NOOP("Keyword", "compute")},
        {Resource::Storage, "storage", QT_TRANSLATE_NOOP("Keyword", "storage")},
        {Resource::Network, "network", QT_TRANSLATE_NOOP("Keyword", "network")},
        {Resource::Embodied, "embodied", QT_TRANSLATE_NOOP("Keyword", "embodied")},
        {Resource::WaterOnSite, "water-on-site", QT_TRANSLATE_NOOP("Keyword", "water on site")},
        {Resource::WaterOffSite, "water-off-site", QT_TRANSLATE_NOOP("Keyword", "water off site")},
        {Resource::Device, "device", QT_TRANSLATE_NOOP("Keyword", "devices")},
        {Resource::Managed, "managed", QT_TRANSLATE_NOOP("Keyword", "managed service")},
    }};
};

/// How much of an activity each month has: the first factor of every line that uses it.
struct Profile {
    FactorName name = FactorName::Runs;
    Unit unit = Unit::One;
    Provenance provenance;
    std::vector<double> months;
    double total = 0.0;      ///< sum over the months that are known
    bool anyUnknown = false; ///< some month's amount is not known, or too large for a number
    bool noneKnown = false;  ///< that of every month
};

/// One line of the ledger: an activity of one part of the workload, as a product of a monthly
/// amount and named factors for each metric that applies to it.
struct Line {
    Stage stage = Stage::Data;
    Activity activity = Activity::Work;
    Resource resource = Resource::Compute;
    bool outside = false; ///< outside the boundary: kept and marked, not in totals
    bool oneOff = false;
    MetricSet applies;
    Subject subject;
    QString region;
    int profile = 0;
    int firstFactor = 0;
    int factorCount = 0;
};

} // namespace greenprint
