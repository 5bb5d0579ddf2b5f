#pragma once

#include "model/catalog/datum.h"
#include "model/catalog/region.h"

#include <optional>

namespace greenprint {

/// What a SageMaker type may be used for; each is an API of its own.
enum class Use : quint8 { Training, Processing, Hosting, Transform, Notebook, Cluster };

template <>
struct Keywords<Use> {
    static constexpr std::array<Keyword<Use>, 6> all{{
        {Use::Training, "training", QT_TRANSLATE_NOOP("Keyword", "training jobs")},
        {Use::Processing, "processing", QT_TRANSLATE_NOOP("Keyword", "processing jobs")},
        {Use::Hosting, "hosting", QT_TRANSLATE_NOOP("Keyword", "endpoints")},
        {Use::Transform, "transform", QT_TRANSLATE_NOOP("Keyword", "batch transform")},
        {Use::Notebook, "notebook", QT_TRANSLATE_NOOP("Keyword", "notebooks")},
        {Use::Cluster, "cluster", QT_TRANSLATE_NOOP("Keyword", "HyperPod clusters")},
    }};
};

/// A set of uses as bits.
using UseSet = quint8;
constexpr UseSet bit(Use use) {
    return static_cast<UseSet>(1u << static_cast<unsigned>(use));
}
/// Of EC2 types and those that a plan adds, for which no API decides.
inline constexpr UseSet kAllUses = 0xff;

enum class Purchase : quint8 { OnDemand, Spot, Savings1y, Savings3y };

template <>
struct Keywords<Purchase> {
    static constexpr std::array<Keyword<Purchase>, 4> all{{
        {Purchase::OnDemand, "on-demand", QT_TRANSLATE_NOOP("Keyword", "on demand")},
        {Purchase::Spot, "spot", QT_TRANSLATE_NOOP("Keyword", "Spot")},
        {Purchase::Savings1y, "savings-1y", QT_TRANSLATE_NOOP("Keyword", "Savings Plan, 1 year")},
        {Purchase::Savings3y, "savings-3y", QT_TRANSLATE_NOOP("Keyword", "Savings Plan, 3 years")},
    }};
};

/// Idle and full-load power of a processor family, per hardware thread.
struct Processor {
    QString id;
    QString name;
    Datum idleWatts;
    Datum maxWatts;
    Datum memoryGbPerThread; ///< memory whose power the thread figures already contain
    double lowFactor = 1.0;
    double highFactor = 1.0;
};

/// A GPU or an AWS chip.
struct Accelerator {
    QString id;
    QString name;
    QString maker;
    bool neuron = false; ///< Trainium or Inferentia
    Datum tflops;        ///< dense BF16/FP16
    Datum bandwidth;     ///< GB/s
    Datum maxWatts;
    Datum embodiedKg;
};

/// Power of an instance measured on its platform, at 0, 10, 50 and 100 % (set "teads").
struct TeadsCurve {
    std::array<double, 4> package{};
    std::array<double, 4> memory{};
    std::array<double, 4> accelerator{};
    double machine = 0.0;
    Provenance provenance;
};

/// A type of instance: EC2, SageMaker ("ml." in front of the EC2 name), or added by the plan.
struct InstanceType {
    QString id;
    QString family;
    QString architecture; ///< x86_64, arm64; empty when added
    bool sageMaker = false;
    bool added = false;
    bool current = true;
    int index = -1;     ///< position in Catalog::instanceTypes(); -1 when added
    int ec2 = -1;       ///< position of the EC2 type: itself, or the one behind a SageMaker type
    int processor = -1; ///< position in Catalog::processors()
    int acceleratorIndex = -1; ///< position in Catalog::accelerators()
    UseSet uses = 0;           ///< what the APIs accept; every bit for EC2 and added types

    Datum vcpu;
    Datum memoryGb;
    Datum accelerators;        ///< count; fractions for shared GPUs; unknown when there is none
    Datum acceleratorMemoryGb; ///< of each
    Datum coremark;            ///< iterations per second of the whole instance
    Datum uplift;              ///< SageMaker price over EC2 price
    double threadsPerVcpu = 1.0;
    QString acceleratorName;

    Datum acceleratorLimitWatts; ///< measured on this type, of each
    Datum acceleratorIdleWatts;
    std::optional<TeadsCurve> teads;

    Datum platformKg;            ///< published platform total without accelerators
    Datum platformAcceleratorKg; ///< of all accelerators of the platform
    double platformVcpu = 0.0;
    double platformMemoryGb = 0.0;
    double platformSockets = 1.0;
    double platformAccelerators = 0.0;

    Datum tflopsOverride; ///< of each accelerator; from the plan, like the rest below
    Datum wattsOverride;
    Datum wattsIdleOverride;
    Datum wattsMaxOverride;
    Datum embodiedKgOverride; ///< of the whole instance
    Datum usdPerHourOverride;

    bool hasAccelerator() const { return accelerators.known() && accelerators.value > 0; }
    bool isGraviton() const { return architecture == QLatin1String("arm64"); }
};

} // namespace greenprint
