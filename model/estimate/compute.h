#pragma once

#include "model/estimate/ledgerbuilder.h"
#include "model/estimate/power.h"

#include <cmath>

namespace greenprint {

/// Instances of one type in one Region under one purchase option: what their hours cost and use.
struct Fleet {
    const InstanceType *type = nullptr; ///< null where none is given: every figure is unknown
    const Region *region = nullptr;
    Purchase purchase = Purchase::OnDemand;
    Datum price;                         ///< USD per hour of one instance
    Datum embodied;                      ///< kg of one instance
    std::optional<double> measuredWatts; ///< of one busy instance

    QString typeId() const { return type ? type->id : QString(); }
};

Fleet fleetOf(
    const LedgerBuilder &builder, const QString &instance, const QString &region,
    Purchase purchase);

/// Books instance hours under a load: energy, carbon, water, cost and embodied carbon.
void bookInstanceHours(
    LedgerBuilder &builder, const LineHead &head, const Fleet &fleet, int profile, Factors amount,
    Load load);

/// Embodied carbon of equipment, spread over the lifetime of servers: with hours it gives kg
/// (method 6). `kg` is that of the whole, `of` what it belongs to.
Factors embodiedFactors(const Catalog &catalog, const Datum &kg, const QString &of);

/// What a task asks of the API: training, processing or a notebook.
Use useOf(TaskKind kind);
/// How often a task that repeats runs; one that drift triggers, as often as drift is expected.
double runsPerMonth(const Task &task);
/// Whether a task may run on spare capacity there: SageMaker offers it to jobs that train.
bool spotAllowed(const Task &task, const InstanceType &type);

/// The whole number that covers a need; one that is above a whole number by a rounding asks for no
/// more than that.
inline double roundedUp(double need) {
    return std::ceil(need - 1e-9);
}

/// Id of the source that a figure is from.
QString sourceOf(const LedgerBuilder &builder, const Datum &datum);

/// Reports what the API or the Region does not offer, and what residency forbids.
void checkOffer(LedgerBuilder &builder, const QString &path, const Fleet &fleet, Use use);
void checkResidency(LedgerBuilder &builder, const QString &path, const QString &region);

/// Books block storage that is attached to instances, in GB-months.
void bookVolume(
    LedgerBuilder &builder, const LineHead &head, int profile, Factors amount, Price price);

} // namespace greenprint
