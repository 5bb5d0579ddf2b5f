#pragma once

#include "model/review/trial.h"

namespace greenprint {

/// What adopting a practice means in one scenario: ordinary choices, and nothing else.
struct Adoption {
    Choices choices; ///< below the scenario; empty if nothing can be chosen
    QString says;    ///< what is chosen and what that takes for granted, or why nothing can be

    bool possible() const { return !choices.empty(); }
};

/// Finds the choices of a practice (method 10): of a choice the best feasible option by `by`, of a
/// factor its default strength. Choices of several parts of the workload are made for each part
/// that gains by them; if none gains, for the one that loses least, so that the figures show it.
Adoption adoptionOf(const Trials &trials, const Practice &practice, Metric by = Metric::Carbon);

/// The same of a factor with a strength of the caller's.
Adoption adoptionOf(const Trials &trials, const Practice &practice, double strength);

/// A practice that is to be adopted; of a factor with a strength, or with its default.
struct WantedPractice {
    QString id;
    std::optional<double> strength;
};

/// Adopts practices in a new scenario that inherits from `scenario` and holds only the
/// differences; the plan does not change. Each is adopted on top of those before it. The error
/// says why a practice cannot be adopted here. `catalog` is without the plan's overrides.
Expected<Scenario> adopt(
    const Catalog &catalog, const Plan &plan, const QString &scenario,
    const std::vector<WantedPractice> &practices, Metric by = Metric::Carbon);

/// What several practices save together, each adopted on top of those before it.
struct CombinedEffect {
    QStringList practices;
    /// Those that save nothing any more on top of the others, or cannot be adopted.
    QStringList leftOut;
    Choices choices; ///< of all together, below the scenario
    Totals before;
    Totals after;
};
/// `catalog` is without the plan's overrides; practices that are not in it are left out.
CombinedEffect combinedEffect(
    const Catalog &catalog, const Plan &plan, const QString &scenario, const QStringList &practices,
    Metric by = Metric::Carbon);

} // namespace greenprint
