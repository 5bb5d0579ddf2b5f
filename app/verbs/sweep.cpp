#include "app/cli/interrupt.h"
#include "app/cli/verb.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"

namespace greenprint::cli {
namespace {

Result<int> runSweep(const Invocation &call) {
    const QStringList arguments = call.arguments();
    const SweepOrder order = call.has("link") ? SweepOrder::Linked : SweepOrder::Grid;
    if (order == SweepOrder::Grid && (arguments.size() < 2 || arguments.size() > 3)) {
        return tl::unexpected(Failure(
            kUsage, QCoreApplication::translate(
                        "Cli", "expected PLAN PATH=FROM..TO/STEPS, and at most one more PATH=…")));
    }
    if (order == SweepOrder::Linked && arguments.size() < 3) {
        return tl::unexpected(Failure(
            kUsage,
            QCoreApplication::translate(
                "Cli", "expected PLAN PATH=FROM..TO/STEPS, and at least one more PATH=… to link")));
    }
    auto format = call.knownFormat();
    if (!format)
        return tl::unexpected(format.error());
    auto threads = call.threads();
    if (!threads)
        return tl::unexpected(threads.error());
    auto loaded = call.loadPlan(arguments.first());
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto ids = call.scenarios(loaded->plan, {baselineId(loaded->plan)});
    if (!ids)
        return tl::unexpected(ids.error());
    SweepRequest request{*ids, {}, order, *threads};
    for (const QString &argument : arguments.mid(1)) {
        auto axis = SweepAxis::parse(loaded->plan, argument, order);
        if (!axis)
            return tl::unexpected(Failure(axis.error()));
        request.axes.push_back(*axis);
    }
    const Interruptible work;
    const auto result = sweep(loaded->catalog, loaded->plan, request, work.watch());
    if (!result)
        return tl::unexpected(Failure(result.error()));
    const bool feasible = std::ranges::all_of(result->points, &SweepPoint::feasible);
    return call.print(
        *format,
        {[&] { return sweepJson(*result); }, [&] { return toCsv(sweepTable(*result)); },
         [&] { return toTerminal(sweepSummary(*result, NumberFormat())); }},
        exitCodeFor(feasible));
}

} // namespace

Verb sweepVerb() {
    return {
        "sweep", "PLAN PATH=FROM..TO/STEPS [PATH=FROM..TO/STEPS...] [--link]",
        QT_TRANSLATE_NOOP("Cli", "Results while one or two inputs go from one value to another."),
        [] {
            return std::vector<QCommandLineOption>{QCommandLineOption(
                QStringLiteral("link"),
                QCoreApplication::translate(
                    "Cli", "Two inputs or more take their steps together, not as a grid."))};
        },
        runSweep};
}

} // namespace greenprint::cli
