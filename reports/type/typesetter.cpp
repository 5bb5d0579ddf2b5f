#include "reports/type/typesetter.h"

#include "model/plaintext.h"
#include "reports/type/identifiers.h"
#include "reports/type/quantities.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// Layout units per point: fine enough that rounding to whole units is not seen.
constexpr double kUnits = 20.0;
constexpr double kEndless = 1e6;
/// Letters that are wider than any page, however narrow they are.
constexpr qsizetype kWidest = 2000;
constexpr double kNoLigatures = 1.0 / 64.0;
constexpr char32_t kPlaceholder = 0x25a1;

/// The form of Han characters that a language expects.
QString cjkFamily(const QLocale &language) {
    switch (language.language()) {
    case QLocale::Chinese:
        return language.script() == QLocale::TraditionalChineseScript
                   ? QStringLiteral("Noto Sans CJK TC")
                   : QStringLiteral("Noto Sans CJK SC");
    case QLocale::Korean:
        return QStringLiteral("Noto Sans CJK KR");
    default:
        return QStringLiteral("Noto Sans CJK JP");
    }
}

/// Letters that every text of ours uses; they need no look at the font.
bool common(char32_t c) {
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x250);
}

bool invisible(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Other_Format
           || (c >= 0xfe00 && c <= 0xfe0f);
}

/// Whether a word is of a script that puts no spaces between words.
bool isWithoutSpaces(const QString &word) {
    return std::ranges::any_of(word, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
               || c.script() == QChar::Script_Katakana;
    });
}

/// Lays a line out to a width. One that would end inside what stays whole ends before it, unless
/// nothing else is on the line. The text stays as it is: a sign that forbids the break would be
/// copied with it.
void layOut(
    QTextLine &line, const QString &text, const std::vector<TextSpan> &whole, double width) {
    line.setLineWidth(width);
    const int start = line.textStart();
    const int end = start + line.textLength();
    const auto span = std::ranges::find_if(
        whole, [end](const TextSpan &s) { return s.start < end && end < s.start + s.length; });
    if (span == whole.end())
        return;
    // what stands close before it, as a bracket does, goes with it
    const QString upToEnd = text.sliced(start, std::max<qsizetype>(0, end - start));
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, upToEnd);
    breaks.setPosition(std::max<qsizetype>(0, span->start - start));
    const qsizetype before = breaks.isAtBoundary() ? breaks.position()
                                                   : breaks.toPreviousBoundary();
    if (before > 0) {
        const int at = start + static_cast<int>(before);
        line.setLineWidth(line.cursorToX(at) - line.cursorToX(start) + 0.5);
    }
}

} // namespace

QStringList TextBlock::lines() const {
    QStringList result;
    for (int i = 0; i < m_lines; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        result << m_layout->text().sliced(line.textStart(), line.textLength());
    }
    return result;
}

Typesetter::Typesetter(const QLocale &language) {
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QStringLiteral("Noto Sans");
    m_families = {
        family,
        QStringLiteral("Noto Sans"),
        cjkFamily(language),
        QStringLiteral("Noto Sans Symbols2"),
        QStringLiteral("Noto Sans Symbols"),
        QStringLiteral("Noto Sans Math")};
    m_families.removeDuplicates();
}

Typesetter::~Typesetter() = default;

const QFont &Typesetter::font(const TextStyle &style) const {
    const int pixels = static_cast<int>(std::lround(style.size * kUnits));
    const int id = style.bold ? -pixels : pixels;
    const auto known = m_fonts.constFind(id);
    if (known != m_fonts.cend())
        return *known;
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(pixels);
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // any letter spacing keeps Qt from ligatures, which cannot be searched for in a PDF
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return *m_fonts.insert(id, font);
}

bool Typesetter::drawable(char32_t character) const {
    const auto known = m_drawable.constFind(character);
    if (known != m_drawable.cend())
        return *known;
    bool found = true;
    if (!invisible(character)) {
        QTextLayout layout(QString::fromUcs4(&character, 1), font({}));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            for (const quint32 glyph : run.glyphIndexes()) {
                // glyphs of colour fonts have no outline, and a page is made of outlines
                found &= glyph != 0 && !run.rawFont().pathForGlyph(glyph).isEmpty();
            }
        }
    }
    m_drawable.insert(character, found);
    return found;
}

QString Typesetter::shown(const QString &text) const {
    QString result;
    result.reserve(text.size());
    QStringView rest(text);
    while (!rest.isEmpty()) {
        char32_t c = rest.front().unicode();
        qsizetype size = 1;
        if (rest.front().isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(rest[0], rest[1]);
            size = 2;
        }
        if (c == U'\n') {
            result += QChar::LineSeparator;
        } else if (c == U'\t') {
            result += QLatin1Char(' ');
        } else if (!isUnprintable(c)) {
            if (common(c) || drawable(c)) {
                result += rest.first(size);
            } else {
                m_missing.insert(c);
                result += QChar(kPlaceholder);
            }
        }
        rest = rest.mid(size);
    }
    return result;
}

TextBlock Typesetter::set(const QString &text, const TextStyle &style, double width) const {
    TextBlock block;
    block.m_style = style;
    block.m_layout = std::make_shared<QTextLayout>(shown(text), font(style));
    QTextLayout &layout = *block.m_layout;
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(
        style.align == TextAlign::Right    ? Qt::AlignRight | Qt::AlignAbsolute
        : style.align == TextAlign::Center ? Qt::AlignHCenter
                                           : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    const double height = style.lineHeight() * kUnits;
    // the capitals stand in the middle of the line, whatever font a letter comes from
    const double baseline = height / 2.0 + 0.357 * style.size * kUnits;
    const double room = std::max(1.0, width * kUnits);
    const std::vector<TextSpan> whole = wholeIn(layout.text());
    double y = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        layOut(line, layout.text(), whole, room);
        const double left = style.align == TextAlign::Right    ? room - line.width()
                            : style.align == TextAlign::Center ? (room - line.width()) / 2.0
                                                               : 0.0;
        line.setPosition({left, y + baseline - line.ascent()});
        block.m_width = std::max(block.m_width, line.naturalTextWidth() / kUnits);
        y += height;
        ++block.m_lines;
    }
    layout.endLayout();
    return block;
}

TextBlock Typesetter::line(const QString &text, const TextStyle &style) const {
    QString one = text;
    one.replace(QLatin1Char('\n'), QLatin1Char(' '));
    // measured, then set into just that width, so that its alignment has an edge to refer to
    const TextBlock loose = set(one, style.aligned(TextAlign::Left), kEndless);
    return set(one, style, loose.width() + 0.1);
}

TextBlock Typesetter::elided(const QString &text, const TextStyle &style, double width) const {
    // of a text without end no more is looked at than could fit in its narrowest letters
    constexpr double kNarrowest = 0.1;
    const auto most = static_cast<qsizetype>(std::max(0.0, width) / (style.size * kNarrowest)) + 2;
    if (text.size() <= most) {
        const TextBlock whole = line(text, style);
        if (whole.width() <= width)
            return whole;
    }
    qsizetype fits = 0;
    qsizetype tooLong = std::min(text.size(), most);
    const auto shortened = [&](qsizetype length) {
        return line(text.left(length).trimmed() + QChar(0x2026), style);
    };
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (shortened(middle).width() <= width ? fits : tooLong) = middle;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    // at the end of a word, where that costs little
    constexpr qsizetype kNear = 12;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), fits);
    if (space > 0 && fits - space <= std::min(kNear, fits / 3))
        fits = space;
    while (fits > 0 && (text[fits - 1].isSpace() || text[fits - 1] == QLatin1Char(',')))
        --fits;
    return shortened(fits);
}

TextBlock Typesetter::shortened(
    const QString &text, const TextStyle &style, double width, int lines) const {
    const TextBlock whole = set(text, style, width);
    if (whole.lineCount() <= lines)
        return whole;
    // what stands on the lines that there may be, until the ellipsis fits behind it
    QString start = whole.m_layout->text().left(whole.m_layout->lineAt(lines).textStart());
    TextBlock block;
    for (qsizetype length = start.size(); length >= 0; --length) {
        if (length > 0 && start[length - 1].isHighSurrogate())
            continue;
        block = set(start.left(length).trimmed() + QChar(0x2026), style, width);
        if (block.lineCount() <= lines)
            break;
    }
    return block;
}

double Typesetter::width(const QString &text, const TextStyle &style) const {
    double widest = 0.0;
    for (const QStringView part : QStringView(text).split(QLatin1Char('\n'))) {
        const QString start = part.left(kWidest).toString();
        widest = std::max(widest, set(start, style.aligned(TextAlign::Left), kEndless).width());
    }
    return widest;
}

double Typesetter::wordWidth(const QString &text, const TextStyle &style) const {
    double widest = 0.0;
    qsizetype start = 0;
    // what is written without spaces may break between almost any two signs, but reads badly in
    // columns of a few
    constexpr double kReadable = 9.0;
    const auto measure = [&](qsizetype end) {
        if (end > start) {
            const QString word = text.sliced(start, end - start);
            const double whole = width(word, style);
            widest = std::max(
                widest, isWithoutSpaces(word) ? std::min(whole, kReadable * style.size) : whole);
        }
        start = end + 1;
    };
    const std::vector<TextSpan> ids = identifiersIn(text);
    auto id = ids.begin();
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (id != ids.end() && id->start + id->length <= i)
            ++id;
        if (text[i] == QLatin1Char(' ') || text[i] == QLatin1Char('\n')) {
            measure(i);
        } else if (
            text[i] == QLatin1Char('-') && i + 1 < text.size() && text[i + 1].isLetter()
            && i > start && (id == ids.end() || i < id->start)) {
            // a line may break behind a hyphen, but for those of ids
            measure(i + 1);
            start = i + 1;
        }
    }
    measure(text.size());
    return widest;
}

void Typesetter::paint(
    QPainter &painter, const QPointF &at, const TextBlock &block, int firstLine,
    int lineCount) const {
    if (!block.m_layout)
        return;
    const int end = lineCount < 0 ? block.m_lines : std::min(block.m_lines, firstLine + lineCount);
    painter.save();
    painter.translate(at);
    painter.scale(1.0 / kUnits, 1.0 / kUnits);
    painter.setPen(block.m_style.color);
    const double top = firstLine * block.lineHeight() * kUnits;
    for (int i = firstLine; i < end; ++i)
        block.m_layout->lineAt(i).draw(&painter, {0.0, -top});
    painter.restore();
}

void Typesetter::paintLine(
    QPainter &painter, double x, double middle, const TextBlock &block) const {
    const double left = block.m_style.align == TextAlign::Right    ? x - block.width()
                        : block.m_style.align == TextAlign::Center ? x - block.width() / 2.0
                                                                   : x;
    paint(painter, {left, middle - block.lineHeight() / 2.0}, block);
}

QList<char32_t> Typesetter::missing() const {
    QList<char32_t> characters(m_missing.cbegin(), m_missing.cend());
    std::ranges::sort(characters);
    return characters;
}

} // namespace greenprint
