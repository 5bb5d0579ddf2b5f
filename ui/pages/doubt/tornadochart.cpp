#include "ui/pages/doubt/tornadochart.h"

#include "model/quantity/unitsign.h"
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
constexpr Hue kLow = Hue::Data;
constexpr Hue kHigh = Hue::Training;
constexpr int kBarRow = 28;
constexpr int kKey = 26; ///< height of the key above the bars
constexpr int kAfterName = 12;
constexpr int kBesideBar = 6;
/// Of what names and input values leave, bars are at least as wide.
constexpr double kLeastPlot = 0.5;

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
    measure();
    m_zoom->setFrame(plotArea(), m_all);
    updateGeometry();
    update();
}

void TornadoChart::measure() {
    const QFontMetrics base(ui::font(TextStep::Base));
    const QFontMetrics small(ui::font(TextStep::Small));
    m_names = m_ends = 0;
    for (size_t row = 0; row < rows(); ++row) {
        const SensitivityBar &bar = m_sensitivity->bars[row];
        m_names = std::max(m_names, base.horizontalAdvance(bar.factor));
        for (const double input : {bar.lowInput, bar.highInput})
            m_ends = std::max(
                m_ends, small.horizontalAdvance(inputText(input, bar.unit, m_format)));
    }
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
            {bar.factor, unitSign(bar.unit), figure(bar.lowInput), figure(bar.low),
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

int TornadoChart::endWidth() const {
    return m_ends + 2 * kBesideBar;
}

int TornadoChart::nameWidth() const {
    const int left = std::max(0, width() - 2 * endWidth());
    return std::min(m_names + kAfterName, static_cast<int>(left * (1.0 - kLeastPlot)));
}

double TornadoChart::placeOf(double value) const {
    // what lies beyond the part that is seen ends at its edge
    const QRectF &view = m_zoom->view();
    return m_zoom->toScreen({std::clamp(value, view.left(), view.right()), 0.0}).x();
}

QString TornadoChart::nameAt(size_t row) const {
    const SensitivityBar &bar = m_sensitivity->bars[row];
    const double base = m_sensitivity->base.value_or(0.0);
    const double left = std::min({placeOf(bar.low), placeOf(bar.high), placeOf(base)});
    // a bar that begins far right leaves its name more room
    const int room = std::max(nameWidth(), static_cast<int>(left) - endWidth()) - kAfterName;
    return QFontMetrics(ui::font(TextStep::Base)).elidedText(bar.factor, Qt::ElideMiddle, room);
}

QRectF TornadoChart::plotArea() const {
    if (m_all.isNull())
        return {};
    const int before = nameWidth() + endWidth();
    return QRectF(before, kKey, width() - before - endWidth(), height() - kKey - kValueScale);
}

void TornadoChart::paintKey(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    painter.setFont(ui::font(TextStep::Small));
    const QFontMetricsF metrics = painter.fontMetrics();
    constexpr double kSide = 10.0;
    const double middle = metrics.height() / 2.0;
    double x = 0.0;
    for (const auto &[color, words] :
         {std::pair(theme.charts->color(kLow), tr("Low end of the range")),
          std::pair(theme.charts->color(kHigh), tr("High end of the range"))}) {
        painter.fillRect(QRectF(x, middle - kSide / 2.0, kSide, kSide), shade(color));
        x += kSide + 6.0;
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(x, 0, metrics.horizontalAdvance(words) + 2.0, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + 20.0;
    }
}

QColor TornadoChart::shade(const QColor &color) const {
    return m_stale ? mixed(color, Theme::of(this).card, 0.6) : color;
}

void TornadoChart::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_zoom->setFrame(plotArea(), m_all);
}

QSize TornadoChart::sizeHint() const {
    return {640, kKey + static_cast<int>(std::max<size_t>(2, rows())) * kBarRow + kValueScale};
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
    const auto x = [this](double value) { return placeOf(value); };
    paintValueScale(painter, theme, *m_zoom, plot, unit.size, 5, m_format);
    paintKey(painter);
    const QColor low = shade(theme.charts->color(kLow));
    const QColor high = shade(theme.charts->color(kHigh));
    for (size_t row = 0; row < rows(); ++row) {
        const SensitivityBar &bar = m_sensitivity->bars[row];
        const double top = kKey + static_cast<double>(row) * kBarRow + 6;
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
            QRectF(0, top - 4, width(), height + 8), Qt::AlignLeft | Qt::AlignVCenter, nameAt(row));
        painter.setFont(ui::font(TextStep::Small));
        painter.setPen(theme.muted);
        const bool lowLeft = bar.low <= bar.high;
        const QString atLow = inputText(bar.lowInput, bar.unit, m_format);
        const QString atHigh = inputText(bar.highInput, bar.unit, m_format);
        const double left = std::min({x(bar.low), x(bar.high), x(base)});
        const double right = std::max({x(bar.low), x(bar.high), x(base)});
        painter.drawText(
            QRectF(left - m_ends - kBesideBar - 1, top - 4, m_ends + 1, height + 8),
            Qt::AlignRight | Qt::AlignVCenter, lowLeft ? atLow : atHigh);
        painter.drawText(
            QRectF(right + kBesideBar, top - 4, m_ends + 1, height + 8),
            Qt::AlignLeft | Qt::AlignVCenter, lowLeft ? atHigh : atLow);
    }
    if (base >= view.left() && base <= view.right()) {
        painter.setPen(QPen(theme.ink, 1.2));
        painter.drawLine(QPointF(x(base), plot.top()), QPointF(x(base), plot.bottom()));
    }
    m_zoom->paintOver(painter);
}

bool TornadoChart::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int below = help->pos().y() - kKey;
        const int row = below / kBarRow;
        if (below >= 0 && static_cast<size_t>(row) < rows())
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
    if (event->type() == QEvent::FontChange) {
        measure();
        m_zoom->setFrame(plotArea(), m_all);
    }
}

} // namespace greenprint::ui
