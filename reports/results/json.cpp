#include "reports/results/json.h"

#include "model/plan/notes.h"
#include "model/plan/planfile.h"
#include "model/text.h"
#include "reports/results/explain.h"
#include "reports/results/tables.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace greenprint {
namespace {

QJsonValue number(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject totalsJson(const Totals &totals) {
    QJsonObject object = metricsJson(totals);
    object.insert(text("partial"), partialJson(totals));
    return object;
}

QJsonArray monthsJson(const Ledger &ledger) {
    QJsonArray months;
    int index = 0;
    for (const Totals &t : monthlyTotals(ledger)) {
        QJsonObject object = metricsJson(t);
        object.insert(text("month"), monthText(ledger.start.plus(index++)));
        months.append(object);
    }
    return months;
}

QJsonObject sciJson(const SciScore &score) {
    return {{text("g"), jsonNumber(score.grams)}, {text("unit"), score.unit}};
}

QJsonArray servicesJson(const Ledger &ledger) {
    QJsonArray services;
    for (const ServiceResult &s : ledger.services) {
        services.append(QJsonObject{
            {text("id"), s.id},
            {text("mode"), s.mode},
            {text("p50_ms"), jsonNumber(s.p50Ms)},
            {text("p95_ms"), jsonNumber(s.p95Ms)},
            {text("p99_ms"), jsonNumber(s.p99Ms)},
            {text("instance_hours"), number(s.instanceHours)},
            {text("peak_instances"), number(s.peakInstances)},
            {text("utilization"), jsonNumber(s.utilization)},
            {text("idle_share"), jsonNumber(s.idleShare)},
            {text("meets_slo"),
             s.meetsSlo ? QJsonValue(*s.meetsSlo) : QJsonValue(QJsonValue::Null)}});
    }
    return services;
}

QJsonArray linesJson(const Catalog &catalog, const Ledger &ledger) {
    QJsonArray lines;
    for (const Line &line : ledger.lines) {
        const Profile &profile = ledger.profileOf(line);
        QJsonArray factors;
        for (const Factor &f : ledger.factorsOf(line)) {
            if (!f.metrics.isEmpty())
                factors.append(factorJson(catalog, f));
        }
        std::array<double, kMetricCount> rates{};
        for (Metric m : kLineMetrics) {
            if (line.applies.contains(m))
                rates[indexOf(m)] = ledger.rate(line, m);
        }
        for (int month = 0; month < ledger.monthCount; ++month) {
            const double amount = profile.months[static_cast<size_t>(month)];
            if (amount == 0.0)
                continue;
            QJsonObject metrics;
            for (Metric m : kLineMetrics) {
                if (line.applies.contains(m))
                    metrics.insert(key(m), number(amount * rates[indexOf(m)]));
            }
            Factor first = profileFactor(ledger, line);
            first.metrics = line.applies;
            first.datum.value = first.datum.low = first.datum.high = amount;
            QJsonArray all = factors;
            all.prepend(factorJson(catalog, first));
            // what stands outside the boundary keeps its figures under a name that no sum picks up
            QJsonObject object{
                {text("stage"), keyword(line.stage)},
                {text("activity"), keyword(line.activity)},
                {text("resource"), keyword(line.resource)},
                {text("subject"), pathOf(line.subject)},
                {text("region"), line.region},
                {text("month"), month + 1},
                {text("boundary"), text(line.outside ? "out" : "in")},
                {text("metrics"), line.outside ? QJsonObject() : metrics},
                {text("factors"), all}};
            if (line.outside)
                object.insert(text("outside_metrics"), metrics);
            lines.append(object);
        }
    }
    return lines;
}

} // namespace

QJsonArray partialJson(const Totals &totals) {
    QJsonArray names;
    for (Metric m : totals.partial())
        names.append(key(m));
    return names;
}

QJsonValue jsonNumber(const std::optional<double> &value) {
    return value ? number(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject metricsJson(const Totals &totals) {
    QJsonObject object;
    for (Metric m : kAllMetrics)
        object.insert(key(m), jsonNumber(totals.value(m)));
    return object;
}

QJsonObject choicesJson(const Choices &choices) {
    QJsonObject object;
    for (const Choice &c : choices)
        object.insert(c.path, c.number ? QJsonValue(c.value.toDouble()) : QJsonValue(c.value));
    return object;
}

QJsonObject factorJson(const Catalog &catalog, const Factor &factor) {
    const Datum &d = factor.datum;
    QJsonArray metrics;
    for (Metric m : kLineMetrics) {
        if (factor.metrics.contains(m))
            metrics.append(key(m));
    }
    QJsonObject object{
        {text("name"), keyword(factor.name)},
        {text("of"), factor.owner()},
        {text("value"), number(d.value)},
        {text("unit"), symbol(factor.unit)},
        {text("source"), catalog.source(d.provenance.source).id},
        {text("year"),
         d.provenance.year > 0 ? QJsonValue(d.provenance.year) : QJsonValue(QJsonValue::Null)},
        {text("confidence"), keyword(d.provenance.confidence)},
        {text("low"), number(d.lowOrDefault())},
        {text("high"), number(d.highOrDefault())},
        {text("metrics"), metrics}};
    if (factor.divides)
        object.insert(text("divides"), true);
    return object;
}

QJsonArray findingsJson(const std::vector<Finding> &findings) {
    QJsonArray array;
    for (const Finding &f : findings) {
        array.append(QJsonObject{
            {text("severity"), keyword(f.severity)},
            {text("code"), codeText(f.code)},
            {text("message"), messageText(f)},
            {text("subject"), f.subject},
            {text("source"), f.source}});
    }
    return array;
}

QJsonArray findingsJson(const Plan &plan, const ScenarioResult &scenario) {
    QJsonArray array = findingsJson(scenario.ledger.findings);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Finding &finding = scenario.ledger.findings[static_cast<size_t>(i)];
        const QString note = noteOn(plan, finding, scenario.id);
        if (note.isEmpty())
            continue;
        QJsonObject noted = array[i].toObject();
        noted.insert(text("note"), note);
        array[i] = noted;
    }
    return array;
}

QJsonObject validationJson(const Finding &f) {
    return {
        {text("severity"), keyword(f.severity)},
        {text("code"), codeText(f.code)},
        {text("message"), messageText(f)},
        {text("subject"), f.subject},
        {text("source"), f.source},
        {text("path"), placeOf(f)},
        {text("line"), f.line > 0 ? QJsonValue(f.line) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject estimateJson(
    const JsonContext &context, const std::vector<ScenarioResult> &scenarios, bool withLines) {
    QJsonArray list;
    for (const ScenarioResult &s : scenarios) {
        QJsonObject stages;
        for (Stage stage : kStages)
            stages.insert(keyword(stage), totalsJson(totals(s.ledger, stage)));
        QJsonObject scenario{
            {text("id"), s.id},
            {text("name"), s.name},
            {text("baseline"), s.baseline},
            {text("total"), totalsJson(s.totals)},
            {text("stages"), stages},
            {text("months"), monthsJson(s.ledger)},
            {text("per_unit"),
             QJsonObject{
                 {text("name"), s.unit.name},
                 {text("quantity"), s.unit.quantity},
                 {text("carbon_g"), jsonNumber(s.unit.carbonGrams)},
                 {text("energy_wh"), jsonNumber(s.unit.energyWh)},
                 {text("cost_usd"), jsonNumber(s.unit.costUsd)}}},
            {text("sci"),
             QJsonObject{
                 {text("provider"), sciJson(providerSci(s.ledger))},
                 {text("consumer"), sciJson(consumerSci(s.ledger, s.design))}}},
            {text("services"), servicesJson(s.ledger)},
            {text("findings"), findingsJson(context.plan, s)}};
        if (withLines)
            scenario.insert(text("lines"), linesJson(context.catalog, s.ledger));
        list.append(scenario);
    }
    const Design *design = scenarios.empty() ? nullptr : &scenarios.front().design;
    return {
        {text("tool"),
         QJsonObject{
             {text("name"), text("greenprint")}, {text("version"), text(GREENPRINT_VERSION)}}},
        {text("catalog"), QJsonObject{{text("version"), context.catalog.version()}}},
        {text("plan"),
         QJsonObject{
             {text("name"), context.plan.name},
             {text("id"),
              context.plan.id ? QJsonValue(*context.plan.id) : QJsonValue(QJsonValue::Null)},
             {text("hash"), planHash(context.plan)}}},
        {text("horizon_months"), design ? design->months() : 0},
        {text("grid_set"), keyword(context.plan.gridSet.value_or(GridSet::ElectricityMaps))},
        {text("power_set"), keyword(context.plan.powerSet.value_or(PowerSet::BottomUp))},
        {text("scenarios"), list}};
}

QJsonObject compareJson(const Comparison &comparison) {
    QJsonArray scenarios;
    for (const ScenarioResult &s : comparison.scenarios) {
        QJsonObject delta;
        for (Metric m : kAllMetrics)
            delta.insert(key(m), jsonNumber(s.delta(m).absolute));
        scenarios.append(QJsonObject{
            {text("id"), s.id},
            {text("name"), s.name},
            {text("choices"), choicesJson(s.choices)},
            {text("total"), totalsJson(s.totals)},
            {text("delta"), delta},
            {text("findings"), findingsJson(s.ledger.findings)}});
    }
    return {{text("baseline"), comparison.baseline}, {text("scenarios"), scenarios}};
}

} // namespace greenprint
