#include "model/estimate/compute.h"
#include "model/estimate/estimators.h"
#include "model/estimate/network.h"
#include "model/estimate/storage.h"
#include "model/plan/element.h"

#include <QSet>

#include <cmath>

namespace greenprint {
namespace {

constexpr double kDaysPerMonth = 730.0 / 24.0;

void reportMissing(
    LedgerBuilder &builder, const Subject &subject, const ElementSpec &spec, const char *key) {
    builder.find(
        Severity::Warning, FindingCode::MissingInput, pathOf(subject),
        {spec.parameter(QLatin1String(key))->translatedLabel()});
    builder.ledger().findings.back().attribute = QLatin1String(key);
}

double numberOr(const auto &setting, double otherwise) {
    return setting ? setting->number : otherwise;
}

} // namespace

void estimateTransfer(LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    const Workload &workload = builder.design().workload;
    const Transfer &transfer = workload.transfers[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Transfer, index, transfer.id};
    if (!transfer.size)
        reportMissing(builder, subject, specOf<Transfer>(), "gb-per-month");

    const auto datasetIndex = [&](const QString &end) {
        const QString id = end.startsWith(QLatin1String("dataset:")) ? end.mid(8) : end;
        for (size_t i = 0; i < workload.datasets.size(); ++i) {
            if (workload.datasets[i].id == id)
                return static_cast<int>(i);
        }
        return -1;
    };
    const QString fallback = builder.design().regionOf(Stage::Data);
    const auto regionOf = [&](const Setting<QString> &end) {
        if (!end || *end == QLatin1String("internet"))
            return fallback;
        // a Region wins over a dataset of the same name
        if (builder.catalog().region(*end))
            return *end;
        const int dataset = datasetIndex(*end);
        return dataset < 0 ? fallback
                           : builder.design().datasets[static_cast<size_t>(dataset)].region;
    };
    const auto placeOf = [&](const Setting<QString> &end, const Setting<QString> &other) {
        if (end && *end == QLatin1String("internet"))
            return Place::ofInternet(regionOf(other));
        return Place::ofRegion(regionOf(end));
    };
    // data may come from anywhere; it may not be sent to where it must not be kept
    if (transfer.to && *transfer.to != QLatin1String("internet"))
        checkResidency(builder, pathOf(subject), regionOf(transfer.to));

    const Place from = placeOf(transfer.from, transfer.to);
    const Place to = placeOf(transfer.to, transfer.from);

    Factors amount;
    if (transfer.compressionFactor->number != 1.0)
        amount.push_back(planFactor(
            FactorName::SizeFactor, Unit::One, transfer.compressionFactor->number,
            pathOf(subject)));
    if (std::optional<Factor> f = effects.factor(Lever::TransferSize, subject))
        amount.push_back(std::move(*f));
    const int profile = builder.constantProfile(
        FactorName::GbMoved, Unit::Gigabyte, numberOr(transfer.size, std::nan("")), false,
        {kPlanSource, 0, Confidence::User});
    const QString where = from.internet ? to.region : from.region;
    bookMove(
        builder, {Stage::Data, Activity::Move, Resource::Network, subject, where, false}, profile,
        amount, from, to);
}

void estimateFeatureStore(LedgerBuilder &builder, int index) {
    const FeatureStore &store = builder.design().workload.featureStores[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::FeatureStore, index, store.id};
    const QString region = builder.design().regionOf(Stage::Data);
    const Region *r = builder.catalog().region(region);
    checkResidency(builder, pathOf(subject), region);
    const LineHead head{Stage::Data, Activity::Store, Resource::Storage, subject, region, false};
    const auto profile = [&](double gb) {
        return builder.constantProfile(
            FactorName::GbStored, Unit::GigabyteMonth, gb, false,
            {kPlanSource, 0, Confidence::User});
    };
    if (store.online->number > 0.0) {
        const StorageClass &online = *builder.catalog().storageClass(
            QStringLiteral("FEATURE_STORE_ONLINE"));
        const Datum price = r ? builder.catalog().price(Price::FeatureStoreOnlineGbMonth, *r)
                              : Datum{};
        bookStored(
            builder, head, online, profile(store.online->number), {},
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyteMonth, price,
                keyword(Price::FeatureStoreOnlineGbMonth), {Metric::Cost}, region)},
            true);
    }
    if (store.offline->number > 0.0) {
        const StorageClass &standard = *builder.catalog().storageClass(QStringLiteral("STANDARD"));
        bookStored(builder, head, standard, profile(store.offline->number), {}, {}, false);
        bookStoragePrice(
            builder, head, standard,
            std::vector<double>(static_cast<size_t>(builder.months()), store.offline->number), {});
    }
}

void estimateLogs(LedgerBuilder &builder, int index) {
    const Logs &logs = builder.design().workload.logs[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Logs, index, logs.id};
    const QString region = builder.design().regionOf(Stage::Training);
    const Region *r = builder.catalog().region(region);
    checkResidency(builder, pathOf(subject), region);
    if (!logs.size)
        reportMissing(builder, subject, specOf<Logs>(), "gb-per-month");
    const double monthly = numberOr(logs.size, std::nan(""));
    const double kept = logs.retention->days ? *logs.retention->days / kDaysPerMonth
                                             : std::numeric_limits<double>::infinity();

    const LineHead writing{Stage::Training, Activity::Write, Resource::Storage,
                           subject,         region,          false};
    const int written = builder.constantProfile(
        FactorName::GbWritten, Unit::Gigabyte, monthly, false, {kPlanSource, 0, Confidence::User});
    builder.bookCost(
        writing, written, {},
        {catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyte,
            r ? builder.catalog().price(Price::LogsIngestGb, *r) : Datum{},
            keyword(Price::LogsIngestGb), {Metric::Cost}, region)});

    std::vector<double> stored;
    for (int m = 1; m <= builder.months(); ++m)
        stored.push_back(monthly * std::min(m - 0.5, kept));
    const int profile = builder.profile(
        FactorName::GbStored, Unit::GigabyteMonth, std::move(stored),
        {kDerivedSource, 0, Confidence::High});
    const LineHead storing{Stage::Training, Activity::Store, Resource::Storage,
                           subject,         region,          false};
    bookStored(
        builder, storing, *builder.catalog().storageClass(QStringLiteral("LOGS")), profile, {},
        {catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyteMonth,
            r ? builder.catalog().price(Price::LogsStoreGbMonth, *r) : Datum{},
            keyword(Price::LogsStoreGbMonth), {Metric::Cost}, region)},
        true);
}

void estimateEdge(LedgerBuilder &builder, int index) {
    const Edge &edge = builder.design().workload.edges[static_cast<size_t>(index)];
    const Subject subject{SubjectKind::Edge, index, edge.id};
    for (const auto &[given, key] :
         {std::pair(edge.devices.has_value(), "devices"),
          std::pair(edge.deviceWatts.has_value(), "device-watts"),
          std::pair(edge.grid.has_value(), "grid-g-per-kwh")}) {
        if (!given)
            reportMissing(builder, subject, specOf<Edge>(), key);
    }
    const auto factor = [&](FactorName name, Unit unit, const auto &setting) {
        Factor f = planFactor(name, unit, numberOr(setting, 0.0), pathOf(subject));
        if (!setting)
            f.datum = Datum{};
        return f;
    };
    const int profile = builder.constantProfile(
        FactorName::DeviceHours, Unit::Hour, edge.hoursPerMonth->number, false,
        {kPlanSource, 0, Confidence::User});
    const Datum grid = factor(FactorName::Grid, Unit::GramPerKilowattHour, edge.grid).datum;
    const std::array spans{LedgerBuilder::GridSpan{0, builder.months() - 1, grid}};
    builder.bookOutsideDataCentre(
        {Stage::Deployment, Activity::Work, Resource::Device, subject, {}, false}, profile,
        {factor(FactorName::Devices, Unit::One, edge.devices)},
        {factor(FactorName::Power, Unit::Watt, edge.deviceWatts)}, spans, pathOf(subject), false);
}

void estimateImpliedTransfers(LedgerBuilder &builder, const PracticeEffects &effects) {
    const Design &design = builder.design();
    const Workload &workload = design.workload;
    const Provenance derived{kDerivedSource, 0, Confidence::Medium};

    // a dataset that is read in another Region is moved there: all of it first, then its growth;
    // once for all tasks that read it there
    QSet<QString> moved;
    for (size_t i = 0; i < workload.tasks.size(); ++i) {
        const Task &task = workload.tasks[i];
        if (!task.inputDataset || design.tasks[i].skip)
            continue;
        for (size_t d = 0; d < workload.datasets.size(); ++d) {
            const Dataset &dataset = workload.datasets[d];
            const QString &here = design.datasets[d].region;
            const QString &there = design.tasks[i].region;
            const QString key = dataset.id + QLatin1Char(' ') + there;
            if (dataset.id != *task.inputDataset || here == there || moved.contains(key))
                continue;
            moved.insert(key);
            std::vector<double> gb(static_cast<size_t>(builder.months()), dataset.growth->number);
            gb.front() += numberOr(dataset.size, std::nan(""));
            const Subject subject{SubjectKind::Dataset, static_cast<int>(d), dataset.id};
            bookMove(
                builder, {Stage::Data, Activity::Move, Resource::Network, subject, here, false},
                builder.profile(FactorName::GbMoved, Unit::Gigabyte, std::move(gb), derived),
                sizeFactors(builder, effects, static_cast<int>(d)), Place::ofRegion(here),
                Place::ofRegion(there));
        }
    }

    // every training run sends its model to the services that it serves
    for (size_t i = 0; i < workload.tasks.size(); ++i) {
        const Task &task = workload.tasks[i];
        if (task.kind != TaskKind::Training || design.tasks[i].skip)
            continue;
        const double runs = task.trigger == Trigger::Drift && task.driftRunsPerMonth
                                ? task.driftRunsPerMonth->number
                                : task.runsPerMonth->number;
        for (size_t s = 0; s < workload.services.size(); ++s) {
            const Service &service = workload.services[s];
            const QString &here = design.tasks[i].region;
            const QString &there = design.services[s].region;
            // a rule or somebody else's model needs none of ours
            const InferenceMode mode = design.services[s].mode;
            if (mode == InferenceMode::None || mode == InferenceMode::Managed)
                continue;
            const bool serves = !task.serves || task.serves->isEmpty()
                                || task.serves->contains(service.id);
            if (!serves || here == there || !service.memory)
                continue;
            const double gb = service.memory->number * *service.models;
            const int profile = builder.constantProfile(
                FactorName::GbMoved, Unit::Gigabyte, gb * (*task.oneOff ? 1.0 : runs), *task.oneOff,
                derived);
            const Subject subject{SubjectKind::Service, static_cast<int>(s), service.id};
            bookMove(
                builder,
                {Stage::Deployment, Activity::Move, Resource::Network, subject, here, *task.oneOff},
                profile, {}, Place::ofRegion(here), Place::ofRegion(there));
        }
    }
}

} // namespace greenprint
