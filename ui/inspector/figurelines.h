#pragma once

#include "model/catalog/catalog.h"
#include "model/whatif/compare.h"
#include "ui/document/selection.h"

#include <vector>

namespace greenprint::ui {

/// A ledger line with what it adds to a figure.
struct FigureLine {
    const Line *line = nullptr;
    Metric metric = Metric::Carbon; ///< that of the figure which the line has
    double amount = 0.0;            ///< NaN if unknown
};

/// The totals that a figure is one of: those of the scenario, or of the stage and the part of it
/// that the figure is of.
Totals totalsOf(const ScenarioResult &scenario, const Figure &figure);
/// The lines that make up a figure, largest first, those that are unknown last. Latency, which does
/// not add up, has none.
std::vector<FigureLine> linesOf(const Ledger &ledger, const Figure &figure);
/// The factors of the product that a line is, from its monthly amount on.
std::vector<Factor> factorsOf(const Ledger &ledger, const FigureLine &line);
/// Who published a figure of the catalog, and when: "Ember 2025".
QString publisherOf(const Provenance &provenance, const Catalog &catalog);

} // namespace greenprint::ui
