#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogproof.h"
#include "model/library/database.h"
#include "model/library/library.h"
#include "model/library/librarywriter.h"
#include "model/library/packing.h"

namespace greenprint {
namespace {

constexpr Sql kSetFact = "INSERT INTO facts (fact, value) VALUES (?, ?) "
                         "ON CONFLICT (fact) DO UPDATE SET value = excluded.value";

QString fact(Database &db, const QString &name) {
    Rows rows = db.query("SELECT value FROM facts WHERE fact = ?", name);
    return rows.next() ? rows.text(0) : QString();
}

const QString &inUseFact() {
    static const QString name = QStringLiteral("catalog-in-use");
    return name;
}

const QString &beforeFact() {
    static const QString name = QStringLiteral("catalog-before");
    return name;
}

} // namespace

void store::addCatalogFiles(Database &db, qint64 catalog, const CatalogBytes &files) {
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        db.run(
            "INSERT INTO catalog_files (catalog, name, digest, packed) VALUES (?, ?, ?, ?)",
            catalog, it.key(), digestOf(it.value()), pack(it.value(), {}).bytes);
    }
}

Expected<std::vector<CatalogVersion>> Library::catalogs() const {
    std::vector<CatalogVersion> versions;
    const Catalog &builtIn = Catalog::builtIn();
    versions.push_back({builtIn.version(), builtIn.released(), {}, {}, true, false});
    {
        Rows rows = m_database->query(
            "SELECT version, released, imported, origin FROM catalogs ORDER BY imported, catalog");
        while (rows.next())
            versions.push_back(
                {rows.text(0), rows.text(1), rows.time(2), rows.text(3), false, false});
    }
    const QString inUse = fact(*m_database, inUseFact());
    if (m_database->failed())
        return failure(m_database->takeError());
    const auto at = std::ranges::find(versions, inUse, &CatalogVersion::version);
    (at == versions.end() ? versions.front() : *at).inUse = true;
    return versions;
}

Expected<void> Library::addCatalog(const CatalogBytes &files, const QString &origin) {
    const auto proven = provenCatalog(files);
    if (!proven)
        return failure(proven.error());
    const QString version = proven->version();
    Transaction transaction(*m_database);
    if (version == Catalog::builtIn().version()
        || m_database->integer("SELECT 1 FROM catalogs WHERE version = ?", version)) {
        m_database->fail(Error::usage(
            tr("there is a catalog %1 already; a catalog never changes").arg(version)));
    }
    m_database->run(
        "INSERT INTO catalogs (version, released, imported, origin) VALUES (?, ?, ?, ?)", version,
        proven->released(), QDateTime::currentDateTimeUtc(), origin);
    store::addCatalogFiles(*m_database, m_database->insertedRow(), files);
    return transaction.commit();
}

Expected<CatalogBytes> Library::catalogFiles(const QString &version) const {
    if (version == Catalog::builtIn().version())
        return CatalogFiles::readBytes(QStringLiteral(":/catalog"));
    CatalogBytes files;
    bool damaged = false;
    {
        Rows rows = m_database->query(
            "SELECT f.name, f.digest, f.packed FROM catalog_files f JOIN catalogs c "
            "USING (catalog) WHERE c.version = ?",
            version);
        while (rows.next()) {
            const auto bytes = unpack(
                {rows.bytes(2), true}, {}, rows.bytes(1), CsvTable::kMaxBytes);
            damaged |= !bytes;
            files.insert(rows.text(0), bytes.value_or(QByteArray()));
        }
    }
    if (m_database->failed())
        return failure(m_database->takeError());
    if (files.isEmpty()) {
        return failure(Error::unreadable(file(), tr("there is no catalog %1").arg(version)));
    }
    if (damaged)
        return failure(Error::unreadable(file(), tr("catalog %1 is damaged").arg(version)));
    return files;
}

Expected<Catalog> Library::catalog(const QString &version) const {
    if (version == Catalog::builtIn().version())
        return Catalog::builtIn();
    auto files = catalogFiles(version);
    if (!files)
        return failure(files.error());
    auto parsed = CatalogFiles::parse(*files, version);
    if (!parsed)
        return failure(parsed.error());
    return CatalogLoader::load(*parsed);
}

Expected<Catalog> Library::catalogInUse() const {
    const QString version = fact(*m_database, inUseFact());
    if (m_database->failed())
        return failure(m_database->takeError());
    return version.isEmpty() ? Expected<Catalog>(Catalog::builtIn()) : catalog(version);
}

Expected<void> Library::useCatalog(const QString &version) {
    // one that cannot be loaded is not put to use
    if (auto loaded = catalog(version); !loaded)
        return failure(loaded.error());
    Transaction transaction(*m_database);
    QString before = fact(*m_database, inUseFact());
    if (before.isEmpty())
        before = Catalog::builtIn().version();
    if (before != version) {
        m_database->run(kSetFact, beforeFact(), before);
        m_database->run(kSetFact, inUseFact(), version);
    }
    return transaction.commit();
}

Expected<QString> Library::catalogBefore() const {
    const QString before = fact(*m_database, beforeFact());
    if (m_database->failed())
        return failure(m_database->takeError());
    return before;
}

Expected<QString> Library::goBackToCatalog() {
    QString before = fact(*m_database, beforeFact());
    if (m_database->failed())
        return failure(m_database->takeError());
    if (before.isEmpty())
        before = Catalog::builtIn().version();
    if (auto done = useCatalog(before); !done)
        return failure(done.error());
    return before;
}

Expected<void> Library::removeCatalog(const QString &version) {
    Transaction transaction(*m_database);
    if (fact(*m_database, inUseFact()) == version) {
        m_database->fail(
            Error::usage(tr("catalog %1 is in use; go back to another first").arg(version)));
    }
    m_database->run("DELETE FROM catalogs WHERE version = ?", version);
    if (m_database->changedRows() == 0) {
        m_database->fail(Error::unreadable(file(), tr("there is no catalog %1").arg(version)));
    }
    m_database->run("DELETE FROM facts WHERE fact = 'catalog-before' AND value = ?", version);
    return transaction.commit();
}

} // namespace greenprint
