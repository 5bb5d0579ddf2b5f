#pragma once

#include "model/library/frozenresults.h"

namespace greenprint {

/// A figure of the catalog that is not what it was when results were frozen.
struct FactorChange {
    QString name;
    QString of;
    QString at;
    QString unit;
    std::vector<double> before; ///< empty: it did not enter the results
    std::vector<double> after;  ///< empty: it does not enter them any more
    QString sourceBefore;
    QString sourceAfter;
    int yearBefore = 0;
    int yearAfter = 0;

    /// "Grid factor, eu-north-1"
    QString title() const;
};

/// How much of a figure's change one cause explains, in the metric's unit.
struct ChangeReason {
    int factor = -1; ///< in ResultChanges::factors; -1: what no single figure of the catalog does
    double effect = 0.0;
};

/// A figure of the results that is not what it was.
struct FigureChange {
    QString scenario;
    std::optional<Stage> stage; ///< of a stage's figure
    QString part;               ///< of the figure of a part: "task[train]"
    Metric metric = Metric::Carbon;
    Total before;
    Total after;
    /// Largest effect first; they add up to the change. Empty where only results are compared.
    std::vector<ChangeReason> reasons;

    Delta delta() const { return Delta::between(after, before); }
};

struct FindingChange {
    QString scenario;
    FrozenFinding finding;
    bool appeared = true; ///< else it is gone
};

/// What differs between results, number by number.
struct ResultChanges {
    QString catalogBefore;
    QString catalogAfter;
    QString toolBefore;
    QString toolAfter;
    QStringList scenariosAdded;
    QStringList scenariosRemoved;
    std::vector<FactorChange> factors;
    std::vector<FigureChange> figures; ///< scenario by scenario: the whole, its stages, its parts
    std::vector<FindingChange> findings;

    bool empty() const {
        return figures.empty() && findings.empty() && scenariosAdded.isEmpty()
               && scenariosRemoved.isEmpty();
    }
    /// The largest change of a whole scenario in that metric, as a share; none if nothing changes
    /// or a side is unknown.
    std::optional<double> largest(Metric metric) const;
};

/// Compares results side by side, as of two revisions.
ResultChanges resultChanges(const FrozenResults &before, const FrozenResults &after);

/// What would change if the plan were computed with another catalog than its frozen results were,
/// and which figures of the catalog are the reason. Changes below a billionth are none.
ResultChanges catalogEffect(const FrozenResults &frozen, const Plan &plan, const Catalog &catalog);

} // namespace greenprint
