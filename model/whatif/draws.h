#pragma once

#include "model/estimate/factor.h"

namespace greenprint {

/// What identifies a factor's draws: the same name and owner is the same quantity wherever it
/// appears, in every scenario and year (method 13).
quint64 drawKey(quint64 seed, FactorName name, const QString &of, const QString &at);
/// The same for an input of the plan, by its path.
quint64 drawKey(quint64 seed, const QString &path);

/// Draw number `draw` of a key, as a score of the standard normal distribution. Depends on nothing
/// else, so that threads and factors that are added later change nothing.
double drawScore(quint64 key, quint64 draw);

} // namespace greenprint
