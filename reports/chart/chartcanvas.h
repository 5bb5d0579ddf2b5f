#pragma once

#include "reports/chart/chartpainter.h"
#include "reports/type/typesetter.h"

#include <QPainter>

namespace greenprint {

/// A scale with round ticks over at least [least, most].
struct ValueAxis {
    double least = 0.0;
    double most = 1.0;
    std::vector<double> ticks;

    /// `fromZero`: zero is on it, too, whatever the range.
    static ValueAxis over(double least, double most, int wantedTicks, bool fromZero);
    /// The same scale cut off at both ends, with the ticks between them.
    static ValueAxis within(double least, double most, int wantedTicks);
    double share(double value) const { return (value - least) / (most - least); }
    /// A tick with as many decimals as its neighbours need.
    QString text(double tick, const NumberFormat &format) const;
};

/// Height of a line of category labels, in text sizes.
inline constexpr double kTickRow = 1.4;

/// What the painters of all kinds share: fonts, pens, fills, legend, row labels.
class ChartCanvas {
public:
    ChartCanvas(QPainter &painter, const ChartSpec &spec, const ChartStyle &style);

    QPainter &painter;
    const ChartSpec &spec;
    const ChartStyle &style;
    const ChartPalette &palette;
    const TextStyle label;  ///< muted
    const TextStyle strong; ///< ink, bold

    /// Side of a text row: the unit of measure of all distances.
    double em() const { return style.textSize; }
    QColor color(const ChartSeries &series) const { return palette.color(series.hue); }

    void fill(const QRectF &rect, const QColor &color, bool hatched = false) const;
    void line(const QPointF &from, const QPointF &to, const QColor &color, double width) const;
    void dashed(
        const QPointF &from, const QPointF &to, const QColor &color, double width,
        const QList<double> &pattern) const;
    void text(double x, double middle, const QString &text, const TextStyle &style) const;
    double textWidth(const QString &text, const TextStyle &style) const;
    QString number(double value) const {
        return spec.whole ? style.format.exact(value) : style.format.number(value);
    }

    /// A figure with its name and unit, for a spot.
    QString reading(const QString &name, double value) const {
        return QStringLiteral("%1: %2\u00a0%3").arg(name, style.format.number(value, 4), spec.unit);
    }

    /// Paints the legend of stacked series and returns the area below it.
    QRectF belowLegend(const QRectF &area) const;
    /// Width that the row labels take: no more than a share of the chart that its kind allows.
    double rowLabelWidth(double chartWidth) const;
    void rowLabel(const QRectF &row, const QString &text, bool emphasized) const;
    /// A name in the middle of a box, on two lines where it needs them, cut short where it must be.
    void within(const QRectF &box, const QString &words, const TextStyle &look) const;
    /// Horizontal grid lines with their values left of the plot, and returns the plot.
    QRectF valueAxisLeft(const QRectF &area, const ValueAxis &axis, double belowPlot) const;
    /// As many category labels below the plot as fit; those of several lines line by line.
    void categoriesBelow(const QRectF &plot, bool betweenTicks) const;
};

/// Height of the legend, 0 without one.
double legendHeight(const ChartSpec &spec, double width, const ChartStyle &style);

// one per kind, in the file of that name
void paintStackedBars(const ChartCanvas &canvas, const QRectF &area);
void paintColumns(const ChartCanvas &canvas, const QRectF &area);
void paintLines(const ChartCanvas &canvas, const QRectF &area);
ChartFrame paintWaterfall(const ChartCanvas &canvas, const QRectF &area);
ChartFrame paintHeat(const ChartCanvas &canvas, const QRectF &area);
ChartFrame paintScatter(const ChartCanvas &canvas, const QRectF &area);
void paintTornado(const ChartCanvas &canvas, const QRectF &area);
void paintRanges(const ChartCanvas &canvas, const QRectF &area);

} // namespace greenprint
