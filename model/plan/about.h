#pragma once

#include "model/plan/setting.h"
#include "model/plan/vocabulary.h"

namespace greenprint {

/// What results are divided by: "1,000 images".
struct FunctionalUnit {
    Setting<QString> name;
    Setting<In<Unit::One>> quantity;
    Setting<UnitOf> of;
    Setting<QString> service;
    Extras extras;
    friend bool operator==(const FunctionalUnit &, const FunctionalUnit &) = default;
};

struct Horizon {
    Setting<int> months;
    Setting<YearMonth> start;
    Setting<In<Unit::Percent>> gridDecline; ///< a year
    Extras extras;
    friend bool operator==(const Horizon &, const Horizon &) = default;
};

struct Targets {
    Setting<In<Unit::Kilogram>> carbonPerUnit;
    Setting<In<Unit::UsDollar>> monthlyCost;
    Setting<In<Unit::Millisecond>> latencyP95;
    Setting<In<Unit::Hour>> trainingHours;
    Setting<In<Unit::One>> accuracy;
    Extras extras;
    friend bool operator==(const Targets &, const Targets &) = default;
};

struct Residency {
    Setting<QStringList> regions; ///< empty: anywhere
    Extras extras;
    friend bool operator==(const Residency &, const Residency &) = default;
};

struct Boundary {
    Setting<ClientNetwork> clientNetwork;
    Extras extras;
    friend bool operator==(const Boundary &, const Boundary &) = default;
};

/// Why the workload exists and how it is measured.
struct About {
    Setting<QString> owner;
    Setting<QString> team;
    Setting<QString> description;
    Setting<QString> goal;
    Setting<QString> benefit;
    FunctionalUnit functionalUnit;
    Horizon horizon;
    Targets targets;
    Residency residency;
    Boundary boundary;
    Extras extras;
    friend bool operator==(const About &, const About &) = default;
};

} // namespace greenprint
