#pragma once

#include "model/error.h"

#include <QString>

namespace greenprint {

// What only the operating system can say of files: the one place for it besides SessionLock.
//
// On Windows a folder cannot be flushed and need not be, and replacing is MoveFileEx with
// MOVEFILE_REPLACE_EXISTING and MOVEFILE_WRITE_THROUGH. On macOS fsync reaches the drive but not
// its medium: F_FULLFSYNC does, which SQLite uses with PRAGMA fullfsync.

/// Puts the names in a folder on the disk: a file that was created or renamed there outlives a
/// power failure only after that. A folder that cannot be flushed is left to the system.
void syncFolder(const QString &folder);

/// Puts a file in the place of another, or where none is, in one step that is on the disk when the
/// call returns: whoever opens `to` finds the old file or the new one.
Expected<void> replaceFile(const QString &from, const QString &to);

} // namespace greenprint
