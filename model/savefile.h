#pragma once

#include "model/error.h"

#include <QByteArray>

namespace greenprint {

/// Writes a file whole or not at all: to a temporary file beside it that then takes its place. A
/// file that was there stays as it is if anything fails. A device or a pipe, which must not be
/// replaced, is written to.
Expected<void> saveFile(const QString &fileName, const QByteArray &bytes);

} // namespace greenprint
