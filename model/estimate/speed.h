#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/workload.h"

namespace greenprint {

/// Why a piece of work cannot be done, or its time not be told, on a type.
enum class SpeedProblem : quint8 { None, NoBasis, NoAccelerator, MissingDemand };

/// One run of a task on a number of instances of a type (method 1).
struct RunTime {
    std::optional<double> hours; ///< wall clock of a run, of a trial when tuning
    double utilization = 0.0;    ///< of what the work is limited by
    bool measured = false;
    std::optional<double> measuredWatts; ///< of one instance
    SpeedProblem problem = SpeedProblem::None;
};

/// Rate at which one instance does work of that kind, in units that only compare between types of
/// the same kind; unknown where there is no basis.
std::optional<double> workRate(const Catalog &catalog, Work work, const InstanceType &type);
/// The same per core, or per accelerator, for the time of one request.
std::optional<double> unitRate(const Catalog &catalog, Work work, const InstanceType &type);

/// Time and utilization of a run on `count` instances of `type`. The task has its defaults; its
/// reference instance may be null where none is given.
RunTime runTime(
    const Catalog &catalog, const Task &task, const InstanceType *reference,
    const InstanceType &type, int count);

} // namespace greenprint
