#pragma once

#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QTableView;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Hides the rows of a table in which not every word occurs that is typed, for tables whose rows
/// are known by their numbers. What stands beside the rows counts, too.
class RowHider : public QObject {
    Q_OBJECT

public:
    explicit RowHider(QTableView &table);

    /// Rows with that role set name those below them, and stay as long as one of these does.
    void setHeadingRole(int role) { m_headingRole = role; }
    void setText(const QString &text);
    bool isActive() const { return !m_words.isEmpty(); }
    QTableView &table() const { return m_table; }

Q_SIGNALS:
    /// Other rows are seen.
    void applied();

private:
    void apply();
    bool fits(int row) const;
    bool isHeading(int row) const;

    QTableView &m_table;
    QStringList m_words;
    int m_headingRole = -1;
};

} // namespace greenprint::ui
