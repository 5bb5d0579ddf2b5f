#pragma once

#include "model/catalog/datum.h"

#include <QStringList>

namespace greenprint {

/// Kinds of practice (method 10).
enum class PracticeKind : quint8 {
    Choice,   ///< adopting it makes a choice in the scenario
    Factor,   ///< its strength reduces a quantity
    Evidence, ///< answers a review question, moves nothing
};

template <>
struct Keywords<PracticeKind> {
    static constexpr std::array<Keyword<PracticeKind>, 3> all{{
        {PracticeKind::Choice, "choice", QT_TRANSLATE_NOOP("Keyword", "a choice")},
        {PracticeKind::Factor, "factor", QT_TRANSLATE_NOOP("Keyword", "a factor")},
        {PracticeKind::Evidence, "evidence", QT_TRANSLATE_NOOP("Keyword", "evidence")},
    }};
};

/// What a practice moves.
enum class Lever : quint8 {
    None,
    Region,
    DataRegion,
    Retention,
    Archive,
    OneZone,
    Lifecycle,
    LogsRetention,
    AlwaysOn,
    InputMode,
    Neuron,
    Graviton,
    Spot,
    RightSize,
    CpuFirst,
    Drift,
    Redundancy,
    Zones,
    Autoscaling,
    ModeNone,
    ModeManaged,
    ModeAsync,
    ModeBatch,
    ModeMultiModel,
    ModeServerless,
    ModeEdge,
    Hours,
    Speed,
    Trials,
    FailedRuns,
    DataSize,
    TransferSize,
    VolumeSize,
    ServiceTime,
    ServiceSpeed,
};

template <>
struct Keywords<Lever> {
    static constexpr std::array<Keyword<Lever>, 35> all{{
        {Lever::None, "none", QT_TRANSLATE_NOOP("Keyword", "nothing in the estimate")},
        {Lever::Region, "region", QT_TRANSLATE_NOOP("Keyword", "Region")},
        {Lever::DataRegion, "data-region", QT_TRANSLATE_NOOP("Keyword", "Region of data")},
        {Lever::Retention, "retention", QT_TRANSLATE_NOOP("Keyword", "retention")},
        {Lever::Archive, "archive", QT_TRANSLATE_NOOP("Keyword", "storage class")},
        {Lever::OneZone, "one-zone", QT_TRANSLATE_NOOP("Keyword", "storage class")},
        {Lever::Lifecycle, "lifecycle", QT_TRANSLATE_NOOP("Keyword", "lifecycle rules")},
        {Lever::LogsRetention, "logs-retention", QT_TRANSLATE_NOOP("Keyword", "retention of logs")},
        {Lever::AlwaysOn, "always-on", QT_TRANSLATE_NOOP("Keyword", "idle hours")},
        {Lever::InputMode, "input-mode", QT_TRANSLATE_NOOP("Keyword", "input mode")},
        {Lever::Neuron, "neuron", QT_TRANSLATE_NOOP("Keyword", "instance type")},
        {Lever::Graviton, "graviton", QT_TRANSLATE_NOOP("Keyword", "instance type")},
        {Lever::Spot, "spot", QT_TRANSLATE_NOOP("Keyword", "purchase option")},
        {Lever::RightSize, "right-size", QT_TRANSLATE_NOOP("Keyword", "instance type and count")},
        {Lever::CpuFirst, "cpu-first", QT_TRANSLATE_NOOP("Keyword", "instance type")},
        {Lever::Drift, "drift", QT_TRANSLATE_NOOP("Keyword", "retraining")},
        {Lever::Redundancy, "redundancy", QT_TRANSLATE_NOOP("Keyword", "minimum instances")},
        {Lever::Zones, "zones", QT_TRANSLATE_NOOP("Keyword", "zones")},
        {Lever::Autoscaling, "autoscaling", QT_TRANSLATE_NOOP("Keyword", "autoscaling")},
        {Lever::ModeNone, "mode-none", QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeManaged, "mode-managed", QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeAsync, "mode-async", QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeBatch, "mode-batch", QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeMultiModel, "mode-multi-model",
         QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeServerless, "mode-serverless",
         QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::ModeEdge, "mode-edge", QT_TRANSLATE_NOOP("Keyword", "inference option")},
        {Lever::Hours, "hours", QT_TRANSLATE_NOOP("Keyword", "hours of work")},
        {Lever::Speed, "speed", QT_TRANSLATE_NOOP("Keyword", "speed of work")},
        {Lever::Trials, "trials", QT_TRANSLATE_NOOP("Keyword", "number of trials")},
        {Lever::FailedRuns, "failed-runs", QT_TRANSLATE_NOOP("Keyword", "failed runs")},
        {Lever::DataSize, "data-size", QT_TRANSLATE_NOOP("Keyword", "size of data")},
        {Lever::TransferSize, "transfer-size", QT_TRANSLATE_NOOP("Keyword", "data moved")},
        {Lever::VolumeSize, "volume-size", QT_TRANSLATE_NOOP("Keyword", "size of volumes")},
        {Lever::ServiceTime, "service-time", QT_TRANSLATE_NOOP("Keyword", "time per request")},
        {Lever::ServiceSpeed, "service-speed", QT_TRANSLATE_NOOP("Keyword", "speed of requests")},
    }};
};

/// One of the practices that a design can adopt. Ids are ours and do not change.
struct Practice {
    QString id;    ///< "TU-01"
    QString phase; ///< business-goal … cross-cutting
    PracticeKind kind = PracticeKind::Evidence;
    Lever lever = Lever::None;
    QString on; ///< what it is adopted on: plan, dataset, task, service, transfer, logs
    Datum strengthDefault;
    Datum strengthMax; ///< published maximum of the relative reduction
    QString level;     ///< published level of risk: high, medium, low
    QString effort;
    QString service; ///< a service whose status matters; may be empty
    QStringList overlaps;
    QStringList pillars; ///< SUS, OPS, SEC, REL, PERF, COST
    QStringList mlLens2025;
    QStringList mlLens2023;
    QStringList framework;
    QStringList generativeAiLens;
    SourceIndex claimSource = kNoSource;

    QString title;
    QString advice;
    QString claim;   ///< what its publisher says of it; may be empty
    QString caution; ///< may be empty
};

} // namespace greenprint
