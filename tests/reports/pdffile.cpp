#include "tests/reports/pdffile.h"

#include "model/savefile.h"
#include "tests/support/sampleplan.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

namespace greenprint::test {

using namespace report;

ReportOrder orderOf(ReportKind kind) {
    ReportOrder order;
    order.kind = kind;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    return order;
}

Document documentOf(const Plan &plan, ReportKind kind) {
    const auto document = buildReport(Catalog::builtIn(), plan, orderOf(kind));
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return *document;
}

Document sampleDocument(const QString &name, ReportKind kind, Paper paper) {
    static std::map<std::pair<QString, ReportKind>, Document> built;
    const auto key = std::pair(name, kind);
    auto it = built.find(key);
    if (it == built.end())
        it = built.emplace(key, documentOf(sample(name), kind)).first;
    Document document = it->second;
    document.paper = paper;
    return document;
}

Document tableDocument(int rows, int columns) {
    Document document;
    document.title = QStringLiteral("Table");
    document.genre = QStringLiteral("Test");
    Table table;
    for (int c = 0; c < columns; ++c)
        table.columns.push_back({QStringLiteral("HEAD%1").arg(c)});
    for (int r = 0; r < rows; ++r) {
        Row row;
        for (int c = 0; c < columns; ++c) {
            QString text = QStringLiteral("r%1c%2").arg(r).arg(c);
            if (c == 1)
                text += QStringLiteral("\n").repeated(r % 4) + QStringLiteral("end%1.").arg(r);
            row.cells.push_back({text});
        }
        table.rows.push_back(std::move(row));
    }
    document.sections = {{QStringLiteral("a"), QStringLiteral("Section"), 1, false, {table}}};
    return document;
}

QByteArray pdfOf(const Document &document, const PdfOptions &options) {
    const auto pdf = writePdf(PagedDocument(document), options);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text()));
    return *pdf;
}

QStringList pagesOf(const QByteArray &pdf) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.pdf"));
    if (!saveFile(file, pdf))
        qFatal("no temporary file");
    const QString text = QString::fromUtf8(
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
    QStringList pages = text.split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

bool has(const char *tool) {
    return !QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty();
}

QByteArray ask(const QString &tool, const QStringList &arguments, int *exitCode) {
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s did not finish", qPrintable(tool));
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAllStandardOutput();
}

} // namespace greenprint::test
