#pragma once

#include "model/library/library.h"
#include "model/library/resultchange.h"

namespace greenprint {

/// What another catalog would change in the newest revision of a saved plan.
struct PlanEffect {
    QString id;
    QString name;
    ResultChanges changes;
    QString problem; ///< why the plan cannot be computed with it: "Region … is not known"; or empty

    bool changesAnything() const { return !problem.isEmpty() || !changes.empty(); }
};

/// The effect of a catalog on every plan of a library that is not in the bin, in the order of their
/// names. Plans that were saved without results are compared with what the catalog in use gives.
/// Nothing is changed.
Expected<std::vector<PlanEffect>> previewCatalog(
    const Library &library, const Catalog &catalog, const Progress &progress = {});

} // namespace greenprint
