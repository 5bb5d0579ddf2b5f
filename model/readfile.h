#pragma once

#include "model/error.h"

#include <QByteArray>

class QIODevice;

namespace greenprint {

/// The bytes of an open device, but no more than one beyond `most`: what is too long shows itself
/// by its length, whatever size it claims to have, and a device or a pipe without end ends.
QByteArray readUpTo(QIODevice &device, qsizetype most);

/// The same of a file. The error says why it cannot be opened or read.
Expected<QByteArray> readFile(const QString &fileName, qsizetype most);

} // namespace greenprint
