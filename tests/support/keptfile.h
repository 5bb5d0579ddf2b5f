#pragma once

#include <QString>

namespace greenprint::test {

/// Compares a file of the source tree that is generated from the code with what the code makes of
/// it now. With GREENPRINT_UPDATE=1 in the environment the file is written instead. Empty if they
/// are equal, else the first line that differs and how to bring the file up to date.
QString differenceFromKept(const QString &relativePath, const QByteArray &generated);

} // namespace greenprint::test
