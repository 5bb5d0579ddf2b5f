#include "app/cli/plansource.h"
#include "app/cli/verb.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "model/review/reviewchange.h"
#include "reports/results/reviewjson.h"
#include "reports/results/reviewtables.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

Result<LensReading> lensOf(const Invocation &call, const Catalog &catalog, const Plan &plan) {
    if (call.has("lens")) {
        auto reading = readLensFile(call.option("lens"));
        if (!reading)
            return tl::unexpected(Failure(reading.error()));
        return std::move(*reading);
    }
    const QString wanted = plan.review.lens.value_or(QString());
    if (!wanted.isEmpty() && wanted != QLatin1String(kBuiltInLensId)) {
        call.warn(
            CliTexts::tr("The plan is reviewed against the lens \"%1\"; name its file with --lens. "
                         "This is a review against \"%2\".")
                .arg(wanted, QLatin1String(kBuiltInLensId)));
    }
    return LensReading{builtInLens(catalog), {}};
}

struct Change {
    QString since;
    ReviewChanges changes;
};

QString changeSummary(const Change &change) {
    const ReviewChanges &c = change.changes;
    const NumberFormat format;
    const auto percent = [&](const Coverage &coverage) {
        return format.percent(coverage.share().value_or(0.0));
    };
    QString text = CliTexts::tr("Since \"%1\": coverage %2, was %3; high risks %4, were %5.")
                       .arg(change.since, percent(c.coverageAfter), percent(c.coverageBefore))
                       .arg(c.risksAfter[Risk::High])
                       .arg(c.risksBefore[Risk::High])
                   + QLatin1Char('\n');
    if (const std::optional<double> carbon = c.saved[Metric::Carbon])
        text += CliTexts::tr("Carbon changes by %1.")
                    .arg(format.metric(Metric::Carbon, -*carbon, NumberFormat::Sign::Always).text())
                + QLatin1Char('\n');
    const TextTable table = reviewChangesTable(c);
    return table.rows.empty() ? text : text + QLatin1Char('\n') + toTerminal(table);
}

QString summary(const ReviewResult &result, const std::vector<LensDefect> &lint) {
    const NumberFormat format;
    QString text = CliTexts::tr("%1, scenario \"%2\"").arg(result.lens.name, result.scenario)
                   + QStringLiteral("\n\n") + toTerminal(pillarSummary(result, format));
    const TextTable improvements = improvementSummary(result, format);
    if (!improvements.rows.empty()) {
        text += QLatin1Char('\n') + CliTexts::tr("What open practices would save in this plan")
                + QStringLiteral("\n\n") + toTerminal(improvements);
        const CombinedEffect &combined = result.improvements.combined;
        const Saving saving(combined.before, combined.after);
        const Metric by = result.improvements.by;
        if (const std::optional<double> together = saving[by]) {
            text += QLatin1Char('\n')
                    + CliTexts::tr("Together (%1) they save %2 of %3.")
                          .arg(
                              combined.practices.join(QStringLiteral(", ")),
                              format.metric(by, *together).text(),
                              format.metric(by, combined.before.value(by).value_or(0.0)).text())
                    + QLatin1Char('\n');
        }
    }
    if (!lint.empty())
        text += QLatin1Char('\n') + CliTexts::tr("The lens") + QStringLiteral("\n\n")
                + toTerminal(lintTable(lint));
    return text;
}

Result<int> runReview(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto scenario = call.scenario(loaded->plan);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const auto lens = lensOf(call, loaded->catalog, loaded->plan);
    if (!lens)
        return tl::unexpected(lens.error());

    const auto frozen = [&](const char *option) -> Result<ReviewResult> {
        const auto state = milestoneOf(call, loaded->catalog, loaded->plan, call.option(option));
        if (!state)
            return tl::unexpected(state.error());
        return report::reviewOf(*state, loaded->catalog, lens->lens, *scenario).review;
    };
    const auto reviewed = call.has("at") ? frozen("at")
                                         : Result<ReviewResult>(review(
                                             loaded->catalog, loaded->plan, lens->lens, *scenario));
    if (!reviewed)
        return tl::unexpected(reviewed.error());
    const ReviewResult &result = *reviewed;
    for (const QString &answer : result.unmatched)
        call.warn(
            CliTexts::tr("The plan answers \"%1\", which the lens does not have.").arg(answer));
    std::optional<Change> change;
    if (call.has("since")) {
        const auto before = frozen("since");
        if (!before)
            return tl::unexpected(before.error());
        change = Change{call.option("since"), reviewChanges(*before, result)};
    }
    const int exitCode = exitCodeFor(result.feasible);
    const auto json = [&] {
        QJsonObject object = reviewJson(result, lens->defects);
        if (change) {
            QJsonObject since = reviewChangesJson(change->changes);
            since.insert(QStringLiteral("since"), change->since);
            object.insert(QStringLiteral("change"), since);
        }
        return object;
    };
    const auto table = [&] {
        const QString text = summary(result, lens->defects);
        return change ? text + QLatin1Char('\n') + changeSummary(*change) : text;
    };
    return call.print(*format, {json, [&] { return toCsv(reviewTable(result)); }, table}, exitCode);
}

} // namespace

Verb reviewVerb() {
    return {
        "review",
        "PLAN [--lens FILE] [--since MILESTONE] [--at MILESTONE] [--scenario ID] [--format "
        "json|csv|table]",
        QT_TRANSLATE_NOOP(
            "Cli", "Risks, coverage, evidence and what open practices would save, by a lens."),
        [] {
            return std::vector{
                valueOption(
                    "lens", "FILE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Well-Architected custom lens; the built-in lens without it.")),
                valueOption(
                    "since", "MILESTONE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Says what changed since a milestone in the library.")),
                valueOption(
                    "at", "MILESTONE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Reviews a milestone in the library in place of the plan as it is "
                               "today."))};
        },
        runReview};
}

} // namespace greenprint::cli
