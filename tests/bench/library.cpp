#include "model/library/library.h"

#include "model/library/librarywriter.h"
#include "tests/bench/sampleplan.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

namespace greenprint::bench {
namespace {

constexpr int kPlans = 10'000;
constexpr int kRevisions = 20;

const char *const kWords[] = {"roof",  "damage", "forecast", "demand", "bearing", "wear",
                              "solar", "panel",  "support",  "basket", "credit",  "claims",
                              "image", "speech", "tumour",   "crop",   "traffic", "noise"};

/// The n-th plan: of realistic size, with words of its own to be searched for.
Plan planOf(int n) {
    Plan plan = samplePlan();
    const auto word = [n](int k) {
        return QLatin1String(kWords[static_cast<size_t>((n * 7 + k * 5) % 18)]);
    };
    plan.id = QStringLiteral("plan-%1").arg(n);
    plan.name = QStringLiteral("%1 %2 %3").arg(word(0), word(1)).arg(n);
    plan.about.description =
        QStringLiteral("Tells %1 from %2 for team %3").arg(word(2), word(3)).arg(n % 97);
    return plan;
}

/// Plans with results, made once: two revisions as saving makes them, the others as copies of the
/// second, all in one transaction.
void fill(const QString &file) {
    if (auto made = Library::open(file); !made)
        qFatal("%s", qPrintable(made.error().text()));
    auto db = Database::open(file, Database::Access::ReadWrite);
    const Catalog &catalog = Catalog::builtIn();
    const FrozenResults results = FrozenResults::of(
        compare(catalog, samplePlan()), samplePlan(), catalog);
    Transaction transaction(**db);
    for (int n = 0; n < kPlans; ++n) {
        Plan plan = planOf(n);
        const auto revision = [&] {
            return NewRevision{plan, writePlan(plan), planHash(plan), RevisionKind::Saved, 0,
                               {},   std::nullopt,    &results};
        };
        store::addPlan(**db, *plan.id, revision());
        plan.about.goal = QStringLiteral("Goal of a second look");
        auto row = store::planRow(**db, *plan.id);
        store::addRevision(**db, *row, revision());
    }
    (*db)->run(
        "WITH RECURSIVE n(number) AS (SELECT 3 UNION ALL SELECT number + 1 FROM n WHERE number < "
        "?) INSERT INTO revisions (plan, number, parent, kind, saved, author, comment, name, hash, "
        "result, base, digest, packed) SELECT r.plan, n.number, n.number - 1, r.kind, r.saved, "
        "r.author, r.comment, r.name, r.hash, r.result, r.base, r.digest, r.packed "
        "FROM revisions r JOIN n WHERE r.number = 2",
        kRevisions);
    (*db)->run("UPDATE plans SET newest = ?, revisions = ?", kRevisions, kRevisions);
    if (auto done = transaction.commit(); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

const QString &libraryFile() {
    static int count = 1;
    static char name[] = "bench";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static const QTemporaryDir dir;
    static const QString file = [] {
        const QString made = dir.filePath(QStringLiteral("library.sqlite"));
        fill(made);
        return made;
    }();
    return file;
}

Library &library() {
    static const std::unique_ptr<Library> library = std::move(*Library::open(libraryFile()));
    return *library;
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
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
    Plan plan = planOf(77);
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
