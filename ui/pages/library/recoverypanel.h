#pragma once

#include "model/library/repair.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class LongWork;
class Text;

/// Tells that a library is damaged, what recovering it does, and does it: the intact part becomes
/// a new library in its place, the damaged file is kept aside. Then it lists what came of it.
class RecoveryPanel : public Surface {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);

    /// `usable`: the rest of the library can be worked with meanwhile.
    void showDamage(const QString &file, const QStringList &defects, bool usable);
    bool isRecovering() const;
    /// Whether it tells what a recovery came to.
    bool hasResult() const { return m_hasResult; }

Q_SIGNALS:
    /// The library must be let go of now.
    void begun();
    /// The new library is in its place.
    void recovered();
    /// It was stopped or failed: the library is as it was.
    void ended();
    /// The user wants to see the library.
    void closed();

private:
    void start();
    void finish(const Expected<LibraryRepair> &repair);
    void list(const QString &title, const QStringList &lines);
    void showRunning(bool running);

    LongWork *m_work;
    QString m_file;
    bool m_usable = false;
    bool m_hasResult = false;
    Text *m_title;
    Text *m_text;
    Text *m_problem;
    Text *m_listTitle;
    QListWidget *m_list;
    QProgressBar *m_progress;
    QPushButton *m_recover;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace greenprint::ui
