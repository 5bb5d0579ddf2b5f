#pragma once

#include "model/plan/finding.h"
#include "model/whatif/compare.h"

#include <QJsonArray>
#include <QJsonObject>

namespace greenprint {

/// Results as the contract's JSON (part 3): canonical units, full precision, null for unknown.

struct JsonContext {
    const Catalog &catalog; ///< with the plan's overrides
    const Plan &plan;
};

QJsonObject estimateJson(
    const JsonContext &context, const std::vector<ScenarioResult> &scenarios, bool withLines);
QJsonObject compareJson(const Comparison &comparison);
QJsonArray findingsJson(const std::vector<Finding> &findings);
/// The findings of a scenario, each with the note that the plan has on it.
QJsonArray findingsJson(const Plan &plan, const ScenarioResult &scenario);
/// A finding of the validation: with path and line of the plan file.
QJsonObject validationJson(const Finding &finding);

QJsonObject metricsJson(const Totals &totals);
/// The metrics of which a part is unknown.
QJsonArray partialJson(const Totals &totals);
QJsonValue jsonNumber(const std::optional<double> &value);
QJsonObject choicesJson(const Choices &choices);
QJsonObject factorJson(const Catalog &catalog, const Factor &factor);

} // namespace greenprint
