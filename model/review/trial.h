#pragma once

#include "model/estimate/simulate.h"
#include "model/whatif/choices.h"

#include <set>

namespace greenprint {

/// What a scenario would be with other choices: its figures, and whether they break a limit.
struct Trial {
    Totals totals;
    /// No hard limit is broken that the scenario keeps without the choices.
    bool feasible = true;
    QString objection; ///< the first such limit, in words
    std::vector<Finding> findings;
};

/// Tries choices on top of one scenario of a plan. Every figure comes from simulate(); to compare
/// the options of one part of the workload, that part alone can be simulated, as parts share
/// nothing but Regions (method 14).
class Trials {
public:
    /// `catalog` is the one with the plan's overrides; it and the plan must outlive this.
    Trials(const Catalog &catalog, const Plan &plan, const QString &scenario);
    Trials(const Trials &) = delete;
    Trials &operator=(const Trials &) = delete;

    const Catalog &catalog() const { return m_catalog; }
    const Plan &plan() const { return m_plan; }
    const QString &scenario() const { return m_scenario; }
    const Scenario &merged() const { return m_merged; }
    /// The scenario as it is.
    const Design &design() const { return m_design; }
    const Trial &asIs() const { return m_asIs; }

    /// The scenario with the choices.
    Trial whole(const Choices &choices) const;
    /// One dataset, task or service of it alone, without what moves between Regions.
    Trial part(const Choices &choices, const Subject &subject) const;

private:
    Design designWith(const Choices &choices) const;
    Trial judged(const Design &design, const std::set<QString> &known) const;

    const Catalog &m_catalog;
    const Plan &m_plan;
    QString m_scenario;
    Scenario m_merged;
    Design m_design;
    Trial m_asIs;
    std::set<QString> m_known; ///< limits that the scenario breaks as it is
};

} // namespace greenprint
