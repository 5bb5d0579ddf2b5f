#pragma once

#include "model/library/catalogpreview.h"
#include "model/whatif/watch.h"
#include "ui/catalogs/cataloguser.h"

namespace greenprint::ui {

/// What a catalog would change in one plan: an open one, or one that the library keeps.
struct EffectRow {
    PlanEffect effect;
    int open = -1; ///< which of the open plans; -1: one of the library
};

/// What a catalog would change in every plan there is.
struct CatalogEffects {
    Catalog catalog;
    std::vector<CatalogUser::OpenPlan> open;
    std::vector<EffectRow> rows; ///< the open plans first
    QString problem;             ///< why those of the library are missing; or empty
};

// Each opens the library for itself, and may run on any thread.

CatalogEffects effectsOf(
    const Catalog &catalog, std::vector<CatalogUser::OpenPlan> open, const Watch &watch);

/// One row, figure by figure.
struct PlanChanges {
    Plan plan;
    ResultChanges changes;
};
Expected<PlanChanges> changesOf(const CatalogEffects &effects, const EffectRow &row);

} // namespace greenprint::ui
