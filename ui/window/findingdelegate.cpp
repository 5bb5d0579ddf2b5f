#include "ui/window/findingdelegate.h"

#include "ui/widgets/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kIndent = 16;
constexpr int kApart = 16;
constexpr int kSheetWidth = 15; ///< of the sign of a note, with the room beside it

/// A sheet with a folded corner and two lines of text.
void paintSheet(QPainter *painter, const QRect &area, const QColor &color) {
    constexpr qreal kWidth = 9.0;
    constexpr qreal kHeight = 11.0;
    constexpr qreal kFold = 3.0;
    const QPointF at(area.left() + 0.5, area.center().y() - kHeight / 2.0 + 0.5);
    QPainterPath sheet(at);
    sheet.lineTo(at + QPointF(kWidth - kFold, 0));
    sheet.lineTo(at + QPointF(kWidth, kFold));
    sheet.lineTo(at + QPointF(kWidth, kHeight));
    sheet.lineTo(at + QPointF(0, kHeight));
    sheet.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.0));
    painter->drawPath(sheet);
    for (const qreal y : {5.0, 8.0})
        painter->drawLine(at + QPointF(2.0, y), at + QPointF(kWidth - 2.0, y));
    painter->restore();
}

} // namespace

QString signOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("\u2715");
    case Severity::Warning:
        return QStringLiteral("\u25b2");
    case Severity::Info:
        break;
    }
    return QStringLiteral("\u2022");
}

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Info:
        break;
    }
    return Tone::Muted;
}

void FindingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.soft);
    const bool gone = index.data(GoneRole).toBool();
    const Severity severity = static_cast<Severity>(index.data(SeverityRole).toInt());
    QRect area = option.rect.adjusted(kIndent, 0, -12, 0);
    painter->setFont(ui::font(TextStep::Small));
    painter->setPen(theme.tone(gone ? Tone::Muted : toneOf(severity)));
    painter->drawText(area, Qt::AlignVCenter, gone ? QString(QChar(0x2713)) : signOf(severity));
    area.setLeft(area.left() + 22);

    const auto draw = [&](const QString &text, TextStep step, const QColor &color, int room) {
        if (text.isEmpty() || room < 40)
            return;
        painter->setFont(ui::font(step));
        painter->setPen(color);
        const QFontMetrics size = painter->fontMetrics();
        const QString shown = size.elidedText(text, Qt::ElideRight, room);
        painter->drawText(area, Qt::AlignVCenter, shown);
        area.setLeft(area.left() + size.horizontalAdvance(shown) + kApart);
    };
    const QString note = index.data(NoteRole).toString().simplified();
    // a long message leaves room for the beginning of a note
    const QFontMetrics small(ui::font(TextStep::Small));
    const int noteRoom = note.isEmpty() ? 0
                                        : std::min(
                                            small.horizontalAdvance(note) + kApart + kSheetWidth,
                                            area.width() / 3);
    draw(
        index.data().toString(), TextStep::Base, gone ? theme.muted : theme.ink,
        area.width() - noteRoom);
    if (!note.isEmpty()) {
        paintSheet(painter, area, theme.accent);
        area.setLeft(area.left() + kSheetWidth);
        draw(note, TextStep::Small, theme.ink, area.width());
    }
    draw(index.data(SourceRole).toString(), TextStep::Small, theme.muted, area.width());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
    return {100, option.fontMetrics.height() + 10};
}

bool FindingDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace greenprint::ui
