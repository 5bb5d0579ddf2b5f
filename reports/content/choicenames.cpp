#include "reports/content/choicenames.h"

#include "model/plan/planpath.h"
#include "model/quantity/withinsentence.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

struct ChoiceNamesTexts {
    Q_DECLARE_TR_FUNCTIONS(ChoiceNames)
};

template <class E>
QString nameOf(const std::vector<E> &elements, const QString &id) {
    const auto found = std::ranges::find(elements, id, &E::id);
    return found == elements.end() ? id : displayName(*found);
}

/// The name of the part of the workload that a child of a scenario refers to.
QString referredName(const Plan &plan, const PlanPath::Step &step) {
    if (step.name == QLatin1String("storage"))
        return nameOf(plan.workload.datasets, step.id);
    if (step.name == QLatin1String("compute"))
        return nameOf(plan.workload.tasks, step.id);
    if (step.name == QLatin1String("endpoint"))
        return nameOf(plan.workload.services, step.id);
    return step.id;
}

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

QString elementName(const Plan &plan, const QString &path) {
    const Expected<PlanPath> parsed = PlanPath::parse(path);
    if (!parsed)
        return path;
    for (const PlanPath::Step &step : parsed->steps()) {
        if (step.name == QLatin1String("dataset"))
            return nameOf(plan.workload.datasets, step.id);
        if (step.name == QLatin1String("task"))
            return nameOf(plan.workload.tasks, step.id);
        if (step.name == QLatin1String("service"))
            return nameOf(plan.workload.services, step.id);
        if (!step.id.isEmpty())
            return step.id;
    }
    return path;
}

} // namespace

ChoiceName nameOfChoice(const Plan &plan, const QString &path) {
    const std::optional<Place> place = placeOf(path);
    if (!place)
        return {QString(), path};
    const QString kind = QCoreApplication::translate("Parameter", place->owner->label);
    if (place->owner->is("change")) {
        const auto input = changedInput(plan, *place);
        return {
            QStringLiteral("%1 \u00b7 %2").arg(elementName(plan, place->step.id), kind),
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
    return {QStringLiteral("%1 \u00b7 %2").arg(referredName(plan, place->step), kind), input};
}

ChoiceName nameOfInput(const Plan &plan, const QString &path) {
    const auto input = findParameter(ConstElementRef(refTo(plan)), path);
    if (!input)
        return {QString(), path};
    return {elementName(plan, path), input->parameter->translatedLabel()};
}

QString valueOfChoice(
    const Plan &plan, const QString &path, const QString &value, const Wording &words) {
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
    default:
        return value;
    }
}

} // namespace greenprint::report
