#include "model/whatif/compare.h"

#include "model/plan/planfile.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>

namespace greenprint {

Delta Delta::between(const Total &total, const Total &baseline) {
    Delta delta;
    if (!total.value || !baseline.value || total.partial || baseline.partial)
        return delta;
    delta.absolute = *total.value - *baseline.value;
    if (*baseline.value != 0.0)
        delta.relative = *delta.absolute / std::abs(*baseline.value);
    return delta;
}

bool allFeasible(const std::vector<ScenarioResult> &scenarios) {
    return std::ranges::all_of(
        scenarios, [](const ScenarioResult &s) { return s.ledger.feasible(); });
}

const ScenarioResult *Comparison::scenario(const QString &id) const {
    for (const ScenarioResult &s : scenarios) {
        if (s.id == id)
            return &s;
    }
    return nullptr;
}

ScenarioResult simulateScenario(const Catalog &withOverrides, const Plan &plan, const QString &id) {
    const Scenario merged = mergedScenario(plan, id);
    ScenarioResult result;
    result.id = id;
    result.design = designOf(plan, merged);
    result.name = result.design.name;
    result.baseline = baselineId(plan) == id;
    result.choices = choicesOf(result.design, merged);
    result.ledger = simulate(withOverrides, result.design);
    result.totals = totals(result.ledger);
    result.unit = perUnit(result.ledger, result.design);
    return result;
}

Comparison compare(
    const Catalog &catalog, const Plan &plan, const QString &baseline, const QStringList &ids) {
    const Catalog withOverrides = catalog.with(catalogOverrides(plan));
    Comparison comparison;
    comparison.baseline = baseline.isEmpty() ? baselineId(plan) : baseline;
    comparison.planHash = planHash(plan);
    for (const QString &id : scenarioIds(plan)) {
        if (ids.isEmpty() || ids.contains(id) || id == comparison.baseline)
            comparison.scenarios.emplace_back().id = id;
    }
    const auto fill = [&](ScenarioResult &s) { s = simulateScenario(withOverrides, plan, s.id); };
    // threads that are kept from one time to the next: this happens at each keystroke
    if (comparison.scenarios.size() > 1)
        QtConcurrent::blockingMap(comparison.scenarios, fill);
    else
        std::ranges::for_each(comparison.scenarios, fill);
    const Totals base = comparison.baselineResult().totals;
    for (ScenarioResult &s : comparison.scenarios) {
        for (Metric m : kAllMetrics)
            s.deltas[indexOf(m)] = Delta::between(s.totals[m], base[m]);
    }
    return comparison;
}

} // namespace greenprint
