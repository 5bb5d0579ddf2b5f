#include "tests/support/catalogfolder.h"

#include <QDir>
#include <QFile>

namespace greenprint::test {

void copyCatalog(const QString &folder) {
    QDir().mkpath(folder);
    const QDir from(QStringLiteral(":/catalog"));
    for (const QString &name : from.entryList(QDir::Files)) {
        const QString copy = QDir(folder).filePath(name);
        if (!QFile::copy(from.filePath(name), copy))
            qFatal("%s cannot be written", qPrintable(copy));
        QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

void replaceIn(const QString &fileName, const QByteArray &before, const QByteArray &after) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    QByteArray bytes = file.readAll();
    file.close();
    if (bytes.count(before) != 1)
        qFatal(
            "%s has \"%s\" %d times", qPrintable(fileName), before.constData(),
            static_cast<int>(bytes.count(before)));
    bytes.replace(before, after);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(fileName));
}

} // namespace greenprint::test
