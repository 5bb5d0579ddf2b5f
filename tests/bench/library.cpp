#include "model/library/library.h"

#include "tests/bench/biglibrary.h"
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace greenprint::bench {
namespace {

const QString &libraryFile() {
    static int count = 1;
    static char name[] = "bench";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const QTemporaryDir dir;
    static const QString file = [] {
        const QString made = dir.filePath(QStringLiteral("library.sqlite"));
        makeBigLibrary(made);
        return made;
    }();
    return file;
}

Library &library() {
    static const std::unique_ptr<Library> library = std::move(*Library::open(libraryFile()));
    return *library;
}

void openLibrary(benchmark::State &state) {
    const QString file = libraryFile();
    for (auto _ : state)
        benchmark::DoNotOptimize(Library::open(file));
}
BENCHMARK(openLibrary)->Unit(benchmark::kMillisecond);

void listPlans(benchmark::State &state) {
    Library &all = library();
    size_t plans = 0;
    for (auto _ : state)
        plans = all.plans()->size();
    state.counters["plans"] = static_cast<double>(plans);
    state.counters["peak_MB"] = peakMegabytes();
}
BENCHMARK(listPlans)->Unit(benchmark::kMillisecond);

void search(benchmark::State &state, const char *words) {
    Library &all = library();
    PlanQuery query;
    query.text = QLatin1String(words);
    query.limit = 200;
    size_t found = 0;
    for (auto _ : state)
        found = all.plans(query)->size();
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK_CAPTURE(search, rare, "image 4242")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, common, "solar")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, begun, "so")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nothing, "quantum")->Unit(benchmark::kMillisecond);

void savePlan(benchmark::State &state) {
    Library &all = library();
    Plan plan = bigLibraryPlan(77);
    int base = all.summary(*plan.id)->revision;
    const FrozenResults results = FrozenResults::of(
        compare(Catalog::builtIn(), plan), plan, Catalog::builtIn());
    int n = 0;
    for (auto _ : state) {
        plan.about.goal = QStringLiteral("Goal %1").arg(++n);
        const auto saved = all.save(plan, base, results);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().text()));
        base = saved->revision;
    }
    state.counters["peak_MB"] = peakMegabytes();
}
BENCHMARK(savePlan)->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace
} // namespace greenprint::bench
