#pragma once

#include <QFont>
#include <QString>

namespace greenprint::ui {

/// How many lines a text takes in this width, at least one and at most `most`: as many as
/// paintLines() draws.
int lineCount(const QString &text, const QFont &font, int width, int most);

} // namespace greenprint::ui
