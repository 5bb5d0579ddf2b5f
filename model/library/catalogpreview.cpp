#include "model/library/catalogpreview.h"

#include <QCoreApplication>

namespace greenprint {

Expected<std::vector<PlanEffect>> previewCatalog(
    const Library &library, const Catalog &catalog, const Progress &progress) {
    PlanQuery query;
    query.order = PlanQuery::Order::Name;
    const auto plans = library.plans(query);
    if (!plans)
        return failure(plans.error());
    const auto inUse = library.catalogInUse();
    if (!inUse)
        return failure(inUse.error());
    std::vector<PlanEffect> effects;
    for (size_t i = 0; i < plans->size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(plans->size()))) {
            return failure(Error::cancelled(
                QCoreApplication::translate("CatalogPreview", "the preview was stopped")));
        }
        const PlanSummary &plan = (*plans)[i];
        PlanEffect effect{plan.id, plan.name, {}, {}};
        const auto stored = library.read(plan.id, catalog);
        if (!stored) {
            effect.problem = stored.error().message;
        } else if (!stored->reading.ok()) {
            effect.problem = stored->reading.errorText();
        } else {
            const Plan &content = stored->reading.plan;
            const FrozenResults frozen = stored->results
                                             ? *stored->results
                                             : FrozenResults::of(
                                                 compare(*inUse, content), content, *inUse);
            effect.changes = catalogEffect(frozen, content, catalog);
        }
        effects.push_back(std::move(effect));
    }
    return effects;
}

} // namespace greenprint
