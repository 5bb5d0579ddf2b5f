#include "reports/content/targetchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

struct TargetChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(TargetChecks)
};

std::optional<double> accuracyOf(const ScenarioResult &scenario) {
    std::optional<double> accuracy;
    for (const Quality &q : scenario.design.qualities) {
        if (q.metric == QLatin1String("accuracy") && q.value)
            accuracy = q.value->number;
    }
    return accuracy;
}

std::optional<double> monthlyCost(const ScenarioResult &scenario) {
    const std::optional<double> cost = scenario.totals.value(Metric::Cost);
    return cost ? std::optional(*cost / scenario.ledger.monthCount) : std::nullopt;
}

} // namespace

std::optional<bool> TargetCheck::met(size_t scenario) const {
    const std::optional<double> &value = values[scenario];
    if (!value)
        return std::nullopt;
    return metric ? *value <= target : *value >= target;
}

TargetTexts TargetCheck::texts(const Wording &words) const {
    TargetTexts texts;
    if (!metric) {
        texts.target = words.input(target, Unit::One);
        for (const std::optional<double> &value : values)
            texts.values << (value ? words.input(*value, Unit::One) : Wording::unknown());
        return texts;
    }
    std::vector<Total> figures{{target}};
    for (const std::optional<double> &value : values)
        figures.push_back({value});
    const SharedUnit unit = words.shared(*metric, figures);
    constexpr int kMostDigits = 6;
    for (int digits = 3; digits <= kMostDigits; ++digits) {
        texts = {words.amount(unit, {target}, digits), {}};
        bool apart = true;
        for (const std::optional<double> &value : values) {
            texts.values << words.amount(unit, {value}, digits);
            apart &= !(value > target) || texts.values.back() != texts.target;
        }
        if (apart)
            break;
    }
    return texts;
}

std::vector<TargetCheck> targetChecks(
    const ReportInput &input, std::span<const ScenarioResult> scenarios) {
    const Targets &targets = input.plan.about.targets;
    std::vector<TargetCheck> checks;
    const auto add = [&](const char *attribute, const QString &name, std::optional<Metric> metric,
                         const auto &target, auto valueOf) {
        if (!target)
            return;
        TargetCheck check{QLatin1String(attribute), name, metric, target->number, {}};
        for (const ScenarioResult &scenario : scenarios)
            check.values.push_back(valueOf(scenario));
        checks.push_back(std::move(check));
    };
    const QString unit = scenarios.empty() ? QString() : scenarios.front().unit.name;
    add("carbon-kg-per-unit", TargetChecksTexts::tr("Carbon per %1").arg(unit), Metric::Carbon,
        targets.carbonPerUnit,
        [](const ScenarioResult &s) { return Wording::carbonOf(s.unit).value; });
    add("monthly-cost-usd", TargetChecksTexts::tr("Cost a month"), Metric::Cost,
        targets.monthlyCost, monthlyCost);
    add("latency-p95-ms", label(Metric::LatencyP95), Metric::LatencyP95, targets.latencyP95,
        [](const ScenarioResult &s) { return s.ledger.latencyP95Ms; });
    add("training-hours", label(Metric::TrainingHours), Metric::TrainingHours,
        targets.trainingHours,
        [](const ScenarioResult &s) { return trainingTime(s.ledger).value; });
    add("accuracy", TargetChecksTexts::tr("Accuracy, at least"), std::nullopt, targets.accuracy,
        accuracyOf);
    return checks;
}

Cell metCell(const std::optional<bool> &met) {
    if (!met)
        return {Wording::unknown(), Tone::Caution};
    return *met ? Cell{TargetChecksTexts::tr("yes"), Tone::Good}
                : Cell{TargetChecksTexts::tr("no"), Tone::Bad};
}

} // namespace greenprint::report
