#pragma once

#include "model/catalog/csvtable.h"

namespace greenprint {

/// Where the tables of the built-in lens are.
QString lensPath(const QString &name);

/// A table of resources/lenses. A defect in it is our own bug, which ends the program.
CsvTable lensTable(const QString &name);

} // namespace greenprint
