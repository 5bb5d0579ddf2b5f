#pragma once

#include "model/error.h"

#include <QByteArray>

namespace greenprint {

/// The bytes of a file, but no more than one beyond `most`: a file that is too long shows itself by
/// its length, whatever size it claims to have, and a device or a pipe without end ends. The error
/// says why the file cannot be opened or read.
Expected<QByteArray> readFile(const QString &fileName, qsizetype most);

} // namespace greenprint
