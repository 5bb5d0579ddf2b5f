#pragma once

#include "reports/chart/chartpalette.h"

#include <QPalette>

QT_BEGIN_NAMESPACE
class QApplication;
class QWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Which colours the window wears.
enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

/// What the colour of a text says.
enum class Tone : quint8 { Ink, Muted, Accent, Good, Caution, Bad };

/// The colours of the window. Charts bring their own palette, which belongs to it.
struct Theme {
    QColor page;   ///< behind cards
    QColor card;   ///< surfaces that hold content
    QColor field;  ///< inside of input fields
    QColor line;   ///< rules and frames
    QColor ink;    ///< text
    QColor muted;  ///< secondary text, what is inherited
    QColor accent; ///< selection, focus and links
    QColor soft;   ///< the accent as a background
    QColor good;
    QColor caution;
    QColor bad;
    bool dark = false;
    bool highContrast = false;
    const ChartPalette *charts = nullptr;

    static const Theme &day();
    static const Theme &night();
    static const Theme &highContrastLight();
    static const Theme &highContrastDark();

    /// The theme that a palette was made from; the nearest for a foreign palette.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    QPalette palette() const;
    const QColor &tone(Tone tone) const;
};

/// Puts style, palette and font on the program. `systemDark` is what the desktop wants, `textScale`
/// how many times the base of 13 px text is to be.
void applyTheme(QApplication &application, ThemeChoice choice, bool systemDark, double textScale);
/// Whether text is lighter than what it stands on. That of the desktop itself is known only before
/// the first applyTheme().
bool isDark(const QPalette &palette);

/// The steps of type, relative to the base of 13 px.
enum class TextStep : quint8 { Small, Base, Section, Figure, Title };
QFont font(TextStep step, bool bold = false);

} // namespace greenprint::ui
