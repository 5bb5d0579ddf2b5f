#pragma once

#include "reports/type/identifiers.h"

namespace greenprint {

/// Figures with their units in a text, as "31 %", "240 GB" and "8 × ml.m5.xlarge": a line that
/// ended inside one would read as something else.
std::vector<TextSpan> quantitiesIn(const QString &text);

/// What no line ends inside of: those and ids, in order; one may lie within another.
std::vector<TextSpan> wholeIn(const QString &text);

} // namespace greenprint
