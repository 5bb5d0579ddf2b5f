#include "model/library/librarywriter.h"

#include "model/library/packing.h"
#include "model/library/searchtext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace greenprint::store {
namespace {

struct LibraryTexts {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// What the list shows of a plan, apart from its texts.
struct Figures {
    QString baseline;
    int scenarios = 0;
    QString catalog;
    std::array<std::optional<double>, 4> values;
};

Figures figuresOf(const Plan &plan, const FrozenResults *results) {
    Figures figures;
    figures.scenarios = static_cast<int>(plan.scenarios.size());
    if (const Scenario *baseline = baselineOf(plan))
        figures.baseline = baseline->name.value_or(baseline->id);
    if (!results)
        return figures;
    figures.catalog = results->catalogVersion;
    const FrozenScenario *baseline = results->baseline();
    constexpr std::array kListed{Metric::Energy, Metric::Carbon, Metric::Water, Metric::Cost};
    for (size_t i = 0; baseline && i < kListed.size(); ++i) {
        const Total &total = baseline->total[kListed[i]];
        if (!total.partial)
            figures.values[i] = total.value;
    }
    return figures;
}

/// The text in the first of rows of number, digest and packed text.
std::optional<StoredText> wholeText(Rows rows, qsizetype mostBytes) {
    if (!rows.next())
        return std::nullopt;
    const QByteArray digest = rows.bytes(1);
    const auto text = unpack({rows.bytes(2), true}, {}, digest, mostBytes);
    // a damaged one is no base for what comes after it
    if (!text)
        return std::nullopt;
    return StoredText{rows.integer(0), digest, *text};
}

/// The newest text of a plan that is kept whole: what the next one is compared with.
std::optional<StoredText> wholeRevision(Database &db, qint64 plan) {
    return wholeText(
        db.query(
            "SELECT revision, digest, packed FROM revisions WHERE plan = ? AND base IS NULL "
            "ORDER BY number DESC LIMIT 1",
            plan),
        kMaxPlanBytes);
}

/// The same of its results.
std::optional<StoredText> wholeResults(Database &db, qint64 plan) {
    return wholeText(
        db.query(
            "SELECT result, digest, packed FROM results WHERE plan = ? AND base IS NULL "
            "ORDER BY result DESC LIMIT 1",
            plan),
        FrozenResults::kMaxBytes);
}

} // namespace

RevisionKind revisionKind(qint64 stored) {
    return stored >= 0 && stored <= static_cast<qint64>(RevisionKind::Recovered)
               ? static_cast<RevisionKind>(stored)
               : RevisionKind::Recovered;
}

qint64 nextSequence(Database &db) {
    return db.integer("UPDATE facts SET value = value + 1 WHERE fact = 'sequence' RETURNING value")
        .value_or(0);
}

std::optional<PlanRow> planRow(Database &db, const QString &id) {
    Rows rows = db.query(
        "SELECT plan, newest, revisions, note, deleted IS NOT NULL FROM plans WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return PlanRow{
        rows.integer(0), rows.count(1), rows.count(2), rows.text(3), rows.integer(4) != 0};
}

Error noSuchPlan(const Database &db, const QString &id) {
    return Error::unreadable(
        db.file(), LibraryTexts::tr("there is no plan with the id \"%1\"").arg(id));
}

void addPlan(Database &db, const QString &id, NewRevision revision) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    db.run(
        "INSERT INTO plans (id, name, owner, created, modified, newest, revisions, scenarios, "
        "baseline, catalog, note, sequence) VALUES (?, ?, '', ?, ?, 1, 1, 0, '', '', '', ?)",
        id, revision.plan.name, now, now, nextSequence(db));
    const qint64 plan = db.insertedRow();
    db.run("DELETE FROM purged WHERE id = ?", id);
    insertRevision(db, plan, 1, revision);
    updateSummary(db, plan, 1, revision);
}

void updateSummary(Database &db, qint64 plan, int newest, const NewRevision &revision) {
    const Figures f = figuresOf(revision.plan, revision.results);
    db.run(
        "UPDATE plans SET name = ?, owner = ?, modified = ?, deleted = NULL, newest = ?, "
        "scenarios = ?, baseline = ?, catalog = ?, energy_kwh = ?, carbon_kg = ?, water_l = ?, "
        "cost_usd = ? WHERE plan = ?",
        revision.plan.name, revision.plan.about.owner.value_or(QString()),
        QDateTime::currentDateTimeUtc(), newest, f.scenarios, f.baseline, f.catalog, f.values[0],
        f.values[1], f.values[2], f.values[3], plan);
    index(db, plan, revision.plan);
}

void insertRevision(Database &db, qint64 plan, int number, NewRevision &revision) {
    const std::optional<StoredText> whole = wholeRevision(db, plan);
    if (revision.results && !revision.result)
        revision.result = addResults(db, plan, *revision.results);
    const Packed packed = pack(revision.bytes, whole ? whole->text : QByteArray());
    db.run(
        "INSERT INTO revisions (plan, number, parent, kind, saved, author, comment, name, hash, "
        "result, base, digest, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        plan, number, revision.parent, static_cast<int>(revision.kind),
        revision.saved.isNull() ? QDateTime::currentDateTimeUtc() : revision.saved,
        revision.author.isNull() ? qEnvironmentVariable("USER") : revision.author, revision.comment,
        revision.plan.name, revision.hash, revision.result,
        packed.whole ? std::nullopt : std::optional(whole->row), digestOf(revision.bytes),
        packed.bytes);
}

int addRevision(Database &db, PlanRow &row, NewRevision revision) {
    const int number = ++row.revisions;
    insertRevision(db, row.row, number, revision);
    db.run(
        "UPDATE plans SET revisions = ?, sequence = ? WHERE plan = ?", number, nextSequence(db),
        row.row);
    if (revision.kind != RevisionKind::Conflict) {
        row.newest = number;
        updateSummary(db, row.row, number, revision);
    }
    return number;
}

qint64 addResults(Database &db, qint64 plan, const FrozenResults &results) {
    const QByteArray text = results.toJson();
    const QByteArray digest = digestOf(text);
    {
        Rows rows = db.query(
            "SELECT result FROM results WHERE plan = ? AND digest = ?", plan, digest);
        if (rows.next())
            return rows.integer(0);
    }
    const auto whole = wholeResults(db, plan);
    const Packed packed = pack(text, whole ? whole->text : QByteArray());
    db.run(
        "INSERT INTO results (plan, catalog, base, digest, packed) VALUES (?, ?, ?, ?, ?)", plan,
        results.catalogVersion, packed.whole ? std::nullopt : std::optional(whole->row), digest,
        packed.bytes);
    return db.insertedRow();
}

std::optional<StoredText> revisionText(Database &db, qint64 plan, int number) {
    Rows rows = db.query(
        "SELECT r.revision, r.digest, r.packed, b.digest, b.packed FROM revisions r "
        "LEFT JOIN revisions b ON b.revision = r.base WHERE r.plan = ? AND r.number = ?",
        plan, number);
    if (!rows.next()) {
        db.fail(
            Error::unreadable(db.file(), LibraryTexts::tr("there is no revision %1").arg(number)));
        return std::nullopt;
    }
    const bool whole = rows.isNull(4);
    std::optional<QByteArray> base = QByteArray();
    if (!whole)
        base = unpack({rows.bytes(4), true}, {}, rows.bytes(3), kMaxPlanBytes);
    const auto text = base ? unpack({rows.bytes(2), whole}, *base, rows.bytes(1), kMaxPlanBytes)
                           : std::nullopt;
    if (!text) {
        db.fail(Error::unreadable(
            db.file(),
            LibraryTexts::tr("revision %1 of the plan is damaged; the others are not affected")
                .arg(number)));
        return std::nullopt;
    }
    return StoredText{rows.integer(0), rows.bytes(1), *text};
}

std::optional<FrozenResults> results(Database &db, qint64 result) {
    Rows rows = db.query(
        "SELECT r.digest, r.packed, b.digest, b.packed FROM results r "
        "LEFT JOIN results b ON b.result = r.base WHERE r.result = ?",
        result);
    if (!rows.next())
        return std::nullopt;
    const bool whole = rows.isNull(3);
    std::optional<QByteArray> base = QByteArray();
    if (!whole)
        base = unpack({rows.bytes(3), true}, {}, rows.bytes(2), FrozenResults::kMaxBytes);
    const auto text = base ? unpack(
                          {rows.bytes(1), whole}, *base, rows.bytes(0), FrozenResults::kMaxBytes)
                           : std::nullopt;
    if (!text) {
        db.fail(Error::unreadable(
            db.file(), LibraryTexts::tr("the results kept with the plan are damaged")));
        return std::nullopt;
    }
    auto results = FrozenResults::fromJson(*text);
    if (!results) {
        db.fail(results.error());
        return std::nullopt;
    }
    return std::move(*results);
}

void index(Database &db, qint64 plan, const Plan &content) {
    const SearchText t = SearchText::of(content);
    db.run("DELETE FROM plan_search WHERE rowid = ?", plan);
    db.run(
        "INSERT INTO plan_search (rowid, name, description, datasets, tasks, services, notes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        plan, indexedText(t.name), indexedText(t.description), indexedText(t.datasets),
        indexedText(t.tasks), indexedText(t.services), indexedText(t.notes));
    indexLabels(db, plan);
}

void indexLabels(Database &db, qint64 plan) {
    QString note;
    QStringList tags;
    {
        Rows rows = db.query("SELECT note FROM plans WHERE plan = ?", plan);
        if (rows.next())
            note = rows.text(0);
    }
    {
        Rows rows = db.query("SELECT tag FROM tags WHERE plan = ? ORDER BY tag", plan);
        while (rows.next())
            tags << rows.text(0);
    }
    if (note.isEmpty() && tags.isEmpty()) {
        db.run("UPDATE plan_search SET note = '', tags = '' WHERE rowid = ?", plan);
        return;
    }
    db.run(
        "UPDATE plan_search SET note = ?, tags = ? WHERE rowid = ?", indexedText(note),
        indexedText(tags.join(QLatin1Char('\n'))), plan);
}

} // namespace greenprint::store
