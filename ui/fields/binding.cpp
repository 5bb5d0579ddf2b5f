#include "ui/fields/binding.h"

#include "model/estimate/traffic.h"
#include "model/plan/planpath.h"
#include "ui/document/parts.h"
#include "ui/document/scenarios.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::ui {
namespace {

struct BindingTexts {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

/// What holds where nobody says anything.
void applyDefault(const Parameter &parameter, FieldState &state) {
    if (parameter.defaultText)
        state.effective = QString::fromLatin1(parameter.defaultText);
    else if (parameter.defaultNote)
        state.words = QCoreApplication::translate("Parameter", parameter.defaultNote);
}

/// The text of an input below `root`; empty if it, or its element, is not there.
QString textAt(ConstElementRef root, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(root, path);
    if (!found || !found->parameter->access.isSet(found->owner.element))
        return {};
    return found->parameter->access.text(found->owner.element);
}

/// The scenario from which `id` inherits what `has` looks for; empty if none has it.
template <class Has>
QString inheritedFrom(const Plan &plan, const QString &id, Has has) {
    const Scenario *scenario = findById(plan.scenarios, id);
    // the check against cycles has been made when the plan was changed
    while (scenario && scenario->from) {
        scenario = findById(plan.scenarios, *scenario->from);
        if (scenario && has(*scenario))
            return displayName(*scenario);
    }
    return {};
}

const Change *changeOf(const Scenario &scenario, const QString &path) {
    const auto it = std::ranges::find(scenario.changes, path, &Change::path);
    return it == scenario.changes.end() ? nullptr : &*it;
}

/// Removes the element of a choice that says nothing any more.
void dropIfEmpty(Scenario &scenario, const QString &element) {
    const Expected<ConstElementRef> found = findElement(refTo(std::as_const(scenario)), element);
    if (!found)
        return;
    const ElementSpec &spec = *found->spec;
    const bool empty = std::ranges::none_of(
                           spec.parameters,
                           [&](const Parameter &p) {
                               return (!spec.identity || p.name() != QLatin1String(spec.identity))
                                      && p.access.isSet(found->element);
                           })
                       && std::ranges::all_of(spec.children, [&](const ChildSpec &child) {
                              return child.count(found->element) == 0;
                          });
    if (empty && spec.identity)
        (void)removeAt(refTo(scenario), element);
}

/// What a choice is if no scenario makes it: that of the reference, or of the stage.
void applyReference(
    const PlanDocument &document, const QString &scenario, const QString &element,
    const Parameter &parameter, FieldState &state) {
    const Design design = designOf(document.plan(), scenario);
    const QString key = parameter.name();
    const auto [tag, id] = splitPart(element);
    if (id.isEmpty()) {
        for (const Stage stage : {Stage::Data, Stage::Training, Stage::Deployment}) {
            if (key == keyword(stage) || key == QLatin1String("all"))
                state.effective = design.regionOf(stage);
        }
        return;
    }
    const Workload &w = design.workload;
    const auto placeIn = [&id = id](const auto &list) {
        return static_cast<size_t>(
            std::ranges::find_if(list, [&](const auto &e) { return e.id == id; }) - list.begin());
    };
    if (tag == QLatin1String("compute")) {
        const size_t i = placeIn(w.tasks);
        if (i == w.tasks.size())
            return;
        if (key == QLatin1String("instance"))
            state.effective = design.tasks[i].instance;
        else if (key == QLatin1String("count"))
            state.effective = QString::number(design.tasks[i].count);
        else if (key == QLatin1String("region"))
            state.effective = design.tasks[i].region;
        else if (key == QLatin1String("always-on"))
            state.effective = design.tasks[i].alwaysOn ? QStringLiteral("yes")
                                                       : QStringLiteral("no");
    } else if (tag == QLatin1String("endpoint")) {
        const size_t i = placeIn(w.services);
        if (i == w.services.size())
            return;
        if (key == QLatin1String("instance"))
            state.effective = design.services[i].instance;
        else if (key == QLatin1String("region"))
            state.effective = design.services[i].region;
        else if (key == QLatin1String("mode"))
            state.effective = keyword(design.services[i].mode);
    } else if (tag == QLatin1String("storage")) {
        const size_t i = placeIn(w.datasets);
        if (i == w.datasets.size())
            return;
        if (key == QLatin1String("region"))
            state.effective = design.datasets[i].region;
        else if (key == QLatin1String("class"))
            state.effective = design.datasets[i].storageClass;
    }
}

/// The week that a service has by its pattern, unless it has one of its own.
void applyPattern(const Plan &plan, const QString &element, FieldState &state) {
    const auto [tag, id] = splitPart(element);
    const Service *service = findById(plan.workload.services, id);
    if (!service || service->pattern == TrafficPattern::Custom) {
        if (!state.own.isEmpty())
            state.origin = Origin::Own;
        return;
    }
    const TrafficPattern pattern = service->pattern.value_or(TrafficPattern::Steady);
    // as simulated where it is not said (contract, 1)
    const double peak = service->peakToMean                 ? service->peakToMean->number
                        : pattern == TrafficPattern::Steady ? 1.0
                                                            : 3.0;
    QStringList weights;
    for (const double weight : weekOf(pattern, peak))
        weights << numberText(weight);
    state.effective = weights.join(QLatin1Char(' '));
}

} // namespace

FieldBinding planBinding(const QString &element, const Parameter &parameter) {
    FieldBinding binding;
    binding.path = element.isEmpty() ? parameter.name()
                                     : element + QLatin1Char('/') + parameter.name();
    binding.parameter = &parameter;
    binding.read = [path = binding.path, element, &parameter](const PlanDocument &document) {
        FieldState state;
        state.own = textAt(refTo(document.plan()), path);
        state.effective = state.own;
        if (parameter.kind == ValueKind::Week)
            applyPattern(document.plan(), element, state);
        else if (state.own.isEmpty())
            applyDefault(parameter, state);
        else
            state.origin = Origin::Own;
        return state;
    };
    binding.write = [path = binding.path, element, &parameter](
                        PlanDocument &document, const QString &text,
                        const QString &mergeKey) -> Expected<void> {
        if (parameter.kind != ValueKind::Week || text.isEmpty())
            return document.set(path, text, mergeKey);
        // a week that is drawn is meant to be used
        return document.edit(
            BindingTexts::tr("Draw the week of %1").arg(element),
            [&](Plan &plan) {
                (void)setAt(refTo(plan), path, text);
                (void)setAt(
                    refTo(plan), element + QStringLiteral("/pattern"), QStringLiteral("custom"));
            },
            mergeKey);
    };
    return binding;
}

FieldBinding changeBinding(
    const QString &scenario, const QString &element, const Parameter &parameter) {
    FieldBinding binding = planBinding(element, parameter);
    binding.marksOwn = true;
    binding.read = [path = binding.path, scenario, &parameter](const PlanDocument &document) {
        const Plan &plan = document.plan();
        FieldState state;
        const Scenario *own = findById(plan.scenarios, scenario);
        if (const Change *change = own ? changeOf(*own, path) : nullptr) {
            state.own = state.effective = change->value.value_or(QString());
            state.origin = Origin::Own;
            return state;
        }
        state.effective = textAt(refTo(plan), path);
        const Scenario merged = plan.scenarios.empty() ? Scenario{}
                                                       : mergedScenario(plan, scenario);
        if (const Change *change = changeOf(merged, path)) {
            state.effective = change->value.value_or(QString());
            state.from = inheritedFrom(
                plan, scenario, [&](const Scenario &s) { return changeOf(s, path) != nullptr; });
            state.origin = Origin::Inherited;
        } else if (!state.effective.isEmpty()) {
            state.from = BindingTexts::tr("the workload");
            state.origin = Origin::Inherited;
        } else {
            applyDefault(parameter, state);
        }
        return state;
    };
    binding.write = [path = binding.path, scenario, &parameter](
                        PlanDocument &document, const QString &text,
                        const QString &mergeKey) -> Expected<void> {
        if (!text.isEmpty()) {
            Plan probe = document.plan();
            if (const Expected<void> fits = setAt(refTo(probe), path, text); !fits)
                return fits;
        }
        const QString name = BindingTexts::tr("Change \u201c%1\u201d in \u201c%2\u201d")
                                 .arg(
                                     parameter.translatedLabel(),
                                     scenarioName(document.plan(), scenario));
        return document.edit(
            name,
            [&](Plan &plan) {
                Scenario &s = editableScenario(plan, scenario);
                std::erase_if(s.changes, [&](const Change &c) { return c.path == path; });
                if (text.isEmpty())
                    return;
                Change &change = s.changes.emplace_back();
                change.path = path;
                change.value = text;
            },
            mergeKey);
    };
    return binding;
}

FieldBinding choiceBinding(
    const QString &scenario, const QString &element, const Parameter &parameter) {
    FieldBinding binding;
    binding.path = QStringLiteral("scenario[%1]/%2/%3").arg(scenario, element, parameter.name());
    binding.marksOwn = true;
    binding.parameter = &parameter;
    const QString place = element + QLatin1Char('/') + parameter.name();
    binding.read = [scenario, element, place, &parameter](const PlanDocument &document) {
        const Plan &plan = document.plan();
        FieldState state;
        if (const Scenario *own = findById(plan.scenarios, scenario))
            state.own = textAt(refTo(*own), place);
        if (!state.own.isEmpty()) {
            state.effective = state.own;
            state.origin = Origin::Own;
            return state;
        }
        if (!plan.scenarios.empty()) {
            const Scenario merged = mergedScenario(plan, scenario);
            state.effective = textAt(refTo(merged), place);
        }
        if (!state.effective.isEmpty()) {
            state.from = inheritedFrom(plan, scenario, [&](const Scenario &s) {
                return !textAt(refTo(s), place).isEmpty();
            });
            state.origin = Origin::Inherited;
        } else {
            applyDefault(parameter, state);
            applyReference(document, scenario, element, parameter, state);
        }
        return state;
    };
    binding.write = [scenario, element, place, &parameter](
                        PlanDocument &document, const QString &text,
                        const QString &mergeKey) -> Expected<void> {
        const QString name = BindingTexts::tr("Choose \u201c%1\u201d in \u201c%2\u201d")
                                 .arg(
                                     parameter.translatedLabel(),
                                     scenarioName(document.plan(), scenario));
        Expected<void> written;
        const Expected<void> done = document.edit(
            name,
            [&](Plan &plan) {
                Scenario &s = editableScenario(plan, scenario);
                written = setAt(refTo(s), place, text);
                if (text.isEmpty())
                    dropIfEmpty(s, element);
            },
            mergeKey);
        return written ? done : written;
    };
    return binding;
}

} // namespace greenprint::ui
