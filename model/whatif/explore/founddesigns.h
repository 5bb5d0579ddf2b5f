#pragma once

#include "model/estimate/partsimulator.h"
#include "model/whatif/explore.h"
#include "model/whatif/explore/partsearch.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <tuple>
#include <vector>

namespace greenprint {

/// The sites of the three stages, by position in the space.
using StageSites = std::array<std::uint32_t, 3>;
/// The parts of each stage, by position among all.
using StageParts = std::array<std::vector<size_t>, 3>;
/// Of each stage, the option of each of its parts.
using ChosenOptions = std::array<std::span<const std::uint32_t>, 3>;

/// Makes designs with choices and totals of what a search found. What they consist of is simulated
/// once, however many of them share it.
class FoundDesigns {
public:
    /// All three must outlive it. Parts may be added until the first design is simulated.
    FoundDesigns(
        const SearchSpace &space, const std::vector<std::unique_ptr<PartSearch>> &parts,
        const StageParts &stageParts);

    /// Whether the practices of the scenario break no hard limit, whatever is chosen.
    bool feasiblePractices() const { return m_feasiblePractices; }
    /// What moves because the Regions of stages differ. May be called from several threads.
    const Sums &movesAt(const StageSites &sites);

    /// Simulates what describe() needs of a design: not from two threads at once.
    void simulate(const StageSites &sites, const ChosenOptions &options);
    /// A design that was simulated. May be called from several threads.
    FoundDesign describe(const StageSites &sites, const ChosenOptions &options) const;

private:
    using UsedKey = std::tuple<size_t, std::uint32_t, size_t>; ///< part, option, the stage's site
    struct UsedOption {
        Sums sums;
        Choices choices;
        std::optional<ServiceResult> service;
    };

    const SearchSpace &m_space;
    const std::vector<std::unique_ptr<PartSearch>> &m_parts;
    const StageParts &m_stageParts;
    PartSimulator m_simulator;
    bool m_feasiblePractices;
    std::map<UsedKey, UsedOption> m_used;
    std::map<StageSites, Choices> m_regions;
    std::map<StageSites, Sums> m_moves;
    std::mutex m_movesMutex; ///< of the simulator, too, while movesAt() is called from threads
};

} // namespace greenprint
