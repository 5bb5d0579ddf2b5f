#pragma once

#include "model/catalog/region.h"

#include <span>

namespace greenprint {

/// Names of Regions as the reader's language has them. The catalog's are in English; what has no
/// translation, and what a plan names itself, stays as it is.
QString regionName(const Region &region);
QString countryName(const Region &region);
QString localityName(const Region &region);

/// The same of a name that stands alone, of whichever of the three.
QString placeName(const QString &name);

/// Every name that is translated: those of the built-in catalog.
std::span<const char *const> translatedPlaces();

} // namespace greenprint
