#pragma once

#include "model/plan/plan.h"
#include "model/whatif/explore/siteuse.h"

namespace greenprint {

/// What a search varies (contract, --vary).
struct Variation {
    bool region = true;
    bool storage = true;
    bool instance = true;
    bool endpoint = true;
    bool practices = false;
    QStringList types; ///< patterns of the instance types to try; empty: all

    friend bool operator==(const Variation &, const Variation &) = default;
};

/// What the parts of a search share: the design that they start from, and the Regions.
struct SearchSpace {
    /// The catalog must contain the plan's overrides, and outlive the space.
    SearchSpace(
        const Catalog &catalog, const Plan &plan, const Scenario &merged, const Variation &vary);

    const Catalog &catalog;
    Design design;
    Variation vary;
    std::vector<Site> sites;      ///< where stages may stand; `home` among them
    std::array<size_t, 3> home{}; ///< site of each stage in the design
    /// Parts with a Region of their own stay there, whatever their stage does. The lists run
    /// parallel to the workload's.
    std::vector<bool> datasetFollows;
    std::vector<bool> taskFollows;
    std::vector<bool> serviceFollows;

    /// Puts a stage and all that follows it to a Region.
    void place(Design &design, Stage stage, const QString &region) const;
    bool follows(const Subject &part) const;
    Stage stageOf(const Subject &part) const;
};

} // namespace greenprint
