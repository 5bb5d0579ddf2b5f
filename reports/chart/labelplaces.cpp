#include "reports/chart/labelplaces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace greenprint {
namespace {

/// A box that a direction leads to, so that its nearer side is `off` away.
QRectF boxTowards(const QPointF &at, const QPointF &direction, double off, const QSizeF &size) {
    const QPointF middle = at + direction * off
                           + QPointF(
                               direction.x() * size.width() / 2.0,
                               direction.y() * size.height() / 2.0);
    return {middle - QPointF(size.width() / 2.0, size.height() / 2.0), size};
}

bool cuts(const QLineF &line, const QRectF &box) {
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array sides{
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(sides, [&line](const QLineF &side) {
        return line.intersects(side) == QLineF::BoundedIntersection;
    });
}

/// From the edge of a point to the nearest place of a box.
QLineF leaderTo(const QRectF &box, const QPointF &at, double radius) {
    const QPointF end(
        std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom()));
    QLineF line(at, end);
    const double length = line.length();
    if (length > radius)
        line.setP1(at + (end - at) * (radius / length));
    return line;
}

double shared(const QRectF &a, const QRectF &b) {
    const QRectF both = a.intersected(b);
    return both.width() * both.height();
}

} // namespace

bool LabelPlaces::isFree(const QRectF &box) const {
    const auto covers = [&box](const QRectF &other) { return other.intersects(box); };
    return m_within.contains(box) && std::ranges::none_of(m_names, covers)
           && std::ranges::none_of(m_blocked, covers);
}

bool LabelPlaces::crossesName(const QLineF &leader) const {
    return std::ranges::any_of(
        m_names, [&leader](const QRectF &name) { return cuts(leader, name); });
}

QRectF LabelPlaces::insideOf(QRectF box) const {
    box.moveLeft(std::max(m_within.left(), std::min(box.left(), m_within.right() - box.width())));
    box.moveTop(std::max(m_within.top(), std::min(box.top(), m_within.bottom() - box.height())));
    return box;
}

LabelPlaces::Place LabelPlaces::take(const QPointF &at, double radius, const QSizeF &size) {
    // right, left, above, below, then aslant
    static constexpr std::array kBeside{QPointF(1, 0),       QPointF(-1, 0),     QPointF(0, -1),
                                        QPointF(0, 1),       QPointF(0.8, -0.8), QPointF(0.8, 0.8),
                                        QPointF(-0.8, -0.8), QPointF(-0.8, 0.8)};
    const double gap = radius + m_em * 0.4;
    const auto taken = [this](const QRectF &box, std::optional<QLineF> leader) {
        m_names.push_back(box);
        return Place{box, leader};
    };
    for (const QPointF &direction : kBeside) {
        const QRectF box = boxTowards(at, direction, gap, size);
        if (isFree(box))
            return taken(box, std::nullopt);
    }
    constexpr int kDirections = 24;
    constexpr int kRings = 14;
    std::optional<Place> crossing;
    Place covering{insideOf(boxTowards(at, {1.0, 0.0}, gap, size)), std::nullopt};
    double least = std::numeric_limits<double>::infinity();
    for (int ring = 1; ring <= kRings; ++ring) {
        for (int i = 0; i < kDirections; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / kDirections;
            const QRectF box = boxTowards(
                at, {std::cos(angle), -std::sin(angle)}, gap + ring * m_em * 1.2, size);
            const QLineF leader = leaderTo(box, at, radius);
            if (!isFree(box)) {
                const QRectF inside = insideOf(box);
                double covered = 0.0;
                for (const QRectF &name : m_names)
                    covered += shared(name, inside);
                if (covered < least) {
                    least = covered;
                    covering = Place{inside, leaderTo(inside, at, radius)};
                }
                continue;
            }
            if (!crossesName(leader))
                return taken(box, leader);
            if (!crossing)
                crossing = Place{box, leader};
        }
    }
    // a line over a name is better than a name over another, and that is better than none
    const Place best = crossing.value_or(covering);
    return taken(best.box, best.leader);
}

} // namespace greenprint
