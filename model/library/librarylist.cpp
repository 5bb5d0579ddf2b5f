#include "model/library/library.h"
#include "model/library/librarywriter.h"
#include "model/library/searchtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <span>

namespace greenprint {
namespace {

/// Excerpts are made for as many hits as anybody looks at.
constexpr size_t kMostExcerpts = 100;

/// From so many on all labels are read in one pass, in place of those of each plan.
constexpr size_t kManyPlans = 1000;

constexpr const char *kFields[] = {"name",     "description", "datasets", "tasks",
                                   "services", "notes",       "note",     "tags"};
// what the excerpts are marked with: characters that no text contains
constexpr char16_t kBegin = u'\ue000';
constexpr char16_t kEnd = u'\ue001';

struct ListedPlan {
    qint64 row = 0;
    PlanSummary summary;
};

ListedPlan listed(const Rows &rows) {
    ListedPlan plan;
    plan.row = rows.integer(0);
    PlanSummary &s = plan.summary;
    s.id = rows.text(1);
    s.name = rows.text(2);
    s.owner = rows.text(3);
    s.note = rows.text(4);
    s.created = rows.time(5);
    s.modified = rows.time(6);
    s.deleted = rows.time(7);
    s.revision = rows.count(8);
    s.revisions = rows.count(9);
    s.scenarios = rows.count(10);
    s.baseline = rows.text(11);
    s.catalog = rows.text(12);
    s.energyKwh = rows.number(13);
    s.carbonKg = rows.number(14);
    s.waterL = rows.number(15);
    s.costUsd = rows.number(16);
    return plan;
}

/// Plans, most recently modified first.
std::vector<ListedPlan> allPlans(Database &db, bool inBin) {
    std::vector<ListedPlan> plans;
    Rows rows = db.query(
        "SELECT plan, id, name, owner, note, created, modified, deleted, newest, revisions, "
        "scenarios, baseline, catalog, energy_kwh, carbon_kg, water_l, cost_usd FROM plans "
        "WHERE (deleted IS NOT NULL) = ? ORDER BY modified DESC, plan DESC",
        int{inBin});
    while (rows.next())
        plans.push_back(listed(rows));
    return plans;
}

/// Plans that a text is found in, best first: a hit in the name counts most, then tags.
std::vector<ListedPlan> matchingPlans(
    Database &db, const QString &expression, bool inBin, int limit) {
    std::vector<ListedPlan> plans;
    Rows rows = db.query(
        "SELECT p.plan, p.id, p.name, p.owner, p.note, p.created, p.modified, p.deleted, p.newest, "
        "p.revisions, p.scenarios, p.baseline, p.catalog, p.energy_kwh, p.carbon_kg, p.water_l, "
        "p.cost_usd FROM plan_search s JOIN plans p ON p.plan = s.rowid "
        "WHERE plan_search MATCH ? AND (p.deleted IS NOT NULL) = ? "
        "ORDER BY bm25(plan_search, 10, 2, 3, 3, 3, 1, 2, 6), p.modified DESC LIMIT ?",
        expression, int{inBin}, limit);
    while (rows.next())
        plans.push_back(listed(rows));
    return plans;
}

/// In which field the best hit of each plan is, and its surroundings. One pass over all hits: what
/// a short word begins is looked up anew by every query.
void addExcerpts(Database &db, std::span<ListedPlan> plans, const QString &expression) {
    QHash<qint64, PlanSummary *> byRow;
    QJsonArray wanted;
    for (ListedPlan &plan : plans) {
        byRow.insert(plan.row, &plan.summary);
        wanted.append(plan.row);
    }
    // the sign before rowid keeps SQLite from searching once for each of them
    Rows rows = db.query(
        "SELECT rowid, highlight(plan_search, 0, char(0xe000), char(0xe001)), "
        "snippet(plan_search, 1, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 2, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 3, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 4, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 5, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 6, char(0xe000), char(0xe001), '…', 12), "
        "snippet(plan_search, 7, char(0xe000), char(0xe001), '…', 12) "
        "FROM plan_search WHERE plan_search MATCH ? "
        "AND +rowid IN (SELECT value FROM json_each(?))",
        expression, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    while (rows.next()) {
        PlanSummary *summary = byRow.value(rows.integer(0));
        for (int field = 0; summary && field < static_cast<int>(std::size(kFields)); ++field) {
            QString text = rows.text(field + 1);
            if (!text.contains(QChar(kBegin)))
                continue;
            text.remove(QChar(kBegin)).remove(QChar(kEnd));
            summary->foundIn = QLatin1String(kFields[field]);
            summary->excerpt = shownText(text).replace(QLatin1Char('\n'), QStringLiteral(" · "));
            break;
        }
    }
}

void addLabels(Database &db, ListedPlan &plan) {
    {
        Rows rows = db.query("SELECT tag FROM tags WHERE plan = ? ORDER BY tag", plan.row);
        while (rows.next())
            plan.summary.tags << rows.text(0);
    }
    plan.summary.milestones = static_cast<int>(
        db.integer("SELECT count(*) FROM milestones WHERE plan = ?", plan.row).value_or(0));
}

void addLabels(Database &db, std::vector<ListedPlan> &plans) {
    if (plans.size() < kManyPlans) {
        for (ListedPlan &plan : plans)
            addLabels(db, plan);
        return;
    }
    QHash<qint64, PlanSummary *> byRow;
    byRow.reserve(static_cast<qsizetype>(plans.size()));
    for (ListedPlan &p : plans)
        byRow.insert(p.row, &p.summary);
    {
        Rows rows = db.query("SELECT plan, tag FROM tags ORDER BY plan, tag");
        while (rows.next()) {
            if (PlanSummary *summary = byRow.value(rows.integer(0)))
                summary->tags << rows.text(1);
        }
    }
    Rows rows = db.query("SELECT plan, count(*) FROM milestones GROUP BY plan");
    while (rows.next()) {
        if (PlanSummary *summary = byRow.value(rows.integer(0)))
            summary->milestones = rows.count(1);
    }
}

bool hasTags(const PlanSummary &plan, const QStringList &tags) {
    return std::ranges::all_of(
        tags, [&](const QString &tag) { return plan.tags.contains(tag, Qt::CaseInsensitive); });
}

/// Unknown figures come last.
bool smaller(const std::optional<double> &a, const std::optional<double> &b) {
    return a && (!b || *a < *b);
}

void order(std::vector<ListedPlan> &plans, PlanQuery::Order order) {
    const auto by = [&plans](auto less) {
        std::ranges::stable_sort(plans, [&](const ListedPlan &a, const ListedPlan &b) {
            return less(a.summary, b.summary);
        });
    };
    switch (order) {
    case PlanQuery::Order::Modified:
        return;
    case PlanQuery::Order::Name:
        return by([](const PlanSummary &a, const PlanSummary &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    case PlanQuery::Order::Created:
        return by([](const PlanSummary &a, const PlanSummary &b) { return a.created > b.created; });
    case PlanQuery::Order::Carbon:
        return by([](const PlanSummary &a, const PlanSummary &b) {
            return smaller(a.carbonKg, b.carbonKg);
        });
    case PlanQuery::Order::Cost:
        return by([](const PlanSummary &a, const PlanSummary &b) {
            return smaller(a.costUsd, b.costUsd);
        });
    }
}

} // namespace

Expected<std::vector<PlanSummary>> Library::plans(const PlanQuery &query) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const QString expression = matchExpression(query.text);
    const bool searching = !query.text.trimmed().isEmpty();
    std::vector<ListedPlan> plans;
    if (!searching)
        plans = allPlans(*m_database, query.inBin);
    else if (!expression.isEmpty())
        plans = matchingPlans(
            *m_database, expression, query.inBin, query.tags.isEmpty() ? query.limit : -1);
    addLabels(*m_database, plans);
    std::erase_if(plans, [&](const ListedPlan &p) { return !hasTags(p.summary, query.tags); });
    if (!searching)
        order(plans, query.order);
    if (query.limit >= 0 && plans.size() > static_cast<size_t>(query.limit))
        plans.resize(static_cast<size_t>(query.limit));
    if (searching && !plans.empty())
        addExcerpts(
            *m_database, std::span(plans).first(std::min(plans.size(), kMostExcerpts)), expression);
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    std::vector<PlanSummary> summaries;
    summaries.reserve(plans.size());
    for (ListedPlan &p : plans)
        summaries.push_back(std::move(p.summary));
    return summaries;
}

Expected<PlanSummary> Library::summary(const QString &id) const {
    Transaction transaction(*m_database, Transaction::Kind::Read);
    std::vector<ListedPlan> plans;
    {
        Rows rows = m_database->query(
            "SELECT plan, id, name, owner, note, created, modified, deleted, newest, revisions, "
            "scenarios, baseline, catalog, energy_kwh, carbon_kg, water_l, cost_usd FROM plans "
            "WHERE id = ?",
            id);
        if (rows.next())
            plans.push_back(listed(rows));
    }
    addLabels(*m_database, plans);
    if (auto done = transaction.commit(); !done)
        return failure(done.error());
    if (plans.empty())
        return failure(store::noSuchPlan(*m_database, id));
    return std::move(plans.front().summary);
}

Expected<QString> Library::find(const QString &nameOrId) const {
    if (store::planRow(*m_database, nameOrId))
        return nameOrId;
    QStringList exact;
    QStringList similar;
    {
        Rows rows = m_database->query(
            "SELECT id, name FROM plans WHERE name = ? COLLATE NOCASE AND deleted IS NULL "
            "ORDER BY id",
            nameOrId);
        while (rows.next())
            (rows.text(1) == nameOrId ? exact : similar) << rows.text(0);
    }
    if (m_database->failed())
        return failure(m_database->takeError());
    const QStringList &found = exact.isEmpty() ? similar : exact;
    if (found.isEmpty()) {
        return failure(Error::unreadable(
            file(), tr("there is no plan with the name or id \"%1\"").arg(nameOrId)));
    }
    if (found.size() > 1) {
        return failure(Error::unreadable(
            file(),
            tr("%1 plans have the name \"%2\"; expected one of their ids: %3")
                .arg(QString::number(found.size()), nameOrId, found.join(QStringLiteral(", ")))));
    }
    return found.first();
}

Expected<std::vector<TagCount>> Library::tags() const {
    std::vector<TagCount> tags;
    {
        Rows rows = m_database->query(
            "SELECT t.tag, count(*) FROM tags t JOIN plans p USING (plan) "
            "WHERE p.deleted IS NULL GROUP BY t.tag ORDER BY t.tag");
        while (rows.next())
            tags.push_back({rows.text(0), rows.count(1)});
    }
    if (m_database->failed())
        return failure(m_database->takeError());
    return tags;
}

} // namespace greenprint
