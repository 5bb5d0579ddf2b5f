#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/plan.h"
#include "model/whatif/compare.h"
#include "reports/content/doubt.h"

#include <QDateTime>
#include <QLocale>

namespace greenprint::report {

/// What a report is built from: a plan, its simulated scenarios, and how it should read.
struct ReportInput {
    const Catalog &catalog; ///< with the plan's overrides
    const Plan &plan;
    const Comparison &comparison;
    QString scenario; ///< the one that a card is about
    QLocale locale = QLocale(QLocale::English);
    QDateTime written;
    const Doubt *doubt = nullptr; ///< none: nothing was drawn

    const ScenarioResult &chosen() const { return *comparison.scenario(scenario); }
    const ScenarioResult &baseline() const { return comparison.baselineResult(); }
    /// The chosen scenario is not itself the baseline.
    bool hasBaseline() const { return scenario != comparison.baseline; }
};

} // namespace greenprint::report
