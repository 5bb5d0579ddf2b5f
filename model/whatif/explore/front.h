#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
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

template <int D>
bool coveredBy(const std::array<double, D> &a, const std::array<double, D> &b) {
    for (int d = 0; d < D; ++d) {
        if (b[static_cast<size_t>(d)] > a[static_cast<size_t>(d)])
            return false;
    }
    return true;
}

/// Tells of points that come in ascending lexicographic order whether an earlier one is at least
/// as good in every figure.
template <int D>
class FrontFilter {
public:
    bool covers(const std::array<double, D> &at) const {
        if constexpr (D == 2) {
            return !m_stairs.empty() && m_stairs.begin()->second <= at[1];
        } else if constexpr (D == 3) {
            // the last step at or before at[1] has the smallest third figure so far
            auto step = m_stairs.upper_bound({at[1], std::numeric_limits<double>::infinity()});
            return step != m_stairs.begin() && std::prev(step)->second <= at[2];
        } else {
            return std::ranges::any_of(
                m_all, [&](const std::array<double, D> &other) { return coveredBy<D>(at, other); });
        }
    }

    /// Adds a point that is not covered.
    void add(const std::array<double, D> &at) {
        if constexpr (D == 2) {
            m_stairs = {{0.0, at[1]}};
        } else if constexpr (D == 3) {
            auto step = m_stairs.insert({at[1], at[2]}).first;
            ++step;
            while (step != m_stairs.end() && step->second >= at[2])
                step = m_stairs.erase(step);
        } else {
            m_all.push_back(at);
        }
    }

private:
    std::set<std::pair<double, double>> m_stairs;
    std::vector<std::array<double, D>> m_all;
};

template <int D>
void sortPoints(Front<D> &points) {
    std::ranges::sort(points, [](const FrontPoint<D> &a, const FrontPoint<D> &b) {
        return a.at != b.at ? a.at < b.at : std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
}

/// Leaves the non-dominated points, one for each distinct vector, in ascending order.
template <int D>
void keepFront(Front<D> &points) {
    sortPoints<D>(points);
    FrontFilter<D> filter;
    std::erase_if(points, [&](const FrontPoint<D> &p) {
        if (filter.covers(p.at))
            return true;
        filter.add(p.at);
        return false;
    });
}

/// Whether a point of a front in ascending order is at least as good in every figure.
template <int D>
bool covers(const Front<D> &front, const std::array<double, D> &at) {
    const auto end = std::ranges::upper_bound(
        front, at[0], {}, [](const FrontPoint<D> &p) { return p.at[0]; });
    if constexpr (D == 2)
        return end != front.begin() && std::prev(end)->at[1] <= at[1];
    // the best of the first figure are rarely the best of the others: look from the end
    for (auto p = std::make_reverse_iterator(end); p != front.rend(); ++p) {
        if (coveredBy<D>(at, p->at))
            return true;
    }
    return false;
}

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

/// The non-dominated sums of one point of each of two fronts; left and right are their positions.
template <int D>
Front<D> sumFront(const Front<D> &a, const Front<D> &b) {
    constexpr size_t kBatch = 1u << 17;
    Front<D> sums;
    size_t kept = 0;
    for (std::uint32_t i = 0; i < a.size(); ++i) {
        for (std::uint32_t j = 0; j < b.size(); ++j) {
            FrontPoint<D> p{a[i].at, i, j};
            for (size_t d = 0; d < D; ++d)
                p.at[d] += b[j].at[d];
            sums.push_back(p);
        }
        if (sums.size() - kept > kBatch) {
            keepFront<D>(sums);
            kept = sums.size();
        }
    }
    keepFront<D>(sums);
    return sums;
}

} // namespace greenprint
