#pragma once

#include "model/library/library.h"
#include "model/library/resultchange.h"

namespace greenprint {

/// What another catalog would change in a plan, in brief.
struct PlanEffect {
    QString id; ///< in the library; may be empty
    QString name;
    std::optional<double> carbon; ///< largest change of a whole scenario, as a share; none without
    std::optional<double> cost;
    std::optional<double> water;
    int figures = 0;  ///< that would not be the same
    int findings = 0; ///< that would be new or gone
    bool changes = false;
    QString problem; ///< why the plan cannot be computed with it: "Region … is not known"; or empty

    static PlanEffect of(
        const QString &id, const QString &name, const Expected<ResultChanges> &changes);
    bool changesAnything() const { return !problem.isEmpty() || changes; }
};

/// The effect of a catalog on every plan of a library that is not in the bin, in the order of their
/// names. Plans that were saved without results are compared with what the catalog in use gives.
/// Nothing is changed.
Expected<std::vector<PlanEffect>> previewCatalog(
    const Library &library, const Catalog &catalog, const Progress &progress = {});

/// The effect on one of them, figure by figure. The error says why it cannot be computed.
Expected<ResultChanges> effectOnPlan(
    const Library &library, const QString &id, const Catalog &inUse, const Catalog &catalog);
/// The same of a plan as it stands, in place of what another catalog gives.
Expected<ResultChanges> effectOnPlan(
    const Plan &plan, const Catalog &before, const Catalog &catalog);

} // namespace greenprint
