#include "model/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace greenprint {
namespace {

/// Flushes by itself: commit() of Qt 6.4 does not notice that a full disk took a part only. Writes
/// on after a part, as only a write that takes nothing tells why.
bool writeAll(QFileDevice &file, const QByteArray &bytes) {
    if (!file.open(QIODevice::WriteOnly))
        return false;
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 part = file.write(bytes.constData() + written, bytes.size() - written);
        if (part <= 0)
            return false;
        written += part;
    }
    return file.flush();
}

tl::unexpected<Error> unwritable(const QFileDevice &file) {
    return failure(Error::unwritable(
        file.fileName(), QCoreApplication::translate("SaveFile", "could not be written: %1")
                             .arg(file.errorString())));
}

} // namespace

Expected<void> saveFile(const QString &fileName, const QByteArray &bytes) {
    const QFileInfo there(fileName);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(fileName);
        return writeAll(device, bytes) ? Expected<void>{} : unwritable(device);
    }
    QSaveFile file(fileName);
    return writeAll(file, bytes) && file.commit() ? Expected<void>{} : unwritable(file);
}

} // namespace greenprint
