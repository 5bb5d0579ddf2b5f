#include "model/whatif/uncertainty.h"

#include "model/estimate/distribution.h"
#include "model/estimate/flatform.h"
#include "model/whatif/draws.h"
#include "model/whatif/factordrawer.h"
#include "model/whatif/inputrange.h"
#include "model/whatif/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>

namespace greenprint {
namespace {

/// Draws of all scenarios: figures[draw * width + scenario * kMetricCount + metric].
struct Table {
    size_t scenarios = 0;
    std::vector<double> figures;

    size_t width() const { return scenarios * kMetricCount; }
    double at(size_t draw, size_t scenario, Metric m) const {
        return figures[draw * width() + scenario * kMetricCount + indexOf(m)];
    }
};

/// Where only factors vary, the ledgers are products of variables, and need no simulation.
class FactorDraws {
public:
    FactorDraws(const std::vector<Ledger> &ledgers, quint64 seed) {
        for (const Ledger &ledger : ledgers)
            m_form.add(ledger);
        // factors of one name and owner in different years share their draws
        std::map<quint64, size_t> keys;
        for (const FlatForm::Variable &v : m_form.variables()) {
            m_distributions.push_back(Distribution::of(v.datum));
            const quint64 key = drawKey(seed, v.name, v.of, v.at);
            m_scoreOf.push_back(keys.emplace(key, keys.size()).first->second);
        }
        m_keys.resize(keys.size());
        for (const auto &[key, position] : keys)
            m_keys[position] = key;
    }

    void draw(size_t first, size_t last, Table &table) const {
        constexpr size_t kLanes = kFlatLanes;
        FlatForm::Workspace workspace;
        std::vector<double> scores(m_keys.size() * kLanes);
        std::vector<double> values(m_distributions.size() * kLanes);
        std::vector<double> figures(table.width() * kLanes);
        for (size_t begin = first; begin < last; begin += kLanes) {
            for (size_t k = 0; k < m_keys.size(); ++k) {
                for (size_t lane = 0; lane < kLanes; ++lane)
                    scores[k * kLanes + lane] = drawScore(m_keys[k], begin + lane);
            }
            for (size_t v = 0; v < m_distributions.size(); ++v) {
                const double *score = &scores[m_scoreOf[v] * kLanes];
                for (size_t lane = 0; lane < kLanes; ++lane)
                    values[v * kLanes + lane] = m_distributions[v].atScore(score[lane]);
            }
            m_form.evaluate<kFlatLanes>(values, workspace, figures);
            for (size_t lane = 0; lane < kLanes && begin + lane < last; ++lane) {
                for (size_t i = 0; i < table.width(); ++i)
                    table.figures[(begin + lane) * table.width() + i] = figures[i * kLanes + lane];
            }
        }
    }

private:
    FlatForm m_form{FlatForm::Keep::Ranged};
    std::vector<Distribution> m_distributions;
    std::vector<size_t> m_scoreOf; ///< position of the variable's key
    std::vector<quint64> m_keys;
};

/// Where inputs of the plan vary too, every draw is a simulation of its own.
class InputDraws {
public:
    /// `ledgers` are the scenarios as they are.
    InputDraws(
        const Catalog &catalog, const Plan &plan, const QStringList &scenarios,
        std::vector<Ledger> ledgers, quint64 seed)
        : m_catalog(catalog)
        , m_plan(plan)
        , m_scenarios(scenarios) {
        for (const InputRange &range : plan.ranges) {
            if (const std::optional<RangedInput> input = rangedInput(plan, range)) {
                m_inputs.push_back(*input);
                m_distributions.push_back(
                    Distribution::pert(input->low, input->value, input->high));
                m_keys.push_back(drawKey(seed, input->path));
            }
        }
        if (isEmpty())
            return;
        for (Ledger &ledger : ledgers)
            m_drawers.emplace_back(seed).draw(ledger.factors, 0);
    }

    bool isEmpty() const { return m_inputs.empty(); }

    /// False if it came to an end before its last draw.
    template <class Stopped>
    bool draw(size_t first, size_t last, Table &table, Stopped stopped) const {
        Plan plan = m_plan;
        std::vector<FactorDrawer> drawers = m_drawers;
        const auto ofCatalog = std::ranges::find(m_inputs, true, &RangedInput::ofCatalog);
        for (size_t d = first; d < last; ++d) {
            if (stopped())
                return false;
            for (size_t i = 0; i < m_inputs.size(); ++i)
                m_inputs[i].set(plan, m_distributions[i].atScore(drawScore(m_keys[i], d)));
            const Catalog catalog = ofCatalog == m_inputs.end()
                                        ? m_catalog
                                        : ofCatalog->catalogFor(m_catalog, plan);
            for (size_t s = 0; s < table.scenarios; ++s) {
                Ledger ledger = simulateTotals(
                    catalog, designOf(plan, m_scenarios[static_cast<qsizetype>(s)]));
                drawers[s].draw(ledger.factors, d);
                const Totals t = totals(ledger);
                for (Metric m : kAllMetrics)
                    table.figures[d * table.width() + s * kMetricCount + indexOf(m)] =
                        t.value(m).value_or(std::nan(""));
            }
        }
        return true;
    }

private:
    const Catalog &m_catalog;
    const Plan &m_plan;
    const QStringList m_scenarios;
    std::vector<FactorDrawer> m_drawers; ///< that know the factors of the scenarios as they are
    std::vector<RangedInput> m_inputs;
    std::vector<Distribution> m_distributions;
    std::vector<quint64> m_keys;
};

/// The value below which a share q of the draws lies, between two of them where it must be.
double quantile(const std::vector<double> &sorted, double q) {
    const double place = q * static_cast<double>(sorted.size() - 1);
    const size_t below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    const double rest = place - static_cast<double>(below);
    // between infinite draws, and beside one, there is nothing to interpolate
    if (rest == 0.0 || sorted[below] == sorted[above])
        return sorted[below];
    return sorted[below] + rest * (sorted[above] - sorted[below]);
}

std::optional<Spread> spreadOf(const std::vector<double> &draws) {
    if (draws.empty())
        return std::nullopt;
    Spread spread;
    for (double v : draws)
        spread.mean += v;
    spread.mean /= static_cast<double>(draws.size());
    std::vector<double> sorted = draws;
    std::ranges::sort(sorted);
    spread.p5 = quantile(sorted, 0.05);
    spread.p50 = quantile(sorted, 0.50);
    spread.p95 = quantile(sorted, 0.95);
    return spread;
}

std::vector<Beats> beatsOf(const std::vector<UncertainScenario> &scenarios) {
    std::vector<Beats> beats;
    for (size_t a = 0; a < scenarios.size(); ++a) {
        for (size_t b = 0; b < scenarios.size(); ++b) {
            if (a == b)
                continue;
            for (Metric m : kAllMetrics) {
                Beats pair{static_cast<int>(a), static_cast<int>(b), m, std::nullopt};
                const std::vector<double> &x = scenarios[a].draws[indexOf(m)];
                const std::vector<double> &y = scenarios[b].draws[indexOf(m)];
                if (!x.empty() && !y.empty() && !scenarios[a].partial.contains(m)
                    && !scenarios[b].partial.contains(m)) {
                    size_t lower = 0;
                    for (size_t d = 0; d < x.size(); ++d)
                        lower += x[d] < y[d] ? 1u : 0u;
                    pair.probability = static_cast<double>(lower) / static_cast<double>(x.size());
                }
                beats.push_back(pair);
            }
        }
    }
    return beats;
}

} // namespace

Expected<Uncertainty> uncertainty(
    const Catalog &withOverrides, const Plan &plan, const UncertaintyRequest &request,
    const Watch &watch) {
    const QStringList ids = request.scenarios.isEmpty() ? scenarioIds(plan) : request.scenarios;
    const size_t wanted = static_cast<size_t>(std::max(1, request.samples));
    Table table;
    table.scenarios = static_cast<size_t>(ids.size());
    table.figures.resize(wanted * table.width());

    std::vector<Ledger> ledgers;
    for (const QString &id : ids)
        ledgers.push_back(simulate(withOverrides, designOf(plan, id)));
    const FactorDraws factors(ledgers, request.seed);
    const InputDraws inputs(withOverrides, plan, ids, ledgers, request.seed);
    // blocks of a fixed size, so that each draw falls in the same one whatever the threads
    constexpr size_t kBlock = 256;
    const size_t blocks = (wanted + kBlock - 1) / kBlock;
    const auto stopped = [&] { return watch.stopped() || request.enough.stop_requested(); };
    // one after the other, so that what is complete when it stops are the first ones
    std::atomic<size_t> next = 0;
    std::mutex counting;
    std::vector<char> complete(blocks, false);
    size_t kept = 0; // blocks from the first on that are complete
    inParallel(request.threads, blocks, [&](size_t) {
        if (stopped())
            return;
        const size_t block = next++;
        const size_t first = block * kBlock;
        const size_t last = std::min(wanted, first + kBlock);
        if (inputs.isEmpty())
            factors.draw(first, last, table);
        else if (!inputs.draw(first, last, table, stopped))
            return;
        const double share = [&] {
            const std::scoped_lock lock(counting);
            complete[block] = true;
            while (kept < blocks && complete[kept])
                ++kept;
            return static_cast<double>(kept) / static_cast<double>(blocks);
        }();
        watch.report(share);
    });
    const size_t samples = std::min(wanted, kept * kBlock);
    if (watch.stopped() || samples == 0)
        return failure(Error::cancelled(
            QCoreApplication::translate("Uncertainty", "the analysis was stopped")));

    Uncertainty result;
    result.samples = static_cast<int>(samples);
    result.wanted = static_cast<int>(wanted);
    result.seed = request.seed;
    for (size_t s = 0; s < table.scenarios; ++s) {
        UncertainScenario scenario;
        scenario.id = ids[static_cast<qsizetype>(s)];
        scenario.name = ledgers[s].name;
        const Totals now = totals(ledgers[s]);
        for (Metric m : kAllMetrics) {
            if (now[m].partial)
                scenario.partial = scenario.partial | MetricSet{m};
            std::vector<double> &draws = scenario.draws[indexOf(m)];
            for (size_t d = 0; d < samples; ++d) {
                // a draw may take a service beyond what it can answer: it then has no latency
                const double v = table.at(d, s, m);
                draws.push_back(std::isnan(v) ? std::numeric_limits<double>::infinity() : v);
            }
            const bool unknown = std::ranges::all_of(draws, [](double v) { return std::isinf(v); });
            if (unknown)
                draws.clear();
        }
        result.scenarios.push_back(std::move(scenario));
    }
    inParallel(request.threads, table.scenarios * kMetricCount, [&](size_t i) {
        UncertainScenario &scenario = result.scenarios[i / kMetricCount];
        const size_t m = i % kMetricCount;
        scenario.spreads[m] = spreadOf(scenario.draws[m]);
    });
    result.beats = beatsOf(result.scenarios);
    return result;
}

} // namespace greenprint
