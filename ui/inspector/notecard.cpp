#include "ui/inspector/notecard.h"

#include "model/plan/planpath.h"
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
    const bool place = isPlace(m_context.document.plan(), path);
    show(NoteSubject{place ? path : QString(), {}, {}}, title);
}

void NoteCard::show(const NoteSubject &subject, const QString &title) {
    if (m_subject != subject)
        ++m_session;
    m_subject = subject;
    m_title->setText(withAmpersands(title));
    m_text->setAccessibleName(title);
    setVisible(!m_subject.on.isEmpty());
    refresh();
}

void NoteCard::refresh() {
    if (m_subject.on.isEmpty())
        return;
    m_text->setReadOnly(m_context.document.isReadOnly());
    const QString note = noteOn(m_context.document.plan(), m_subject);
    // who types keeps the cursor, and the spaces at the end
    if (m_text->toPlainText() == note
        || (note.isEmpty() && m_text->toPlainText().trimmed().isEmpty() && m_text->hasFocus()))
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(note);
}

void NoteCard::write() {
    if (m_subject.on.isEmpty())
        return;
    const Expected<void> done = m_context.document.edit(
        m_subject.finding.isEmpty() ? tr("Note") : tr("Note on a finding"),
        [this](Plan &plan) { setNote(plan, m_subject, m_text->toPlainText()); },
        QStringLiteral("note:%1:%2:%3#%4")
            .arg(m_subject.on, m_subject.finding, m_subject.scenario)
            .arg(m_session));
    if (!done)
        m_context.shell.tell(done.error());
}

bool NoteCard::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut)
        ++m_session;
    return QWidget::eventFilter(watched, event);
}

} // namespace greenprint::ui
