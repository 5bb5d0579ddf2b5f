#include "ui/charts/paintedchart.h"

#include "reports/type/typesetter.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartzoom.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace greenprint::ui {

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new ChartZoom(this, ChartZoom::Along::Both)) {
    setAccessibleName(tr("Chart")); // until it knows what it shows
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PaintedChart::~PaintedChart() = default;

void PaintedChart::show(const ChartSpec &spec, const NumberFormat &format) {
    if (m_type && spec == m_spec && format == m_format)
        return;
    if (!m_type || format.locale() != m_format.locale())
        m_type = std::make_unique<Typesetter>(format.locale());
    // what is looked at belongs to its figures
    if (spec.kind != m_spec.kind || spec.title != m_spec.title || spec.unit != m_spec.unit)
        m_zoom->showAll();
    m_zoom->setAlong(
        spec.kind == ChartKind::Waterfall ? ChartZoom::Along::Across : ChartZoom::Along::Both);
    m_spec = spec;
    m_format = format;
    setAccessibleName(spec.title);
    setAccessibleDescription(chartReading(spec, format));
    update();
}

void PaintedChart::paintEvent(QPaintEvent *) {
    if (!m_type)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle style{
        *Theme::of(this).charts, *m_type, m_format,
        static_cast<double>(QFontInfo(ui::font(TextStep::Small)).pixelSize()),
        m_zoom->isClose() ? m_zoom->view() : QRectF()};
    m_frame = paintChart(painter, QRectF(rect()).adjusted(0, 2, -8, -2), m_spec, style);
    m_zoom->setFrame(m_frame.plot, m_frame.values);
    m_zoom->paintOver(painter);
}

bool PaintedChart::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto spot = std::ranges::find_if(
        m_frame.spots, [&](const ChartFrame::Spot &s) { return s.where.contains(help->pos()); });
    QString words = spot != m_frame.spots.end() ? spot->what : accessibleDescription();
    if (!m_frame.plot.isNull())
        words += QLatin1Char('\n') + ChartZoom::hint();
    QToolTip::showText(help->globalPos(), plainTip(words), this);
    return true;
}

} // namespace greenprint::ui
