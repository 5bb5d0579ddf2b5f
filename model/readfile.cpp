#include "model/readfile.h"

#include <QFile>

namespace greenprint {

Expected<QByteArray> readFile(const QString &fileName, qsizetype most) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unreadable(fileName, file.errorString()));
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::unreadable(fileName, file.errorString()));
    return bytes;
}

} // namespace greenprint
