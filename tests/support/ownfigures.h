#pragma once

#include "model/catalog/catalogmerge.h"

namespace greenprint::test {

/// The files of the program's own catalog.
CatalogBytes builtInFiles();
/// The label of an import.
CatalogLabel labelOf(const char *name = "own");
/// The files that a merge makes; the error lists why there are none.
Expected<CatalogBytes> mergedFiles(
    const CatalogBytes &base, const CatalogBytes &tables, const CatalogLabel &label);
/// Those of the program's own catalog with the figures of one table, under the label "own".
Expected<CatalogBytes> withTable(const char *file, const QByteArray &csv);
/// The catalog that files make; a defect in them fails the program.
Catalog catalogOf(const CatalogBytes &files);

} // namespace greenprint::test
