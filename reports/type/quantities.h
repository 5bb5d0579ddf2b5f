#pragma once

#include "reports/type/identifiers.h"

namespace greenprint {

/// Figures with their units in a text, as "31 %", "240 GB" and "8 × ml.m5.xlarge": a line that
/// ended inside one would read as something else.
std::vector<TextSpan> quantitiesIn(const QString &text);

} // namespace greenprint
