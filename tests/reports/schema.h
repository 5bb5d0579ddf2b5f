#pragma once

#include <QJsonObject>

namespace greenprint::test {

/// Checks a document against a schema of the reference material, named by its place below
/// reference/schemas. Skips, and says so, where that or the checker is not there.
void checkSchema(const QString &file, const QJsonObject &document);

} // namespace greenprint::test
