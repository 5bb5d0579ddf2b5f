#include "model/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace greenprint {
namespace {

/// Flushes by itself: commit() of Qt 6.4 does not notice that a full disk took a part only.
bool writeAll(QFileDevice &file, const QByteArray &bytes) {
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
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
