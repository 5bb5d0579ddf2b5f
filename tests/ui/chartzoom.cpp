#include "ui/charts/chartzoom.h"

#include "model/quantity/format.h"
#include "model/whatif/sensitivity.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/paintedchart.h"
#include "ui/pages/doubt/tornadochart.h"
#include "ui/pages/explore/frontplot.h"
#include "ui/pages/rank/regionmap.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QTest>
#include <QWheelEvent>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// A chart of some kind, and the widget that the mouse is over.
struct Chart {
    std::unique_ptr<QWidget> widget;
    QWidget *surface = nullptr;
    ChartZoom *zoom = nullptr;
    bool bothWays = false;
};

ChartSpec specOf(ChartKind kind) {
    ChartSpec spec;
    spec.kind = kind;
    spec.title = QStringLiteral("Carbon");
    spec.unit = QStringLiteral("kg");
    spec.categories = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                       QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f")};
    ChartSeries series;
    series.name = QStringLiteral("one");
    series.values = {100, -10, -20, 5, -15, 60};
    if (kind != ChartKind::Waterfall)
        series.values = {100, 10, 20, 5, 15, 60};
    spec.series = {series};
    spec.anchors = {0, 5};
    for (int i = 0; i < 4; ++i)
        spec.points.push_back({QString(QLatin1Char(char('p' + i))), 10.0 * i, 40.0 - 9.0 * i});
    return spec;
}

Chart plotted(ChartKind kind) {
    auto plot = std::make_unique<ChartPlot>();
    plot->show(specOf(kind), {}, NumberFormat());
    Chart chart{nullptr, plot->viewport(), plot->zoom(), false};
    chart.widget = std::move(plot);
    return chart;
}

Chart painted(ChartKind kind) {
    auto paper = std::make_unique<PaintedChart>();
    paper->show(specOf(kind), NumberFormat());
    Chart chart{nullptr, paper.get(), paper->zoom(), kind == ChartKind::Scatter};
    chart.widget = std::move(paper);
    return chart;
}

Chart tornado() {
    Sensitivity sensitivity;
    sensitivity.base = 50.0;
    for (int i = 1; i < 6; ++i) {
        SensitivityBar bar;
        bar.factor = QString::number(i);
        bar.low = 50.0 - 6.0 * i;
        bar.high = 50.0 + 9.0 * i;
        bar.unit = Unit::One;
        sensitivity.bars.push_back(bar);
    }
    auto bars = std::make_unique<TornadoChart>();
    bars->show(std::make_shared<const Sensitivity>(sensitivity), NumberFormat());
    Chart chart{nullptr, bars.get(), bars->zoom(), false};
    chart.widget = std::move(bars);
    return chart;
}

Chart front() {
    auto plot = std::make_unique<FrontPlot>();
    FrontPlot::Picture picture;
    picture.points = {{1, 9}, {3, 5}, {6, 3}, {9, 1}};
    picture.across = QStringLiteral("x");
    picture.up = QStringLiteral("y");

    plot->show(picture, NumberFormat());
    Chart chart{nullptr, plot.get(), plot->zoom(), true};
    chart.widget = std::move(plot);
    return chart;
}

Chart map() {
    auto globe = std::make_unique<RegionMap>();
    constexpr auto kRanked = RegionMap::Standing::Ranked;
    globe->show(
        {{QStringLiteral("eu-north-1"), {}, 18.0, 59.3, kRanked, 0.0, true},
         {QStringLiteral("us-east-1"), {}, -77.5, 38.9, kRanked, 1.0, false},
         {QStringLiteral("ap-southeast-2"), {}, 151.2, -33.9, kRanked, 0.5, false}},
        0, QStringLiteral("Carbon"));
    Chart chart{nullptr, globe.get(), globe->zoom(), true};
    chart.widget = std::move(globe);
    return chart;
}

Chart make(const QString &name) {
    if (name == QLatin1String("bars"))
        return plotted(ChartKind::StackedBars);
    if (name == QLatin1String("columns"))
        return plotted(ChartKind::Columns);
    if (name == QLatin1String("lines"))
        return plotted(ChartKind::Lines);
    if (name == QLatin1String("waterfall"))
        return painted(ChartKind::Waterfall);
    if (name == QLatin1String("scatter"))
        return painted(ChartKind::Scatter);
    if (name == QLatin1String("tornado"))
        return tornado();
    return name == QLatin1String("front") ? front() : map();
}

void show(Chart &chart) {
    chart.widget->resize(900, 420);
    chart.widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.widget.get()));
    // charts that are painted know where the values are from then on
    QVERIFY(!chart.widget->grab().isNull());
}

void drag(QWidget *surface, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers with = {}) {
    QTest::mousePress(surface, Qt::LeftButton, with, from);
    QTest::mouseMove(surface, (from + to) / 2);
    QTest::mouseRelease(surface, Qt::LeftButton, with, to);
}

void turnWheel(QWidget *surface, const QPoint &at, Qt::KeyboardModifiers with) {
    QWheelEvent wheel(
        at, surface->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QApplication::sendEvent(surface, &wheel);
}

} // namespace

/// Looks closer at charts of every kind, as a person would.
class ChartZoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Names of factors are cut short only where there is no room for them.
    void namesHaveTheRoomThereIs() {
        Sensitivity sensitivity;
        sensitivity.base = 50.0;
        SensitivityBar bar;
        bar.factor = QStringLiteral("Embodied carbon of the medium of storage \u00b7 hard disks");
        bar.low = 40.0;
        bar.high = 70.0;
        bar.highInput = 0.00038;
        bar.unit = Unit::GramPerGigabyteHour;
        sensitivity.bars.push_back(bar);
        TornadoChart bars;
        bars.resize(1000, 200);
        bars.show(std::make_shared<const Sensitivity>(sensitivity), NumberFormat());
        QCOMPARE(bars.nameAt(0), bar.factor);
        bars.resize(420, 200);
        QVERIFY(!bars.grab().isNull());
        QVERIFY(bars.nameAt(0) != bar.factor);
        QVERIFY(bars.nameAt(0).startsWith(QStringLiteral("Emb")));
    }

    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, false, 1.0); }

    void everyChartIsLookedAtCloser_data() {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"bars", "columns", "lines", "waterfall", "scatter", "tornado", "front", "map"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyChartIsLookedAtCloser() {
        QFETCH(QString, name);
        Chart chart = make(name);
        show(chart);
        const QRectF all = chart.zoom->view();
        QVERIFY(!all.isEmpty());
        QVERIFY(!chart.zoom->isClose());
        const QImage whole = chart.widget->grab().toImage();
        const QPoint middle = chart.surface->rect().center();

        drag(chart.surface, middle - QPoint(40, 50), middle + QPoint(70, 50));
        const QRectF part = chart.zoom->view();
        QVERIFY(chart.zoom->isClose());
        QVERIFY(part.width() < all.width() * 0.5);
        QCOMPARE(part.height() < all.height(), chart.bothWays);
        QVERIFY(all.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(part));
        QVERIFY(chart.widget->grab().toImage() != whole);

        // what is seen moves, and stays within what there is
        drag(chart.surface, middle, middle + QPoint(60, 0), Qt::ShiftModifier);
        QVERIFY(chart.zoom->view().left() < part.left());
        QVERIFY(std::abs(chart.zoom->view().width() - part.width()) < all.width() * 1e-9);
        drag(chart.surface, middle, middle + QPoint(4000, 0), Qt::ShiftModifier);
        QVERIFY(chart.zoom->view().left() >= all.left() - 1e-9);

        // a click that slips is no drag
        const QRectF before = chart.zoom->view();
        drag(chart.surface, middle, middle + QPoint(1, 0));
        QCOMPARE(chart.zoom->view(), before);

        QTest::mouseDClick(chart.surface, Qt::LeftButton, {}, middle);
        QCOMPARE(chart.zoom->view(), all);
        QVERIFY(!chart.zoom->isClose());

        turnWheel(chart.surface, middle, Qt::ControlModifier);
        QVERIFY(chart.zoom->view().width() < all.width());
        chart.widget->setFocus();
        QTest::keyClick(chart.widget.get(), Qt::Key_0);
        QCOMPARE(chart.zoom->view(), all);
        QTest::keyClick(chart.widget.get(), Qt::Key_Plus);
        QVERIFY(chart.zoom->view().width() < all.width());
        QTest::keyClick(chart.widget.get(), Qt::Key_Minus);
        QTest::keyClick(chart.widget.get(), Qt::Key_Minus);
        QCOMPARE(chart.zoom->view(), all);
    }

    /// A page that scrolls keeps its wheel.
    void theWheelScrollsThePageUnlessAskedFor() {
        QScrollArea area;
        auto *paper = new PaintedChart;
        paper->show(specOf(ChartKind::Waterfall), NumberFormat());
        paper->setMinimumSize(600, 900);
        area.setWidget(paper);
        area.resize(640, 400);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QVERIFY(!paper->grab().isNull());
        turnWheel(paper, {400, 100}, {});
        QVERIFY(!paper->zoom()->isClose());
        turnWheel(paper, {400, 100}, Qt::ControlModifier);
        QVERIFY(paper->zoom()->isClose());
    }

    /// An edit changes figures, not what one looks at; another metric does.
    void aCloserLookOutlivesAnEdit() {
        for (const ChartKind kind :
             {ChartKind::StackedBars, ChartKind::Lines, ChartKind::Waterfall}) {
            const bool paper = kind == ChartKind::Waterfall;
            Chart chart = paper ? painted(kind) : plotted(kind);
            show(chart);
            const QRectF all = chart.zoom->view();
            chart.zoom->look(QRectF(all.left(), 0.0, all.width() / 3, 1.0));
            const QRectF part = chart.zoom->view();
            ChartSpec spec = specOf(kind);
            spec.series.front().values[1] += 2.0;
            const auto put = [&] {
                if (paper)
                    static_cast<PaintedChart *>(chart.widget.get())->show(spec, NumberFormat());
                else
                    static_cast<ChartPlot *>(chart.widget.get())->show(spec, {}, NumberFormat());
                QVERIFY(!chart.widget->grab().isNull());
            };
            put();
            QCOMPARE(chart.zoom->view(), part);
            spec.title = QStringLiteral("Cost");
            spec.categories.removeLast();
            spec.series.front().values.pop_back();
            put();
            QVERIFY(!chart.zoom->isClose());
        }
    }

    /// Looking closer shows as much of the map on all sides: degrees stay as wide as high.
    void aMapKeepsItsShape() {
        Chart chart = map();
        show(chart);
        const QRectF all = chart.zoom->view();
        drag(chart.surface, {300, 150}, {340, 260});
        const QRectF part = chart.zoom->view();
        QVERIFY(chart.zoom->isClose());
        QVERIFY(std::abs(part.width() / part.height() - all.width() / all.height()) < 1e-6);
    }
};

QTEST_MAIN(ChartZoomTest)
#include "chartzoom.moc"
