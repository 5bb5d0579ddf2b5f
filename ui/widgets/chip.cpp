#include "ui/widgets/chip.h"

#include <QPainter>

namespace greenprint::ui {

Chip::Chip(const QString &text, QWidget *parent)
    : Text(text, TextStep::Small, false, Tone::Muted, parent) {
    setContentsMargins(7, 1, 7, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

void Chip::paintEvent(QPaintEvent *event) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.card);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.end();
    Text::paintEvent(event);
}

} // namespace greenprint::ui
