#include "ui/pages/exportbutton.h"

#include "model/savefile.h"
#include "reports/write/workbook.h"

#include <QJsonDocument>
#include <QMenu>

namespace greenprint::ui {
namespace {

Expected<QByteArray> bytesOf(const ExportButton::Content &content, const QString &ending) {
    if (ending == QLatin1String("json"))
        return content.asJson();
    if (ending == QLatin1String("csv"))
        return content.asCsv();
    report::Workbook book({content.name, {}, {}});
    book.beginSheet(content.name);
    book.table(content.table());
    return book.finish();
}

} // namespace

ExportButton::Content ExportButton::Content::of(
    const QString &name, const TextTable &table, const QJsonObject &json) {
    return {
        name, [table] { return table; }, [table] { return toCsv(table); },
        [json] { return QJsonDocument(json).toJson(); }};
}

ExportButton::ExportButton(
    const PageContext &context, const QString &what, Source source, QWidget *parent)
    : QPushButton(tr("Export"), parent)
    , m_context(context)
    , m_source(std::move(source)) {
    setAccessibleName(tr("Export: %1").arg(what));
    setToolTip(what);
    auto *formats = new QMenu(this);
    formats->addAction(
        tr("Workbook (XLSX)\u2026"), this, [this] { exportTo(QStringLiteral("xlsx")); });
    formats->addAction(tr("Table (CSV)\u2026"), this, [this] { exportTo(QStringLiteral("csv")); });
    formats->addAction(
        tr("For programs (JSON)\u2026"), this, [this] { exportTo(QStringLiteral("json")); });
    setMenu(formats);
}

void ExportButton::exportTo(const QString &ending) {
    const std::optional<Content> content = m_source();
    if (!content)
        return;
    const QString filter = ending == QLatin1String("xlsx")   ? tr("Workbooks (*.xlsx)")
                           : ending == QLatin1String("json") ? tr("JSON files (*.json)")
                                                             : tr("Tables (*.csv)");
    const QString file = m_context.shell.fileToSave(
        QStringLiteral("%1.%2").arg(content->name, ending), filter);
    if (file.isEmpty())
        return;
    const Expected<QByteArray> bytes = bytesOf(*content, ending);
    const Expected<void> done = bytes ? saveFile(file, *bytes)
                                      : Expected<void>(failure(bytes.error()));
    if (!done)
        m_context.shell.tell(done.error());
}

} // namespace greenprint::ui
