#pragma once

#include <QString>

#include <string>

namespace greenprint {

/// Words of the program's own, such as the names in a file format.
inline QString text(const char *latin1) {
    return QLatin1String(latin1);
}

/// Text as property trees hold it, in UTF-8.
inline QString text(const std::string &utf8) {
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    // what was taken for a byte order mark is a sign of the text
    return utf8.starts_with("\xef\xbb\xbf") ? QChar(0xfeff) + text : text;
}

} // namespace greenprint
