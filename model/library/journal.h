#pragma once

#include "model/error.h"
#include "model/plan/plan.h"

#include <QDateTime>

#include <memory>
#include <vector>

class QFileInfo;

namespace greenprint {

/// An open document with edits that are not saved yet.
struct JournalEntry {
    QString document;   ///< names the document as long as it is open; Journal::newDocument()
    Plan plan;          ///< with the edits
    int base = 0;       ///< the library's revision that they started from; 0: never saved there
    QString fileName;   ///< the plan file that they started from; may be empty
    QByteArray view;    ///< what the window needs to look as it did: page, selection
    QDateTime recorded; ///< UTC; set when it is recorded
};

/// What is not saved yet, kept in files of its own beside the library, so that a crash or a power
/// cut loses nothing: also of plans that were never saved, and whatever happens to the library.
///
/// Every running program has a session. What a session leaves behind when it ends without
/// forgetting its documents is offered by the next program that starts, and by one only. A record
/// is kept whole or not at all; the plan inside it is a plan file that can be read by eye.
class Journal {
public:
    /// Beside the library of the user.
    static QString defaultFolder();
    static QString newDocument();

    /// Begins a session and takes over what dead ones left.
    static Expected<std::unique_ptr<Journal>> open(const QString &folder);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// What sessions that ended without closing left, the latest first. It stays, and is offered
    /// again by the next program, until forget() is called.
    const std::vector<JournalEntry> &leftovers() const { return m_leftovers; }
    /// Files of dead sessions that cannot be read; they stay where they are.
    const std::vector<Error> &damaged() const { return m_damaged; }

    /// Keeps the state of a document in place of the one before. Durable when it returns. May be
    /// called from any thread, for one document at a time.
    Expected<void> record(const JournalEntry &entry) const;
    /// The document was saved or thrown away: its record, or that of a leftover, is removed.
    Expected<void> forget(const QString &document);

private:
    struct Session;

    Journal();
    QString fileOf(const QString &document) const;
    void adopt(const QString &folder);
    static void removeUnbegun(const QFileInfo &folder);

    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<Session>> m_adopted;
    std::vector<JournalEntry> m_leftovers;
    std::vector<Error> m_damaged;
};

} // namespace greenprint
