#pragma once

#include "model/catalog/catalogfiles.h"

namespace greenprint {

/// What tells an imported catalog from the one that it was made of.
struct CatalogLabel {
    QString name;     ///< follows the version after a "+": letters, digits, "." and "-"
    QString origin;   ///< of the figures, for people: the names of the files
    QString released; ///< "2026-11-21"
};

/// A catalog with the figures of single tables in place of its own: prices, grid factors, and
/// Regions and types that it does not have. A table is known by its file's name or by its columns.
/// Rows are matched by their key; only cells that are given replace others. Every figure that is
/// taken over names the import as its source, unless its row names another that exists.
///
/// The result has passed every check of a catalog; the error says where a table does not.
Expected<CatalogBytes> mergeTables(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label);

/// Proves that files make a sound catalog: complete, every number with unit, range and source. The
/// error lists the first defects.
Expected<void> proveCatalog(const CatalogBytes &files);

} // namespace greenprint
