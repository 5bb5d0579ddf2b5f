#include "model/library/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace greenprint {
namespace {

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// How long a program waits for another that is writing.
constexpr int kBusyMilliseconds = 10'000;

Database::Trouble troubleOf(int code) {
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return Database::Trouble::NotADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Database::Trouble::Damaged;
    default:
        return Database::Trouble::Other;
    }
}

Error describe(int code, const QString &detail, const QString &file) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::unwritable(file, DatabaseTexts::tr("the disk is full; nothing was changed"));
    case SQLITE_READONLY:
        return Error::unwritable(
            file, DatabaseTexts::tr("the file may only be read; nothing was changed"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::unwritable(
            file,
            DatabaseTexts::tr(
                "another program is using the library and did not finish in time; nothing was "
                "changed, please try again"));
    case SQLITE_CANTOPEN:
        return Error::unreadable(file, DatabaseTexts::tr("the file could not be opened"));
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::unreadable(file, DatabaseTexts::tr("access to the file was denied"));
    case SQLITE_IOERR:
        return Error::unwritable(
            file,
            DatabaseTexts::tr("the disk reported an error (%1); nothing was changed").arg(detail));
    case SQLITE_NOTADB:
        return Error::unreadable(file, DatabaseTexts::tr("this is not a library of Greenprint"));
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Error::unreadable(
            file, DatabaseTexts::tr("the library is damaged (%1)").arg(detail));
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return Error::unreadable(file, DatabaseTexts::tr("there is not enough memory for this"));
    default:
        return Error::unwritable(
            file, DatabaseTexts::tr("the library refused a change (%1)").arg(detail));
    }
}

/// Works whatever failed before. SQLite may have rolled back by itself.
void rollBack(const Database &database) {
    if (sqlite3_get_autocommit(database.handle()) == 0)
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

void removeDatabase(const QString &file) {
    for (const char *part : kDatabaseParts)
        QFile::remove(file + QLatin1String(part));
}

Rows::Rows(Database &database, const char *key, QSqlQuery query, bool good)
    : m_database(&database)
    , m_key(key)
    , m_query(std::move(query))
    , m_good(good) {}

Rows::Rows(Rows &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_key(other.m_key)
    , m_query(std::move(other.m_query))
    , m_good(other.m_good) {}

Rows::~Rows() {
    if (m_database)
        m_database->giveBack(m_key, std::move(m_query));
}

bool Rows::next() {
    if (!m_good || m_database->failed())
        return false;
    if (m_query.next())
        return true;
    m_good = false;
    if (m_query.lastError().isValid())
        m_database->record(m_query);
    return false;
}

std::optional<double> Rows::number(int column) const {
    if (isNull(column))
        return std::nullopt;
    return real(column);
}

std::optional<qint64> Rows::optionalInteger(int column) const {
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QDateTime Rows::time(int column) const {
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Database::Database(QString file, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(std::move(file))
    , m_access(access) {}

Database::~Database() {
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Database>> Database::open(
    const QString &file, Access access, Trouble *trouble) {
    std::unique_ptr<Database> database(new Database(file, access));
    const bool readOnly = access == Access::ReadOnly;
    const QString options = readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY") : QString();
    bool good = database->connect(file, options) && database->configure();
    if (!good && readOnly && database->trouble() == Trouble::Other && QFile::exists(file)) {
        // a folder that may not be written has no room for SQLite's side files
        database->takeError();
        QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        url.setQuery(QStringLiteral("immutable=1"));
        good = database->connect(
                   url.toString(QUrl::FullyEncoded),
                   QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"))
               && database->configure();
    }
    if (trouble)
        *trouble = database->trouble();
    if (!good)
        return failure(database->takeError());
    return database;
}

Expected<std::unique_ptr<Database>> Database::inMemory() {
    std::unique_ptr<Database> database(new Database(QStringLiteral(":memory:"), Access::ReadWrite));
    if (!database->connect(database->m_file, QString()))
        return failure(database->takeError());
    return database;
}

bool Database::connect(const QString &location, const QString &options) {
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_connection.isValid()) {
        fail(Error::unreadable(
            m_file, DatabaseTexts::tr("the SQLite driver of Qt is not installed")));
        return false;
    }
    m_connection.setDatabaseName(location);
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;").arg(kBusyMilliseconds) + options);
    if (!m_connection.open()) {
        const QSqlError error = m_connection.lastError();
        record(error.nativeErrorCode().toInt(), error.databaseText());
        return false;
    }
    m_handle = *static_cast<sqlite3 **>(m_connection.driver()->handle().data());
    return true;
}

bool Database::configure() {
    // a library may come from somebody else: its schema is not trusted to call functions, and its
    // pages are checked as they are read
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA cache_size = -16384"); // KiB
    run("PRAGMA temp_store = MEMORY");
    if (m_access == Access::ReadWrite) {
        // what is purged is overwritten, not only unlinked
        run("PRAGMA secure_delete = ON");
        run("PRAGMA journal_mode = WAL");
        // an acknowledged save survives a power cut, not only a crash of ours
        run("PRAGMA synchronous = FULL");
    }
    if (integer("PRAGMA foreign_keys").value_or(0) != 1)
        fail(Error::unreadable(m_file, DatabaseTexts::tr("SQLite does not enforce foreign keys")));
    // where shared memory is not to be had (some network drives) SQLite keeps its older journal,
    // which is as safe and lets one program at a time work
    return !failed();
}

bool Database::runScript(Sql script) {
    if (failed())
        return false;
    const int code = sqlite3_exec(m_handle, script.text(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        record(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return code == SQLITE_OK;
}

QSqlQuery Database::statement(const char *sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        QSqlQuery query = std::move(known->second);
        m_statements.erase(known);
        return query;
    }
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        record(query);
    return query;
}

void Database::giveBack(const char *sql, QSqlQuery query) {
    // what could not be prepared, or was never begun after an earlier failure, is not kept
    if (query.lastQuery().isEmpty() || !query.driver() || !query.driver()->isOpen())
        return;
    query.finish();
    m_statements.insert_or_assign(sql, std::move(query));
}

bool Database::start(QSqlQuery &query, const char *sql, std::initializer_list<QVariant> values) {
    query = statement(sql);
    if (failed())
        return false;
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    if (query.exec())
        return true;
    record(query);
    return false;
}

bool Database::execute(Sql sql, std::initializer_list<QVariant> values) {
    if (failed())
        return false;
    QSqlQuery query;
    const bool good = start(query, sql.text(), values);
    if (good) {
        m_insertedRow = sqlite3_last_insert_rowid(m_handle);
        m_changedRows = sqlite3_changes64(m_handle);
    }
    giveBack(sql.text(), std::move(query));
    return good;
}

Rows Database::select(Sql sql, std::initializer_list<QVariant> values) {
    QSqlQuery query;
    const bool good = !failed() && start(query, sql.text(), values);
    return {*this, sql.text(), std::move(query), good};
}

void Database::record(const QSqlQuery &query) {
    const QSqlError error = query.lastError();
    record(
        error.nativeErrorCode().toInt(),
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

void Database::record(int code, const QString &message) {
    if (m_error)
        return;
    m_trouble = troubleOf(code);
    m_error = describe(code, message, m_file);
}

void Database::fail(Error error) {
    if (m_error)
        return;
    m_trouble = Trouble::Other;
    m_error = std::move(error);
}

Error Database::takeError() {
    m_trouble = Trouble::None;
    Error error = m_error.value_or(
        Error::unreadable(m_file, DatabaseTexts::tr("nothing is known to be wrong")));
    m_error.reset();
    return error;
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database) {
    m_open = kind == Kind::Write ? database.run("BEGIN IMMEDIATE") : database.run("BEGIN");
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    rollBack(m_database);
}

Expected<void> Transaction::commit() {
    if (m_open && !m_database.failed() && m_database.run("COMMIT")) {
        m_open = false;
        return {};
    }
    if (std::exchange(m_open, false))
        rollBack(m_database);
    return failure(m_database.takeError());
}

} // namespace greenprint
