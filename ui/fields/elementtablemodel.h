#pragma once

#include "model/plan/element.h"
#include "model/quantity/format.h"
#include "ui/document/plandocument.h"

#include <QAbstractTableModel>

#include <map>

namespace greenprint::ui {

/// Whether an input takes numbers, which stand at the right of their column.
bool isNumeric(const Parameter &parameter);

/// A list of elements of the plan as a table: a row each, a column per input. Every edit is a step
/// of the document's history.
class ElementTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `owner` is the path of the element that has the list, empty for the plan; `tag` names the
    /// list; `keys` the inputs that are shown.
    ElementTableModel(
        PlanDocument &document, const QString &owner, const QString &tag, const QStringList &keys,
        QObject *parent = nullptr);

    void setFormat(const NumberFormat &format);
    void refresh();
    const Parameter &parameterAt(int column) const {
        return *m_parameters[static_cast<size_t>(column)];
    }
    /// Path of the element of a row.
    QString pathAt(int row) const;
    /// Writes a block of texts as people type them, from a cell on; rows that are missing are
    /// added. All or nothing; the error names row and column.
    Expected<void> write(int row, int column, const std::vector<QStringList> &block);
    /// The same text into several cells.
    Expected<void> writeAll(const QModelIndexList &cells, const QString &text);
    Expected<void> removeRows(QList<int> rows);
    Expected<void> addRow();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A cell could not take what was typed.
    void refused(const QString &reason);

private:
    /// The list in a plan; none if its owner is gone.
    struct List {
        const ChildSpec *child = nullptr;
        void *owner = nullptr;
    };
    std::optional<List> listIn(Plan &plan) const;
    /// The same, to be looked at only.
    struct ConstList {
        const ChildSpec *child = nullptr;
        const void *owner = nullptr;
    };
    std::optional<ConstList> listIn(const Plan &plan) const;
    /// The text of the plan file for what a person typed.
    Expected<QString> canonical(const Parameter &parameter, const QString &typed) const;
    /// Of what kind a value is: another value for an input is of that input's.
    const Parameter &inputOf(
        const Parameter &parameter, const Plan &plan, const void *element) const;
    /// What an element says, as it is read: what is referred to by its name.
    QString words(const Parameter &parameter, const ConstElementRef &element) const;
    void appendTo(const List &list) const;
    /// Into an element of the list; what refers to it follows a new id.
    bool assign(Plan &plan, const Parameter &parameter, void *element, const QString &text) const;

    PlanDocument &m_document;
    QString m_owner;
    QString m_tag;
    const ElementSpec *m_spec = nullptr;
    std::vector<const Parameter *> m_parameters;
    NumberFormat m_format;
    mutable std::map<QString, QString> m_practices; ///< their names, once they are asked for
    int m_rows = 0;
};

} // namespace greenprint::ui
