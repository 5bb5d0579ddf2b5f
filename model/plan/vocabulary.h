#pragma once

#include "model/keyword.h"

#include <array>

namespace greenprint {

/// The words of the plan file that stand for one of a few things.

enum class Stage : quint8 { Data, Training, Deployment };
inline constexpr std::array kStages{Stage::Data, Stage::Training, Stage::Deployment};

enum class DatasetRole : quint8 { Raw, Curated, Features, Training, Validation, Test, Artifacts };
enum class DataFormat : quint8 { Csv, Json, Parquet, Orc, RecordIo, Images, Other };
enum class Compression : quint8 { None, Gzip, Zstd, Snappy };
enum class TaskKind : quint8 {
    Processing,
    FeatureEngineering,
    Experiment,
    Tuning,
    Training,
    Evaluation,
    Notebook,
    Monitoring,
};
/// What limits the speed of the work, and so what its time scales with (method 1).
enum class Work : quint8 { Cpu, AcceleratorCompute, AcceleratorMemory };
enum class SearchStrategy : quint8 { Grid, Random, Bayesian, Hyperband };
enum class InputMode : quint8 { File, FastFile, Pipe };
enum class TrainingType : quint8 { Scratch, FineTuning, Incremental };
enum class Trigger : quint8 { Calendar, Drift };
enum class TrafficPattern : quint8 { Steady, OfficeHours, Diurnal, Spiky, Custom };
enum class ClientPlace : quint8 { Internet, Region };
enum class UnitOf : quint8 { Requests, Predictions, Tokens, Runs, Months };
enum class ClientNetwork : quint8 { Out, In };
enum class Routing : quint8 { Random, LeastOutstanding };
enum class BatchWindow : quint8 { Hour, Day, Week };
enum class Basis : quint8 { Measured, Vendor, Assumed };
enum class AnswerStatus : quint8 { Suggested, Confirmed, Rejected };
enum class NotApplicable : quint8 {
    OutOfScope,
    BusinessPriorities,
    ArchitectureConstraints,
    Other,
    None
};
enum class CardStatus : quint8 { Draft, Final };
enum class RiskRating : quint8 { High, Medium, Low, Unknown };
enum class Effort : quint8 { Low, Medium, High };
enum class Environment : quint8 { Production, PreProduction };
enum class ReportKind : quint8 { ModelCard, WellArchitected, Comparison };
enum class Paper : quint8 { A4, Letter };

template <>
struct Keywords<Stage> {
    static constexpr std::array<Keyword<Stage>, 3> all{{
        {Stage::Data, "data", QT_TRANSLATE_NOOP("Keyword", "Data preparation")},
        {Stage::Training, "training", QT_TRANSLATE_NOOP("Keyword", "Training and tuning")},
        {Stage::Deployment, "deployment", QT_TRANSLATE_NOOP("Keyword", "Deployment")},
    }};
};
template <>
struct Keywords<DatasetRole> {
    static constexpr std::array<Keyword<DatasetRole>, 7> all{{
        {DatasetRole::Raw, "raw", QT_TRANSLATE_NOOP("Keyword", "raw data")},
        {DatasetRole::Curated, "curated", QT_TRANSLATE_NOOP("Keyword", "curated data")},
        {DatasetRole::Features, "features", QT_TRANSLATE_NOOP("Keyword", "features")},
        {DatasetRole::Training, "training", QT_TRANSLATE_NOOP("Keyword", "training data")},
        {DatasetRole::Validation, "validation", QT_TRANSLATE_NOOP("Keyword", "validation data")},
        {DatasetRole::Test, "test", QT_TRANSLATE_NOOP("Keyword", "test data")},
        {DatasetRole::Artifacts, "artifacts",
         QT_TRANSLATE_NOOP("Keyword", "models and checkpoints")},
    }};
};
template <>
struct Keywords<DataFormat> {
    static constexpr std::array<Keyword<DataFormat>, 7> all{{
        {DataFormat::Csv, "csv", QT_TRANSLATE_NOOP("Keyword", "CSV")},
        {DataFormat::Json, "json", QT_TRANSLATE_NOOP("Keyword", "JSON")},
        {DataFormat::Parquet, "parquet", QT_TRANSLATE_NOOP("Keyword", "Parquet")},
        {DataFormat::Orc, "orc", QT_TRANSLATE_NOOP("Keyword", "ORC")},
        {DataFormat::RecordIo, "recordio", QT_TRANSLATE_NOOP("Keyword", "RecordIO")},
        {DataFormat::Images, "images", QT_TRANSLATE_NOOP("Keyword", "images")},
        {DataFormat::Other, "other", QT_TRANSLATE_NOOP("Keyword", "other")},
    }};
};
template <>
struct Keywords<Compression> {
    static constexpr std::array<Keyword<Compression>, 4> all{{
        {Compression::None, "none", QT_TRANSLATE_NOOP("Keyword", "not compressed")},
        {Compression::Gzip, "gzip", QT_TRANSLATE_NOOP("Keyword", "gzip")},
        {Compression::Zstd, "zstd", QT_TRANSLATE_NOOP("Keyword", "Zstandard")},
        {Compression::Snappy, "snappy", QT_TRANSLATE_NOOP("Keyword", "Snappy")},
    }};
};
template <>
struct Keywords<TaskKind> {
    static constexpr std::array<Keyword<TaskKind>, 8> all{{
        {TaskKind::Processing, "processing", QT_TRANSLATE_NOOP("Keyword", "processing")},
        {TaskKind::FeatureEngineering, "feature-engineering",
         QT_TRANSLATE_NOOP("Keyword", "feature engineering")},
        {TaskKind::Experiment, "experiment", QT_TRANSLATE_NOOP("Keyword", "experiments")},
        {TaskKind::Tuning, "tuning", QT_TRANSLATE_NOOP("Keyword", "hyperparameter tuning")},
        {TaskKind::Training, "training", QT_TRANSLATE_NOOP("Keyword", "training")},
        {TaskKind::Evaluation, "evaluation", QT_TRANSLATE_NOOP("Keyword", "evaluation")},
        {TaskKind::Notebook, "notebook", QT_TRANSLATE_NOOP("Keyword", "notebooks")},
        {TaskKind::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Keyword", "monitoring")},
    }};
};
template <>
struct Keywords<Work> {
    static constexpr std::array<Keyword<Work>, 3> all{{
        {Work::Cpu, "cpu", QT_TRANSLATE_NOOP("Keyword", "CPU")},
        {Work::AcceleratorCompute, "accelerator-compute",
         QT_TRANSLATE_NOOP("Keyword", "accelerator, compute-bound")},
        {Work::AcceleratorMemory, "accelerator-memory",
         QT_TRANSLATE_NOOP("Keyword", "accelerator, memory-bound")},
    }};
};
template <>
struct Keywords<SearchStrategy> {
    static constexpr std::array<Keyword<SearchStrategy>, 4> all{{
        {SearchStrategy::Grid, "grid", QT_TRANSLATE_NOOP("Keyword", "grid")},
        {SearchStrategy::Random, "random", QT_TRANSLATE_NOOP("Keyword", "random")},
        {SearchStrategy::Bayesian, "bayesian", QT_TRANSLATE_NOOP("Keyword", "Bayesian")},
        {SearchStrategy::Hyperband, "hyperband", QT_TRANSLATE_NOOP("Keyword", "Hyperband")},
    }};
};
template <>
struct Keywords<InputMode> {
    static constexpr std::array<Keyword<InputMode>, 3> all{{
        {InputMode::File, "file", QT_TRANSLATE_NOOP("Keyword", "copied to a volume")},
        {InputMode::FastFile, "fastfile", QT_TRANSLATE_NOOP("Keyword", "fast file")},
        {InputMode::Pipe, "pipe", QT_TRANSLATE_NOOP("Keyword", "pipe")},
    }};
};
template <>
struct Keywords<TrainingType> {
    static constexpr std::array<Keyword<TrainingType>, 3> all{{
        {TrainingType::Scratch, "scratch", QT_TRANSLATE_NOOP("Keyword", "from scratch")},
        {TrainingType::FineTuning, "fine-tuning", QT_TRANSLATE_NOOP("Keyword", "fine-tuning")},
        {TrainingType::Incremental, "incremental", QT_TRANSLATE_NOOP("Keyword", "incremental")},
    }};
};
template <>
struct Keywords<Trigger> {
    static constexpr std::array<Keyword<Trigger>, 2> all{{
        {Trigger::Calendar, "calendar", QT_TRANSLATE_NOOP("Keyword", "by the calendar")},
        {Trigger::Drift, "drift", QT_TRANSLATE_NOOP("Keyword", "on drift")},
    }};
};
template <>
struct Keywords<TrafficPattern> {
    static constexpr std::array<Keyword<TrafficPattern>, 5> all{{
        {TrafficPattern::Steady, "steady", QT_TRANSLATE_NOOP("Keyword", "steady")},
        {TrafficPattern::OfficeHours, "office-hours", QT_TRANSLATE_NOOP("Keyword", "office hours")},
        {TrafficPattern::Diurnal, "diurnal", QT_TRANSLATE_NOOP("Keyword", "day and night")},
        {TrafficPattern::Spiky, "spiky", QT_TRANSLATE_NOOP("Keyword", "spiky")},
        {TrafficPattern::Custom, "custom", QT_TRANSLATE_NOOP("Keyword", "own week")},
    }};
};
template <>
struct Keywords<ClientPlace> {
    static constexpr std::array<Keyword<ClientPlace>, 2> all{{
        {ClientPlace::Internet, "internet", QT_TRANSLATE_NOOP("Keyword", "on the internet")},
        {ClientPlace::Region, "region", QT_TRANSLATE_NOOP("Keyword", "in a Region")},
    }};
};
template <>
struct Keywords<UnitOf> {
    static constexpr std::array<Keyword<UnitOf>, 5> all{{
        {UnitOf::Requests, "requests", QT_TRANSLATE_NOOP("Keyword", "requests")},
        {UnitOf::Predictions, "predictions", QT_TRANSLATE_NOOP("Keyword", "predictions")},
        {UnitOf::Tokens, "tokens", QT_TRANSLATE_NOOP("Keyword", "tokens")},
        {UnitOf::Runs, "runs", QT_TRANSLATE_NOOP("Keyword", "training runs")},
        {UnitOf::Months, "months", QT_TRANSLATE_NOOP("Keyword", "months")},
    }};
};
template <>
struct Keywords<ClientNetwork> {
    static constexpr std::array<Keyword<ClientNetwork>, 2> all{{
        {ClientNetwork::Out, "out", QT_TRANSLATE_NOOP("Keyword", "outside the boundary")},
        {ClientNetwork::In, "in", QT_TRANSLATE_NOOP("Keyword", "inside the boundary")},
    }};
};
template <>
struct Keywords<Routing> {
    static constexpr std::array<Keyword<Routing>, 2> all{{
        {Routing::Random, "random", QT_TRANSLATE_NOOP("Keyword", "random")},
        {Routing::LeastOutstanding, "least-outstanding",
         QT_TRANSLATE_NOOP("Keyword", "least outstanding requests")},
    }};
};
template <>
struct Keywords<BatchWindow> {
    static constexpr std::array<Keyword<BatchWindow>, 3> all{{
        {BatchWindow::Hour, "hour", QT_TRANSLATE_NOOP("Keyword", "hourly")},
        {BatchWindow::Day, "day", QT_TRANSLATE_NOOP("Keyword", "daily")},
        {BatchWindow::Week, "week", QT_TRANSLATE_NOOP("Keyword", "weekly")},
    }};
};
template <>
struct Keywords<Basis> {
    static constexpr std::array<Keyword<Basis>, 3> all{{
        {Basis::Measured, "measured", QT_TRANSLATE_NOOP("Keyword", "measured")},
        {Basis::Vendor, "vendor", QT_TRANSLATE_NOOP("Keyword", "vendor claim")},
        {Basis::Assumed, "assumed", QT_TRANSLATE_NOOP("Keyword", "assumed")},
    }};
};
template <>
struct Keywords<AnswerStatus> {
    static constexpr std::array<Keyword<AnswerStatus>, 3> all{{
        {AnswerStatus::Suggested, "suggested", QT_TRANSLATE_NOOP("Keyword", "suggested")},
        {AnswerStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Keyword", "confirmed")},
        {AnswerStatus::Rejected, "rejected", QT_TRANSLATE_NOOP("Keyword", "rejected")},
    }};
};
template <>
struct Keywords<NotApplicable> {
    static constexpr std::array<Keyword<NotApplicable>, 5> all{{
        {NotApplicable::OutOfScope, "out-of-scope", QT_TRANSLATE_NOOP("Keyword", "out of scope")},
        {NotApplicable::BusinessPriorities, "business-priorities",
         QT_TRANSLATE_NOOP("Keyword", "business priorities")},
        {NotApplicable::ArchitectureConstraints, "architecture-constraints",
         QT_TRANSLATE_NOOP("Keyword", "architecture constraints")},
        {NotApplicable::Other, "other", QT_TRANSLATE_NOOP("Keyword", "other")},
        {NotApplicable::None, "none", QT_TRANSLATE_NOOP("Keyword", "no reason given")},
    }};
};
template <>
struct Keywords<CardStatus> {
    static constexpr std::array<Keyword<CardStatus>, 2> all{{
        {CardStatus::Draft, "draft", QT_TRANSLATE_NOOP("Keyword", "draft")},
        {CardStatus::Final, "final", QT_TRANSLATE_NOOP("Keyword", "final")},
    }};
};
template <>
struct Keywords<RiskRating> {
    static constexpr std::array<Keyword<RiskRating>, 4> all{{
        {RiskRating::High, "high", QT_TRANSLATE_NOOP("Keyword", "high")},
        {RiskRating::Medium, "medium", QT_TRANSLATE_NOOP("Keyword", "medium")},
        {RiskRating::Low, "low", QT_TRANSLATE_NOOP("Keyword", "low")},
        {RiskRating::Unknown, "unknown", QT_TRANSLATE_NOOP("Keyword", "unknown")},
    }};
};
template <>
struct Keywords<Effort> {
    static constexpr std::array<Keyword<Effort>, 3> all{{
        {Effort::Low, "low", QT_TRANSLATE_NOOP("Keyword", "low")},
        {Effort::Medium, "medium", QT_TRANSLATE_NOOP("Keyword", "medium")},
        {Effort::High, "high", QT_TRANSLATE_NOOP("Keyword", "high")},
    }};
};
template <>
struct Keywords<Environment> {
    static constexpr std::array<Keyword<Environment>, 2> all{{
        {Environment::Production, "production", QT_TRANSLATE_NOOP("Keyword", "production")},
        {Environment::PreProduction, "preproduction",
         QT_TRANSLATE_NOOP("Keyword", "pre-production")},
    }};
};
template <>
struct Keywords<ReportKind> {
    static constexpr std::array<Keyword<ReportKind>, 3> all{{
        {ReportKind::ModelCard, "model-card", QT_TRANSLATE_NOOP("Keyword", "Model card")},
        {ReportKind::WellArchitected, "well-architected",
         QT_TRANSLATE_NOOP("Keyword", "Well-Architected review")},
        {ReportKind::Comparison, "comparison", QT_TRANSLATE_NOOP("Keyword", "Comparison")},
    }};
};
template <>
struct Keywords<Paper> {
    static constexpr std::array<Keyword<Paper>, 2> all{{
        {Paper::A4, "A4", QT_TRANSLATE_NOOP("Keyword", "A4")},
        {Paper::Letter, "Letter", QT_TRANSLATE_NOOP("Keyword", "Letter")},
    }};
};

} // namespace greenprint
