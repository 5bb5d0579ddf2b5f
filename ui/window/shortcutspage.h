#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace greenprint::ui {

class KeysEdit;
class Shortcuts;
class Text;

/// Every command of the menus with its keys, to be given others.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    struct Row {
        QString id;
        QString group;
        Text *head; ///< of the group
        Text *name;
        KeysEdit *keys;
        QPushButton *reset;
        Text *objection;
    };

    /// Makes the rows anew.
    void fill();
    void addRow(QGridLayout &grid, const QString &id, const QString &name, Text *head);
    void give(const Row &row, const QKeySequence &keys);
    /// Shows what the commands have now.
    void refresh();
    void filter();

    Shortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QPushButton *m_resetAll;
    QScrollArea *m_area;
    std::vector<Row> m_rows;
};

} // namespace greenprint::ui
