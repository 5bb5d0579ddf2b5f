#include "ui/catalogs/effects.h"

namespace greenprint::ui {

CatalogEffects effectsOf(
    const Catalog &catalog, std::vector<CatalogUser::OpenPlan> open, const Watch &watch) {
    CatalogEffects effects{catalog, std::move(open), {}, {}};
    for (size_t i = 0; i < effects.open.size() && !watch.stopped(); ++i) {
        const CatalogUser::OpenPlan &plan = effects.open[i];
        effects.rows.push_back(
            {PlanEffect::of(
                 plan.plan->id.value_or(QString()), plan.name,
                 effectOnPlan(*plan.plan, plan.catalog, catalog)),
             static_cast<int>(i)});
    }
    const QString file = Library::defaultFile();
    if (Library::inspect(file).state == LibraryState::Missing)
        return effects;
    const auto library = Library::open(file, Library::Access::ReadOnly);
    if (!library) {
        effects.problem = library.error().text();
        return effects;
    }
    auto saved = previewCatalog(**library, catalog, [&watch](double share) {
        watch.report(share);
        return !watch.stopped();
    });
    if (!saved) {
        effects.problem = saved.error().text();
        return effects;
    }
    for (PlanEffect &effect : *saved)
        effects.rows.push_back({std::move(effect), -1});
    return effects;
}

Expected<PlanChanges> changesOf(const CatalogEffects &effects, const EffectRow &row) {
    if (row.open >= 0) {
        const CatalogUser::OpenPlan &open = effects.open[static_cast<size_t>(row.open)];
        auto changes = effectOnPlan(*open.plan, open.catalog, effects.catalog);
        if (!changes)
            return failure(changes.error());
        return PlanChanges{*open.plan, std::move(*changes)};
    }
    const auto library = Library::open(Library::defaultFile(), Library::Access::ReadOnly);
    if (!library)
        return failure(library.error());
    const auto inUse = (*library)->catalogInUse();
    if (!inUse)
        return failure(inUse.error());
    auto changes = effectOnPlan(**library, row.effect.id, *inUse, effects.catalog);
    if (!changes)
        return failure(changes.error());
    auto stored = (*library)->read(row.effect.id, effects.catalog);
    if (!stored)
        return failure(stored.error());
    return PlanChanges{std::move(stored->reading.plan), std::move(*changes)};
}

} // namespace greenprint::ui
