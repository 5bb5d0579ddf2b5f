#pragma once

#include "ui/pages/page.h"

#include <QTableView>

namespace greenprint::ui {

class ElementTableModel;
class FilterField;

/// The table itself: typing replaces, Return edits, Delete clears, paste takes what a spreadsheet
/// copied, an edit goes into all selected cells of its column.
class ElementTable : public QTableView {
    Q_OBJECT

public:
    ElementTable(
        const PageContext &context, const QString &owner, const QString &tag,
        const QStringList &keys, const QString &name, QWidget *parent = nullptr);

    ElementTableModel *elements() const { return m_model; }
    /// The field that filters the rows, for the place above the table.
    FilterField *filter() const { return m_filter; }
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Something could not be taken; empty when all is well again.
    void trouble(const QString &message);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void commitData(QWidget *editor) override;
    void changeEvent(QEvent *event) override;

private:
    /// Those that are selected and seen.
    QModelIndexList chosenCells() const;
    void copy() const;
    void paste();
    void clearCells();
    void report(const Expected<void> &done);

    PageContext m_context;
    ElementTableModel *m_model;
    FilterField *m_filter;
};

} // namespace greenprint::ui
