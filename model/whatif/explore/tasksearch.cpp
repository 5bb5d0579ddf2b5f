#include "model/whatif/explore/tasksearch.h"

#include "model/estimate/compute.h"
#include "model/estimate/partsimulator.h"
#include "model/whatif/designspace.h"

namespace greenprint {
namespace {

/// Whether what was found forbids the type in any number.
bool forbidsType(const Ledger &ledger) {
    return std::ranges::any_of(ledger.findings, [](const Finding &f) {
        return f.severity == Severity::Error
               && (f.code == FindingCode::NoSpeedBasis || f.code == FindingCode::NoAccelerator
                   || f.code == FindingCode::HostMemory || f.code == FindingCode::AcceleratorMemory
                   || f.code == FindingCode::GravitonJob);
    });
}

bool everyLine(const Line &) {
    return true;
}

} // namespace

TaskSearch::TaskSearch(const SearchSpace &space, const Subject &part)
    : PartSearch(space, part) {
    const TaskDesign &now = space.design.tasks[static_cast<size_t>(part.index)];
    m_types = instanceTypeOptions(space.catalog, now.instance, space.vary.types);
    m_counts = countOptions(now.count);
    m_chunks.resize((m_types.size() + kChunk - 1) / kChunk);
}

int TaskSearch::jobCount() const {
    return static_cast<int>(m_chunks.size());
}

PartSearch::Count TaskSearch::count() const {
    return Count(m_types.size()) * m_counts.size() * Keywords<Purchase>::all.size();
}

void TaskSearch::prepare(int job) {
    PartSimulator simulator(m_space.catalog, m_space.design, Spans::EveryYear);
    TaskDesign &choice = simulator.design().tasks[static_cast<size_t>(m_part.index)];
    Chunk &chunk = m_chunks[static_cast<size_t>(job)];
    const size_t first = static_cast<size_t>(job) * kChunk;
    const auto keep = [&](const Ledger &ledger, std::uint32_t type, int count,
                          std::initializer_list<Purchase> purchases) {
        if (forbiddenEverywhere(ledger))
            return false;
        const std::uint32_t use = static_cast<std::uint32_t>(chunk.uses.size());
        chunk.uses.emplace_back(ledger, everyLine);
        for (Purchase purchase : purchases)
            chunk.options.push_back({type, use, count, purchase});
        return true;
    };
    for (size_t t = first; t < std::min(m_types.size(), first + kChunk); ++t) {
        const std::uint32_t type = static_cast<std::uint32_t>(t);
        choice.instance = m_types[t]->id;
        for (int count : m_counts) {
            choice.count = count;
            // ways of buying differ in their price only, but for work that is repeated on Spot
            choice.purchase = Purchase::OnDemand;
            const Ledger &ledger = simulator.simulate(m_part);
            const bool feasible = keep(
                ledger, type, count,
                {Purchase::OnDemand, Purchase::Savings1y, Purchase::Savings3y});
            if (!feasible && forbidsType(ledger))
                break;
            if (!feasible || !spotAllowed(task(), *m_types[t]))
                continue;
            choice.purchase = Purchase::Spot;
            keep(simulator.simulate(m_part), type, count, {Purchase::Spot});
        }
    }
}

void TaskSearch::finish() {
    for (Chunk &chunk : m_chunks) {
        const std::uint32_t first = static_cast<std::uint32_t>(m_uses.size());
        std::ranges::move(chunk.uses, std::back_inserter(m_uses));
        for (Option option : chunk.options) {
            option.use += first;
            m_options.push_back(option);
        }
        chunk = {};
    }
    std::vector<const Site *> sites;
    for (size_t i = 0; i < siteCount(); ++i)
        sites.push_back(&site(i));
    m_fleets = FleetTable(m_space.catalog, m_types, sites, useOf(*task().kind));
}

std::optional<Figures> TaskSearch::figures(size_t option, size_t at) const {
    const Option &o = m_options[option];
    if (!site(at).resident || !m_fleets.offered(o.type, at))
        return std::nullopt;
    return m_uses[o.use].at(site(at), m_fleets.price(o.type, at, o.purchase));
}

void TaskSearch::apply(Design &design, size_t option) const {
    const Option &o = m_options[option];
    TaskDesign &choice = design.tasks[static_cast<size_t>(m_part.index)];
    choice.instance = m_types[o.type]->id;
    choice.count = o.count;
    choice.purchase = o.purchase;
}

} // namespace greenprint
