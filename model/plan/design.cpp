#include "model/plan/design.h"

#include "model/plan/element.h"
#include "model/plan/planpath.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace greenprint {
namespace {

/// Takes over every attribute that `from` sets.
template <class E>
void mergeAttributes(E &to, const E &from) {
    for (const Parameter &p : specOf<E>().parameters) {
        if (p.access.isSet(&from))
            p.access.copy(&to, &from);
    }
}

/// Merges a list element by element: those with the same key are joined, the others added. Keys
/// are looked up, so that long lists are merged in little time, too.
template <class E, class KeyOf, class Join>
void mergeList(std::vector<E> &to, const std::vector<E> &from, KeyOf keyOf, Join join) {
    if (from.empty())
        return;
    std::map<decltype(keyOf(from.front())), size_t> places;
    for (size_t i = 0; i < to.size(); ++i)
        places.emplace(keyOf(to[i]), i);
    for (const E &child : from) {
        const auto [place, isNew] = places.emplace(keyOf(child), to.size());
        if (isNew)
            to.push_back(child);
        else
            join(to[place->second], child);
    }
}

void mergeStorage(StorageChoice &to, const StorageChoice &from) {
    if (from.storageClass || !from.transitions.empty() || !from.expiries.empty()) {
        to.storageClass.reset();
        to.transitions = from.transitions;
        to.expiries = from.expiries;
    }
    mergeAttributes(to, from);
}

void mergeEndpoint(EndpointChoice &to, const EndpointChoice &from) {
    if (from.mode)
        to = from;
    else
        mergeAttributes(to, from);
}

/// A strength of zero drops a practice.
void dropPractices(Scenario &merged) {
    std::erase_if(merged.practices, [](const PracticeChoice &p) {
        return p.strength && p.strength->number == 0.0;
    });
}

void mergeScenario(Scenario &to, const Scenario &from) {
    to.id = from.id;
    to.name = from.name;
    to.description = from.description;
    to.baseline = from.baseline;
    to.from = from.from;
    if (from.region.all)
        to.region = {};
    mergeAttributes(to.region, from.region);
    mergeList(
        to.storage, from.storage, [](const StorageChoice &c) { return c.dataset; }, mergeStorage);
    mergeList(
        to.compute, from.compute, [](const ComputeChoice &c) { return c.task; },
        mergeAttributes<ComputeChoice>);
    mergeList(
        to.endpoints, from.endpoints, [](const EndpointChoice &c) { return c.service; },
        mergeEndpoint);
    mergeList(
        to.changes, from.changes, [](const Change &c) { return c.path; },
        [](Change &a, const Change &b) { a = b; });
    for (const PracticeChoice &p : from.practices) {
        // dropped without saying where: everywhere
        if (p.strength && p.strength->number == 0.0 && (!p.on || p.on->isEmpty()))
            std::erase_if(to.practices, [&](const PracticeChoice &q) { return q.id == p.id; });
    }
    mergeList(
        to.practices, from.practices, [](const PracticeChoice &p) { return std::pair(p.id, p.on); },
        mergeAttributes<PracticeChoice>);
    mergeList(
        to.qualities, from.qualities, [](const Quality &q) { return q.metric; },
        mergeAttributes<Quality>);
    // at every step: who adopts again what was dropped before must not inherit the zero
    dropPractices(to);
}

Stage stageOfKind(TaskKind kind) {
    switch (kind) {
    case TaskKind::Processing:
    case TaskKind::FeatureEngineering:
        return Stage::Data;
    case TaskKind::Monitoring:
        return Stage::Deployment;
    case TaskKind::Experiment:
    case TaskKind::Tuning:
    case TaskKind::Training:
    case TaskKind::Evaluation:
    case TaskKind::Notebook:
        break;
    }
    return Stage::Training;
}

TaskKind kindOfStage(Stage stage) {
    switch (stage) {
    case Stage::Data:
        return TaskKind::Processing;
    case Stage::Training:
        return TaskKind::Training;
    case Stage::Deployment:
        break;
    }
    return TaskKind::Monitoring;
}

/// Defaults that depend on other inputs; the constant ones come from the parameter table.
void fillTask(Task &task) {
    if (!task.kind)
        task.kind = task.stage ? kindOfStage(*task.stage) : TaskKind::Processing;
    if (!task.stage)
        task.stage = stageOfKind(*task.kind);
    if (!task.efficiency) {
        const bool trains = *task.kind == TaskKind::Training || *task.kind == TaskKind::Tuning;
        task.efficiency = In<Unit::One>{trains ? 0.95 : 1.0};
    }
}

void fillService(Service &service) {
    if (!service.peakToMean) {
        const bool steady = service.pattern.value_or(TrafficPattern::Steady)
                            == TrafficPattern::Steady;
        service.peakToMean = In<Unit::One>{steady ? 1.0 : 3.0};
    }
    if (!service.activeModels)
        service.activeModels = service.models;
}

/// The choices by the parts that they are made for.
template <class Choice>
QHash<QString, const Choice *> choicesBy(
    QString Choice::*part, const std::vector<Choice> &choices) {
    QHash<QString, const Choice *> byPart;
    for (const Choice &c : choices)
        byPart.insert(c.*part, &c);
    return byPart;
}

DatasetDesign designDataset(
    const Dataset &dataset, const Dataset &before, const StorageChoice *choice,
    const QString &stageRegion) {
    DatasetDesign d;
    d.region = stageRegion;
    d.storageClass = QStringLiteral("STANDARD");
    d.copiesFactor = dataset.copies->number / before.copies.value_or(In<Unit::One>{1.0}).number;
    d.formatChanged = dataset.format != before.format.value_or(DataFormat::Other)
                      || dataset.compression != before.compression.value_or(Compression::None);
    if (!choice)
        return d;
    if (choice->region)
        d.region = *choice->region;
    if (choice->storageClass)
        d.storageClass = *choice->storageClass;
    for (const Transition &t : choice->transitions)
        d.transitions.push_back({t.afterDays->number, *t.storageClass});
    std::ranges::stable_sort(d.transitions, {}, &DatasetDesign::Rule::afterDays);
    for (const Expiry &e : choice->expiries)
        d.expireAfterDays = std::min(
            d.expireAfterDays.value_or(e.afterDays->number), e.afterDays->number);
    return d;
}

TaskDesign designTask(const Task &task, const ComputeChoice *choice, const QString &stageRegion) {
    TaskDesign d;
    d.region = stageRegion;
    d.instance = task.instance.value_or(QString());
    d.count = *task.count;
    d.alwaysOn = *task.alwaysOn;
    if (!choice)
        return d;
    d.region = choice->region.value_or(d.region);
    d.instance = choice->instance.value_or(d.instance);
    d.count = choice->count.value_or(d.count);
    d.purchase = choice->purchase.value_or(d.purchase);
    d.alwaysOn = choice->alwaysOn.value_or(d.alwaysOn);
    d.skip = choice->skip.value_or(false);
    return d;
}

ServiceDesign designService(
    const Service &service, const EndpointChoice *choice, const QString &stageRegion) {
    ServiceDesign d;
    d.region = stageRegion;
    d.instance = service.instance.value_or(QString());
    if (!choice)
        return d;
    d.region = choice->region.value_or(d.region);
    d.mode = choice->mode.value_or(d.mode);
    d.instance = choice->instance.value_or(d.instance);
    d.min = choice->min.value_or(d.min);
    d.max = choice->max;
    if (choice->targetUtilization)
        d.targetUtilization = choice->targetUtilization->number;
    d.autoscaling = choice->autoscaling.value_or(d.autoscaling);
    d.routing = choice->routing.value_or(d.routing);
    if (choice->memory)
        d.memoryGb = choice->memory->number;
    d.modelsPerEndpoint = choice->modelsPerEndpoint.value_or(
        sharesInstances(d.mode) ? *service.models : 1);
    d.zones = choice->zones.value_or(d.zones);
    d.batchWindow = choice->batchWindow.value_or(d.batchWindow);
    d.purchase = choice->purchase.value_or(d.purchase);
    if (choice->usdPerThousand)
        d.usdPerThousand = choice->usdPerThousand->number;
    if (choice->wattHoursPerRequest)
        d.wattHoursPerRequest = choice->wattHoursPerRequest->number;
    return d;
}

} // namespace

QStringList scenarioIds(const Plan &plan) {
    if (plan.scenarios.empty())
        return {QLatin1String(kDefaultScenario)};
    QStringList ids;
    for (const Scenario &s : plan.scenarios)
        ids << s.id;
    return ids;
}

QString baselineId(const Plan &plan) {
    const Scenario *baseline = baselineOf(plan);
    return baseline ? baseline->id : QLatin1String(kDefaultScenario);
}

Scenario mergedScenario(const Plan &plan, const QString &id) {
    // looked up by a hash: a chain may be as long as there are scenarios
    QHash<QString, const Scenario *> byId;
    for (const Scenario &s : plan.scenarios)
        byId.insert(s.id, &s);
    std::vector<const Scenario *> chain;
    const Scenario *at = byId.value(id);
    while (at && chain.size() <= plan.scenarios.size()) {
        chain.push_back(at);
        at = at->from ? byId.value(*at->from) : nullptr;
    }
    Scenario merged;
    merged.id = id;
    for (auto it = chain.rbegin(); it != chain.rend(); ++it)
        mergeScenario(merged, **it);
    return merged;
}

Scenario inherited(const Scenario &base, const Scenario &differences) {
    Scenario merged = base;
    mergeScenario(merged, differences);
    return merged;
}

Workload changedWorkload(const Plan &plan, const Scenario &merged) {
    Workload workload = plan.workload;
    for (const Change &change : merged.changes) {
        // checkPlan has made sure that every path leads somewhere
        (void)setAt(refTo(workload), belowWorkload(change.path), change.value.value_or(QString()));
    }
    return workload;
}

Design designOf(const Plan &plan, const QString &scenarioId) {
    return designOf(plan, mergedScenario(plan, scenarioId));
}

Design designOf(const Plan &plan, const Scenario &merged) {
    Design design;
    design.scenario = merged.id;
    design.name = merged.name.value_or(merged.id);
    design.about = plan.about;
    design.workload = changedWorkload(plan, merged);
    applyDefaults(refTo(design.about));
    applyDefaults(refTo(design.workload));
    std::ranges::for_each(design.workload.tasks, fillTask);
    std::ranges::for_each(design.workload.services, fillService);

    const RegionChoice &region = merged.region;
    const QString all = region.all.value_or(QLatin1String(kDefaultRegion));
    design.stageRegions = {
        region.data.value_or(all), region.training.value_or(all), region.deployment.value_or(all)};

    const auto storage = choicesBy(&StorageChoice::dataset, merged.storage);
    for (size_t i = 0; i < design.workload.datasets.size(); ++i) {
        const Dataset &dataset = design.workload.datasets[i];
        design.datasets.push_back(designDataset(
            dataset, plan.workload.datasets[i], storage.value(dataset.id),
            design.regionOf(Stage::Data)));
    }
    const auto compute = choicesBy(&ComputeChoice::task, merged.compute);
    for (const Task &task : design.workload.tasks)
        design.tasks.push_back(
            designTask(task, compute.value(task.id), design.regionOf(*task.stage)));
    const auto endpoints = choicesBy(&EndpointChoice::service, merged.endpoints);
    for (const Service &service : design.workload.services)
        design.services.push_back(designService(
            service, endpoints.value(service.id), design.regionOf(Stage::Deployment)));
    for (const PracticeChoice &p : merged.practices) {
        design.practices.push_back(
            {p.id, p.on.value_or(QString()),
             p.strength ? std::optional(p.strength->number) : std::nullopt,
             p.basis.value_or(Basis::Assumed)});
    }
    design.qualities = merged.qualities;

    design.gridSet = plan.gridSet.value_or(GridSet::ElectricityMaps);
    design.gridYear = plan.gridYear;
    design.powerSet = plan.powerSet.value_or(PowerSet::BottomUp);
    design.storageSet = plan.storageSet.value_or(StorageSet::Conservative);
    return design;
}

} // namespace greenprint
