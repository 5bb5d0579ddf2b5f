#include "reports/results/explainlatency.h"

#include "model/estimate/serviceestimate.h"
#include "model/joined.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenprint {
namespace {

struct LatencyTexts {
    Q_DECLARE_TR_FUNCTIONS(ExplainLatency)
};

QString origin(const Catalog &catalog, const Provenance &provenance) {
    return catalog.source(provenance.source).title;
}

/// What the hourly simulation made the waiting and serving of.
QString servingText(
    const Catalog &catalog, const Service &service, const ServiceDesign &design,
    const ServiceResult &result, const NumberFormat &format) {
    QStringList parts;
    const InstanceType *type = catalog.instanceType(design.instance);
    const InstanceType *reference = service.instance ? catalog.instanceType(*service.instance)
                                                     : nullptr;
    if (type && design.mode != InferenceMode::Serverless) {
        const ServiceRate rate = serviceRate(catalog, service, reference, *type);
        if (rate.seconds) {
            parts << LatencyTexts::tr("%1 for a request, %2 at once on %3")
                         .arg(
                             format.quantity(*rate.seconds * 1000.0, Unit::Millisecond).text(),
                             format.exact(rate.concurrency), type->id);
        }
    }
    parts << LatencyTexts::tr("%1 of instances used")
                 .arg(format.percent(result.utilization.value_or(0.0)));
    parts << LatencyTexts::tr("%1, the mixture of the week's 168 hours").arg(label(design.mode));
    return joinedPhrases(parts);
}

/// Index of the service whose p95 is that of the scenario; -1 if it is none's.
int countingService(const Ledger &ledger) {
    for (size_t i = 0; i < ledger.services.size(); ++i) {
        if (ledger.latencyP95Ms && ledger.services[i].p95Ms == ledger.latencyP95Ms)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

std::vector<LatencyPart> latencyParts(
    const Catalog &catalog, const ScenarioResult &scenario, size_t index,
    const NumberFormat &format) {
    const ServiceResult &result = scenario.ledger.services[index];
    const Service &service = scenario.design.workload.services[index];
    const ServiceDesign &design = scenario.design.services[index];
    if (!result.p95Ms)
        return {};
    std::vector<LatencyPart> parts;
    double rest = *result.p95Ms;
    const double kb = service.payloadIn->number + service.payloadOut->number;
    if (kb > 0.0) {
        const Datum &bandwidth = catalog.coefficient(Coefficient::ClientBandwidth);
        LatencyPart payload;
        payload.name = QStringLiteral("payload");
        payload.title = LatencyTexts::tr("Payload on its way");
        payload.ms = kb * 8.0 / bandwidth.value;
        payload.formula = LatencyTexts::tr("%1 at %2 Mbit/s")
                              .arg(
                                  format.quantity(kb, Unit::Kilobyte).text(),
                                  format.exact(bandwidth.value));
        payload.source = origin(catalog, bandwidth.provenance);
        rest -= payload.ms;
        parts.push_back(payload);
    }
    const Region *client = service.clientRegion ? catalog.region(*service.clientRegion) : nullptr;
    const Region *here = catalog.region(design.region);
    const Datum roundTrip = client && here ? catalog.roundTrip(*client, *here) : Datum{};
    if (roundTrip.known()) {
        LatencyPart trip;
        trip.name = QStringLiteral("round-trip");
        trip.title = LatencyTexts::tr("Round trip");
        trip.ms = roundTrip.value;
        trip.formula = LatencyTexts::tr("from %1 to %2 and back").arg(client->id, here->id);
        trip.source = origin(catalog, roundTrip.provenance);
        rest -= trip.ms;
        parts.push_back(trip);
    }
    LatencyPart serving;
    serving.name = QStringLiteral("waiting-and-service");
    serving.title = LatencyTexts::tr("Waiting and being served");
    serving.ms = rest;
    serving.formula = servingText(catalog, service, design, result, format);
    serving.source = LatencyTexts::tr("hourly simulation of the busiest month");
    parts.insert(parts.begin(), serving);
    return parts;
}

QString latencyText(
    const Catalog &catalog, const ScenarioResult &scenario, const NumberFormat &format) {
    const Ledger &ledger = scenario.ledger;
    QString text = LatencyTexts::tr("%1 of \"%2\": %3")
                       .arg(
                           label(Metric::LatencyP95), scenario.name,
                           format.metricText(Metric::LatencyP95, ledger.latencyP95Ms));
    const int counting = countingService(ledger);
    if (counting >= 0)
        text += LatencyTexts::tr(", that of %1")
                    .arg(ledger.services[static_cast<size_t>(counting)].name);
    text += QStringLiteral("\n\n");
    TextTable table;
    table.header = {
        LatencyTexts::tr("Service"), LatencyTexts::tr("Time"), LatencyTexts::tr("What"),
        LatencyTexts::tr("How"), LatencyTexts::tr("Source")};
    table.rightAligned = {false, true};
    for (size_t i = 0; i < ledger.services.size(); ++i) {
        const ServiceResult &service = ledger.services[i];
        const std::vector<LatencyPart> parts = latencyParts(catalog, scenario, i, format);
        if (parts.empty())
            table.rows.push_back({service.name, LatencyTexts::tr("unknown")});
        for (const LatencyPart &part : parts) {
            table.rows.push_back(
                {service.name, format.metric(Metric::LatencyP95, part.ms).text(), part.title,
                 part.formula, part.source});
        }
    }
    return text + toTerminal(table);
}

QJsonObject latencyJson(const Catalog &catalog, const ScenarioResult &scenario) {
    const Ledger &ledger = scenario.ledger;
    const int counting = countingService(ledger);
    QJsonArray services;
    for (size_t i = 0; i < ledger.services.size(); ++i) {
        QJsonArray parts;
        for (const LatencyPart &part : latencyParts(catalog, scenario, i, NumberFormat())) {
            parts.append(QJsonObject{
                {QStringLiteral("name"), part.name},
                {QStringLiteral("title"), part.title},
                {QStringLiteral("amount"), part.ms},
                {QStringLiteral("formula"), part.formula},
                {QStringLiteral("source"), part.source}});
        }
        services.append(QJsonObject{
            {QStringLiteral("id"), ledger.services[i].id},
            {QStringLiteral("p95_ms"), jsonNumber(ledger.services[i].p95Ms)},
            {QStringLiteral("counts"), static_cast<int>(i) == counting},
            {QStringLiteral("parts"), parts}});
    }
    return {
        {QStringLiteral("scenario"), scenario.id},
        {QStringLiteral("metric"), key(Metric::LatencyP95)},
        {QStringLiteral("total"), jsonNumber(ledger.latencyP95Ms)},
        {QStringLiteral("services"), services}};
}

} // namespace greenprint
