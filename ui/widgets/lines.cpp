#include "ui/widgets/lines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace greenprint::ui {

int lineCount(const QString &text, const QFont &font, int width, int most) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1);
}

int paintLines(QPainter &painter, const QRect &area, const QString &text, int most) {
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QFontMetrics size(painter.font());
    int y = area.top();
    for (int line = 0; line < most; ++line) {
        QTextLine textLine = layout.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(area.width());
        const bool last = line == most - 1
                          && textLine.textStart() + textLine.textLength() < text.size();
        const QString words = last ? size.elidedText(
                                  text.mid(textLine.textStart()), Qt::ElideRight, area.width())
                                   : text.mid(textLine.textStart(), textLine.textLength());
        painter.drawText(area.left(), y + size.ascent(), words);
        y += size.lineSpacing() + 1;
    }
    layout.endLayout();
    return y - area.top();
}

QString withWholeIds(QString text) {
    static const QRegularExpression id(QStringLiteral("\\b[a-z]{2}(?:-[a-z]+)+-\\d\\b"));
    for (auto found = id.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString whole = match.captured().replace(QLatin1Char('-'), QChar(0x2011));
        text.replace(match.capturedStart(), match.capturedLength(), whole);
    }
    return text;
}

} // namespace greenprint::ui
