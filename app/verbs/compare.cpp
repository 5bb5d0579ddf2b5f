#include "app/cli/verb.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"
#include "reports/write/workbooks.h"

namespace greenprint::cli {
namespace {

Result<int> runCompare(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat({QStringLiteral("xlsx")});
    if (!format)
        return tl::unexpected(format.error());
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
    const int exitCode = exitCodeFor(allFeasible(comparison.scenarios));
    if (*format == QLatin1String("xlsx")) {
        const auto workbook = report::comparisonWorkbook(
            loaded->withOverrides(), loaded->plan, comparison);
        if (!workbook)
            return tl::unexpected(Failure(workbook.error()));
        return call.printBinary(*workbook, exitCode);
    }
    return call.print(
        *format,
        {[&] { return compareJson(comparison); }, [&] { return toCsv(compareTable(comparison)); },
         [&] { return toTerminal(compareSummary(comparison, NumberFormat())); }},
        exitCode);
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
        runCompare};
}

} // namespace greenprint::cli
