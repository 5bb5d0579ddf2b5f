#pragma once

#include "model/catalog/catalogmerge.h"
#include "model/library/library.h"

namespace greenprint {

/// A catalog that may be kept: read from files and proved, and not kept yet.
struct CatalogCandidate {
    CatalogBytes files;
    QString origin;      ///< the names of what was read, for people
    QString base;        ///< the version that tables were put into; empty of a whole catalog
    QString label;       ///< what tells its version from that one
    bool isKept = false; ///< the library has that version already
    std::optional<Catalog> catalog;     ///< if there are no defects
    std::vector<CatalogDefect> defects; ///< all of them, with places in what was read
    int unlisted = 0;                   ///< further defects

    bool ok() const { return catalog.has_value(); }
    QString version() const { return catalog ? catalog->version() : QString(); }
};

/// Reads a whole catalog from the folder that has its catalog.info, or single tables from CSV files
/// and folders of such, which are put into the catalog in use. Without a label tables are named by
/// today's date. Nothing is changed.
CatalogCandidate readCatalogImport(
    const Library &library, const QStringList &paths, const QString &label = {});

/// Writes the files of a catalog into a folder that is not there yet, whole or not at all.
Expected<void> saveCatalog(const CatalogBytes &files, const QString &path);

} // namespace greenprint
