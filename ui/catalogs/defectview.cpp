#include "ui/catalogs/defectview.h"

#include "ui/widgets/figuretable.h"
#include "ui/widgets/text.h"
#include "ui/widgets/textfilter.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace greenprint::ui {

DefectView::DefectView(QWidget *parent)
    : QWidget(parent)
    , m_cells(new QStandardItemModel(this))
    , m_table(new FigureTable)
    , m_whole(new Text({})) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *defects = new TextFilter(this);
    defects->setSourceModel(m_cells);
    m_table->setModel(defects);
    // the order is that of the files
    m_table->setSortingEnabled(false);
    defects->sort(-1);
    m_table->setAccessibleName(tr("Defects"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(new FilterField(*defects, *m_table));
    column->addWidget(m_table, 1);
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_whole);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            m_whole->setText(current.siblingAtColumn(1).data(Qt::ToolTipRole).toString());
        });
}

void DefectView::setExport(const TableExport::Window &window) {
    const TableExport save(window, [this]() -> std::optional<TableExport::Content> {
        return TableExport::Content::of(tr("Defects"), m_rows);
    });
    m_table->setMenu([save](QMenu &menu) { save.addTo(menu); });
}

void DefectView::show(const std::vector<CatalogDefect> &defects) {
    m_cells->clear();
    m_rows = TextTable();
    m_rows.header = {tr("Where"), tr("What is wrong, and what was expected")};
    m_cells->setHorizontalHeaderLabels(m_rows.header);
    for (const CatalogDefect &defect : defects) {
        QList<QStandardItem *> row{
            new QStandardItem(defect.place()), new QStandardItem(defect.message)};
        for (QStandardItem *cell : row) {
            cell->setEditable(false);
            cell->setToolTip(defect.text());
        }
        m_cells->appendRow(row);
        m_rows.rows.push_back({defect.place(), defect.message});
    }
    m_table->setWideColumn(1);
    m_whole->clear();
    if (!defects.empty())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

} // namespace greenprint::ui
