#pragma once

#include "model/quantity/metric.h"

namespace greenprint {

/// What a metric means, in a sentence or two of the current language: for glossaries.
QString meaning(Metric metric);

} // namespace greenprint
