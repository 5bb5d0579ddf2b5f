#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

struct LegendEntry {
    QString name;
    const ChartSeries *series;
    double x;
    int row;
};

std::vector<LegendEntry> legendEntries(
    const ChartSpec &spec, double width, const ChartStyle &style, int *rows) {
    std::vector<LegendEntry> entries;
    const TextStyle label{.size = style.textSize};
    const double swatch = style.textSize * 1.5;
    const double gap = style.textSize * 2.0;
    double x = 0.0;
    int row = 0;
    for (const ChartSeries &series : spec.series) {
        const double needed = swatch + style.type.width(series.name, label);
        if (x > 0.0 && x + needed > width) {
            x = 0.0;
            ++row;
        }
        entries.push_back({series.name, &series, x, row});
        x += needed + gap;
    }
    *rows = entries.empty() ? 0 : row + 1;
    return entries;
}

bool hasLegend(const ChartSpec &spec) {
    return spec.series.size() > 1
           && (spec.kind == ChartKind::StackedBars || spec.kind == ChartKind::Columns);
}

} // namespace

ValueAxis ValueAxis::over(double least, double most, int wantedTicks, bool fromZero) {
    if (!std::isfinite(least) || !std::isfinite(most)) {
        least = 0.0;
        most = 1.0;
    }
    if (fromZero) {
        least = std::min(least, 0.0);
        most = std::max(most, 0.0);
    }
    if (most <= least)
        most = least + (least == 0.0 ? 1.0 : std::abs(least));
    const double rough = (most - least) / std::max(1, wantedTicks);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    ValueAxis axis;
    const double first = std::floor(least / step + 1e-9);
    const double last = std::ceil(most / step - 1e-9);
    axis.least = first * step;
    axis.most = last * step;
    for (double i = first; i <= last + 0.5; i += 1.0)
        axis.ticks.push_back(i * step);
    return axis;
}

ValueAxis ValueAxis::within(double least, double most, int wantedTicks) {
    ValueAxis axis = over(least, most, wantedTicks, false);
    const double slack = (most - least) * 1e-9;
    std::erase_if(
        axis.ticks, [&](double tick) { return tick < least - slack || tick > most + slack; });
    axis.least = least;
    axis.most = most;
    return axis;
}

QString ValueAxis::text(double tick, const NumberFormat &format) const {
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : std::abs(tick);
    if (tick == 0.0 || step <= 0.0)
        return format.number(tick);
    int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step * 1.0001))));
    const double scale = std::pow(10.0, decimals);
    if (std::abs(step * scale - std::round(step * scale)) > 0.01)
        ++decimals; // steps of 2.5
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(tick) * 1.0001))) + 1;
    return format.number(tick, std::max(1, whole + decimals));
}

ChartCanvas::ChartCanvas(QPainter &p, const ChartSpec &s, const ChartStyle &look)
    : painter(p)
    , spec(s)
    , style(look)
    , palette(look.palette)
    , label{.size = look.textSize, .color = look.palette.muted}
    , strong{.size = look.textSize, .bold = true, .color = look.palette.ink} {}

void ChartCanvas::fill(const QRectF &rect, const QColor &color, bool hatched) const {
    if (rect.width() <= 0.0 || rect.height() <= 0.0)
        return;
    if (!hatched) {
        painter.fillRect(rect, color);
        return;
    }
    // lines instead of a pattern brush: the same in every output, and no clip path
    painter.fillRect(rect, palette.paper);
    const double pitch = em() * 0.45;
    QVector<QLineF> strokes;
    for (double c = rect.left() + pitch / 2.0; c < rect.right() + rect.height(); c += pitch) {
        // from the bottom edge at c up to the right, backwards: x + y runs along c
        QPointF low(c, rect.top());
        QPointF high(c - rect.height(), rect.bottom());
        if (low.x() > rect.right())
            low = {rect.right(), rect.top() + (c - rect.right())};
        if (high.x() < rect.left())
            high = {rect.left(), rect.top() + (c - rect.left())};
        if (low.y() < high.y())
            strokes.append(QLineF(low, high));
    }
    painter.save();
    QPen pen(color, em() * 0.14);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(strokes);
    painter.restore();
    const double edge = em() * 0.09;
    for (const QRectF &side :
         {QRectF(rect.left(), rect.top(), rect.width(), edge),
          QRectF(rect.left(), rect.bottom() - edge, rect.width(), edge),
          QRectF(rect.left(), rect.top(), edge, rect.height()),
          QRectF(rect.right() - edge, rect.top(), edge, rect.height())})
        painter.fillRect(side.intersected(rect), color);
}

void ChartCanvas::line(
    const QPointF &from, const QPointF &to, const QColor &color, double width) const {
    painter.save();
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.restore();
}

void ChartCanvas::dashed(
    const QPointF &from, const QPointF &to, const QColor &color, double width,
    const QList<double> &pattern) const {
    painter.save();
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(pattern);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.restore();
}

void ChartCanvas::text(double x, double middle, const QString &text, const TextStyle &look) const {
    style.type.paintLine(painter, x, middle, style.type.line(text, look));
}

double ChartCanvas::textWidth(const QString &text, const TextStyle &look) const {
    return style.type.width(text, look);
}

double legendHeight(const ChartSpec &spec, double width, const ChartStyle &style) {
    if (!hasLegend(spec))
        return 0.0;
    int rows = 0;
    legendEntries(spec, width, style, &rows);
    return rows * style.textSize * 1.75 + style.textSize * 0.75;
}

QRectF ChartCanvas::belowLegend(const QRectF &area) const {
    if (!hasLegend(spec))
        return area;
    int rows = 0;
    const double side = em();
    for (const LegendEntry &entry : legendEntries(spec, area.width(), style, &rows)) {
        const double middle = area.top() + (entry.row + 0.5) * em() * 1.75;
        fill(
            {area.left() + entry.x, middle - side / 2.0, side, side}, color(*entry.series),
            entry.series->hatched);
        text(area.left() + entry.x + em() * 1.5, middle, entry.name, label.in(palette.ink));
    }
    return area.adjusted(0, legendHeight(spec, area.width(), style), 0, 0);
}

double ChartCanvas::rowLabelWidth(double chartWidth) const {
    double widest = 0.0;
    for (const QString &category : spec.categories)
        widest = std::max(widest, textWidth(category, strong));
    // the names of factors are longer than those of a plan's parts
    const double most = spec.kind == ChartKind::Tornado ? 0.4 : 0.3;
    return std::min(widest, chartWidth * most) + em();
}

void ChartCanvas::rowLabel(const QRectF &row, const QString &words, bool emphasized) const {
    within(row.adjusted(0, 0, -em(), 0), words, emphasized ? strong : label.in(palette.ink));
}

void ChartCanvas::within(const QRectF &box, const QString &words, const TextStyle &look) const {
    TextStyle tight = look;
    tight.leading = 1.2;
    const TextBlock block = style.type.set(words, tight, box.width());
    if (block.lineCount() <= 2 && block.height() <= box.height() + em() * 0.25) {
        style.type.paint(painter, {box.left(), box.center().y() - block.height() / 2.0}, block);
        return;
    }
    const double x = look.align == TextAlign::Center ? box.center().x() : box.left();
    style.type.paintLine(painter, x, box.center().y(), style.type.elided(words, look, box.width()));
}

QRectF ChartCanvas::valueAxisLeft(
    const QRectF &area, const ValueAxis &axis, double belowPlot) const {
    double widest = 0.0;
    for (const double tick : axis.ticks)
        widest = std::max(widest, textWidth(axis.text(tick, style.format), label));
    const QRectF plot = area.adjusted(widest + em() * 0.75, em() * 0.75, 0, -belowPlot);
    for (const double tick : axis.ticks) {
        const double y = plot.bottom() - axis.share(tick) * plot.height();
        line(
            {plot.left(), y}, {plot.right(), y}, tick == 0.0 ? palette.muted : palette.faint,
            tick == 0.0 ? 0.75 : 0.5);
        text(
            plot.left() - em() * 0.75, y, axis.text(tick, style.format),
            label.aligned(TextAlign::Right));
    }
    return plot;
}

void ChartCanvas::categoriesBelow(const QRectF &plot, bool betweenTicks) const {
    const int count = static_cast<int>(spec.categories.size());
    if (count == 0)
        return;
    const double pitch = betweenTicks ? plot.width() / count
                                      : plot.width() / std::max(1, count - 1);
    const auto widthOf = [this](const QStringList &lines) {
        double width = 0.0;
        for (const QString &words : lines)
            width = std::max(width, textWidth(words, label));
        return width;
    };
    double widest = 0.0;
    for (const QString &category : spec.categories)
        widest = std::max(widest, widthOf(category.split(QLatin1Char('\n'))));
    // every n-th label, n such that they do not touch and divides a year where months run
    int every = 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
        every = step;
        if (step * pitch >= widest + em())
            break;
    }
    for (int i = 0; i < count; i += every) {
        const QStringList lines = spec.categories[i].split(QLatin1Char('\n'));
        const double x = plot.left() + (betweenTicks ? i + 0.5 : i) * pitch;
        const double half = widthOf(lines) / 2.0;
        const double middle = std::clamp(
            x, plot.left() - em() + half, std::max(plot.left() + half, plot.right() - half));
        double y = plot.bottom() + em() * 1.2;
        for (const QString &words : lines) {
            text(middle, y, words, label.aligned(TextAlign::Center));
            y += em() * kTickRow;
        }
    }
}

} // namespace greenprint
