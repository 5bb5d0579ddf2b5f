#include "reports/write/reportfile.h"

#include "model/plan/planfile.h"
#include "reports/exchange/sagemakercard.h"
#include "reports/read/carriedplan.h"
#include "reports/write/csvwriter.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"
#include "reports/write/pdfwriter.h"
#include "reports/write/workbooks.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace greenprint::report {
namespace {

constexpr std::array kEndings{std::pair("pdf", FileType::Pdf),  std::pair("html", FileType::Html),
                              std::pair("htm", FileType::Html), std::pair("md", FileType::Markdown),
                              std::pair("csv", FileType::Csv),  std::pair("xlsx", FileType::Xlsx)};

Expected<QByteArray> renderPdf(
    const Document &document, const Plan &plan, const RenderOptions &options) {
    PdfOptions pdf;
    pdf.archive = options.archive;
    if (!options.archive) {
        pdf.attachments.push_back(
            {QLatin1String(kCarriedPlanName), QStringLiteral("application/xml"),
             QCoreApplication::translate("ReportFile", "The plan that this report was made from"),
             writePlan(plan)});
        if (options.results) {
            pdf.attachments.push_back(
                {QLatin1String(kCarriedResultsName), QStringLiteral("application/json"),
                 QCoreApplication::translate("ReportFile", "The results that this report shows"),
                 options.results->toJson()});
        }
        if (options.card) {
            pdf.attachments.push_back(
                {QLatin1String(kCarriedCardName), QStringLiteral("application/json"),
                 QCoreApplication::translate(
                     "ReportFile", "The model card in the format of Amazon SageMaker"),
                 *options.card});
        }
    }
    return writePdf(PagedDocument(document), pdf);
}

} // namespace

std::optional<FileType> fileTypeOf(const QString &fileName) {
    const QString ending = QFileInfo(fileName).suffix().toLower();
    for (const auto &[word, type] : kEndings) {
        if (ending == QLatin1String(word))
            return type;
    }
    return std::nullopt;
}

QString knownEndings() {
    QStringList endings;
    for (const auto &[word, type] : kEndings)
        endings << QLatin1String(word);
    return endings.join(QStringLiteral(", "));
}

RenderOptions carriedBy(
    const ReportOrder &order, const Catalog &catalog, const Plan &plan,
    const Comparison &comparison) {
    RenderOptions options;
    options.results = FrozenResults::of(comparison, plan, catalog);
    if (order.kind == ReportKind::ModelCard) {
        const QString scenario = order.scenario.isEmpty() ? comparison.baseline : order.scenario;
        // a card that its format cannot take is no reason to go without the report
        if (const auto card = exchange::exchanged(
                catalog, plan, comparison, scenario, order.written, exchange::sagemakerCard))
            options.card = card->bytes;
    }
    return options;
}

Expected<QByteArray> render(
    const Document &document, FileType type, const Plan &plan, const RenderOptions &options) {
    switch (type) {
    case FileType::Pdf:
        return renderPdf(document, plan, options);
    case FileType::Html:
        return writeHtml(document);
    case FileType::Markdown:
        return writeMarkdown(document);
    case FileType::Csv:
        return writeCsv(document);
    case FileType::Xlsx:
        return documentWorkbook(document);
    }
    Q_UNREACHABLE();
}

} // namespace greenprint::report
