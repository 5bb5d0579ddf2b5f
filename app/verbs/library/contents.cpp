#include "app/verbs/library/commands.h"
#include "model/plan/parameter.h"
#include "model/text.h"
#include "reports/results/json.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

QString stamp(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODate);
}

QString localStamp(const QDateTime &time) {
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString figure(const std::optional<double> &value) {
    return value ? numberText(*value) : QString();
}

QJsonObject summaryJson(const PlanSummary &plan) {
    QJsonObject object{
        {text("id"), plan.id},
        {text("name"), plan.name},
        {text("owner"), plan.owner},
        {text("tags"), QJsonArray::fromStringList(plan.tags)},
        {text("note"), plan.note},
        {text("created"), stamp(plan.created)},
        {text("modified"), stamp(plan.modified)},
        {text("revision"), plan.revision},
        {text("revisions"), plan.revisions},
        {text("milestones"), plan.milestones},
        {text("scenarios"), plan.scenarios},
        {text("baseline"), plan.baseline},
        {text("catalog"), plan.catalog},
        {text("energy_kwh"), jsonNumber(plan.energyKwh)},
        {text("carbon_kg"), jsonNumber(plan.carbonKg)},
        {text("water_l"), jsonNumber(plan.waterL)},
        {text("cost_usd"), jsonNumber(plan.costUsd)}};
    if (plan.deleted.isValid())
        object.insert(text("deleted"), stamp(plan.deleted));
    if (!plan.foundIn.isEmpty()) {
        object.insert(text("found_in"), plan.foundIn);
        object.insert(text("excerpt"), plan.excerpt);
    }
    return object;
}

TextTable fullTable(const std::vector<PlanSummary> &plans) {
    TextTable t;
    t.header = {text("id"),        text("name"),       text("owner"),     text("tags"),
                text("note"),      text("created"),    text("modified"),  text("revision"),
                text("revisions"), text("milestones"), text("scenarios"), text("baseline"),
                text("catalog"),   text("energy_kwh"), text("carbon_kg"), text("water_l"),
                text("cost_usd"),  text("found_in"),   text("excerpt")};
    for (const PlanSummary &p : plans) {
        t.rows.push_back(
            {p.id, p.name, p.owner, p.tags.join(QLatin1Char(' ')), p.note, stamp(p.created),
             stamp(p.modified), QString::number(p.revision), QString::number(p.revisions),
             QString::number(p.milestones), QString::number(p.scenarios), p.baseline, p.catalog,
             figure(p.energyKwh), figure(p.carbonKg), figure(p.waterL), figure(p.costUsd),
             p.foundIn, p.excerpt});
    }
    return t;
}

TextTable shownTable(const std::vector<PlanSummary> &plans, bool found) {
    const NumberFormat format;
    TextTable t;
    t.header = {CliTexts::tr("Name"),     CliTexts::tr("Id"),     CliTexts::tr("Modified"),
                CliTexts::tr("Revision"), CliTexts::tr("Carbon"), CliTexts::tr("Cost")};
    t.rightAligned = {false, false, false, true, true, true, false};
    t.header << (found ? CliTexts::tr("Found in") : CliTexts::tr("Tags"));
    for (const PlanSummary &p : plans) {
        t.rows.push_back(
            {p.name, p.id, localStamp(p.modified), QString::number(p.revision),
             p.carbonKg ? format.metricText(Metric::Carbon, p.carbonKg) : QString(),
             p.costUsd ? format.metricText(Metric::Cost, p.costUsd) : QString(),
             found ? QStringLiteral("%1: %2").arg(p.foundIn, p.excerpt)
                   : p.tags.join(QStringLiteral(", "))});
    }
    return t;
}

Result<PlanQuery> queryOf(const Invocation &call) {
    PlanQuery query;
    query.tags = call.parser().values(QStringLiteral("tag"));
    query.inBin = call.has("bin");
    auto limit = countOption(call, "limit");
    if (!limit)
        return tl::unexpected(limit.error());
    if (*limit > 0)
        query.limit = *limit;
    if (!call.has("order"))
        return query;
    constexpr std::pair<const char *, PlanQuery::Order> kOrders[] = {
        {"modified", PlanQuery::Order::Modified}, {"name", PlanQuery::Order::Name},
        {"created", PlanQuery::Order::Created},   {"carbon", PlanQuery::Order::Carbon},
        {"cost", PlanQuery::Order::Cost},
    };
    for (const auto &[word, order] : kOrders) {
        if (call.option("order") == QLatin1String(word)) {
            query.order = order;
            return query;
        }
    }
    return tl::unexpected(
        Failure(kUsage, CliTexts::tr("--order: expected modified, name, created, carbon or cost")));
}

Result<int> show(const Invocation &call, const PlanQuery &query) {
    std::vector<PlanSummary> plans;
    // before anything was ever saved there is no library, which is not an error
    if (Library::inspect(libraryFile(call)).state != LibraryState::Missing) {
        auto library = openLibrary(call, Library::Access::ReadOnly);
        if (!library)
            return tl::unexpected(library.error());
        auto found = (*library)->plans(query);
        if (!found)
            return tl::unexpected(Failure(found.error()));
        plans = std::move(*found);
    }
    QJsonArray json;
    for (const PlanSummary &plan : plans)
        json.append(summaryJson(plan));
    return printForm(call, shownTable(plans, !query.text.isEmpty()), fullTable(plans), json);
}

} // namespace

Result<int> listPlans(const Invocation &call, const QStringList & /*arguments*/) {
    auto query = queryOf(call);
    if (!query)
        return tl::unexpected(query.error());
    return show(call, *query);
}

Result<int> searchPlans(const Invocation &call, const QStringList &arguments) {
    auto query = queryOf(call);
    if (!query)
        return tl::unexpected(query.error());
    query->text = arguments.join(QLatin1Char(' '));
    return show(call, *query);
}

Result<int> showHistory(const Invocation &call, const QStringList &arguments) {
    auto library = openLibrary(call, Library::Access::ReadOnly);
    if (!library)
        return tl::unexpected(library.error());
    auto id = (*library)->find(arguments.first());
    if (!id)
        return tl::unexpected(Failure(id.error()));
    auto history = (*library)->history(*id);
    if (!history)
        return tl::unexpected(Failure(history.error()));
    QJsonArray json;
    TextTable full;
    full.header = {text("revision"), text("parent"),  text("kind"),      text("saved"),
                   text("author"),   text("comment"), text("name"),      text("hash"),
                   text("catalog"),  text("newest"),  text("milestones")};
    TextTable shown;
    shown.header = {CliTexts::tr("Revision"), CliTexts::tr("Saved"),   CliTexts::tr("How"),
                    CliTexts::tr("By"),       CliTexts::tr("Catalog"), CliTexts::tr("Milestones"),
                    CliTexts::tr("Comment")};
    shown.rightAligned = {true};
    for (const Revision &r : *history) {
        json.append(QJsonObject{
            {text("revision"), r.number},
            {text("parent"), r.parent},
            {text("kind"), keyword(r.kind)},
            {text("saved"), stamp(r.saved)},
            {text("author"), r.author},
            {text("comment"), r.comment},
            {text("name"), r.planName},
            {text("hash"), r.planHash},
            {text("catalog"), r.catalog},
            {text("newest"), r.newest},
            {text("milestones"), QJsonArray::fromStringList(r.milestones)}});
        full.rows.push_back(
            {QString::number(r.number), QString::number(r.parent), keyword(r.kind), stamp(r.saved),
             r.author, r.comment, r.planName, r.planHash, r.catalog,
             r.newest ? text("yes") : text("no"), r.milestones.join(QLatin1Char(' '))});
        shown.rows.push_back(
            {QString::number(r.number) + (r.newest ? QStringLiteral(" *") : QString()),
             localStamp(r.saved), label(r.kind), r.author, r.catalog,
             r.milestones.join(QStringLiteral(", ")), r.comment});
    }
    return printForm(call, shown, full, json);
}

} // namespace greenprint::cli
