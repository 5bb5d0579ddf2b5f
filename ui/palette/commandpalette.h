#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Something that the palette can find.
struct PaletteEntry {
    QString title; ///< "Requests per month"
    QString kind;  ///< "Parameter of Inspection", "Command", "Region"
    QString keys;  ///< further words by which it is found, and a shortcut
    std::function<void()> run;
};

/// How well an entry fits what was typed: every word must begin a word of it, or appear in it.
/// 0: not at all; more is better.
int paletteScore(const PaletteEntry &entry, const QStringList &words);

/// Ctrl+K: one field that finds any command, parameter, plan, Region or practice. Arrow keys move,
/// Enter runs, Escape closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<PaletteEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &text);
    void run(int row);
    void place();

    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_found;
    std::vector<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace greenprint::ui
