#include "ui/charts/valuescale.h"

#include "reports/chart/chartcanvas.h"
#include "ui/charts/chartzoom.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace greenprint::ui {

void paintValueScale(
    QPainter &painter, const Theme &theme, const ChartZoom &zoom, const QRectF &plot, double unit,
    int wantedTicks, const NumberFormat &format) {
    const QRectF &view = zoom.view();
    const ValueAxis axis = ValueAxis::within(view.left() / unit, view.right() / unit, wantedTicks);
    for (const double tick : axis.ticks) {
        const double at = zoom.toScreen({tick * unit, 0.0}).x();
        painter.setPen(mixed(theme.card, theme.line, 0.8));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(at - 50, plot.bottom() + 4, 100, kValueScale - 4),
            Qt::AlignHCenter | Qt::AlignTop, axis.text(tick, format));
    }
}

} // namespace greenprint::ui
