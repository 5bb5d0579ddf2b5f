#include "ui/window/findingdelegate.h"

#include "ui/widgets/lines.h"
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
constexpr int kSignWidth = 22;  ///< of the sign of severity, with the room beside it
constexpr int kRight = 12;
constexpr int kAbove = 5;
constexpr int kMostLines = 4;

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

/// Where the texts of a finding stand: the note beside the message, and the source behind it, or
/// below where it has no room there.
struct Places {
    QString message;
    QString note;
    QString source;
    int messageWidth = 0;
    int messageLines = 1;
    int noteWidth = 0; ///< of the text alone
    int noteLines = 0;
    bool sourceBelow = false;

    Places(const QModelIndex &index, int width)
        : message(index.data().toString())
        , note(index.data(FindingDelegate::NoteRole).toString().simplified())
        , source(index.data(FindingDelegate::SourceRole).toString())
        , messageWidth(width) {
        const QFont base = ui::font(TextStep::Base);
        const QFont small = ui::font(TextStep::Small);
        const QFontMetrics size(small);
        if (!note.isEmpty()) {
            noteWidth = std::min(
                size.horizontalAdvance(note) + 2, width / 3 - kApart - kSheetWidth);
            messageWidth -= noteWidth + kApart + kSheetWidth;
            noteLines = lineCount(note, small, noteWidth, kMostLines);
        }
        messageLines = lineCount(message, base, messageWidth, kMostLines);
        const int rest = messageWidth - QFontMetrics(base).horizontalAdvance(message) - kApart;
        sourceBelow = !source.isEmpty()
                      && (messageLines > 1 || size.horizontalAdvance(source) > rest);
    }

    int height() const {
        const QFontMetrics base(ui::font(TextStep::Base));
        const QFontMetrics small(ui::font(TextStep::Small));
        const int left = messageLines * (base.lineSpacing() + 1)
                         + (sourceBelow ? small.lineSpacing() + 1 : 0);
        return std::max(left, noteLines * (small.lineSpacing() + 1)) + 2 * kAbove - 1;
    }
};

/// The width for the texts of a row of that width.
int widthOfTexts(int row) {
    return row - kIndent - kSignWidth - kRight;
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
    const Places places(index, widthOfTexts(option.rect.width()));
    const QFontMetrics base(ui::font(TextStep::Base));
    const QFontMetrics small(ui::font(TextStep::Small));
    QRect area = option.rect.adjusted(kIndent, kAbove, -kRight, 0);
    painter->setFont(ui::font(TextStep::Small));
    painter->setPen(theme.tone(gone ? Tone::Muted : toneOf(severity)));
    // small signs and words stand on the line of the message
    const int lower = base.ascent() - small.ascent();
    painter->drawText(
        area.left(), area.top() + base.ascent(), gone ? QString(QChar(0x2713)) : signOf(severity));
    area.setLeft(area.left() + kSignWidth);
    QRect message = area;
    message.setWidth(places.messageWidth);
    painter->setFont(ui::font(TextStep::Base));
    painter->setPen(gone ? theme.muted : theme.ink);
    const int used = paintLines(*painter, message, places.message, places.messageLines);
    painter->setFont(ui::font(TextStep::Small));
    painter->setPen(theme.muted);
    QRect source = message.adjusted(0, used, 0, 0);
    if (!places.sourceBelow)
        source = message.adjusted(base.horizontalAdvance(places.message) + kApart, lower, 0, 0);
    if (!places.source.isEmpty())
        paintLines(*painter, source, places.source, 1);
    if (!places.note.isEmpty()) {
        QRect note = area;
        note.setLeft(message.right() + 1 + kApart);
        paintSheet(painter, QRect(note.topLeft(), QSize(kSheetWidth, base.height())), theme.accent);
        painter->setPen(theme.ink);
        note.adjust(kSheetWidth, lower, 0, 0);
        paintLines(*painter, note, places.note, places.noteLines);
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {100, Places(index, widthOfTexts(width)).height()};
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
