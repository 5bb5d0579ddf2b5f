#include "ui/pages/compare/comparepage.h"

#include "model/plan/planpath.h"
#include "reports/content/contributions.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/paintedchart.h"
#include "ui/fields/parameterform.h"
#include "ui/pages/compare/choicepopup.h"
#include "ui/pages/compare/comparisontable.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QtCharts/QAbstractSeries>
#include <QTimer>
#include <QToolTip>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// The cell of a scenario in the row with that name.
QModelIndex cell(const ComparisonTable &table, const QString &row, int column) {
    for (int r = 0; r < table.model()->rowCount(); ++r) {
        if (table.model()->index(r, 0).data().toString() == row)
            return table.model()->index(r, column);
    }
    return {};
}

double sumOfBar(const ChartSpec &spec, size_t category) {
    double sum = 0.0;
    for (const ChartSeries &series : spec.series)
        sum += series.values[category];
    return sum;
}

} // namespace

/// Compares the scenarios of a plan as a person would.
class ComparePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyGroupingAddsUpToTheTotal_data() {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<Metric>("metric");
        for (const Keyword<Grouping> &k : Keywords<Grouping>::all) {
            for (const Metric m : {Metric::Carbon, Metric::Cost, Metric::Water, Metric::Energy})
                QTest::addRow("%s of %s", k.word, qPrintable(key(m))) << int(k.value) << m;
        }
    }
    void everyGroupingAddsUpToTheTotal() {
        QFETCH(int, grouping);
        QFETCH(Metric, metric);
        PageFixture f;
        const auto page = f.open<ComparePage>();
        f.selection().explain(Figure{.metric = metric, .scenario = {}, .stage = {}, .part = {}});
        named<QComboBox>(*page, QStringLiteral("What the total is broken up by"))
            ->setCurrentIndex(grouping);
        QCoreApplication::processEvents();
        const ChartSpec &spec = page->findChildren<ChartCard *>().front()->spec();
        const Comparison &result = *f.document().result();
        QCOMPARE(spec.categories.size(), qsizetype(result.scenarios.size()));
        QVERIFY(spec.series.size() > 1);
        for (size_t s = 1; s < result.scenarios.size(); ++s) {
            const double share = *result.scenarios[s].totals.value(metric)
                                 / *result.scenarios[0].totals.value(metric);
            QVERIFY(std::abs(sumOfBar(spec, s) / sumOfBar(spec, 0) - share) < 1e-9);
        }
    }

    void theRestOpens() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        named<QComboBox>(*page, QStringLiteral("What the total is broken up by"))
            ->setCurrentIndex(int(Grouping::Part));
        QCoreApplication::processEvents();
        auto *card = page->findChildren<ChartCard *>().front();
        auto *shown = named<QComboBox>(*page, QStringLiteral("How many are shown one by one"));
        const ChartSpec few = card->spec();
        const ChartSeries rest = few.series.back();
        QVERIFY(rest.name.startsWith(QLatin1String("Everything else")));
        QVERIFY(rest.standsFor.size() > 1);
        QVERIFY(card->plot()->accessibleDescription().contains(rest.standsFor.front()));
        QVERIFY(button(*page, rest.name)->toolTip().contains(rest.standsFor.back()));
        const auto opened = [&] {
            QCoreApplication::processEvents();
            const ChartSpec &all = card->spec();
            const bool whole = all.kind == ChartKind::Heat
                               && all.categories.size()
                                      == qsizetype(few.series.size()) - 1 + rest.standsFor.size();
            shown->setCurrentIndex(0);
            QCoreApplication::processEvents();
            return whole && card->spec() == few;
        };
        // by its entry in the legend, with the mouse and with the keyboard
        button(*page, rest.name)->click();
        QVERIFY(opened());
        button(*page, rest.name)->setFocus();
        QTest::keyClick(button(*page, rest.name), Qt::Key_Space);
        QVERIFY(opened());
        // by Enter in the chart
        QTest::keyClick(card->plot(), Qt::Key_Return);
        QVERIFY(opened());
        // by its bar: the last of the first row that has any of it
        ChartPlot *plot = card->plot();
        size_t bar = 0;
        while (rest.values[bar] <= 0.0)
            ++bar;
        const double end = sumOfBar(few, bar);
        const auto place = [&](double value) {
            const auto *bars = plot->chart()->series().front();
            const double row = static_cast<double>(few.categories.size()) - 1.0
                               - static_cast<double>(bar);
            return plot->chart()
                ->mapToPosition({value, row}, const_cast<QAbstractSeries *>(bars))
                .toPoint();
        };
        // what is no rest opens nothing
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, place(0.01 * end));
        QCoreApplication::processEvents();
        QVERIFY(card->spec() == few);
        QTest::mouseClick(
            plot->viewport(), Qt::LeftButton, {}, place(end - 0.5 * rest.values[bar]));
        QVERIFY(opened());
    }

    void asManyAsMakeUpMostOfTheTotal() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        const Comparison &result = *f.document().result();
        for (const Grouping grouping : {Grouping::Part, Grouping::Resource, Grouping::Activity}) {
            const ChartSpec most = contributions(
                result, Metric::Carbon, grouping, Shown::MostOfTotal, NumberFormat());
            const ChartSpec all = contributions(
                result, Metric::Carbon, grouping, Shown::All, NumberFormat());
            const ChartSeries &last = most.series.back();
            for (size_t s = 0; s < result.scenarios.size(); ++s) {
                const double rest = last.standsFor.isEmpty() ? 0.0 : last.values[s];
                QVERIFY(rest <= 0.1000001 * sumOfBar(most, s));
            }
            QCOMPARE(
                qsizetype(most.series.size()) + std::max<qsizetype>(0, last.standsFor.size() - 1),
                all.categories.size());
        }
    }

    void aChoiceIsChangedInItsCell() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        auto *table = page->findChild<ComparisonTable *>();
        const QModelIndex region = cell(*table, QStringLiteral("Region"), 2);
        QVERIFY(region.isValid());
        table->setCurrentIndex(region);
        QTest::keyClick(table, Qt::Key_Return);
        auto *popup = page->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QVERIFY(f.led.isEmpty());
        const QString scenario = table->comparison()->scenarioAt(2);
        const QString path = QStringLiteral("scenario[%1]/region/training").arg(scenario);
        FieldRow *row = popup->form()->row(path);
        QVERIFY(row);
        auto *line = row->editor()->control()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("eu-west-1"));
        popup->close();
        const Expected<ConstParameterRef> found = findParameter(refTo(f.document().plan()), path);
        QVERIFY(found);
        QCOMPARE(found->parameter->access.text(found->owner.element), QStringLiteral("eu-west-1"));
        QVERIFY(f.settle());
        QVERIFY(cell(*table, QStringLiteral("Region"), 2)
                    .data()
                    .toString()
                    .contains(QStringLiteral("eu-west-1")));
    }

    /// The menu of a cell is about that cell, and not about one above it.
    void theMenuIsAboutTheChoiceUnderThePointer() {
        PageFixture f;
        QVERIFY(f.settle());
        ComparisonTable table;
        table.resize(900, 700);
        table.show(f.document().result(), f.document().plan(), NumberFormat());
        table.QWidget::show();
        const QModelIndex region = cell(table, QStringLiteral("Region"), 2);
        QVERIFY(region.isValid());
        QSignalSpy opened(&table, &ComparisonTable::choiceOpened);
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->actions().constFirst()->trigger();
            menu->close();
        });
        const QPoint at = table.visualRect(region).center();
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at), Qt::NoModifier);
        QCoreApplication::sendEvent(table.viewport(), &event);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(
            opened.front().front().toString(),
            QStringLiteral("scenario[%1]/region").arg(table.comparison()->scenarioAt(2)));
    }

    void whatIsShownIsExported() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        for (const char *ending : {"csv", "xlsx", "json"}) {
            f.saveAs = f.file(QStringLiteral("comparison.%1").arg(QLatin1String(ending)));
            for (QAction *action : page->findChildren<QAction *>()) {
                if (action->text().contains(QLatin1String(ending), Qt::CaseInsensitive))
                    action->trigger();
            }
            QFile file(f.saveAs);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (QByteArrayView(ending) == "xlsx")
                QVERIFY(bytes.startsWith("PK"));
            else if (QByteArrayView(ending) == "json")
                QVERIFY(!QJsonDocument::fromJson(bytes).object().isEmpty());
            else
                QVERIFY(bytes.contains("Carbon, location-b. + embodied"));
        }
        QVERIFY(f.told.isEmpty());
        f.saveAs = f.file(QStringLiteral("no/such/folder/comparison.csv"));
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text().contains(QLatin1String("csv"), Qt::CaseInsensitive))
                action->trigger();
        }
        QCOMPARE(f.told.size(), 1);
    }

    void anotherScenarioBecomesTheBaseline() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        auto *table = page->findChild<ComparisonTable *>();
        const QString second = table->comparison()->scenarioAt(2);
        Q_EMIT table->baselineWanted(second);
        QVERIFY(f.settle());
        QCOMPARE(f.document().result()->baseline, second);
        QCOMPARE(
            table->model()->headerData(2, Qt::Horizontal, Qt::UserRole).toString(),
            QStringLiteral("baseline"));
        f.document().history().undo();
        QVERIFY(f.settle());
        QVERIFY(f.document().result()->baseline != second);
    }

    void everyControlHasAName() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());
    }

    void pointsAreAsLargeAsTheirWater() {
        PageFixture f;
        const auto page = f.open<ComparePage>();
        auto *view = named<QComboBox>(*page, QStringLiteral("What the chart shows"));
        view->setCurrentIndex(view->findText(QStringLiteral("Against cost")));
        QCoreApplication::processEvents();
        auto *card = page->findChildren<ChartCard *>().back();
        const ChartSpec &spec = card->spec();
        QCOMPARE(spec.kind, ChartKind::Scatter);
        const Comparison &result = *f.document().result();
        QCOMPARE(spec.points.size(), result.scenarios.size());
        const double first = *result.scenarios[0].totals.value(Metric::Water);
        for (size_t s = 0; s < spec.points.size(); ++s) {
            const double water = *result.scenarios[s].totals.value(Metric::Water);
            QVERIFY(std::abs(spec.points[s].size / spec.points[0].size - water / first) < 1e-12);
        }
        // the legend says so, and who cannot see it reads it
        QVERIFY2(spec.sizeReading.contains(label(Metric::Water)), qPrintable(spec.sizeReading));
        QVERIFY(spec.reading.contains(QStringLiteral("water")));
        // figures of the table and what the pointer says have a unit
        QVERIFY(card->asText().contains(spec.sizeTitle));
        auto *painted = card->findChild<PaintedChart *>();
        QVERIFY(painted->isVisible());
        painted->repaint();
        QSet<QString> said;
        for (int y = 0; y < painted->height(); y += 4) {
            for (int x = 0; x < painted->width(); x += 4) {
                QToolTip::hideText();
                QHelpEvent event(QEvent::ToolTip, QPoint(x, y), painted->mapToGlobal(QPoint(x, y)));
                QCoreApplication::sendEvent(painted, &event);
                if (QToolTip::text().contains(spec.sizeTitle))
                    said << QToolTip::text();
            }
        }
        QCOMPARE(static_cast<size_t>(said.size()), spec.points.size());
    }
};

QTEST_MAIN(ComparePageTest)
#include "comparepage.moc"
