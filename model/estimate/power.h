#pragma once

#include "model/catalog/catalog.h"

namespace greenprint {

/// How busy an instance is: shares of 0 to 1.
struct Load {
    double cpu = 0.0;
    double accelerator = 0.0;

    static constexpr Load idle() { return {}; }
};

/// Power of one instance in watts under a load (method 2). Unknown where the set has no figure
/// for the type, or where an override leaves it out.
Datum instancePower(const Catalog &catalog, const InstanceType &type, PowerSet set, Load load);

/// Share of its limit that an accelerator draws at a utilization; never below its idle share.
double acceleratorCurve(const Catalog &catalog, double utilization, double idleShare);

/// Embodied carbon of what one instance occupies of its server, in kg (method 6).
Datum instanceEmbodied(const Catalog &catalog, const InstanceType &type);

} // namespace greenprint
