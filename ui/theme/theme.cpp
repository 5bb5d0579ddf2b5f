#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QStandardPaths>
#include <QWidget>

namespace greenprint::ui {
namespace {

/// 13 px at 96 dots per inch.
constexpr double kBasePoints = 9.75;

QString familyName() {
    static const QString family = [] {
        for (const char *wanted : {"Inter", "Noto Sans"}) {
            const QString name = QString::fromLatin1(wanted);
            if (QFontDatabase::hasFamily(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

/// Takes icons from Breeze, in the shade that fits the palette: alike on every desktop.
void applyIcons(const QPalette &palette) {
    // platforms without a desktop do not know where icons are
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QString icons = folder + QStringLiteral("/icons");
        if (!paths.contains(icons))
            paths << icons;
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(isDark(palette) ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

} // namespace

const Theme &Theme::day() {
    static const Theme theme{
        .page = QColor(0xf5f6f3),
        .card = QColor(0xffffff),
        .field = QColor(0xf9faf8),
        .line = QColor(0xdde1de),
        .ink = QColor(0x1b2125),
        .muted = QColor(0x5f6a72),
        .accent = QColor(0x0b6e69),
        .soft = QColor(0xe1efed),
        .good = QColor(0x177a45),
        .caution = QColor(0x95590a),
        .bad = QColor(0xb3261e),
        .charts = &ChartPalette::light()};
    return theme;
}

const Theme &Theme::night() {
    static const Theme theme{
        .page = QColor(0x15191b),
        .card = QColor(0x1c2124),
        .field = QColor(0x171b1e),
        .line = QColor(0x343b40),
        .ink = QColor(0xe8ecee),
        .muted = QColor(0x9aa5ab),
        .accent = QColor(0x4fb8af),
        .soft = QColor(0x1d3835),
        .good = QColor(0x5cc489),
        .caution = QColor(0xe5a94b),
        .bad = QColor(0xf0766c),
        .dark = true,
        .charts = &ChartPalette::dark()};
    return theme;
}

const Theme &Theme::highContrastLight() {
    static const ChartPalette charts = [] {
        ChartPalette palette = ChartPalette::light();
        palette.ink = QColor(Qt::black);
        palette.muted = QColor(0x2e3438);
        palette.faint = QColor(0x8f989d);
        return palette;
    }();
    static const Theme theme{
        .page = QColor(0xfffffe),
        .card = QColor(0xffffff),
        .field = QColor(0xffffff),
        .line = QColor(0x3c4347),
        .ink = QColor(Qt::black),
        .muted = QColor(0x2e3438),
        .accent = QColor(0x00504b),
        .soft = QColor(0xc9e9e5),
        .good = QColor(0x00522a),
        .caution = QColor(0x663a00),
        .bad = QColor(0x8c0f0a),
        .highContrast = true,
        .charts = &charts};
    return theme;
}

const Theme &Theme::highContrastDark() {
    static const ChartPalette charts = [] {
        ChartPalette palette = ChartPalette::dark();
        palette.ink = QColor(0xffffff);
        palette.muted = QColor(0xd8dee1);
        palette.faint = QColor(0x6a747a);
        return palette;
    }();
    static const Theme theme{
        .page = QColor(0x000001),
        .card = QColor(Qt::black),
        .field = QColor(Qt::black),
        .line = QColor(0xb9c2c7),
        .ink = QColor(0xffffff),
        .muted = QColor(0xd8dee1),
        .accent = QColor(0x74e0d6),
        .soft = QColor(0x114a45),
        .good = QColor(0x86f0b1),
        .caution = QColor(0xffd08a),
        .bad = QColor(0xffa39b),
        .dark = true,
        .highContrast = true,
        .charts = &charts};
    return theme;
}

const Theme &Theme::of(const QPalette &palette) {
    const QRgb window = palette.color(QPalette::Window).rgb();
    for (const Theme *theme : {&day(), &night(), &highContrastLight(), &highContrastDark()}) {
        if (theme->page.rgb() == window)
            return *theme;
    }
    return isDark(palette) ? night() : day();
}

const Theme &Theme::of(const QWidget *widget) {
    return of(widget->window()->palette());
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, page);
    p.setColor(QPalette::WindowText, ink);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, mixed(card, page, 0.6));
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, ink);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Text, ink);
    p.setColor(QPalette::Button, card);
    p.setColor(QPalette::ButtonText, ink);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::Light, card);
    p.setColor(QPalette::Midlight, mixed(card, line, 0.5));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, mixed(line, ink, 0.3));
    p.setColor(QPalette::Shadow, mixed(line, ink, 0.5));
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, card);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    const QColor faded = mixed(muted, page, 0.35);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

const QColor &Theme::tone(Tone tone) const {
    switch (tone) {
    case Tone::Ink:
        break;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    }
    return ink;
}

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

void applyTheme(QApplication &application, ThemeChoice choice, bool systemDark, double textScale) {
    const Theme *theme = systemDark ? &Theme::night() : &Theme::day();
    if (choice == ThemeChoice::Light)
        theme = &Theme::day();
    else if (choice == ThemeChoice::Dark)
        theme = &Theme::night();
    else if (choice == ThemeChoice::HighContrast)
        theme = systemDark ? &Theme::highContrastDark() : &Theme::highContrastLight();
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    QFont base(familyName());
    base.setPointSizeF(kBasePoints * textScale);
    if (application.font() != base)
        application.setFont(base);
    const QPalette palette = theme->palette();
    applyIcons(palette);
    application.setPalette(palette);
}

QFont font(TextStep step, bool bold) {
    QFont f = QApplication::font();
    double size = 1.0;
    switch (step) {
    case TextStep::Small:
        size = 12.0 / 13.0;
        break;
    case TextStep::Base:
        break;
    case TextStep::Section:
        size = 14.0 / 13.0;
        break;
    case TextStep::Figure:
        size = 18.0 / 13.0;
        break;
    case TextStep::Title:
        size = 20.0 / 13.0;
        break;
    }
    f.setPointSizeF(f.pointSizeF() * size);
    f.setBold(bold);
    return f;
}

} // namespace greenprint::ui
