#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/catalogcheck.h"

namespace greenprint {

/// What tells an imported catalog from the one that it was made of.
struct CatalogLabel {
    QString name; ///< of the import, by versionAfter() a part of the version: letters, digits, "."
                  ///< and "-"
    QString origin;   ///< of the figures, for people: the names of the files
    QString released; ///< "2026-11-21"
};

/// Whether a text may be the name in a label; the error says what was expected.
Expected<void> checkLabel(const QString &name);

/// The version of a catalog that tables were put into: the label follows that of `base` after a
/// "+". Where that gets too long, the oldest labels are only counted: "2026.11+12-earlier+june".
QString versionAfter(const QString &base, const QString &label);

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
/// Files as the catalog that they make, or why they make none.
struct CatalogProof {
    std::optional<Catalog> catalog; ///< if there are no defects
    std::vector<CatalogDefect> defects;
    int unlisted = 0; ///< further defects
};

/// Proves that files make a sound catalog: complete, every number with unit, range and source.
CatalogProof catalogProof(const CatalogBytes &files);
/// The same; the error lists the first defects.
Expected<void> proveCatalog(const CatalogBytes &files);

} // namespace greenprint
