#include "ui/pages/review/riskbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace greenprint::ui {
namespace {

QColor colorOf(Risk risk, const Theme &theme) {
    switch (risk) {
    case Risk::High:
        return theme.bad;
    case Risk::Medium:
        return theme.charts->caution;
    case Risk::None:
        return theme.good;
    case Risk::NotApplicable:
        return mixed(theme.muted, theme.card, 0.4);
    case Risk::Unanswered:
        break;
    }
    return theme.line;
}

} // namespace

RiskBar::RiskBar(QWidget *parent)
    : QWidget(parent) {
    setAccessibleName(tr("Questions by risk"));
}

void RiskBar::show(const RiskCounts &counts) {
    m_counts = counts;
    QStringList words;
    for (const Risk risk : kAllRisks)
        words << QStringLiteral("%1 %2").arg(m_counts[risk]).arg(label(risk));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

QSize RiskBar::sizeHint() const {
    return {200, 14 + 5 * (QFontMetrics(ui::font(TextStep::Small)).height() + 2) + 6};
}

void RiskBar::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int total = std::max(1, m_counts.total());
    double x = 0.0;
    for (const Risk risk : kAllRisks) {
        const double width = static_cast<double>(this->width()) * m_counts[risk] / total;
        if (width > 0.0)
            painter.fillRect(QRectF(x, 0, std::max(1.0, width - 1.5), 12), colorOf(risk, theme));
        x += width;
    }
    painter.setFont(ui::font(TextStep::Small));
    const int line = painter.fontMetrics().height() + 2;
    int y = 18;
    for (const Risk risk : kAllRisks) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(risk, theme));
        painter.drawRoundedRect(QRectF(0, y + line / 2.0 - 4, 8, 8), 2, 2);
        painter.setPen(theme.ink);
        painter.drawText(
            QRect(14, y, 30, line), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(m_counts[risk]));
        painter.setPen(theme.muted);
        painter.drawText(
            QRect(52, y, width() - 52, line), Qt::AlignLeft | Qt::AlignVCenter, label(risk));
        y += line;
    }
}

} // namespace greenprint::ui
