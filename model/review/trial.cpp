#include "model/review/trial.h"

namespace greenprint {
namespace {

/// A broken limit, told from others by what it is about.
QString limitOf(const Finding &f) {
    return codeText(f.code) + QLatin1Char(' ') + f.subject;
}

std::set<QString> brokenLimits(const std::vector<Finding> &findings) {
    std::set<QString> limits;
    for (const Finding &f : findings) {
        if (f.severity == Severity::Error)
            limits.insert(limitOf(f));
    }
    return limits;
}

/// The design of one part. Targets are left to the whole.
Design partOf(const Design &design, const Subject &subject) {
    const size_t i = static_cast<size_t>(subject.index);
    Design part = design;
    part.about.targets = {};
    Workload &w = part.workload;
    w.datasets.clear();
    part.datasets.clear();
    w.transfers.clear();
    w.featureStores.clear();
    w.logs.clear();
    w.edges.clear();
    w.tasks.clear();
    part.tasks.clear();
    w.services.clear();
    part.services.clear();
    switch (subject.kind) {
    case SubjectKind::Dataset:
        w.datasets = {design.workload.datasets[i]};
        part.datasets = {design.datasets[i]};
        break;
    case SubjectKind::Task:
        w.tasks = {design.workload.tasks[i]};
        part.tasks = {design.tasks[i]};
        break;
    case SubjectKind::Service:
        w.services = {design.workload.services[i]};
        part.services = {design.services[i]};
        break;
    default:
        break;
    }
    return part;
}

} // namespace

Trials::Trials(const Catalog &catalog, const Plan &plan, const QString &scenario)
    : m_catalog(catalog)
    , m_plan(plan)
    , m_scenario(scenario)
    , m_merged(mergedScenario(plan, scenario))
    , m_design(designOf(plan, m_merged)) {
    m_asIs = judged(m_design, {});
    m_known = brokenLimits(m_asIs.findings);
    m_asIs.feasible = true;
    m_asIs.objection.clear();
}

Design Trials::designWith(const Choices &choices) const {
    Scenario differences;
    differences.id = m_scenario;
    differences.name = m_merged.name;
    applyChoices(differences, choices);
    return designOf(m_plan, inherited(m_merged, differences));
}

Trial Trials::whole(const Choices &choices) const {
    return judged(designWith(choices), m_known);
}

Trial Trials::part(const Choices &choices, const Subject &subject) const {
    return judged(partOf(designWith(choices), subject), m_known);
}

Trial Trials::judged(const Design &design, const std::set<QString> &known) const {
    Ledger ledger = simulate(m_catalog, design);
    Trial trial;
    trial.totals = totals(ledger);
    for (const Finding &f : ledger.findings) {
        if (f.severity == Severity::Error && trial.feasible && !known.contains(limitOf(f))) {
            trial.feasible = false;
            trial.objection = messageText(f);
        }
    }
    trial.findings = std::move(ledger.findings);
    return trial;
}

} // namespace greenprint
