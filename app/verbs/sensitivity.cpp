#include "app/cli/verb.h"
#include "reports/content/doubtcharts.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"

namespace greenprint::cli {
namespace {

Result<int> runSensitivity(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    auto metric = call.metric("metric", Metric::Carbon);
    if (!metric)
        return tl::unexpected(metric.error());
    auto loaded = call.loadScenario(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Catalog catalog = loaded->withOverrides();
    const Sensitivity result = sensitivity(catalog, loaded->plan, loaded->id, *metric);
    const auto summary = [&] {
        Sensitivity named = result;
        for (SensitivityBar &bar : named.bars)
            bar.factor = report::nameOfBar(loaded->plan, catalog, bar);
        return toTerminal(sensitivitySummary(named, NumberFormat()));
    };
    return call.print(
        *format, {[&] { return sensitivityJson(result); },
                  [&] { return toCsv(sensitivityTable(result)); }, summary});
}

} // namespace

Verb sensitivityVerb() {
    return {
        "sensitivity", "PLAN [--metric METRIC]",
        QT_TRANSLATE_NOOP("Cli", "What each factor alone does to a metric, the strongest first."),
        [] {
            return std::vector{valueOption(
                "metric", "METRIC", QT_TRANSLATE_NOOP("Cli", "Metric; carbon_kg without it."))};
        },
        runSensitivity};
}

} // namespace greenprint::cli
