#include "model/library/foldersync.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace greenprint {

void syncFolder(const QString &folder) {
    const int descriptor = ::open(
        QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Expected<void> replaceFile(const QString &from, const QString &to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(Error::unwritable(to, qt_error_string()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace greenprint
