#include "reports/write/pdfwriter.h"

#include "reports/write/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace greenprint::report {

Expected<QByteArray> writePdf(const PagedDocument &pages, const PdfOptions &options) {
    constexpr int kDotsPerPoint = 10;
    constexpr int kPointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(
            options.archive ? QPagedPaintDevice::PdfVersion_A1b
                            : QPagedPaintDevice::PdfVersion_1_4);
        writer.setResolution(kDotsPerPoint * kPointsPerInch);
        const QPageSize::PageSizeId size = pages.document().paper == Paper::Letter
                                               ? QPageSize::Letter
                                               : QPageSize::A4;
        writer.setPageLayout(
            QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(pages.document().title);
        writer.setCreator(pages.document().imprint.tool);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Error::unwritable(
                {}, QCoreApplication::translate("PdfWriter", "the PDF could not be begun")));
        painter.scale(kDotsPerPoint, kDotsPerPoint);
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
        painter.end();
    }
    return finishPdf(buffer.data(), pages, options);
}

} // namespace greenprint::report
