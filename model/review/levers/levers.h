#pragma once

#include "model/review/adoption.h"

namespace greenprint {

/// Finds the adoption of one lever.
using LeverSearch = Adoption (*)(const Trials &, const Practice &, Metric by);
/// The search of a lever, in the file of what it acts on; null for Lever::None and for factors.
LeverSearch leverSearch(Lever lever);

// regionlevers.cpp
Adoption adoptRegion(const Trials &, const Practice &, Metric by);
Adoption adoptDataRegion(const Trials &, const Practice &, Metric by);
// storagelevers.cpp
Adoption adoptRetention(const Trials &, const Practice &, Metric by);
Adoption adoptArchive(const Trials &, const Practice &, Metric by);
Adoption adoptOneZone(const Trials &, const Practice &, Metric by);
Adoption adoptLifecycle(const Trials &, const Practice &, Metric by);
Adoption adoptLogsRetention(const Trials &, const Practice &, Metric by);
// computelevers.cpp
Adoption adoptAlwaysOn(const Trials &, const Practice &, Metric by);
Adoption adoptInputMode(const Trials &, const Practice &, Metric by);
Adoption adoptSpot(const Trials &, const Practice &, Metric by);
Adoption adoptCpuFirst(const Trials &, const Practice &, Metric by);
Adoption adoptDrift(const Trials &, const Practice &, Metric by);
Adoption adoptTaskNeuron(const Trials &, const Practice &, Metric by);
Adoption adoptTaskRightSize(const Trials &, const Practice &, Metric by);
// servicelevers.cpp
Adoption adoptRedundancy(const Trials &, const Practice &, Metric by);
Adoption adoptZones(const Trials &, const Practice &, Metric by);
Adoption adoptAutoscaling(const Trials &, const Practice &, Metric by);
Adoption adoptServiceNeuron(const Trials &, const Practice &, Metric by);
Adoption adoptServiceRightSize(const Trials &, const Practice &, Metric by);
Adoption adoptGraviton(const Trials &, const Practice &, Metric by);
// modelevers.cpp
Adoption adoptMode(const Trials &, const Practice &, Metric by);

/// Something that could be chosen, with how it turned out.
struct Option {
    Choices choices;
    Trial trial;
};

/// Whether an option is better by more than rounding: the metric first, unknown last; then carbon,
/// market-based carbon, cost.
bool isBetter(const Totals &a, const Totals &b, Metric by);

/// One part of the workload and what could be chosen for it.
struct PartOptions {
    Subject subject;
    std::vector<Choices> options;
};
/// The best feasible option of each part, as adoptionOf() describes. `nothing` says why there is
/// nothing to choose if no part has options.
Adoption bestOfParts(
    const Trials &trials, const std::vector<PartOptions> &parts, Metric by, const QString &nothing);

Subject taskSubject(const Trials &trials, size_t index);
Subject serviceSubject(const Trials &trials, size_t index);

// the few ways in which levers write a choice
QString endpointPath(const Service &service, const char *field);
Choice textChoice(const QString &path, const QString &value);
Choice numberChoice(const QString &path, double value);
Choice changeChoice(const QString &path, const QString &value);

} // namespace greenprint
