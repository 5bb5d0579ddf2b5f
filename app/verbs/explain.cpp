#include "reports/results/explain.h"

#include "app/cli/verb.h"
#include "reports/results/explainlatency.h"
#include "reports/results/json.h"

namespace greenprint::cli {
namespace {

Result<int> runExplain(const Invocation &call) {
    auto arguments = call.expectArguments(2, "PLAN METRIC");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const std::optional<Metric> metric = metricFromKey(arguments->at(1));
    if (!metric) {
        return tl::unexpected(Failure(
            kUsage, QCoreApplication::translate("Cli", "\"%1\" is not a metric; expected one of %2")
                        .arg(arguments->at(1), metricNames())));
    }
    const QString format = call.format(QStringLiteral("table"));
    const bool asJson = format == QLatin1String("json");
    if (!asJson && format != QLatin1String("table"))
        return tl::unexpected(Failure(kUsage, QStringLiteral("--format: json, table")));
    auto loaded = call.loadScenario(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Catalog catalog = loaded->withOverrides();
    const ScenarioResult scenario = simulateScenario(catalog, loaded->plan, loaded->id);
    const int exitCode = exitCodeFor(scenario.ledger.feasible());

    if (metric == Metric::LatencyP95) {
        if (asJson)
            return call.printJson(latencyJson(catalog, scenario), exitCode);
        return call.print(latencyText(catalog, scenario, NumberFormat()), exitCode);
    }
    if (call.has("line")) {
        bool ok = false;
        const int line = call.option("line").toInt(&ok);
        const int count = static_cast<int>(
            (*metric == Metric::TrainingHours ? scenario.ledger.times : scenario.ledger.lines)
                .size());
        if (!ok || line < 0 || line >= count) {
            return tl::unexpected(Failure(
                kUsage, QCoreApplication::translate("Cli", "--line: expected a number from 0 to %1")
                            .arg(count - 1)));
        }
        return call.print(
            explainLineText(catalog, scenario, *metric, line, NumberFormat()), exitCode);
    }
    if (asJson)
        return call.printJson(explainJson(catalog, scenario, *metric), exitCode);
    return call.print(explainText(scenario, *metric, NumberFormat()), exitCode);
}

} // namespace

Verb explainVerb() {
    return {
        "explain", "PLAN METRIC [--line N] [--format json|table]",
        QT_TRANSLATE_NOOP("Cli", "The formula of a figure with its values and sources."),
        [] {
            return std::vector{valueOption(
                "line", "N", QT_TRANSLATE_NOOP("Cli", "One ledger line with every factor."))};
        },
        runExplain};
}

} // namespace greenprint::cli
