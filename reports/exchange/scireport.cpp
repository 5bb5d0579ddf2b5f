#include "reports/exchange/scireport.h"

#include "model/plaintext.h"
#include "reports/content/coefficientsections.h"
#include "reports/content/impactfacts.h"
#include "reports/content/statements.h"
#include "reports/content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace greenprint::exchange {
namespace {

using namespace report;

QString key(const char *name) {
    return QString::fromLatin1(name);
}

QJsonValue number(const std::optional<double> &value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// The figures of which only a part is known.
QJsonArray partialOf(const Totals &totals) {
    QJsonArray names;
    for (const auto &[metric, name] :
         {std::pair(Metric::Energy, "energy_kwh"),
          std::pair(Metric::CarbonLocation, "operational_location_kg"),
          std::pair(Metric::CarbonEmbodied, "embodied_kg"),
          std::pair(Metric::Carbon, "carbon_kg")}) {
        if (totals[metric].partial)
            names << key(name);
    }
    return names;
}

QJsonObject score(const SciScore &score, const char *boundary) {
    return {
        {key("boundary"), key(boundary)},
        {key("g_co2e"), number(score.grams)},
        {key("per"), plainText(score.unit)}};
}

/// How a coefficient came about, in the words of the standard's template.
QString tagOf(const Datum &datum) {
    return datum.provenance.source >= kFirstCatalogSource ? key("sourced") : key("modelled");
}

QJsonObject coefficient(const UsedFactor &f, const Catalog &catalog) {
    QJsonObject o{
        {key("name"), label(f.name)},
        {key("of"), plainText(f.of)},
        {key("at"), f.at},
        {key("value"), f.datum.known() ? QJsonValue(f.datum.value) : QJsonValue()},
        {key("unit"), symbol(f.unit)},
        {key("source"), plainText(catalog.source(f.datum.provenance.source).id)},
        {key("confidence"), keyword(f.datum.provenance.confidence)},
        {key("method"), tagOf(f.datum)}};
    if (f.datum.provenance.year > 0)
        o[key("year")] = f.datum.provenance.year;
    return o;
}

const char *const kProvider = "provider: data preparation, training and tuning";
const char *const kConsumer = "consumer: deployment and monitoring";

} // namespace

Exported sciReport(const ReportInput &input) {
    const ScenarioResult &result = input.chosen();
    const Ledger &ledger = result.ledger;
    const Statement says = statementOf(input);
    QJsonArray breakdown;
    for (const Stage stage : kStages) {
        const Totals t = totals(ledger, stage);
        breakdown << QJsonObject{
            {key("component"), keyword(stage)},
            {key("energy_kwh"), number(t.value(Metric::Energy))},
            {key("operational_location_kg"), number(t.value(Metric::CarbonLocation))},
            {key("embodied_kg"), number(t.value(Metric::CarbonEmbodied))},
            {key("method"), key("modelled")}};
    }
    QJsonArray coefficients;
    for (const UsedFactor &f : usedFactors(ledger)) {
        const bool priced = f.name == FactorName::Price || f.name == FactorName::RequestPrice;
        const bool market = f.name == FactorName::Market;
        const bool water = f.name == FactorName::Wue || f.name == FactorName::Wcf;
        if (!priced && !market && !water)
            coefficients << coefficient(f, input.catalog);
    }
    const Totals &t = result.totals;
    const QJsonObject report{
        {key("standard"), key("ISO/IEC 21031:2024, SCI 1.1")},
        {key("application"), plainText(input.plan.name)},
        {key("scenario"), plainText(result.name)},
        {key("accountable"), plainText(input.plan.about.owner.value_or(QString()))},
        {key("boundary"), says.boundary},
        {key("method"), says.method},
        {key("origin"), says.origin},
        {key("written"), input.written.toUTC().toString(Qt::ISODate)},
        {key("functional_unit"),
         QJsonObject{
             {key("name"), plainText(result.unit.name)},
             {key("count"), number(result.unit.units)},
             {key("rationale"), plainText(textOf(input.plan.card.unitRationale))}}},
        {key("provider"), score(providerSci(ledger), kProvider)},
        {key("consumer"), score(consumerSci(ledger, result.design), kConsumer)},
        {key("energy_kwh"), number(t.value(Metric::Energy))},
        {key("operational_location_kg"), number(t.value(Metric::CarbonLocation))},
        {key("embodied_kg"), number(t.value(Metric::CarbonEmbodied))},
        {key("carbon_kg"), number(t.value(Metric::Carbon))},
        {key("partial"), partialOf(t)},
        {key("breakdown"), breakdown},
        {key("coefficients"), coefficients}};
    return {QJsonDocument(report).toJson(QJsonDocument::Indented), {}};
}

Document sciDocument(const ReportInput &input) {
    const ScenarioResult &result = input.chosen();
    const Wording words(input);
    const Statement says = statementOf(input);
    Document d;
    d.genre = key("Software carbon intensity");
    d.title = input.plan.name;
    d.imprint = words.imprint(result.name);
    d.locale = input.locale;
    KeyValues facts;
    const auto figure = [&](const SciScore &score) {
        return score.grams
                   ? QStringLiteral("%1 per %2")
                         .arg(words.amount(Metric::Carbon, *score.grams / 1000.0), score.unit)
                   : Wording::unknown();
    };
    facts.rows = {
        {key("Provider score"), figure(providerSci(result.ledger))},
        {key("Consumer score"), figure(consumerSci(result.ledger, result.design))},
        {key("Carbon over the period"),
         words.amount(Metric::Carbon, result.totals[Metric::Carbon])},
        {key("Functional unit"), result.unit.name, Voice::Author},
        {key("Rationale"),
         textOf(input.plan.card.unitRationale).isEmpty() ? key("not stated")
                                                         : textOf(input.plan.card.unitRationale),
         Voice::Author},
        {key("Accountable"), input.plan.about.owner.value_or(key("not stated")), Voice::Author},
        {key("Boundary"), says.boundary},
        {key("Method"), says.method}};
    d.front = {
        facts, Remark{key("The two scores have different boundaries and are not to be "
                          "added. Location-based intensity only.")}};
    Section breakdown{key("breakdown"), key("Breakdown")};
    Table table;
    table.columns = {
        {key("Component"), Align::Left},
        {key("Energy"), Align::Right},
        {key("Operational carbon"), Align::Right},
        {key("Embodied carbon"), Align::Right},
        {key("Method"), Align::Left}};
    std::vector<Total> energy;
    std::vector<Total> carbon;
    for (const Stage stage : kStages) {
        const Totals t = totals(result.ledger, stage);
        energy.push_back(t[Metric::Energy]);
        carbon.push_back(t[Metric::CarbonLocation]);
        carbon.push_back(t[Metric::CarbonEmbodied]);
    }
    const std::vector<Cell> energyCells = words.cells(Metric::Energy, energy);
    const std::vector<Cell> carbonCells = words.cells(Metric::Carbon, carbon);
    for (size_t i = 0; i < kStages.size(); ++i)
        table.rows.push_back(
            {{{label(kStages[i])},
              energyCells[i],
              carbonCells[2 * i],
              carbonCells[2 * i + 1],
              {key("modelled")}}});
    breakdown.blocks = {table};
    d.sections.push_back(breakdown);
    for (Section &s : coefficientSections(input))
        d.sections.push_back(std::move(s));
    Section origin{key("origin"), key("Origin")};
    origin.blocks = {provenanceOf(input, words)};
    d.sections.push_back(origin);
    return d;
}

} // namespace greenprint::exchange
