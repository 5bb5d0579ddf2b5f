#include "model/library/library.h"
#include "model/library/librarywriter.h"

namespace greenprint {
namespace {

Revision revisionOf(const Rows &rows, int newest) {
    Revision r;
    r.number = rows.count(0);
    r.parent = rows.count(1);
    r.kind = store::revisionKind(rows.integer(2));
    r.saved = rows.time(3);
    r.author = rows.text(4);
    r.comment = rows.text(5);
    r.planName = rows.text(6);
    r.planHash = rows.text(7);
    r.catalog = rows.text(8);
    r.newest = r.number == newest;
    return r;
}

void addMilestones(Database &db, qint64 plan, std::vector<Revision> &revisions) {
    Rows rows = db.query(
        "SELECT r.number, m.name FROM milestones m JOIN revisions r USING (revision) "
        "WHERE m.plan = ? ORDER BY m.milestone",
        plan);
    while (rows.next()) {
        const auto at = std::ranges::find(revisions, rows.count(0), &Revision::number);
        if (at != revisions.end())
            at->milestones << rows.text(1);
    }
}

/// A revision with its text and the given results; 0 stands for the newest.
Expected<StoredPlan> readRevision(
    Database &db, const PlanRow &row, int number, std::optional<qint64> result,
    const Catalog &catalog) {
    StoredPlan stored;
    if (number == 0)
        number = row.newest;
    const auto text = store::revisionText(db, row.row, number);
    std::vector<Revision> revisions;
    {
        Rows rows = db.query(
            "SELECT r.number, r.parent, r.kind, r.saved, r.author, r.comment, r.name, r.hash, "
            "ifnull(s.catalog, ''), r.result FROM revisions r LEFT JOIN results s USING (result) "
            "WHERE r.plan = ? AND r.number = ?",
            row.row, number);
        if (rows.next()) {
            revisions.push_back(revisionOf(rows, row.newest));
            if (!result)
                result = rows.optionalInteger(9);
        }
    }
    addMilestones(db, row.row, revisions);
    if (result)
        stored.results = store::results(db, *result);
    if (db.failed())
        return failure(db.takeError());
    stored.revision = revisions.front();
    stored.reading = readPlan(text->text, catalog);
    return stored;
}

} // namespace

Expected<std::vector<Revision>> Library::history(const QString &id) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<Revision> revisions;
    const auto row = store::planRow(*m_database, id);
    if (row) {
        {
            Rows rows = m_database->query(
                "SELECT r.number, r.parent, r.kind, r.saved, r.author, r.comment, r.name, r.hash, "
                "ifnull(s.catalog, '') FROM revisions r LEFT JOIN results s USING (result) "
                "WHERE r.plan = ? ORDER BY r.number DESC",
                row->row);
            while (rows.next())
                revisions.push_back(revisionOf(rows, row->newest));
        }
        addMilestones(*m_database, row->row, revisions);
    }
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    if (!row)
        return failure(store::noSuchPlan(*m_database, id));
    return revisions;
}

Expected<StoredPlan> Library::read(const QString &id, const Catalog &catalog, int revision) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto row = store::planRow(*m_database, id);
    if (m_database->failed())
        return failure(m_database->takeError());
    if (!row)
        return failure(store::noSuchPlan(*m_database, id));
    return readRevision(*m_database, *row, revision, std::nullopt, catalog);
}

Expected<int> Library::findRevision(const Plan &plan) const {
    const auto number = m_database->integer(
        "SELECT max(r.number) FROM revisions r JOIN plans p USING (plan) "
        "WHERE p.id = ? AND r.hash = ?",
        plan.id.value_or(QString()), planHash(plan));
    if (m_database->failed())
        return failure(m_database->takeError());
    return static_cast<int>(number.value_or(0));
}

Expected<std::optional<FrozenResults>> Library::resultsOf(const Plan &plan) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto row = plan.id ? store::planRow(*m_database, *plan.id) : std::nullopt;
    std::optional<qint64> result;
    if (row) {
        // a revision notes the catalog of its results, which a file from elsewhere may not
        QStringList hashes{planHash(plan)};
        {
            Rows rows = m_database->query(
                "SELECT DISTINCT s.catalog FROM revisions r JOIN results s USING (result) "
                "WHERE r.plan = ?",
                row->row);
            Plan noted = plan;
            while (rows.next()) {
                noted.catalog = rows.text(0);
                hashes << planHash(noted);
            }
        }
        for (const QString &hash : std::as_const(hashes)) {
            Rows rows = m_database->query(
                "SELECT result FROM revisions WHERE plan = ? AND hash = ? AND result IS NOT NULL "
                "UNION ALL SELECT result FROM milestones WHERE plan = ? AND hash = ? LIMIT 1",
                row->row, hash, row->row, hash);
            if (!result && rows.next())
                result = rows.integer(0);
        }
    }
    const auto results = result ? store::results(*m_database, *result) : std::nullopt;
    if (m_database->failed())
        return failure(m_database->takeError());
    return results;
}

Expected<QByteArray> Library::planFile(const QString &id, int revision) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto row = store::planRow(*m_database, id);
    if (!m_database->failed() && !row)
        return failure(store::noSuchPlan(*m_database, id));
    const auto text = row ? store::revisionText(
                          *m_database, row->row, revision == 0 ? row->newest : revision)
                          : std::nullopt;
    if (m_database->failed() || !text)
        return failure(m_database->takeError());
    return text->text;
}

Expected<std::vector<FrozenMilestone>> Library::milestones(const QString &id) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<FrozenMilestone> milestones;
    const auto row = store::planRow(*m_database, id);
    if (row) {
        Rows rows = m_database->query(
            "SELECT m.name, m.recorded, r.number, m.catalog, m.hash, m.note FROM milestones m "
            "JOIN revisions r USING (revision) WHERE m.plan = ? ORDER BY m.milestone",
            row->row);
        while (rows.next()) {
            milestones.push_back(
                {rows.text(0), rows.time(1), rows.count(2), rows.text(3), rows.text(4),
                 rows.text(5)});
        }
    }
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    if (!row)
        return failure(store::noSuchPlan(*m_database, id));
    return milestones;
}

Expected<StoredPlan> Library::readMilestone(
    const QString &id, const QString &name, const Catalog &catalog) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto row = store::planRow(*m_database, id);
    std::optional<std::pair<int, qint64>> found;
    if (row) {
        Rows rows = m_database->query(
            "SELECT r.number, m.result FROM milestones m JOIN revisions r USING (revision) "
            "WHERE m.plan = ? AND m.name = ?",
            row->row, name);
        if (rows.next())
            found = {rows.count(0), rows.integer(1)};
    }
    if (m_database->failed())
        return failure(m_database->takeError());
    if (!row)
        return failure(store::noSuchPlan(*m_database, id));
    if (!found) {
        return failure(Error::unreadable(file(), tr("the plan has no milestone \"%1\"").arg(name)));
    }
    return readRevision(*m_database, *row, found->first, found->second, catalog);
}

} // namespace greenprint
