#pragma once

#include "reports/document/document.h"

namespace greenprint::report {

struct ReportInput;

/// How far the figures of a card may lie from what it states, and the inputs that matter most;
/// empty where nothing was drawn. Id: range.
std::vector<Section> rangeSections(const ReportInput &input);

/// "1,000 draws with seed 1: …", for every report that shows draws; `input` must have them.
QString howItWasDrawn(const ReportInput &input);

} // namespace greenprint::report
