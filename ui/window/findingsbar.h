#pragma once

#include "model/plan/notes.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FindingNote;
class Text;

/// The bottom line: how many findings the selected scenario has and the first of them, and the
/// catalog in use. It unfolds to the list; choosing a finding leads to its field, and beside the
/// list there is room for a note on it.
class FindingsBar : public Band {
    Q_OBJECT

public:
    explicit FindingsBar(const PageContext &context, QWidget *parent = nullptr);

    void setUnfolded(bool unfolded);
    bool isUnfolded() const;
    QListView *list() const { return m_list; }
    FindingNote *note() const { return m_note; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();
    void add(const Finding &finding);
    /// Whether no scenario that a note is on has its finding any more.
    bool isGone(const Note &note) const;
    void addGone(const NoteSubject &subject, const QString &note);
    void addActions();
    void showNote();
    void dress();
    void lead(const QModelIndex &index);

    PageContext m_context;
    QPushButton *m_summary;
    Text *m_first;
    QPushButton *m_catalog;
    QWidget *m_panel;
    QListView *m_list;
    FindingNote *m_note;
    QStandardItemModel *m_findings;
    Severity m_worst = Severity::Info;
};

} // namespace greenprint::ui
