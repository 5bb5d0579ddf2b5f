#include "model/review/levers/instanceoptions.h"

#include "model/estimate/compute.h"
#include "model/estimate/power.h"
#include "model/estimate/servicerate.h"
#include "model/estimate/speed.h"
#include "model/estimate/traffic.h"
#include "model/whatif/designspace.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// How much longer than now work may take.
constexpr double kSlowest = 1.1;

/// Carbon of a kilowatt hour of IT energy, and of an instance hour's share of its making.
class Rough {
public:
    Rough(const Trials &trials, const QString &region)
        : m_trials(trials) {
        const Region *r = trials.catalog().region(region);
        if (!r)
            return;
        const Facility facility = facilityOf(trials.catalog(), trials.design(), *r);
        if (facility.spans.empty())
            return;
        const FacilitySpan &span = facility.spans.front();
        if (span.grid.known() && span.pue.known())
            m_kgPerKwh = span.grid.value * span.pue.value / 1000.0;
    }

    double kgPerHour(const InstanceType &type, Load load) const {
        const Datum watts = instancePower(
            m_trials.catalog(), type, m_trials.design().powerSet, load);
        const Datum embodied = instanceEmbodied(m_trials.catalog(), type);
        const double lifetime = m_trials.catalog().coefficient(Coefficient::ServerLifetime).value;
        // what is unknown makes the whole unknown, and sorts last
        return watts.value / 1000.0 * m_kgPerKwh + embodied.value / lifetime;
    }

private:
    const Trials &m_trials;
    double m_kgPerKwh = std::nan("");
};

template <class T>
struct Scored {
    T option;
    double kg;
};

template <class T>
std::vector<T> firstFew(std::vector<Scored<T>> scored, size_t most) {
    std::erase_if(scored, [](const Scored<T> &s) { return !std::isfinite(s.kg); });
    std::ranges::stable_sort(scored, {}, &Scored<T>::kg);
    std::vector<T> list;
    for (Scored<T> &s : scored) {
        if (list.size() < most)
            list.push_back(std::move(s.option));
    }
    return list;
}

bool isOpen(
    const Trials &trials, const InstanceType &type, const InstanceType *now, Use use,
    const Region &region) {
    // SageMaker types take the place of SageMaker types, EC2 of EC2
    return !type.added && type.current && (!now || type.sageMaker == now->sageMaker)
           && !(type.sageMaker && type.isGraviton() && use != Use::Hosting)
           && trials.catalog().offered(type, use, region);
}

Load loadOf(Work work, double cpu, double utilization) {
    return work == Work::Cpu ? Load{utilization, 0.0} : Load{cpu, utilization};
}

} // namespace

std::vector<InstanceOption> taskOptions(
    const Trials &trials, size_t index, const TypeFilter &filter, size_t most) {
    const Catalog &catalog = trials.catalog();
    const Task &task = trials.design().workload.tasks[index];
    const TaskDesign &design = trials.design().tasks[index];
    const Region *region = catalog.region(design.region);
    const InstanceType *now = catalog.instanceType(design.instance);
    const InstanceType *reference = task.instance ? catalog.instanceType(*task.instance) : nullptr;
    if (!region || !now)
        return {};
    const RunTime today = runTime(catalog, task, reference, *now, design.count);
    if (!today.hours)
        return {};
    const Rough rough(trials, design.region);
    std::vector<Scored<InstanceOption>> scored;
    for (const InstanceType &type : catalog.instanceTypes()) {
        if (!filter(type) || !isOpen(trials, type, now, useOf(*task.kind), *region)
            || (task.memory && type.memoryGb.known() && task.memory->number > type.memoryGb.value))
            continue;
        for (int count : countOptions(design.count)) {
            if (type.id == now->id && count == design.count)
                continue;
            const RunTime run = runTime(catalog, task, reference, type, count);
            if (!run.hours || *run.hours > *today.hours * kSlowest)
                continue;
            const Load load = loadOf(*task.work, task.cpuUtilization->number, run.utilization);
            double kg = *run.hours * count * rough.kgPerHour(type, load);
            if (design.alwaysOn)
                kg += kMonth.value() * count * rough.kgPerHour(type, Load::idle());
            scored.push_back({{type.id, count}, kg});
        }
    }
    return firstFew(std::move(scored), most);
}

std::vector<QString> serviceOptions(
    const Trials &trials, size_t index, int least, const TypeFilter &filter, size_t most) {
    const Catalog &catalog = trials.catalog();
    const Service &service = trials.design().workload.services[index];
    const ServiceDesign &design = trials.design().services[index];
    const Region *region = catalog.region(design.region);
    const InstanceType *reference = service.instance ? catalog.instanceType(*service.instance)
                                                     : nullptr;
    const InstanceType *now = design.instance.isEmpty() ? reference
                                                        : catalog.instanceType(design.instance);
    if (!region)
        return {};
    const Traffic traffic = trafficOf(service, trials.design().months());
    const Rough rough(trials, design.region);
    const int busiest = traffic.busiestMonth();
    std::vector<Scored<QString>> scored;
    for (const InstanceType &type : catalog.instanceTypes()) {
        if (!filter(type) || !isOpen(trials, type, now, Use::Hosting, *region)
            || (service.memory && type.memoryGb.known()
                && service.memory->number > type.memoryGb.value))
            continue;
        const ServiceRate rate = serviceRate(catalog, service, reference, type);
        if (!rate.seconds)
            continue;
        // instances in use and instances there, over the week of the busiest month
        double busy = 0.0;
        double there = 0.0;
        for (const HourKind &kind : traffic.kinds) {
            const double inUse = traffic.rate(busiest, kind.weight) * *rate.seconds
                                 / rate.concurrency;
            const double needed = roundedUp(inUse / design.targetUtilization);
            busy += inUse * kind.hours;
            there += std::max<double>(least, needed) * kind.hours;
        }
        const Load load = loadOf(
            *service.work, service.cpuUtilization->number,
            service.work == Work::Cpu ? service.cpuUtilization->number
                                      : service.acceleratorUtilization->number);
        const double kg = busy * rough.kgPerHour(type, load)
                          + std::max(0.0, there - busy) * rough.kgPerHour(type, Load::idle());
        scored.push_back({type.id, kg});
    }
    return firstFew(std::move(scored), most);
}

} // namespace greenprint
