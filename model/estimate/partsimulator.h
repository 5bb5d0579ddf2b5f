#pragma once

#include "model/estimate/ledgerbuilder.h"
#include "model/estimate/practiceeffects.h"

namespace greenprint {

/// Simulates the parts of a design one at a time, for what-ifs that change one of them again and
/// again. What the parts share (factors of Regions, traffic, practices) is worked out once.
/// simulate() is all parts, one after the other.
class PartSimulator {
public:
    /// The catalog must already contain the plan's overrides, and outlive the simulator.
    PartSimulator(const Catalog &catalog, Design design, Spans spans = Spans::Merged);
    PartSimulator(const PartSimulator &) = delete;
    PartSimulator &operator=(const PartSimulator &) = delete;

    /// Regions and choices may be changed between calls; what is to be done and the practices may
    /// not.
    Design &design() { return m_design; }

    /// Lines and findings of one part as the design is now; valid until the next call.
    const Ledger &simulate(const Subject &part);
    /// The same for what moves because Regions differ (method 4).
    const Ledger &simulateMoves();

    LedgerBuilder &builder() { return m_builder; }

private:
    const Catalog &m_catalog;
    Design m_design;
    LedgerBuilder m_builder;
    PracticeEffects m_effects;
};

} // namespace greenprint
