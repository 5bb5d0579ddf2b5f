#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>

namespace greenprint {

ChartFrame paintWaterfall(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t count = static_cast<size_t>(spec.categories.size());
    if (count == 0 || spec.series.empty())
        return {};
    const std::vector<double> &values = spec.series.front().values;
    const auto isAnchor = [&](size_t i) {
        return std::ranges::find(spec.anchors, static_cast<int>(i)) != spec.anchors.end();
    };
    struct Step {
        double from;
        double to;
        bool anchor;
    };
    std::vector<Step> steps;
    double level = 0.0;
    double least = 0.0;
    double most = 0.0;
    for (size_t i = 0; i < count; ++i) {
        const double value = i < values.size() && std::isfinite(values[i]) ? values[i] : 0.0;
        const bool anchor = isAnchor(i);
        const double from = anchor ? 0.0 : level;
        level = anchor ? value : level + value;
        steps.push_back({from, level, anchor});
        least = std::min({least, from, level});
        most = std::max({most, from, level});
    }
    const double em = canvas.em();
    const double labels = canvas.rowLabelWidth(area.width());
    const double room = em * 5.5; // for the figure beside the longest bar
    const QRectF plot = area.adjusted(labels, 0, -room, 0);
    const double pitch = plot.height() / static_cast<double>(count);
    const double thickness = std::min(pitch * 0.62, em * 2.0);
    ChartFrame frame{plot, QRectF(least, 0.0, std::max(most - least, 1e-300), 1.0), {}};
    const QRectF &view = canvas.style.view.isNull() ? frame.values : canvas.style.view;
    // what lies beyond the part that is seen ends at its edge
    const auto place = [&](double value) {
        return plot.left()
               + std::clamp((value - view.left()) / view.width(), 0.0, 1.0) * plot.width();
    };
    const auto isSeen = [&](double value) { return value >= view.left() && value <= view.right(); };
    for (size_t i = 0; i < count; ++i) {
        const Step &step = steps[i];
        const double top = plot.top() + static_cast<double>(i) * pitch;
        const double y = top + (pitch - thickness) / 2.0;
        canvas.rowLabel(
            {area.left(), top, labels, pitch}, spec.categories[qsizetype(i)], step.anchor);
        const double low = std::min(step.from, step.to);
        const double high = std::max(step.from, step.to);
        const double left = place(low);
        const double right = place(high);
        const bool seen = high >= view.left() && low <= view.right();
        const QColor color = step.anchor           ? canvas.palette.muted
                             : step.to < step.from ? canvas.palette.good
                                                   : canvas.palette.bad;
        // what is added is hatched, so that the sign is seen without colour
        const bool added = !step.anchor && step.to > step.from;
        if (seen)
            canvas.fill(QRectF(left, y, std::max(right - left, 0.75), thickness), color, added);
        frame.spots.push_back(
            {QRectF(area.left(), top, area.width(), pitch),
             canvas.reading(
                 spec.categories[qsizetype(i)], step.anchor ? step.to : step.to - step.from)});
        const QString text = step.anchor ? canvas.number(step.to)
                                         : canvas.style.format.number(
                                             step.to - step.from, 3, NumberFormat::Sign::Always);
        TextStyle look = canvas.strong;
        if (!step.anchor)
            look.color = color;
        canvas.text(right + em * 0.6, y + thickness / 2.0, text, look);
        if (i + 1 < count && isSeen(step.to)) {
            canvas.line(
                {place(step.to), y + thickness}, {place(step.to), y + pitch}, canvas.palette.muted,
                0.5);
        }
    }
    if (isSeen(0.0))
        canvas.line(
            {place(0.0), plot.top()}, {place(0.0), plot.bottom()}, canvas.palette.muted, 0.75);
    return frame;
}

} // namespace greenprint
