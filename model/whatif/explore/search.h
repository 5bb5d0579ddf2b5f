#pragma once

#include "model/whatif/explore.h"
#include "model/whatif/explore/founddesigns.h"
#include "model/whatif/explore/stagefront.h"

#include <atomic>
#include <map>
#include <memory>

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
        std::uint32_t triple = 0; ///< position of its sites in the order of the search
        StageSites sites{};
        std::array<std::uint32_t, 3> points{}; ///< of the stage fronts there
    };
    template <int D>
    using StageFrontsBySite = std::array<std::vector<StageFront<D>>, 3>; ///< by stage and site
    template <int D>
    struct Found {
        Front<D> front; ///< `left` is the position in `solutions`
        std::vector<Solution> solutions;
        StageFrontsBySite<D> stages;
    };
    /// Sites of the three stages that are worth a look.
    struct Triple {
        StageSites sites{};
        double merit = 0.0;
    };
    /// A share of the triples, gone through beside the others with a front of its own. All triples
    /// of one pair of sites of the first two stages are in the same lane.
    template <int D>
    struct Lane {
        /// Merges the front, and forgets the solutions that are not on it.
        void merge();

        std::vector<std::uint32_t> triples;   ///< positions, ascending
        GrowingFront<D> front{kPoolOfSearch}; ///< `left` is the position in `solutions`
        std::vector<Solution> solutions;
        std::map<std::pair<std::uint32_t, std::uint32_t>, Front<D>> pairs;
        qint64 evaluated = 0;
    };

    /// The stages' parts, by position in m_parts.
    const std::vector<size_t> &partsOf(Stage stage) const {
        return m_stageParts[static_cast<size_t>(stage)];
    }
    SearchMetrics metricsOf(
        const std::vector<Metric> &objectives, const std::vector<Bound> &where) const;
    std::vector<StageSites> siteTriples() const;

    template <int D>
    bool find(const SearchMetrics &wanted, Found<D> &found);
    template <int D>
    StageFront<D> stageFront(const SearchMetrics &wanted, Stage stage, size_t site);
    /// The triples at which every stage can be, the promising ones first.
    template <int D>
    std::vector<Triple> promisingFirst(
        const SearchMetrics &wanted, const std::vector<StageSites> &triples,
        const StageFrontsBySite<D> &stages) const;
    template <int D>
    void combineStages(
        const SearchMetrics &wanted, const Triple &triple, std::uint32_t position,
        const StageFrontsBySite<D> &stages, Lane<D> &lane);
    /// The front of all lanes.
    template <int D>
    static void gather(std::vector<Lane<D>> &lanes, Found<D> &found);

    const ExploreRequest &m_request;
    const Watch &m_watch;
    SearchSpace m_space;
    std::vector<std::unique_ptr<PartSearch>> m_parts;
    StageParts m_stageParts;
    Totals m_now; ///< of the scenario as it is: the size of its figures
    int m_latencyService = -1;
    FoundDesigns m_designs;
    std::atomic<qint64> m_evaluated = 0;
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
