#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace greenprint {

/// A statement that stands in the source. It cannot be put together at run time, so no text of a
/// plan or a person ever becomes SQL; values are bound.
class Sql {
public:
    consteval Sql(const char *text) // NOLINT: a literal is one
        : m_text(text) {}
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// What belongs to a SQLite file, by the ends of its names: what SQLite keeps beside it, and the
/// file itself last.
inline constexpr const char *kDatabaseParts[] = {"-journal", "-wal", "-shm", ""};
/// Removes a SQLite file with all that belongs to it, as far as it is there.
void removeDatabase(const QString &file);

class Database;

/// The rows of a query, in order and once. Ends early if reading fails; the database then knows.
class Rows {
public:
    Rows(Rows &&other) noexcept;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next();
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int count(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    /// None where the column is NULL, which is never the same as zero.
    std::optional<double> number(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    /// Points in time are kept as milliseconds since 1970 in UTC.
    QDateTime time(int column) const;

private:
    friend class Database;
    Rows(Database &database, const char *key, QSqlQuery query, bool good);

    Database *m_database;
    const char *m_key;
    QSqlQuery m_query;
    bool m_good;
};

/// One connection to a SQLite file, with the settings that Greenprint relies on set and verified.
/// It belongs to the thread that opened it.
///
/// The first failure sticks: whatever is asked afterwards does nothing until the error is taken.
/// So a piece of work is written straight down and asked once, at its end, how it went.
class Database {
public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    enum class Trouble : quint8 { None, Damaged, NotADatabase, Other };

    /// Opens a file, or creates an empty one if it may be written. `trouble` hears what kind of
    /// failure it is.
    static Expected<std::unique_ptr<Database>> open(
        const QString &file, Access access, Trouble *trouble = nullptr);
    /// A database in memory, for comparing schemas.
    static Expected<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    template <class... Values>
    bool run(Sql sql, const Values &...values) {
        return execute(sql, {bound(values)...});
    }
    template <class... Values>
    Rows query(Sql sql, const Values &...values) {
        return select(sql, {bound(values)...});
    }
    /// Several statements without values.
    bool runScript(Sql script);
    /// The first column of the first row; none without rows.
    template <class... Values>
    std::optional<qint64> integer(Sql sql, const Values &...values) {
        Rows rows = query(sql, values...);
        return rows.next() ? rows.optionalInteger(0) : std::nullopt;
    }

    qint64 insertedRow() const { return m_insertedRow; }
    /// Rows that the last statement changed.
    qint64 changedRows() const { return m_changedRows; }

    bool failed() const { return m_error.has_value(); }
    /// What kind of failure it is, as far as a caller acts on it.
    Trouble trouble() const { return m_trouble; }
    /// The first failure; the connection works again afterwards.
    Error takeError();
    /// Records a failure of our own, so that the rest of the work is not done.
    void fail(Error error);

    const QString &file() const { return m_file; }
    Access access() const { return m_access; }
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Rows;
    Database(QString file, Access access);

    bool connect(const QString &location, const QString &options);
    bool configure();
    bool execute(Sql sql, std::initializer_list<QVariant> values);
    Rows select(Sql sql, std::initializer_list<QVariant> values);
    bool start(QSqlQuery &query, const char *sql, std::initializer_list<QVariant> values);
    QSqlQuery statement(const char *sql);
    void giveBack(const char *sql, QSqlQuery query);
    void record(const QSqlQuery &query);
    void record(int code, const QString &message);

    static QVariant bound(const QString &text) {
        return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
    }
    static QVariant bound(const QByteArray &bytes) { return bytes; }
    static QVariant bound(double number) { return number; }
    static QVariant bound(int number) { return number; }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(const QDateTime &time) { return time.toMSecsSinceEpoch(); }
    template <class T>
    static QVariant bound(const std::optional<T> &value) {
        return value ? bound(*value) : QVariant();
    }

    QString m_name; ///< of the connection
    QString m_file;
    Access m_access;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    qint64 m_insertedRow = 0;
    qint64 m_changedRows = 0;
    std::optional<Error> m_error;
    Trouble m_trouble = Trouble::None;
};

/// A piece of work that is done as a whole or not at all. Waits its turn behind other programs;
/// rolls back unless it was committed.
class Transaction {
public:
    enum class Kind : quint8 { Write, Read };

    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Makes the work durable. If any part of it failed, nothing of it is kept, and this is why.
    Expected<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace greenprint
