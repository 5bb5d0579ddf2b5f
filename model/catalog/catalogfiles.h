#pragma once

#include "model/catalog/csvtable.h"
#include "model/catalog/manifest.h"

#include <span>

namespace greenprint {

/// The bytes of a catalog's files by their names, wherever they are kept.
using CatalogBytes = QMap<QString, QByteArray>;

/// The files of a catalog as text: manifest and tables, before they get a meaning. The loader and
/// the check both start here.
struct CatalogFiles {
    CatalogManifest manifest;
    QMap<QString, CsvTable> tables; ///< by the name in the manifest
    /// The words of tables in other languages than English, by table and language: "de". They lie
    /// beside the English ones and are named like them: practice-texts.de.csv, which stands beside
    /// practice-texts.en.csv, and service-status.de.csv, beside service-status.csv.
    QMap<QString, QMap<QString, CsvTable>> translations;

    /// The most bytes of all files together.
    static constexpr qsizetype kMaxBytes = 256 * 1024 * 1024;

    static Expected<CatalogFiles> read(const QString &folder);
    /// The same from bytes; `place` stands in front of file names in errors.
    static Expected<CatalogFiles> parse(const CatalogBytes &bytes, const QString &place);
    /// The files that a folder's manifest names, and the manifest.
    static Expected<CatalogBytes> readBytes(const QString &folder);
    /// One file, if it is not too large.
    static Expected<QByteArray> readFile(const QString &path);

    const CsvTable &table(const char *name) const;
    const TableSpec &spec(const char *name) const;
};

/// A table of the catalog that holds words, and those of its columns that are translated.
struct WordedTable {
    const char *name;
    const char *key;
    std::span<const char *const> columns;
};
std::span<const WordedTable> wordedTables();

/// Splits the mark from the number of a cell: "~0.35" -> "~", 0.35. Empty cells are unknown (NaN).
struct MarkedNumber {
    std::string_view mark; ///< a view into the cell; empty without
    double value = std::numeric_limits<double>::quiet_NaN();
    bool valid = true; ///< false if the cell holds something else than a number
};
MarkedNumber parseMarkedNumber(std::string_view cell, const TableSpec &spec);

} // namespace greenprint
