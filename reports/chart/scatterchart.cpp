#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint {
namespace {

/// A sign by position, so that points are told apart without colour.
void paintMarker(const ChartCanvas &canvas, const QPointF &at, size_t position, bool emphasized) {
    const double r = canvas.em() * (emphasized ? 0.62 : 0.48);
    QPainter &painter = canvas.painter;
    switch (position % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 2:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - r * 1.15},
             {at.x() + r * 1.1, at.y() + r * 0.85},
             {at.x() - r * 1.1, at.y() + r * 0.85}}));
        break;
    default:
        painter.drawPolygon(QPolygonF(
            {{at.x(), at.y() - r * 1.2},
             {at.x() + r * 1.2, at.y()},
             {at.x(), at.y() + r * 1.2},
             {at.x() - r * 1.2, at.y()}}));
        break;
    }
}

} // namespace

ChartFrame paintScatter(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const double em = canvas.em();
    double mostX = 0.0;
    double mostY = 0.0;
    for (const ChartPoint &point : spec.points) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            mostX = std::max(mostX, point.x);
            mostY = std::max(mostY, point.y);
        }
    }
    ValueAxis across = ValueAxis::over(0.0, mostX, 5, true);
    ValueAxis up = ValueAxis::over(0.0, mostY, 4, true);
    ChartFrame frame;
    frame.values = QRectF(QPointF(across.least, up.least), QPointF(across.most, up.most));
    if (const QRectF &view = canvas.style.view; !view.isNull()) {
        across = ValueAxis::within(view.left(), view.right(), 5);
        up = ValueAxis::within(view.top(), view.bottom(), 4);
    }
    canvas.text(area.left(), area.top() + em * 0.5, spec.unit, canvas.label);
    const QRectF plot = canvas.valueAxisLeft(
        area.adjusted(0, em * 1.5, -em * 2.0, 0), up, em * 4.0);
    frame.plot = plot;
    for (const double tick : across.ticks) {
        const double x = plot.left() + across.share(tick) * plot.width();
        canvas.line({x, plot.top()}, {x, plot.bottom()}, canvas.palette.faint, 0.5);
        canvas.text(
            x, plot.bottom() + em * 1.2, across.text(tick, canvas.style.format),
            canvas.label.aligned(TextAlign::Center));
    }
    canvas.line(plot.bottomLeft(), plot.bottomRight(), canvas.palette.muted, 0.75);
    canvas.text(
        plot.right(), plot.bottom() + em * 2.8, spec.xTitle,
        canvas.label.aligned(TextAlign::Right));

    const auto placeOf = [&](const ChartPoint &point) {
        return QPointF(
            plot.left() + across.share(point.x) * plot.width(),
            plot.bottom() - up.share(point.y) * plot.height());
    };
    // a point at the edge is seen whole
    const QRectF seen = plot.adjusted(-em, -em, em, em);
    std::vector<QRectF> taken;
    for (const ChartPoint &point : spec.points) {
        const QPointF at = placeOf(point);
        taken.push_back(QRectF(at.x() - em * 0.6, at.y() - em * 0.6, em * 1.2, em * 1.2));
    }
    size_t position = 0;
    for (const ChartPoint &point : spec.points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            continue;
        const QPointF at = placeOf(point);
        // its sign is that of its place in the list, whatever part is seen
        const size_t sign = position++;
        if (!seen.contains(at))
            continue;
        frame.spots.push_back(
            {QRectF(at.x() - em, at.y() - em, em * 2.0, em * 2.0),
             QStringLiteral("%1\n%2: %3\n%4: %5")
                 .arg(
                     point.label, spec.xTitle, canvas.style.format.number(point.x, 4), spec.unit,
                     canvas.style.format.number(point.y, 4))});
        canvas.painter.save();
        canvas.painter.setPen(QPen(canvas.palette.paper, 0.6));
        canvas.painter.setBrush(canvas.palette.color(point.hue));
        paintMarker(canvas, at, sign, point.emphasized);
        canvas.painter.restore();
        const TextStyle look = point.emphasized ? canvas.strong
                                                : canvas.label.in(canvas.palette.ink);
        const double width = canvas.textWidth(point.label, look);
        // right of the point, else left, above, below: the first place that is free
        const std::array<QPointF, 4> places{
            QPointF(at.x() + em, at.y() - em * 0.7),
            QPointF(at.x() - em - width, at.y() - em * 0.7),
            QPointF(at.x() - width / 2.0, at.y() - em * 2.2),
            QPointF(at.x() - width / 2.0, at.y() + em * 0.8)};
        for (const QPointF &place : places) {
            const QRectF box(place, QSizeF(width, em * 1.4));
            const bool free = box.left() >= plot.left() && box.right() <= area.right()
                              && box.top() >= area.top() && box.bottom() <= plot.bottom()
                              && std::ranges::none_of(taken, [&](const QRectF &other) {
                                     return other.intersects(box);
                                 });
            if (!free)
                continue;
            canvas.text(box.left(), box.center().y(), point.label, look);
            taken.push_back(box);
            break;
        }
    }
    return frame;
}

} // namespace greenprint
