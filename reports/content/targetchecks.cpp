#include "reports/content/targetchecks.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

struct TargetChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(TargetChecks)
};

Total accuracyOf(const ScenarioResult &scenario) {
    Total accuracy{std::nullopt};
    for (const Quality &q : scenario.design.qualities) {
        if (q.metric == QLatin1String("accuracy") && q.value)
            accuracy.value = q.value->number;
    }
    return accuracy;
}

Total monthlyCost(const ScenarioResult &scenario) {
    Total cost = scenario.totals[Metric::Cost];
    if (cost.value)
        cost.value = *cost.value / scenario.ledger.monthCount;
    return cost;
}

/// What is unknown of the whole may be unknown of what a unit counts.
Total carbonOfUnit(const ScenarioResult &scenario) {
    Total carbon = Wording::carbonOf(scenario.unit);
    carbon.partial = carbon.value && scenario.totals[Metric::Carbon].partial;
    return carbon;
}

} // namespace

std::optional<bool> TargetCheck::met(size_t scenario) const {
    const Total &figure = values[scenario];
    if (!figure.value)
        return std::nullopt;
    if (!metric)
        return *figure.value >= target;
    if (*figure.value > target)
        return false;
    return figure.partial ? std::nullopt : std::optional(true);
}

TargetTexts TargetCheck::texts(const Wording &words) const {
    TargetTexts texts;
    if (!metric) {
        texts.target = words.input(target, Unit::One);
        for (const Total &figure : values)
            texts.values
                << (figure.value ? words.input(*figure.value, Unit::One) : Wording::unknown());
        return texts;
    }
    std::vector<Total> figures{{target}};
    figures.insert(figures.end(), values.begin(), values.end());
    const SharedUnit unit = words.shared(*metric, figures);
    constexpr int kMostDigits = 6;
    for (int digits = 3; digits <= kMostDigits; ++digits) {
        texts = {words.amount(unit, {target}, digits), {}};
        bool apart = true;
        for (const Total &figure : values) {
            texts.values << words.amount(unit, figure, digits);
            apart &= !(figure.value > target) || texts.values.back() != texts.target;
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
        targets.carbonPerUnit, carbonOfUnit);
    add("monthly-cost-usd", TargetChecksTexts::tr("Cost a month"), Metric::Cost,
        targets.monthlyCost, monthlyCost);
    add("latency-p95-ms", label(Metric::LatencyP95), Metric::LatencyP95, targets.latencyP95,
        [](const ScenarioResult &s) { return Total{s.ledger.latencyP95Ms}; });
    add("training-hours", label(Metric::TrainingHours), Metric::TrainingHours,
        targets.trainingHours, [](const ScenarioResult &s) { return trainingTime(s.ledger); });
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
