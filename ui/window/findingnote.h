#pragma once

#include "ui/inspector/notecard.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// The note on the finding that is chosen, read and written; it is on the finding in the selected
/// scenario, or in every scenario.
class FindingNote : public QWidget {
    Q_OBJECT

public:
    explicit FindingNote(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the note on a finding as it is read in the selected scenario; without one, what a
    /// note is good for.
    void show(const std::optional<NoteSubject> &finding);
    void write();
    QPlainTextEdit *field() const { return m_card->field(); }
    QCheckBox *everywhere() const { return m_everywhere; }

private:
    void refresh();
    void move(bool everywhere);
    /// The selected scenario where a note can name it.
    QString scenario() const;

    PageContext m_context;
    NoteCard *m_card;
    QCheckBox *m_everywhere;
    Text *m_hint;
    std::optional<NoteSubject> m_finding; ///< in every scenario
};

} // namespace greenprint::ui
