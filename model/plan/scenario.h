#pragma once

#include "model/catalog/inferenceoption.h"
#include "model/catalog/instancetype.h"
#include "model/plan/setting.h"
#include "model/plan/vocabulary.h"

namespace greenprint {

/// The Region of every stage, or of one.
struct RegionChoice {
    Setting<QString> all;
    Setting<QString> data;
    Setting<QString> training;
    Setting<QString> deployment;
    Extras extras;
    friend bool operator==(const RegionChoice &, const RegionChoice &) = default;
};

/// Objects move to another class when they are that old.
struct Transition {
    Setting<In<Unit::Day>> afterDays;
    Setting<QString> storageClass;
    Extras extras;
    friend bool operator==(const Transition &, const Transition &) = default;
};

/// Objects are deleted when they are that old.
struct Expiry {
    Setting<In<Unit::Day>> afterDays;
    Extras extras;
    friend bool operator==(const Expiry &, const Expiry &) = default;
};

struct StorageChoice {
    QString dataset;
    Setting<QString> storageClass;
    Setting<QString> region;
    std::vector<Transition> transitions;
    std::vector<Expiry> expiries; ///< at most one has an effect: the earliest
    Extras extras;
    friend bool operator==(const StorageChoice &, const StorageChoice &) = default;
};

struct ComputeChoice {
    QString task;
    Setting<QString> instance;
    Setting<int> count;
    Setting<Purchase> purchase;
    Setting<QString> region;
    Setting<bool> alwaysOn;
    Setting<bool> skip;
    Extras extras;
    friend bool operator==(const ComputeChoice &, const ComputeChoice &) = default;
};

struct EndpointChoice {
    QString service;
    Setting<InferenceMode> mode;
    Setting<QString> instance;
    Setting<int> min;
    Setting<int> max;
    Setting<In<Unit::One>> targetUtilization;
    Setting<bool> autoscaling;
    Setting<Routing> routing;
    Setting<In<Unit::Gigabyte>> memory; ///< of a serverless container
    Setting<int> modelsPerEndpoint;
    Setting<int> zones;
    Setting<BatchWindow> batchWindow;
    Setting<Purchase> purchase;
    Setting<QString> region;
    Setting<In<Unit::UsDollarPerThousand>> usdPerThousand; ///< of a managed service
    Setting<In<Unit::WattHour>> wattHoursPerRequest;       ///< of a managed service
    Extras extras;
    friend bool operator==(const EndpointChoice &, const EndpointChoice &) = default;
};

/// Another value for an attribute of the workload, in this scenario only.
struct Change {
    QString path;
    Setting<QString> value;
    Setting<QString> note;
    Extras extras;
    friend bool operator==(const Change &, const Change &) = default;
};

/// A practice adopted with a strength: the relative reduction of what it moves.
struct PracticeChoice {
    QString id;
    Setting<QString> on;
    Setting<In<Unit::One>> strength;
    Setting<Basis> basis;
    Setting<QString> note;
    Extras extras;
    friend bool operator==(const PracticeChoice &, const PracticeChoice &) = default;
};

/// The quality expected of the model in this scenario, shown beside its footprint.
struct Quality {
    QString metric;
    Setting<In<Unit::One>> value;
    Setting<Basis> basis;
    Extras extras;
    friend bool operator==(const Quality &, const Quality &) = default;
};

/// How the work is done: named choices. Inherits from another and holds only its differences.
struct Scenario {
    QString id;
    Setting<QString> name;
    Setting<QString> from;
    Setting<bool> baseline;
    Setting<QString> description;
    RegionChoice region;
    std::vector<StorageChoice> storage;
    std::vector<ComputeChoice> compute;
    std::vector<EndpointChoice> endpoints;
    std::vector<Change> changes;
    std::vector<PracticeChoice> practices;
    std::vector<Quality> qualities;
    Extras extras;
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace greenprint
