#include "app/cli/verb.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

namespace greenprint::cli {
namespace {

int exitCodeFor(const std::vector<ScenarioResult> &scenarios) {
    const bool feasible = std::ranges::all_of(
        scenarios, [](const ScenarioResult &s) { return s.ledger.feasible(); });
    return feasible ? kDone : kInfeasible;
}

Result<int> run(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString format = call.format(QStringLiteral("table"));
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ids = call.scenarios(loaded->plan, scenarioIds(loaded->plan));
    if (!ids)
        return tl::unexpected(ids.error());

    const Catalog catalog = loaded->catalog.with(catalogOverrides(loaded->plan));
    std::vector<ScenarioResult> scenarios;
    for (const QString &id : *ids)
        scenarios.push_back(simulateScenario(catalog, loaded->plan, id));
    const int exitCode = exitCodeFor(scenarios);

    if (format == QLatin1String("json"))
        return call.printJson(
            estimateJson({catalog, loaded->plan}, scenarios, call.has("ledger")), exitCode);
    if (format == QLatin1String("csv"))
        return call.print(
            toCsv(call.has("ledger") ? ledgerTable(catalog, scenarios) : estimateTable(scenarios)),
            exitCode);
    if (format != QLatin1String("table"))
        return tl::unexpected(Failure(kUsage, QStringLiteral("--format: json, csv, table")));
    QString text = toTerminal(
        call.has("ledger") ? ledgerTable(catalog, scenarios)
                           : estimateSummary(scenarios, NumberFormat()));
    for (const ScenarioResult &s : scenarios) {
        if (!s.ledger.findings.empty())
            text += QLatin1Char('\n') + s.name + QLatin1Char('\n')
                    + toTerminal(findingsTable(s.ledger.findings));
    }
    return call.print(text, exitCode);
}

} // namespace

Verb estimateVerb() {
    return {
        "estimate", "PLAN [--scenario ID] [--format json|csv|table] [--ledger]",
        QT_TRANSLATE_NOOP("Cli", "Totals by scenario, stage and month; with --ledger the lines."),
        [] {
            return std::vector<QCommandLineOption>{
                {QStringLiteral("ledger"),
                 QCoreApplication::translate("Cli", "Shows the ledger lines.")}};
        },
        run};
}

} // namespace greenprint::cli
