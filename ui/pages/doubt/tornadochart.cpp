#include "ui/pages/doubt/tornadochart.h"

#include "ui/charts/chartzoom.h"
#include "ui/charts/valuescale.h"
#include "ui/pages/doubt/numericinputs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/spreadsheettext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr size_t kMostRows = 14;
constexpr int kBarRow = 28;
constexpr int kFactorNames = 270;
constexpr int kEnds = 110; ///< room for the input values beside the bars

} // namespace

TornadoChart::TornadoChart(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new ChartZoom(this, ChartZoom::Along::Across)) {
    setAccessibleName(tr("What moves the figure"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TornadoChart::show(
    std::shared_ptr<const Sensitivity> sensitivity, const NumberFormat &format) {
    // what is looked at belongs to its metric
    if (!sensitivity || !m_sensitivity || sensitivity->metric != m_sensitivity->metric)
        m_zoom->showAll();
    m_sensitivity = std::move(sensitivity);
    m_format = format;
    QStringList words;
    for (size_t row = 0; row < rows(); ++row)
        words << reading(row);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    m_all = {};
    if (rows() > 0 && m_sensitivity->base) {
        double least = *m_sensitivity->base;
        double most = least;
        for (size_t row = 0; row < rows(); ++row) {
            const SensitivityBar &bar = m_sensitivity->bars[row];
            least = std::min({least, bar.low, bar.high});
            most = std::max({most, bar.low, bar.high});
        }
        m_all = QRectF(least, 0.0, most > least ? most - least : 1.0, 1.0);
    }
    m_zoom->setFrame(plotArea(), m_all);
    updateGeometry();
    update();
}

void TornadoChart::setStale(bool stale) {
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

QString TornadoChart::asText() const {
    const QLocale locale = m_format.locale();
    std::vector<QStringList> rows{
        {tr("Factor"), tr("Unit"), tr("Low input"), tr("Figure at it"), tr("High input"),
         tr("Figure at it")}};
    const auto figure = [&](const std::optional<double> &value) {
        return value ? locale.toString(*value, 'g', 12) : QString();
    };
    for (size_t row = 0; m_sensitivity && row < m_sensitivity->bars.size(); ++row) {
        const SensitivityBar &bar = m_sensitivity->bars[row];
        rows.push_back(
            {bar.factor, symbol(bar.unit), figure(bar.lowInput), figure(bar.low),
             figure(bar.highInput), figure(bar.high)});
    }
    return spreadsheetText(rows);
}

size_t TornadoChart::rows() const {
    return m_sensitivity ? std::min(kMostRows, m_sensitivity->bars.size()) : 0;
}

QString TornadoChart::reading(size_t row) const {
    const SensitivityBar &bar = m_sensitivity->bars[row];
    return tr("%1: %2 at %3, %4 at %5")
        .arg(
            bar.factor, m_format.metricText(m_sensitivity->metric, bar.low),
            inputText(bar.lowInput, bar.unit, m_format),
            m_format.metricText(m_sensitivity->metric, bar.high),
            inputText(bar.highInput, bar.unit, m_format));
}

QRectF TornadoChart::plotArea() const {
    if (m_all.isNull())
        return {};
    return QRectF(
        kFactorNames + kEnds, 0, width() - kFactorNames - 2 * kEnds, height() - kValueScale);
}

void TornadoChart::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_zoom->setFrame(plotArea(), m_all);
}

QSize TornadoChart::sizeHint() const {
    return {640, static_cast<int>(std::max<size_t>(2, rows())) * kBarRow + kValueScale};
}

void TornadoChart::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextStep::Small));
    if (rows() == 0 || !m_sensitivity->base) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing with a range moves this figure"));
        return;
    }
    const double base = *m_sensitivity->base;
    const DisplayUnit unit = m_format.unitFor(m_sensitivity->metric, m_all.right());
    const QRectF plot = plotArea();
    const QRectF &view = m_zoom->view();
    // what lies beyond the part that is seen ends at its edge
    const auto x = [&](double value) {
        return m_zoom->toScreen({std::clamp(value, view.left(), view.right()), 0.0}).x();
    };
    paintValueScale(painter, theme, *m_zoom, plot, unit.size, 5, m_format);
    const auto shade = [&](const QColor &color) {
        return m_stale ? mixed(color, theme.card, 0.6) : color;
    };
    const QColor low = shade(theme.charts->color(Hue::Data));
    const QColor high = shade(theme.charts->color(Hue::Training));
    for (size_t row = 0; row < rows(); ++row) {
        const SensitivityBar &bar = m_sensitivity->bars[row];
        const double top = static_cast<double>(row) * kBarRow + 6;
        const double height = kBarRow - 12;
        const auto half = [&](double value, const QColor &color) {
            const double a = x(base);
            const double b = x(value);
            painter.fillRect(QRectF(std::min(a, b), top, std::abs(b - a), height), color);
        };
        // the longer one first, should both lie on the same side
        if (std::abs(bar.low - base) > std::abs(bar.high - base)) {
            half(bar.low, low);
            half(bar.high, high);
        } else {
            half(bar.high, high);
            half(bar.low, low);
        }
        painter.setFont(ui::font(TextStep::Base));
        painter.setPen(theme.ink);
        painter.drawText(
            QRectF(0, top - 4, kFactorNames - 12, height + 8), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(bar.factor, Qt::ElideMiddle, kFactorNames - 12));
        painter.setFont(ui::font(TextStep::Small));
        painter.setPen(theme.muted);
        const bool lowLeft = bar.low <= bar.high;
        const QString atLow = inputText(bar.lowInput, bar.unit, m_format);
        const QString atHigh = inputText(bar.highInput, bar.unit, m_format);
        const double left = std::min({x(bar.low), x(bar.high), x(base)});
        const double right = std::max({x(bar.low), x(bar.high), x(base)});
        painter.drawText(
            QRectF(left - kEnds - 6, top - 4, kEnds, height + 8), Qt::AlignRight | Qt::AlignVCenter,
            lowLeft ? atLow : atHigh);
        painter.drawText(
            QRectF(right + 6, top - 4, kEnds, height + 8), Qt::AlignLeft | Qt::AlignVCenter,
            lowLeft ? atHigh : atLow);
    }
    if (base >= view.left() && base <= view.right()) {
        painter.setPen(QPen(theme.ink, 1.2));
        painter.drawLine(QPointF(x(base), 0), QPointF(x(base), plot.bottom()));
    }
    m_zoom->paintOver(painter);
}

bool TornadoChart::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() / kBarRow;
        if (row >= 0 && static_cast<size_t>(row) < rows())
            QToolTip::showText(
                help->globalPos(),
                plainTip(reading(static_cast<size_t>(row)) + QLatin1Char('\n') + ChartZoom::hint()),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TornadoChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace greenprint::ui
