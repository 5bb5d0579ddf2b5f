#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/plan.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace greenprint::ui {

/// Whoever computes with the catalog in use.
class CatalogUser {
public:
    /// A plan as it stands, saved or not.
    struct OpenPlan {
        QString name;
        std::shared_ptr<const Plan> plan;
        Catalog catalog; ///< that it is computed with
    };

    virtual ~CatalogUser() = default;

    virtual const Catalog &catalogInUse() const = 0;
    virtual std::vector<OpenPlan> openPlans() const = 0;
    /// Computes everything with that catalog from now on. Returns a sentence for each open plan
    /// that it does not fit, and which stays with its own.
    virtual QStringList useCatalog(const Catalog &catalog) = 0;
};

} // namespace greenprint::ui
