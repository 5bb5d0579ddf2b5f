#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/design.h"

namespace greenprint::report {

class Wording;

/// A choice of a scenario in words: what it is about, which input, which value.
struct ChoiceName {
    QString owner; ///< "Train · Compute"; empty for what has no name
    QString input; ///< "Instance type"
};

/// Names the choice at a path as choicesOf() writes it. A path that names nothing is its own name.
ChoiceName nameOfChoice(const Plan &plan, const Catalog &catalog, const QString &path);
/// Names any input of the plan by its path: "service[api]/requests-per-month".
ChoiceName nameOfInput(const Plan &plan, const Catalog &catalog, const QString &path);
/// The value as people write it: "multi-model", "Frankfurt, eu-central-1", "60 %".
QString valueOfChoice(
    const Plan &plan, const Catalog &catalog, const QString &path, const QString &value,
    const Wording &words);

} // namespace greenprint::report
