#include "app/cli/verb.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

namespace greenprint::cli {
namespace {

Result<int> runEstimate(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ids = call.scenarios(loaded->plan, scenarioIds(loaded->plan));
    if (!ids)
        return tl::unexpected(ids.error());

    const Catalog catalog = loaded->withOverrides();
    std::vector<ScenarioResult> scenarios;
    for (const QString &id : *ids)
        scenarios.push_back(simulateScenario(catalog, loaded->plan, id));
    const bool lines = call.has("ledger");
    const auto table = [&] {
        QString text = toTerminal(
            lines ? ledgerTable(catalog, scenarios) : estimateSummary(scenarios, NumberFormat()));
        for (const ScenarioResult &s : scenarios) {
            if (!s.ledger.findings.empty())
                text += QLatin1Char('\n') + s.name + QLatin1Char('\n')
                        + toTerminal(findingsTable(s.ledger.findings));
        }
        return text;
    };
    const auto csv = [&] {
        return toCsv(lines ? ledgerTable(catalog, scenarios) : estimateTable(scenarios));
    };
    return call.print(
        *format,
        {[&] {
             return estimateJson({catalog, loaded->plan}, scenarios, lines);
         },
         csv, table},
        exitCodeFor(allFeasible(scenarios)));
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
        runEstimate};
}

} // namespace greenprint::cli
