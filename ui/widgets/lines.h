#pragma once

#include <QFont>
#include <QString>

namespace greenprint::ui {

/// How many lines a text takes in this width, at least one and at most `most`: as many as
/// paintLines() draws.
int lineCount(const QString &text, const QFont &font, int width, int most);

/// The text with the ids of Regions in it, as "eu-central-1", never divided between lines.
QString withWholeIds(QString text);

} // namespace greenprint::ui
