#include "ui/pages/rank/optionfilter.h"

#include "ui/pages/rank/rankmodel.h"

namespace greenprint::ui {

void OptionFilter::setPossibleOnly(bool possible) {
    m_possible = possible;
    invalidateFilter();
}

bool OptionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const QModelIndex option = sourceModel()->index(row, RankModel::Option, parent);
    return (!m_possible || option.data(RankModel::PossibleRole).toBool())
           && TextFilter::filterAcceptsRow(row, parent);
}

bool OptionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const bool a = left.data(RankModel::PossibleRole).toBool();
    const bool b = right.data(RankModel::PossibleRole).toBool();
    if (a != b)
        return sortOrder() == Qt::AscendingOrder ? a : b;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace greenprint::ui
