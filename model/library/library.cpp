#include "model/library/library.h"

#include "model/library/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace greenprint {
namespace {

constexpr int kLookEveryMilliseconds = 1000;

Error notUsable(const QString &file, const LibraryInspection &inspection) {
    const QString detail = inspection.state == LibraryState::Missing
                               ? Library::tr("there is no library here")
                               : inspection.detail;
    return Error::unreadable(file, detail);
}

} // namespace

QString Library::defaultFile() {
    const QString chosen = qEnvironmentVariable("GREENPRINT_LIBRARY");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/greenprint/library.sqlite");
}

LibraryInspection Library::inspect(const QString &file) {
    if (!QFile::exists(file))
        return {};
    Database::Trouble trouble = Database::Trouble::None;
    auto database = Database::open(file, Database::Access::ReadOnly, &trouble);
    if (!database)
        return {stateOf(trouble), 0, {}, database.error().message};
    return inspectSchema(**database, schemaSteps());
}

Expected<std::unique_ptr<Library>> Library::open(const QString &file, Access access) {
    const QFileInfo info(file);
    const bool isNew = !info.exists();
    if (access == Access::ReadWrite && isNew) {
        if (!QDir().mkpath(info.absolutePath())) {
            return failure(Error::unwritable(info.absolutePath(), tr("the folder cannot be made")));
        }
    } else {
        // looked at before anything is written, so that a file that is not ours stays untouched
        const LibraryInspection inspection = inspect(file);
        const bool good = inspection.state == LibraryState::Current
                          || (access == Access::ReadWrite
                              && (inspection.state == LibraryState::Older
                                  || inspection.state == LibraryState::Missing));
        if (!good)
            return failure(notUsable(file, inspection));
    }
    auto database = Database::open(
        file,
        access == Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (isNew)
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (access == Access::ReadWrite) {
        auto migrated = migrateSchema(
            **database, schemaSteps(), info.absoluteDir().filePath(QStringLiteral("backups")));
        if (!migrated)
            return failure(migrated.error());
    }
    std::unique_ptr<Library> library(new Library(std::move(*database)));
    if (library->m_database->failed())
        return failure(library->m_database->takeError());
    return library;
}

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database)) {
    m_dataVersion = m_database->integer("PRAGMA data_version").value_or(0);
    m_sequence = m_database->integer("SELECT value FROM facts WHERE fact = 'sequence'").value_or(0);
}

Library::~Library() = default;

QString Library::file() const {
    return m_database->file();
}

Library::Access Library::access() const {
    return m_database->access() == Database::Access::ReadOnly ? Access::ReadOnly
                                                              : Access::ReadWrite;
}

void Library::watch(bool on) {
    if (!on) {
        m_timer.reset();
        return;
    }
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(kLookEveryMilliseconds);
    connect(m_timer.get(), &QTimer::timeout, this, &Library::lookForChanges);
    m_timer->start();
}

void Library::lookForChanges() {
    const auto version = m_database->integer("PRAGMA data_version");
    if (m_database->failed()) {
        // busy for a moment; the next look will tell
        m_database->takeError();
        return;
    }
    if (version.value_or(0) == m_dataVersion)
        return;
    m_dataVersion = version.value_or(0);
    announce();
}

void Library::announce() {
    QStringList ids;
    {
        Rows rows = m_database->query(
            "SELECT id, sequence FROM plans WHERE sequence > ? UNION ALL "
            "SELECT id, sequence FROM purged WHERE sequence > ? ORDER BY 2",
            m_sequence, m_sequence);
        qint64 latest = m_sequence;
        while (rows.next()) {
            ids << rows.text(0);
            latest = std::max(latest, rows.integer(1));
        }
        if (!m_database->failed())
            m_sequence = latest;
    }
    if (m_database->failed()) {
        m_database->takeError();
        m_dataVersion = 0;
        return;
    }
    if (!ids.isEmpty())
        Q_EMIT plansChanged(ids);
}

} // namespace greenprint
