#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/plan/design.h"
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

    /// One of those that are compared, which whoever makes a report checks with expectScenarios().
    const ScenarioResult &chosen() const;
    const ScenarioResult &baseline() const { return comparison.baselineResult(); }
    /// The chosen scenario is not itself the baseline.
    bool hasBaseline() const { return scenario != comparison.baseline; }
};

/// That a plan has scenarios; the error names the first that it has not, and those that it has. An
/// empty id stands for the baseline.
Expected<void> expectScenarios(const Plan &plan, const QStringList &ids);

} // namespace greenprint::report
