#include "ui/pages/doubt/doubtpage.h"

#include "model/plan/planpath.h"
#include "reports/results/whatifjson.h"
#include "tests/support/instrumented.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartzoom.h"
#include "ui/charts/picturebutton.h"
#include "ui/pages/doubt/numericinputs.h"
#include "ui/pages/doubt/spreadchart.h"
#include "ui/pages/doubt/sweepcard.h"
#include "ui/pages/doubt/sweepinput.h"
#include "ui/pages/exportbutton.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QProgressBar>
#include <QSpinBox>

using namespace greenprint;
using namespace greenprint::ui;

/// Asks how sure figures are, as a person would.
class DoubtPageTest : public QObject {
    Q_OBJECT

    /// The page with fewer draws than a person waits for: how many there are is not what is asked.
    static std::unique_ptr<DoubtPage> opened(PageFixture &f) {
        auto page = f.open<DoubtPage>();
        named<QSpinBox>(*page, QStringLiteral("Draws"))->setValue(test::cases(1'000));
        return page;
    }

private Q_SLOTS:
    void drawsWhenShown() {
        PageFixture f;
        const auto page = test::kInstrumented ? opened(f) : f.open<DoubtPage>();
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt() && page->sensitivity(), test::kPatience);
        const auto scenarios = f.document().plan().scenarios.size();
        QCOMPARE(page->doubt()->scenarios.size(), scenarios);
        auto *table = named<FigureTable>(*page, QStringLiteral("P5, P50 and P95 by scenario"));
        QCOMPARE(table->model()->rowCount(), static_cast<int>(scenarios));
        for (int r = 0; r < table->model()->rowCount(); ++r) {
            const auto figure = [&](int column) {
                return table->model()->index(r, column).data(FigureTable::SortRole).toDouble();
            };
            QVERIFY(figure(1) <= figure(2) && figure(2) <= figure(3));
        }
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void hillsAreLookedAtCloserByDragging() {
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt(), test::kPatience);
        auto *hills = page->findChild<SpreadChart *>();
        const QRectF all = hills->zoom()->view();
        const QPoint from(hills->width() / 2, hills->height() / 2);
        const QPoint to(from.x() + hills->width() / 10, from.y());
        QTest::mousePress(hills, Qt::LeftButton, {}, from);
        QTest::mouseMove(hills, to);
        QTest::mouseRelease(hills, Qt::LeftButton, {}, to);
        const QRectF part = hills->zoom()->view();
        QVERIFY(part.left() > all.left() && part.right() < all.right() && part.width() > 0.0);
        // a click that slips is no drag
        QTest::mousePress(hills, Qt::LeftButton, {}, from);
        QTest::mouseRelease(hills, Qt::LeftButton, {}, from + QPoint(1, 0));
        QCOMPARE(hills->zoom()->view(), part);
        QVERIFY(!hills->grab().isNull());
        QTest::mouseDClick(hills, Qt::LeftButton, {}, from);
        QCOMPARE(hills->zoom()->view(), all);
        // what is looked at belongs to its metric
        hills->zoom()->look(part);
        auto *metric = named<QComboBox>(*page, QStringLiteral("Metric"));
        metric->setCurrentIndex(metric->findData(int(Metric::Cost)));
        QVERIFY(hills->zoom()->view() != part);
    }

    void inputsAreNamedAndWrittenAsAPersonWould() {
        const NumberFormat english;
        const NumberFormat german(QLocale(QLocale::German));
        QCOMPARE(inputText(6.0, Unit::One, english), QStringLiteral("6"));
        QCOMPARE(inputText(1.25, Unit::One, german), QStringLiteral("1,25"));
        QCOMPARE(inputText(100.0, Unit::Hour, german), QStringLiteral("100\u00a0h"));
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->sensitivity(), test::kPatience);
        for (const SensitivityBar &bar : page->sensitivity()->bars)
            QVERIFY2(!bar.factor.contains(QLatin1Char('[')), qPrintable(bar.factor));
        for (const NumericInput &input : numericInputs(f.document().plan())) {
            const auto found = findParameter(refTo(f.document().plan()), input.path);
            QVERIFY2(found, qPrintable(input.path));
            QCOMPARE(input.whole, found->parameter->kind == ValueKind::Count);
        }
    }

    void theSeedIsKept() {
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt(), test::kPatience);
        const auto before = page->doubt()->scenarios[0].spreads;
        auto *seed = named<QSpinBox>(*page, QStringLiteral("Seed"));
        seed->setValue(7);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt()->seed == 7, test::kPatience);
        QVERIFY(
            page->doubt()->scenarios[0].spreads[indexOf(Metric::Carbon)]->p50
            != before[indexOf(Metric::Carbon)]->p50);
        seed->setValue(1);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt()->seed == 1, test::kPatience);
        QCOMPARE(
            page->doubt()->scenarios[0].spreads[indexOf(Metric::Carbon)]->p50,
            before[indexOf(Metric::Carbon)]->p50);
    }

    void stoppingKeepsTheDrawsMade() {
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt(), test::kPatience);
        auto *wanted = named<QSpinBox>(*page, QStringLiteral("Draws"));
        auto *progress = named<QProgressBar>(*page, QStringLiteral("Progress of the draws"));
        auto *stop = button(*page, QStringLiteral("Stop"));
        auto *again = button(*page, QStringLiteral("Draw all"));
        QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), test::kPatience);
        QVERIFY(!again->isVisible());
        // so many that it cannot be done before it is stopped
        const int many = test::kInstrumented ? 10'000 : wanted->maximum();
        wanted->setValue(many);
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, test::kPatience);
        QVERIFY(stop->isVisible());
        stop->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible(), test::kPatience);
        const Uncertainty &some = *page->doubt();
        QCOMPARE(some.wanted, many);
        QVERIFY(some.samples > 0 && some.samples < some.wanted);
        QVERIFY(page->findChild<SpreadChart *>()->isVisible());
        const QLocale locale;
        const QString said = QStringLiteral("Stopped after %1 of %2 draws")
                                 .arg(locale.toString(some.samples), locale.toString(some.wanted));
        const auto texts = page->findChildren<Text *>();
        QVERIFY(std::ranges::any_of(
            texts, [&](const Text *text) { return text->text().startsWith(said); }));
        // they are the draws that a run of so many makes
        const int samples = some.samples;
        const auto spreads = some.scenarios[0].spreads;
        QVERIFY(again->isVisible());
        wanted->setValue(samples);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt()->wanted == samples, test::kPatience);
        QVERIFY(!again->isVisible());
        QCOMPARE(
            page->doubt()->scenarios[0].spreads[indexOf(Metric::Carbon)]->mean,
            spreads[indexOf(Metric::Carbon)]->mean);
    }

    void anotherMetricMovesTheTornado() {
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->sensitivity(), test::kPatience);
        auto *metric = named<QComboBox>(*page, QStringLiteral("Metric"));
        metric->setCurrentIndex(metric->findData(int(Metric::Cost)));
        QTRY_VERIFY_WITH_TIMEOUT(page->sensitivity()->metric == Metric::Cost, test::kPatience);
        QVERIFY(!page->sensitivity()->bars.empty());
    }

    void sweepsAnInput() {
        PageFixture f;
        const auto page = opened(f);
        auto *card = page->findChild<SweepCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(card->result(), test::kPatience);
        const ChartSpec &spec = card->chart()->spec();
        QCOMPARE(spec.series.size(), f.document().plan().scenarios.size());
        QCOMPARE(
            static_cast<size_t>(spec.categories.size()), card->result()->axes[0].values.size());
        for (const ChartSeries &series : spec.series)
            QCOMPARE(series.values.size(), static_cast<size_t>(spec.categories.size()));
    }

    void aRunBecomesAScenarioWithItsFigures() {
        PageFixture f;
        const auto page = opened(f);
        auto *card = page->findChild<SweepCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(card->result(), test::kPatience);
        const Sweep sweep = *card->result();
        const QString base = f.selection().scenario();
        // not the first row of any order, but the run itself
        const auto run = std::ranges::find_if(sweep.points, [&](const SweepPoint &point) {
            return point.scenario == base && point.inputs != sweep.points.front().inputs;
        });
        QVERIFY(run != sweep.points.end());
        const size_t before = f.document().plan().scenarios.size();
        card->adopt(run->inputs);
        QVERIFY2(f.told.isEmpty(), qPrintable(f.told.join(QLatin1Char('\n'))));
        QVERIFY(f.settle());
        QCOMPARE(f.document().plan().scenarios.size(), before + 1);
        QVERIFY(f.selection().scenario() != base);
        const ScenarioResult *made = f.document().result()->scenario(f.selection().scenario());
        QVERIFY(made);
        for (const Metric metric : kAllMetrics)
            QCOMPARE(made->totals[metric].value, run->totals[metric].value);
        QCOMPARE(f.document().history().count(), 1);
        f.document().history().undo();
        QCOMPARE(f.document().plan().scenarios.size(), before);
    }

    void allRunsAreExported() {
        PageFixture f;
        const auto page = opened(f);
        auto *card = page->findChild<SweepCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(card->result(), test::kPatience);
        auto *runs = card->findChild<ExportButton *>();
        QVERIFY(runs->isEnabled());
        for (const char *ending : {"csv", "json", "xlsx"}) {
            f.saveAs = f.file(QStringLiteral("runs.%1").arg(QLatin1String(ending)));
            runs->exportTo(QLatin1String(ending));
            QFile file(f.saveAs);
            QVERIFY2(file.open(QIODevice::ReadOnly), ending);
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.isEmpty());
            if (f.saveAs.endsWith(QLatin1String("csv")))
                QCOMPARE(static_cast<size_t>(bytes.count('\n')), card->result()->points.size() + 1);
            if (f.saveAs.endsWith(QLatin1String("json")))
                QVERIFY(QJsonDocument::fromJson(bytes).isObject());
        }
        QVERIFY(f.told.isEmpty());
        // a folder that is not there is told
        f.saveAs = f.file(QStringLiteral("none/runs.csv"));
        runs->exportTo(QStringLiteral("csv"));
        QCOMPARE(f.told.size(), 1);
    }

    void spreadsAndFactorsAreExportedInFull() {
        PageFixture f;
        const auto page = opened(f);
        QTRY_VERIFY_WITH_TIMEOUT(page->doubt() && page->sensitivity(), test::kPatience);
        f.saveAs = f.file(QStringLiteral("exported.json"));
        int exported = 0;
        for (ExportButton *button : page->findChildren<ExportButton *>()) {
            if (qobject_cast<SweepCard *>(button->parentWidget()->parentWidget()))
                continue;
            button->exportTo(QStringLiteral("json"));
            QFile file(f.saveAs);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            // as the command line writes them
            QVERIFY(
                json == uncertaintyJson(*page->doubt())
                || json == sensitivityJson(*page->sensitivity()));
            ++exported;
        }
        QCOMPARE(exported, 2);
        QCOMPARE(namelessControls(*page).join(QLatin1Char('\n')), QString());
    }

    void picturesAreNamedAfterTheirCharts() {
        PageFixture f;
        const auto page = opened(f);
        for (const PictureButton *picture : page->findChildren<PictureButton *>()) {
            for (QAction *action : picture->findChildren<QAction *>()) {
                if (action->text().contains(QLatin1String("SVG")))
                    action->trigger();
            }
        }
        f.proposed.sort();
        QCOMPARE(
            f.proposed, (QStringList{
                            QStringLiteral("How the figures may lie.svg"),
                            QStringLiteral("What moves the figure.svg")}));
    }

    void sweepsTwoInputsAsATable() {
        PageFixture f;
        const auto page = opened(f);
        auto *card = page->findChild<SweepCard *>();
        card->firstInput()->choose(QStringLiteral("task[train]/hours"));
        card->secondInput()->choose(QStringLiteral("task[train]/runs-per-month"));
        QTRY_VERIFY_WITH_TIMEOUT(
            card->result() && card->result()->axes.size() == 2, test::kPatience);
        const Sweep &sweep = *card->result();
        QTRY_COMPARE(card->chart()->spec().kind, ChartKind::Heat);
        const ChartSpec &spec = card->chart()->spec();
        const size_t down = sweep.axes[0].values.size();
        const size_t across = sweep.axes[1].values.size();
        QCOMPARE(static_cast<size_t>(spec.categories.size()), down);
        QCOMPARE(spec.series.size(), across);
        // every cell is the point of its two values, up to the unit
        double size = 0.0;
        for (const SweepPoint &point : sweep.points) {
            if (point.scenario != f.selection().scenario())
                continue;
            const auto at = [&](size_t axis) {
                const std::vector<double> &values = sweep.axes[axis].values;
                return static_cast<size_t>(
                    std::ranges::find(values, point.inputs[axis]) - values.begin());
            };
            const double shown = spec.series[at(1)].values[at(0)];
            const double total = *point.totals.value(Metric::Carbon);
            if (size == 0.0)
                size = total / shown;
            QVERIFY(std::abs(shown * size / total - 1.0) < 1e-12);
        }
        QVERIFY(size > 0.0);
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void listsInputsThatAreNumbers() {
        PageFixture f;
        const std::vector<NumericInput> inputs = numericInputs(f.document().plan());
        QVERIFY(inputs.size() > 10);
        for (const NumericInput &input : inputs) {
            const auto axis = SweepAxis::parse(
                f.document().plan(), QStringLiteral("%1=%2..%2/1")
                                         .arg(input.path, QString::number(input.value, 'g', 17)));
            QVERIFY2(axis, axis ? "" : qPrintable(axis.error().text()));
        }
    }
};

QTEST_MAIN(DoubtPageTest)
#include "doubtpage.moc"
