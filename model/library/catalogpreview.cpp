#include "model/library/catalogpreview.h"

#include <QCoreApplication>

namespace greenprint {

PlanEffect PlanEffect::of(
    const QString &id, const QString &name, const Expected<ResultChanges> &changes) {
    PlanEffect effect;
    effect.id = id;
    effect.name = name;
    if (!changes) {
        effect.problem = changes.error().message;
        return effect;
    }
    effect.carbon = changes->largest(Metric::Carbon);
    effect.cost = changes->largest(Metric::Cost);
    effect.water = changes->largest(Metric::Water);
    effect.figures = static_cast<int>(changes->figures.size());
    effect.findings = static_cast<int>(changes->findings.size());
    effect.changes = !changes->empty();
    return effect;
}

Expected<ResultChanges> effectOnPlan(
    const Library &library, const QString &id, const Catalog &inUse, const Catalog &catalog) {
    const auto stored = library.read(id, catalog);
    if (!stored)
        return failure(stored.error());
    if (!stored->reading.ok())
        return failure(Error::unreadable({}, stored->reading.errorText()));
    const Plan &plan = stored->reading.plan;
    return stored->results ? catalogEffect(*stored->results, plan, catalog)
                           : effectOnPlan(plan, inUse, catalog);
}

Expected<ResultChanges> effectOnPlan(
    const Plan &plan, const Catalog &before, const Catalog &catalog) {
    // a plan may name what one of the two does not know
    for (const Catalog *each : {&before, &catalog}) {
        for (const Finding &finding : checkPlan(plan, *each)) {
            if (finding.severity == Severity::Error)
                return failure(Error::unreadable(finding.subject, messageText(finding)));
        }
    }
    return catalogEffect(FrozenResults::of(compare(before, plan), plan, before), plan, catalog);
}

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
        effects.push_back(
            PlanEffect::of(plan.id, plan.name, effectOnPlan(library, plan.id, *inUse, catalog)));
    }
    return effects;
}

} // namespace greenprint
