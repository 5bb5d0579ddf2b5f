#pragma once

#include <QByteArray>
#include <QString>

namespace greenprint::test {

/// Copies the catalog of the program into a folder, where a test may change it.
void copyCatalog(const QString &folder);
/// Replaces a text in a file; it must be there exactly once.
void replaceIn(const QString &fileName, const QByteArray &before, const QByteArray &after);

} // namespace greenprint::test
