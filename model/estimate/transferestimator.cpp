#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"
#include "model/estimate/network.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace greenprint {
namespace {

/// Where the ends of a transfer are.
class TransferEnds {
public:
    TransferEnds(const LedgerBuilder &builder, const Transfer &transfer)
        : m_builder(builder)
        , m_transfer(transfer) {}

    Place from() const { return placeOf(m_transfer.from, m_transfer.to); }
    Place to() const { return placeOf(m_transfer.to, m_transfer.from); }
    static bool isInternet(const Setting<QString> &end) {
        return end && *end == QLatin1String("internet");
    }

private:
    Place placeOf(const Setting<QString> &end, const Setting<QString> &other) const {
        return isInternet(end) ? Place::ofInternet(regionOf(other))
                               : Place::ofRegion(regionOf(end));
    }

    QString regionOf(const Setting<QString> &end) const {
        const Design &design = m_builder.design();
        const QString &fallback = design.regionOf(Stage::Data);
        if (!end || isInternet(end))
            return fallback;
        // a Region wins over a dataset of the same name
        if (m_builder.catalog().region(*end))
            return *end;
        const QString id = datasetAtEnd(*end).value_or(*end);
        const auto &datasets = design.workload.datasets;
        const auto at = std::ranges::find(datasets, id, &Dataset::id);
        return at == datasets.end()
                   ? fallback
                   : design.datasets[static_cast<size_t>(at - datasets.begin())].region;
    }

    const LedgerBuilder &m_builder;
    const Transfer &m_transfer;
};

/// A dataset that is read in another Region is moved there: all of it first, then its growth; once
/// for all tasks that read it there.
void moveInputs(LedgerBuilder &builder, const PracticeEffects &effects, const Provenance &derived) {
    const Design &design = builder.design();
    const Workload &workload = design.workload;
    QHash<QString, int> datasets;
    for (size_t d = 0; d < workload.datasets.size(); ++d)
        datasets.insert(workload.datasets[d].id, static_cast<int>(d));
    QSet<std::pair<int, QString>> moved;
    for (size_t i = 0; i < workload.tasks.size(); ++i) {
        const Task &task = workload.tasks[i];
        const int index = task.inputDataset ? datasets.value(*task.inputDataset, -1) : -1;
        if (index < 0 || design.tasks[i].skip)
            continue;
        const Dataset &dataset = workload.datasets[static_cast<size_t>(index)];
        const QString &here = design.datasets[static_cast<size_t>(index)].region;
        const QString &there = design.tasks[i].region;
        if (here == there || moved.contains({index, there}))
            continue;
        moved.insert({index, there});
        std::vector<double> gb(static_cast<size_t>(builder.months()), dataset.growth->number);
        gb.front() += dataset.size ? dataset.size->number : std::nan("");
        const Subject subject{SubjectKind::Dataset, index, dataset.id};
        bookMove(
            builder, {Stage::Data, Activity::Move, Resource::Network, subject, here, false},
            builder.profile(FactorName::GbMoved, Unit::Gigabyte, std::move(gb), derived),
            sizeFactors(builder, effects, index), Place::ofRegion(here), Place::ofRegion(there));
    }
}

/// Where the models of a service come from, and whether once or every month.
using ModelOrigin = std::pair<QString, bool>;

/// Every training run sends its model to the services that it serves: for each service one transfer
/// from every Region, however many tasks train there.
void moveModels(LedgerBuilder &builder, const Provenance &derived) {
    const Design &design = builder.design();
    const Workload &workload = design.workload;
    std::vector<size_t> trainings;
    for (size_t i = 0; i < workload.tasks.size(); ++i) {
        if (workload.tasks[i].kind == TaskKind::Training && !design.tasks[i].skip)
            trainings.push_back(i);
    }
    for (size_t s = 0; s < workload.services.size(); ++s) {
        const Service &service = workload.services[s];
        const QString &there = design.services[s].region;
        // a rule or somebody else's model needs none of ours
        const InferenceMode mode = design.services[s].mode;
        if (mode == InferenceMode::None || mode == InferenceMode::Managed || !service.memory)
            continue;
        std::map<ModelOrigin, double> runs;
        for (const size_t i : trainings) {
            const Task &task = workload.tasks[i];
            const bool serves = !task.serves || task.serves->isEmpty()
                                || task.serves->contains(service.id);
            if (!serves || design.tasks[i].region == there)
                continue;
            runs[{design.tasks[i].region, *task.oneOff}] += *task.oneOff ? 1.0 : runsPerMonth(task);
        }
        const double gb = service.memory->number * *service.models;
        const Subject subject{SubjectKind::Service, static_cast<int>(s), service.id};
        for (const auto &[origin, count] : runs) {
            const auto &[here, once] = origin;
            const int profile = builder.constantProfile(
                FactorName::GbMoved, Unit::Gigabyte, gb * count, once, derived);
            bookMove(
                builder,
                {Stage::Deployment, Activity::Move, Resource::Network, subject, here, once},
                profile, {}, Place::ofRegion(here), Place::ofRegion(there));
        }
    }
}

} // namespace

void estimateTransfer(LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    const Transfer &transfer = builder.design().workload.transfers[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Transfer, index, transfer.id};
    if (!transfer.size)
        reportMissing(builder, subject, specOf<Transfer>(), "gb-per-month");

    const TransferEnds ends(builder, transfer);
    const Place from = ends.from();
    const Place to = ends.to();
    // data may come from anywhere; it may not be sent to where it must not be kept
    if (transfer.to && !to.internet)
        checkResidency(builder, pathOf(subject), to.region);

    Factors amount;
    if (transfer.compressionFactor->number != 1.0)
        amount.push_back(planFactor(
            FactorName::SizeFactor, Unit::One, transfer.compressionFactor->number,
            pathOf(subject)));
    if (std::optional<Factor> f = effects.factor(Lever::TransferSize, subject))
        amount.push_back(std::move(*f));
    const int profile = builder.constantProfile(
        FactorName::GbMoved, Unit::Gigabyte, transfer.size ? transfer.size->number : std::nan(""),
        false, {kPlanSource, 0, Confidence::User});
    const QString where = from.internet ? to.region : from.region;
    bookMove(
        builder, {Stage::Data, Activity::Move, Resource::Network, subject, where, false}, profile,
        amount, from, to);
}

void estimateImpliedTransfers(LedgerBuilder &builder, const PracticeEffects &effects) {
    const Provenance derived{kDerivedSource, 0, Confidence::Medium};
    moveInputs(builder, effects, derived);
    moveModels(builder, derived);
}

} // namespace greenprint
