#include "reports/content/doubt.h"

#include "model/whatif/inputrange.h"

#include <QThread>

#include <algorithm>
#include <cmath>

namespace greenprint::report {
namespace {

constexpr quint64 kSeed = 1;
constexpr int kDraws = 1000;
/// A draw of inputs is a simulation of its own, which takes longer.
constexpr int kDrawsOfInputs = 200;

int positionOf(const Uncertainty &drawn, const QString &scenario) {
    const auto found = std::ranges::find(drawn.scenarios, scenario, &UncertainScenario::id);
    return found == drawn.scenarios.end() ? -1 : static_cast<int>(found - drawn.scenarios.begin());
}

} // namespace

std::optional<Spread> Doubt::spread(const QString &scenario, Metric metric) const {
    const int position = positionOf(drawn, scenario);
    if (position < 0)
        return std::nullopt;
    const auto &spread = drawn.scenarios[static_cast<size_t>(position)].spreads[indexOf(metric)];
    // draws in which a service is overloaded have no latency: then there is no upper end
    return spread && std::isfinite(spread->p95) ? spread : std::nullopt;
}

std::optional<double> Doubt::chance(const QString &a, const QString &b, Metric metric) const {
    const int first = positionOf(drawn, a);
    const int second = positionOf(drawn, b);
    const auto found = std::ranges::find_if(drawn.beats, [&](const Beats &beats) {
        return beats.a == first && beats.b == second && beats.metric == metric;
    });
    return found == drawn.beats.end() ? std::nullopt : found->probability;
}

Doubt doubtOf(
    const Catalog &withOverrides, const Plan &plan, const QStringList &scenarios,
    const QString &about) {
    Doubt doubt;
    doubt.inputs = std::ranges::any_of(
        plan.ranges, [&](const InputRange &range) { return rangedInput(plan, range).has_value(); });
    UncertaintyRequest request;
    request.scenarios = scenarios;
    request.samples = doubt.inputs ? kDrawsOfInputs : kDraws;
    request.seed = kSeed;
    request.threads = QThread::idealThreadCount();
    // nobody cancels it, which is all that could go wrong
    if (auto drawn = uncertainty(withOverrides, plan, request))
        doubt.drawn = std::move(*drawn);
    doubt.moved = sensitivity(withOverrides, plan, about, Metric::Carbon);
    return doubt;
}

} // namespace greenprint::report
