#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace greenprint {

/// A point of a non-dominated set: D figures that should be small, and what it was made of.
template <int D>
struct FrontPoint {
    std::array<double, D> at{};
    std::uint32_t left = 0;
    std::uint32_t right = 0;
};
template <int D>
using Front = std::vector<FrontPoint<D>>;

/// Whether b is at least as good as a in every figure.
template <int D>
bool coveredBy(const std::array<double, D> &a, const std::array<double, D> &b) {
    for (int d = 0; d < D; ++d) {
        if (b[static_cast<size_t>(d)] > a[static_cast<size_t>(d)])
            return false;
    }
    return true;
}

/// The steps that points in the plane make, of which none is above and to the right of another:
/// asked for the least second figure among points whose first is at most so much.
class Stairs {
public:
    struct Step {
        double x;
        double y;
    };

    bool covers(double x, double y) const { return covers(m_steps, x, y); }
    static bool covers(std::span<const Step> steps, double x, double y) {
        const auto step = std::ranges::upper_bound(steps, x, {}, &Step::x);
        return step != steps.begin() && std::prev(step)->y <= y;
    }
    /// Adds a point that is not covered.
    void add(double x, double y) {
        const auto first = std::ranges::lower_bound(m_steps, x, {}, &Step::x);
        auto last = first;
        while (last != m_steps.end() && last->y >= y)
            ++last;
        if (first == last) {
            m_steps.insert(first, {x, y});
        } else {
            *first = {x, y};
            m_steps.erase(std::next(first), last);
        }
    }

    std::span<const Step> steps() const { return m_steps; }

private:
    std::vector<Step> m_steps; ///< ascending in x, descending in y
};

/// Tells of points that come in ascending lexicographic order whether an earlier one is at least
/// as good in every figure.
template <int D>
class FrontFilter {
public:
    bool covers(const std::array<double, D> &at) const {
        if constexpr (D == 2) {
            return at[1] >= m_least;
        } else if constexpr (D == 3) {
            return m_stairs.covers(at[1], at[2]);
        } else {
            return std::ranges::any_of(
                m_all, [&](const std::array<double, D> &other) { return coveredBy<D>(at, other); });
        }
    }

    /// Adds a point that is not covered.
    void add(const std::array<double, D> &at) {
        if constexpr (D == 2)
            m_least = at[1];
        else if constexpr (D == 3)
            m_stairs.add(at[1], at[2]);
        else
            m_all.push_back(at);
    }

private:
    double m_least = std::numeric_limits<double>::infinity();
    Stairs m_stairs;
    std::vector<std::array<double, D>> m_all;
};

/// By their figures, and what they are made of where those are the same.
template <int D>
bool comesBefore(const FrontPoint<D> &a, const FrontPoint<D> &b) {
    return a.at != b.at ? a.at < b.at : std::pair(a.left, a.right) < std::pair(b.left, b.right);
}

template <int D>
void sortPoints(Front<D> &points) {
    std::ranges::sort(points, comesBefore<D>);
}

/// Leaves the non-dominated points, one for each distinct vector, in ascending order; those from
/// `sorted` on stand in that order already.
template <int D>
void keepFront(Front<D> &points, size_t sorted = std::numeric_limits<size_t>::max()) {
    const auto middle = points.begin()
                        + static_cast<std::ptrdiff_t>(std::min(sorted, points.size()));
    std::sort(points.begin(), middle, comesBefore<D>);
    std::inplace_merge(points.begin(), middle, points.end(), comesBefore<D>);
    FrontFilter<D> filter;
    std::erase_if(points, [&](const FrontPoint<D> &p) {
        if (filter.covers(p.at))
            return true;
        filter.add(p.at);
        return false;
    });
}

/// A front that is asked again and again whether one of its points is at least as good as a vector
/// in every figure.
template <int D>
class FrontIndex {
public:
    FrontIndex() = default;
    /// The front must be in ascending order, and outlive the index.
    explicit FrontIndex(const Front<D> &front)
        : m_front(&front) {
        if constexpr (D == 3) {
            Stairs stairs;
            for (size_t i = 0; i < front.size(); ++i) {
                if (i % kBlock == 0) {
                    m_steps.insert(m_steps.end(), stairs.steps().begin(), stairs.steps().end());
                    m_ends.push_back(m_steps.size());
                }
                if (!stairs.covers(front[i].at[1], front[i].at[2]))
                    stairs.add(front[i].at[1], front[i].at[2]);
            }
        }
    }

    bool covers(const std::array<double, D> &at) const {
        if (!m_front)
            return false;
        const auto begin = m_front->begin();
        const auto end = std::ranges::upper_bound(
            *m_front, at[0], {}, [](const FrontPoint<D> &p) { return p.at[0]; });
        if (begin == end)
            return false;
        if constexpr (D == 2)
            return std::prev(end)->at[1] <= at[1];
        auto first = begin;
        if constexpr (D == 3) {
            // what stands before the last whole block is known by its stairs
            const size_t block = static_cast<size_t>(end - begin - 1) / kBlock;
            const size_t from = block == 0 ? 0 : m_ends[block - 1];
            const std::span before(m_steps.data() + from, m_ends[block] - from);
            if (Stairs::covers(before, at[1], at[2]))
                return true;
            first += static_cast<std::ptrdiff_t>(block * kBlock);
        }
        return std::any_of(
            first, end, [&](const FrontPoint<D> &p) { return coveredBy<D>(at, p.at); });
    }

private:
    static constexpr size_t kBlock = 64;
    const Front<D> *m_front = nullptr;
    std::vector<Stairs::Step> m_steps; ///< the stairs of all points before each block, one by one
    std::vector<size_t> m_ends;        ///< of each block's in m_steps
};

/// The least of each figure over some points.
template <int D>
std::array<double, D> idealOf(const Front<D> &points) {
    std::array<double, D> ideal;
    ideal.fill(std::numeric_limits<double>::infinity());
    for (const FrontPoint<D> &p : points) {
        for (size_t d = 0; d < D; ++d)
            ideal[d] = std::min(ideal[d], p.at[d]);
    }
    return ideal;
}

/// How many points wait for a merge with a growing front. Most sums of two fronts are on the front
/// again: few merges, of many points. A search passes over what its front covers, and wants to
/// know of that early.
inline constexpr size_t kPoolOfSums = size_t(1) << 17;
inline constexpr size_t kPoolOfSearch = 4096;

/// A front that grows: points wait in a pool and are compared with it many at once.
template <int D>
class GrowingFront {
public:
    /// The pool holds at least so many points before a merge is due.
    explicit GrowingFront(size_t leastPool)
        : m_leastPool(leastPool) {}
    Q_DISABLE_COPY_MOVE(GrowingFront) // the index points into the front

    /// False as well of what only points in the pool cover.
    bool covers(const std::array<double, D> &at) const { return m_index.covers(at); }
    void add(const FrontPoint<D> &point) { m_pool.push_back(point); }
    /// A merge costs about as much as the front is long: it comes often enough to rule out most of
    /// what is still to be added, and not for every few points.
    bool isDue() const { return m_pool.size() > std::max(m_leastPool, m_front.size() / 2); }
    /// True if there was anything to merge.
    bool merge() {
        if (m_pool.empty())
            return false;
        const size_t added = m_pool.size();
        m_pool.insert(m_pool.end(), m_front.begin(), m_front.end());
        keepFront<D>(m_pool, added);
        m_front.swap(m_pool);
        m_pool.clear();
        m_index = FrontIndex<D>(m_front);
        return true;
    }
    /// Without what is in the pool.
    Front<D> &points() { return m_front; }
    /// The whole front; none is left.
    Front<D> take() {
        merge();
        m_index = {};
        return std::exchange(m_front, {});
    }
    void clear() {
        m_pool.clear();
        (void)take();
    }

private:
    size_t m_leastPool;
    Front<D> m_front;
    FrontIndex<D> m_index;
    Front<D> m_pool;
};

/// The non-dominated sums of one point of each of two fronts; left and right are their positions.
template <int D>
Front<D> sumFront(const Front<D> &a, const Front<D> &b) {
    GrowingFront<D> sums(kPoolOfSums);
    for (std::uint32_t i = 0; i < a.size(); ++i) {
        for (std::uint32_t j = 0; j < b.size(); ++j) {
            FrontPoint<D> p{a[i].at, i, j};
            for (size_t d = 0; d < D; ++d)
                p.at[d] += b[j].at[d];
            if (!sums.covers(p.at))
                sums.add(p);
        }
        if (sums.isDue())
            sums.merge();
    }
    return sums.take();
}

} // namespace greenprint
