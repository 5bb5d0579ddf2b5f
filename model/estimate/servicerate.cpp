#include "model/estimate/servicerate.h"

namespace greenprint {

ServiceRate serviceRate(
    const Catalog &catalog, const Service &service, const InstanceType *reference,
    const InstanceType &type) {
    ServiceRate rate;
    rate.concurrency = service.concurrency->number;
    for (const MeasuredService &m : service.measured) {
        if (m.instance != type.id)
            continue;
        if (m.watts)
            rate.measuredWatts = m.watts->number;
        if (m.serviceTime) {
            rate.seconds = m.serviceTime->number / 1000.0;
            if (m.concurrency)
                rate.concurrency = m.concurrency->number;
            rate.measured = true;
            return rate;
        }
    }
    if (service.work != Work::Cpu && !type.hasAccelerator()) {
        rate.problem = SpeedProblem::NoAccelerator;
        return rate;
    }
    if (!service.serviceTime) {
        rate.problem = SpeedProblem::MissingDemand;
        return rate;
    }
    rate.seconds = service.serviceTime->number / 1000.0;
    if (!reference || reference->id == type.id)
        return rate;

    const std::optional<double> here = unitRate(catalog, *service.work, type);
    const std::optional<double> there = unitRate(catalog, *service.work, *reference);
    if (!here || !there) {
        rate.seconds.reset();
        rate.problem = SpeedProblem::NoBasis;
        return rate;
    }
    rate.seconds = *rate.seconds * *there / *here;
    if (service.work == Work::Cpu) {
        rate.concurrency *= type.vcpu.value / reference->vcpu.value;
    } else {
        const double perReplica = service.acceleratorsPerReplica->number;
        const double replicas = std::floor(type.accelerators.value / perReplica + 1e-9);
        const double before = std::max(
            1.0, std::floor(reference->accelerators.value / perReplica + 1e-9));
        if (replicas < 1.0 && perReplica >= 1.0) {
            rate.seconds.reset();
            rate.problem = SpeedProblem::NoBasis;
            return rate;
        }
        rate.concurrency *= std::max(replicas, 1.0) / before;
    }
    return rate;
}

double transferMs(const Catalog &catalog, const Service &service, const QString &region) {
    const double kb = service.payloadIn->number + service.payloadOut->number;
    const double megabits = catalog.coefficient(Coefficient::ClientBandwidth).value;
    double ms = kb * 8.0 / megabits;
    if (service.clientRegion) {
        const Region *client = catalog.region(*service.clientRegion);
        const Region *here = catalog.region(region);
        if (client && here) {
            const Datum roundTrip = catalog.roundTrip(*client, *here);
            if (roundTrip.known())
                ms += roundTrip.value;
        }
    }
    return ms;
}

} // namespace greenprint
