#pragma once

#include "model/catalog/catalogfiles.h"

namespace greenprint {

/// A defect of a catalog: where, and what is wrong.
struct CatalogDefect {
    QString place; ///< "instances.csv:12, vcpu"
    QString message;
};

struct CatalogReport {
    std::vector<CatalogDefect> defects;
    int tables = 0;
    int numbers = 0;    ///< figures looked at
    int references = 0; ///< references that were followed
};

/// Proves that every reference resolves, every number is one and has a source, and units and
/// ranges are as the manifest says.
CatalogReport checkCatalog(const CatalogFiles &files);

} // namespace greenprint
