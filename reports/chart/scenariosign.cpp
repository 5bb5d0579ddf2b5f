#include "reports/chart/scenariosign.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace greenprint {
namespace {

/// The corners of a regular polygon, the first of them in a direction in degrees: 90 is up.
QPolygonF regular(const QPointF &at, int corners, double firstAt, double radius) {
    constexpr double kDegree = std::numbers::pi / 180.0;
    const double turn = 360.0 / corners;
    // as large as the circle
    const double reach = radius
                         * std::sqrt(2.0 * std::numbers::pi / (corners * std::sin(turn * kDegree)));
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (firstAt + i * turn) * kDegree;
        polygon << at + QPointF(reach * std::cos(angle), -reach * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintScenarioSign(QPainter &painter, const QPointF &at, size_t n, double radius) {
    struct Shape {
        int corners; ///< 0: a circle
        double firstAt;
    };
    static constexpr std::array kShapes{Shape{0, 0.0},  Shape{4, 45.0},  Shape{3, 90.0},
                                        Shape{4, 90.0}, Shape{3, 270.0}, Shape{5, 90.0}};
    const Shape &shape = kShapes[n % kShapes.size()];
    if (shape.corners == 0)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(regular(at, shape.corners, shape.firstAt, radius));
}

} // namespace greenprint
