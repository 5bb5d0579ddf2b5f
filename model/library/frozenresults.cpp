#include "model/library/frozenresults.h"

#include "model/plan/planfile.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint {
namespace {

struct FrozenResultsTexts {
    Q_DECLARE_TR_FUNCTIONS(FrozenResults)
};

constexpr int kMostScenarios = 10'000;
constexpr int kMostRows = 1'000'000;

QJsonValue number(std::optional<double> value) {
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> known(const QJsonValue &value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toJson(const Totals &totals) {
    QJsonObject object;
    for (Metric m : kAllMetrics)
        object.insert(key(m), number(totals.value(m)));
    QJsonArray partial;
    for (Metric m : totals.partial())
        partial.append(key(m));
    if (!partial.isEmpty())
        object.insert(text("partial"), partial);
    return object;
}

Totals totalsFrom(const QJsonObject &object) {
    Totals totals;
    for (Metric m : kAllMetrics)
        totals[m].value = known(object.value(key(m)));
    for (const QJsonValue &name : object.value(text("partial")).toArray()) {
        if (const auto m = metricFromKey(name.toString()))
            totals[*m].partial = true;
    }
    return totals;
}

/// Every catalog figure that entered the ledgers, under the name that identifies it.
std::vector<FrozenFactor> factorsOf(const Comparison &comparison, const Catalog &catalog) {
    std::map<std::array<QString, 4>, FrozenFactor> found;
    for (const ScenarioResult &s : comparison.scenarios) {
        for (const Line &line : s.ledger.lines) {
            for (const Factor &f : s.ledger.factorsOf(line)) {
                if (f.datum.provenance.source < kFirstCatalogSource || !f.datum.known())
                    continue;
                const std::array id{keyword(f.name), f.of, f.at, symbol(f.unit)};
                FrozenFactor &frozen = found[id];
                if (frozen.values.empty()) {
                    frozen.name = id[0];
                    frozen.of = id[1];
                    frozen.at = id[2];
                    frozen.unit = id[3];
                    frozen.source = catalog.source(f.datum.provenance.source).id;
                    frozen.year = f.datum.provenance.year;
                }
                const auto at = std::ranges::lower_bound(frozen.values, f.datum.value);
                if (at == frozen.values.end() || *at != f.datum.value)
                    frozen.values.insert(at, f.datum.value);
            }
        }
    }
    std::vector<FrozenFactor> factors;
    factors.reserve(found.size());
    for (auto &[id, factor] : found)
        factors.push_back(std::move(factor));
    return factors;
}

FrozenScenario freeze(const ScenarioResult &s) {
    FrozenScenario frozen;
    frozen.id = s.id;
    frozen.name = s.name;
    frozen.baseline = s.baseline;
    frozen.choices = s.choices;
    frozen.total = s.totals;
    for (Stage stage : kStages)
        frozen.stages[static_cast<size_t>(stage)] = totals(s.ledger, stage);
    std::map<QString, Sums> parts;
    for (const Line &line : s.ledger.lines)
        parts[pathOf(line.subject)].add(s.ledger, line);
    for (const auto &[path, sums] : parts) {
        Totals &part = frozen.parts[path] = sums.totals();
        // training time belongs to a scenario as a whole
        part[Metric::TrainingHours] = {std::nullopt, false};
    }
    frozen.unitName = s.unit.name;
    frozen.carbonGramsPerUnit = s.unit.carbonGrams;
    frozen.energyWhPerUnit = s.unit.energyWh;
    frozen.costUsdPerUnit = s.unit.costUsd;
    for (const ServiceResult &service : s.ledger.services) {
        frozen.services.push_back(
            {service.id, service.mode, service.p50Ms, service.p95Ms, service.p99Ms,
             service.instanceHours, service.peakInstances});
    }
    for (const Finding &f : s.ledger.findings)
        frozen.findings.push_back({f.severity, codeText(f.code), f.subject, messageText(f)});
    return frozen;
}

QJsonObject toJson(const FrozenScenario &s) {
    QJsonObject stages;
    for (Stage stage : kStages)
        stages.insert(keyword(stage), toJson(s.stages[static_cast<size_t>(stage)]));
    QJsonObject parts;
    for (const auto &[path, part] : s.parts)
        parts.insert(path, toJson(part));
    QJsonArray choices;
    for (const Choice &c : s.choices)
        choices.append(QJsonArray{c.path, c.value, c.number});
    QJsonArray services;
    for (const FrozenService &v : s.services) {
        services.append(QJsonObject{
            {text("id"), v.id},
            {text("mode"), v.mode},
            {text("p50_ms"), number(v.p50Ms)},
            {text("p95_ms"), number(v.p95Ms)},
            {text("p99_ms"), number(v.p99Ms)},
            {text("instance_hours"), number(v.instanceHours)},
            {text("peak_instances"), number(v.peakInstances)}});
    }
    QJsonArray findings;
    for (const FrozenFinding &f : s.findings) {
        findings.append(QJsonObject{
            {text("severity"), keyword(f.severity)},
            {text("code"), f.code},
            {text("subject"), f.subject},
            {text("message"), f.message}});
    }
    return {
        {text("id"), s.id},
        {text("name"), s.name},
        {text("baseline"), s.baseline},
        {text("choices"), choices},
        {text("total"), toJson(s.total)},
        {text("stages"), stages},
        {text("parts"), parts},
        {text("per_unit"),
         QJsonObject{
             {text("name"), s.unitName},
             {text("carbon_g"), number(s.carbonGramsPerUnit)},
             {text("energy_wh"), number(s.energyWhPerUnit)},
             {text("cost_usd"), number(s.costUsdPerUnit)}}},
        {text("services"), services},
        {text("findings"), findings}};
}

FrozenScenario scenarioFrom(const QJsonObject &object) {
    FrozenScenario s;
    s.id = object.value(text("id")).toString();
    s.name = object.value(text("name")).toString();
    s.baseline = object.value(text("baseline")).toBool();
    for (const QJsonValue &choice : object.value(text("choices")).toArray()) {
        const QJsonArray row = choice.toArray();
        s.choices.push_back({row.at(0).toString(), row.at(1).toString(), row.at(2).toBool()});
    }
    s.total = totalsFrom(object.value(text("total")).toObject());
    const QJsonObject stages = object.value(text("stages")).toObject();
    for (Stage stage : kStages)
        s.stages[static_cast<size_t>(stage)] = totalsFrom(stages.value(keyword(stage)).toObject());
    const QJsonObject parts = object.value(text("parts")).toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        s.parts.emplace(it.key(), totalsFrom(it.value().toObject()));
    const QJsonObject unit = object.value(text("per_unit")).toObject();
    s.unitName = unit.value(text("name")).toString();
    s.carbonGramsPerUnit = known(unit.value(text("carbon_g")));
    s.energyWhPerUnit = known(unit.value(text("energy_wh")));
    s.costUsdPerUnit = known(unit.value(text("cost_usd")));
    for (const QJsonValue &value : object.value(text("services")).toArray()) {
        const QJsonObject v = value.toObject();
        s.services.push_back(
            {v.value(text("id")).toString(), v.value(text("mode")).toString(),
             known(v.value(text("p50_ms"))), known(v.value(text("p95_ms"))),
             known(v.value(text("p99_ms"))), v.value(text("instance_hours")).toDouble(),
             v.value(text("peak_instances")).toDouble()});
    }
    for (const QJsonValue &value : object.value(text("findings")).toArray()) {
        const QJsonObject f = value.toObject();
        s.findings.push_back(
            {fromKeyword<Severity>(f.value(text("severity")).toString()).value_or(Severity::Info),
             f.value(text("code")).toString(), f.value(text("subject")).toString(),
             f.value(text("message")).toString()});
    }
    return s;
}

} // namespace

FrozenResults FrozenResults::of(
    const Comparison &comparison, const Plan &plan, const Catalog &catalog) {
    FrozenResults results;
    results.toolVersion = QLatin1String(GREENPRINT_VERSION);
    results.catalogVersion = catalog.version();
    results.catalogReleased = catalog.released();
    results.planHash = comparison.planHash;
    results.months = comparison.scenarios.empty() ? 0
                                                  : comparison.scenarios.front().design.months();
    results.gridSet = keyword(plan.gridSet.value_or(GridSet::ElectricityMaps));
    results.powerSet = keyword(plan.powerSet.value_or(PowerSet::BottomUp));
    for (const ScenarioResult &s : comparison.scenarios) {
        results.scenarios.push_back(freeze(s));
        results.scenarios.back().baseline = s.id == comparison.baseline;
    }
    // the sources of the plan's own figures are not the catalog's, so these need the overrides
    results.factors = factorsOf(comparison, catalog.with(catalogOverrides(plan)));
    return results;
}

const FrozenScenario *FrozenResults::scenario(const QString &id) const {
    const auto at = std::ranges::find(scenarios, id, &FrozenScenario::id);
    return at == scenarios.end() ? nullptr : &*at;
}

const FrozenScenario *FrozenResults::baseline() const {
    const auto at = std::ranges::find(scenarios, true, &FrozenScenario::baseline);
    return at == scenarios.end() ? nullptr : &*at;
}

QByteArray FrozenResults::toJson() const {
    QJsonArray scenarioList;
    for (const FrozenScenario &s : scenarios)
        scenarioList.append(greenprint::toJson(s));
    QJsonArray factorList;
    for (const FrozenFactor &f : factors) {
        QJsonArray values;
        for (double v : f.values)
            values.append(v);
        factorList.append(QJsonArray{f.name, f.of, f.at, f.unit, f.source, f.year, values});
    }
    const QJsonObject object{
        {text("greenprint_results"), kFormat},
        {text("tool"), toolVersion},
        {text("catalog"), catalogVersion},
        {text("catalog_released"), catalogReleased},
        {text("plan"), planHash},
        {text("months"), months},
        {text("grid_set"), gridSet},
        {text("power_set"), powerSet},
        {text("scenarios"), scenarioList},
        {text("factors"), factorList}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<FrozenResults> FrozenResults::fromJson(const QByteArray &bytes) {
    const QString where = FrozenResultsTexts::tr("frozen results");
    if (bytes.size() > kMaxBytes)
        return failure(
            Error::unreadable(where, FrozenResultsTexts::tr("they have more than 32 MiB")));
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::unreadable(where, parse.errorString()));
    const int format = object.value(text("greenprint_results")).toInt();
    if (format < 1)
        return failure(Error::unreadable(
            where, FrozenResultsTexts::tr("these are not results of Greenprint")));
    if (format > kFormat) {
        return failure(Error::unreadable(
            where, FrozenResultsTexts::tr("they have format %1; this version reads up to format %2")
                       .arg(format)
                       .arg(kFormat)));
    }
    FrozenResults results;
    results.toolVersion = object.value(text("tool")).toString();
    results.catalogVersion = object.value(text("catalog")).toString();
    results.catalogReleased = object.value(text("catalog_released")).toString();
    results.planHash = object.value(text("plan")).toString();
    results.months = object.value(text("months")).toInt();
    results.gridSet = object.value(text("grid_set")).toString();
    results.powerSet = object.value(text("power_set")).toString();
    const QJsonArray scenarioList = object.value(text("scenarios")).toArray();
    const QJsonArray factorList = object.value(text("factors")).toArray();
    if (scenarioList.size() > kMostScenarios || factorList.size() > kMostRows)
        return failure(Error::unreadable(where, FrozenResultsTexts::tr("they have too many rows")));
    for (const QJsonValue &s : scenarioList)
        results.scenarios.push_back(scenarioFrom(s.toObject()));
    for (const QJsonValue &value : factorList) {
        const QJsonArray row = value.toArray();
        FrozenFactor f{
            row.at(0).toString(),
            row.at(1).toString(),
            row.at(2).toString(),
            row.at(3).toString(),
            row.at(4).toString(),
            row.at(5).toInt(),
            {}};
        for (const QJsonValue &v : row.at(6).toArray())
            f.values.push_back(v.toDouble());
        std::ranges::sort(f.values);
        results.factors.push_back(std::move(f));
    }
    std::ranges::sort(results.factors, {}, [](const FrozenFactor &f) {
        return std::tie(f.name, f.of, f.at, f.unit);
    });
    return results;
}

} // namespace greenprint
