#include "model/plan/finding.h"

#include "model/catalog/regionnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace greenprint {
namespace {

struct CodeEntry {
    FindingCode code;
    const char *text;
    const char *message;
};

constexpr CodeEntry kCodes[] = {
    {FindingCode::NotXml, "not-xml",
     QT_TRANSLATE_NOOP("Finding", "The file is not well-formed XML: %1.")},
    {FindingCode::DocumentType, "document-type",
     QT_TRANSLATE_NOOP("Finding", "Document type declarations are not accepted.")},
    {FindingCode::NulByte, "nul-byte",
     QT_TRANSLATE_NOOP("Finding", "The file contains a NUL byte.")},
    {FindingCode::NotUtf8, "not-utf-8",
     QT_TRANSLATE_NOOP("Finding", "The file is not UTF-8 text: %1.")},
    {FindingCode::TooLarge, "too-large",
     QT_TRANSLATE_NOOP("Finding", "The file has %1 bytes; at most %2 are accepted.")},
    {FindingCode::TooDeep, "too-deep",
     QT_TRANSLATE_NOOP("Finding", "Elements are nested more than %1 levels deep.")},
    {FindingCode::NotAPlan, "not-a-plan",
     QT_TRANSLATE_NOOP("Finding", "The root element is \"%1\"; expected \"plan\".")},
    {FindingCode::NewerFormat, "newer-format",
     QT_TRANSLATE_NOOP("Finding", "The plan has format %1; this version reads up to format %2.")},
    {FindingCode::OlderFormat, "older-format",
     QT_TRANSLATE_NOOP("Finding", "The file has the older format %1; on opening, %2.")},
    {FindingCode::UnknownElement, "unknown-element",
     QT_TRANSLATE_NOOP(
         "Finding", "The element \"%1\" is not known; it is kept and has no effect.")},
    {FindingCode::UnknownAttribute, "unknown-attribute",
     QT_TRANSLATE_NOOP(
         "Finding", "The attribute \"%1\" is not known; it is kept and has no effect.")},
    {FindingCode::MissingAttribute, "missing-attribute",
     QT_TRANSLATE_NOOP("Finding", "The attribute \"%1\" is missing; expected %2.")},
    {FindingCode::InvalidValue, "invalid-value",
     QT_TRANSLATE_NOOP("Finding", "\"%1\" is \"%2\"; expected %3.")},
    {FindingCode::DuplicateElement, "duplicate-element",
     QT_TRANSLATE_NOOP("Finding", "The element \"%1\" may appear once only.")},
    {FindingCode::DuplicateId, "duplicate-id",
     QT_TRANSLATE_NOOP("Finding", "The id \"%1\" is used twice.")},
    {FindingCode::UnknownReference, "unknown-reference",
     QT_TRANSLATE_NOOP("Finding", "\"%1\" refers to \"%2\", which does not exist; expected %3.")},
    {FindingCode::InheritanceCycle, "inheritance-cycle",
     QT_TRANSLATE_NOOP("Finding", "The scenario inherits from itself by way of %1.")},
    {FindingCode::TwoBaselines, "two-baselines",
     QT_TRANSLATE_NOOP("Finding", "\"%1\" and \"%2\" are both marked as baseline; one may be.")},
    {FindingCode::UnknownRegion, "unknown-region",
     QT_TRANSLATE_NOOP(
         "Finding", "The Region \"%1\" is neither in the catalog nor in an override of the plan.")},
    {FindingCode::UnknownInstance, "unknown-instance",
     QT_TRANSLATE_NOOP(
         "Finding",
         "The instance type \"%1\" is neither in the catalog nor in an override of the plan.")},
    {FindingCode::UnknownStorageClass, "unknown-storage-class",
     QT_TRANSLATE_NOOP("Finding", "The storage class \"%1\" is not known; expected one of %2.")},
    {FindingCode::UnknownPractice, "unknown-practice",
     QT_TRANSLATE_NOOP("Finding", "The practice \"%1\" is not in the catalog.")},
    {FindingCode::UnknownPath, "unknown-path",
     QT_TRANSLATE_NOOP("Finding", "The path \"%1\" leads nowhere: %2.")},
    {FindingCode::UnknownOverride, "unknown-override",
     QT_TRANSLATE_NOOP("Finding", "The catalog has no %1 \"%2\".")},
    {FindingCode::MissingInput, "missing-input",
     QT_TRANSLATE_NOOP("Finding", "\"%1\" is not given, so its figures are unknown.")},
    {FindingCode::UnknownFactor, "unknown-factor",
     QT_TRANSLATE_NOOP("Finding", "%1 is unknown; totals that need it are partial.")},
    {FindingCode::BeyondComputing, "beyond-computing",
     QT_TRANSLATE_NOOP(
         "Finding", "Figures are too large to be computed from month %1 on (%2); from there they "
                    "are unknown, and totals are partial.")},
    {FindingCode::MarketEqualsLocation, "market-equals-location",
     QT_TRANSLATE_NOOP(
         "Finding",
         "No contractual instrument is known for %1: market-based carbon equals location-based.")},
    {FindingCode::PeakNotReached, "peak-not-reached",
     QT_TRANSLATE_NOOP(
         "Finding", "The pattern cannot have a peak of %1 times the mean; %2 is used.")},
    {FindingCode::NotOffered, "not-offered",
     QT_TRANSLATE_NOOP("Finding", "%1 is not offered for %2 in %3.")},
    {FindingCode::GravitonJob, "graviton-job",
     QT_TRANSLATE_NOOP("Finding", "%1 is a Graviton type, which SageMaker does not offer for %2.")},
    {FindingCode::OutsideResidency, "outside-residency",
     QT_TRANSLATE_NOOP("Finding", "%1 is outside the residency of the plan (%2).")},
    {FindingCode::NoSpeedBasis, "no-speed-basis",
     QT_TRANSLATE_NOOP(
         "Finding",
         "There is no basis for the speed of %1 compared with %2; a measured run is needed.")},
    {FindingCode::HostMemory, "host-memory",
     QT_TRANSLATE_NOOP("Finding", "%1 GB of memory are needed; %2 has %3 GB.")},
    {FindingCode::AcceleratorMemory, "accelerator-memory",
     QT_TRANSLATE_NOOP("Finding", "%1 GB of accelerator memory are needed; %2 has %3 GB.")},
    {FindingCode::NoAccelerator, "no-accelerator",
     QT_TRANSLATE_NOOP("Finding", "The work needs an accelerator; %1 has none.")},
    {FindingCode::SpotNotAllowed, "spot-not-allowed",
     QT_TRANSLATE_NOOP(
         "Finding", "Spot is not offered for %1; it is for training, tuning and EC2.")},
    {FindingCode::AlwaysOnOverload, "always-on-overload",
     QT_TRANSLATE_NOOP(
         "Finding", "The work takes %1 h a month on instances that are there for %2 h.")},
    {FindingCode::ServerlessAccelerator, "serverless-accelerator",
     QT_TRANSLATE_NOOP(
         "Finding", "Serverless endpoints have no accelerator, which the work needs.")},
    {FindingCode::ServerlessMemory, "serverless-memory",
     QT_TRANSLATE_NOOP(
         "Finding", "A serverless endpoint has %2 to %3 GB of memory; %1 GB are asked for.")},
    {FindingCode::ServerlessMemoryStep, "serverless-memory-step",
     QT_TRANSLATE_NOOP(
         "Finding",
         "The memory of a serverless endpoint comes in whole gigabytes; %1 GB are asked for.")},
    {FindingCode::ServerlessModels, "serverless-models",
     QT_TRANSLATE_NOOP("Finding", "A serverless endpoint holds one model; %1 are asked for.")},
    {FindingCode::ServerlessMaximum, "serverless-maximum",
     QT_TRANSLATE_NOOP(
         "Finding",
         "Up to %1 requests at once are asked for; a serverless endpoint can be set to %2.")},
    {FindingCode::ServerlessConcurrency, "serverless-concurrency",
     QT_TRANSLATE_NOOP(
         "Finding",
         "%1 requests at once are needed at the peak; a serverless endpoint serves %2.")},
    {FindingCode::ServerlessMonitor, "serverless-monitor",
     QT_TRANSLATE_NOOP(
         "Finding", "Data capture and Model Monitor do not work with serverless endpoints.")},
    {FindingCode::InstanceConcurrency, "instance-concurrency",
     QT_TRANSLATE_NOOP("Finding", "An instance serves %1 requests at once; %2 gives it up to %3.")},
    {FindingCode::PayloadTooLarge, "payload-too-large",
     QT_TRANSLATE_NOOP("Finding", "A payload of %1 kB is too large; %2 takes up to %3 kB.")},
    {FindingCode::RequestTooLong, "request-too-long",
     QT_TRANSLATE_NOOP("Finding", "A request takes %1 s; %2 allows %3 s.")},
    {FindingCode::TooManyModels, "too-many-models",
     QT_TRANSLATE_NOOP("Finding", "%1 models share an endpoint; %2 allows %3.")},
    {FindingCode::MinAboveMax, "min-above-max",
     QT_TRANSLATE_NOOP("Finding", "At least %1 instances are asked for, and at most %2.")},
    {FindingCode::GravitonMultiModel, "graviton-multi-model",
     QT_TRANSLATE_NOOP("Finding", "%1 is a Graviton type; %2 is not known to support it.")},
    {FindingCode::Overloaded, "overloaded",
     QT_TRANSLATE_NOOP(
         "Finding",
         "%1 % of the requests come in hours with more load than the instances can serve.")},
    {FindingCode::BatchOverrun, "batch-overrun",
     QT_TRANSLATE_NOOP("Finding", "A batch job takes %1 h, longer than its window of %2 h.")},
    {FindingCode::MissedSlo, "missed-slo",
     QT_TRANSLATE_NOOP("Finding", "The p95 latency is %1; %2 are promised.")},
    {FindingCode::TransitionNotAllowed, "transition-not-allowed",
     QT_TRANSLATE_NOOP("Finding", "Objects cannot move from %1 to %2: %3.")},
    {FindingCode::NoInstance, "no-instance",
     QT_TRANSLATE_NOOP("Finding", "No instance type is given, by reference or by choice.")},
    {FindingCode::MissedTarget, "missed-target",
     QT_TRANSLATE_NOOP("Finding", "%1: %2 is above the target of %3.")},
    {FindingCode::BelowTarget, "below-target",
     QT_TRANSLATE_NOOP("Finding", "%1: %2 is below the target of %3.")},
    {FindingCode::StrengthAbovePublished, "strength-above-published",
     QT_TRANSLATE_NOOP(
         "Finding",
         "The strength %1 of %2 is above the published maximum of %3 and is not measured.")},
    {FindingCode::PracticeOverlap, "practice-overlap",
     QT_TRANSLATE_NOOP(
         "Finding", "%1 and %2 act on the same quantity; the stronger, %3, is applied.")},
    {FindingCode::PracticeConflict, "practice-conflict",
     QT_TRANSLATE_NOOP(
         "Finding", "%1 and %2 overlap or work against each other: what one of them brings, the "
                    "other repeats or undoes.")},
    {FindingCode::PracticeNotChosen, "practice-not-chosen",
     QT_TRANSLATE_NOOP(
         "Finding",
         "%1 is adopted, but the scenario does not make the choice that it stands for.")},
    {FindingCode::PracticeWithoutSubject, "practice-without-subject",
     QT_TRANSLATE_NOOP("Finding", "%1 has nothing to act on here.")},
    {FindingCode::ServiceStatusNotice, "service-status",
     QT_TRANSLATE_NOOP("Finding", "%1: %2. %3 Alternative: %4.")},
    {FindingCode::FormatWithoutFactor, "format-without-factor",
     QT_TRANSLATE_NOOP(
         "Finding", "The change of format or compression has no effect until a measured size or a "
                    "strength is given.")},
    {FindingCode::EarlyDeletion, "early-deletion",
     QT_TRANSLATE_NOOP("Finding", "%1 bills at least %2 days; data stays %3 days.")},
    {FindingCode::SmallObjects, "small-objects",
     QT_TRANSLATE_NOOP(
         "Finding", "Objects have %1 kB on average; %2 bills each as %3 kB at least.")},
    {FindingCode::NoPowerInSet, "no-power-in-set",
     QT_TRANSLATE_NOOP(
         "Finding", "The power set \"%1\" has no curve for %2; its energy is unknown.")},
    {FindingCode::ArchiveReadOften, "archive-read-often",
     QT_TRANSLATE_NOOP(
         "Finding", "The data is read %1 times a month, which %2 makes slow and costly.")},
};

constexpr bool codesInOrder() {
    for (std::size_t i = 0; i < std::size(kCodes); ++i) {
        if (kCodes[i].code != static_cast<FindingCode>(i))
            return false;
    }
    return true;
}
static_assert(codesInOrder(), "kCodes is indexed by FindingCode");
static_assert(
    std::size(kCodes) == static_cast<std::size_t>(FindingCode::ArchiveReadOften) + 1,
    "every code has its text");

const CodeEntry &entry(FindingCode code) {
    return kCodes[static_cast<std::size_t>(code)];
}

} // namespace

QString placeOf(const Finding &finding) {
    if (finding.attribute.isEmpty() || finding.subject.isEmpty())
        return finding.subject;
    return finding.subject + QLatin1Char('/') + finding.attribute;
}

QString codeText(FindingCode code) {
    return QString::fromLatin1(entry(code).text);
}

QString messageText(const Finding &finding) {
    QString text = QCoreApplication::translate("Finding", entry(finding.code).message);
    QStringList arguments = finding.arguments;
    // a finding keeps the catalog's name of a Region, and is read in any language
    if (finding.code == FindingCode::MarketEqualsLocation && !arguments.isEmpty())
        arguments[0] = placeName(arguments[0]);
    // all arguments at once, so that a "%1" inside a user's text is not replaced again
    switch (arguments.size()) {
    case 1:
        return text.arg(arguments[0]);
    case 2:
        return text.arg(arguments[0], arguments[1]);
    case 3:
        return text.arg(arguments[0], arguments[1], arguments[2]);
    case 4:
        return text.arg(arguments[0], arguments[1], arguments[2], arguments[3]);
    default:
        return text;
    }
}

bool hasErrors(const std::vector<Finding> &findings) {
    return std::ranges::any_of(
        findings, [](const Finding &f) { return f.severity == Severity::Error; });
}

} // namespace greenprint
