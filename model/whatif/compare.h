#pragma once

#include "model/estimate/perunit.h"
#include "model/estimate/simulate.h"
#include "model/whatif/choices.h"

namespace greenprint {

/// A difference of one metric: this minus baseline. Unknown where a side is unknown or partial.
struct Delta {
    std::optional<double> absolute;
    /// As a share of the baseline; none where the baseline is zero or unknown.
    std::optional<double> relative;

    static Delta between(const Total &total, const Total &baseline);
};

/// One scenario, simulated.
struct ScenarioResult {
    QString id;
    QString name;
    bool baseline = false;
    Design design;
    Choices choices;
    Ledger ledger;
    Totals totals;
    PerUnit unit;
    std::array<Delta, kMetricCount> deltas; ///< against the baseline of the comparison

    const Delta &delta(Metric m) const { return deltas[indexOf(m)]; }
};

/// Whether none of them breaks a hard limit.
bool allFeasible(const std::vector<ScenarioResult> &scenarios);

/// Scenarios side by side against one of them.
struct Comparison {
    QString baseline;
    QString planHash;
    std::vector<ScenarioResult> scenarios;

    /// Null if it is not among them.
    const ScenarioResult *scenario(const QString &id) const;
    const ScenarioResult &baselineResult() const { return *scenario(baseline); }
};

/// Simulates scenarios of a plan and subtracts. `catalog` is without the plan's overrides. With an
/// empty list all scenarios are compared, at once on all cores; the baseline is among them in any
/// case.
Comparison compare(
    const Catalog &catalog, const Plan &plan, const QString &baseline = {},
    const QStringList &ids = {});
/// Simulates one scenario, without deltas. The catalog must contain the plan's overrides.
ScenarioResult simulateScenario(const Catalog &withOverrides, const Plan &plan, const QString &id);

} // namespace greenprint
