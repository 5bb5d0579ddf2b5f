#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace greenprint {

/// Finds places for names beside points: next to the point where that is free, else farther off
/// with a line that leads there. Every name has a place; those that are asked for first have the
/// better ones.
class LabelPlaces {
public:
    struct Place {
        QRectF box;
        std::optional<QLineF> leader; ///< from the edge of the point to the name
    };

    /// `within` is where names may stand; `em` is the size of their text.
    LabelPlaces(const QRectF &within, double em)
        : m_within(within)
        , m_em(em) {}

    /// No name covers this, as long as there is any other place.
    void block(const QRectF &area) { m_blocked.push_back(area); }
    /// The place of a name of that size beside a point of that radius; no other name covers it.
    Place take(const QPointF &at, double radius, const QSizeF &size);

private:
    bool isFree(const QRectF &box) const;
    bool crossesName(const QLineF &leader) const;
    QRectF insideOf(QRectF box) const;

    QRectF m_within;
    double m_em;
    std::vector<QRectF> m_blocked; ///< points
    std::vector<QRectF> m_names;
};

} // namespace greenprint
