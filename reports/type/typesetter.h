#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QLocale>
#include <QPointF>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace greenprint {

enum class TextAlign : quint8 { Left, Right, Center };

/// How a piece of text looks: size in points, one of two weights, colour.
struct TextStyle {
    double size = 9.0;
    bool bold = false;
    QColor color = Qt::black;
    double leading = 1.45; ///< height of a line over the size
    TextAlign align = TextAlign::Left;

    double lineHeight() const { return size * leading; }
    TextStyle in(const QColor &other) const {
        TextStyle style = *this;
        style.color = other;
        return style;
    }
    TextStyle aligned(TextAlign other) const {
        TextStyle style = *this;
        style.align = other;
        return style;
    }
};

/// Text that is broken into lines and can be painted, whole or a few lines of it.
class TextBlock {
public:
    int lineCount() const { return m_lines; }
    double height() const { return m_lines * m_style.lineHeight(); }
    double lineHeight() const { return m_style.lineHeight(); }
    /// Width of the longest line.
    double width() const { return m_width; }
    /// The text of each line.
    QStringList lines() const;

private:
    friend class Typesetter;
    TextStyle m_style;
    std::shared_ptr<QTextLayout> m_layout;
    int m_lines = 0;
    double m_width = 0.0;
};

/// Sets text in one family (Inter where installed, else Noto Sans) with Noto for what that lacks.
/// Lengths are in points, whatever is painted on; text is laid out at a high resolution, so that
/// a page breaks its lines alike on screen and in print. Not to be shared between threads.
class Typesetter {
public:
    explicit Typesetter(const QLocale &language = QLocale::c());
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    /// A word that is wider than `width` is broken anywhere; an id that is not stays whole.
    TextBlock set(const QString &text, const TextStyle &style, double width) const;
    /// One line, whatever its width.
    TextBlock line(const QString &text, const TextStyle &style) const;
    /// One line that ends in an ellipsis where it would be wider.
    TextBlock elided(const QString &text, const TextStyle &style, double width) const;
    /// No more than so many lines, the last of which ends in an ellipsis where there would be more.
    TextBlock shortened(const QString &text, const TextStyle &style, double width, int lines) const;
    double width(const QString &text, const TextStyle &style) const;
    /// Width of the widest word: what a column needs at least.
    double wordWidth(const QString &text, const TextStyle &style) const;

    /// Paints lines with the top left corner of the first at `at`.
    void paint(
        QPainter &painter, const QPointF &at, const TextBlock &block, int firstLine = 0,
        int lineCount = -1) const;
    /// Paints one line: at the left of, right of or around x by its alignment; y is its middle.
    void paintLine(QPainter &painter, double x, double middle, const TextBlock &block) const;

    /// Characters for which no installed font has a sign; U+25A1 stands in their place.
    QList<char32_t> missing() const;

private:
    const QFont &font(const TextStyle &style) const;
    QString shown(const QString &text) const;
    bool drawable(char32_t character) const;

    QStringList m_families;
    mutable QHash<int, QFont> m_fonts;
    mutable QHash<char32_t, bool> m_drawable;
    mutable QSet<char32_t> m_missing;
};

} // namespace greenprint
