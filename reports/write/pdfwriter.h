#pragma once

#include "model/error.h"
#include "reports/page/pageddocument.h"

#include <QByteArray>

namespace greenprint::report {

/// A file that a PDF carries.
struct Attachment {
    QString name;
    QString mimeType;
    QString description;
    QByteArray bytes;
};

struct PdfOptions {
    /// PDF/A-1b: for keeping. Such a file cannot carry attachments.
    bool archive = false;
    std::vector<Attachment> attachments;
};

/// The pages as PDF: vector charts, embedded fonts, outline, linked contents, properties. Needs a
/// QGuiApplication for the fonts; any platform will do.
Expected<QByteArray> writePdf(const PagedDocument &pages, const PdfOptions &options);

} // namespace greenprint::report
