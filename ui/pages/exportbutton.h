#pragma once

#include "ui/pages/tableexport.h"

#include <QPushButton>

namespace greenprint::ui {

/// Saves what a page has worked out in one of the forms of a table.
class ExportButton : public QPushButton {
    Q_OBJECT

public:
    using Content = TableExport::Content;
    using Source = TableExport::Source;

    /// `what` says for those who cannot see it what is exported.
    ExportButton(
        const PageContext &context, const QString &what, Source source, QWidget *parent = nullptr);

    /// The same for the menu of a table.
    const TableExport &tableExport() const { return m_export; }
    /// Asks where to save it; `ending` is xlsx, csv or json.
    void exportTo(const QString &ending) const { m_export.saveAs(ending); }

private:
    TableExport m_export;
};

} // namespace greenprint::ui
