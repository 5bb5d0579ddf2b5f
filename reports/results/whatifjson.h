#pragma once

#include "model/whatif/explore.h"
#include "model/whatif/rank.h"

#include <QJsonObject>

namespace greenprint {

/// Results of what-ifs as the contract's JSON (part 3).

QJsonObject rankJson(const Ranking &ranking);
QJsonObject exploreJson(const Exploration &exploration);

} // namespace greenprint
