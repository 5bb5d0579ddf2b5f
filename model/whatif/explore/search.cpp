#include "model/whatif/explore/search.h"

#include "model/estimate/simulate.h"
#include "model/whatif/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// Sums of figures that are multiples of 2^-44 of a scenario's total are exact up to hundreds of
/// that total, and the rounding is far below what any figure is known to.
constexpr int kGridBits = 44;
/// Designs that differ by less than 2^14 of those steps (1e-9 of the total) count as one: the order
/// of additions and the search for a response time make such differences.
constexpr double kSameSteps = 16384.0;

/// How many shares of the triples of Regions are gone through side by side. A fixed number: what is
/// found, and how much is looked at for it, is the same on any number of threads.
constexpr size_t kLanes = 2;

/// How much of the work is done when all options are simulated, and when the stages have their
/// fronts; about, for showing it.
constexpr double kPrepared = 0.6;
constexpr double kStagesDone = 0.8;

/// Leaves one of points that are the same but for rounding, and drops those that are better than
/// another by no more than that. Points are laid on coarse grids; with one grid more than there are
/// figures, each shifted, no near tie falls between two cells of all of them.
template <int D>
void mergeNearTies(Front<D> &front, const SearchMetrics &wanted) {
    constexpr int kGrids = D + 1;
    for (int k = 0; k < kGrids; ++k) {
        Front<D> coarse;
        for (std::uint32_t i = 0; i < front.size(); ++i) {
            FrontPoint<D> p{front[i].at, i, 0};
            for (size_t d = 0; d < wanted.grid.size(); ++d) {
                const double cell = wanted.grid[d] * kSameSteps;
                if (cell > 0.0)
                    p.at[d] = std::floor(p.at[d] / cell + static_cast<double>(k) / kGrids);
            }
            coarse.push_back(p);
        }
        keepFront<D>(coarse);
        Front<D> kept;
        for (const FrontPoint<D> &p : coarse)
            kept.push_back(front[p.left]);
        sortPoints<D>(kept);
        front = std::move(kept);
    }
}

tl::unexpected<Error> stopped() {
    return failure(
        Error::cancelled(QCoreApplication::translate("Explore", "the search was stopped")));
}

} // namespace

Search::Search(
    const Catalog &catalog, const Plan &plan, const Scenario &merged, const ExploreRequest &request,
    const Watch &watch)
    : m_request(request)
    , m_watch(watch)
    , m_space(catalog, plan, merged, request.vary)
    , m_now(totals(simulate(catalog, m_space.design)))
    , m_designs(m_space, m_parts, m_stageParts) {
    const bool latency = std::ranges::find(request.objectives, Metric::LatencyP95)
                             != request.objectives.end()
                         || std::ranges::any_of(request.where, [](const Bound &b) {
                                return b.metric == Metric::LatencyP95;
                            });
    const Workload &w = m_space.design.workload;
    for (const Subject &part : greenprint::partsOf(w)) {
        m_parts.push_back(PartSearch::of(m_space, part, latency));
        m_stageParts[static_cast<size_t>(m_parts.back()->stage())].push_back(m_parts.size() - 1);
    }
    if (w.services.size() == 1)
        m_latencyService = 0;
    for (size_t i = 0; i < w.services.size(); ++i) {
        if (m_space.design.about.functionalUnit.service == w.services[i].id)
            m_latencyService = static_cast<int>(i);
    }
}

bool Search::prepare() {
    struct Job {
        PartSearch *part;
        int index;
    };
    std::vector<Job> jobs;
    for (const auto &part : m_parts) {
        for (int i = 0; i < part->jobCount(); ++i)
            jobs.push_back({part.get(), i});
    }
    std::atomic<size_t> done = 0;
    inParallel(m_request.threads, jobs.size(), [&](size_t i) {
        if (m_watch.stopped())
            return;
        jobs[i].part->prepare(jobs[i].index);
        m_watch.report(kPrepared * static_cast<double>(++done) / static_cast<double>(jobs.size()));
    });
    if (m_watch.stopped())
        return false;
    inParallel(m_request.threads, m_parts.size(), [&](size_t i) { m_parts[i]->finish(); });
    return !m_watch.stopped();
}

PartSearch::Count Search::designCount() const {
    PartSearch::Count count = 1;
    if (m_space.vary.region) {
        const size_t regions = m_space.sites.size();
        count = m_request.oneRegion ? PartSearch::Count(regions)
                                    : PartSearch::Count(regions) * regions * regions;
    }
    for (const auto &part : m_parts)
        count *= part->count();
    return count;
}

SearchMetrics Search::metricsOf(
    const std::vector<Metric> &objectives, const std::vector<Bound> &where) const {
    SearchMetrics wanted;
    const auto add = [&](Metric m) {
        if (wanted.contains(m))
            return;
        wanted.metrics.push_back(m);
        wanted.strict = wanted.strict | MetricSet{m};
        const double size = m_now.value(m).value_or(0.0);
        wanted.grid.push_back(size > 0.0 ? std::exp2(std::ilogb(size) - kGridBits) : 0.0);
    };
    std::ranges::for_each(objectives, add);
    for (const Bound &bound : where)
        add(bound.metric);
    return wanted;
}

std::vector<StageSites> Search::siteTriples() const {
    std::vector<StageSites> triples;
    const std::uint32_t n = static_cast<std::uint32_t>(m_space.sites.size());
    if (!m_space.vary.region) {
        StageSites home{};
        std::ranges::transform(
            m_space.home, home.begin(), [](size_t i) { return static_cast<std::uint32_t>(i); });
        return {home};
    }
    for (std::uint32_t d = 0; d < n; ++d) {
        for (std::uint32_t t = 0; t < n; ++t) {
            for (std::uint32_t p = 0; p < n; ++p) {
                if (!m_request.oneRegion || (d == t && t == p))
                    triples.push_back({d, t, p});
            }
        }
    }
    return triples;
}

template <int D>
StageFront<D> Search::stageFront(const SearchMetrics &wanted, Stage stage, size_t site) {
    StageFronts<D> fronts(m_space, wanted, m_evaluated);
    fronts.setLatencyService(m_latencyService);
    const bool worstCounts = stage == Stage::Deployment && m_latencyService < 0
                             && wanted.contains(Metric::LatencyP95)
                             && m_space.design.workload.services.size() > 1;
    std::vector<Front<D>> parts;
    std::vector<std::vector<typename StageFronts<D>::Served>> services;
    for (size_t index : partsOf(stage)) {
        PartSearch &part = *m_parts[index];
        if (m_watch.stopped())
            return {};
        if (worstCounts && part.isService()) {
            services.push_back(fronts.servedOptions(part, part.siteFor(site)));
        } else {
            parts.push_back(fronts.partFront(part, part.siteFor(site)));
        }
    }
    if (services.empty())
        return fronts.combine(parts);

    // services stand together among the parts: their combinations count as one part
    const StageFront<D> served = fronts.combineServices(services);
    Front<D> asPart;
    for (const FrontPoint<D> &p : served.points)
        asPart.push_back({p.at, 0, p.left});
    size_t at = 0;
    for (size_t index : partsOf(stage)) {
        if (m_parts[index]->isService())
            break;
        ++at;
    }
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(at), asPart);
    StageFront<D> whole = fronts.combine(parts);
    for (std::vector<std::uint32_t> &options : whole.options) {
        const std::vector<std::uint32_t> &chosen = served.options[options[at]];
        options.erase(options.begin() + static_cast<std::ptrdiff_t>(at));
        options.insert(
            options.begin() + static_cast<std::ptrdiff_t>(at), chosen.begin(), chosen.end());
    }
    return whole;
}

template <int D>
void Search::Lane<D>::merge() {
    if (!front.merge())
        return;
    // only what is on the front needs to be remembered
    std::vector<Solution> kept;
    kept.reserve(front.points().size());
    for (FrontPoint<D> &p : front.points()) {
        kept.push_back(solutions[p.left]);
        p.left = static_cast<std::uint32_t>(kept.size() - 1);
    }
    solutions = std::move(kept);
}

template <int D>
void Search::combineStages(
    const SearchMetrics &wanted, const Triple &triple, std::uint32_t position,
    const StageFrontsBySite<D> &stages, Lane<D> &lane) {
    const StageSites &sites = triple.sites;
    const StageFront<D> &data = stages[0][sites[0]];
    const StageFront<D> &training = stages[1][sites[1]];
    const StageFront<D> &deployment = stages[2][sites[2]];
    std::array<double, D> ideal = sumOf(sumOf(data.ideal, training.ideal), deployment.ideal);
    if (lane.front.covers(ideal))
        return;
    const Figures moves = Figures::of(m_designs.movesAt(sites).totals());
    if (!(moves.partial & wanted.strict).isEmpty())
        return;
    const std::array<double, D> moved = vectorOf<D>(wanted, moves);
    ideal = sumOf(ideal, moved);
    if (lane.front.covers(ideal))
        return;

    const auto [pair, isNew] = lane.pairs.try_emplace({sites[0], sites[1]});
    if (isNew)
        pair->second = sumFront<D>(data.points, training.points);
    const std::vector<typename StageFront<D>::Block> blocks = deployment.blocks();
    for (const FrontPoint<D> &x : pair->second) {
        const std::array<double, D> base = sumOf(x.at, moved);
        if (lane.front.covers(sumOf(base, deployment.ideal)))
            continue;
        for (const auto &block : blocks) {
            if (lane.front.covers(sumOf(base, block.ideal)))
                continue;
            for (size_t i = block.first; i < block.last; ++i) {
                const FrontPoint<D> &p = deployment.points[i];
                ++lane.evaluated;
                lane.front.add(
                    {sumOf(base, p.at), static_cast<std::uint32_t>(lane.solutions.size()), 0});
                lane.solutions.push_back(
                    {position,
                     sites,
                     {data.points[x.left].left, training.points[x.right].left, p.left}});
            }
        }
        if (lane.front.isDue()) {
            if (m_watch.stopped())
                return;
            lane.merge();
        }
    }
}

template <int D>
void Search::gather(std::vector<Lane<D>> &lanes, Found<D> &found) {
    std::vector<Solution> solutions;
    Front<D> front;
    for (Lane<D> &lane : lanes) {
        lane.merge();
        for (const FrontPoint<D> &p : lane.front.points()) {
            // of designs with the same figures the one that the order of the search meets first
            const Solution &solution = lane.solutions[p.left];
            front.push_back({p.at, solution.triple, static_cast<std::uint32_t>(solutions.size())});
            solutions.push_back(solution);
        }
        lane.front.clear();
        lane.solutions = {};
        lane.pairs.clear();
    }
    keepFront<D>(front);
    for (FrontPoint<D> &p : front) {
        found.solutions.push_back(solutions[p.right]);
        found.front.push_back({p.at, static_cast<std::uint32_t>(found.solutions.size() - 1), 0});
    }
}

template <int D>
std::vector<Search::Triple> Search::promisingFirst(
    const SearchMetrics &wanted, const std::vector<StageSites> &triples,
    const StageFrontsBySite<D> &stages) const {
    std::vector<Triple> order;
    for (const StageSites &sites : triples) {
        bool possible = true;
        Triple triple{sites};
        for (size_t s = 0; s < 3; ++s) {
            const StageFront<D> &stage = stages[s][sites[s]];
            possible &= !stage.points.empty();
            for (size_t d = 0; possible && d < wanted.metrics.size(); ++d) {
                const double size = m_now.value(wanted.metrics[d]).value_or(0.0);
                triple.merit += stage.ideal[d] / (size > 0.0 ? size : 1.0);
            }
        }
        if (possible)
            order.push_back(triple);
    }
    std::ranges::stable_sort(order, {}, &Triple::merit);
    return order;
}

template <int D>
bool Search::find(const SearchMetrics &wanted, Found<D> &found) {
    found = {};
    if (!m_designs.feasiblePractices())
        return true;
    // one thread at a time may ask a part for latencies, so that each stage goes through its sites
    // in turn
    const std::vector<StageSites> triples = siteTriples();
    std::array<std::vector<bool>, 3> needed;
    for (size_t s = 0; s < 3; ++s) {
        needed[s].resize(m_space.sites.size(), false);
        found.stages[s].assign(m_space.sites.size(), {});
        for (const auto &sites : triples)
            needed[s][sites[s]] = true;
    }
    inParallel(m_request.threads, kStages.size(), [&](size_t s) {
        for (size_t site = 0; site < m_space.sites.size(); ++site) {
            if (needed[s][site] && !m_watch.stopped())
                found.stages[s][site] = stageFront<D>(wanted, kStages[s], site);
        }
    });
    if (m_watch.stopped())
        return false;

    // the promising triples first: they rule out most others by their ideal points
    const std::vector<Triple> order = promisingFirst<D>(wanted, triples, found.stages);
    std::vector<Lane<D>> lanes(kLanes);
    std::map<std::pair<std::uint32_t, std::uint32_t>, size_t> laneOf;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        const auto pair = std::pair(order[i].sites[0], order[i].sites[1]);
        const size_t lane = laneOf.try_emplace(pair, laneOf.size() % kLanes).first->second;
        lanes[lane].triples.push_back(i);
    }
    std::atomic<size_t> done = 0;
    inParallel(m_request.threads, kLanes, [&](size_t l) {
        for (std::uint32_t i : lanes[l].triples) {
            if (m_watch.stopped())
                return;
            combineStages<D>(wanted, order[i], i, found.stages, lanes[l]);
            const double share = static_cast<double>(++done) / static_cast<double>(order.size());
            m_watch.report(kStagesDone + (1.0 - kStagesDone) * share);
        }
    });
    for (const Lane<D> &lane : lanes)
        m_evaluated += lane.evaluated;
    if (m_watch.stopped())
        return false;
    gather<D>(lanes, found);
    return true;
}

template <int D>
Expected<std::vector<FoundDesign>> Search::run(
    const std::vector<Metric> &objectives, const std::vector<Bound> &where) {
    SearchMetrics wanted = metricsOf(objectives, where);
    Found<D> found;
    if (!find<D>(wanted, found))
        return stopped();
    Front<D> front = std::move(found.front);
    if (front.empty()) {
        // a metric that is unknown in part in every design does not keep designs out
        MetricSet strict;
        for (Metric m : wanted.metrics) {
            SearchMetrics alone = wanted;
            alone.strict = MetricSet{m};
            Found<D> complete;
            if (!find<D>(alone, complete))
                return stopped();
            if (!complete.front.empty())
                strict = strict | alone.strict;
        }
        if (!(strict == wanted.strict)) {
            wanted.strict = strict;
            if (!find<D>(wanted, found))
                return stopped();
            front = std::move(found.front);
        }
    }

    std::erase_if(front, [&](const FrontPoint<D> &p) {
        return std::ranges::any_of(where, [&](const Bound &bound) {
            const size_t d = static_cast<size_t>(
                std::ranges::find(wanted.metrics, bound.metric) - wanted.metrics.begin());
            // what stands there has been rounded to the grid
            return p.at[d] > bound.atMost * (1.0 + 1e-12) + wanted.grid[d];
        });
    });
    // bounded metrics have done their work: what is left need not be a front of the objectives
    for (FrontPoint<D> &p : front)
        std::fill(p.at.begin() + static_cast<std::ptrdiff_t>(objectives.size()), p.at.end(), 0.0);
    keepFront<D>(front);
    mergeNearTies<D>(front, wanted);

    const auto optionsOf = [&](const Solution &solution) {
        ChosenOptions options;
        for (size_t s = 0; s < 3; ++s)
            options[s] = found.stages[s][solution.sites[s]].options[solution.points[s]];
        return options;
    };
    for (const FrontPoint<D> &p : front) {
        const Solution &solution = found.solutions[p.left];
        m_designs.simulate(solution.sites, optionsOf(solution));
        if (m_watch.stopped())
            return stopped();
    }
    std::vector<FoundDesign> designs(front.size());
    inParallel(m_request.threads, front.size(), [&](size_t i) {
        const Solution &solution = found.solutions[front[i].left];
        if (!m_watch.stopped())
            designs[i] = m_designs.describe(solution.sites, optionsOf(solution));
    });
    if (m_watch.stopped())
        return stopped();
    m_watch.report(1.0);
    return designs;
}

template Expected<std::vector<FoundDesign>> Search::run<2>(
    const std::vector<Metric> &, const std::vector<Bound> &);
template Expected<std::vector<FoundDesign>> Search::run<3>(
    const std::vector<Metric> &, const std::vector<Bound> &);
template Expected<std::vector<FoundDesign>> Search::run<4>(
    const std::vector<Metric> &, const std::vector<Bound> &);
template Expected<std::vector<FoundDesign>> Search::run<static_cast<int>(kMetricCount)>(
    const std::vector<Metric> &, const std::vector<Bound> &);

} // namespace greenprint
