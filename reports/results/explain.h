#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"

#include <QJsonObject>

namespace greenprint {

/// One ledger line's part of a metric.
struct ExplainedLine {
    int index = 0;       ///< in Ledger::lines, or Ledger::times for training hours
    double amount = 0.0; ///< NaN if unknown
    double share = 0.0;  ///< of the total; 0 where that is zero or unknown
    QString title;       ///< "Scoring, working, compute in us-east-1"
    QString formula;     ///< "12,000,000 requests × 60 ms ÷ 2 × 76.3 W × …"
};

/// How a metric of a scenario comes about, the largest line first and those that are unknown last.
/// The metric must be one that lines carry, training hours, or carbon_kg.
std::vector<ExplainedLine> explain(
    const ScenarioResult &scenario, Metric metric, const NumberFormat &format);

/// The metric that a line has of `metric`: carbon_kg is the sum of two that never stand on one
/// line.
Metric metricOn(const Line &line, Metric metric);

/// The profile that the product of a line begins with, summed over the horizon, as a factor like
/// those that follow.
Factor profileFactor(const Ledger &ledger, const Line &line);

/// The name of a part of the workload, for people.
QString subjectName(const Design &design, const Subject &subject);
/// The title of a line, for people.
QString lineTitle(const ScenarioResult &scenario, const Line &line);

QString explainText(const ScenarioResult &scenario, Metric metric, const NumberFormat &format);
/// One line with every factor, its origin and range. `line` is an index as in ExplainedLine, which
/// the caller has checked.
QString explainLineText(
    const Catalog &catalog, const ScenarioResult &scenario, Metric metric, int line,
    const NumberFormat &format);
QJsonObject explainJson(const Catalog &catalog, const ScenarioResult &scenario, Metric metric);

} // namespace greenprint
