#include "ui/widgets/surface.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace greenprint::ui {

Surface::Surface(QWidget *parent)
    : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
}

void Surface::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

Band::Band(Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines) {}

void Band::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.setPen(theme.line);
    if (m_lines & Qt::TopEdge)
        painter.drawLine(rect().topLeft(), rect().topRight());
    if (m_lines & Qt::BottomEdge)
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_lines & Qt::LeftEdge)
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    if (m_lines & Qt::RightEdge)
        painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace greenprint::ui
