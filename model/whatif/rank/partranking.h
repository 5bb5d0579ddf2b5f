#pragma once

#include "model/estimate/partsimulator.h"
#include "model/whatif/rank.h"
#include "model/whatif/rank/partoptions.h"

namespace greenprint {

/// A scenario with all parts but one worked out, so that an option costs one part.
class PartRanking {
public:
    /// The catalog must contain the plan's overrides, and outlive the ranking. `scenario` is what
    /// the design gives as it is.
    PartRanking(const Catalog &catalog, const Design &design, const Totals &scenario);

    /// Takes the part with the id `of` for the one that varies; without an id the one that weighs
    /// most in a metric. The error says which ids could have been asked for; `what` names what
    /// was to be chosen ("a storage class").
    Expected<Subject> choosePart(
        std::span<const SubjectKind> kinds, const QString &of, Metric by, const QString &what);

    const DatasetDesign &dataset() const { return m_design.datasets[at()]; }
    const TaskDesign &task() const { return m_design.tasks[at()]; }
    const ServiceDesign &service() const { return m_design.services[at()]; }
    const Service &serviceDemand() const { return m_design.workload.services[at()]; }

    /// What the scenario gives with each of the options for the part, in their order.
    std::vector<RankedOption> evaluate(std::vector<PartOption> options, int threads) const;

private:
    size_t at() const { return static_cast<size_t>(m_part.index); }
    double latencyWeight(const Ledger &ledger) const;
    void keepRest();
    void addRest(const Ledger &ledger);
    RankedOption evaluate(
        PartSimulator &simulator, std::vector<ServiceResult> &services, PartOption &option) const;

    const Catalog &m_catalog;
    Design m_design;
    Totals m_scenario;
    PartSimulator m_simulator;
    std::vector<Subject> m_parts;
    Subject m_part;
    Sums m_rest;
    std::vector<Finding> m_restErrors;
    std::vector<ServiceResult> m_services;
};

} // namespace greenprint
