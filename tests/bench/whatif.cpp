#include "model/estimate/simulate.h"
#include "model/whatif/explore.h"
#include "model/whatif/rank.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/uncertainty.h"
#include "tests/bench/plainloop.h"
#include "tests/bench/sampleplan.h"

#include <benchmark/benchmark.h>

namespace greenprint::bench {
namespace {

Catalog catalogOf(const Plan &plan) {
    return Catalog::builtIn().with(catalogOverrides(plan));
}

void rankAll(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Catalog catalog = catalogOf(plan);
    RankRequest request;
    request.choice = static_cast<RankChoice>(state.range(0));
    size_t options = 0;
    for (auto _ : state)
        options = rank(catalog, plan, baselineId(plan), request)->options.size();
    state.SetLabel(keyword(request.choice).toStdString());
    state.counters["options"] = static_cast<double>(options);
}
BENCHMARK(rankAll)->DenseRange(0, 3)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Types and counts of the task that has most of them.
void rankTask(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Catalog catalog = catalogOf(plan);
    RankRequest request;
    request.choice = RankChoice::Instance;
    size_t most = 0;
    for (const Task &task : plan.workload.tasks) {
        RankRequest one = request;
        one.of = task.id;
        const size_t options = rank(catalog, plan, baselineId(plan), one)->options.size();
        if (options > most) {
            most = options;
            request = one;
        }
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(rank(catalog, plan, baselineId(plan), request));
    state.SetLabel(request.of.toStdString());
    state.counters["options"] = static_cast<double>(most);
}
BENCHMARK(rankTask)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// Bound of a ranking: an estimate of the whole plan for each option, in a plain loop.
void rankBound(benchmark::State &state) {
    const Plan &plan = samplePlan();
    RankRequest request;
    request.choice = static_cast<RankChoice>(state.range(0));
    const size_t options = rank(catalogOf(plan), plan, baselineId(plan), request)->options.size();
    const PlainLoop loop(simulate(Catalog::builtIn(), plan, baselineId(plan)));
    for (auto _ : state) {
        for (size_t i = 0; i < options; ++i)
            benchmark::DoNotOptimize(loop.run());
    }
}
BENCHMARK(rankBound)->Name("rankAll bound")->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

void exploreAll(benchmark::State &state, std::vector<Metric> objectives) {
    const Plan &plan = samplePlan();
    const Catalog catalog = catalogOf(plan);
    ExploreRequest request;
    request.objectives = std::move(objectives);
    size_t front = 0;
    for (auto _ : state)
        front = explore(catalog, plan, baselineId(plan), request)->front.size();
    state.counters["front"] = static_cast<double>(front);
}
BENCHMARK_CAPTURE(exploreAll, carbon_cost, {Metric::Carbon, Metric::Cost})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(exploreAll, carbon_cost_water, {Metric::Carbon, Metric::Cost, Metric::Water})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(
    exploreAll, carbon_cost_latency, {Metric::Carbon, Metric::Cost, Metric::LatencyP95})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(
    exploreAll, carbon_cost_hours, {Metric::Carbon, Metric::Cost, Metric::TrainingHours})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void drawAll(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Catalog catalog = catalogOf(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(uncertainty(catalog, plan, {}));
}
BENCHMARK(drawAll)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Bound of the draws: every scenario in a plain loop, ten thousand times, on one core.
void drawBound(benchmark::State &state) {
    const Plan &plan = samplePlan();
    std::vector<PlainLoop> loops;
    for (const QString &scenario : scenarioIds(plan))
        loops.emplace_back(simulate(Catalog::builtIn(), plan, scenario));
    for (auto _ : state) {
        for (int draw = 0; draw < UncertaintyRequest().samples; ++draw) {
            for (const PlainLoop &loop : loops)
                benchmark::DoNotOptimize(loop.run());
        }
    }
}
BENCHMARK(drawBound)->Name("drawAll bound")->Unit(benchmark::kMillisecond)->UseRealTime();

void tornado(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const Catalog catalog = catalogOf(plan);
    for (auto _ : state)
        benchmark::DoNotOptimize(sensitivity(catalog, plan, baselineId(plan), Metric::Carbon));
}
BENCHMARK(tornado)->Unit(benchmark::kMillisecond);

/// Bound of the tornado: two estimates for each of its bars, in a plain loop.
void tornadoBound(benchmark::State &state) {
    const Plan &plan = samplePlan();
    const size_t bars =
        sensitivity(catalogOf(plan), plan, baselineId(plan), Metric::Carbon).bars.size();
    const PlainLoop loop(simulate(Catalog::builtIn(), plan, baselineId(plan)));
    for (auto _ : state) {
        for (size_t i = 0; i < 2 * bars; ++i)
            benchmark::DoNotOptimize(loop.run());
    }
}
BENCHMARK(tornadoBound)->Name("tornado bound")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace greenprint::bench
