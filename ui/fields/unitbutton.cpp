#include "ui/fields/unitbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace greenprint::ui {
namespace {

constexpr int kSide = 5;
constexpr int kMark = 13; ///< width of the mark with its room

} // namespace

UnitButton::UnitButton(QWidget *parent)
    : QToolButton(parent) {
    setAutoRaise(true);
    setCursor(Qt::ArrowCursor);
    setPopupMode(InstantPopup);
}

QSize UnitButton::sizeHint() const {
    const QFontMetrics size(ui::font(TextStep::Small));
    return {size.horizontalAdvance(text()) + 2 * kSide + (menu() ? kMark : 0), size.height() + 4};
}

void UnitButton::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool awake = menu() && isEnabled() && (underMouse() || hasFocus() || isDown());
    const QColor color = awake ? theme.ink : theme.muted;
    painter.setFont(ui::font(TextStep::Small));
    painter.setPen(color);
    painter.drawText(
        rect().adjusted(kSide, 0, menu() ? -kMark - kSide : -kSide, 0),
        Qt::AlignRight | Qt::AlignVCenter, text());
    if (menu()) {
        const QPointF tip(width() - kSide - 4.5, height() / 2.0 + 2.0);
        painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)}));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace greenprint::ui
