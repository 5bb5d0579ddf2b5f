#include "model/library/schema.h"

#include "model/library/foldersync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace greenprint {
namespace {

struct LibrarySchemaTexts {
    Q_DECLARE_TR_FUNCTIONS(LibrarySchema)
};

/// The schema as text, without what SQLite and its full-text search make for themselves.
QStringList schemaText(Database &db) {
    QStringList objects;
    Rows rows = db.query("SELECT type, name, sql FROM sqlite_schema "
                         "WHERE sql IS NOT NULL AND name NOT LIKE 'plan_search!_%' ESCAPE '!' "
                         "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name");
    while (rows.next())
        objects << rows.text(0) + QLatin1Char(' ') + rows.text(1) + QLatin1Char('\n')
                       + rows.text(2);
    return objects;
}

/// The schema that the steps up to a version make.
Expected<QStringList> expectedSchema(std::span<const SchemaStep> steps, int version) {
    auto memory = Database::inMemory();
    if (!memory)
        return failure(memory.error());
    for (const SchemaStep &step : steps) {
        if (step.version <= version)
            step.apply(**memory);
    }
    const QStringList text = schemaText(**memory);
    if ((*memory)->failed())
        return failure((*memory)->takeError());
    return text;
}

// what every version, however new, keeps in the same place
std::optional<QString> neededVersion(Database &db) {
    Rows rows = db.query("SELECT value FROM facts WHERE fact = 'needs'");
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

LibraryInspection finding(LibraryState state, int schema, QString detail) {
    return {state, schema, {}, std::move(detail)};
}

} // namespace

LibraryState stateOf(Database::Trouble trouble) {
    switch (trouble) {
    case Database::Trouble::NotADatabase:
        return LibraryState::Foreign;
    case Database::Trouble::Damaged:
        return LibraryState::Damaged;
    case Database::Trouble::None:
    case Database::Trouble::Other:
        break;
    }
    return LibraryState::Locked;
}

LibraryInspection inspectSchema(Database &db, std::span<const SchemaStep> steps) {
    const auto application = db.integer("PRAGMA application_id");
    const auto version = db.integer("PRAGMA user_version");
    const auto objects = db.integer("SELECT count(*) FROM sqlite_schema");
    if (db.failed() || !application || !version || !objects) {
        const LibraryState state = stateOf(db.trouble());
        return finding(state, 0, db.takeError().message);
    }
    const int schema = static_cast<int>(*version);
    if (*application == 0 && schema == 0 && *objects == 0)
        return {};
    if (*application != kApplicationId) {
        return finding(
            LibraryState::Foreign, schema,
            LibrarySchemaTexts::tr("this is a database of another program"));
    }
    const int newest = steps.back().version;
    if (schema > newest) {
        const QString needs = neededVersion(db).value_or(QString());
        db.takeError();
        LibraryInspection inspection = finding(
            LibraryState::Newer, schema,
            needs.isEmpty()
                ? LibrarySchemaTexts::tr(
                      "the library was written by a newer version of Greenprint: it has schema %1, "
                      "this version reads up to %2")
                      .arg(schema)
                      .arg(newest)
                : LibrarySchemaTexts::tr(
                      "the library was written by a newer version of Greenprint: it has schema %1, "
                      "this version reads up to %2. Greenprint %3 or newer is needed")
                      .arg(QString::number(schema), QString::number(newest), needs));
        inspection.needs = needs;
        return inspection;
    }
    const auto expected = expectedSchema(steps, schema);
    const QStringList found = schemaText(db);
    db.integer("SELECT count(*) FROM facts");
    if (db.failed()) {
        return finding(LibraryState::Damaged, schema, db.takeError().message);
    }
    if (!expected)
        return finding(LibraryState::Locked, schema, expected.error().message);
    if (found != *expected) {
        return finding(
            LibraryState::Damaged, schema,
            LibrarySchemaTexts::tr("the library is damaged (its tables are not those of schema %1)")
                .arg(schema));
    }
    if (schema < newest) {
        return finding(
            LibraryState::Older, schema,
            LibrarySchemaTexts::tr("the library has schema %1 and will be brought to %2")
                .arg(schema)
                .arg(newest));
    }
    return {LibraryState::Current, schema, {}, {}};
}

QStringList structuralDefects(Database &db, int most) {
    QStringList defects;
    {
        Rows rows = db.query("SELECT integrity_check FROM pragma_integrity_check(?)", most);
        while (rows.next()) {
            if (rows.text(0) != QLatin1String("ok"))
                defects << rows.text(0);
        }
    }
    {
        Rows rows = db.query(
            "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?", most);
        while (rows.next()) {
            defects << LibrarySchemaTexts::tr(
                           "row %1 of %2 refers to a row of %3 that does not exist")
                           .arg(rows.text(1), rows.text(0), rows.text(2));
        }
    }
    if (db.failed())
        defects << db.takeError().message;
    return defects;
}

Expected<void> copyDatabase(Database &from, const QString &toFile) {
    const QString partial = toFile + QStringLiteral(".part");
    removeDatabase(partial);
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(
        QFile::encodeName(partial).constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        nullptr);
    if (code == SQLITE_OK) {
        // nobody else may read the library either
        QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        sqlite3_exec(target, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", from.handle(), "main");
        code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);
        const int finished = sqlite3_backup_finish(backup);
        if (code == SQLITE_DONE)
            code = finished;
        // a copy is one file that can be carried away
        if (code == SQLITE_OK) {
            code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        }
    }
    const QString problem = QString::fromUtf8(target ? sqlite3_errmsg(target) : "");
    sqlite3_close(target);
    if (code != SQLITE_OK) {
        removeDatabase(partial);
        return failure(Error::unwritable(
            toFile, LibrarySchemaTexts::tr("the copy could not be written (%1)").arg(problem)));
    }
    {
        auto copy = Database::open(partial, Database::Access::ReadOnly);
        const QStringList defects = copy ? structuralDefects(**copy, 3)
                                         : QStringList{copy.error().message};
        if (!defects.isEmpty()) {
            copy = nullptr;
            removeDatabase(partial);
            return failure(Error::unreadable(
                from.file(),
                LibrarySchemaTexts::tr("the copy is not sound (%1)").arg(defects.first())));
        }
    }
    // replaces in one step what stands there
    auto replaced = replaceFile(partial, toFile);
    if (!replaced)
        removeDatabase(partial);
    return replaced;
}

Expected<void> migrateSchema(
    Database &db, std::span<const SchemaStep> steps, const QString &backupFolder) {
    for (const SchemaStep &step : steps) {
        const auto version = db.integer("PRAGMA user_version");
        if (db.failed() || !version)
            return failure(db.takeError());
        if (step.version <= *version)
            continue;
        if (*version > 0) {
            const QFileInfo file(db.file());
            const QString name =
                QStringLiteral("%1-schema-%2.backup").arg(file.completeBaseName()).arg(*version);
            if (!QDir().mkpath(backupFolder))
                return failure(Error::unwritable(
                    backupFolder, LibrarySchemaTexts::tr("the folder cannot be made")));
            auto copied = copyDatabase(db, QDir(backupFolder).filePath(name));
            if (!copied)
                return copied;
        }
        Transaction transaction(db);
        // another program may have been quicker
        const auto now = db.integer("PRAGMA user_version");
        if (now && *now != *version) {
            if (auto done = transaction.commit(); !done)
                return done;
            continue;
        }
        step.apply(db);
        db.run(
            "INSERT INTO facts (fact, value) VALUES ('needs', ?) "
            "ON CONFLICT (fact) DO UPDATE SET value = excluded.value",
            QString::fromLatin1(step.needs));
        const QByteArray pragmas = "PRAGMA application_id = " + QByteArray::number(kApplicationId)
                                   + "; PRAGMA user_version = " + QByteArray::number(step.version);
        if (!db.failed()
            && sqlite3_exec(db.handle(), pragmas.constData(), nullptr, nullptr, nullptr)
                   != SQLITE_OK) {
            db.fail(Error::unwritable(db.file(), QString::fromUtf8(sqlite3_errmsg(db.handle()))));
        }
        if (!db.failed()) {
            const QStringList defects = structuralDefects(db, 3);
            if (!defects.isEmpty()) {
                db.fail(Error::unreadable(
                    db.file(), LibrarySchemaTexts::tr(
                                   "the library is not sound after its migration to schema %1 "
                                   "and stays as it was (%2)")
                                   .arg(QString::number(step.version), defects.first())));
            }
        }
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace greenprint
