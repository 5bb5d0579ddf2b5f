#include "ui/widgets/lines.h"

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
