#include "reports/type/identifiers.h"

#include <algorithm>

namespace greenprint {
namespace {

bool isSmall(QChar c) {
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
}

bool isCapital(QChar c) {
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// What stands between the letters of an id, and neither before nor after it.
bool joins(QChar c) {
    return c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('_');
}

bool isIdentifier(QStringView word, bool alone) {
    if (!word.contains(QLatin1Char('-')))
        return false;
    const bool small = std::ranges::any_of(word, isSmall);
    const bool capital = std::ranges::any_of(word, isCapital);
    const bool digit = std::ranges::any_of(word, isDigit);
    return small ? !capital && (digit || alone) : capital;
}

} // namespace

std::vector<TextSpan> identifiersIn(const QString &text) {
    std::vector<TextSpan> found;
    if (!text.contains(QLatin1Char('-')))
        return found;
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        // letters of other scripts make a word, not an id
        qsizetype end = i;
        bool ascii = true;
        while (end < size && (text[end].isLetterOrNumber() || joins(text[end]))) {
            ascii &= text[end].unicode() < 0x80;
            ++end;
        }
        qsizetype start = i;
        qsizetype last = end;
        while (start < last && joins(text[start]))
            ++start;
        while (last > start && joins(text[last - 1]))
            --last;
        const TextSpan span{start, last - start};
        if (ascii
            && isIdentifier(QStringView(text).sliced(start, span.length), span.length == size))
            found.push_back(span);
        i = end + 1;
    }
    return found;
}

} // namespace greenprint
