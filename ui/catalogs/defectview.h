#pragma once

#include "model/catalog/catalogcheck.h"
#include "ui/pages/tableexport.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FigureTable;
class Text;

/// Every defect of what was to be imported: file and line, what is wrong and what was expected.
class DefectView : public QWidget {
    Q_OBJECT

public:
    explicit DefectView(QWidget *parent = nullptr);

    void show(const std::vector<CatalogDefect> &defects);
    /// Lets the menu of the table save it.
    void setExport(const TableExport::Window &window);
    using QWidget::show;

private:
    QStandardItemModel *m_cells;
    TextTable m_rows;
    FigureTable *m_table;
    Text *m_whole; ///< of the defect that is chosen
};

} // namespace greenprint::ui
