#pragma once

#include "model/plan/notes.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// A remark on a place of the plan or on a finding, read and written. What is typed is in the plan
/// at once; typing without leaving the field is one step of the history.
class NoteCard : public QWidget {
    Q_OBJECT

public:
    explicit NoteCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the remark on an element or an input under a title; hides where there is no such
    /// place.
    void show(const QString &path, const QString &title);
    /// Shows the remark on a subject; hides for one that is on nothing.
    void show(const NoteSubject &subject, const QString &title);
    const NoteSubject &subject() const { return m_subject; }
    QPlainTextEdit *field() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void write();

    PageContext m_context;
    NoteSubject m_subject;
    Text *m_title;
    QPlainTextEdit *m_text;
    int m_session = 0;
};

} // namespace greenprint::ui
