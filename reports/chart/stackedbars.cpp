#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

double valueAt(const ChartSeries &series, size_t category) {
    const double value = category < series.values.size() ? series.values[category] : 0.0;
    return std::isfinite(value) ? std::max(0.0, value) : 0.0;
}

double totalAt(const ChartSpec &spec, size_t category) {
    double sum = 0.0;
    for (const ChartSeries &series : spec.series)
        sum += valueAt(series, category);
    return sum;
}

double largestTotal(const ChartSpec &spec) {
    double largest = 0.0;
    for (size_t i = 0; i < static_cast<size_t>(spec.categories.size()); ++i)
        largest = std::max(largest, totalAt(spec, i));
    return largest;
}

} // namespace

void paintStackedBars(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t count = static_cast<size_t>(spec.categories.size());
    if (count == 0)
        return;
    const double em = canvas.em();
    const double labels = canvas.rowLabelWidth(area.width());
    double totals = 0.0;
    for (size_t i = 0; spec.showTotals && i < count; ++i)
        totals = std::max(totals, canvas.textWidth(canvas.number(totalAt(spec, i)), canvas.strong));
    const QRectF plot = area.adjusted(labels, 0, -totals - em, 0);
    const double pitch = plot.height() / static_cast<double>(count);
    const double thickness = std::min(pitch * 0.62, em * 2.0);
    const double largest = std::max(largestTotal(spec), 1e-300);
    for (size_t i = 0; i < count; ++i) {
        const double top = plot.top() + static_cast<double>(i) * pitch;
        canvas.rowLabel({area.left(), top, labels, pitch}, spec.categories[qsizetype(i)], false);
        const double y = top + (pitch - thickness) / 2.0;
        double x = plot.left();
        for (const ChartSeries &series : spec.series) {
            const double width = valueAt(series, i) / largest * plot.width();
            if (width <= 0.0)
                continue;
            // a sliver of paper between neighbours keeps them apart without colour
            const double seam = width > 1.5 ? 0.6 : 0.0;
            const QRectF bar(x, y, width - seam, thickness);
            const QColor color = canvas.color(series);
            canvas.fill(bar, color, series.hatched);
            x += width;
            const QString text = canvas.number(valueAt(series, i));
            TextStyle inside = canvas.label;
            inside.size = em * 0.875;
            if (series.hatched || canvas.textWidth(text, inside) + em > bar.width())
                continue;
            inside.color = readableOn(color, canvas.palette);
            inside.align = TextAlign::Center;
            canvas.text(bar.center().x(), bar.center().y(), text, inside);
        }
        if (spec.showTotals)
            canvas.text(
                x + em * 0.6, y + thickness / 2.0, canvas.number(totalAt(spec, i)), canvas.strong);
    }
    canvas.line(plot.topLeft(), plot.bottomLeft(), canvas.palette.muted, 0.75);
}

void paintColumns(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t count = static_cast<size_t>(spec.categories.size());
    if (count == 0)
        return;
    const double em = canvas.em();
    const ValueAxis axis = ValueAxis::over(0.0, largestTotal(spec), 4, true);
    const QRectF plot = canvas.valueAxisLeft(area, axis, em * 2.25);
    const double pitch = plot.width() / static_cast<double>(count);
    const double thickness = std::min(pitch * 0.72, em * 4.0);
    for (size_t i = 0; i < count; ++i) {
        const double x = plot.left() + (static_cast<double>(i) + 0.5) * pitch - thickness / 2.0;
        double y = plot.bottom();
        for (const ChartSeries &series : spec.series) {
            const double height = valueAt(series, i) / (axis.most - axis.least) * plot.height();
            if (height <= 0.0)
                continue;
            const double seam = height > 1.5 ? 0.5 : 0.0;
            canvas.fill(
                {x, y - height + seam, thickness, height - seam}, canvas.color(series),
                series.hatched);
            y -= height;
        }
    }
    canvas.line(plot.bottomLeft(), plot.bottomRight(), canvas.palette.muted, 0.75);
    canvas.categoriesBelow(plot, true);
}

} // namespace greenprint
