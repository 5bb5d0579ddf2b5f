#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"

#include <QJsonObject>

namespace greenprint {

/// A part of the time within which 95 % of a service's requests are answered.
struct LatencyPart {
    QString name; ///< stable: "waiting-and-service", "payload", "round-trip"
    QString title;
    double ms = 0.0;
    QString formula; ///< with its values
    QString source;
};

/// The parts of a service's p95 in the busiest month, which add up to it; none where it is unknown.
/// Waiting and service are the mixture of all hours of the week, from which no product can be
/// given. `service` is an index into the services of the ledger.
std::vector<LatencyPart> latencyParts(
    const Catalog &catalog, const ScenarioResult &scenario, size_t service,
    const NumberFormat &format);

/// Every service with its parts; the one that counts for the scenario is said.
QString latencyText(
    const Catalog &catalog, const ScenarioResult &scenario, const NumberFormat &format);
QJsonObject latencyJson(const Catalog &catalog, const ScenarioResult &scenario);

} // namespace greenprint
