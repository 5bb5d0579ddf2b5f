#include "reports/read/carriedplan.h"

#include "model/readfile.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <algorithm>
#include <stdexcept>

namespace greenprint::report {
namespace {

constexpr qsizetype kMaxPdfBytes = 256 * 1024 * 1024;
/// Readers accept some bytes in front of the signature.
constexpr qsizetype kSearched = 1024;
constexpr QByteArrayView kByteOrderMark("\xef\xbb\xbf");

struct CarriedPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(CarriedPlan)
};

/// Collects what is unpacked, and stops before a small file becomes an endless one.
class Limited : public Pipeline {
public:
    Limited()
        : Pipeline("plan", nullptr) {}
    void write(const unsigned char *data, size_t size) override {
        if (m_bytes.size() + static_cast<qsizetype>(size) > kMaxPlanBytes)
            throw std::runtime_error("the attachment is too large");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    void finish() override {}
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A file that a PDF carries; none if it carries none of that name.
Expected<std::optional<QByteArray>> attachment(const QByteArray &pdf, const char *name) {
    // libqpdf speaks in exceptions, and this is somebody else's file
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("plan", pdf.constData(), static_cast<size_t>(pdf.size()));
        const auto file = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(name);
        if (!file)
            return std::nullopt;
        Limited bytes;
        if (!file->getEmbeddedFileStream().pipeStreamData(
                &bytes, 0, qpdf_dl_specialized, true, false))
            return failure(Error::unreadable(
                {}, CarriedPlanTexts::tr("the attachment of the PDF is damaged")));
        return bytes.bytes();
    } catch (const std::exception &error) {
        return failure(Error::unreadable(
            {}, CarriedPlanTexts::tr("the PDF cannot be read: %1")
                    .arg(QString::fromUtf8(error.what()))));
    }
}

/// A file that is a PDF; nothing if it is something else or cannot be opened, which is reported
/// like any plan file that cannot.
Expected<std::optional<QByteArray>> pdfBytes(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || !isPdf(file.peek(kSearched)))
        return std::nullopt;
    file.close();
    auto bytes = readFile(fileName, kMaxPdfBytes);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() > kMaxPdfBytes)
        return failure(
            Error::unreadable(fileName, CarriedPlanTexts::tr("the PDF is larger than 256 MiB")));
    return std::move(*bytes);
}

} // namespace

bool isPdf(const QByteArray &bytes) {
    QByteArray start = bytes.first(std::min(bytes.size(), kSearched));
    if (start.startsWith(kByteOrderMark))
        start.remove(0, kByteOrderMark.size());
    // a plan may have the signature in its name
    return !start.trimmed().startsWith('<') && start.contains("%PDF-");
}

Expected<QByteArray> carriedPlan(const QByteArray &pdf) {
    auto plan = attachment(pdf, kCarriedPlanName);
    if (!plan)
        return failure(plan.error());
    if (!*plan) {
        return failure(Error::unreadable(
            {}, CarriedPlanTexts::tr(
                    "the PDF carries no plan; it was not written by Greenprint, or for the "
                    "archive")));
    }
    return std::move(**plan);
}

Expected<std::optional<FrozenResults>> carriedResults(const QByteArray &pdf) {
    const auto bytes = attachment(pdf, kCarriedResultsName);
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return std::nullopt;
    auto results = FrozenResults::fromJson(**bytes);
    if (!results)
        return failure(results.error());
    return std::move(*results);
}

Expected<std::optional<FrozenResults>> readCarriedResults(const QString &fileName) {
    const auto pdf = pdfBytes(fileName);
    // what is wrong with the file itself is told by who reads the plan in it
    if (!pdf || !*pdf)
        return std::nullopt;
    auto results = carriedResults(**pdf);
    if (results)
        return std::move(*results);
    Error error = results.error();
    error.where = fileName;
    return failure(std::move(error));
}

Expected<std::optional<QByteArray>> carriedCard(const QByteArray &pdf) {
    return attachment(pdf, kCarriedCardName);
}

Expected<PlanReading> readPlanOrReport(const QString &fileName, const Catalog &catalog) {
    const auto pdf = pdfBytes(fileName);
    if (!pdf)
        return failure(pdf.error());
    if (!*pdf)
        return readPlanFile(fileName, catalog);
    Expected<QByteArray> bytes = carriedPlan(**pdf);
    if (!bytes) {
        Error error = bytes.error();
        error.where = fileName;
        return failure(std::move(error));
    }
    PlanReading reading = readPlan(*bytes, catalog);
    if (!reading.ok())
        return failure(Error::unreadable(fileName, reading.errorText()));
    return reading;
}

} // namespace greenprint::report
