#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint {
namespace {

/// How large points are: their area is what it stands for.
class PointSizes {
public:
    explicit PointSizes(const ChartCanvas &canvas)
        : m_em(canvas.em())
        , m_sized(!canvas.spec.sizeTitle.isEmpty()) {
        for (const ChartPoint &point : canvas.spec.points) {
            if (std::isfinite(point.size))
                m_most = std::max(m_most, point.size);
        }
    }

    double radiusOf(const ChartPoint &point) const {
        if (!m_sized)
            return m_em * (point.emphasized ? 0.62 : 0.48);
        return std::isfinite(point.size) && m_most > 0.0 ? radiusOf(point.size / m_most)
                                                         : m_em * 0.4;
    }
    /// Of a share of the largest.
    double radiusOf(double share) const {
        constexpr double kLargest = 0.95;
        constexpr double kLeast = 0.26; // else it is not seen
        return m_em * std::max(kLeast, kLargest * std::sqrt(std::max(0.0, share)));
    }
    /// A size that is not known is a ring.
    bool isRing(const ChartPoint &point) const { return m_sized && !std::isfinite(point.size); }

private:
    double m_em;
    bool m_sized;
    double m_most = 0.0;
};

/// What the sizes stand for, with three of them.
class SizeKey {
public:
    explicit SizeKey(const ChartCanvas &canvas)
        : m_canvas(canvas)
        , m_sizes(canvas) {}

    double width() const {
        double width = m_canvas.em() * 0.6
                       + m_canvas.textWidth(m_canvas.spec.sizeReading, m_canvas.label);
        for (const double share : kShares)
            width += 2.0 * m_sizes.radiusOf(share) + m_canvas.em() * 0.25;
        return width;
    }

    void paint(double x, double middle) const {
        QPainter &painter = m_canvas.painter;
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_canvas.palette.muted);
        for (const double share : kShares) {
            const double r = m_sizes.radiusOf(share);
            painter.drawEllipse(QPointF(x + r, middle), r, r);
            x += 2.0 * r + m_canvas.em() * 0.25;
        }
        painter.restore();
        m_canvas.text(x + m_canvas.em() * 0.35, middle, m_canvas.spec.sizeReading, m_canvas.label);
    }

private:
    static constexpr std::array kShares{0.1, 0.4, 1.0};
    const ChartCanvas &m_canvas;
    PointSizes m_sizes;
};

/// A sign by position, so that points are told apart without colour.
void paintMarker(const ChartCanvas &canvas, const QPointF &at, size_t position, double r) {
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
    const PointSizes sizes(canvas);
    const SizeKey key(canvas);
    const bool sized = !spec.sizeReading.isEmpty();
    // on the line of the axis title where both find room
    const bool keyBelow = sized
                          && key.width() + canvas.textWidth(spec.xTitle, canvas.label) + em * 8.0
                                 > area.width();
    const QRectF plot = canvas.valueAxisLeft(
        area.adjusted(0, em * 1.5, -em * 2.0, 0), up, em * (keyBelow ? 5.8 : 4.0));
    frame.plot = plot;
    if (sized)
        key.paint(
            keyBelow ? area.left() : plot.left(), plot.bottom() + em * (keyBelow ? 4.6 : 2.8));
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
        const double r = std::max(em * 0.6, sizes.radiusOf(point));
        taken.push_back(QRectF(at.x() - r, at.y() - r, r * 2.0, r * 2.0));
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
        const auto reading = [&canvas](const QString &title, double value) {
            return std::isfinite(value)
                       ? QStringLiteral("\n%1: %2").arg(title, canvas.style.format.number(value, 4))
                       : QString();
        };
        frame.spots.push_back(
            {QRectF(at.x() - em, at.y() - em, em * 2.0, em * 2.0),
             point.label + reading(spec.xTitle, point.x) + reading(spec.unit, point.y)
                 + (sized ? reading(spec.sizeTitle, point.size) : QString())});
        const QColor color = canvas.palette.color(point.hue);
        canvas.painter.save();
        if (sizes.isRing(point)) {
            canvas.painter.setPen(QPen(color, em * 0.16));
        } else {
            canvas.painter.setPen(QPen(canvas.palette.paper, 0.6));
            canvas.painter.setBrush(color);
        }
        paintMarker(canvas, at, sign, sizes.radiusOf(point));
        canvas.painter.restore();
        const TextStyle look = point.emphasized ? canvas.strong
                                                : canvas.label.in(canvas.palette.ink);
        const double width = canvas.textWidth(point.label, look);
        // right of the point, else left, above, below: the first place that is free
        const double off = std::max(em * 0.6, sizes.radiusOf(point)) + em * 0.4;
        const std::array<QPointF, 4> places{
            QPointF(at.x() + off, at.y() - em * 0.7),
            QPointF(at.x() - off - width, at.y() - em * 0.7),
            QPointF(at.x() - width / 2.0, at.y() - off - em * 1.2),
            QPointF(at.x() - width / 2.0, at.y() + off - em * 0.2)};
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
