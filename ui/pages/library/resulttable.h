#pragma once

#include "reports/results/tables.h"
#include "ui/widgets/figuretable.h"

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FilterField;

/// A table of results as the command line prints it, as high as its rows.
class ResultTable : public FigureTable {
    Q_OBJECT

public:
    explicit ResultTable(const QString &name, QWidget *parent = nullptr);

    /// `wideColumn` takes the room that is left.
    void show(const TextTable &table, int wideColumn);
    using FigureTable::show;
    int rows() const;
    /// The field that filters the rows, for the place above the table.
    FilterField *filter() const { return m_filter; }

private:
    QStandardItemModel *m_cells;
    FilterField *m_filter;
};

} // namespace greenprint::ui
