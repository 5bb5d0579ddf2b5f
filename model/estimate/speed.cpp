#include "model/estimate/speed.h"

#include <cmath>

namespace greenprint {
namespace {

/// Share of a type's capacity that work may take before it becomes slower (method 1).
constexpr double kHighestUtilization = 0.9;

double throughput(double rate, int count, double efficiency) {
    return rate * count * std::pow(efficiency, std::log2(count));
}

double referenceUtilization(const Task &task) {
    return task.work == Work::Cpu ? task.cpuUtilization->number
                                  : task.acceleratorUtilization->number;
}

std::optional<double> teraflops(const Catalog &catalog, const InstanceType &type) {
    if (type.tflopsOverride.known())
        return type.tflopsOverride.value;
    const Accelerator *accelerator = catalog.accelerator(type);
    if (accelerator && accelerator->tflops.known())
        return accelerator->tflops.value;
    return std::nullopt;
}

/// Peak rate of all accelerators of an instance, in FLOP per second; unknown without any.
std::optional<double> peakFlops(const Catalog &catalog, const InstanceType &type) {
    const std::optional<double> each = type.hasAccelerator() ? teraflops(catalog, type)
                                                             : std::nullopt;
    return each ? std::optional(*each * 1e12 * type.accelerators.value) : std::nullopt;
}

} // namespace

std::optional<double> unitRate(const Catalog &catalog, Work work, const InstanceType &type) {
    switch (work) {
    case Work::Cpu:
        if (type.coremark.known() && type.vcpu.known())
            return type.coremark.value / type.vcpu.value;
        return std::nullopt;
    case Work::AcceleratorCompute:
        return type.hasAccelerator() ? teraflops(catalog, type) : std::nullopt;
    case Work::AcceleratorMemory: {
        const Accelerator *accelerator = catalog.accelerator(type);
        if (type.hasAccelerator() && accelerator && accelerator->bandwidth.known())
            return accelerator->bandwidth.value;
        return std::nullopt;
    }
    }
    return std::nullopt;
}

std::optional<double> workRate(const Catalog &catalog, Work work, const InstanceType &type) {
    const std::optional<double> unit = unitRate(catalog, work, type);
    if (!unit)
        return std::nullopt;
    return *unit * (work == Work::Cpu ? type.vcpu.value : type.accelerators.value);
}

RunTime runTime(
    const Catalog &catalog, const Task &task, const InstanceType *reference,
    const InstanceType &type, int count) {
    RunTime run;
    run.utilization = referenceUtilization(task);
    const double efficiency = task.efficiency->number;
    const bool needsAccelerator = task.work != Work::Cpu;

    for (const MeasuredRun &m : task.measured) {
        if (m.instance != type.id)
            continue;
        if (m.watts)
            run.measuredWatts = m.watts->number;
        if (m.hours) {
            // on the same type the rate cancels out; only the count may differ
            const double measured = throughput(1.0, m.count.value_or(1), efficiency);
            run.hours = m.hours->number * measured / throughput(1.0, count, efficiency);
            run.measured = true;
            return run;
        }
    }
    if (!task.hours && task.flop) {
        const std::optional<double> peak = peakFlops(catalog, type);
        if (!peak) {
            run.problem = type.hasAccelerator() ? SpeedProblem::NoBasis
                                                : SpeedProblem::NoAccelerator;
            return run;
        }
        run.hours = task.flop->number / (count * *peak * task.mfu->number) / 3600.0;
        return run;
    }
    if (needsAccelerator && !type.hasAccelerator()) {
        run.problem = SpeedProblem::NoAccelerator;
        return run;
    }
    if (!task.hours) {
        run.problem = SpeedProblem::MissingDemand;
        return run;
    }
    const double referenceHours = task.hours->number;
    const bool sameType = !reference || reference->id == type.id;
    const std::optional<double> rate = sameType ? 1.0 : workRate(catalog, *task.work, type);
    const std::optional<double> referenceRate = sameType
                                                    ? 1.0
                                                    : workRate(catalog, *task.work, *reference);
    if (!rate || !referenceRate) {
        run.problem = SpeedProblem::NoBasis;
        return run;
    }
    const double here = throughput(*rate, count, efficiency);
    const double there = throughput(*referenceRate, *task.count, efficiency);
    if (here >= there) {
        run.hours = referenceHours * there / here;
        return run;
    }
    // a reference that is not fully used can be replaced by something smaller without being slower
    const double slower = std::max(1.0, run.utilization * there / (kHighestUtilization * here));
    run.hours = referenceHours * slower;
    run.utilization = run.utilization * there / (slower * here);
    return run;
}

} // namespace greenprint
