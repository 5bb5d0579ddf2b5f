#include "model/whatif/explore/directsearch.h"

#include "model/estimate/partsimulator.h"
#include "model/whatif/designspace.h"

namespace greenprint {

DirectSearch::DirectSearch(const SearchSpace &space, const Subject &part)
    : PartSearch(space, part) {
    if (part.kind != SubjectKind::Dataset || !space.vary.storage)
        return;
    // rules that move data belong to the class that they start from
    const DatasetDesign &now = space.design.datasets[static_cast<size_t>(part.index)];
    if (now.transitions.empty() && !now.expireAfterDays)
        m_classes = storageClassOptions(space.catalog);
}

void DirectSearch::prepare(int) {
    PartSimulator simulator(m_space.catalog, m_space.design);
    m_cells.resize(size() * siteCount());
    for (size_t option = 0; option < size(); ++option) {
        apply(simulator.design(), option);
        for (size_t at = 0; at < siteCount(); ++at) {
            place(simulator.design(), at);
            const Ledger &ledger = simulator.simulate(m_part);
            Cell &cell = m_cells[option * siteCount() + at];
            cell.figures = Figures::of(Sums(ledger).totals());
            cell.feasible = ledger.feasible();
            if (!ledger.services.empty())
                cell.p95Ms = ledger.services.front().p95Ms;
        }
    }
}

std::optional<Figures> DirectSearch::figures(size_t option, size_t at) const {
    const Cell &c = cell(option, at);
    return c.feasible ? std::optional(c.figures) : std::nullopt;
}

std::optional<double> DirectSearch::latency(size_t option, size_t at) {
    return cell(option, at).p95Ms;
}

void DirectSearch::apply(Design &design, size_t option) const {
    if (!m_classes.empty()) {
        design.datasets[static_cast<size_t>(m_part.index)].storageClass =
            m_classes[static_cast<qsizetype>(option)];
    }
}

} // namespace greenprint
