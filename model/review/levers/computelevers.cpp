#include "model/estimate/compute.h"
#include "model/plan/element.h"
#include "model/plan/parameter.h"
#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/instanceoptions.h"
#include "model/review/levers/levers.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

/// So many types are simulated for each task; the rough order before has the best of them in front.
constexpr size_t kTaskTypesTried = 6;

QString computePath(const Task &task, const char *field) {
    return QStringLiteral("compute[%1]/%2").arg(task.id, QLatin1String(field));
}

bool isTraining(const Task &task) {
    return task.kind == TaskKind::Training || task.kind == TaskKind::Tuning;
}

/// Which tasks a practice of the same lever is about.
bool isAbout(const Practice &practice, const Task &task) {
    if (practice.id == QLatin1String("DP-03"))
        return task.stage == Stage::Data || task.kind == TaskKind::Monitoring;
    if (practice.id == QLatin1String("TR-14") || practice.id == QLatin1String("TR-12"))
        return task.kind == TaskKind::Notebook;
    if (practice.id == QLatin1String("TR-15") || practice.id == QLatin1String("TR-10"))
        return isTraining(task) || task.kind == TaskKind::Experiment
               || task.kind == TaskKind::Evaluation;
    return isTraining(task);
}

/// Options for every task that a practice is about.
template <class OptionsOf>
std::vector<PartOptions> partsOf(
    const Trials &trials, const Practice &practice, OptionsOf optionsOf) {
    std::vector<PartOptions> parts;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const Task &task = design.workload.tasks[i];
        if (!design.tasks[i].skip && isAbout(practice, task))
            parts.push_back({taskSubject(trials, i), optionsOf(i, task, design.tasks[i])});
    }
    return parts;
}

Choices typeAndCount(const Task &task, const InstanceOption &option) {
    return {
        textChoice(computePath(task, "instance"), option.type),
        numberChoice(computePath(task, "count"), option.count)};
}

std::vector<Choices> typesAndCounts(
    const Trials &trials, size_t index, const Task &task, const TypeFilter &filter) {
    std::vector<Choices> options;
    for (const InstanceOption &option : taskOptions(trials, index, filter, kTaskTypesTried))
        options.push_back(typeAndCount(task, option));
    return options;
}

bool isSmaller(const InstanceType &type, const InstanceType &than) {
    const auto fewer = [](const Datum &a, const Datum &b) {
        return a.known() && b.known() && a.value < b.value;
    };
    const auto more = [](const Datum &a, const Datum &b) {
        return a.known() && b.known() && a.value > b.value;
    };
    return (fewer(type.vcpu, than.vcpu) || fewer(type.memoryGb, than.memoryGb)
            || fewer(type.accelerators, than.accelerators))
           && !more(type.vcpu, than.vcpu) && !more(type.memoryGb, than.memoryGb)
           && !more(type.accelerators, than.accelerators);
}

/// Smaller notebooks for the same hours: at least half of what is there now, since how much of it
/// is needed is not stated.
std::vector<Choices> smallerNotebooks(
    const Trials &trials, const Task &task, const TaskDesign &design) {
    const Catalog &catalog = trials.catalog();
    const InstanceType *now = catalog.instanceType(design.instance);
    const Region *region = catalog.region(design.region);
    if (!now || !region)
        return {};
    const auto atLeastHalf = [](const Datum &there, const Datum &was) {
        return !was.known() || (there.known() && there.value >= was.value / 2.0);
    };
    std::vector<Choices> options;
    for (const InstanceType &type : catalog.instanceTypes()) {
        const bool sameKind = type.sageMaker == now->sageMaker && !type.added && type.current
                              && type.hasAccelerator() == now->hasAccelerator()
                              && !trials.catalog().isNeuron(type);
        const bool smaller = isSmaller(type, *now);
        if (sameKind && smaller && atLeastHalf(type.vcpu, now->vcpu)
            && atLeastHalf(type.memoryGb, now->memoryGb)
            && (!now->hasAccelerator() || atLeastHalf(type.accelerators, now->accelerators))
            && catalog.offered(type, Use::Notebook, *region))
            options.push_back({textChoice(computePath(task, "instance"), type.id)});
    }
    return options;
}

} // namespace

Adoption adoptAlwaysOn(const Trials &trials, const Practice &practice, Metric by) {
    return bestOfParts(
        trials,
        partsOf(
            trials, practice,
            [&](size_t, const Task &task, const TaskDesign &design) {
                return design.alwaysOn ? std::vector<Choices>{{textChoice(
                           computePath(task, "always-on"), QStringLiteral("no"))}}
                                       : std::vector<Choices>{};
            }),
        by, AdoptionTexts::tr("No instances that this is about stay on."));
}

Adoption adoptInputMode(const Trials &trials, const Practice &practice, Metric) {
    Adoption adoption;
    const Workload &w = trials.design().workload;
    for (size_t i = 0; i < w.tasks.size(); ++i) {
        const Task &task = w.tasks[i];
        if (trials.design().tasks[i].skip || !isAbout(practice, task) || !task.inputDataset
            || task.inputMode != InputMode::File)
            continue;
        const Dataset *dataset = findById(w.datasets, *task.inputDataset);
        const QString path = QStringLiteral("task[%1]/").arg(task.id);
        adoption.choices.push_back(
            changeChoice(path + QStringLiteral("input-mode"), QStringLiteral("fastfile")));
        // the volume no longer needs room for the data
        if (dataset && dataset->size && task.volume->number > 0.0) {
            adoption.choices.push_back(changeChoice(
                path + QStringLiteral("volume-gb"),
                numberText(std::max(0.0, task.volume->number - dataset->size->number))));
        }
    }
    if (!adoption.possible())
        adoption.says = AdoptionTexts::tr("No training copies a named dataset to a volume.");
    return adoption;
}

Adoption adoptSpot(const Trials &trials, const Practice &practice, Metric) {
    Adoption adoption;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const Task &task = design.workload.tasks[i];
        if (design.tasks[i].skip || !isAbout(practice, task)
            || design.tasks[i].purchase == Purchase::Spot)
            continue;
        const Choices choices{textChoice(computePath(task, "purchase"), keyword(Purchase::Spot))};
        if (trials.part(choices, taskSubject(trials, i)).feasible)
            adoption.choices.push_back(choices.front());
    }
    adoption.says = adoption.possible()
                        ? AdoptionTexts::tr(
                            "Spot lowers the price; work that is repeated after an interruption "
                            "adds energy.")
                        : AdoptionTexts::tr("No training or tuning is bought in another way.");
    return adoption;
}

Adoption adoptCpuFirst(const Trials &trials, const Practice &practice, Metric by) {
    const Catalog &catalog = trials.catalog();
    return bestOfParts(
        trials,
        partsOf(
            trials, practice,
            [&](size_t index, const Task &task, const TaskDesign &design) {
                std::vector<Choices> options;
                const InstanceType *now = catalog.instanceType(design.instance);
                if (!now || !now->hasAccelerator())
                    return options;
                if (task.work == Work::Cpu)
                    return typesAndCounts(trials, index, task, [](const InstanceType &type) {
                        return !type.hasAccelerator();
                    });
                // from an accelerator to a processor there is no basis but a measurement
                for (const MeasuredRun &m : task.measured) {
                    const InstanceType *type = catalog.instanceType(m.instance);
                    if (type && !type->hasAccelerator() && m.hours)
                        options.push_back(typeAndCount(task, {type->id, m.count.value_or(1)}));
                }
                return options;
            }),
        by,
        AdoptionTexts::tr(
            "There is no basis for the speed on a processor: enter a run measured on one."));
}

Adoption adoptDrift(const Trials &trials, const Practice &, Metric) {
    Adoption adoption;
    bool known = true;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const Task &task = design.workload.tasks[i];
        if (design.tasks[i].skip || task.kind != TaskKind::Training || *task.oneOff
            || task.trigger == Trigger::Drift)
            continue;
        known &= task.driftRunsPerMonth.has_value();
        adoption.choices.push_back(
            changeChoice(QStringLiteral("task[%1]/trigger").arg(task.id), keyword(Trigger::Drift)));
    }
    if (!adoption.possible())
        adoption.says = AdoptionTexts::tr("No model is trained again by the calendar.");
    else if (!known)
        adoption.says =
            AdoptionTexts::tr("How often drift will call for training is not stated "
                              "(\u201c%1\u201d); until it is, the number of runs stays.")
                .arg(specOf<Task>().parameter(u"drift-runs-per-month")->translatedLabel());
    return adoption;
}

Adoption adoptTaskNeuron(const Trials &trials, const Practice &practice, Metric by) {
    return bestOfParts(
        trials,
        partsOf(
            trials, practice,
            [&](size_t index, const Task &task, const TaskDesign &design) {
                const InstanceType *now = trials.catalog().instanceType(design.instance);
                if (task.work == Work::Cpu || !now || trials.catalog().isNeuron(*now))
                    return std::vector<Choices>{};
                return typesAndCounts(trials, index, task, [&](const InstanceType &type) {
                    return trials.catalog().isNeuron(type);
                });
            }),
        by, AdoptionTexts::tr("No training on accelerators could move to Trainium in its Region."));
}

Adoption adoptTaskRightSize(const Trials &trials, const Practice &practice, Metric by) {
    Adoption adoption = bestOfParts(
        trials,
        partsOf(
            trials, practice,
            [&](size_t index, const Task &task, const TaskDesign &design) {
                if (task.kind == TaskKind::Notebook)
                    return smallerNotebooks(trials, task, design);
                return typesAndCounts(trials, index, task, [&](const InstanceType &type) {
                    return type.hasAccelerator() == (task.work != Work::Cpu)
                           && !trials.catalog().isNeuron(type);
                });
            }),
        by,
        practice.id == QLatin1String("TR-12")
            ? AdoptionTexts::tr("No smaller type is offered for these notebooks.")
            : AdoptionTexts::tr("No other type or count is offered that is as fast."));
    if (adoption.possible() && practice.id == QLatin1String("TR-12") && adoption.says.isEmpty())
        adoption.says = AdoptionTexts::tr(
            "Assumes that half of the processors and memory is enough.");
    return adoption;
}

} // namespace greenprint
