#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/whatif/compare.h"
#include "reports/document/document.h"

#include <QByteArray>

namespace greenprint::report {

/// A document as a spreadsheet, a sheet per chapter.
Expected<QByteArray> documentWorkbook(const Document &document);

/// Scenarios as data for further work: totals by stage and month, choices, differences, and every
/// ledger line with its factors. `catalog` is with the plan's overrides.
Expected<QByteArray> comparisonWorkbook(
    const Catalog &catalog, const Plan &plan, const Comparison &comparison);

} // namespace greenprint::report
