#pragma once

#include <QFont>
#include <QString>

namespace greenprint::ui {

/// How wide a text is in one line, in pixels. Measuring takes long, and at a keystroke most texts
/// are those of the last time: what was measured is kept. For the window's thread.
int textWidth(const QString &text, const QFont &font);
/// The text, with dots in it only where it is wider than `width` pixels.
QString elided(
    const QString &text, const QFont &font, int width, Qt::TextElideMode mode = Qt::ElideRight);

} // namespace greenprint::ui
