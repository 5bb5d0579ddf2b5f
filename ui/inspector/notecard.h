#pragma once

#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// A remark on a place of the plan, read and written. What is typed is in the plan at once; typing
/// without leaving the field is one step of the history.
class NoteCard : public QWidget {
    Q_OBJECT

public:
    explicit NoteCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the remark on an element or an input under a title; hides where there is no such
    /// place.
    void show(const QString &path, const QString &title);
    QPlainTextEdit *field() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void write();

    PageContext m_context;
    QString m_path;
    Text *m_title;
    QPlainTextEdit *m_text;
    int m_session = 0;
};

} // namespace greenprint::ui
