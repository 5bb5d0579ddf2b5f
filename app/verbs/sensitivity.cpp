#include "app/cli/verb.h"
#include "reports/content/doubtcharts.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"

namespace greenprint::cli {
namespace {

Result<int> run(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto metric = call.metric("metric", Metric::Carbon);
    if (!metric)
        return tl::unexpected(metric.error());
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto id = call.scenario(loaded->plan);
    if (!id)
        return tl::unexpected(id.error());
    const Catalog catalog = loaded->catalog.with(catalogOverrides(loaded->plan));
    Sensitivity result = sensitivity(catalog, loaded->plan, *id, *metric);
    const QString format = call.format(QStringLiteral("table"));
    if (format == QLatin1String("json"))
        return call.printJson(sensitivityJson(result));
    if (format == QLatin1String("csv"))
        return call.print(toCsv(sensitivityTable(result)));
    if (format == QLatin1String("table")) {
        for (SensitivityBar &bar : result.bars)
            bar.factor = report::nameOfBar(loaded->plan, catalog, bar);
        return call.print(toTerminal(sensitivitySummary(result, NumberFormat())));
    }
    return tl::unexpected(Failure(kUsage, QStringLiteral("--format: json, csv, table")));
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
        run};
}

} // namespace greenprint::cli
