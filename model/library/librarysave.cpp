#include "model/library/library.h"
#include "model/library/librarywriter.h"

#include <QUuid>

#include <algorithm>

namespace greenprint {
namespace {

/// What a plan's newest revision says, and what the one says that edits started from.
struct Heads {
    QString newestHash;
    bool newestHasResults = false;
    QString baseHash;
};

Heads headsOf(Database &db, const PlanRow &row, int base) {
    Heads heads;
    Rows rows = db.query(
        "SELECT number, hash, result IS NOT NULL FROM revisions WHERE plan = ? "
        "AND number IN (?, ?)",
        row.row, row.newest, base);
    while (rows.next()) {
        if (rows.count(0) == row.newest) {
            heads.newestHash = rows.text(1);
            heads.newestHasResults = rows.integer(2) != 0;
        }
        if (rows.count(0) == base)
            heads.baseHash = rows.text(1);
    }
    return heads;
}

/// A plan with what the library adds to it before it is kept.
struct StampedPlan {
    Plan plan;
    QByteArray bytes;
    QString hash;
    std::optional<FrozenResults> results;
};

StampedPlan stamped(Plan plan, const std::optional<FrozenResults> &results) {
    StampedPlan s{std::move(plan), {}, {}, results};
    if (!s.plan.id)
        s.plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (results)
        s.plan.catalog = results->catalogVersion;
    s.bytes = writePlan(s.plan);
    s.hash = planHash(s.plan);
    if (s.results)
        s.results->planHash = s.hash;
    return s;
}

enum class Base : quint8 {
    Given,  ///< the edits started from that revision
    Newest, ///< whatever is newest is built upon
};

/// Saves within a transaction of the caller.
SaveOutcome keep(
    Database &db, const StampedPlan &s, Base baseKind, int base, RevisionKind kind,
    const QString &comment) {
    SaveOutcome outcome;
    outcome.plan = s.plan;
    const QString id = *s.plan.id;
    NewRevision revision{s.plan, s.bytes, s.hash, kind, 0, comment, std::nullopt, nullptr};
    revision.results = s.results ? &*s.results : nullptr;
    auto row = store::planRow(db, id);
    if (!row) {
        store::addPlan(db, id, revision);
        outcome.revision = outcome.newest = 1;
        return outcome;
    }
    if (baseKind == Base::Newest)
        base = row->newest;
    const Heads heads = headsOf(db, *row, base);
    const bool saysTheSame = heads.newestHash == s.hash;
    if (saysTheSame && !row->inBin && (heads.newestHasResults || !s.results)) {
        outcome.kind = SaveOutcome::Kind::Unchanged;
        outcome.revision = outcome.newest = row->newest;
        return outcome;
    }
    revision.parent = base;
    // a newest revision that says what the base said took nothing away
    if (base != row->newest && !saysTheSame && heads.baseHash != heads.newestHash) {
        outcome.kind = SaveOutcome::Kind::Conflict;
        revision.kind = RevisionKind::Conflict;
    }
    outcome.revision = store::addRevision(db, *row, revision);
    outcome.newest = row->newest;
    return outcome;
}

} // namespace

Expected<SaveOutcome> Library::save(
    const Plan &plan, int base, const std::optional<FrozenResults> &results,
    const QString &comment) {
    const StampedPlan s = stamped(plan, results);
    Transaction transaction(*m_database);
    SaveOutcome outcome = keep(*m_database, s, Base::Given, base, RevisionKind::Saved, comment);
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    announce();
    return outcome;
}

Expected<SaveOutcome> Library::import(
    const Plan &plan, const std::optional<FrozenResults> &results, const QString &comment) {
    const StampedPlan s = stamped(plan, results);
    Transaction transaction(*m_database);
    SaveOutcome outcome = keep(*m_database, s, Base::Newest, 0, RevisionKind::Imported, comment);
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    announce();
    return outcome;
}

Expected<SaveOutcome> Library::duplicate(const QString &id, int revision, const QString &name) {
    auto bytes = planFile(id, revision);
    if (!bytes)
        return failure(bytes.error());
    Plan plan = readPlan(*bytes, Catalog::builtIn()).plan;
    plan.id.reset();
    plan.name = name;
    plan.milestones.clear();
    return save(plan, 0);
}

Plan upgradedCopy(const Plan &plan, const Catalog &catalog, const QString &name) {
    Plan copy = plan;
    copy.id.reset();
    copy.milestones.clear();
    copy.catalog = catalog.version();
    copy.name = name.isEmpty() ? Library::tr("%1 (catalog %2)").arg(plan.name, catalog.version())
                               : name;
    return copy;
}

Expected<SaveOutcome> Library::addUpgradedCopy(
    const Plan &plan, const Catalog &catalog, const QString &name) {
    const Plan copy = upgradedCopy(plan, catalog, name);
    const QString origin =
        tr("From \"%1\", computed with catalog %2").arg(plan.name, catalog.version());
    return save(copy, 0, FrozenResults::of(compare(catalog, copy), copy, catalog), origin);
}

Expected<SaveOutcome> Library::restore(const QString &id, int revision, const QString &comment) {
    Transaction transaction(*m_database);
    auto row = store::planRow(*m_database, id);
    if (!row)
        m_database->fail(store::noSuchPlan(*m_database, id));
    SaveOutcome outcome;
    const auto text = row ? store::revisionText(*m_database, row->row, revision) : std::nullopt;
    if (text) {
        const Plan plan = readPlan(text->text, Catalog::builtIn()).plan;
        const Heads heads = headsOf(*m_database, *row, revision);
        outcome.plan = plan;
        if (heads.baseHash == heads.newestHash && !row->inBin) {
            outcome.kind = SaveOutcome::Kind::Unchanged;
            outcome.revision = outcome.newest = row->newest;
        } else {
            NewRevision again{plan,     text->text, heads.baseHash, RevisionKind::Restored,
                              revision, comment,    std::nullopt,   nullptr};
            again.result = m_database->integer(
                "SELECT result FROM revisions WHERE plan = ? AND number = ?", row->row, revision);
            const auto results = again.result ? store::results(*m_database, *again.result)
                                              : std::nullopt;
            again.results = results ? &*results : nullptr;
            outcome.revision = store::addRevision(*m_database, *row, again);
            outcome.newest = row->newest;
        }
    }
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    announce();
    return outcome;
}

Expected<SaveOutcome> Library::freeze(
    const Plan &plan, int base, const FrozenResults &results, const QString &name,
    const QString &note) {
    if (name.trimmed().isEmpty())
        return failure(Error::usage(tr("a milestone needs a name")));
    const StampedPlan s = stamped(plan, results);
    Transaction transaction(*m_database);
    SaveOutcome outcome = keep(*m_database, s, Base::Given, base, RevisionKind::Saved, note);
    auto row = store::planRow(*m_database, *s.plan.id);
    if (row && outcome.kind != SaveOutcome::Kind::Conflict) {
        // a file from elsewhere may bring records of milestones that this library does not keep
        const bool isRecorded = std::ranges::find(s.plan.milestones, name, &Milestone::name)
                                != s.plan.milestones.end();
        if (isRecorded
            || m_database->integer(
                "SELECT 1 FROM milestones WHERE plan = ? AND name = ?", row->row, name)) {
            m_database->fail(Error::usage(
                tr("the plan has a milestone \"%1\" already; a milestone never changes")
                    .arg(name)));
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto result = store::addResults(*m_database, row->row, *s.results);
        m_database->run(
            "INSERT INTO milestones (plan, revision, result, name, recorded, catalog, hash, note) "
            "SELECT plan, revision, ?, ?, ?, ?, ?, ? FROM revisions WHERE plan = ? AND number = ?",
            result, name, now, results.catalogVersion, s.hash, note, row->row, outcome.revision);

        Plan recorded = s.plan;
        Milestone milestone;
        milestone.name = name;
        milestone.recorded = now.toString(Qt::ISODate);
        milestone.catalog = results.catalogVersion;
        milestone.hash = s.hash;
        recorded.milestones.push_back(milestone);
        NewRevision revision{recorded,
                             writePlan(recorded),
                             planHash(recorded),
                             RevisionKind::Frozen,
                             outcome.revision,
                             note,
                             result,
                             &*s.results};
        outcome.kind = SaveOutcome::Kind::Saved;
        outcome.revision = store::addRevision(*m_database, *row, revision);
        outcome.newest = row->newest;
        outcome.plan = std::move(recorded);
    }
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    announce();
    return outcome;
}

} // namespace greenprint
