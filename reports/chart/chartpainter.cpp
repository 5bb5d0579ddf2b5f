#include "reports/chart/chartpainter.h"

#include "reports/chart/chartcanvas.h"

#include <algorithm>

namespace greenprint {

double chartHeight(const ChartSpec &spec, double width, const ChartStyle &style) {
    const double em = style.textSize;
    const double rows = static_cast<double>(std::max<qsizetype>(1, spec.categories.size()));
    double plot = 0.0;
    switch (spec.kind) {
    case ChartKind::StackedBars:
    case ChartKind::Waterfall:
    case ChartKind::Ranges:
        plot = rows * em * 3.0;
        break;
    case ChartKind::Tornado:
        plot = rows * em * 3.0 + em * 3.0;
        break;
    case ChartKind::Heat:
        plot = rows * em * 2.5 + em * 3.0;
        break;
    case ChartKind::Columns:
    case ChartKind::Lines:
        plot = std::clamp(width * 0.42, em * 20.0, em * 27.0)
               + em * kTickRow * static_cast<double>(spec.xTitle.count(QLatin1Char('\n')));
        break;
    case ChartKind::Scatter:
        plot = std::clamp(width * 0.55, em * 24.0, em * 36.0);
        break;
    }
    return plot + legendHeight(spec, width, style);
}

ChartFrame paintChart(
    QPainter &painter, const QRectF &area, const ChartSpec &spec, const ChartStyle &style) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const ChartCanvas canvas(painter, spec, style);
    const QRectF plot = canvas.belowLegend(area);
    ChartFrame frame;
    switch (spec.kind) {
    case ChartKind::StackedBars:
        paintStackedBars(canvas, plot);
        break;
    case ChartKind::Columns:
        paintColumns(canvas, plot);
        break;
    case ChartKind::Lines:
        paintLines(canvas, plot);
        break;
    case ChartKind::Waterfall:
        frame = paintWaterfall(canvas, plot);
        break;
    case ChartKind::Heat:
        frame = paintHeat(canvas, plot);
        break;
    case ChartKind::Scatter:
        frame = paintScatter(canvas, plot);
        break;
    case ChartKind::Tornado:
        paintTornado(canvas, plot);
        break;
    case ChartKind::Ranges:
        paintRanges(canvas, plot);
        break;
    }
    painter.restore();
    return frame;
}

} // namespace greenprint
