#pragma once

#include "model/catalog/csvtable.h"
#include "model/catalog/manifest.h"

namespace greenprint {

/// The files of a catalog as text: manifest and tables, before they get a meaning. The loader and
/// the check both start here.
struct CatalogFiles {
    CatalogManifest manifest;
    QMap<QString, CsvTable> tables; ///< by the name in the manifest

    static Expected<CatalogFiles> read(const QString &folder);

    const CsvTable &table(const char *name) const;
    const TableSpec &spec(const char *name) const;
};

/// Splits the mark from the number of a cell: "~0.35" -> '~', 0.35. Empty cells are unknown (NaN).
struct MarkedNumber {
    QChar mark;
    double value = std::numeric_limits<double>::quiet_NaN();
    bool valid = true; ///< false if the cell holds something else than a number
};
MarkedNumber parseMarkedNumber(std::string_view cell, const TableSpec &spec);

} // namespace greenprint
