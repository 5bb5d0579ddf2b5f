#pragma once

#include "model/estimate/simulate.h"
#include "model/whatif/explore/front.h"
#include "model/whatif/explore/partsearch.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <tuple>

namespace greenprint {

/// What a search minimizes: objectives and bounded metrics, as positions of a vector.
struct SearchMetrics {
    std::vector<Metric> metrics;
    MetricSet strict;         ///< designs with an unknown part in one of these stay out
    std::vector<double> grid; ///< figures are rounded to multiples, so that sums are exact

    bool contains(Metric m) const { return std::ranges::find(metrics, m) != metrics.end(); }
};

/// The best combinations of the parts of one stage at one site.
template <int D>
struct StageFront {
    Front<D> points;                                 ///< `left` is the position in `options`
    std::vector<std::vector<std::uint32_t>> options; ///< of each part, in the order of the parts
    std::array<double, D> ideal{};

    /// Neighbouring points with the least of each figure over them, so that many can be passed over
    /// at once.
    struct Block {
        size_t first = 0;
        size_t last = 0; ///< exclusive
        std::array<double, D> ideal{};
    };
    std::vector<Block> blocks() const {
        constexpr size_t kSize = 16;
        std::vector<Block> blocks;
        for (size_t first = 0; first < points.size(); first += kSize) {
            Block block{first, std::min(points.size(), first + kSize), points[first].at};
            for (size_t i = first; i < block.last; ++i) {
                for (size_t d = 0; d < D; ++d)
                    block.ideal[d] = std::min(block.ideal[d], points[i].at[d]);
            }
            blocks.push_back(block);
        }
        return blocks;
    }
};

/// The sum of two vectors.
template <size_t N>
std::array<double, N> sumOf(std::array<double, N> a, const std::array<double, N> &b) {
    for (size_t d = 0; d < N; ++d)
        a[d] += b[d];
    return a;
}

template <int D>
std::array<double, D> vectorOf(const SearchMetrics &wanted, const Figures &figures) {
    std::array<double, D> at{};
    for (size_t d = 0; d < wanted.metrics.size(); ++d) {
        const double v = figures[wanted.metrics[d]];
        at[d] = wanted.grid[d] > 0.0 ? std::round(v / wanted.grid[d]) * wanted.grid[d] : v;
    }
    return at;
}

/// Fronts of parts and stages for vectors of D figures.
template <int D>
class StageFronts {
public:
    StageFronts(
        const SearchSpace &space, const SearchMetrics &wanted, std::atomic<qint64> &evaluated)
        : m_space(space)
        , m_wanted(wanted)
        , m_evaluated(evaluated) {}

    /// The service whose latency is that of a design; -1 where it is the worst of several.
    void setLatencyService(int service) { m_latencyService = service; }

    /// Options of a part at a site that no other beats, cheapest checks first: a promise is only
    /// looked at where the option would be on the front.
    Front<D> partFront(PartSearch &part, size_t site) const {
        Front<D> points;
        for (std::uint32_t option = 0; option < part.size(); ++option) {
            if (const auto at = vector(part, option, site))
                points.push_back({*at, 0, option});
        }
        m_evaluated += static_cast<qint64>(part.size());
        sortPoints<D>(points);
        FrontFilter<D> filter;
        std::erase_if(points, [&](const FrontPoint<D> &p) {
            if (filter.covers(p.at) || !keepsPromise(part, p.right, site))
                return true;
            filter.add(p.at);
            return false;
        });
        return points;
    }

    /// Sums over parts of which each has its front; empty if one of them is.
    StageFront<D> combine(const std::vector<Front<D>> &parts) const {
        std::vector<Front<D>> layers{{FrontPoint<D>{}}};
        for (const Front<D> &part : parts) {
            m_evaluated += static_cast<qint64>(layers.back().size())
                           * static_cast<qint64>(part.size());
            layers.push_back(sumFront<D>(layers.back(), part));
        }
        StageFront<D> stage;
        stage.points = layers.back();
        stage.ideal = idealOf<D>(stage.points);
        for (std::uint32_t i = 0; i < stage.points.size(); ++i) {
            std::vector<std::uint32_t> options(parts.size());
            std::uint32_t at = i;
            for (size_t layer = parts.size(); layer > 0; --layer) {
                const FrontPoint<D> &p = layers[layer][at];
                options[layer - 1] = parts[layer - 1][p.right].right;
                at = p.left;
            }
            stage.options.push_back(std::move(options));
            stage.points[i].left = i;
        }
        return stage;
    }

    /// Every feasible option of a service at a site with its latency, for combineServices().
    struct Served {
        FrontPoint<D> point; ///< `right` is the option
        std::optional<double> p95Ms;
        double ratio = -1.0; ///< against the promise
    };
    std::vector<Served> servedOptions(PartSearch &part, size_t site) const;
    /// Combinations of services whose latency is that of the one that does worst against its
    /// promise. Which that is depends on all of them, so each is tried in that role, with the
    /// others held to what does no worse.
    StageFront<D> combineServices(const std::vector<std::vector<Served>> &services) const;

private:
    bool latencyMatters() const { return m_wanted.contains(Metric::LatencyP95); }

    std::optional<std::array<double, D>> vector(
        PartSearch &part, std::uint32_t option, size_t site) const {
        std::optional<Figures> figures = part.figures(option, site);
        if (!figures)
            return std::nullopt;
        (*figures)[Metric::LatencyP95] = 0.0;
        if (latencyMatters() && part.isService() && part.part().index == m_latencyService) {
            const std::optional<double> p95 = part.latency(option, site);
            if (!p95 && m_wanted.strict.contains(Metric::LatencyP95))
                return std::nullopt;
            (*figures)[Metric::LatencyP95] = p95.value_or(0.0);
        }
        if (!(figures->partial & m_wanted.strict).isEmpty())
            return std::nullopt;
        return vectorOf<D>(m_wanted, *figures);
    }

    bool keepsPromise(PartSearch &part, std::uint32_t option, size_t site) const {
        if (!part.isService())
            return true;
        const Service &service =
            m_space.design.workload.services[static_cast<size_t>(part.part().index)];
        if (!service.latencySlo)
            return true;
        const std::optional<double> p95 = part.latency(option, site);
        return !p95 || *p95 <= service.latencySlo->number;
    }

    const SearchSpace &m_space;
    const SearchMetrics &m_wanted;
    std::atomic<qint64> &m_evaluated;
    int m_latencyService = -1;
};

template <int D>
std::vector<typename StageFronts<D>::Served> StageFronts<D>::servedOptions(
    PartSearch &part, size_t site) const {
    const Service &service =
        m_space.design.workload.services[static_cast<size_t>(part.part().index)];
    std::vector<Served> served;
    for (std::uint32_t option = 0; option < part.size(); ++option) {
        const auto at = vector(part, option, site);
        if (!at || !keepsPromise(part, option, site))
            continue;
        Served s;
        s.point = {*at, 0, option};
        s.p95Ms = part.latency(option, site);
        if (s.p95Ms)
            s.ratio = latencyRatio(*s.p95Ms, service);
        served.push_back(s);
    }
    m_evaluated += static_cast<qint64>(part.size());
    std::ranges::sort(served, [](const Served &a, const Served &b) {
        return std::tuple(a.ratio, a.point.at, a.point.right)
               < std::tuple(b.ratio, b.point.at, b.point.right);
    });
    return served;
}

template <int D>
StageFront<D> StageFronts<D>::combineServices(
    const std::vector<std::vector<Served>> &services) const {
    const size_t latencyAt = static_cast<size_t>(
        std::ranges::find(m_wanted.metrics, Metric::LatencyP95) - m_wanted.metrics.begin());
    const size_t n = services.size();
    StageFront<D> stage;
    GrowingFront<D> front(kPoolOfSums);
    for (size_t worst = 0; worst < n; ++worst) {
        // the others, as far as they do no worse; of equals the first counts
        std::vector<Front<D>> others(n);
        std::vector<size_t> next(n, 0);
        StageFront<D> rest;
        bool changed = true;
        for (const Served &w : services[worst]) {
            if (!w.p95Ms && m_wanted.strict.contains(Metric::LatencyP95))
                continue;
            for (size_t v = 0; v < n; ++v) {
                if (v == worst)
                    continue;
                const size_t before = others[v].size();
                while (next[v] < services[v].size()
                       && (v < worst && services[v][next[v]].p95Ms
                               ? services[v][next[v]].ratio < w.ratio
                               : services[v][next[v]].ratio <= w.ratio)) {
                    others[v].push_back(services[v][next[v]].point);
                    ++next[v];
                }
                if (others[v].size() != before) {
                    keepFront<D>(others[v]);
                    changed = true;
                }
            }
            if (changed) {
                std::vector<Front<D>> parts;
                for (size_t v = 0; v < n; ++v) {
                    if (v != worst)
                        parts.push_back(others[v]);
                }
                rest = combine(parts);
                changed = false;
            }
            for (const FrontPoint<D> &r : rest.points) {
                std::array<double, D> at = sumOf(r.at, w.point.at);
                at[latencyAt] = w.p95Ms.value_or(0.0);
                if (front.covers(at))
                    continue;
                front.add({at, static_cast<std::uint32_t>(stage.options.size()), 0});
                std::vector<std::uint32_t> &options = stage.options.emplace_back(
                    rest.options[r.left]);
                options.insert(options.begin() + static_cast<std::ptrdiff_t>(worst), w.point.right);
            }
            if (front.isDue())
                front.merge();
        }
    }
    stage.points = front.take();
    stage.ideal = idealOf<D>(stage.points);
    return stage;
}

} // namespace greenprint
