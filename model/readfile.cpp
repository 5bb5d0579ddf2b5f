#include "model/readfile.h"

#include <QFile>

#include <algorithm>

namespace greenprint {

QByteArray readUpTo(QIODevice &device, qsizetype most) {
    // QIODevice::read() takes memory for all that it may read before it knows what there is
    constexpr qsizetype kPart = 1 << 16;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = device.read(std::min(kPart, most + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

Expected<QByteArray> readFile(const QString &fileName, qsizetype most) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unreadable(fileName, file.errorString()));
    QByteArray bytes = readUpTo(file, most);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::unreadable(fileName, file.errorString()));
    return bytes;
}

} // namespace greenprint
