#pragma once

#include "model/catalog/catalogcheck.h"

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
    using QWidget::show;

private:
    QStandardItemModel *m_cells;
    FigureTable *m_table;
    Text *m_whole; ///< of the defect that is chosen
};

} // namespace greenprint::ui
