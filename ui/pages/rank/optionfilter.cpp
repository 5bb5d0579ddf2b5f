#include "ui/pages/rank/optionfilter.h"

#include "ui/pages/rank/rankmodel.h"

namespace greenprint::ui {

void OptionFilter::setText(const QString &text) {
    m_text = text.trimmed();
    invalidateFilter();
}

void OptionFilter::setPossibleOnly(bool possible) {
    m_possible = possible;
    invalidateFilter();
}

bool OptionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const QModelIndex option = sourceModel()->index(row, RankModel::Option, parent);
    if (m_possible && !option.data(RankModel::PossibleRole).toBool())
        return false;
    if (m_text.isEmpty())
        return true;
    for (int c = 0; c < sourceModel()->columnCount(); ++c) {
        const QString text = sourceModel()->index(row, c, parent).data().toString();
        if ((c == RankModel::Option || c == sourceModel()->columnCount() - 1)
            && text.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool OptionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const bool a = left.data(RankModel::PossibleRole).toBool();
    const bool b = right.data(RankModel::PossibleRole).toBool();
    if (a != b)
        return sortOrder() == Qt::AscendingOrder ? a : b;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace greenprint::ui
