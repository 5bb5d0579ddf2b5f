#pragma once

#include "model/whatif/choices.h"
#include "model/whatif/explore/searchspace.h"
#include "model/whatif/watch.h"

namespace greenprint {

/// A metric that must not exceed a number, in the metric's unit.
struct Bound {
    Metric metric = Metric::Cost;
    double atMost = 0.0;

    /// "cost_usd<=120000"; the error says what was expected.
    static Expected<Bound> parse(const QString &text);
};

/// carbon_kg and cost_usd.
std::vector<Metric> defaultObjectives();

struct ExploreRequest {
    std::vector<Metric> objectives = defaultObjectives(); ///< two or three, distinct
    std::vector<Bound> where;
    Variation vary;
    bool oneRegion = false; ///< all stages in one Region
    int threads = 2;
    int limit = 0; ///< designs to return, spread over the front; 0 = all
};

/// A design that no other one beats in every objective.
struct FoundDesign {
    Choices choices; ///< applied to the scenario they give these totals
    Totals totals;
};

struct Exploration {
    std::vector<Metric> objectives;
    QString designsCovered; ///< the number of designs of the space, exact
    qint64 evaluated = 0;   ///< options of parts in Regions, and sums of them, that were looked at
    double seconds = 0.0;
    int frontSize = 0;              ///< designs on the front, before the limit
    std::vector<FoundDesign> front; ///< ascending in the first objective
};

/// The exact set of designs that are not dominated (method 14): over everything that varies, among
/// designs that break no hard limit and keep the bounds. One design for each distinct vector of
/// objectives. The catalog must contain the plan's overrides. Errors: a wrong request (usage), or
/// cancelled.
Expected<Exploration> explore(
    const Catalog &withOverrides, const Plan &plan, const QString &scenario,
    const ExploreRequest &request, const Watch &watch = {});

} // namespace greenprint
