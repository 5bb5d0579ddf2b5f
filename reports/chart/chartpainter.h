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
    double textSize = 8.0; ///< of labels and figures, in those lengths; that of documents
    /// The part of the values that is painted, where the kind can be looked at closer; all of them
    /// where null. Values grow to the right and upwards: the top of the rectangle is the least.
    QRectF view{};
};

/// What stands where in a chart that was painted.
struct ChartFrame {
    struct Spot {
        QRectF where;
        QString what; ///< name, figure and unit
    };
    QRectF plot;   ///< where the values are; null where a closer look makes no sense
    QRectF values; ///< all of them, whatever part is seen; waterfall: only from left to right
    std::vector<Spot> spots;
};

/// Height that a chart of that width wants, legend included.
double chartHeight(const ChartSpec &spec, double width, const ChartStyle &style);

/// Paints plot, labels and legend into `area`; the title is the caller's. Vectors only, no alpha
/// and no gradients, so that the result may stand in an archival PDF. Needs no QApplication.
ChartFrame paintChart(
    QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style);

} // namespace greenprint
