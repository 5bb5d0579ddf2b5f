#pragma once

#include "model/catalog/cataloglabel.h"
#include "model/catalog/catalogproof.h"

namespace greenprint {

/// A catalog with the figures of single tables in place of its own, or why there is none.
struct MergedCatalog {
    CatalogBytes files;
    std::optional<Catalog> catalog;     ///< what the files make, if there are no defects
    std::vector<CatalogDefect> defects; ///< with places in the tables that were given
    int unlisted = 0;                   ///< further defects

    bool ok() const { return catalog.has_value(); }
};

/// Puts figures of single tables in place of a catalog's own: prices, grid factors, and Regions and
/// types that it does not have. A table is known by its file's name or by its columns. Rows are
/// matched by their key; only cells that are given, and say something else, replace others. Every
/// figure that is taken over names the import as its source, unless its row names another that
/// exists.
///
/// The result has passed every check of a catalog.
MergedCatalog mergedCatalog(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label);

} // namespace greenprint
