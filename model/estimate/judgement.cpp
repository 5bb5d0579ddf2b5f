#include "model/estimate/judgement.h"

#include "model/estimate/perunit.h"
#include "model/plan/element.h"

#include <cmath>

namespace greenprint {
namespace {

QString rounded(double value) {
    if (value == 0.0 || !std::isfinite(value))
        return numberText(value);
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 3);
    const double shown = std::round(value / step) * step;
    // from a million on 'g' would write an exponent
    return std::abs(shown) < 1e6 ? QString::number(shown, 'g', 6) : QString::number(shown, 'f', 0);
}

} // namespace

void judgeTargets(LedgerBuilder &builder) {
    const Design &design = builder.design();
    const Ledger &ledger = builder.ledger();
    const Targets &targets = design.about.targets;
    const auto judge = [&](const char *key, const std::optional<double> &value,
                           const auto &target) {
        if (!target || !value || *value <= target->number)
            return;
        const Parameter *p = specOf<Targets>().parameter(QLatin1String(key));
        builder.report(
            Severity::Warning, FindingCode::MissedTarget, QStringLiteral("about/targets"),
            {p->translatedLabel(), rounded(*value) + QLatin1Char(' ') + symbol(p->unit),
             rounded(target->number) + QLatin1Char(' ') + symbol(p->unit)});
        builder.ledger().findings.back().attribute = p->name();
    };
    if (targets.carbonPerUnit) {
        const std::optional<double> grams = perUnit(ledger, design).carbonGrams;
        judge(
            "carbon-kg-per-unit", grams ? std::optional(*grams / 1000.0) : std::nullopt,
            targets.carbonPerUnit);
    }
    const Totals all = totals(ledger);
    if (const auto cost = all.value(Metric::Cost))
        judge("monthly-cost-usd", *cost / ledger.monthCount, targets.monthlyCost);
    judge("latency-p95-ms", ledger.latencyP95Ms, targets.latencyP95);
    judge("training-hours", trainingTime(ledger).value, targets.trainingHours);
    if (targets.accuracy) {
        for (const Quality &q : design.qualities) {
            if (q.metric == QLatin1String("accuracy") && q.value
                && q.value->number < targets.accuracy->number) {
                builder.report(
                    Severity::Warning, FindingCode::BelowTarget, QStringLiteral("about/targets"),
                    {q.metric, numberText(q.value->number), numberText(targets.accuracy->number)});
            }
        }
    }
}

} // namespace greenprint
