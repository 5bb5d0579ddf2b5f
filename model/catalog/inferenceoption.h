#pragma once

#include "model/catalog/datum.h"

#include <optional>

namespace greenprint {

/// How a service answers its requests (method 9).
enum class InferenceMode : quint8 {
    RealTime,
    MultiModel,
    MultiContainer,
    Serverless,
    Async,
    Batch,
    Managed,
    Edge,
    None,
};

template <>
struct Keywords<InferenceMode> {
    static constexpr std::array<Keyword<InferenceMode>, 9> all{{
        {InferenceMode::RealTime, "real-time", QT_TRANSLATE_NOOP("Keyword", "real-time")},
        {InferenceMode::MultiModel, "multi-model", QT_TRANSLATE_NOOP("Keyword", "multi-model")},
        {InferenceMode::MultiContainer, "multi-container",
         QT_TRANSLATE_NOOP("Keyword", "multi-container")},
        {InferenceMode::Serverless, "serverless", QT_TRANSLATE_NOOP("Keyword", "serverless")},
        {InferenceMode::Async, "async", QT_TRANSLATE_NOOP("Keyword", "asynchronous")},
        {InferenceMode::Batch, "batch", QT_TRANSLATE_NOOP("Keyword", "batch transform")},
        {InferenceMode::Managed, "managed", QT_TRANSLATE_NOOP("Keyword", "managed AI service")},
        {InferenceMode::Edge, "edge", QT_TRANSLATE_NOOP("Keyword", "on the device")},
        {InferenceMode::None, "none", QT_TRANSLATE_NOOP("Keyword", "no model")},
    }};
};

/// Limits of one inference option, as AWS documents them.
struct InferenceOption {
    InferenceMode mode = InferenceMode::RealTime;
    QString name;
    Datum payloadKb;
    Datum timeLimitSeconds;
    Datum maxModels;
    bool scalesToZero = false;
    std::optional<bool> accelerator;
    std::optional<bool> graviton;
    bool modelMonitor = false;
    QString billing;
};

} // namespace greenprint
