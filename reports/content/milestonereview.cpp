#include "reports/content/milestonereview.h"

#include "model/plan/design.h"

namespace greenprint::report {

MilestoneReview reviewOf(
    const FrozenState &state, const Catalog &catalog, const Lens &lens, const QString &scenario) {
    const bool hasScenario = scenarioIds(state.plan).contains(scenario);
    const QString reviewed = hasScenario ? scenario : baselineId(state.plan);
    MilestoneReview milestone{
        state.name, state.recorded,
        review(catalog, state.plan, lens, reviewed, Improvements::LeftOut)};
    const FrozenScenario *frozen = state.results ? state.results->scenario(reviewed) : nullptr;
    if (frozen) {
        milestone.review.totals = frozen->total;
        milestone.review.catalogVersion = state.results->catalogVersion;
    }
    return milestone;
}

} // namespace greenprint::report
