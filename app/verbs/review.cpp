#include "model/review/review.h"

#include "app/cli/verb.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "reports/results/reviewjson.h"
#include "reports/results/reviewtables.h"

namespace greenprint::cli {
namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("Cli", text);
}

Result<LensReading> lensOf(const Invocation &call, const Catalog &catalog, const Plan &plan) {
    if (call.has("lens")) {
        auto reading = readLensFile(call.option("lens"));
        if (!reading)
            return tl::unexpected(Failure(reading.error()));
        return std::move(*reading);
    }
    const QString wanted = plan.review.lens.value_or(QString());
    if (!wanted.isEmpty() && wanted != QLatin1String(kBuiltInLensId)) {
        call.warn(tr("The plan is reviewed against the lens \"%1\"; name its file with --lens. "
                     "This is a review against \"%2\".")
                      .arg(wanted, QLatin1String(kBuiltInLensId)));
    }
    return LensReading{builtInLens(catalog), {}};
}

QString summary(const ReviewResult &result, const std::vector<LensDefect> &lint) {
    const NumberFormat format;
    QString text = tr("%1, scenario \"%2\"").arg(result.lens.name, result.scenario)
                   + QStringLiteral("\n\n") + toTerminal(pillarSummary(result, format));
    const TextTable improvements = improvementSummary(result, format);
    if (!improvements.rows.empty()) {
        text += QLatin1Char('\n') + tr("What open practices would save in this plan")
                + QStringLiteral("\n\n") + toTerminal(improvements);
        const CombinedEffect &combined = result.improvements.combined;
        const Saving saving(combined.before, combined.after);
        const Metric by = result.improvements.by;
        if (const std::optional<double> together = saving[by]) {
            text += QLatin1Char('\n')
                    + tr("Together (%1) they save %2 of %3.")
                          .arg(
                              combined.practices.join(QStringLiteral(", ")),
                              format.metric(by, *together).text(),
                              format.metric(by, combined.before.value(by).value_or(0.0)).text())
                    + QLatin1Char('\n');
        }
    }
    if (!lint.empty())
        text += QLatin1Char('\n') + tr("The lens") + QStringLiteral("\n\n")
                + toTerminal(lintTable(lint));
    return text;
}

Result<int> run(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString format = call.format(QStringLiteral("table"));
    if (!QStringList{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table")}
             .contains(format))
        return tl::unexpected(Failure(kUsage, QStringLiteral("--format: json, csv, table")));
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto scenario = call.scenario(loaded->plan);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto lens = lensOf(call, loaded->catalog, loaded->plan);
    if (!lens)
        return tl::unexpected(lens.error());

    const ReviewResult result = review(loaded->catalog, loaded->plan, lens->lens, *scenario);
    for (const QString &answer : result.unmatched)
        call.warn(tr("The plan answers \"%1\", which the lens does not have.").arg(answer));
    const int exitCode = result.feasible ? kDone : kInfeasible;
    if (format == QLatin1String("json"))
        return call.printJson(reviewJson(result, lens->defects), exitCode);
    if (format == QLatin1String("csv"))
        return call.print(toCsv(reviewTable(result)), exitCode);
    return call.print(summary(result, lens->defects), exitCode);
}

} // namespace

Verb reviewVerb() {
    return {
        "review", "PLAN [--lens FILE] [--scenario ID] [--format json|csv|table]",
        QT_TRANSLATE_NOOP(
            "Cli", "Risks, coverage, evidence and what open practices would save, by a lens."),
        [] {
            return std::vector{valueOption(
                "lens", "FILE",
                QT_TRANSLATE_NOOP(
                    "Cli", "Well-Architected custom lens; the built-in lens without it."))};
        },
        run};
}

} // namespace greenprint::cli
