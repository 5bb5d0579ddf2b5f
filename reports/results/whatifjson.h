#pragma once

#include "model/whatif/rank.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/sweep.h"
#include "model/whatif/uncertainty.h"

#include <QJsonObject>

namespace greenprint {

/// Results of what-ifs as the contract's JSON (part 3).

QJsonObject rankJson(const Ranking &ranking);
QJsonObject uncertaintyJson(const Uncertainty &uncertainty);
QJsonObject sensitivityJson(const Sensitivity &sensitivity);
QJsonObject sweepJson(const Sweep &sweep);

} // namespace greenprint
