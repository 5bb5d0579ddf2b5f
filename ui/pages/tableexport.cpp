#include "ui/pages/tableexport.h"

#include "model/savefile.h"
#include "reports/results/tablejson.h"
#include "reports/write/workbook.h"
#include "ui/document/filename.h"
#include "ui/pages/exportbutton.h"

#include <QJsonDocument>
#include <QMenu>

namespace greenprint::ui {
namespace {

Expected<QByteArray> bytesOf(const TableExport::Content &content, const QString &ending) {
    if (ending == QLatin1String("json"))
        return content.asJson();
    if (ending == QLatin1String("csv"))
        return content.asCsv();
    return content.asWorkbook();
}

} // namespace

TableExport::Content TableExport::Content::of(
    const QString &name, const TextTable &table, const QJsonObject &json) {
    return {
        name, [name, table] { return workbookOf(name, table); }, [table] { return toCsv(table); },
        [json] { return QJsonDocument(json).toJson(); }};
}

TableExport::Content TableExport::Content::of(const QString &name, const TextTable &table) {
    return {
        name, [name, table] { return workbookOf(name, table); }, [table] { return toCsv(table); },
        [table] { return QJsonDocument(tableJson(table)).toJson(); }};
}

TableExport::Window TableExport::Window::of(Shell &shell) {
    return {
        [&shell](const QString &proposal, const QString &filter) {
            return shell.fileToSave(proposal, filter);
        },
        [&shell](const Error &error) { shell.tell(error); }};
}

TableExport::TableExport(Window window, Source source)
    : m_window(std::move(window))
    , m_source(std::move(source)) {}

Expected<QByteArray> TableExport::workbookOf(const QString &name, const TextTable &table) {
    report::Workbook book({name, {}, {}});
    book.beginSheet(name);
    book.table(table);
    return book.finish();
}

void TableExport::addTo(QMenu &menu) const {
    const auto add = [this, &menu](const QString &text, const QString &ending) {
        menu.addAction(text, &menu, [own = *this, ending] { own.saveAs(ending); });
    };
    add(ExportButton::tr("Workbook (XLSX)\u2026"), QStringLiteral("xlsx"));
    add(ExportButton::tr("Table (CSV)\u2026"), QStringLiteral("csv"));
    add(ExportButton::tr("For programs (JSON)\u2026"), QStringLiteral("json"));
}

void TableExport::saveAs(const QString &ending) const {
    const std::optional<Content> content = m_source();
    if (!content)
        return;
    const QString filter = ending == QLatin1String("xlsx") ? ExportButton::tr("Workbooks (*.xlsx)")
                           : ending == QLatin1String("json")
                               ? ExportButton::tr("JSON files (*.json)")
                               : ExportButton::tr("Tables (*.csv)");
    const QString file = m_window.fileToSave(
        QStringLiteral("%1.%2").arg(asFileName(content->name), ending), filter);
    if (file.isEmpty())
        return;
    const Expected<QByteArray> bytes = bytesOf(*content, ending);
    const Expected<void> done = bytes ? saveFile(file, *bytes)
                                      : Expected<void>(failure(bytes.error()));
    if (!done)
        m_window.tell(done.error());
}

} // namespace greenprint::ui
