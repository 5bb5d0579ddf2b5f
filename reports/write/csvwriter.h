#pragma once

#include "reports/document/document.h"

#include <QByteArray>

namespace greenprint::report {

/// The document as data: a line per figure with section, table, row and column, its text as the
/// report shows it, and the number behind it in its unit and full precision. RFC 4180; no cell is
/// a formula.
QByteArray writeCsv(const Document &document);

} // namespace greenprint::report
