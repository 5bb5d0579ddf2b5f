#include "reports/chart/chartpalette.h"
#include "reports/chart/labelplaces.h"
#include "reports/chart/scenariosign.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace greenprint;

Q_DECLARE_METATYPE(greenprint::ChartPalette)

namespace {

constexpr double kEm = 12.0;

/// How many pixels a sign covers.
double areaOf(size_t position, double radius) {
    constexpr int kSide = 200;
    QImage image(kSide, kSide, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    paintScenarioSign(painter, {kSide / 2.0, kSide / 2.0}, position, radius);
    painter.end();
    double covered = 0.0;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x)
            covered += qGray(image.pixel(x, y)) / 255.0;
    }
    return covered;
}

} // namespace

// What stands in charts beside bars and lines: signs, names, and ink on colours.
class ChartMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// So that a size can be read from any of them.
    void signsOfAllScenariosAreOfOneArea() {
        constexpr double kRadius = 40.0;
        const double circle = std::numbers::pi * kRadius * kRadius;
        for (size_t position = 0; position < 12; ++position)
            QVERIFY2(
                std::abs(areaOf(position, kRadius) / circle - 1.0) < 0.01,
                qPrintable(QString::number(position)));
        // twice the radius is four times the area
        QVERIFY(std::abs(areaOf(2, 40.0) / areaOf(2, 20.0) - 4.0) < 0.05);
    }

    void neighboursDifferInTheirSigns() {
        const auto picture = [](size_t position) {
            QImage image(40, 40, QImage::Format_Grayscale8);
            image.fill(Qt::black);
            QPainter painter(&image);
            painter.setBrush(Qt::white);
            paintScenarioSign(painter, {20, 20}, position, 12);
            return image;
        };
        for (size_t a = 0; a < 6; ++a) {
            for (size_t b = a + 1; b < 6; ++b)
                QVERIFY(picture(a) != picture(b));
        }
    }

    void everyNameHasAPlaceOfItsOwn_data() {
        QTest::addColumn<int>("names");
        QTest::addColumn<double>("spread");
        QTest::newRow("one") << 1 << 0.0;
        QTest::newRow("all at one point") << 12 << 0.0;
        QTest::newRow("close together") << 12 << 20.0;
        QTest::newRow("far apart") << 12 << 300.0;
    }
    void everyNameHasAPlaceOfItsOwn() {
        QFETCH(int, names);
        QFETCH(double, spread);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> off(-0.5, 0.5);
        const QRectF within(0, 0, 600, 400);
        LabelPlaces places(within, kEm);
        std::vector<QPointF> points;
        for (int i = 0; i < names; ++i) {
            points.emplace_back(300 + spread * off(random), 200 + spread * off(random));
            places.block(QRectF(points.back() - QPointF(5, 5), QSizeF(10, 10)));
        }
        std::vector<QRectF> taken;
        for (const QPointF &point : points) {
            const LabelPlaces::Place place = places.take(point, 5.0, {90, 16});
            QVERIFY(within.contains(place.box));
            for (const QRectF &other : taken)
                QVERIFY(!place.box.intersects(other));
            for (const QPointF &other : points)
                QVERIFY(!place.box.contains(other));
            // a name that is farther off is led to
            const QPointF nearest(
                std::clamp(point.x(), place.box.left(), place.box.right()),
                std::clamp(point.y(), place.box.top(), place.box.bottom()));
            QVERIFY(place.leader || QLineF(point, nearest).length() < 2.0 * kEm);
            if (place.leader)
                QCOMPARE(place.leader->p2(), nearest);
            taken.push_back(place.box);
        }
    }

    void aNameStaysWhereThereIsNoRoom() {
        LabelPlaces places({0, 0, 100, 40}, kEm);
        for (int i = 0; i < 9; ++i) {
            const LabelPlaces::Place place = places.take({50, 20}, 4.0, {80, 16});
            QVERIFY(QRectF(0, 0, 100, 40).contains(place.box));
        }
    }

    /// On every shade of every colour, as a shaded table has them (WCAG 2, level AA).
    void inkIsReadOnEveryShade_data() {
        QTest::addColumn<ChartPalette>("palette");
        QTest::newRow("light") << ChartPalette::light();
        QTest::newRow("dark") << ChartPalette::dark();
        ChartPalette contrast = ChartPalette::light();
        contrast.ink = Qt::black;
        QTest::newRow("high contrast") << contrast;
        contrast = ChartPalette::dark();
        contrast.ink = Qt::white;
        contrast.paper = Qt::black;
        QTest::newRow("high contrast, dark") << contrast;
    }
    void inkIsReadOnEveryShade() {
        QFETCH(ChartPalette, palette);
        for (int hue = 0; hue <= static_cast<int>(Hue::Six); ++hue) {
            for (int share = 0; share <= 100; ++share) {
                const QColor shade = mixed(
                    palette.paper, palette.color(static_cast<Hue>(hue)), share / 100.0);
                QVERIFY(contrast(shade, readableOn(shade, palette)) >= 4.5);
            }
        }
        // as far as it can be read, text has the colours of the chart
        QCOMPARE(readableOn(palette.paper, palette), palette.ink);
        QCOMPARE(readableOn(palette.ink, palette), palette.paper);
    }
};

QTEST_GUILESS_MAIN(ChartMarksTest)
#include "chartmarks.moc"
