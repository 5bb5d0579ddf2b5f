#pragma once

#include "reports/document/document.h"

#include <QByteArray>

namespace greenprint::report {

/// Text in which Markdown finds nothing to act on: no markup, link, image, mention, formula or
/// HTML, in CommonMark and in what GitHub and Hugging Face add. Line feeds stay.
QString markdownEscaped(const QString &text);
/// The same on one line, for headings and cells of tables.
QString markdownCell(const QString &text);

/// A table in the form of GitHub; the title stands above it in bold.
QString markdownTable(const Table &table);

/// The document as Markdown; charts as tables of their figures.
QByteArray writeMarkdown(const Document &document);

} // namespace greenprint::report
