#pragma once

#include "model/catalog/instancetype.h"
#include "model/plan/setting.h"
#include "model/plan/vocabulary.h"

#include <vector>

namespace greenprint {

/// Data that is kept: size as stored now, growth, and how it is read (contract, part 1).
struct Dataset {
    QString id;
    Setting<QString> name;
    Setting<DatasetRole> role;
    Setting<In<Unit::Gigabyte>> size;
    Setting<In<Unit::GigabytePerMonth>> growth;
    Setting<In<Unit::Month>> age; ///< of the oldest part of the stock
    Setting<DataFormat> format;
    Setting<Compression> compression;
    Setting<In<Unit::One>> copies;
    Setting<In<Unit::Month>> retention;
    Setting<In<Unit::One>> readsPerMonth; ///< how often the whole of it is read
    Setting<In<Unit::One>> objects;
    Setting<bool> recreatable;
    Setting<QString> producerRegion;
    Setting<QStringList> serves;
    Extras extras;
    friend bool operator==(const Dataset &, const Dataset &) = default;
};

/// A task measured on another type than its reference.
struct MeasuredRun {
    QString instance;
    Setting<int> count;
    Setting<In<Unit::Hour>> hours;
    Setting<In<Unit::Watt>> watts;
    Extras extras;
    friend bool operator==(const MeasuredRun &, const MeasuredRun &) = default;
};

/// Work that runs and ends: processing, tuning, training, notebooks, monitoring.
struct Task {
    QString id;
    Setting<QString> name;
    Setting<Stage> stage;
    Setting<TaskKind> kind;
    Setting<Work> work;
    Setting<QString> instance; ///< on which `hours` was measured
    Setting<int> count;
    Setting<In<Unit::Hour>> hours;
    Setting<In<Unit::Minute>> startup;
    Setting<In<Unit::One>> runsPerMonth;
    Setting<bool> oneOff;
    Setting<In<Unit::One>> trials;
    Setting<int> parallelTrials;
    Setting<SearchStrategy> strategy;
    Setting<bool> alwaysOn;
    Setting<In<Unit::Hour>> activeHoursPerMonth;
    Setting<In<Unit::One>> cpuUtilization;
    Setting<In<Unit::One>> acceleratorUtilization;
    Setting<In<Unit::Gigabyte>> memory;            ///< of each instance
    Setting<In<Unit::Gigabyte>> acceleratorMemory; ///< of each accelerator
    Setting<In<Unit::One>> efficiency;             ///< kept at each doubling of instances
    Setting<In<Unit::One>> flop;
    Setting<In<Unit::One>> mfu;
    Setting<In<Unit::One>> failedFraction;
    Setting<In<Unit::One>> reuseFraction;
    Setting<In<Unit::One>> dataFraction;
    Setting<QString> inputDataset;
    Setting<InputMode> inputMode;
    Setting<In<Unit::Gigabyte>> volume; ///< of each instance
    Setting<TrainingType> trainingType;
    Setting<Trigger> trigger;
    Setting<In<Unit::One>> driftRunsPerMonth;
    Setting<QString> service; ///< the service it monitors
    Setting<QStringList> serves;
    std::vector<MeasuredRun> measured;
    Extras extras;
    friend bool operator==(const Task &, const Task &) = default;
};

/// A service measured on another type than its reference.
struct MeasuredService {
    QString instance;
    Setting<In<Unit::Millisecond>> serviceTime;
    Setting<In<Unit::One>> concurrency;
    Setting<In<Unit::Watt>> watts;
    Extras extras;
    friend bool operator==(const MeasuredService &, const MeasuredService &) = default;
};

/// A model that answers requests.
struct Service {
    QString id;
    Setting<QString> name;
    Setting<int> models;
    Setting<int> activeModels;
    Setting<In<Unit::One>> requestsPerMonth;
    Setting<In<Unit::Percent>> growthPerMonth;
    Setting<In<Unit::One>> predictionsPerRequest;
    Setting<In<Unit::One>> tokensIn;
    Setting<In<Unit::One>> tokensOut;
    Setting<TrafficPattern> pattern;
    Setting<In<Unit::One>> peakToMean;
    Setting<WeekProfile> week;
    Setting<Work> work;
    Setting<QString> instance; ///< on which `serviceTime` was measured
    Setting<In<Unit::Millisecond>> serviceTime;
    Setting<In<Unit::One>> serviceTimeCv;
    Setting<In<Unit::One>> concurrency;            ///< requests at once on one reference instance
    Setting<In<Unit::Gigabyte>> memory;            ///< of one model
    Setting<In<Unit::Gigabyte>> acceleratorMemory; ///< of one replica
    Setting<In<Unit::One>> acceleratorsPerReplica;
    Setting<In<Unit::One>> cpuUtilization;
    Setting<In<Unit::One>> acceleratorUtilization;
    Setting<In<Unit::Kilobyte>> payloadIn;
    Setting<In<Unit::Kilobyte>> payloadOut;
    Setting<In<Unit::Millisecond>> latencySlo;
    Setting<ClientPlace> client;
    Setting<QString> clientRegion;
    Setting<In<Unit::Percent>> capture;
    std::vector<MeasuredService> measured;
    Extras extras;
    friend bool operator==(const Service &, const Service &) = default;
};

/// Data that moves every month.
struct Transfer {
    QString id;
    Setting<QString> name;
    Setting<In<Unit::GigabytePerMonth>> size;
    Setting<QString> from; ///< a Region, "internet" or "dataset:ID"
    Setting<QString> to;
    Setting<In<Unit::One>> compressionFactor; ///< size on the wire over size as stored
    Setting<QStringList> serves;
    Extras extras;
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// The id in "dataset:ID", the end of a transfer that is a dataset; none for other ends.
inline std::optional<QString> datasetAtEnd(const QString &end) {
    const QLatin1String prefix("dataset:");
    return end.startsWith(prefix) ? std::optional(end.mid(prefix.size())) : std::nullopt;
}

/// What training and serving share of features.
struct FeatureStore {
    QString id;
    Setting<In<Unit::Gigabyte>> online;
    Setting<In<Unit::Gigabyte>> offline;
    Extras extras;
    friend bool operator==(const FeatureStore &, const FeatureStore &) = default;
};

/// Logs that are written every month.
struct Logs {
    QString id;
    Setting<In<Unit::GigabytePerMonth>> size;
    Setting<Retention> retention;
    Extras extras;
    friend bool operator==(const Logs &, const Logs &) = default;
};

/// Devices outside AWS that run the model.
struct Edge {
    QString id;
    Setting<QString> name;
    Setting<In<Unit::One>> devices;
    Setting<In<Unit::Watt>> deviceWatts;
    Setting<In<Unit::Hour>> hoursPerMonth;
    Setting<In<Unit::GramPerKilowattHour>> grid;
    Extras extras;
    friend bool operator==(const Edge &, const Edge &) = default;
};

/// What must be done, whatever the design: the demand.
struct Workload {
    std::vector<Dataset> datasets;
    std::vector<Task> tasks;
    std::vector<Service> services;
    std::vector<Transfer> transfers;
    std::vector<FeatureStore> featureStores;
    std::vector<Logs> logs;
    std::vector<Edge> edges;
    Extras extras;
    friend bool operator==(const Workload &, const Workload &) = default;
};

/// The element with that id, or null.
template <class E>
const E *findById(const std::vector<E> &list, const QString &id) {
    for (const E &e : list) {
        if (e.id == id)
            return &e;
    }
    return nullptr;
}
template <class E>
E *findById(std::vector<E> &list, const QString &id) {
    return const_cast<E *>(findById(std::as_const(list), id));
}

} // namespace greenprint
