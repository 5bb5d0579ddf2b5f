#pragma once

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace greenprint::ui {

class RowHider;

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

/// The field that filters a table. It stays away as long as the table is short; Ctrl+F in the table
/// shows it and leads there, Escape empties it and leads back.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    /// It is named after the table, for those who cannot see which one it stands above.
    FilterField(TextFilter &rows, QAbstractItemView &table, QWidget *parent = nullptr);
    explicit FilterField(RowHider &rows, QWidget *parent = nullptr);

    /// The table has another name now.
    void nameAfterTable();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    FilterField(const QAbstractItemModel &all, QAbstractItemView &table, QWidget *parent);
    void appear();
    void lead();

    // when a window goes, they may go first
    QPointer<const QAbstractItemModel> m_all;
    QPointer<QAbstractItemView> m_table;
};

} // namespace greenprint::ui
