#include "app/cli/plansource.h"
#include "app/cli/verb.h"
#include "model/estimate/simulate.h"
#include "reports/results/json.h"
#include "reports/results/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace greenprint::cli {
namespace {

/// Findings of the file, then of each scenario's simulation with the scenario in front.
Result<std::vector<Finding>> findingsOf(
    const Invocation &call, const Catalog &catalog, const QString &fileName, bool &readable) {
    auto bytes = planBytes(call, fileName);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const PlanReading reading = readPlan(*bytes, catalog);
    std::vector<Finding> findings = reading.findings;
    readable = reading.ok();
    if (!readable)
        return findings;
    const Catalog withOverrides = catalog.with(catalogOverrides(reading.plan));
    for (const QString &id : scenarioIds(reading.plan)) {
        for (Finding f : simulate(withOverrides, designOf(reading.plan, id)).findings) {
            f.line = reading.lines.value(
                f.subject, reading.lines.value(QStringLiteral("scenario[%1]").arg(id)));
            if (!f.subject.startsWith(QLatin1String("scenario[")))
                f.subject = QStringLiteral("scenario[%1]: %2").arg(id, f.subject);
            findings.push_back(std::move(f));
        }
    }
    return findings;
}

Result<int> runValidate(const Invocation &call) {
    if (call.arguments().isEmpty())
        return tl::unexpected(Failure(kUsage, QStringLiteral("PLAN…")));
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    auto catalog = call.catalog();
    if (!catalog)
        return tl::unexpected(catalog.error());
    int exitCode = kDone;
    QJsonArray json;
    QString text;
    std::vector<Finding> all;
    for (const QString &fileName : call.arguments()) {
        bool readable = false;
        auto findings = findingsOf(call, *catalog, fileName, readable);
        if (!findings)
            return tl::unexpected(findings.error());
        if (!readable)
            exitCode = kUnreadable;
        else if (hasErrors(*findings) && exitCode == kDone)
            exitCode = kInfeasible;
        for (const Finding &f : *findings) {
            QJsonObject object = validationJson(f);
            object.insert(QStringLiteral("file"), fileName);
            json.append(object);
            all.push_back(f);
        }
        text += fileName + QStringLiteral(": ");
        text += findings->empty() ? QCoreApplication::translate("Cli", "nothing found\n")
                                  : QLatin1Char('\n') + toTerminal(findingsTable(*findings));
    }
    if (*format == QLatin1String("json"))
        return call.print(QJsonDocument(json).toJson(QJsonDocument::Indented), exitCode);
    if (*format == QLatin1String("csv"))
        return call.print(toCsv(findingsTable(all)), exitCode);
    return call.print(text, exitCode);
}

} // namespace

Verb validateVerb() {
    return {
        "validate", "PLAN… [--format json|csv|table]",
        QT_TRANSLATE_NOOP("Cli", "Reads and checks plans and prints what it finds."),
        [] { return std::vector<QCommandLineOption>{}; }, runValidate};
}

} // namespace greenprint::cli
