#include "reports/content/report.h"

#include "reports/write/reportfile.h"
#include "tests/bench/sampleplan.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

namespace greenprint::bench {
namespace {

using namespace report;

ReportOrder orderOf(const benchmark::State &state) {
    ReportOrder order;
    order.kind = static_cast<ReportKind>(state.range(0));
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    return order;
}

void everyKind(benchmark::internal::Benchmark *b) {
    for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all)
        b->Arg(static_cast<int>(kind.value));
    b->Unit(benchmark::kMillisecond);
}

/// What the preview does after each edit: the blocks, figures and draws included.
void buildBlocks(benchmark::State &state) {
    const ReportOrder order = orderOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(buildReport(Catalog::builtIn(), samplePlan(), order));
    state.SetLabel(keyword(order.kind).toStdString());
}
BENCHMARK(buildBlocks)->Apply(everyKind);

/// From the blocks to the file, with its attachments.
void writePages(benchmark::State &state) {
    const ReportOrder order = orderOf(state);
    const Comparison comparison = compare(Catalog::builtIn(), samplePlan());
    const auto document = buildReport(Catalog::builtIn(), samplePlan(), order);
    const RenderOptions carried = carriedBy(order, Catalog::builtIn(), samplePlan(), comparison);
    for (auto _ : state)
        benchmark::DoNotOptimize(render(*document, FileType::Pdf, samplePlan(), carried));
    state.SetLabel(keyword(order.kind).toStdString());
}
BENCHMARK(writePages)->Apply(everyKind);

} // namespace
} // namespace greenprint::bench

int main(int argc, char **argv) {
    // fonts need an application, no screen
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
