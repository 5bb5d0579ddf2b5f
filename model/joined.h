#pragma once

#include <QStringList>

namespace greenprint {

/// "a, b, c" as the language separates words in a row.
QString joinedWords(const QStringList &words);
/// "a; b; c" as the language separates phrases, which may have commas of their own.
QString joinedPhrases(const QStringList &phrases);
/// "A. B." as the language sets whole sentences one after the other.
QString joinedSentences(const QStringList &sentences);

} // namespace greenprint
