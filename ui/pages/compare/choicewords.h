#pragma once

#include "model/whatif/compare.h"

#include <vector>

namespace greenprint::ui {

/// One choice of a scenario in words: "2 × ml.p3.8xlarge, Spot".
struct ChoiceWords {
    QString place; ///< path below the scenario: "compute[train]", "region"
    QString label; ///< "Training"
    QString words;
};

/// Everything that a scenario chooses, defaults included, in the order of the workload. The same
/// places come in every scenario of a plan, but for practices, changes and qualities.
std::vector<ChoiceWords> choiceWords(const ScenarioResult &scenario, const Scenario &merged);

/// The value of an input of the workload as it is in a scenario, for people.
QString inputWords(const Design &design, const QString &path);

} // namespace greenprint::ui
