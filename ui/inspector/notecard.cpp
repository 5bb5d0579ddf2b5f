#include "ui/inspector/notecard.h"

#include "model/plan/planpath.h"
#include "ui/document/notes.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

constexpr int kLines = 3;

bool isPlace(const Plan &plan, const QString &path) {
    return !path.isEmpty() && (findElement(refTo(plan), path) || findParameter(refTo(plan), path));
}

} // namespace

NoteCard::NoteCard(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Text({}, TextStep::Small, false, Tone::Muted, this))
    , m_text(new QPlainTextEdit(this)) {
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kLines * m_text->fontMetrics().lineSpacing() + 18);
    m_text->installEventFilter(this);
    m_title->setBuddy(m_text);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteCard::write);
    connect(&m_context.document, &PlanDocument::planChanged, this, &NoteCard::refresh);
    hide();
}

void NoteCard::show(const QString &path, const QString &title) {
    if (m_path != path)
        ++m_session;
    m_path = isPlace(m_context.document.plan(), path) ? path : QString();
    m_title->setText(title);
    m_text->setAccessibleName(title);
    setVisible(!m_path.isEmpty());
    refresh();
}

void NoteCard::refresh() {
    if (m_path.isEmpty())
        return;
    m_text->setReadOnly(m_context.document.isReadOnly());
    const QString note = noteOn(m_context.document.plan(), m_path);
    // who types keeps the cursor, and the spaces at the end
    if (m_text->toPlainText() == note
        || (note.isEmpty() && m_text->toPlainText().trimmed().isEmpty() && m_text->hasFocus()))
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(note);
}

void NoteCard::write() {
    if (m_path.isEmpty())
        return;
    const Expected<void> done = m_context.document.edit(
        tr("Note"), [this](Plan &plan) { setNote(plan, m_path, m_text->toPlainText()); },
        QStringLiteral("note:%1#%2").arg(m_path).arg(m_session));
    if (!done)
        m_context.shell.tell(done.error());
}

bool NoteCard::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        ++m_session;
    return QWidget::eventFilter(watched, event);
}

} // namespace greenprint::ui
