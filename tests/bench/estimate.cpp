#include "model/catalog/catalog.h"
#include "model/estimate/flatform.h"
#include "model/estimate/simulate.h"
#include "tests/bench/plainloop.h"
#include "tests/bench/sampleplan.h"

#include <benchmark/benchmark.h>

namespace greenprint::bench {
namespace {

void loadCatalog(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Catalog::load(QStringLiteral(":/catalog")));
}
BENCHMARK(loadCatalog)->Unit(benchmark::kMillisecond);

void simulateBaseline(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
    const Design design = designOf(plan, baselineId(plan));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(catalog, design));
    state.counters["lines"] = static_cast<double>(simulate(catalog, design).lines.size());
}
BENCHMARK(simulateBaseline)->Unit(benchmark::kMicrosecond);

/// Every scenario of the plan, from the plan to its totals.
void simulateScenarios(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const QStringList scenarios = scenarioIds(plan);
    for (auto _ : state) {
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        for (const QString &scenario : scenarios)
            benchmark::DoNotOptimize(totals(simulate(catalog, designOf(plan, scenario))));
    }
    state.counters["scenarios"] = static_cast<double>(scenarios.size());
}
BENCHMARK(simulateScenarios)->Unit(benchmark::kMillisecond);

void designBaseline(benchmark::State &state) {
    const Plan &plan = samplePlan();
    for (auto _ : state)
        benchmark::DoNotOptimize(designOf(plan, baselineId(plan)));
}
BENCHMARK(designBaseline)->Unit(benchmark::kMicrosecond);

void foldLedger(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Ledger ledger = simulate(Catalog::builtIn(), plan, baselineId(plan));
    for (auto _ : state)
        benchmark::DoNotOptimize(totals(ledger));
}
BENCHMARK(foldLedger)->Unit(benchmark::kMicrosecond);

/// Evaluations of the baseline with changed factors, one set at a time and side by side.
template <int Lanes>
void evaluateFlat(benchmark::State &state) {
    const Plan &plan = samplePlan();
    FlatForm form(FlatForm::Keep::All);
    form.add(simulate(Catalog::builtIn(), plan, baselineId(plan)));
    std::vector<double> values;
    for (double v : form.values())
        values.insert(values.end(), Lanes, v);
    std::vector<double> figures(kMetricCount * Lanes);
    FlatForm::Workspace workspace;
    size_t changed = 0;
    for (auto _ : state) {
        values[changed] *= 1.0000001;
        changed = (changed + 1) % values.size();
        form.evaluate<Lanes>(values, workspace, figures);
        benchmark::DoNotOptimize(figures.data());
    }
    state.SetItemsProcessed(state.iterations() * Lanes);
}
BENCHMARK(evaluateFlat<1>)->Name("evaluateFlat");
BENCHMARK(evaluateFlat<kFlatLanes>)->Name("evaluateFlatEight");

/// Bounds: `scenarios` estimates in a plain loop.
void plainLoop(benchmark::State &state) {
    const Plan &plan = samplePlan();
    std::vector<PlainLoop> loops;
    for (const QString &scenario : scenarioIds(plan)) {
        if (loops.size() < static_cast<size_t>(state.range(0)))
            loops.emplace_back(simulate(Catalog::builtIn(), plan, scenario));
    }
    for (auto _ : state) {
        for (const PlainLoop &loop : loops)
            benchmark::DoNotOptimize(loop.run());
    }
}
BENCHMARK(plainLoop)->Name("simulateBaseline bound")->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(plainLoop)->Name("simulateScenarios bound")->Arg(4)->Unit(benchmark::kMillisecond);
BENCHMARK(plainLoop)->Name("foldLedger bound")->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(plainLoop)->Name("evaluateFlat bound")->Arg(1);

} // namespace
} // namespace greenprint::bench
