#pragma once

#include <QString>

namespace greenprint::test {

/// A file of the reference material beside the checkout, or of the folder that the environment
/// variable GREENPRINT_REFERENCE names. Empty if it is not there; the test then skips.
QString referenceFile(const QString &relativePath);

/// Reads a whole file of the source tree; fails the program if it is missing.
QByteArray sourceFile(const QString &relativePath);

} // namespace greenprint::test
