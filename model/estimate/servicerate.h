#pragma once

#include "model/estimate/speed.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace greenprint {

/// How one type serves the requests of a service (method 9, "Speed on another type").
struct ServiceRate {
    std::optional<double> seconds; ///< of one request, practices included
    double concurrency = 1.0;      ///< requests at once on one instance
    bool measured = false;
    std::optional<double> measuredWatts;
    SpeedProblem problem = SpeedProblem::None;

    /// Whole request slots of an instance, with the time that keeps its capacity the same.
    double slots() const { return std::max(1.0, std::floor(concurrency + 0.5)); }
    double slotSeconds() const { return *seconds * slots() / concurrency; }
};

/// The rate on a type: measured there, else scaled from the reference, which may be null where none
/// is given. The service must have its defaults.
ServiceRate serviceRate(
    const Catalog &catalog, const Service &service, const InstanceType *reference,
    const InstanceType &type);

/// Payload and round trip in ms, added to every answer of a service in that Region.
double transferMs(const Catalog &catalog, const Service &service, const QString &region);

} // namespace greenprint
