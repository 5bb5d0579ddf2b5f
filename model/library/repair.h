#pragma once

#include "model/library/recovery.h"

namespace greenprint {

/// A library that was recovered in the place of a damaged one.
struct LibraryRepair {
    LibraryRecovery recovery;
    QString aside; ///< where the damaged file is kept
};

/// Recovers a damaged library into a new one that takes its place; the damaged one is kept beside
/// it, under a name that says so and when. If it cannot be done or is stopped, all is as before.
/// Nobody may have the library open meanwhile; a second repair of it is refused.
Expected<LibraryRepair> repairLibrary(const QString &file, const Progress &progress = {});

} // namespace greenprint
