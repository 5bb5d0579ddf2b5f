#include "model/whatif/explore/founddesigns.h"

#include "model/estimate/simulate.h"

namespace greenprint {

FoundDesigns::FoundDesigns(
    const SearchSpace &space, const std::vector<std::unique_ptr<PartSearch>> &parts,
    const StageParts &stageParts)
    : m_space(space)
    , m_parts(parts)
    , m_stageParts(stageParts)
    , m_simulator(space.catalog, space.design)
    , m_feasiblePractices(m_simulator.builder().ledger().feasible()) {}

const Sums &FoundDesigns::movesAt(const StageSites &sites) {
    const std::scoped_lock lock(m_movesMutex);
    const auto it = m_moves.find(sites);
    if (it != m_moves.end())
        return it->second;
    for (Stage stage : kStages) {
        const size_t s = static_cast<size_t>(stage);
        m_space.place(m_simulator.design(), stage, m_space.sites[sites[s]].region->id);
    }
    return m_moves.emplace(sites, Sums(m_simulator.simulateMoves())).first->second;
}

void FoundDesigns::simulate(const StageSites &sites, const ChosenOptions &options) {
    Design &design = m_simulator.design();
    for (size_t s = 0; s < 3; ++s) {
        for (size_t i = 0; i < m_stageParts[s].size(); ++i) {
            const size_t index = m_stageParts[s][i];
            const auto [it, isNew] = m_used.try_emplace({index, options[s][i], sites[s]});
            if (!isNew)
                continue;
            const PartSearch &part = *m_parts[index];
            UsedOption &used = it->second;
            m_space.place(design, part.stage(), m_space.sites[sites[s]].region->id);
            part.apply(design, options[s][i]);
            const Ledger &ledger = m_simulator.simulate(part.part());
            used.sums = Sums(ledger);
            if (!ledger.services.empty())
                used.service = ledger.services.front();
            if (part.varies())
                used.choices = choicesOf(design, part.part());
        }
    }
    if (m_regions.contains(sites))
        return;
    (void)movesAt(sites);
    Choices &regions = m_regions[sites];
    for (size_t s = 0; s < 3; ++s)
        m_space.place(design, kStages[s], m_space.sites[sites[s]].region->id);
    if (m_space.vary.region)
        regions = regionChoices(design);
}

FoundDesign FoundDesigns::describe(const StageSites &sites, const ChosenOptions &options) const {
    FoundDesign found;
    Sums sums;
    const Design &design = m_space.design; // what is to be done, which no choice changes
    std::vector<ServiceResult> services(design.workload.services.size());
    std::vector<const UsedOption *> used(m_parts.size());
    for (size_t s = 0; s < 3; ++s) {
        for (size_t i = 0; i < m_stageParts[s].size(); ++i) {
            const size_t index = m_stageParts[s][i];
            used[index] = &m_used.at({index, options[s][i], sites[s]});
            sums += used[index]->sums;
            if (used[index]->service)
                services[static_cast<size_t>(m_parts[index]->part().index)] = *used[index]->service;
        }
    }
    sums += m_moves.at(sites);
    found.totals = sums.totals();
    found.totals[Metric::LatencyP95].value = overallLatency(services, design);
    found.choices = m_regions.at(sites);
    for (const UsedOption *option : used)
        found.choices.insert(found.choices.end(), option->choices.begin(), option->choices.end());
    return found;
}

} // namespace greenprint
