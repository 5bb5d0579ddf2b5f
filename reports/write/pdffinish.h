#pragma once

#include "reports/write/pdfwriter.h"

namespace greenprint::report {

/// Adds to a painted PDF what the painter cannot: outline, links of the contents, language,
/// properties with matching XMP, attachments.
Expected<QByteArray> finishPdf(
    const QByteArray &painted, const PagedDocument &pages, const PdfOptions &options);

} // namespace greenprint::report
