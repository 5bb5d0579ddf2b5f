#include "ui/window/findingnote.h"

#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace greenprint::ui {

FindingNote::FindingNote(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new NoteCard(context, this))
    , m_everywhere(new QCheckBox(tr("In every scenario that has this finding"), this))
    , m_hint(explanation(tr("Select a finding to read or write a note on it."), this)) {
    field()->setPlaceholderText(tr("Why it may stay, or what is done about it"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_hint);
    column->addWidget(m_card);
    column->addWidget(m_everywhere);
    column->addStretch();
    connect(m_everywhere, &QCheckBox::toggled, this, &FindingNote::move);
    connect(&m_context.document, &PlanDocument::planChanged, this, &FindingNote::refresh);
    show(std::nullopt);
}

void FindingNote::show(const std::optional<NoteSubject> &finding) {
    m_finding = finding;
    if (m_finding)
        m_finding->scenario.clear();
    const Plan &plan = m_context.document.plan();
    const QString own = scenario();
    bool everywhere = own.isEmpty();
    if (m_finding && !own.isEmpty()) {
        NoteSubject here = *m_finding;
        here.scenario = own;
        everywhere = noteOn(plan, here).isEmpty() && !noteOn(plan, *m_finding).isEmpty();
    }
    {
        const QSignalBlocker quiet(m_everywhere);
        m_everywhere->setChecked(everywhere);
    }
    NoteSubject subject = m_finding.value_or(NoteSubject{});
    if (m_finding && !everywhere)
        subject.scenario = own;
    m_card->show(subject, tr("Note on this finding"));
    refresh();
}

void FindingNote::write() {
    if (m_finding)
        field()->setFocus(Qt::ShortcutFocusReason);
}

void FindingNote::refresh() {
    m_hint->setVisible(!m_finding);
    m_everywhere->setVisible(m_finding && m_context.document.plan().scenarios.size() > 1);
    m_everywhere->setEnabled(!m_context.document.isReadOnly());
    // the note may have come or gone with a step of the history
    if (!m_finding || field()->hasFocus() || m_everywhere->hasFocus())
        return;
    const Plan &plan = m_context.document.plan();
    NoteSubject here = *m_finding;
    here.scenario = scenario();
    const NoteSubject &shown = m_card->subject();
    const NoteSubject &other = shown == here ? *m_finding : here;
    if (noteOn(plan, shown).isEmpty() && !noteOn(plan, other).isEmpty())
        show(m_finding);
}

void FindingNote::move(bool everywhere) {
    if (!m_finding)
        return;
    const NoteSubject from = m_card->subject();
    NoteSubject to = *m_finding;
    if (!everywhere)
        to.scenario = scenario();
    const QString text = noteOn(m_context.document.plan(), from);
    const Expected<void> done = m_context.document.edit(tr("Note on a finding"), [&](Plan &plan) {
        if (text.isEmpty())
            return;
        setNote(plan, from, {});
        setNote(plan, to, text);
    });
    if (!done)
        m_context.shell.tell(done.error());
    m_card->show(to, tr("Note on this finding"));
}

QString FindingNote::scenario() const {
    const QString id = m_context.selection.scenario();
    return findById(m_context.document.plan().scenarios, id) ? id : QString();
}

} // namespace greenprint::ui
