#pragma once

#include "model/keyword.h"

#include <QStringList>

#include <vector>

namespace greenprint {

enum class Severity : quint8 { Error, Warning, Info };

template <>
struct Keywords<Severity> {
    static constexpr std::array<Keyword<Severity>, 3> all{{
        {Severity::Error, "error", QT_TRANSLATE_NOOP("Keyword", "error")},
        {Severity::Warning, "warning", QT_TRANSLATE_NOOP("Keyword", "warning")},
        {Severity::Info, "info", QT_TRANSLATE_NOOP("Keyword", "info")},
    }};
};

/// Everything that can be found in a plan. Codes are stable: scripts and tests rely on them.
enum class FindingCode : quint8 {
    // the file
    NotXml,
    DocumentType,
    NulByte,
    NotUtf8,
    TooLarge,
    TooDeep,
    NotAPlan,
    NewerFormat,
    OlderFormat,
    UnknownElement,
    UnknownAttribute,
    MissingAttribute,
    InvalidValue,
    DuplicateElement,
    // the plan as a whole
    DuplicateId,
    UnknownReference,
    InheritanceCycle,
    TwoBaselines,
    UnknownRegion,
    UnknownInstance,
    UnknownStorageClass,
    UnknownPractice,
    UnknownPath,
    UnknownOverride,
    // incomplete demand
    MissingInput,
    UnknownFactor,
    BeyondComputing,
    MarketEqualsLocation,
    PeakNotReached,
    // hard limits
    NotOffered,
    GravitonJob,
    OutsideResidency,
    NoSpeedBasis,
    HostMemory,
    AcceleratorMemory,
    NoAccelerator,
    SpotNotAllowed,
    AlwaysOnOverload,
    ServerlessAccelerator,
    ServerlessMemory,
    ServerlessMemoryStep,
    ServerlessModels,
    ServerlessMaximum,
    ServerlessConcurrency,
    ServerlessMonitor,
    InstanceConcurrency,
    PayloadTooLarge,
    RequestTooLong,
    TooManyModels,
    MinAboveMax,
    GravitonMultiModel,
    Overloaded,
    BatchOverrun,
    MissedSlo,
    TransitionNotAllowed,
    NoInstance,
    // targets and judgement
    MissedTarget,
    BelowTarget,
    StrengthAbovePublished,
    PracticeOverlap,
    PracticeConflict,
    PracticeNotChosen,
    PracticeWithoutSubject,
    ServiceStatusNotice,
    FormatWithoutFactor,
    EarlyDeletion,
    SmallObjects,
    NoPowerInSet,
    ArchiveReadOften,
};

/// One thing that a reader of the plan should know, with the place that it is about. The text is
/// made when it is shown, in the language then chosen.
struct Finding {
    Severity severity = Severity::Warning;
    FindingCode code = FindingCode::MissingInput;
    QString subject; ///< path: "task[train]", "scenario[north]/endpoint[api]"
    QStringList arguments;
    QString source; ///< what the rule rests on
    QString attribute;
    int line = 0; ///< of the plan file, where known

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The path of the input that it is about, or else of the part.
QString placeOf(const Finding &finding);
/// The stable code: "not-offered".
QString codeText(FindingCode code);
/// A sentence for people, in the current language.
QString messageText(const Finding &finding);
bool hasErrors(const std::vector<Finding> &findings);

} // namespace greenprint
