#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace greenprint::ui {

/// The rows of a table in which every word that is typed occurs, in whatever column.
class TextFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    bool isActive() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// The field that filters a table. It stays away as long as the table is short.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    /// `table` names the table for those who cannot see which one it stands above.
    FilterField(TextFilter &rows, const QString &table, QWidget *parent = nullptr);

private:
    void appear();

    TextFilter &m_rows;
};

} // namespace greenprint::ui
