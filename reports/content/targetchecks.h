#pragma once

#include "reports/content/reportinput.h"
#include "reports/content/wording.h"

#include <span>

namespace greenprint::report {

/// A target and what scenarios make of it, in one unit and with digits that tell apart what
/// misses it.
struct TargetTexts {
    QString target;
    QStringList values;
};

/// A target of the plan and what scenarios make of it.
struct TargetCheck {
    QString attribute; ///< of the plan: "monthly-cost-usd"
    QString name;
    std::optional<Metric> metric; ///< whose figure is to be at most the target; else at least
    double target = 0.0;
    std::vector<Total> values; ///< one for each scenario

    /// None where the value is unknown, or where what is not known of it may miss the target.
    std::optional<bool> met(size_t scenario) const;
    TargetTexts texts(const Wording &words) const;
};

/// All targets that the plan sets.
std::vector<TargetCheck> targetChecks(
    const ReportInput &input, std::span<const ScenarioResult> scenarios);

/// "yes" and "no" in the colours of judgement.
Cell metCell(const std::optional<bool> &met);

} // namespace greenprint::report
