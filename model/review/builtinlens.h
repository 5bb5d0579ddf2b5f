#pragma once

#include "model/catalog/catalog.h"
#include "model/review/lens.h"

namespace greenprint {

inline constexpr const char *kBuiltInLensId = "mlops-sustainability";
/// Not translated: a lens that comes back as a file is known by it.
inline constexpr const char *kBuiltInLensName = "MLOps sustainability";

/// Our lens "MLOps sustainability": every practice of the catalog as a choice of exactly one
/// question, in all six pillars, with rules in which every choice matters and every level can be
/// reached. Within all limits of the custom lens format. Worded in the language of the catalog.
Lens builtInLens(const Catalog &catalog);

/// The id of a practice as the format allows it: "TU-01" becomes "TU_01".
QString choiceIdOf(const Practice &practice);
/// What is to be known of a service that a practice mentions: "SageMaker Debugger: closed since
/// July 30, 2026. …". Empty if nothing is.
QString serviceNotice(const Catalog &catalog, const Practice &practice);

} // namespace greenprint
