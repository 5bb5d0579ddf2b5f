#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/design.h"
#include "model/whatif/choices.h"

namespace greenprint {

/// A practice that a search may adopt or drop: one that acts on something in the plan with a known
/// strength, the scenario's own or the catalog's default.
struct PracticeToggle {
    QString id;
    QString on; ///< as the scenario adopts it; empty: wherever it fits
    double strength = 0.0;
    /// It shrinks an amount of work or data and nothing else, so that no figure is better without
    /// it: the search adopts it. The others are tried both ways: smaller objects may fall below a
    /// billing limit, faster answers may leave fewer instances and longer queues.
    bool neverWorse = false;

    /// Adopts or drops it in a scenario with everything inherited merged in.
    void set(Scenario &merged, bool adopted) const;
    /// The same as choices for the plan file.
    Choices choices(bool adopted) const;
};

/// In the order of the catalog. Practices that a scenario adopts for several parts apart, each with
/// a strength of its own, stay as they are.
std::vector<PracticeToggle> practiceToggles(
    const Catalog &catalog, const Plan &plan, const Scenario &merged);

} // namespace greenprint
