#include "ui/document/draftkeeper.h"

#include <QLoggingCategory>

namespace greenprint::ui {
namespace {

Q_LOGGING_CATEGORY(drafts, "greenprint.drafts")

constexpr int kDelayMs = 3000;

void report(const Expected<void> &done) {
    if (!done)
        qCWarning(drafts, "%s", qPrintable(done.error().text()));
}

} // namespace

DraftKeeper::DraftKeeper(std::unique_ptr<Journal> journal, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::recordNow);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::note(const Expected<void> &done) {
    report(done);
    const QString problem = done ? QString() : done.error().text();
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

std::vector<Error> DraftKeeper::damaged() const {
    return m_journal ? m_journal->damaged() : std::vector<Error>{};
}

std::vector<JournalEntry> DraftKeeper::leftovers() const {
    return m_journal ? m_journal->leftovers() : std::vector<JournalEntry>{};
}

void DraftKeeper::follow(
    PlanDocument &document, const std::function<QByteArray()> &view, const QString &draft) {
    if (!m_journal)
        return;
    // what a leftover was opened from is on the disk already
    if (draft.isEmpty())
        m_documents[&document] = {Journal::newDocument(), view, nullptr, {}};
    else
        m_documents[&document] = {draft, view, document.state(), view()};
    connect(
        &document, &QObject::destroyed, this, [this, &document] { m_documents.erase(&document); });
    connect(&document, &PlanDocument::planChanged, this, [this] {
        // not put off again and again by someone who types without a pause
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &PlanDocument::keepingChanged, this, [this, &document] {
        if (!document.isModified()) {
            Kept &kept = m_documents[&document];
            report(m_journal->forget(kept.draft));
            kept.recorded.reset();
        }
    });
    recordNow();
}

void DraftKeeper::forget(const PlanDocument &document) {
    const auto it = m_documents.find(&document);
    if (it == m_documents.end())
        return;
    report(m_journal->forget(it->second.draft));
    disconnect(&document, nullptr, this, nullptr);
    m_documents.erase(it);
}

void DraftKeeper::recordNow() {
    m_timer.stop();
    for (auto &[document, kept] : m_documents) {
        if (!document->isModified())
            continue;
        const QByteArray view = kept.view();
        if (kept.recorded == document->state() && kept.recordedView == view)
            continue;
        JournalEntry entry;
        entry.view = view;
        entry.document = kept.draft;
        entry.plan = document->plan();
        entry.fileName = document->fileName();
        entry.base = document->libraryRevision();
        const Expected<void> recorded = m_journal->record(entry);
        note(recorded);
        // what could not be kept is tried again
        if (!recorded) {
            m_timer.start();
            continue;
        }
        kept.recorded = document->state();
        kept.recordedView = view;
    }
}

} // namespace greenprint::ui
