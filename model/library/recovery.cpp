#include "model/library/recovery.h"

#include "model/catalog/catalogproof.h"
#include "model/library/foundrows.h"
#include "model/library/library.h"
#include "model/library/librarywriter.h"
#include "model/library/packing.h"
#include "model/library/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <map>
#include <set>

namespace greenprint {
namespace {

struct LibraryRecoveryTexts {
    Q_DECLARE_TR_FUNCTIONS(LibraryRecovery)
};

using Place = SalvagedFile::Place;

QDateTime timeOf(qint64 milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// Writes what was found into a new library.
class Rebuilder {
public:
    Rebuilder(SalvagedFile &from, FoundRows &found, Database &into, LibraryRecovery &recovery)
        : m_from(from)
        , m_found(found)
        , m_db(into)
        , m_recovery(recovery) {}

    bool rebuild(const Progress &progress) {
        std::set<qint64> rows;
        for (const auto &[row, plan] : m_found.plans)
            rows.insert(row);
        for (const auto &[row, revisions] : m_found.revisions)
            rows.insert(row);
        size_t done = 0;
        for (const qint64 row : rows) {
            if (progress
                && !progress(static_cast<double>(done++) / static_cast<double>(rows.size())))
                return false;
            addPlan(row);
        }
        addSetups();
        addCatalogs();
        return true;
    }

private:
    std::optional<QByteArray> packedOf(const FoundText &text) {
        const auto row = m_from.row(text.place);
        const auto column = static_cast<size_t>(text.packedColumn);
        if (!row || row->values.size() <= column)
            return std::nullopt;
        return row->values[column].toByteArray();
    }

    std::optional<QByteArray> textOf(
        const std::map<qint64, FoundText> &texts, qint64 row, qsizetype most) {
        const auto at = texts.find(row);
        if (at == texts.end())
            return std::nullopt;
        QByteArray base;
        if (at->second.base) {
            const auto whole = texts.find(*at->second.base);
            if (whole == texts.end() || whole->second.base)
                return std::nullopt;
            const auto packed = packedOf(whole->second);
            const auto text = packed ? unpack({*packed, true}, {}, whole->second.digest, most)
                                     : std::nullopt;
            if (!text)
                return std::nullopt;
            base = *text;
        }
        const auto packed = packedOf(at->second);
        return packed ? unpack({*packed, !at->second.base}, base, at->second.digest, most)
                      : std::nullopt;
    }

    std::optional<FrozenResults> resultsOf(qint64 row) {
        const auto text = textOf(m_found.resultTexts, row, FrozenResults::kMaxBytes);
        auto results = text ? FrozenResults::fromJson(*text)
                            : Expected<FrozenResults>(failure(Error{}));
        return results ? std::optional(std::move(*results)) : std::nullopt;
    }

    void lose(const QString &what) { m_recovery.lost << what; }

    void addPlan(qint64 row) {
        const auto known = m_found.plans.find(row);
        const FoundPlan *entry = known == m_found.plans.end() ? nullptr : &known->second;
        auto &revisions = m_found.revisions[row];
        std::ranges::sort(revisions, {}, &FoundRevision::number);
        // std::ranges::unique would do, but Clang 14, which builds the fuzzers, cannot read it
        const auto sameNumber = [](const FoundRevision &a, const FoundRevision &b) {
            return a.number == b.number;
        };
        revisions.erase(
            std::unique(revisions.begin(), revisions.end(), sameNumber), revisions.end());

        qint64 plan = 0;
        QString id = entry ? entry->id : QString();
        int newest = 0;
        std::optional<FrozenResults> newestResults;
        Plan newestPlan;
        std::map<qint64, int> kept; ///< revision's row -> its number
        for (const FoundRevision &r : revisions) {
            const auto text = textOf(m_found.revisionTexts, r.row, kMaxPlanBytes);
            if (!text) {
                lose(LibraryRecoveryTexts::tr("revision %1 of \"%2\"")
                         .arg(QString::number(r.number), r.name));
                continue;
            }
            Plan content = readPlan(*text, Catalog::builtIn()).plan;
            if (plan == 0) {
                // the revision is proved by its digest, the plan's entry by nothing
                if (content.id)
                    id = *content.id;
                else if (id.isEmpty())
                    id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                plan = insertPlan(id, content.name, entry, r);
                if (plan == 0)
                    return lose(
                        LibraryRecoveryTexts::tr("a second plan with the id \"%1\"").arg(id));
            }
            auto results = r.result ? resultsOf(*r.result) : std::nullopt;
            if (r.result && !results) {
                lose(LibraryRecoveryTexts::tr("results of revision %1 of \"%2\"")
                         .arg(QString::number(r.number), r.name));
            }
            NewRevision revision{
                content,
                *text,
                planHash(content),
                r.kind,
                r.parent,
                r.comment,
                {},
                results ? &*results : nullptr,
                timeOf(r.saved),
                r.author.isNull() ? QLatin1String("") : r.author};
            store::insertRevision(m_db, plan, r.number, revision);
            kept.insert({r.row, r.number});
            const bool isNewest = entry && entry->newest == r.number;
            const bool newestIsKept = entry && newest == entry->newest;
            if (isNewest || newest == 0 || (!newestIsKept && r.kind != RevisionKind::Conflict)) {
                newest = r.number;
                newestPlan = std::move(content);
                newestResults = std::move(results);
            }
        }
        if (plan == 0) {
            return lose(
                entry ? LibraryRecoveryTexts::tr("plan \"%1\" (%2): none of its revisions")
                            .arg(entry->name, entry->id)
                      : LibraryRecoveryTexts::tr("a plan without a name: none of its revisions"));
        }
        finishPlan(row, plan, entry, newest, newestPlan, newestResults, revisions.back());
        m_recovery.revisions += static_cast<int>(kept.size());
        ++m_recovery.plans;
        addMilestones(row, plan, kept);
    }

    /// 0 if the id is taken.
    qint64 insertPlan(
        const QString &id, const QString &name, const FoundPlan *entry,
        const FoundRevision &first) {
        if (id.size() > store::kMostIdCharacters
            || m_db.integer("SELECT 1 FROM plans WHERE id = ?", id))
            return 0;
        m_db.run(
            "INSERT INTO plans (id, name, owner, created, modified, newest, revisions, scenarios, "
            "baseline, catalog, note, sequence) VALUES (?, ?, '', ?, 0, 0, 0, 0, '', '', '', ?)",
            id, name, timeOf(entry ? entry->created : first.saved), store::nextSequence(m_db));
        return m_db.insertedRow();
    }

    void finishPlan(
        qint64 row, qint64 plan, const FoundPlan *entry, int newest, const Plan &content,
        const std::optional<FrozenResults> &results, const FoundRevision &last) {
        for (const auto &[of, tag] : m_found.tags) {
            if (of == row && !tag.isEmpty() && tag.size() <= store::kMostTagCharacters)
                m_db.run("INSERT OR IGNORE INTO tags (plan, tag) VALUES (?, ?)", plan, tag);
        }
        m_db.run(
            "UPDATE plans SET note = ?, revisions = ? WHERE plan = ?",
            entry ? entry->note : QString(), last.number, plan);
        NewRevision summary{content, {}, {}, RevisionKind::Recovered, 0, {}, {}, nullptr};
        summary.results = results ? &*results : nullptr;
        store::updateSummary(m_db, plan, newest, summary);
        m_db.run(
            "UPDATE plans SET modified = ?, deleted = ? WHERE plan = ?",
            timeOf(entry ? entry->modified : last.saved), entry ? entry->deleted : std::nullopt,
            plan);
    }

    void addMilestones(qint64 row, qint64 plan, const std::map<qint64, int> &kept) {
        auto &milestones = m_found.milestones[row];
        std::ranges::sort(milestones, {}, &FoundMilestone::recorded);
        for (const FoundMilestone &m : milestones) {
            const auto revision = kept.find(m.revision);
            const auto results = revision == kept.end() ? std::nullopt : resultsOf(m.result);
            if (!results || m.name.isEmpty()) {
                lose(LibraryRecoveryTexts::tr("milestone \"%1\"").arg(m.name));
                continue;
            }
            m_db.run(
                "INSERT OR IGNORE INTO milestones (plan, revision, result, name, recorded, "
                "catalog, hash, note) SELECT plan, revision, ?, ?, ?, ?, hash, ? FROM revisions "
                "WHERE plan = ? AND number = ?",
                store::addResults(m_db, plan, *results), m.name, timeOf(m.recorded),
                results->catalogVersion, m.note, plan, revision->second);
            ++m_recovery.milestones;
        }
    }

    void addSetups() {
        for (const Place &place : m_found.setups) {
            const auto row = m_from.row(place);
            if (!row || row->values.size() != 6 || row->values[1].toString().isEmpty())
                continue;
            m_db.run(
                "INSERT OR IGNORE INTO report_setups (name, kind, sections, language, paper) "
                "VALUES (?, ?, ?, ?, ?)",
                row->values[1].toString(), row->values[2].toString(), row->values[3].toString(),
                row->values[4].toString(), row->values[5].toString());
        }
    }

    /// An imported catalog counts only if its files make one: not if it lost one of them.
    void addCatalogs() {
        std::map<qint64, CatalogBytes> files;
        for (const Place &place : m_found.catalogFiles) {
            const auto row = m_from.row(place);
            if (!row || row->values.size() != 4)
                continue;
            const auto &v = row->values;
            if (const auto bytes = unpack(
                    {v[3].toByteArray(), true}, {}, v[2].toByteArray(), CsvTable::kMaxBytes))
                files[v[0].toLongLong()].insert(v[1].toString(), *bytes);
        }
        for (const auto &[id, place] : m_found.catalogs) {
            const auto row = m_from.row(place);
            if (!row || row->values.size() != 5)
                continue;
            const QString version = row->values[1].toString();
            const CatalogProof proof = catalogProof(files[id]);
            if (!proof.catalog || proof.catalog->version() != version
                || m_db.integer("SELECT 1 FROM catalogs WHERE version = ?", version)) {
                lose(LibraryRecoveryTexts::tr("catalog %1").arg(version));
                continue;
            }
            m_db.run(
                "INSERT INTO catalogs (version, released, imported, origin) VALUES (?, ?, ?, ?)",
                version, row->values[2].toString(), row->values[3].toLongLong(),
                row->values[4].toString());
            store::addCatalogFiles(m_db, m_db.insertedRow(), files[id]);
        }
    }

    SalvagedFile &m_from;
    FoundRows &m_found;
    Database &m_db;
    LibraryRecovery &m_recovery;
};

} // namespace

Expected<LibraryRecovery> recoverLibrary(
    const QString &damaged, const QString &into, const Progress &progress) {
    if (QFileInfo::exists(into)) {
        return failure(Error::unwritable(
            into, LibraryRecoveryTexts::tr(
                      "there is a file already; what is recovered goes into a new one")));
    }
    auto from = SalvagedFile::open(damaged);
    if (!from)
        return failure(from.error());
    FoundRows found;
    const bool readAll = (*from)->eachRow([&](const Place &place, const SalvagedFile::Row &row) {
        found.take(place, row);
        return !progress || progress(0.0);
    });
    if (!readAll)
        return failure(Error::cancelled(LibraryRecoveryTexts::tr("the recovery was stopped")));
    if (found.revisions.empty()) {
        return failure(Error::unreadable(
            damaged,
            LibraryRecoveryTexts::tr("no plan was found in the file that can be recovered")));
    }

    // built under another name, so that the new library appears whole or not at all; not that of
    // copyDatabase(), which would remove what it copies from
    const QString partial = into + QStringLiteral(".rebuilt.part");
    removeDatabase(partial);
    const auto cleanUp = qScopeGuard([&partial] { removeDatabase(partial); });
    LibraryRecovery recovery;
    std::optional<Error> error;
    {
        auto created = Library::open(partial);
        if (!created)
            return failure(created.error());
    }
    {
        auto db = Database::open(partial, Database::Access::ReadWrite);
        if (!db)
            return failure(db.error());
        Transaction transaction(**db);
        const bool finished = Rebuilder(**from, found, **db, recovery).rebuild(progress);
        if (!finished)
            (*db)->fail(Error::cancelled(LibraryRecoveryTexts::tr("the recovery was stopped")));
        if (auto done = transaction.commit(); !done)
            error = done.error();
        else if (recovery.plans == 0)
            error = Error::unreadable(
                damaged, LibraryRecoveryTexts::tr("no plan in the file can be recovered"));
        else if (auto copied = copyDatabase(**db, into); !copied)
            error = copied.error();
    }
    if (error)
        return failure(*error);
    QFile::setPermissions(into, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return recovery;
}

} // namespace greenprint
