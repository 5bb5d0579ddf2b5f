#include "model/estimate/simulate.h"

#include "model/estimate/estimators.h"
#include "model/estimate/judgement.h"
#include "model/estimate/practicechoices.h"
#include "model/plan/valuetext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace greenprint {
namespace {

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
        builder.reportOnce(Severity::Warning, FindingCode::UnknownFactor, path, {name.trimmed()});
}

/// The first month, from 0, in which a figure of a line is too large for a number; -1 without any.
int firstBeyond(const Ledger &ledger, const Line &line) {
    const Profile &profile = ledger.profileOf(line);
    for (Metric m : kLineMetrics) {
        if (!line.applies.contains(m))
            continue;
        const double rate = ledger.rate(line, m);
        if (std::isnan(rate) || (!profile.anyUnknown && std::isfinite(profile.total * rate)))
            continue;
        for (size_t month = 0; month < profile.months.size(); ++month) {
            if (std::isinf(profile.months[month] * rate))
                return static_cast<int>(month);
        }
    }
    return -1;
}

/// Says of each part from which month on its figures cannot be computed.
void reportBeyondComputing(LedgerBuilder &builder) {
    const Ledger &ledger = builder.ledger();
    std::map<QString, int> first;
    for (const Line &line : ledger.lines) {
        const int month = firstBeyond(ledger, line);
        if (month < 0)
            continue;
        const auto [it, isNew] = first.emplace(pathOf(line.subject), month);
        it->second = std::min(it->second, month);
    }
    for (const auto &[path, month] : first) {
        builder.report(
            Severity::Warning, FindingCode::BeyondComputing, path,
            {QString::number(month + 1), ValueText<YearMonth>::write(ledger.start.plus(month))},
            QStringLiteral("greenprint-method"));
    }
}

void estimateParts(LedgerBuilder &builder) {
    const PracticeEffects effects(builder);
    for (const Subject &part : partsOf(builder.design().workload))
        estimatePart(builder, effects, part);
    estimateImpliedTransfers(builder, effects);
    builder.ledger().latencyP95Ms = overallLatency(builder.ledger().services, builder.design());
}

} // namespace

std::optional<double> overallLatency(
    const std::vector<ServiceResult> &services, const Design &design) {
    const Setting<QString> &unitService = design.about.functionalUnit.service;
    if (unitService) {
        for (const ServiceResult &s : services) {
            if (s.id == *unitService)
                return s.p95Ms;
        }
    }
    std::optional<double> worst;
    double worstRatio = -1.0;
    for (size_t i = 0; i < services.size(); ++i) {
        if (!services[i].p95Ms) {
            // nothing is slower than instances that do not keep up
            if (services[i].peakInstances > 0.0)
                return std::nullopt;
            continue;
        }
        const double ratio = latencyRatio(*services[i].p95Ms, design.workload.services[i]);
        if (ratio > worstRatio) {
            worstRatio = ratio;
            worst = services[i].p95Ms;
        }
    }
    return worst;
}

double latencyRatio(double p95Ms, const Service &service) {
    // services without a promise count by their time alone, after those with one
    return service.latencySlo ? p95Ms / service.latencySlo->number : p95Ms * 1e-12;
}

Ledger simulateTotals(const Catalog &catalog, const Design &design) {
    LedgerBuilder builder(catalog, design);
    builder.setLatencyDepth(LatencyDepth::P95);
    estimateParts(builder);
    return builder.take();
}

Ledger simulate(const Catalog &catalog, const Design &design) {
    LedgerBuilder builder(catalog, design);
    estimateParts(builder);
    reportUnknownFactors(builder);
    reportBeyondComputing(builder);
    judgePracticeChoices(builder);
    judgePracticeConflicts(builder);
    judgeTargets(builder);
    return builder.take();
}

Ledger simulate(const Catalog &catalog, const Plan &plan, const QString &scenario) {
    const std::vector<CatalogOverride> overrides = catalogOverrides(plan);
    return simulate(catalog.with(overrides), designOf(plan, scenario));
}

} // namespace greenprint
