#include "reports/content/targetchecks.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

struct TargetChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(TargetChecks)
};

} // namespace

std::vector<TargetCheck> targetChecks(
    const ReportInput &input, const ScenarioResult &scenario, const Wording &words) {
    const Targets &targets = input.plan.about.targets;
    const Ledger &ledger = scenario.ledger;
    std::vector<TargetCheck> checks;
    const auto atMost = [&](const QString &name, Metric metric, double target,
                            const std::optional<double> &value) {
        checks.push_back(
            {name, words.amount(metric, target), words.amount(metric, value),
             value ? std::optional(*value <= target) : std::nullopt});
    };
    if (targets.carbonPerUnit) {
        std::optional<double> kilograms;
        if (scenario.unit.carbonGrams)
            kilograms = *scenario.unit.carbonGrams / 1000.0;
        atMost(
            TargetChecksTexts::tr("Carbon per %1").arg(scenario.unit.name), Metric::Carbon,
            targets.carbonPerUnit->number, kilograms);
    }
    if (targets.monthlyCost) {
        std::optional<double> monthly;
        if (const auto cost = scenario.totals.value(Metric::Cost))
            monthly = *cost / ledger.monthCount;
        atMost(
            TargetChecksTexts::tr("Cost a month"), Metric::Cost, targets.monthlyCost->number,
            monthly);
    }
    if (targets.latencyP95)
        atMost(
            label(Metric::LatencyP95), Metric::LatencyP95, targets.latencyP95->number,
            ledger.latencyP95Ms);
    if (targets.trainingHours)
        atMost(
            label(Metric::TrainingHours), Metric::TrainingHours, targets.trainingHours->number,
            trainingTime(ledger).value);
    if (targets.accuracy) {
        std::optional<double> accuracy;
        for (const Quality &q : scenario.design.qualities) {
            if (q.metric == QLatin1String("accuracy") && q.value)
                accuracy = q.value->number;
        }
        const double least = targets.accuracy->number;
        checks.push_back(
            {TargetChecksTexts::tr("Accuracy, at least"), words.input(least, Unit::One),
             accuracy ? words.input(*accuracy, Unit::One) : Wording::unknown(),
             accuracy ? std::optional(*accuracy >= least) : std::nullopt});
    }
    return checks;
}

Cell metCell(const std::optional<bool> &met) {
    if (!met)
        return {Wording::unknown(), Tone::Caution};
    return *met ? Cell{TargetChecksTexts::tr("yes"), Tone::Good}
                : Cell{TargetChecksTexts::tr("no"), Tone::Bad};
}

} // namespace greenprint::report
