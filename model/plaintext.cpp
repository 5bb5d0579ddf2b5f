#include "model/plaintext.h"

namespace greenprint {

bool isUnprintable(char32_t c) {
    if (c == U'\n')
        return false;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e)
           || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || (c >= 0xfff0 && c <= 0xfffb)
           || QChar::isNonCharacter(c);
}

QString plainText(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\t')) {
            result += QLatin1Char(' ');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!isUnprintable(QChar::surrogateToUcs4(c, text[i + 1])))
                result += QStringView(text).mid(i, 2);
            ++i;
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!isUnprintable(c.unicode())) {
            result += c;
        }
    }
    return result;
}

} // namespace greenprint
