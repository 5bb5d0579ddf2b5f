#pragma once

#include "model/library/librarytypes.h"

namespace greenprint {

/// What was found by reading a library from end to end.
struct LibraryReport {
    LibraryInspection inspection;
    QStringList defects; ///< sentences for people; empty if all is sound
    int plans = 0;
    int revisions = 0;
    int milestones = 0;
    int catalogs = 0;
    qint64 bytes = 0;

    bool sound() const { return inspection.state == LibraryState::Current && defects.isEmpty(); }
};

/// Reads everything that a library holds: SQLite's own structure and references, then every
/// revision, result and catalog against its digest. Changes nothing.
LibraryReport checkLibrary(const QString &file, const Progress &progress = {});

/// What was got out of a damaged library.
struct LibraryRecovery {
    int plans = 0;
    int revisions = 0;
    int milestones = 0;
    QStringList lost; ///< sentences for people about what could not be read
};

/// Reads what can be read of a damaged library and makes a new one of it, with the histories,
/// dates, results, milestones, tags and notes that are proved intact by their digests. The damaged
/// file is left as it is; the new one must not exist, and appears whole or not at all.
Expected<LibraryRecovery> recoverLibrary(
    const QString &damaged, const QString &into, const Progress &progress = {});

/// A copy of a library in one file, checked, whole or not at all. It replaces an older copy of a
/// library, but no other file.
Expected<void> backupLibrary(const QString &file, const QString &into);

} // namespace greenprint
