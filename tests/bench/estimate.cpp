#include "model/catalog/catalog.h"
#include "model/estimate/simulate.h"
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

} // namespace
} // namespace greenprint::bench
