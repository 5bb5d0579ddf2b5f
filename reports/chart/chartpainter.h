#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartpalette.h"
#include "reports/chart/chartspec.h"

#include <QRectF>

class QPainter;

namespace greenprint {

class Typesetter;

/// What the look of a chart depends on. Lengths are in points in print, in pixels on screen.
struct ChartStyle {
    const ChartPalette &palette;
    const Typesetter &type;
    NumberFormat format;
    double textSize = 8.0;
};

/// Height that a chart of that width wants, legend included.
double chartHeight(const ChartSpec &spec, double width, const ChartStyle &style);

/// Paints plot, labels and legend into `area`; the title is the caller's. Vectors only, no alpha
/// and no gradients, so that the result may stand in an archival PDF. Needs no QApplication.
void paintChart(
    QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style);

} // namespace greenprint
