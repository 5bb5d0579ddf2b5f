#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/catalogcheck.h"

namespace greenprint {

/// Files as the catalog that they make, or why they make none.
struct CatalogProof {
    std::optional<Catalog> catalog; ///< if there are no defects
    std::vector<CatalogDefect> defects;
    int unlisted = 0; ///< further defects
};

/// Proves that files make a sound catalog: complete, every number with unit, range and source.
CatalogProof catalogProof(const CatalogBytes &files);
/// The same; the error lists the first defects.
Expected<Catalog> provenCatalog(const CatalogBytes &files);

} // namespace greenprint
