#pragma once

#include <QFont>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace greenprint::ui {

/// How many lines a text takes in this width, at least one and at most `most`: as many as
/// paintLines() draws.
int lineCount(const QString &text, const QFont &font, int width, int most);

/// Draws at most `most` lines of a text, the last of them elided, with the painter's font and pen.
/// Returns the height used.
int paintLines(QPainter &painter, const QRect &area, const QString &text, int most);

/// The text with the ids of Regions in it, as "eu-central-1", never divided between lines.
QString withWholeIds(QString text);

} // namespace greenprint::ui
