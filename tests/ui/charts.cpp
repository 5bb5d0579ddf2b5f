#include "reports/content/resultcharts.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/hatch.h"
#include "ui/pages/compare/comparisontable.h"

#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QValueAxis>
#include <QTest>

using namespace greenprint;
using namespace greenprint::ui;

/// Charts and tables of the window say what the result says.
class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableShowsWhatTheResultSays() {
        WindowFixture f;
        PlanView &view = f.openSample();
        auto *table = view.findChild<ComparisonTable *>();
        const ComparisonModel *model = table->comparison();
        QCOMPARE(model->columnCount(), 5);
        const NumberFormat format = f.preferences().format(f.document().plan());
        bool seen = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, model->columnOf(QStringLiteral("north")));
            const std::optional<Figure> figure = model->figureAt(cell);
            if (!figure || figure->metric != Metric::Water)
                continue;
            seen = true;
            const ScenarioResult *north = f.document().result()->scenario(QStringLiteral("north"));
            QCOMPARE(
                cell.data().toString(),
                format.metricText(Metric::Water, north->totals.value(Metric::Water)));
        }
        QVERIFY(seen);
        QVERIFY(model->asText().contains(QStringLiteral("Tidy, in Stockholm")));
        // units are switched for the eye only
        DisplayUnits units = f.preferences().units();
        units.mass = DisplayUnits::MassUnit::Kilogram;
        f.preferences().setUnits(units);
        QTest::qWait(20);
        QVERIFY(model->asText().contains(QStringLiteral("kg")));
    }

    void chartsComeWithTheirFigures() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const QList<ChartCard *> charts = view.findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 2);
        for (ChartCard *chart : charts) {
            QVERIFY(!chart->spec().series.empty());
            QCOMPARE(chart->asText().count(QLatin1Char('\n')), chart->spec().categories.size() + 1);
            QVERIFY(chart->asSvg().contains("<svg"));
            const QImage image = chart->asImage(1.0);
            QVERIFY(image.width() > 400);
            QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
            // whatever the second one shows
            if (auto *shown = chart->findChild<QComboBox *>()) {
                QSet<QString> titles;
                for (int i = 0; i < shown->count(); ++i) {
                    shown->setCurrentIndex(i);
                    titles << chart->spec().title;
                    QVERIFY(chart->asText().count(QLatin1Char('\n')) > 1);
                    QVERIFY(!chart->grab().isNull());
                }
                QCOMPARE(titles.size(), shown->count());
                shown->setCurrentIndex(0);
            }
            chart->setAsTable(true);
            auto *figures = chart->findChild<QTableView *>();
            QVERIFY(figures->isVisible());
            QCOMPARE(
                figures->model()->rowCount(), static_cast<int>(chart->spec().categories.size()));
        }
    }

    void bothChartsAreZoomedByDragging() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const QList<ChartCard *> cards = view.findChildren<ChartCard *>();
        QCOMPARE(cards.size(), 2);
        for (ChartCard *card : cards) {
            ChartPlot *plot = card->plot();
            QTRY_VERIFY(plot->isVisible() && plot->width() > 200);
            const auto spanOf = [plot] {
                double span = 0.0;
                for (const auto *axis : plot->chart()->axes()) {
                    const auto *values = qobject_cast<const QValueAxis *>(axis);
                    if (values && (values->alignment() & Qt::AlignBottom))
                        span = values->max() - values->min();
                }
                return span;
            };
            const double all = spanOf();
            QVERIFY(all > 0.0);
            const QRectF area = plot->chart()->plotArea();
            const QPoint from = area.center().toPoint();
            const QPoint to = from + QPoint(static_cast<int>(area.width() / 4), 8);
            QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, from);
            QTest::mouseMove(plot->viewport(), to);
            QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, to);
            QVERIFY2(spanOf() < all / 2, qPrintable(card->spec().title));
            QVERIFY(!card->grab().isNull());
            QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, from);
            QVERIFY(std::abs(spanOf() - all) < all * 1e-9);
        }
    }

    /// Keys have the colours of what they stand for, whatever the theme becomes.
    void keysFollowTheTheme() {
        WindowFixture f;
        PlanView &view = f.openSample();
        const ChartCard *card = view.findChildren<ChartCard *>().constFirst();
        const ChartSeries series = card->spec().series.front();
        QVERIFY(!series.hatched);
        const QPushButton *key = nullptr;
        for (const QPushButton *candidate : card->findChildren<QPushButton *>()) {
            if (candidate->text() == series.name)
                key = candidate;
        }
        QVERIFY(key);
        const auto shown = [key] {
            return key->icon().pixmap(key->iconSize()).toImage().pixelColor(5, 5).rgb();
        };
        QCOMPARE(shown(), ChartPalette::light().color(series.hue).rgb());
        applyTheme(*qApp, ThemeChoice::Dark, false, 1.0);
        QTRY_COMPARE(shown(), ChartPalette::dark().color(series.hue).rgb());
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        QTRY_COMPARE(shown(), ChartPalette::light().color(series.hue).rgb());
    }

    /// The first category stands at the top, also of a series that ends before the others.
    void aShortSeriesStandsAtItsCategories() {
        ChartSpec spec;
        spec.kind = ChartKind::StackedBars;
        spec.categories = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        ChartSeries series;
        series.name = QStringLiteral("known of the first only");
        series.values = {5.0};
        spec.series.push_back(series);
        ChartPlot plot;
        plot.show(spec, {}, NumberFormat());
        const auto *bars = qobject_cast<QAbstractBarSeries *>(plot.chart()->series().constFirst());
        QVERIFY(bars);
        const QBarSet *set = bars->barSets().constFirst();
        QCOMPARE(set->count(), 3);
        QCOMPARE(set->at(2), 5.0);
        QCOMPARE(set->at(0), 0.0);
    }

    /// On a dense screen a hatch has as many lines, of as many pixels more.
    void hatchesAreAsWideOnEveryScreen() {
        const auto inkOf = [](double ratio) {
            const int side = static_cast<int>(60 * ratio);
            QImage image(side, side, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.fillRect(QRectF(0, 0, 60, 60), hatch(Qt::black, Qt::white, ratio));
            painter.end();
            int lines = 0;
            double dark = 0.0;
            const int row = side / 2;
            for (int x = 1; x < side; ++x) {
                const bool now = qGray(image.pixel(x, row)) < 128;
                lines += now && qGray(image.pixel(x - 1, row)) >= 128;
                dark += (255 - qGray(image.pixel(x, row))) / 255.0;
            }
            return std::pair(lines, dark / side);
        };
        const auto [lines, share] = inkOf(1.0);
        QVERIFY(lines >= 9);
        for (const double ratio : {1.5, 2.0, 3.0}) {
            const auto [dense, denseShare] = inkOf(ratio);
            QVERIFY(std::abs(dense - lines) <= 1);
            QVERIFY(std::abs(denseShare - share) < 0.06);
        }
    }

    /// A scenario has one colour in every chart, and the baseline is grey.
    void scenariosKeepTheirColours() {
        const std::vector<Hue> hues = huesOfScenarios(4, 1);
        QCOMPARE(hues, (std::vector<Hue>{Hue::One, Hue::Neutral, Hue::Two, Hue::Three}));
        QCOMPARE(huesOfScenarios(2, -1), (std::vector<Hue>{Hue::One, Hue::Two}));
        WindowFixture f;
        f.openSample();
        QVERIFY(f.settle());
        const Comparison &result = *f.document().result();
        const std::vector<Hue> own = huesOf(result);
        QCOMPARE(own.size(), result.scenarios.size());
        for (size_t i = 0; i < own.size(); ++i)
            QCOMPARE(own[i] == Hue::Neutral, result.scenarios[i].id == result.baseline);
    }
};

QTEST_MAIN(ChartsTest)
#include "charts.moc"
