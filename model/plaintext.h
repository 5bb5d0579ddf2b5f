#pragma once

#include <QString>

namespace greenprint {

/// Characters that no document shows: control characters, and marks that turn the direction of
/// text against its letters and so could make a report read other than it is stored.
bool isUnprintable(char32_t character);

/// Text as it may stand in a document of any format: without unprintable characters but line
/// feeds, tabs as spaces, halves of surrogate pairs replaced.
QString plainText(const QString &text);

} // namespace greenprint
