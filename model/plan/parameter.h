#pragma once

#include "model/keyword.h"
#include "model/plan/setting.h"

#include <limits>
#include <span>

namespace greenprint {

/// What an input holds, and so how it is checked, edited and completed.
enum class ValueKind : quint8 {
    Number,
    Count,
    Choice,
    YesNo,
    Text,
    Id,
    DatasetRef,
    TaskRef,
    ServiceRef,
    ServiceRefs,
    ScenarioRef,
    RegionRef,
    RegionRefs,
    InstanceRef,
    StorageClassRef,
    PracticeRef,
    EndOfTransfer, ///< a Region, "internet", or a dataset
    WorkloadPath,
    ScenarioPath, ///< any path of the plan
    SubjectRef,   ///< a dataset, task, service, transfer, feature store, logs or edge
    Words,
    Week,
    Month,
    Retention,
    Date,
};

/// Where the plan file keeps an input.
enum class Storage : quint8 { Attribute, TextChild, Content };

/// One input of the plan: the single place that knows its name, unit, range, default, meaning and
/// source. It feeds the plan file, the command line, the forms, the validation, the sensitivity
/// list, the schema and the glossary. A new input touches this table and its estimator.
struct Parameter {
    const char *key;   ///< the attribute or child element in the plan file
    const char *label; ///< QT_TRANSLATE_NOOP("Parameter", …)
    const char *help;  ///< one or two sentences; QT_TRANSLATE_NOOP("Parameter", …)
    ValueKind kind;
    Unit unit = Unit::One;
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool leastExcluded = false;
    const char *defaultText = nullptr; ///< as in the plan file; null: none, or it depends
    const char *defaultNote = nullptr; ///< says on what it depends; QT_TRANSLATE_NOOP
    const char *group = nullptr;       ///< heading in forms; QT_TRANSLATE_NOOP("Parameter", …)
    const char *source = nullptr;      ///< part of the contract or method
    Storage storage = Storage::Attribute;
    bool required = false;

    /// Access to the member of an element, whose type the element's table knows.
    struct Access {
        bool (*isSet)(const void *element) = nullptr;
        void (*clear)(void *element) = nullptr;
        void (*copy)(void *to, const void *from) = nullptr;
        bool (*equal)(const void *a, const void *b) = nullptr;
        /// As written to the plan file; only where isSet.
        QString (*text)(const void *element) = nullptr;
        /// False if the text is not a value of this parameter.
        bool (*assign)(void *element, const QString &text, const Parameter &) = nullptr;
        std::optional<double> (*number)(const void *element) = nullptr;
        /// The words of a choice with their labels.
        std::vector<std::pair<QString, QString>> (*choices)() = nullptr;
    } access;

    QString name() const { return QString::fromLatin1(key); }
    QString translatedLabel() const;
    QString translatedHelp() const;
    QString translatedGroup() const;
    /// What a valid value looks like: "a number from 0 to 1".
    QString expectation() const;
};

/// A number in the plan file's spelling: C locale, the shortest that reads back the same.
QString numberText(double value);
/// Reads a whole string as one finite number; nothing else is accepted.
std::optional<double> parseNumber(QStringView text);

} // namespace greenprint
