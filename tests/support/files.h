#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace greenprint::test {

/// The bytes of a file; none if it cannot be read.
inline QByteArray contentsOf(const QString &fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes a file anew; fails the program if it cannot.
inline void writeFile(const QString &fileName, const QByteArray &bytes) {
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
}

} // namespace greenprint::test
