#include "ui/pages/library/librarypage.h"

#include "tests/bench/biglibrary.h"
#include "tests/bench/memory.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/widgets/figuretable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstring>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

constexpr const char *kMake = "--make-library";

/// Everything that was asked for is worked out and painted.
void finish(QWidget &window) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

FigureTable &plansOf(WindowFixture &f) {
    return *named<FigureTable>(*f.view().page(QStringLiteral("library")), QStringLiteral("Plans"));
}

void countUp(benchmark::State &state, WindowFixture &f) {
    state.counters["plans"] = plansOf(f).model()->rowCount();
    state.counters["peak_MB"] = bench::peakMegabytes();
}

/// From the click on the page's name to its picture, opening the library included.
void showLibrary(benchmark::State &state) {
    for (auto _ : state) {
        WindowFixture f;
        f.openSample();
        QElapsedTimer clock;
        clock.start();
        f.view().showPage(QStringLiteral("library"));
        finish(f.window());
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
        countUp(state, f);
    }
}

/// From a change of the words to the picture of the plans that have them.
void typeWords(benchmark::State &state, const char *words) {
    WindowFixture f;
    f.openSample();
    f.view().showPage(QStringLiteral("library"));
    finish(f.window());
    auto *search = named<QLineEdit>(
        *f.view().page(QStringLiteral("library")), QStringLiteral("Search plans"));
    for (auto _ : state) {
        search->clear();
        finish(f.window());
        QElapsedTimer clock;
        clock.start();
        search->setText(QLatin1String(words));
        finish(f.window());
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    countUp(state, f);
}

/// From a click on the head of a column to the sorted picture.
void sortPlans(benchmark::State &state, int column) {
    WindowFixture f;
    f.openSample();
    f.view().showPage(QStringLiteral("library"));
    finish(f.window());
    auto order = Qt::AscendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        QElapsedTimer clock;
        clock.start();
        plansOf(f).sortByColumn(column, order);
        finish(f.window());
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    countUp(state, f);
}

template <class Measure>
void add(const char *name, int iterations, Measure measure) {
    benchmark::RegisterBenchmark(name, measure)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(iterations);
}

} // namespace

int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], kMake) == 0) {
        bench::makeBigLibrary(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    // made by another process, so that the memory is that of the window
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QLatin1String(kMake), file})
        != 0)
        return 1;
    qputenv("GREENPRINT_LIBRARY", file.toLocal8Bit());
    add("showLibrary", 10, showLibrary);
    for (const char *words : {"image 4242", "solar", "so", "s", "quantum"}) {
        add((std::string("typeWords/") + words).c_str(), 20,
            [words](benchmark::State &state) { typeWords(state, words); });
    }
    add("sortPlans/name", 10, [](benchmark::State &state) { sortPlans(state, 0); });
    add("sortPlans/tags", 10, [](benchmark::State &state) { sortPlans(state, 4); });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
