#include "reports/chart/chartcanvas.h"
#include "reports/chart/labelplaces.h"
#include "reports/chart/scenariosign.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint {
namespace {

/// How large points are: their area is what it stands for.
class PointSizes {
public:
    explicit PointSizes(const ChartCanvas &canvas)
        : m_em(canvas.em())
        , m_sized(!canvas.spec.sizeTitle.isEmpty()) {
        for (const ChartPoint &point : canvas.spec.points) {
            if (!std::isfinite(point.size))
                continue;
            m_most = std::max(m_most, point.size);
            m_least = std::min(m_least, point.size);
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
        constexpr double kLeast = 0.2; // else it is not seen
        return m_em * std::max(kLeast, kLargest * std::sqrt(std::max(0.0, share)));
    }
    /// Of the least and the largest that are known.
    std::vector<double> radiiOfRange() const {
        if (!(m_most > 0.0) || m_least > m_most)
            return {};
        if (m_least == m_most)
            return {radiusOf(1.0)};
        return {radiusOf(m_least / m_most), radiusOf(1.0)};
    }
    /// A size that is not known is a ring.
    bool isRing(const ChartPoint &point) const { return m_sized && !std::isfinite(point.size); }

private:
    double m_em;
    bool m_sized;
    double m_most = 0.0;
    double m_least = std::numeric_limits<double>::infinity();
};

/// What the sizes stand for, with the least and the largest of them as they are in the plot.
class SizeKey {
public:
    SizeKey(const ChartCanvas &canvas, const PointSizes &sizes)
        : m_canvas(canvas)
        , m_radii(sizes.radiiOfRange()) {}

    double width() const {
        double width = m_canvas.em() * 0.6
                       + m_canvas.textWidth(m_canvas.spec.sizeReading, m_canvas.label);
        for (const double r : m_radii)
            width += 2.0 * r + m_canvas.em() * 0.35;
        return width;
    }

    void paint(double x, double middle) const {
        QPainter &painter = m_canvas.painter;
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_canvas.palette.muted);
        for (const double r : m_radii) {
            painter.drawEllipse(QPointF(x + r, middle), r, r);
            x += 2.0 * r + m_canvas.em() * 0.35;
        }
        painter.restore();
        m_canvas.text(x + m_canvas.em() * 0.25, middle, m_canvas.spec.sizeReading, m_canvas.label);
    }

private:
    const ChartCanvas &m_canvas;
    std::vector<double> m_radii;
};

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
    const SizeKey key(canvas, sizes);
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
    LabelPlaces places(
        QRectF(plot.topLeft() - QPointF(0, em * 0.75), QPointF(area.right(), plot.bottom())), em);
    std::vector<size_t> named;
    named.reserve(spec.points.size());
    for (size_t i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            continue;
        const QPointF at = placeOf(point);
        if (!seen.contains(at))
            continue;
        const double r = std::max(em * 0.6, sizes.radiusOf(point) * kScenarioSignReach);
        places.block(QRectF(at.x() - r, at.y() - r, r * 2.0, r * 2.0));
        named.push_back(i);
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
        // the sign is that of its place in the list, whatever is known or seen of the others
        paintScenarioSign(canvas.painter, at, i, sizes.radiusOf(point));
        canvas.painter.restore();
    }
    // the one that the text is about has the best place
    std::stable_partition(
        named.begin(), named.end(), [&](size_t i) { return spec.points[i].emphasized; });
    for (const size_t i : named) {
        const ChartPoint &point = spec.points[i];
        const TextStyle look = point.emphasized ? canvas.strong
                                                : canvas.label.in(canvas.palette.ink);
        const double r = std::max(em * 0.6, sizes.radiusOf(point) * kScenarioSignReach);
        const LabelPlaces::Place place = places.take(
            placeOf(point), r, QSizeF(canvas.textWidth(point.label, look), em * 1.4));
        if (place.leader)
            canvas.line(place.leader->p1(), place.leader->p2(), canvas.palette.muted, 0.6);
        canvas.text(place.box.left(), place.box.center().y(), point.label, look);
    }
    return frame;
}

} // namespace greenprint
