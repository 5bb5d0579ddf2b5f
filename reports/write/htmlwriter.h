#pragma once

#include "reports/document/document.h"

#include <QByteArray>

namespace greenprint::report {

/// The document as one HTML file that loads nothing: styles and charts (SVG) stand inside, and a
/// content security policy forbids the rest. Well-formed XML as well. All text is escaped, so that
/// nothing in a plan acts. Needs a QGuiApplication for the charts.
QByteArray writeHtml(const Document &document);

} // namespace greenprint::report
