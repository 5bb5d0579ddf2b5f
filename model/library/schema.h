#pragma once

#include "model/library/database.h"
#include "model/library/librarytypes.h"

#include <span>

namespace greenprint {

/// One step of the library's schema, from the version before it to its own. A step is written once
/// and never changed after its release; what comes later is a step of its own.
struct SchemaStep {
    int version;
    /// The first version of Greenprint that understands the result, told to older ones.
    const char *needs;
    void (*apply)(Database &);
};

/// What marks a file as a library of ours: "GrPl".
inline constexpr int kApplicationId = 0x4772506c;

/// All steps of this version of Greenprint, in order.
std::span<const SchemaStep> schemaSteps();

/// What a failure to read a library says of its state.
LibraryState stateOf(Database::Trouble trouble);
/// Looks at an open file without changing it.
LibraryInspection inspectSchema(Database &database, std::span<const SchemaStep> steps);

/// Brings a file to the last of `steps`, from nothing or from an older version. Every step runs in
/// a transaction of its own, after a backup into `backupFolder` and with a check of the whole file
/// before it is committed; a step that fails leaves the file as it was. The backups of an upgrade
/// that succeeded stay until the next one.
Expected<void> migrateSchema(
    Database &database, std::span<const SchemaStep> steps, const QString &backupFolder);

/// A consistent copy of an open database, whole or not at all; it is checked before it gets its
/// name. Only its owner may read it.
Expected<void> copyDatabase(Database &from, const QString &toFile);

/// What SQLite says of the file's structure and references; empty if it is sound.
QStringList structuralDefects(Database &database, int most);

} // namespace greenprint
