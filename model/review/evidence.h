#pragma once

#include "model/catalog/catalog.h"
#include "model/estimate/ledger.h"
#include "model/plan/design.h"

#include <vector>

namespace greenprint {

/// What a plan says of a practice. It is a suggestion, and never an answer.
enum class Suggestion : quint8 { Met, NotMet, CannotTell };

template <>
struct Keywords<Suggestion> {
    static constexpr std::array<Keyword<Suggestion>, 3> all{{
        {Suggestion::Met, "met", QT_TRANSLATE_NOOP("Keyword", "met")},
        {Suggestion::NotMet, "not-met", QT_TRANSLATE_NOOP("Keyword", "not met")},
        {Suggestion::CannotTell, "cannot-tell", QT_TRANSLATE_NOOP("Keyword", "cannot tell")},
    }};
};

/// One sentence of evidence, and the place in the plan that it comes from.
struct EvidenceFact {
    Suggestion speaksFor = Suggestion::CannotTell;
    QString text; ///< "raw: 42 TB in Standard, read 0.1 \u00d7 a month"
    QString path; ///< "dataset[raw]/reads-per-month"; empty where no single field is meant

    friend bool operator==(const EvidenceFact &, const EvidenceFact &) = default;
};

/// What is known of one practice in one scenario.
struct Evidence {
    Suggestion suggestion = Suggestion::CannotTell;
    /// False if the plan has nothing that the practice could act on: no tuning, no endpoint …
    bool applies = true;
    std::vector<EvidenceFact> facts;

    /// The facts as sentences of one text.
    QString text() const;
    QStringList paths() const;
};

/// What the rules of evidence look at: a scenario of a plan, its design and its simulated ledger.
struct PlanFacts {
    /// `catalog` is the one with the plan's overrides.
    PlanFacts(const Catalog &catalog, const Plan &plan, const QString &scenario);

    const Catalog &catalog;
    const Plan &plan;
    Scenario merged;
    Design design;
    /// The workload with the scenario's changes, before defaults: what somebody has stated.
    Workload stated;
    Ledger ledger;
};

/// Applies the rule of a practice. Against a single fact that speaks against it, a practice is not
/// met; it is met if at least one fact speaks for it; else nobody can tell from the plan.
Evidence evidenceFor(const PlanFacts &facts, const Practice &practice);
/// The same for a choice that stands for several practices.
Evidence joined(const std::vector<Evidence> &parts);

} // namespace greenprint
