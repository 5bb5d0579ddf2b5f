#pragma once

#include <QSortFilterProxyModel>

namespace greenprint::ui {

/// Options whose row holds a text, and only those that are possible where asked for.
class OptionFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    void setPossibleOnly(bool possible);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// What is not possible stays below what is.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    bool m_possible = false;
};

} // namespace greenprint::ui
