#include "reports/content/choicenames.h"

#include "model/plan/planpath.h"
#include "model/quantity/withinsentence.h"
#include "reports/content/placenames.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

struct ChoiceNamesTexts {
    Q_DECLARE_TR_FUNCTIONS(ChoiceNames)
};

struct Place {
    PlanPath::Step step;
    const ElementSpec *owner = nullptr;
    const Parameter *parameter = nullptr;
    int rule = -1; ///< of a lifecycle: which
};

/// Follows a path through the tables alone; the elements themselves need not exist.
std::optional<Place> placeOf(const QString &path) {
    const Expected<PlanPath> parsed = PlanPath::parse(path);
    if (!parsed || parsed->steps().size() < 2)
        return std::nullopt;
    const auto &steps = parsed->steps();
    const ElementSpec *spec = &specOf<Scenario>();
    Place place;
    place.step = steps.front();
    for (size_t i = 0; i + 1 < steps.size(); ++i) {
        const ChildSpec *child = spec->child(steps[i].name);
        if (!child)
            return std::nullopt;
        spec = child->spec;
        if (i == 0)
            place.owner = spec;
        else
            place.rule = steps[i].id.toInt();
    }
    place.parameter = spec->parameter(steps.back().name);
    return place.parameter ? std::optional(place) : std::nullopt;
}

/// A change names an input of the workload, in brackets.
Expected<ConstParameterRef> changedInput(const Plan &plan, const Place &place) {
    return findParameter(ConstElementRef(refTo(plan)), place.step.id);
}

/// The name of the element that an input belongs to.
QString elementName(const Plan &plan, const Catalog &catalog, const QString &path) {
    const qsizetype last = path.lastIndexOf(QLatin1Char('/'));
    return last < 0 ? path : nameOfPlace(plan, catalog, path.left(last));
}

} // namespace

ChoiceName nameOfChoice(const Plan &plan, const Catalog &catalog, const QString &path) {
    const std::optional<Place> place = placeOf(path);
    if (!place)
        return {QString(), path};
    const QString kind = QCoreApplication::translate("Parameter", place->owner->label);
    if (place->owner->is("change")) {
        const auto input = changedInput(plan, *place);
        return {
            QStringLiteral("%1 \u00b7 %2").arg(elementName(plan, catalog, place->step.id), kind),
            input ? input->parameter->translatedLabel() : place->step.id};
    }
    QString input = place->parameter->translatedLabel();
    if (place->rule >= 0)
        input = place->owner->is("storage") && path.contains(QLatin1String("/expire["))
                    ? ChoiceNamesTexts::tr("Deleted after")
                    : ChoiceNamesTexts::tr("Transition %1: %2")
                          .arg(place->rule + 1)
                          .arg(withinSentence(input));
    if (place->owner->is("region"))
        return {ChoiceNamesTexts::tr("Regions"), input};
    if (place->owner->is("practice"))
        return {nameOfPractice(catalog, place->step.id), input};
    const QString part = nameOfPart(plan, place->step.name, place->step.id);
    return {QStringLiteral("%1 \u00b7 %2").arg(part, kind), input};
}

ChoiceName nameOfInput(const Plan &plan, const Catalog &catalog, const QString &path) {
    const auto input = findParameter(ConstElementRef(refTo(plan)), path);
    if (!input)
        return {QString(), path};
    return {elementName(plan, catalog, path), input->parameter->translatedLabel()};
}

QString valueOfChoice(
    const Plan &plan, const Catalog &catalog, const QString &path, const QString &value,
    const Wording &words) {
    const std::optional<Place> place = placeOf(path);
    if (!place)
        return value;
    const Parameter *p = place->parameter;
    if (place->owner->is("change")) {
        if (const auto input = changedInput(plan, *place))
            p = input->parameter;
    }
    switch (p->kind) {
    case ValueKind::Choice:
        for (const auto &[word, name] : p->access.choices()) {
            if (word == value)
                return name;
        }
        return value;
    case ValueKind::YesNo:
        return value == QLatin1String("yes") ? ChoiceNamesTexts::tr("yes")
                                             : ChoiceNamesTexts::tr("no");
    case ValueKind::RegionRef:
        return words.region(value);
    case ValueKind::Number:
    case ValueKind::Count:
        if (const std::optional<double> number = parseNumber(value))
            return words.input(*number, p->unit);
        return value;
    case ValueKind::DatasetRef:
    case ValueKind::TaskRef:
    case ValueKind::ServiceRef:
    case ValueKind::SubjectRef:
        return nameOfSubject(plan, value);
    case ValueKind::StorageClassRef: {
        const StorageClass *storage = catalog.storageClass(value);
        return storage ? storage->name : value;
    }
    case ValueKind::Retention:
        if (const std::optional<double> days = parseNumber(value))
            return words.input(*days, p->unit);
        return ChoiceNamesTexts::tr("never deleted");
    default:
        return value;
    }
}

} // namespace greenprint::report
