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

/// Instances stand by for requests at any time.
constexpr bool waitsForRequests(InferenceMode mode) {
    return mode == InferenceMode::RealTime || mode == InferenceMode::MultiModel
           || mode == InferenceMode::MultiContainer;
}
/// Requests are answered on instances of a type that the design chooses.
constexpr bool runsOnInstances(InferenceMode mode) {
    return waitsForRequests(mode) || mode == InferenceMode::Async || mode == InferenceMode::Batch;
}
/// Several models share the instances of an endpoint.
constexpr bool sharesInstances(InferenceMode mode) {
    return mode == InferenceMode::MultiModel || mode == InferenceMode::MultiContainer;
}

/// Limits of one inference option, as AWS documents them.
struct InferenceOption {
    InferenceMode mode = InferenceMode::RealTime;
    QString name;
    Datum payloadKb;
    Datum timeLimitSeconds;
    Datum maxModels;
    Datum maxConcurrency; ///< requests that one instance is given at once
    std::optional<bool> accelerator;
    std::optional<bool> graviton;
    QString billing;
};

} // namespace greenprint
