#include "reports/chart/chartcanvas.h"

#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace greenprint {
namespace {

/// In text sizes: from the plot to the names of what stands below it.
constexpr double kBesideTicks = 1.5;

/// Dashes by position, so that lines are told apart without colour.
QList<double> dashesOf(const ChartSeries &series, size_t position) {
    static const std::array<QList<double>, 5> patterns{
        QList<double>{}, QList<double>{7.0, 2.0}, QList<double>{4.0, 1.5, 1.0, 1.5},
        QList<double>{2.5, 1.5}, QList<double>{9.0, 2.0, 2.0, 2.0}};
    return series.reference ? QList<double>{3.0, 2.0} : patterns[position % patterns.size()];
}

struct EndLabel {
    QString text;
    QColor color;
    bool strong;
    double wanted;
    double y;
};

/// Moves labels apart so that none covers another, within the plot where that is possible.
void spread(std::vector<EndLabel> &labels, double pitch, double top, double bottom) {
    std::ranges::sort(labels, {}, &EndLabel::wanted);
    double least = top;
    for (EndLabel &label : labels) {
        label.y = std::max(label.wanted, least);
        least = label.y + pitch;
    }
    double most = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, most);
        most = label->y - pitch;
    }
}

} // namespace

void paintLines(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const double em = canvas.em();
    double least = 0.0;
    double most = 0.0;
    double names = 0.0;
    for (const ChartSeries &series : spec.series) {
        names = std::max(names, canvas.textWidth(series.name, canvas.strong));
        for (const double value : series.values) {
            if (std::isfinite(value)) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
    }
    for (const ChartMark &mark : spec.marks) {
        if (mark.along == ChartMark::Along::Values)
            most = std::max(most, mark.at);
    }
    // values of inputs that are linked stand below one another, with their names at the right
    const QStringList inputs = spec.xTitle.isEmpty() ? QStringList()
                                                     : spec.xTitle.split(QLatin1Char('\n'));
    for (const QString &input : inputs)
        names = std::max(names, canvas.textWidth(input, canvas.label) + em * kBesideTicks);
    const double labels = std::min(names, area.width() * (inputs.isEmpty() ? 0.28 : 0.36));
    const double below = em
                         * (2.25
                            + kTickRow * std::max(0.0, static_cast<double>(inputs.size()) - 1.0));
    const ValueAxis axis = ValueAxis::over(least, most, 4, true);
    const QRectF plot = canvas.valueAxisLeft(area.adjusted(0, 0, -labels - em, 0), axis, below);
    const double steps = std::max(1.0, static_cast<double>(spec.categories.size()) - 1.0);
    const auto place = [&](double category, double value) {
        return QPointF(
            plot.left() + category / steps * plot.width(),
            plot.bottom() - axis.share(value) * plot.height());
    };

    for (const ChartMark &mark : spec.marks) {
        if (mark.along == ChartMark::Along::Values) {
            const double y = place(0, mark.at).y();
            canvas.dashed(
                {plot.left(), y}, {plot.right(), y}, canvas.palette.caution, 0.75, {3.0, 2.0});
            canvas.text(plot.left() + em / 2.0, y - em * 0.75, mark.label, canvas.label);
            continue;
        }
        const double x = place(mark.at, 0).x();
        canvas.dashed({x, plot.top()}, {x, plot.bottom()}, canvas.palette.muted, 0.75, {2.0, 2.0});
        const bool left = x + em + canvas.textWidth(mark.label, canvas.label) > plot.right();
        canvas.text(
            left ? x - em / 2.0 : x + em / 2.0, plot.top() + em * 0.6, mark.label,
            canvas.label.aligned(left ? TextAlign::Right : TextAlign::Left));
    }

    std::vector<EndLabel> ends;
    size_t position = 0;
    for (const ChartSeries &series : spec.series) {
        const QColor color = series.reference ? canvas.palette.muted : canvas.color(series);
        QPolygonF points;
        canvas.painter.save();
        QPen pen(color, series.emphasized ? em * 0.28 : em * 0.18);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        const QList<double> dashes = dashesOf(series, position);
        if (!series.reference)
            ++position;
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        canvas.painter.setPen(pen);
        const auto stroke = [&] {
            if (points.size() > 1)
                canvas.painter.drawPolyline(points);
            points.clear();
        };
        QPointF last;
        bool any = false;
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (!std::isfinite(series.values[i])) {
                stroke(); // a gap where nothing is known
                continue;
            }
            last = place(static_cast<double>(i), series.values[i]);
            any = true;
            points << last;
        }
        stroke();
        canvas.painter.restore();
        if (any)
            ends.push_back(
                {series.name, color, series.emphasized || series.reference, last.y(), last.y()});
    }
    spread(ends, em * 1.35, plot.top(), plot.bottom());
    for (const EndLabel &end : ends) {
        TextStyle look = end.strong ? canvas.strong : canvas.label;
        look.color = contrast(end.color, canvas.palette.paper) >= 3.0 ? end.color
                                                                      : canvas.palette.ink;
        canvas.style.type.paintLine(
            canvas.painter, plot.right() + em * 0.75, end.y,
            canvas.style.type.elided(end.text, look, labels));
    }
    canvas.categoriesBelow(plot, false);
    double middle = plot.bottom() + em * 1.2;
    for (const QString &input : inputs) {
        canvas.style.type.paintLine(
            canvas.painter, plot.right() + em * (0.75 + kBesideTicks), middle,
            canvas.style.type.elided(
                input, canvas.label.in(canvas.palette.ink), labels - em * kBesideTicks));
        middle += em * kTickRow;
    }
}

} // namespace greenprint
