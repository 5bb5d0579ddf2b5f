#pragma once

#include "reports/results/tables.h"
#include "ui/pages/page.h"

#include <QJsonObject>
#include <QPushButton>

namespace greenprint::ui {

/// Saves what a page has worked out, as the command line writes it: as a workbook, as CSV, or as
/// JSON for programs; every row in full precision, whatever is shown of it.
class ExportButton : public QPushButton {
    Q_OBJECT

public:
    struct Content {
        QString name;                     ///< of file and sheet
        std::function<TextTable()> table; ///< of the workbook
        std::function<QByteArray()> asCsv;
        std::function<QByteArray()> asJson;

        /// What is small enough to be made whole.
        static Content of(const QString &name, const TextTable &table, const QJsonObject &json);
    };
    /// None as long as nothing is worked out.
    using Source = std::function<std::optional<Content>()>;

    /// `what` says for those who cannot see it what is exported.
    ExportButton(
        const PageContext &context, const QString &what, Source source, QWidget *parent = nullptr);

    /// Asks where to save it; `ending` is xlsx, csv or json.
    void exportTo(const QString &ending);

private:
    PageContext m_context;
    Source m_source;
};

} // namespace greenprint::ui
