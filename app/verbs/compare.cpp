#include "app/cli/verb.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"
#include "reports/write/workbooks.h"

namespace greenprint::cli {
namespace {

Result<int> run(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ids = call.scenarios(loaded->plan, {});
    if (!ids)
        return tl::unexpected(ids.error());
    auto baseline = call.baseline(loaded->plan);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const Comparison comparison = compare(loaded->catalog, loaded->plan, *baseline, *ids);
    const bool feasible = std::ranges::all_of(
        comparison.scenarios, [](const ScenarioResult &s) { return s.ledger.feasible(); });
    const int exitCode = feasible ? kDone : kInfeasible;

    const QString format = call.format(QStringLiteral("table"));
    if (format == QLatin1String("json"))
        return call.printJson(compareJson(comparison), exitCode);
    if (format == QLatin1String("csv"))
        return call.print(toCsv(compareTable(comparison)), exitCode);
    if (format == QLatin1String("table"))
        return call.print(toTerminal(compareSummary(comparison, NumberFormat())), exitCode);
    if (format == QLatin1String("xlsx")) {
        const Catalog catalog = loaded->catalog.with(catalogOverrides(loaded->plan));
        const auto workbook = report::comparisonWorkbook(catalog, loaded->plan, comparison);
        if (!workbook)
            return tl::unexpected(Failure(workbook.error()));
        return call.printBinary(*workbook, exitCode);
    }
    return tl::unexpected(Failure(kUsage, QStringLiteral("--format: json, csv, table, xlsx")));
}

} // namespace

Verb compareVerb() {
    return {
        "compare", "PLAN [--baseline ID] [--format json|csv|table|xlsx]",
        QT_TRANSLATE_NOOP("Cli", "Choices, results and differences of scenarios side by side."),
        [] {
            return std::vector{valueOption(
                "baseline", "ID",
                QT_TRANSLATE_NOOP(
                    "Cli", "Scenario to compare with; the plan's baseline without it."))};
        },
        run};
}

} // namespace greenprint::cli
