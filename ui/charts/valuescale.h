#pragma once

#include "model/quantity/format.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace greenprint::ui {

class ChartZoom;
struct Theme;

/// Height below a plot that its scale takes.
inline constexpr int kValueScale = 26;

/// Paints the lines of the values that are seen through a plot, and the values below it. `unit` is
/// how many of the metric's unit one of the scale's is.
void paintValueScale(
    QPainter &painter, const Theme &theme, const ChartZoom &zoom, const QRectF &plot, double unit,
    int wantedTicks, const NumberFormat &format);

} // namespace greenprint::ui
