#pragma once

#include "reports/content/reportinput.h"
#include "reports/document/document.h"

namespace greenprint::exchange {

/// The rows of the EU documentation of general-purpose AI models (AI Act, Annex XI; Code of
/// Practice) that a plan can fill: training time, compute, energy in MWh to two significant
/// figures, method. For providers of such models; other architects do not need it.
report::Document euAnnex(const report::ReportInput &input);

/// "6.7", "1.2", "430": two significant figures without an exponent.
QString twoFigures(double value);

} // namespace greenprint::exchange
