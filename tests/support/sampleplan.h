#pragma once

#include "model/plan/plan.h"

namespace greenprint::test {

/// A plan of realistic size with an id: the roof-damage plan of the design where it is beside the
/// checkout, else our own sample of the same subject.
Plan roofDamagePlan();

/// The names of our own samples' files.
QStringList sampleNames();
/// One of them; fails the program if it cannot be read.
Plan sample(const QString &name);
/// All of them; fails the program if there are none.
std::vector<Plan> samples();
/// Rows of test data, one for each: the column "name".
void sampleRows();

} // namespace greenprint::test
