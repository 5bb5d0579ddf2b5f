#pragma once

#include "model/review/trial.h"

#include <functional>

namespace greenprint {

/// A type and a number of it.
struct InstanceOption {
    QString type;
    int count = 1;
};

/// Which types are looked at.
using TypeFilter = std::function<bool(const InstanceType &)>;

/// Types on which a task or service could run, the most promising few by a rough figure (carbon of
/// the work and of what waits, embodied included). They are there to be simulated: the rough
/// figure orders the hundreds of types that there are, and decides nothing.

/// Not slower than the present choice by more than a tenth.
std::vector<InstanceOption> taskOptions(
    const Trials &trials, size_t task, const TypeFilter &filter, size_t most);
/// `least` is the number of instances that are there at any time.
std::vector<QString> serviceOptions(
    const Trials &trials, size_t service, int least, const TypeFilter &filter, size_t most);

} // namespace greenprint
