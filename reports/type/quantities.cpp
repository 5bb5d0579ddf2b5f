#include "reports/type/quantities.h"

#include "model/quantity/unit.h"

#include <QSet>

#include <algorithm>

namespace greenprint {
namespace {

/// The symbols of plans and catalogs, what NumberFormat scales them to, and how French writes them.
QSet<QString> knownUnits() {
    QSet<QString> symbols;
    for (const char *scaled :
         {"%",  "GWh", "MWh", "Wh",  "kW", "kt", "t", "g",    "m\u00b3", "mL", "k",  "M",  "PB",
          "TB", "MB",  "h",   "min", "s",  "ms", "d", "FLOP", "ko",      "Mo", "Go", "To", "Po"})
        symbols.insert(QString::fromUtf8(scaled));
    for (size_t i = 0; i < kUnitCount; ++i)
        symbols.insert(symbol(static_cast<Unit>(i)).section(QLatin1Char('/'), 0, 0));
    symbols.remove(QStringLiteral("1"));
    return symbols;
}

bool isUnit(QStringView word) {
    static const QSet<QString> units = knownUnits();
    return units.contains(word.toString());
}

bool isTimes(QStringView word) {
    return word == QLatin1String("x") || word == QStringView(u"\u00d7");
}

bool isFigure(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The end of the word that starts at `start`: "GB" of "GB, ", all of "ml.m5.xlarge".
qsizetype endOfWord(const QString &text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    while (end > start && text[end - 1] != QLatin1Char('%') && text[end - 1].isPunct())
        --end;
    return end;
}

} // namespace

std::vector<TextSpan> quantitiesIn(const QString &text) {
    std::vector<TextSpan> found;
    for (qsizetype space = text.indexOf(QLatin1Char(' ')); space > 0;
         space = text.indexOf(QLatin1Char(' '), space + 1)) {
        if (!isFigure(text[space - 1]))
            continue;
        qsizetype end = endOfWord(text, space + 1);
        const QStringView word = QStringView(text).sliced(space + 1, end - space - 1);
        const bool times = isTimes(word) && end < text.size() && text[end] == QLatin1Char(' ');
        if (times)
            end = endOfWord(text, end + 1);
        else if (!isUnit(word.left(word.indexOf(QLatin1Char('/')))))
            continue;
        qsizetype start = space;
        while (start > 0 && !text[start - 1].isSpace())
            --start;
        found.push_back({start, end - start});
    }
    return found;
}

std::vector<TextSpan> wholeIn(const QString &text) {
    std::vector<TextSpan> spans = quantitiesIn(text);
    const std::vector<TextSpan> ids = identifiersIn(text);
    spans.insert(spans.end(), ids.begin(), ids.end());
    std::ranges::sort(spans, {}, &TextSpan::start);
    return spans;
}

} // namespace greenprint
