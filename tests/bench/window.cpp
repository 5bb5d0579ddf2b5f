#include "tests/ui/windowfixture.h"
#include "ui/document/scenarios.h"
#include "ui/pages/compare/comparisontable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <benchmark/benchmark.h>

#include <string>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// Tells when a widget is painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool seen = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        seen |= event->type() == QEvent::Paint;
        return false;
    }
};

/// Resident memory of the program in MB.
double residentMb() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    }
    return 0.0;
}

/// A plan with eight scenarios in the window; an input changes; until its figures are painted.
void editToRepaint(benchmark::State &state, const QString &page) {
    WindowFixture f;
    f.openSample();
    (void)f.document().edit(QStringLiteral("Eight"), [](Plan &plan) {
        while (plan.scenarios.size() < 8)
            duplicateScenario(plan, plan.scenarios.back().id);
    });
    f.settle();
    f.view().showPage(page);
    QTest::qWait(200);
    constexpr double kFrame = 1.0 / 60.0;
    int hours = 10;
    double longest = 0.0;
    int late = 0;
    int unpainted = 0;
    for (auto _ : state) {
        hours = hours == 10 ? 20 : 10;
        PaintWatch watch(f.view().page(page));
        QElapsedTimer clock;
        clock.start();
        (void)f.document().set(QStringLiteral("task[train]/hours"), QString::number(hours));
        while (!f.document().isCurrent())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // the refresh that is queued, and the paint that it asks for
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double seconds = static_cast<double>(clock.nsecsElapsed()) * 1e-9;
        longest = std::max(longest, seconds);
        late += seconds > kFrame;
        unpainted += !watch.seen;
        state.SetIterationTime(seconds);
    }
    state.counters["longest_ms"] = longest * 1e3;
    state.counters["late"] = late;
    state.counters["unpainted"] = unpainted;
    state.counters["resident_mb"] = residentMb();
}

/// Since the program began.
QElapsedTimer s_sinceStart;

void paintOnce(const QElapsedTimer &clock) {
    WindowFixture f;
    PaintWatch watch(f.window().centralWidget());
    while (!watch.seen && clock.elapsed() < 20000) {
        f.window().update();
        QCoreApplication::processEvents();
    }
}

/// From the start of the program to the first picture of the window, reading the catalog included.
/// It comes before the others.
void startToFirstPaint(benchmark::State &state) {
    for (auto _ : state) {
        paintOnce(s_sinceStart);
        state.SetIterationTime(static_cast<double>(s_sinceStart.nsecsElapsed()) * 1e-9);
    }
    state.counters["resident_mb"] = residentMb();
}

/// A further window in the same program.
void firstPaint(benchmark::State &state) {
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        paintOnce(clock);
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
}

} // namespace

int main(int argc, char *argv[]) {
    s_sinceStart.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("startToFirstPaint", startToFirstPaint)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(1);
    benchmark::RegisterBenchmark("firstPaint", firstPaint)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(10);
    for (const char *page : {"compare", "workload", "scenarios"})
        benchmark::RegisterBenchmark(
            (std::string("editToRepaint/") + page).c_str(),
            [page](benchmark::State &state) { editToRepaint(state, QString::fromLatin1(page)); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->MinTime(3);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
