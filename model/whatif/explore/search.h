#pragma once

#include "model/estimate/partsimulator.h"
#include "model/whatif/explore.h"
#include "model/whatif/explore/stagefront.h"

#include <map>

namespace greenprint {

/// One search: the parts prepared, then fronts of parts, of stages at sites, and of the three
/// stages together. Parts share nothing but the Regions of their stages, so that fronts of sums are
/// sums of fronts, for each triple of Regions; only what moves between Regions depends on all
/// three.
class Search {
public:
    Search(
        const Catalog &catalog, const Plan &plan, const Scenario &merged,
        const ExploreRequest &request, const Watch &watch);

    /// Simulates the options of all parts; false if stopped.
    bool prepare();
    PartSearch::Count designCount() const;
    qint64 evaluated() const { return m_evaluated; }

    /// The front of the objectives under the bounds, D or fewer metrics in all.
    template <int D>
    Expected<std::vector<FoundDesign>> run(
        const std::vector<Metric> &objectives, const std::vector<Bound> &where);

private:
    /// A design of the space: the sites of the stages, and the option of each part.
    struct Solution {
        std::array<std::uint32_t, 3> sites{};
        std::array<std::uint32_t, 3> points{}; ///< of the stage fronts there
    };
    template <int D>
    struct Found {
        Front<D> front; ///< `left` is the position in `solutions`
        FrontIndex<D> index;
        std::vector<Solution> solutions;
        std::array<std::vector<StageFront<D>>, 3> stages; ///< by stage and site
    };
    struct UsedOption {
        Sums sums;
        std::optional<ServiceResult> service;
    };

    /// The stages' parts, by position in m_parts.
    const std::vector<size_t> &partsOf(Stage stage) const {
        return m_stageParts[static_cast<size_t>(stage)];
    }
    SearchMetrics metricsOf(
        const std::vector<Metric> &objectives, const std::vector<Bound> &where) const;
    std::vector<std::array<std::uint32_t, 3>> siteTriples() const;
    Figures movesAt(const std::array<std::uint32_t, 3> &sites);

    template <int D>
    bool find(const SearchMetrics &wanted, Found<D> &found);
    template <int D>
    StageFront<D> stageFront(const SearchMetrics &wanted, Stage stage, size_t site);
    template <int D>
    void combineStages(
        const SearchMetrics &wanted, const std::array<std::uint32_t, 3> &sites, Found<D> &found,
        std::map<std::pair<std::uint32_t, std::uint32_t>, Front<D>> &pairs);

    FoundDesign describe(
        const std::array<std::uint32_t, 3> &sites,
        const std::array<std::vector<std::uint32_t>, 3> &options);
    const UsedOption &used(size_t part, std::uint32_t option, size_t site);

    const ExploreRequest &m_request;
    const Watch &m_watch;
    SearchSpace m_space;
    std::vector<std::unique_ptr<PartSearch>> m_parts;
    std::array<std::vector<size_t>, 3> m_stageParts;
    Totals m_now; ///< of the scenario as it is: the size of its figures
    int m_latencyService = -1;
    bool m_feasiblePractices = true;
    std::atomic<qint64> m_evaluated = 0;
    std::unique_ptr<PartSimulator> m_simulator;
    std::map<std::tuple<size_t, std::uint32_t, size_t>, UsedOption> m_used;
    std::map<std::array<std::uint32_t, 3>, Figures> m_moves;
};

extern template Expected<std::vector<FoundDesign>> Search::run<2>(
    const std::vector<Metric> &, const std::vector<Bound> &);
extern template Expected<std::vector<FoundDesign>> Search::run<3>(
    const std::vector<Metric> &, const std::vector<Bound> &);
extern template Expected<std::vector<FoundDesign>> Search::run<4>(
    const std::vector<Metric> &, const std::vector<Bound> &);
extern template Expected<std::vector<FoundDesign>> Search::run<static_cast<int>(kMetricCount)>(
    const std::vector<Metric> &, const std::vector<Bound> &);

} // namespace greenprint
