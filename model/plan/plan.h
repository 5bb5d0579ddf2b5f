#pragma once

#include "model/catalog/override.h"
#include "model/catalog/sets.h"
#include "model/plan/about.h"
#include "model/plan/card.h"
#include "model/plan/review.h"
#include "model/plan/scenario.h"
#include "model/plan/workload.h"

namespace greenprint {

/// The user's own range for an input (method 13).
struct InputRange {
    QString path;
    Setting<In<Unit::One>> low;
    Setting<In<Unit::One>> high;
    Extras extras;
    friend bool operator==(const InputRange &, const InputRange &) = default;
};

/// A catalog override as the plan carries it, with its note.
struct Override {
    Setting<OverrideKind> kind;
    QString id;
    Setting<QString> note;
    Setting<QString> source;
    Setting<QString> name;
    Setting<In<Unit::GramPerKilowattHour>> grid;
    Setting<In<Unit::GramPerKilowattHour>> market;
    Setting<In<Unit::One>> pue;
    Setting<In<Unit::LitrePerKilowattHour>> wue;
    Setting<In<Unit::LitrePerKilowattHour>> wcf;
    Setting<In<Unit::One>> priceIndex;
    Setting<In<Unit::One>> vcpu;
    Setting<In<Unit::Gigabyte>> memory;
    Setting<In<Unit::One>> accelerators;
    Setting<QString> accelerator;
    Setting<In<Unit::Teraflops>> tflops;
    Setting<In<Unit::Watt>> watts;
    Setting<In<Unit::Watt>> wattsIdle;
    Setting<In<Unit::Watt>> wattsMax;
    Setting<In<Unit::Kilogram>> embodied;
    Setting<In<Unit::UsDollarPerHour>> usdPerHour;
    Setting<In<Unit::One>> value;
    Setting<In<Unit::One>> low;
    Setting<In<Unit::One>> high;
    Setting<QString> unit;
    Setting<In<Unit::UsDollar>> usd;
    Extras extras;
    friend bool operator==(const Override &, const Override &) = default;
};

/// The author's own words for a section of a report.
struct ReportProse {
    QString section; ///< id of the section, or "front" for the first page
    Setting<QString> text;
    Extras extras;
    friend bool operator==(const ReportProse &, const ReportProse &) = default;
};

/// A saved report set-up: what it contains, in which language, on which paper.
struct ReportSetup {
    Setting<ReportKind> kind;
    Setting<QStringList> sections;
    Setting<QString> language;
    Setting<Paper> paper;
    std::vector<ReportProse> prose;
    Extras extras;
    friend bool operator==(const ReportSetup &, const ReportSetup &) = default;
};

/// That a state was frozen under a name; the state itself is in the library.
struct Milestone {
    QString name;
    Setting<QString> recorded;
    Setting<QString> catalog;
    Setting<QString> hash;
    Extras extras;
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// A remark on a part of the plan, or on a finding that stands there.
struct Note {
    QString on;
    Setting<QString> finding;  ///< code of its rule
    Setting<QString> scenario; ///< the one whose finding it is; not set: of all
    Setting<QString> text;
    Extras extras;
    friend bool operator==(const Note &, const Note &) = default;
};

/// A whole plan: a plain value. Copy it, hand it to a worker, compare it.
struct Plan {
    static constexpr int kFormat = 1;

    QString name;
    Setting<QString> id;      ///< the plan's identity in the library
    Setting<QString> catalog; ///< version it was last computed with
    Setting<GridSet> gridSet;
    Setting<int> gridYear;
    Setting<PowerSet> powerSet;
    Setting<StorageSet> storageSet;
    Setting<QString> currency;
    Setting<In<Unit::One>> currencyPerUsd;
    About about;
    Workload workload;
    std::vector<Scenario> scenarios;
    std::vector<InputRange> ranges;
    std::vector<Override> overrides;
    ReviewRecord review;
    Card card;
    std::vector<ReportSetup> reports;
    std::vector<Milestone> milestones;
    std::vector<Note> notes;
    Extras extras;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// The scenario that others are compared with: the one marked, else the first. Null without any.
const Scenario *baselineOf(const Plan &plan);
/// The overrides in the catalog's terms.
std::vector<CatalogOverride> catalogOverrides(const Plan &plan);

} // namespace greenprint
