#pragma once

#include <QString>

#include <vector>

namespace greenprint {

/// A stretch of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where a text has ids with hyphens, which a line should not break at as it does at those of
/// words: "ap-southeast-2", "US-NW-PACW"; in order, apart. An id is of small letters with a digit,
/// or of capitals, in ASCII; where it is the whole text, of small letters alone as well:
/// "train-model".
std::vector<TextSpan> identifiersIn(const QString &text);

} // namespace greenprint
