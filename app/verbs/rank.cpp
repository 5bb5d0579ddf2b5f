#include "app/cli/verb.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"

namespace greenprint::cli {
namespace {

template <class E>
QStringList words() {
    QStringList list;
    for (const auto &k : Keywords<E>::all)
        list << QLatin1String(k.word);
    return list;
}

template <class E>
tl::unexpected<Failure> notAWord(const char *option, const QString &found) {
    return tl::unexpected(Failure(
        kUsage, QCoreApplication::translate("Cli", "--%1: expected one of %2, found \"%3\"")
                    .arg(QLatin1String(option), words<E>().join(QStringLiteral(", ")), found)));
}

Result<int> runRank(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    RankRequest request;
    const auto choice = fromKeyword<RankChoice>(call.option("choice"));
    if (!choice)
        return notAWord<RankChoice>("choice", call.option("choice"));
    request.choice = *choice;
    request.of = call.option("for");
    if (call.has("stage")) {
        request.stage = fromKeyword<Stage>(call.option("stage"));
        if (!request.stage)
            return notAWord<Stage>("stage", call.option("stage"));
    }
    auto by = call.metric("by", Metric::Carbon);
    if (!by)
        return tl::unexpected(by.error());
    request.by = *by;
    auto threads = call.threads();
    if (!threads)
        return tl::unexpected(threads.error());
    request.threads = *threads;
    auto limit = call.number("limit", 1'000'000, 1, 1'000'000);
    if (!limit)
        return tl::unexpected(limit.error());
    auto loaded = call.loadScenario(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ranking = rank(loaded->withOverrides(), loaded->plan, loaded->id, request);
    if (!ranking)
        return tl::unexpected(Failure(ranking.error()));
    if (ranking->options.size() > static_cast<size_t>(*limit))
        ranking->options.resize(static_cast<size_t>(*limit));
    return call.print(
        *format, {[&] { return rankJson(*ranking); }, [&] { return toCsv(rankTable(*ranking)); },
                  [&] { return toTerminal(rankSummary(*ranking, NumberFormat())); }});
}

} // namespace

Verb rankVerb() {
    return {
        "rank",
        "PLAN --choice region|storage|instance|endpoint [--for ID] [--stage STAGE] [--by METRIC]",
        QT_TRANSLATE_NOOP("Cli", "Every option of one choice, everything else staying as it is."),
        [] {
            return std::vector{
                valueOption(
                    "choice", "CHOICE",
                    QT_TRANSLATE_NOOP("Cli", "What to rank: region, storage, instance, endpoint.")),
                valueOption(
                    "for", "ID",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Dataset, task or service; without it the one that weighs most.")),
                valueOption(
                    "stage", "STAGE",
                    QT_TRANSLATE_NOOP(
                        "Cli", "Stage whose Region is ranked; all together without it.")),
                valueOption(
                    "by", "METRIC",
                    QT_TRANSLATE_NOOP("Cli", "Metric to sort by; carbon_kg without it.")),
                valueOption("limit", "N", QT_TRANSLATE_NOOP("Cli", "At most so many options."))};
        },
        runRank};
}

} // namespace greenprint::cli
