#pragma once

#include "reports/content/reportinput.h"
#include "reports/content/wording.h"

namespace greenprint::report {

/// A target of the plan and what a scenario makes of it.
struct TargetCheck {
    QString name;
    QString target;
    QString value;
    std::optional<bool> met; ///< none where the value is unknown
};

/// All targets that the plan sets, in the same order for every scenario.
std::vector<TargetCheck> targetChecks(
    const ReportInput &input, const ScenarioResult &scenario, const Wording &words);

/// "yes" and "no" in the colours of judgement.
Cell metCell(const std::optional<bool> &met);

} // namespace greenprint::report
