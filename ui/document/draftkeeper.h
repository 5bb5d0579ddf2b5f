#pragma once

#include "model/library/journal.h"
#include "ui/document/plandocument.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace greenprint::ui {

/// Keeps what is not saved yet in the journal, a few seconds after it was typed, so that a crash
/// or a power cut loses nothing; and gives back what an earlier session left.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// Without a journal nothing is kept; the window works all the same.
    explicit DraftKeeper(std::unique_ptr<Journal> journal, QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// What sessions that ended without closing left.
    std::vector<JournalEntry> leftovers() const;
    /// What they left and cannot be read.
    std::vector<Error> damaged() const;
    /// Why edits cannot be kept now; empty if they can.
    const QString &problem() const { return m_problem; }
    /// Follows a document until it is closed; one that is not saved yet is kept at once. `draft` is
    /// the leftover that it came from, if any; `view` tells what the window needs to look as it
    /// does.
    void follow(
        PlanDocument &document, const std::function<QByteArray()> &view, const QString &draft = {});
    /// The document was closed with its changes saved or thrown away.
    void forget(const PlanDocument &document);
    /// Writes what waits; the timer does it too.
    void recordNow();

Q_SIGNALS:
    void problemChanged();

private:
    void note(const Expected<void> &done);

    struct Kept {
        QString draft;
        std::function<QByteArray()> view;
        std::shared_ptr<const Plan> recorded;
        QByteArray recordedView;
    };

    std::unique_ptr<Journal> m_journal;
    std::map<const PlanDocument *, Kept> m_documents;
    QTimer m_timer;
    QString m_problem;
};

} // namespace greenprint::ui
