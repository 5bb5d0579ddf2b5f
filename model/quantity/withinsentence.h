#pragma once

#include <QString>

namespace greenprint {

/// A translated label as it stands within a sentence: with a small first letter, except in
/// languages that write nouns large, and except where it begins with an abbreviation.
QString withinSentence(const QString &label);

} // namespace greenprint
