#include "model/review/review.h"

#include "model/review/builtinlens.h"
#include "tests/bench/sampleplan.h"

#include <benchmark/benchmark.h>

namespace greenprint::bench {
namespace {

void buildLens(benchmark::State &state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(builtInLens(Catalog::builtIn()));
}
BENCHMARK(buildLens)->Unit(benchmark::kMillisecond);

/// What the window does while somebody answers questions.
void rateAnswers(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Lens lens = builtInLens(Catalog::builtIn());
    for (auto _ : state)
        benchmark::DoNotOptimize(
            review(Catalog::builtIn(), plan, lens, baselineId(plan), Improvements::LeftOut));
}
BENCHMARK(rateAnswers)->Unit(benchmark::kMillisecond);

void simulateImprovements(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Lens lens = builtInLens(Catalog::builtIn());
    for (auto _ : state)
        benchmark::DoNotOptimize(review(Catalog::builtIn(), plan, lens, baselineId(plan)));
}
BENCHMARK(simulateImprovements)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace greenprint::bench
