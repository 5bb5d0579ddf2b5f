#pragma once

#include "model/catalog/catalogfiles.h"

namespace greenprint {

/// A defect of a catalog: where, and what is wrong and was expected.
struct CatalogDefect {
    QString file;
    int line = 0;   ///< from 1; 0 of the file as a whole
    QString column; ///< or another place within the file; may be empty
    QString message;

    QString place() const; ///< "instances.csv:12, vcpu"
    QString text() const;  ///< with the message
};

/// The defects as lines of text, the first `most` of them.
QString defectsText(const std::vector<CatalogDefect> &defects, int most);

struct CatalogReport {
    /// So many are listed, whatever a file consists of.
    static constexpr int kMostListed = 1000;

    std::vector<CatalogDefect> defects;
    int unlisted = 0; ///< further defects
    int tables = 0;
    int numbers = 0;    ///< figures looked at
    int references = 0; ///< references that were followed
};

/// Proves that every reference resolves, every number is one and has a source, and units and
/// ranges are as the manifest says.
CatalogReport checkCatalog(const CatalogFiles &files);

} // namespace greenprint
