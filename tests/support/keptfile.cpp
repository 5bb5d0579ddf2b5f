#include "tests/support/keptfile.h"

#include <QFile>
#include <QSaveFile>

namespace greenprint::test {

QString differenceFromKept(const QString &relativePath, const QByteArray &generated) {
    const QString path = QStringLiteral(GREENPRINT_SOURCE_DIR "/") + relativePath;
    if (qEnvironmentVariableIntValue("GREENPRINT_UPDATE") != 0) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(generated) != generated.size()
            || !file.commit())
            return path + QStringLiteral(": ") + file.errorString();
        return {};
    }
    QFile file(path);
    const QByteArray kept = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (kept == generated)
        return {};
    const QList<QByteArray> was = kept.split('\n');
    const QList<QByteArray> is = generated.split('\n');
    qsizetype line = 0;
    while (line < was.size() && line < is.size() && was[line] == is[line])
        ++line;
    return QStringLiteral("%1:%2 is \"%3\", the code gives \"%4\"; run the test with "
                          "GREENPRINT_UPDATE=1 to write it anew")
        .arg(relativePath)
        .arg(line + 1)
        .arg(QString::fromUtf8(was.value(line)), QString::fromUtf8(is.value(line)));
}

} // namespace greenprint::test
