#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"
#include "reports/results/sharedunit.h"

#include <QStringList>

namespace greenprint {

/// Rows and columns of text, for terminals and CSV files.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<bool> rightAligned; ///< by column; missing means left
};

/// As aligned columns for a terminal.
QString toTerminal(const TextTable &table);
/// As RFC 4180, with CRLF line ends. Cells that a spreadsheet would take for a formula are
/// preceded by an apostrophe; numbers stay as they are. Unprintable characters are left out.
QByteArray toCsv(const TextTable &table);
/// One record of it, with its line end.
QByteArray csvRow(const QStringList &cells);

/// A figure in full, for programs; empty where it is unknown.
QString figureText(const std::optional<double> &value);
/// The figure that a cell says; none for text, and for names that look like one, such as "007".
std::optional<double> figureOf(const QString &cell);
/// "2026-11"
QString monthText(const YearMonth &month);
/// A total for people: rounded, with its unit; a star says that a part of it is unknown.
QString totalText(const SharedUnit &unit, const Total &total);

/// Totals by scenario, stage and month with full figures, one row each.
TextTable estimateTable(const std::vector<ScenarioResult> &scenarios);
/// The same for people: figures rounded, in units that read well.
TextTable estimateSummary(const std::vector<ScenarioResult> &scenarios, const NumberFormat &format);
/// Choices that differ and results with their differences, scenarios as columns.
TextTable compareSummary(const Comparison &comparison, const NumberFormat &format);
/// The same with full figures, one row per scenario and metric or choice.
TextTable compareTable(const Comparison &comparison);
/// One row per ledger line and metric.
TextTable ledgerTable(const Catalog &catalog, const std::vector<ScenarioResult> &scenarios);
TextTable findingsTable(const std::vector<Finding> &findings);

} // namespace greenprint
