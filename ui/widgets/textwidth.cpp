#include "ui/widgets/textwidth.h"

#include <QFontMetrics>
#include <QHash>

namespace greenprint::ui {

int textWidth(const QString &text, const QFont &font) {
    // some thousand are all that a window shows; those that are shown no more go with the others
    constexpr qsizetype kMostKept = 5000;
    static QHash<QFont, QHash<QString, int>> kept;
    QHash<QString, int> &widths = kept[font];
    if (const auto width = widths.constFind(text); width != widths.constEnd())
        return *width;
    if (widths.size() >= kMostKept)
        widths.clear();
    return *widths.insert(text, QFontMetrics(font).horizontalAdvance(text));
}

QString elided(const QString &text, const QFont &font, int width, Qt::TextElideMode mode) {
    return textWidth(text, font) <= width ? text : QFontMetrics(font).elidedText(text, mode, width);
}

} // namespace greenprint::ui
