#include "app/cli/interrupt.h"
#include "app/cli/verb.h"
#include "reports/results/frontwriter.h"
#include "reports/results/whatiftables.h"

#include <QCoreApplication>

namespace greenprint::cli {
namespace {

/// Designs that a table shows unless told otherwise.
constexpr int kMostOfTable = 100;

Result<std::vector<Metric>> objectivesOf(const Invocation &call) {
    if (!call.has("objectives"))
        return ExploreRequest().objectives;
    std::vector<Metric> objectives;
    for (const QString &name : call.option("objectives").split(QLatin1Char(','))) {
        const std::optional<Metric> metric = metricFromKey(name.trimmed());
        if (!metric) {
            return tl::unexpected(
                Failure(kUsage, CliTexts::tr("--objectives: \"%1\" is not a metric").arg(name)));
        }
        objectives.push_back(*metric);
    }
    return objectives;
}

Result<Variation> variationOf(const Invocation &call) {
    Variation vary;
    if (call.has("types"))
        vary.types = call.option("types").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!call.has("vary"))
        return vary;
    vary.region = vary.storage = vary.instance = vary.endpoint = false;
    for (const QString &word : call.option("vary").split(QLatin1Char(','))) {
        const QString name = word.trimmed();
        if (name == QLatin1String("region"))
            vary.region = true;
        else if (name == QLatin1String("storage"))
            vary.storage = true;
        else if (name == QLatin1String("instance"))
            vary.instance = true;
        else if (name == QLatin1String("endpoint"))
            vary.endpoint = true;
        else if (name == QLatin1String("practices"))
            vary.practices = true;
        else
            return tl::unexpected(Failure(
                kUsage, CliTexts::tr(
                            "--vary: \"%1\"; expected some of region, storage, instance, endpoint, "
                            "practices")
                            .arg(name)));
    }
    return vary;
}

Result<ExploreRequest> requestOf(const Invocation &call) {
    ExploreRequest request;
    auto objectives = objectivesOf(call);
    if (!objectives)
        return tl::unexpected(objectives.error());
    request.objectives = *objectives;
    auto vary = variationOf(call);
    if (!vary)
        return tl::unexpected(vary.error());
    request.vary = *vary;
    request.oneRegion = call.has("one-region");
    for (const QString &where : call.parser().values(QStringLiteral("where"))) {
        auto bound = Bound::parse(where);
        if (!bound)
            return tl::unexpected(Failure(bound.error()));
        request.where.push_back(*bound);
    }
    auto limit = call.number("limit", 0, 1, 1'000'000);
    if (!limit)
        return tl::unexpected(limit.error());
    request.limit = *limit;
    auto threads = call.threads();
    if (!threads)
        return tl::unexpected(threads.error());
    request.threads = *threads;
    return request;
}

Result<int> runExplore(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto request = requestOf(call);
    if (!request)
        return tl::unexpected(request.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    // a table is for people: nobody reads tens of thousands of lines
    if (request->limit == 0 && *format == QLatin1String("table"))
        request->limit = kMostOfTable;
    auto loaded = call.loadScenario(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Catalog catalog = loaded->withOverrides();
    const Interruptible work;
    const auto found = explore(catalog, loaded->plan, loaded->id, *request, work.watch());
    if (!found)
        return tl::unexpected(Failure(found.error()));

    Result<int> printed = kDone;
    const WritePiece print = [&](const QByteArray &piece) {
        if (printed)
            printed = call.print(piece);
    };
    if (*format == QLatin1String("json")) {
        writeExploreJson(*found, print);
        return printed;
    }
    if (*format == QLatin1String("csv")) {
        writeExploreCsv(*found, print);
        return printed;
    }
    const NumberFormat numbers;
    const QString summary =
        CliTexts::tr("%1 designs covered exactly, %2 on the front, %3 of them here, %4 s\n")
            .arg(found->designsCovered)
            .arg(found->frontSize)
            .arg(found->front.size())
            .arg(numbers.number(found->seconds));
    return call.print(toTerminal(exploreSummary(*found, numbers)) + QLatin1Char('\n') + summary);
}

} // namespace

Verb exploreVerb() {
    return {
        "explore",
        "PLAN [--objectives A,B[,C]] [--where 'METRIC<=N'] [--vary LIST] [--one-region] [--limit "
        "N]",
        QT_TRANSLATE_NOOP("Cli", "The designs that no other one beats, out of all there are."),
        [] {
            return std::vector{
                valueOption(
                    "objectives", "METRICS",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Two or three metrics; carbon_kg,cost_usd without it.")),
                valueOption(
                    "where", "BOUND",
                    QT_TRANSLATE_NOOP("Cli", "METRIC<=N; may stand several times.")),
                valueOption(
                    "vary", "LIST",
                    QT_TRANSLATE_NOOP(
                        "Cli", "region, storage, instance, endpoint, practices; the first four "
                               "without it.")),
                QCommandLineOption(
                    QStringLiteral("one-region"),
                    QCoreApplication::translate("Cli", "All stages in one Region.")),
                valueOption(
                    "types", "PATTERNS",
                    QT_TRANSLATE_NOOP("Cli", "Only these instance types, as ml.g5.*,ml.c7*.")),
                valueOption(
                    "limit", "N",
                    QT_TRANSLATE_NOOP(
                        "Cli", "At most so many designs, spread over the front; in a table 100 "
                               "without it."))};
        },
        runExplore};
}

} // namespace greenprint::cli
