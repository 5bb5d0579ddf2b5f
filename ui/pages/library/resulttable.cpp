#include "ui/pages/library/resulttable.h"

#include "ui/widgets/rowhider.h"
#include "ui/widgets/textfilter.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace greenprint::ui {
namespace {

/// Longer tables scroll by themselves.
constexpr int kMostRows = 16;

} // namespace

ResultTable::ResultTable(const QString &name, QWidget *parent)
    : FigureTable(parent)
    , m_cells(new QStandardItemModel(this))
    , m_filter(nullptr) {
    setAccessibleName(name);
    setModel(m_cells);
    m_filter = new FilterField(*new RowHider(*this), this);
    // the order of the rows is that of the results
    setSortingEnabled(false);
}

int ResultTable::rows() const {
    return m_cells->rowCount();
}

void ResultTable::show(const TextTable &table, int wideColumn) {
    const auto alignmentOf = [&](size_t column) {
        const bool right = column < table.rightAligned.size() && table.rightAligned[column];
        return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    };
    m_cells->clear();
    m_cells->setHorizontalHeaderLabels(table.header);
    for (int c = 0; c < table.header.size(); ++c)
        m_cells->horizontalHeaderItem(c)->setTextAlignment(alignmentOf(static_cast<size_t>(c)));
    for (const QStringList &row : table.rows) {
        QList<QStandardItem *> cells;
        for (int c = 0; c < row.size(); ++c) {
            auto *cell = new QStandardItem(row[c]);
            cell->setEditable(false);
            cell->setToolTip(row[c]);
            cell->setTextAlignment(alignmentOf(static_cast<size_t>(c)));
            cells << cell;
        }
        m_cells->appendRow(cells);
    }
    setWideColumn(wideColumn);
    const int rows = std::min(m_cells->rowCount(), kMostRows);
    setFixedHeight(
        horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() * rows
        + 2 * frameWidth() + 2);
}

} // namespace greenprint::ui
