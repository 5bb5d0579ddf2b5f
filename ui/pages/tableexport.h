#pragma once

#include "reports/results/tables.h"
#include "ui/pages/page.h"

#include <QJsonObject>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Saves a table as the command line writes it: as a workbook, as CSV, or as JSON for programs.
/// Files have every row in full precision, whatever is shown of it.
class TableExport {
public:
    struct Content {
        QString name; ///< of the file
        std::function<Expected<QByteArray>()> asWorkbook;
        std::function<QByteArray()> asCsv;
        std::function<QByteArray()> asJson;

        /// What is small enough to be made whole.
        static Content of(const QString &name, const TextTable &table, const QJsonObject &json);
        /// The same where the table has no form of its own for programs.
        static Content of(const QString &name, const TextTable &table);
    };
    /// None as long as there is nothing to save.
    using Source = std::function<std::optional<Content>()>;

    /// What is asked of the window.
    struct Window {
        /// Where to save; empty if the user thought better of it.
        std::function<QString(const QString &proposal, const QString &filter)> fileToSave;
        std::function<void(const Error &error)> tell;

        static Window of(Shell &shell);
    };

    TableExport(Window window, Source source);

    /// A workbook of one sheet, which has its name.
    static Expected<QByteArray> workbookOf(const QString &name, const TextTable &table);
    /// Asks where to save it; `ending` is xlsx, csv or json.
    void saveAs(const QString &ending) const;
    /// Adds an entry for each ending.
    void addTo(QMenu &menu) const;

private:
    Window m_window;
    Source m_source;
};

} // namespace greenprint::ui
