#pragma once

#include "model/error.h"

#include <QString>

namespace greenprint {

/// What tells an imported catalog from the one that it was made of.
struct CatalogLabel {
    /// Of the import, and by versionAfter() a part of the version: letters, digits, "." and "-".
    QString name;
    QString origin;   ///< of the figures, for people: the names of the files
    QString released; ///< "2026-11-21"
};

/// Whether a text may be the name in a label; the error says what was expected.
Expected<void> checkLabel(const QString &name);

/// The version of a catalog that tables were put into: the label follows that of `base` after a
/// "+". Where that gets too long, the oldest labels are only counted: "2026.11+12-earlier+june".
QString versionAfter(const QString &base, const QString &label);

} // namespace greenprint
