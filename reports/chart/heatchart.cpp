#include "reports/chart/chartcanvas.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint {
namespace {

constexpr double kPalest = 0.06; ///< share of the hue in a tint that is still seen

/// Share of the hue in the deepest tint on which figures in ink are read with ease: all of them
/// then are of one colour.
double deepestOf(const QColor &hue, const ChartPalette &palette) {
    constexpr double kEase = 5.5; // contrast; 4.5 is asked for by WCAG 2, level AA
    constexpr double kDeepest = 0.9;
    const auto isEasy = [&](double share) {
        return contrast(mixed(palette.paper, hue, share), palette.ink) >= kEase;
    };
    if (isEasy(kDeepest))
        return kDeepest;
    double easy = kPalest;
    double hard = kDeepest;
    for (int i = 0; i < 8; ++i)
        (isEasy((easy + hard) / 2.0) ? easy : hard) = (easy + hard) / 2.0;
    return easy;
}

} // namespace

ChartFrame paintHeat(const ChartCanvas &canvas, const QRectF &area) {
    const ChartSpec &spec = canvas.spec;
    const size_t rows = static_cast<size_t>(spec.categories.size());
    const size_t columns = spec.series.size();
    if (rows == 0 || columns == 0)
        return {};
    ChartFrame frame;
    double largest = 0.0;
    double least = std::numeric_limits<double>::infinity();
    for (const ChartSeries &series : spec.series) {
        for (const double value : series.values) {
            if (!std::isfinite(value))
                continue;
            largest = std::max(largest, std::abs(value));
            least = std::min(least, std::abs(value));
        }
    }
    // figures that lie near each other are told apart from the least of them on
    const double floor = least > largest * 0.3 && least < largest ? least : 0.0;
    const double em = canvas.em();
    const double labels = canvas.rowLabelWidth(area.width());
    const double header = em * 2.5;
    const QRectF plot = area.adjusted(labels, header, 0, 0);
    const double width = plot.width() / static_cast<double>(columns);
    const double height = plot.height() / static_cast<double>(rows);
    for (size_t c = 0; c < columns; ++c) {
        const ChartSeries &series = spec.series[c];
        const double deepest = deepestOf(canvas.color(series), canvas.palette);
        const double left = plot.left() + static_cast<double>(c) * width;
        canvas.within(
            {left + em * 0.25, area.top(), width - em * 0.5, header}, series.name,
            canvas.label.aligned(TextAlign::Center));
        for (size_t r = 0; r < rows; ++r) {
            const double value = r < series.values.size() ? series.values[r] : ChartSpec::kUnknown;
            const QRectF cell = QRectF(
                                    left, plot.top() + static_cast<double>(r) * height, width,
                                    height)
                                    .adjusted(0.75, 0.75, -0.75, -0.75);
            const bool known = std::isfinite(value);
            // from a tint that is still seen up to one on which figures still are
            const double share = known && largest > 0.0
                                     ? (std::abs(value) - floor) / (largest - floor)
                                     : 0.0;
            const QColor color = known && value != 0.0 ? mixed(
                                     canvas.palette.paper, canvas.color(series),
                                     kPalest + (deepest - kPalest) * std::sqrt(share))
                                                       : canvas.palette.band;
            canvas.fill(cell, color);
            if (known)
                frame.spots.push_back(
                    {cell,
                     canvas.reading(
                         QStringLiteral("%1, %2").arg(spec.categories[qsizetype(r)], series.name),
                         value)});
            TextStyle look = canvas.label.aligned(TextAlign::Center);
            look.color = readableOn(color, canvas.palette);
            canvas.text(
                cell.center().x(), cell.center().y(),
                known ? canvas.number(value) : QStringLiteral("\u2013"), look);
        }
    }
    for (size_t r = 0; r < rows; ++r) {
        canvas.rowLabel(
            {area.left(), plot.top() + static_cast<double>(r) * height, labels, height},
            spec.categories[qsizetype(r)], false);
    }
    return frame;
}

} // namespace greenprint
