#include "ui/charts/paintedchart.h"

#include "reports/chart/chartpainter.h"
#include "reports/type/typesetter.h"
#include "ui/charts/chartplot.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace greenprint::ui {

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("Chart")); // until it knows what it shows
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

PaintedChart::~PaintedChart() = default;

void PaintedChart::show(const ChartSpec &spec, const NumberFormat &format) {
    if (m_type && spec == m_spec && format == m_format)
        return;
    if (!m_type || format.locale() != m_format.locale())
        m_type = std::make_unique<Typesetter>(format.locale());
    m_spec = spec;
    m_format = format;
    setAccessibleName(spec.title);
    const QString reading = chartReading(spec, format);
    setAccessibleDescription(reading);
    setToolTip(reading);
    update();
}

void PaintedChart::paintEvent(QPaintEvent *) {
    if (!m_type)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle style{
        *Theme::of(this).charts, *m_type, m_format,
        static_cast<double>(QFontInfo(ui::font(TextStep::Small)).pixelSize())};
    paintChart(painter, QRectF(rect()).adjusted(0, 2, -8, -2), m_spec, style);
}

void PaintedChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace greenprint::ui
