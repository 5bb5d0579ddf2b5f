#include "ui/pages/doubt/spreadchart.h"

#include "reports/chart/chartcanvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/deltatext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr int kRow = 62;
constexpr int kAxis = 26;
constexpr int kNames = 160;
constexpr int kFigures = 190;
constexpr size_t kBins = 90;

/// How many draws fall into each bin, smoothed a little: a hill is a shape, not a count.
std::vector<double> heightsOf(const std::vector<double> &draws, double least, double most) {
    std::vector<double> bins(kBins, 0.0);
    if (!(most > least))
        return bins;
    for (const double draw : draws) {
        const double place = (draw - least) / (most - least) * static_cast<double>(kBins);
        if (place >= 0.0 && place < static_cast<double>(kBins))
            bins[static_cast<size_t>(place)] += 1.0;
    }
    std::vector<double> smooth(kBins, 0.0);
    for (size_t i = 0; i < kBins; ++i) {
        double sum = 0.0;
        double weight = 0.0;
        for (int d = -2; d <= 2; ++d) {
            const auto at = static_cast<std::ptrdiff_t>(i) + d;
            if (at < 0 || at >= static_cast<std::ptrdiff_t>(kBins))
                continue;
            const double w = 3.0 - std::abs(d);
            sum += w * bins[static_cast<size_t>(at)];
            weight += w;
        }
        smooth[i] = sum / weight;
    }
    const double highest = *std::ranges::max_element(smooth);
    if (highest > 0.0) {
        for (double &height : smooth)
            height /= highest;
    }
    return smooth;
}

} // namespace

SpreadChart::SpreadChart(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("How the figures may lie"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpreadChart::show(
    std::shared_ptr<const Uncertainty> doubt, Metric metric, const QString &emphasized,
    const NumberFormat &format) {
    m_hills.clear();
    m_format = format;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    if (doubt) {
        for (const UncertainScenario &scenario : doubt->scenarios) {
            const auto &spread = scenario.spreads[indexOf(metric)];
            if (!spread)
                continue;
            // as far as the hill can still be seen
            const double room = (spread->p95 - spread->p5) * 0.6;
            least = std::min(least, std::max(0.0, spread->p5 - room));
            most = std::max(most, spread->p95 + room);
        }
    }
    if (!std::isfinite(least)) {
        least = 0.0;
        most = 1.0;
    }
    if (!(most > least))
        most = least + std::max(1.0, std::abs(least) * 0.1);
    if (least < most * 0.3)
        least = 0.0;
    m_least = least;
    m_most = most;
    m_unit = format.unitFor(metric, most);
    QStringList words;
    if (doubt) {
        for (const UncertainScenario &scenario : doubt->scenarios) {
            const auto &spread = scenario.spreads[indexOf(metric)];
            if (!spread)
                continue;
            m_hills.push_back(
                {scenario.name, *spread,
                 heightsOf(scenario.draws[indexOf(metric)], m_least, m_most),
                 scenario.id == emphasized});
            words << tr("%1: %2 to %3")
                         .arg(
                             scenario.name, format.metricText(metric, spread->p5),
                             format.metricText(metric, spread->p95));
        }
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void SpreadChart::setStale(bool stale) {
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QSize SpreadChart::sizeHint() const {
    return {640, static_cast<int>(std::max<size_t>(1, m_hills.size())) * kRow + kAxis};
}

void SpreadChart::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hills.empty()) {
        painter.setFont(ui::font(TextStep::Small));
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is known of this metric"));
        return;
    }
    const QRectF plot(kNames, 0, width() - kNames - kFigures, height() - kAxis);
    const auto x = [&](double value) {
        return plot.left() + (value - m_least) / (m_most - m_least) * plot.width();
    };
    painter.setFont(ui::font(TextStep::Small));
    const ValueAxis axis = ValueAxis::over(m_least / m_unit.size, m_most / m_unit.size, 6, false);
    for (const double tick : axis.ticks) {
        const double at = x(tick * m_unit.size);
        if (at < plot.left() - 0.5 || at > plot.right() + 0.5)
            continue;
        painter.setPen(mixed(theme.card, theme.line, 0.8));
        painter.drawLine(QPointF(at, 0), QPointF(at, plot.bottom()));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(at - 50, plot.bottom() + 4, 100, kAxis - 4), Qt::AlignHCenter | Qt::AlignTop,
            axis.text(tick, m_format));
    }
    for (size_t i = 0; i < m_hills.size(); ++i) {
        const Hill &hill = m_hills[i];
        const double bottom = static_cast<double>(i + 1) * kRow - 14;
        QColor color = theme.charts->color(hueOfScenario(static_cast<int>(i)));
        if (m_stale)
            color = mixed(color, theme.card, 0.6);
        QPainterPath path(QPointF(plot.left(), bottom));
        for (size_t b = 0; b < hill.heights.size(); ++b) {
            const double at = plot.left()
                              + (static_cast<double>(b) + 0.5) / static_cast<double>(kBins)
                                    * plot.width();
            path.lineTo(at, bottom - hill.heights[b] * (kRow - 22));
        }
        path.lineTo(plot.right(), bottom);
        path.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.card, color, 0.45));
        painter.drawPath(path);
        painter.setPen(QPen(color, 3.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(
            QPointF(x(hill.spread.p5), bottom + 3), QPointF(x(hill.spread.p95), bottom + 3));
        painter.setPen(QPen(color, 2.0));
        painter.drawLine(
            QPointF(x(hill.spread.p50), bottom - (kRow - 22)),
            QPointF(x(hill.spread.p50), bottom + 7));
        painter.setPen(theme.ink);
        painter.setFont(ui::font(TextStep::Base, hill.emphasized));
        painter.drawText(
            QRectF(0, bottom - 22, kNames - 14, 24), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(hill.name, Qt::ElideRight, kNames - 14));
        const auto figure = [&](double value) { return m_format.number(value / m_unit.size); };
        painter.setFont(ui::font(TextStep::Base, true));
        const QString middle = figure(hill.spread.p50);
        painter.drawText(
            QRectF(plot.right() + 14, bottom - 22, 60, 24), Qt::AlignRight | Qt::AlignVCenter,
            middle);
        painter.setFont(ui::font(TextStep::Small));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(plot.right() + 82, bottom - 22, kFigures - 82, 24),
            Qt::AlignLeft | Qt::AlignVCenter,
            tr("%1 to %2").arg(figure(hill.spread.p5), figure(hill.spread.p95)));
    }
}

void SpreadChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace greenprint::ui
