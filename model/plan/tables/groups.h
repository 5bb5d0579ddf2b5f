#pragma once

#include <QtGlobal>

/// The headings under which forms show inputs.
namespace greenprint::group {

inline constexpr const char *kIdentity = QT_TRANSLATE_NOOP("Parameter", "Name");
inline constexpr const char *kSize = QT_TRANSLATE_NOOP("Parameter", "Size and growth");
inline constexpr const char *kUse = QT_TRANSLATE_NOOP("Parameter", "Use");
inline constexpr const char *kForm = QT_TRANSLATE_NOOP("Parameter", "Format");
inline constexpr const char *kWork = QT_TRANSLATE_NOOP("Parameter", "One run");
inline constexpr const char *kRuns = QT_TRANSLATE_NOOP("Parameter", "How often");
inline constexpr const char *kReference = QT_TRANSLATE_NOOP("Parameter", "Reference measurement");
inline constexpr const char *kNeeds = QT_TRANSLATE_NOOP("Parameter", "What it needs");
inline constexpr const char *kTuning = QT_TRANSLATE_NOOP("Parameter", "Search");
inline constexpr const char *kTraffic = QT_TRANSLATE_NOOP("Parameter", "Traffic");
inline constexpr const char *kRequest = QT_TRANSLATE_NOOP("Parameter", "One request");
inline constexpr const char *kPromise = QT_TRANSLATE_NOOP("Parameter", "Promise and clients");
inline constexpr const char *kAttribution = QT_TRANSLATE_NOOP("Parameter", "Attribution");
inline constexpr const char *kPlacement = QT_TRANSLATE_NOOP("Parameter", "Placement");
inline constexpr const char *kScaling = QT_TRANSLATE_NOOP("Parameter", "Scaling");

} // namespace greenprint::group
