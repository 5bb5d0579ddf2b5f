#pragma once

#include "reports/content/report.h"
#include "reports/write/pdfwriter.h"

namespace greenprint::test {

report::ReportOrder orderOf(ReportKind kind);
report::Document documentOf(const Plan &plan, ReportKind kind);
/// A report of a sample, built once however many tests look at it.
report::Document sampleDocument(const QString &name, ReportKind kind, Paper paper = Paper::A4);
/// A document of one table, whose rows say which they are.
report::Document tableDocument(int rows, int columns);

QByteArray pdfOf(const report::Document &document, const report::PdfOptions &options = {});
/// The text of a PDF, a string per page.
QStringList pagesOf(const QByteArray &pdf);

/// Whether a tool is installed.
bool has(const char *tool);
/// Runs a tool over a PDF; what it says on standard output.
QByteArray ask(const QString &tool, const QStringList &arguments, int *exitCode = nullptr);

} // namespace greenprint::test
