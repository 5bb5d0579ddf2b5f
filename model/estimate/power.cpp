#include "model/estimate/power.h"

#include <algorithm>

namespace greenprint {
namespace {

/// A sum of parts, each with a range of its own.
struct Band {
    double low = 0.0;
    double mode = 0.0;
    double high = 0.0;

    Band &operator+=(Band other) {
        low += other.low;
        mode += other.mode;
        high += other.high;
        return *this;
    }
};

Confidence weaker(Confidence a, Confidence b) {
    return std::max(a, b);
}

double interpolate(const std::array<double, 4> &atLoads, double utilization) {
    static constexpr std::array kLoads{0.0, 0.1, 0.5, 1.0};
    const double u = std::clamp(utilization, 0.0, 1.0);
    for (size_t i = 1; i < kLoads.size(); ++i) {
        if (u <= kLoads[i]) {
            const double share = (u - kLoads[i - 1]) / (kLoads[i] - kLoads[i - 1]);
            return atLoads[i - 1] + share * (atLoads[i] - atLoads[i - 1]);
        }
    }
    return atLoads.back();
}

/// The parts of the bottom-up sum, before the node overhead.
struct Parts {
    Band cpu;
    Band accelerator;
    Band memory;
    Band overhead{1.0, 1.0, 1.0};
    Provenance provenance;
    bool known = false;
};

Parts bottomUpParts(const Catalog &catalog, const InstanceType &type, Load load) {
    Parts parts;
    const Processor *processor = catalog.processor(type);
    if (!processor || !type.vcpu.known())
        return parts;
    parts.provenance = processor->maxWatts.provenance;

    const double threads = type.vcpu.value * type.threadsPerVcpu;
    const double perThread = processor->idleWatts.value
                             + (processor->maxWatts.value - processor->idleWatts.value) * load.cpu;
    const double cpu = threads * perThread;
    parts.cpu = {cpu * processor->lowFactor, cpu, cpu * processor->highFactor};

    double memoryGb = type.memoryGb.known() ? type.memoryGb.value : 0.0;
    if (type.hasAccelerator()) {
        const Accelerator *accelerator = catalog.accelerator(type);
        const Datum &limit = type.acceleratorLimitWatts.known() ? type.acceleratorLimitWatts
                             : accelerator                      ? accelerator->maxWatts
                                                                : type.acceleratorLimitWatts;
        if (!limit.known())
            return parts;
        const double idleShare = type.acceleratorIdleWatts.known()
                                     ? type.acceleratorIdleWatts.value / limit.value
                                     : catalog.coefficient(Coefficient::AcceleratorCurveIdle).value;
        const double watts = type.accelerators.value * limit.value
                             * acceleratorCurve(catalog, load.accelerator, idleShare);
        // the range of the limit is that of the accelerator, wherever the limit itself is from
        const Datum &ranged = accelerator && accelerator->maxWatts.known() ? accelerator->maxWatts
                                                                           : limit;
        parts.accelerator = {
            watts * ranged.lowOrDefault() / ranged.value, watts,
            watts * ranged.highOrDefault() / ranged.value};
        if (type.accelerators.value >= 2.0) {
            const Datum &k = catalog.coefficient(Coefficient::NodeOverhead);
            parts.overhead = {k.lowOrDefault(), k.value, k.highOrDefault()};
        }
        const Confidence confidence = weaker(
            parts.provenance.confidence, ranged.provenance.confidence);
        parts.provenance = ranged.provenance;
        parts.provenance.confidence = confidence;
    } else {
        // the figures per thread come from servers that had some memory; only the rest is added
        memoryGb = std::max(0.0, memoryGb - processor->memoryGbPerThread.value * threads);
    }
    const Datum &perGb = catalog.coefficient(Coefficient::MemoryPower);
    parts.memory = {
        memoryGb * perGb.lowOrDefault(), memoryGb * perGb.value, memoryGb * perGb.highOrDefault()};
    parts.known = true;
    return parts;
}

Datum bottomUp(const Catalog &catalog, const InstanceType &type, Load load) {
    const Parts parts = bottomUpParts(catalog, type, load);
    Datum watts;
    if (!parts.known)
        return watts;
    Band sum = parts.cpu;
    sum += parts.accelerator;
    sum += parts.memory;
    watts.value = sum.mode * parts.overhead.mode;
    watts.low = sum.low * parts.overhead.low;
    watts.high = sum.high * parts.overhead.high;
    watts.provenance = parts.provenance;
    return watts;
}

Datum teads(const Catalog &catalog, const InstanceType &type, Load load) {
    Datum watts;
    const Accelerator *accelerator = catalog.accelerator(type);
    // the curves leave the chips of Inferentia out
    if (!type.teads || (accelerator && accelerator->neuron))
        return watts;
    const TeadsCurve &curve = *type.teads;
    watts.value = interpolate(curve.package, load.cpu) + interpolate(curve.memory, load.cpu)
                  + interpolate(curve.accelerator, load.accelerator) + curve.machine;
    watts.provenance = curve.provenance;
    return watts;
}

Datum modelled(const Catalog &catalog, const InstanceType &type, PowerSet set, Load load) {
    return set == PowerSet::Teads ? teads(catalog, type, load) : bottomUp(catalog, type, load);
}

} // namespace

double acceleratorCurve(const Catalog &catalog, double utilization, double idleShare) {
    const std::array shares{
        idleShare, std::max(idleShare, catalog.coefficient(Coefficient::AcceleratorCurve10).value),
        std::max(idleShare, catalog.coefficient(Coefficient::AcceleratorCurve50).value),
        std::max(idleShare, catalog.coefficient(Coefficient::AcceleratorCurve100).value)};
    return interpolate(shares, utilization);
}

Datum instancePower(const Catalog &catalog, const InstanceType &type, PowerSet set, Load load) {
    if (type.wattsOverride.known())
        return type.wattsOverride;
    if (type.wattsIdleOverride.known() || type.wattsMaxOverride.known()) {
        const Datum idle = type.wattsIdleOverride.known() ? type.wattsIdleOverride
                           : type.added                   ? Datum{}
                                        : modelled(catalog, type, set, Load::idle());
        const Datum max = type.wattsMaxOverride.known() ? type.wattsMaxOverride
                          : type.added                  ? Datum{}
                                                        : modelled(catalog, type, set, {1.0, 1.0});
        const double u = type.hasAccelerator() ? load.accelerator : load.cpu;
        Datum watts;
        // at either end the other figure is not needed
        watts.value = u == 0.0   ? idle.value
                      : u == 1.0 ? max.value
                                 : idle.value + (max.value - idle.value) * u;
        watts.low = watts.high = watts.value;
        watts.provenance = type.wattsMaxOverride.known() ? type.wattsMaxOverride.provenance
                                                         : type.wattsIdleOverride.provenance;
        return watts;
    }
    if (type.added)
        return {};
    return modelled(catalog, type, set, load);
}

Datum instanceEmbodied(const Catalog &catalog, const InstanceType &type) {
    if (type.embodiedKgOverride.known())
        return type.embodiedKgOverride;
    Datum kg;
    if (type.added || !type.vcpu.known() || type.platformVcpu <= 0.0)
        return kg;

    Band server;
    Confidence confidence = Confidence::Medium;
    SourceIndex source = kNoSource;
    qint16 year = 0;
    if (type.platformKg.known()) {
        server = {
            type.platformKg.lowOrDefault(), type.platformKg.value, type.platformKg.highOrDefault()};
        source = type.platformKg.provenance.source;
        year = type.platformKg.provenance.year;
    } else {
        const auto add = [&](Coefficient c, double amount) {
            const Datum &d = catalog.coefficient(c);
            server += {d.lowOrDefault() * amount, d.value * amount, d.highOrDefault() * amount};
        };
        const double included = catalog.coefficient(Coefficient::EmbodiedMemoryIncluded).value;
        add(Coefficient::EmbodiedServer, 1.0);
        add(Coefficient::EmbodiedMemory, std::max(0.0, type.platformMemoryGb - included));
        add(Coefficient::EmbodiedSocket, std::max(0.0, type.platformSockets - 1.0));
        const Provenance &rule = catalog.coefficient(Coefficient::EmbodiedServer).provenance;
        source = rule.source;
        year = rule.year;
        confidence = Confidence::Low;
    }
    const double share = type.vcpu.value / type.platformVcpu;
    Band instance{server.low * share, server.mode * share, server.high * share};

    if (type.hasAccelerator()) {
        const Accelerator *accelerator = catalog.accelerator(type);
        if (type.platformAcceleratorKg.known() && type.platformAccelerators > 0) {
            const Datum &all = type.platformAcceleratorKg;
            const double part = type.accelerators.value / type.platformAccelerators;
            instance += {all.lowOrDefault() * part, all.value * part, all.highOrDefault() * part};
        } else if (accelerator && accelerator->embodiedKg.known()) {
            const Datum &each = accelerator->embodiedKg;
            const double n = type.accelerators.value;
            instance += {each.lowOrDefault() * n, each.value * n, each.highOrDefault() * n};
            confidence = weaker(confidence, each.provenance.confidence);
        } else {
            return kg;
        }
    }
    kg.value = instance.mode;
    kg.low = instance.low;
    kg.high = instance.high;
    kg.provenance = {source, year, confidence};
    return kg;
}

} // namespace greenprint
