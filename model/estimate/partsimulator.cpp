#include "model/estimate/partsimulator.h"

#include "model/estimate/estimators.h"

namespace greenprint {

PartSimulator::PartSimulator(const Catalog &catalog, Design design, Spans spans)
    : m_catalog(catalog)
    , m_design(std::move(design))
    , m_builder(m_catalog, m_design, spans)
    , m_effects(m_builder) {}

const Ledger &PartSimulator::simulate(const Subject &part) {
    m_builder.clear();
    estimatePart(m_builder, m_effects, part);
    return m_builder.ledger();
}

const Ledger &PartSimulator::simulateMoves() {
    m_builder.clear();
    estimateImpliedTransfers(m_builder, m_effects);
    return m_builder.ledger();
}

} // namespace greenprint
