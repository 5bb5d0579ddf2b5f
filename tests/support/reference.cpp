#include "tests/support/reference.h"

#include <QDir>
#include <QFile>

namespace greenprint::test {

QString referenceFile(const QString &relativePath) {
    QStringList roots{
        qEnvironmentVariable("GREENPRINT_REFERENCE"),
        QStringLiteral(GREENPRINT_SOURCE_DIR) + QStringLiteral("/../shared")};
    for (const QString &root : roots) {
        const QString path = QDir(root).filePath(relativePath);
        if (!root.isEmpty() && QFile::exists(path))
            return path;
    }
    return {};
}

QByteArray sourceFile(const QString &relativePath) {
    QFile file(QStringLiteral(GREENPRINT_SOURCE_DIR "/") + relativePath);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace greenprint::test
