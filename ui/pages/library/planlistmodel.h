#pragma once

#include "model/library/librarytypes.h"
#include "model/quantity/format.h"
#include "reports/results/tables.h"

#include <QAbstractTableModel>

namespace greenprint::ui {

/// The plans of a library, one in a row. What a cell says is put into words when it is seen, so
/// that ten thousand plans are shown as fast as ten.
class PlanListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Changed, Carbon, Cost, Tags, Revisions, MadeWith, ColumnCount };

    /// `headings` are those of the columns, in their order.
    explicit PlanListModel(const QStringList &headings, QObject *parent = nullptr);

    /// Shows other plans, sorted as those before; unsorted, in the order in which they are given.
    /// `catalogInUse` is the version that results of today are made with: those of another are
    /// marked.
    void show(
        std::vector<PlanSummary> plans, const NumberFormat &format, const QString &catalogInUse);
    /// Empty if there is no such row.
    QString id(int row) const;
    /// -1 if the plan is not among them.
    int row(const QString &id) const;
    /// The plans in the order in which they are shown, with their figures in full.
    TextTable asTable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// Where a figure of a plan comes from.
    QString originOf(const PlanSummary &plan, int column) const;
    QString text(const PlanSummary &plan, int column) const;
    /// Whether a plan's results were made with another catalog than that in use.
    bool isOfOther(const PlanSummary &plan) const;
    void arrange();

    QStringList m_headings;
    NumberFormat m_format;
    QString m_catalogInUse;
    std::vector<PlanSummary> m_plans; ///< as they were given
    std::vector<size_t> m_order;      ///< of the rows, into the plans
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace greenprint::ui
