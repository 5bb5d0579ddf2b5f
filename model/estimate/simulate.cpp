#include "model/estimate/simulate.h"

#include "model/estimate/estimators.h"
#include "model/estimate/judgement.h"

#include <cmath>

namespace greenprint {
namespace {

/// p95 of the functional unit's service, else of the one that does worst against its promise
/// (contract, part 3).
std::optional<double> overallLatency(const Ledger &ledger, const Design &design) {
    const Setting<QString> &unitService = design.about.functionalUnit.service;
    if (unitService) {
        for (const ServiceResult &s : ledger.services) {
            if (s.id == *unitService)
                return s.p95Ms;
        }
    }
    std::optional<double> worst;
    double worstRatio = -1.0;
    for (size_t i = 0; i < ledger.services.size(); ++i) {
        const ServiceResult &s = ledger.services[i];
        if (!s.p95Ms)
            continue;
        const auto &slo = design.workload.services[i].latencySlo;
        // services without a promise count by their time alone, after those with one
        const double ratio = slo ? *s.p95Ms / slo->number : *s.p95Ms * 1e-12;
        if (ratio > worstRatio) {
            worstRatio = ratio;
            worst = s.p95Ms;
        }
    }
    return worst;
}

/// Says once for each factor that is not known.
void reportUnknownFactors(LedgerBuilder &builder) {
    const Ledger &ledger = builder.ledger();
    std::vector<std::pair<QString, QString>> unknown;
    for (const Line &line : ledger.lines) {
        for (const Factor &f : ledger.factorsOf(line)) {
            if (!f.datum.known() && !f.metrics.isEmpty())
                unknown.emplace_back(
                    label(f.name) + QLatin1Char(' ') + f.owner(), pathOf(line.subject));
        }
    }
    for (const auto &[name, path] : unknown)
        builder.findOnce(Severity::Warning, FindingCode::UnknownFactor, path, {name.trimmed()});
}

} // namespace

Ledger simulate(const Catalog &catalog, const Design &design) {
    LedgerBuilder builder(catalog, design);
    const PracticeEffects effects(builder);
    const Workload &w = design.workload;
    const auto each = [](const auto &list, auto estimate) {
        for (size_t i = 0; i < list.size(); ++i)
            estimate(static_cast<int>(i));
    };
    each(w.datasets, [&](int i) { estimateDataset(builder, effects, i); });
    each(w.featureStores, [&](int i) { estimateFeatureStore(builder, i); });
    each(w.transfers, [&](int i) { estimateTransfer(builder, effects, i); });
    each(w.tasks, [&](int i) { estimateTask(builder, effects, i); });
    each(w.logs, [&](int i) { estimateLogs(builder, i); });
    each(w.services, [&](int i) { estimateService(builder, effects, i); });
    each(w.edges, [&](int i) { estimateEdge(builder, i); });
    estimateImpliedTransfers(builder);

    builder.ledger().latencyP95Ms = overallLatency(builder.ledger(), design);
    reportUnknownFactors(builder);
    judgeTargets(builder);
    return builder.take();
}

Ledger simulate(const Catalog &catalog, const Plan &plan, const QString &scenario) {
    const std::vector<CatalogOverride> overrides = catalogOverrides(plan);
    return simulate(catalog.with(overrides), designOf(plan, scenario));
}

} // namespace greenprint
