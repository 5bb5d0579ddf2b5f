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
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace greenprint
