#include "app/cli/interrupt.h"
#include "app/cli/verb.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"

namespace greenprint::cli {
namespace {

constexpr int kMostSamples = 1'000'000;

Result<int> runUncertainty(const Invocation &call) {
    auto arguments = call.expectArguments(1, "PLAN");
    if (!arguments)
        return tl::unexpected(arguments.error());
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    UncertaintyRequest request;
    auto samples = call.number("samples", request.samples, 1, kMostSamples);
    if (!samples)
        return tl::unexpected(samples.error());
    request.samples = *samples;
    auto seed = call.number("seed", 1, 0, std::numeric_limits<int>::max());
    if (!seed)
        return tl::unexpected(seed.error());
    request.seed = static_cast<quint64>(*seed);
    auto threads = call.threads();
    if (!threads)
        return tl::unexpected(threads.error());
    request.threads = *threads;
    auto loaded = call.loadPlan(arguments->first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ids = call.scenarios(loaded->plan, {});
    if (!ids)
        return tl::unexpected(ids.error());
    request.scenarios = *ids;

    const Catalog catalog = loaded->withOverrides();
    const Interruptible work;
    const auto result = uncertainty(catalog, loaded->plan, request, work.watch());
    if (!result)
        return tl::unexpected(Failure(result.error()));
    const auto table = [&] {
        return toTerminal(uncertaintySummary(*result, NumberFormat())) + QLatin1Char('\n')
               + toTerminal(beatsSummary(*result, Metric::Carbon, NumberFormat()));
    };
    return call.print(
        *format, {[&] { return uncertaintyJson(*result); },
                  [&] { return toCsv(uncertaintyTable(*result)); }, table});
}

} // namespace

Verb uncertaintyVerb() {
    return {
        "uncertainty", "PLAN [--samples N] [--seed N]",
        QT_TRANSLATE_NOOP(
            "Cli", "How sure the figures are, and how likely one scenario is lower than another."),
        [] {
            return std::vector{
                valueOption(
                    "samples", "N", QT_TRANSLATE_NOOP("Cli", "Random draws; 10000 without it.")),
                valueOption(
                    "seed", "N",
                    QT_TRANSLATE_NOOP("Cli", "Start of the random numbers; 1 without it."))};
        },
        runUncertainty};
}

} // namespace greenprint::cli
