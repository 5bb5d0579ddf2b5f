#include "model/catalog/catalogproof.h"
#include "model/library/library.h"
#include "model/library/librarywriter.h"
#include "model/library/packing.h"
#include "model/library/recovery.h"
#include "model/library/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>
#include <set>

namespace greenprint {
namespace {

constexpr int kMostDefects = 100;

struct LibraryCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(LibraryCheck)
};

class Checker {
public:
    Checker(Database &db, LibraryReport &report, const Progress &progress)
        : m_db(db)
        , m_report(report)
        , m_progress(progress) {}

    void check() {
        Transaction transaction(m_db, Transaction::Kind::Read);
        for (const QString &defect : structuralDefects(m_db, kMostDefects))
            add(defect);
        m_report.plans = count("SELECT count(*) FROM plans");
        m_report.revisions = count("SELECT count(*) FROM revisions");
        m_report.milestones = count("SELECT count(*) FROM milestones");
        m_report.catalogs = count("SELECT count(*) FROM catalogs");
        checkRevisions();
        checkResults();
        checkSearch();
        checkCatalogs();
        (void)transaction.commit();
    }

private:
    void add(const QString &defect) {
        if (m_report.defects.size() < kMostDefects)
            m_report.defects << defect;
    }
    int count(Sql sql) {
        const auto number = m_db.integer(sql);
        takeError();
        return static_cast<int>(number.value_or(0));
    }
    void takeError() {
        if (m_db.failed())
            add(m_db.takeError().message);
    }

    void checkRevisions() {
        struct Place {
            qint64 plan;
            int number;
            QString id;
            QString name;
            QString hash;
        };
        std::vector<Place> places;
        {
            Rows rows = m_db.query("SELECT r.plan, r.number, p.id, r.name, r.hash FROM revisions r "
                                   "JOIN plans p USING (plan) ORDER BY r.plan, r.number");
            while (rows.next())
                places.push_back(
                    {rows.integer(0), rows.count(1), rows.text(2), rows.text(3), rows.text(4)});
        }
        takeError();
        for (size_t i = 0; i < places.size(); ++i) {
            const Place &place = places[i];
            if (m_progress
                && !m_progress(static_cast<double>(i) / static_cast<double>(places.size())))
                return add(LibraryCheckTexts::tr("the check was stopped"));
            const auto text = store::revisionText(m_db, place.plan, place.number);
            if (!text) {
                const QString why = m_db.takeError().message;
                add(LibraryCheckTexts::tr("plan \"%1\" (%2): %3").arg(place.name, place.id, why));
                continue;
            }
            const PlanReading reading = readPlan(text->text, Catalog::builtIn());
            if (reading.plan.name != place.name
                || reading.plan.id.value_or(QString()) != place.id) {
                add(LibraryCheckTexts::tr(
                        "plan \"%1\" (%2): revision %3 is not what its entry says")
                        .arg(place.name, place.id, QString::number(place.number)));
            }
        }
    }

    void checkResults() {
        std::vector<qint64> all;
        {
            Rows rows = m_db.query("SELECT result FROM results");
            while (rows.next())
                all.push_back(rows.integer(0));
        }
        takeError();
        for (const qint64 result : all) {
            if (!store::results(m_db, result))
                takeError();
        }
    }

    void checkSearch() {
        const int missing = count("SELECT count(*) FROM plans WHERE plan NOT IN "
                                  "(SELECT rowid FROM plan_search)");
        const int extra = count("SELECT count(*) FROM plan_search WHERE rowid NOT IN "
                                "(SELECT plan FROM plans)");
        if (missing + extra > 0)
            add(LibraryCheckTexts::tr("the search index does not fit the plans"));
    }

    void checkCatalogs() {
        std::map<QString, CatalogBytes> catalogs;
        std::set<QString> damaged;
        {
            Rows rows = m_db.query("SELECT c.version, f.name, f.digest, f.packed FROM catalogs c "
                                   "LEFT JOIN catalog_files f USING (catalog)");
            while (rows.next()) {
                const QString version = rows.text(0);
                CatalogBytes &files = catalogs[version];
                if (rows.isNull(1))
                    continue;
                const auto bytes = unpack(
                    {rows.bytes(3), true}, {}, rows.bytes(2), CsvTable::kMaxBytes);
                if (bytes) {
                    files.insert(rows.text(1), *bytes);
                    continue;
                }
                damaged.insert(version);
                add(LibraryCheckTexts::tr("catalog %1: %2 is damaged").arg(version, rows.text(1)));
            }
        }
        takeError();
        // files that are whole by themselves may still lack one
        for (const auto &[version, files] : catalogs) {
            if (damaged.contains(version))
                continue;
            if (const auto proved = provenCatalog(files); !proved)
                add(LibraryCheckTexts::tr("catalog %1: %2").arg(version, proved.error().text()));
        }
    }

    Database &m_db;
    LibraryReport &m_report;
    const Progress &m_progress;
};

} // namespace

LibraryReport checkLibrary(const QString &file, const Progress &progress) {
    LibraryReport report;
    report.inspection = Library::inspect(file);
    const QFileInfo info(file);
    report.bytes = info.size() + QFileInfo(file + QStringLiteral("-wal")).size();
    if (report.inspection.state != LibraryState::Current)
        return report;
    auto db = Database::open(file, Database::Access::ReadOnly);
    if (!db) {
        report.defects << db.error().message;
        return report;
    }
    Checker(**db, report, progress).check();
    return report;
}

Expected<void> backupLibrary(const QString &file, const QString &into) {
    const LibraryInspection from = Library::inspect(file);
    if (from.state != LibraryState::Current && from.state != LibraryState::Older
        && from.state != LibraryState::Newer) {
        return failure(Error::unreadable(
            file, from.state == LibraryState::Missing
                      ? LibraryCheckTexts::tr("there is no library here")
                      : from.detail));
    }
    const LibraryState there = Library::inspect(into).state;
    const bool isLibrary = there == LibraryState::Current || there == LibraryState::Older
                           || there == LibraryState::Newer;
    const QFileInfo target(into);
    if (target.exists()
        && (!isLibrary || target.canonicalFilePath() == QFileInfo(file).canonicalFilePath())) {
        return failure(Error::unwritable(
            into, LibraryCheckTexts::tr(
                      "there is a file already that is not a backup; it is left as it is")));
    }
    auto db = Database::open(file, Database::Access::ReadOnly);
    if (!db)
        return failure(db.error());
    return copyDatabase(**db, into);
}

} // namespace greenprint
