#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

struct Span {
    double least = 0.0;
    double most = 0.0;
};

Span spanOf(const ChartSpec &spec, Span span) {
    for (const ChartSeries &series : spec.series) {
        for (const double value : series.values) {
            if (std::isfinite(value)) {
                span.least = std::min(span.least, value);
                span.most = std::max(span.most, value);
            }
        }
    }
    return span;
}

double at(const ChartSeries &series, size_t i) {
    return i < series.values.size() ? series.values[i] : ChartSpec::kUnknown;
}

} // namespace

void paintTornado(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t count = static_cast<size_t>(spec.categories.size());
    if (count == 0 || spec.series.size() < 2)
        return;
    const double em = canvas.em();
    const Span span = spanOf(spec, {spec.base, spec.base});
    const double reach = std::max(span.most - span.least, 1e-300);
    const double labels = canvas.rowLabelWidth(area.width());
    const double room = em * 4.0; // for the figures outside the bars
    const QRectF plot = area.adjusted(labels + room, em * 2.0, -room, 0);
    const auto place = [&](double value) {
        return plot.left() + (value - span.least) / reach * plot.width();
    };
    const double pitch = plot.height() / static_cast<double>(count);
    const double thickness = std::min(pitch * 0.62, em * 2.0);
    for (size_t i = 0; i < count; ++i) {
        const double top = plot.top() + static_cast<double>(i) * pitch;
        const double y = top + (pitch - thickness) / 2.0;
        canvas.rowLabel({area.left(), top, labels, pitch}, spec.categories[qsizetype(i)], false);
        for (size_t s = 0; s < 2; ++s) {
            const double value = at(spec.series[s], i);
            if (!std::isfinite(value))
                continue;
            const double left = std::min(place(value), place(spec.base));
            const double right = std::max(place(value), place(spec.base));
            // the low input is hatched: which end is which is seen without colour
            canvas.fill(
                QRectF(left, y, right - left, thickness), canvas.color(spec.series[s]), s == 0);
            // where both ends lie on one side, the figure of the farther one stands outside
            const bool below = value < spec.base;
            const double other = at(spec.series[1 - s], i);
            const bool inner = (other < spec.base) == below
                               && std::abs(value - spec.base) < std::abs(other - spec.base);
            if (inner || canvas.number(value) == canvas.number(spec.base))
                continue;
            canvas.text(
                below ? left - em * 0.5 : right + em * 0.5, y + thickness / 2.0,
                canvas.number(value),
                canvas.label.aligned(below ? TextAlign::Right : TextAlign::Left));
        }
    }
    const double x = place(spec.base);
    canvas.line({x, plot.top()}, {x, plot.bottom()}, canvas.palette.ink, 0.75);
    canvas.text(
        x, area.top() + em * 0.75, canvas.number(spec.base),
        canvas.strong.aligned(TextAlign::Center));
}

void paintRanges(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t count = static_cast<size_t>(spec.categories.size());
    if (count == 0 || spec.series.size() < 3)
        return;
    const double em = canvas.em();
    const Span span = spanOf(spec, {0.0, 0.0});
    const double reach = std::max(span.most - span.least, 1e-300);
    const double labels = canvas.rowLabelWidth(area.width());
    const auto words = [&](size_t i) {
        return QStringLiteral("%1\u2009\u2013\u2009%2")
            .arg(canvas.number(at(spec.series[0], i)), canvas.number(at(spec.series[2], i)));
    };
    double room = 0.0;
    for (size_t i = 0; i < count; ++i)
        room = std::max(room, canvas.textWidth(words(i), canvas.label));
    const QRectF plot = area.adjusted(labels, 0, -room - em, 0);
    const auto place = [&](double value) {
        return plot.left() + (value - span.least) / reach * plot.width();
    };
    const double pitch = plot.height() / static_cast<double>(count);
    const double thickness = std::min(pitch * 0.36, em * 1.1);
    for (size_t i = 0; i < count; ++i) {
        const double top = plot.top() + static_cast<double>(i) * pitch;
        const double middle = top + pitch / 2.0;
        canvas.rowLabel(
            {area.left(), top, labels, pitch}, spec.categories[qsizetype(i)],
            spec.series[1].emphasized);
        const double low = at(spec.series[0], i);
        const double centre = at(spec.series[1], i);
        const double high = at(spec.series[2], i);
        if (!std::isfinite(low) || !std::isfinite(high))
            continue;
        const QColor color = canvas.color(spec.series[1]);
        canvas.fill(
            QRectF(place(low), middle - thickness / 2.0, place(high) - place(low), thickness),
            mixed(canvas.palette.paper, color, 0.35));
        if (std::isfinite(centre))
            canvas.fill(
                QRectF(place(centre) - em * 0.12, middle - em * 0.9, em * 0.24, em * 1.8), color);
        canvas.text(place(high) + em * 0.75, middle, words(i), canvas.label);
    }
    canvas.line(plot.topLeft(), plot.bottomLeft(), canvas.palette.muted, 0.75);
}

} // namespace greenprint
