#pragma once

#include <cstddef>

class QPainter;
class QPointF;

namespace greenprint {

/// Paints the sign of the n-th scenario of a plan, the same in every chart, so that scenarios are
/// told apart without colour: circle, square, triangle, diamond and so on. It has the area of a
/// circle of that radius, whatever its shape.
void paintScenarioSign(QPainter &painter, const QPointF &at, size_t n, double radius);

/// How far a sign reaches to either side at most, in radii: corners of a triangle.
inline constexpr double kScenarioSignReach = 1.35;

} // namespace greenprint
