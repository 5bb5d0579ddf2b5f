#include "ui/widgets/lines.h"

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

} // namespace greenprint::ui
