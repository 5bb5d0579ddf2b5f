#include "ui/pages/doubt/spreadchart.h"

#include "ui/charts/chartzoom.h"
#include "ui/charts/valuescale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint::ui {
namespace {

constexpr int kRow = 62;
constexpr int kLeastNames = 110;
constexpr int kMostNames = 240;
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
    : QWidget(parent)
    , m_zoom(new ChartZoom(this, ChartZoom::Along::Across)) {
    connect(m_zoom, &ChartZoom::viewChanged, this, &SpreadChart::raiseHills);
    setAccessibleName(tr("How the figures may lie"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpreadChart::show(
    std::shared_ptr<const Uncertainty> doubt, Metric metric, const QString &emphasized,
    const QString &baseline, const NumberFormat &format) {
    // what is looked at belongs to its metric
    if (metric != m_metric)
        m_zoom->showAll();
    m_doubt = std::move(doubt);
    m_metric = metric;
    m_emphasized = emphasized;
    m_baseline = baseline;
    m_format = format;
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    QStringList words;
    if (m_doubt) {
        for (const UncertainScenario &scenario : m_doubt->scenarios) {
            const auto &spread = scenario.spreads[indexOf(metric)];
            if (!spread)
                continue;
            // as far as the hill can still be seen
            const double room = (spread->p95 - spread->p5) * 0.6;
            least = std::min(least, std::max(0.0, spread->p5 - room));
            most = std::max(most, spread->p95 + room);
            words << rangeOf(scenario.name, *spread);
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
    m_all = QRectF(least, 0.0, most - least, 1.0);
    m_zoom->setFrame(plotArea(), m_all);
    m_unit = format.unitFor(metric, most);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    raiseHills();
    // names of other scenarios take other room
    m_zoom->setFrame(plotArea(), m_all);
    updateGeometry();
}

QString SpreadChart::rangeOf(const QString &name, const Spread &spread) const {
    return tr("%1: %2 to %3")
        .arg(
            name, m_format.metricText(m_metric, spread.p5),
            m_format.metricText(m_metric, spread.p95));
}

void SpreadChart::raiseHills() {
    m_hills.clear();
    if (m_doubt) {
        const auto baseline = std::ranges::find(
            m_doubt->scenarios, m_baseline, &UncertainScenario::id);
        const std::vector<Hue> hues = huesOfScenarios(
            static_cast<int>(m_doubt->scenarios.size()),
            static_cast<int>(baseline - m_doubt->scenarios.begin()));
        for (size_t i = 0; i < hues.size(); ++i) {
            const UncertainScenario &scenario = m_doubt->scenarios[i];
            if (const auto &spread = scenario.spreads[indexOf(m_metric)])
                m_hills.push_back(
                    {scenario.name, *spread,
                     heightsOf(
                         scenario.draws[indexOf(m_metric)], m_zoom->view().left(),
                         m_zoom->view().right()),
                     scenario.id == m_emphasized, hues[i]});
        }
    }
    update();
}

int SpreadChart::nameWidth() const {
    int widest = kLeastNames;
    for (const Hill &hill : m_hills) {
        const QFontMetrics size(ui::font(TextStep::Base, hill.emphasized));
        widest = std::max(widest, size.horizontalAdvance(hill.name) + 18);
    }
    return std::min(widest, std::min(kMostNames, width() / 3));
}

QRectF SpreadChart::plotArea() const {
    const int names = nameWidth();
    return QRectF(names, 0, width() - names - kFigures, height() - kValueScale);
}

void SpreadChart::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_zoom->setFrame(plotArea(), m_all);
}

bool SpreadChart::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row = static_cast<size_t>(std::max(0, help->pos().y()) / kRow);
    QStringList words;
    if (row < m_hills.size())
        words << rangeOf(m_hills[row].name, m_hills[row].spread);
    words << ChartZoom::hint();
    QToolTip::showText(help->globalPos(), plainTip(words.join(QLatin1Char('\n'))), this);
    return true;
}

void SpreadChart::setStale(bool stale) {
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QSize SpreadChart::sizeHint() const {
    return {640, static_cast<int>(std::max<size_t>(1, m_hills.size())) * kRow + kValueScale};
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
    const QRectF plot = plotArea();
    const auto x = [&](double value) { return m_zoom->toScreen({value, 0.0}).x(); };
    painter.setFont(ui::font(TextStep::Small));
    paintValueScale(painter, theme, *m_zoom, plot, m_unit.size, 6, m_format);
    for (size_t i = 0; i < m_hills.size(); ++i) {
        const Hill &hill = m_hills[i];
        const double bottom = static_cast<double>(i + 1) * kRow - 14;
        QColor color = theme.charts->color(hill.hue);
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
        painter.save();
        painter.setClipRect(plot.adjusted(-2, 0, 2, 0));
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
        painter.restore();
        painter.setPen(theme.ink);
        painter.setFont(ui::font(TextStep::Base, hill.emphasized));
        painter.drawText(
            QRectF(0, bottom - 22, plot.left() - 14, 24), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(
                hill.name, Qt::ElideRight, static_cast<int>(plot.left()) - 14));
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
    m_zoom->paintOver(painter);
}

void SpreadChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    // what is written beside the plot takes other room
    if (event->type() == QEvent::FontChange)
        m_zoom->setFrame(plotArea(), m_all);
}

} // namespace greenprint::ui
