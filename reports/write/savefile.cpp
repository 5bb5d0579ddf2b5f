#include "reports/write/savefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace greenprint {

Expected<void> saveFile(const QString &fileName, const QByteArray &bytes) {
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return failure(Error::unwritable(
            fileName, QCoreApplication::translate("SaveFile", "could not be written: %1")
                          .arg(file.errorString())));
    return {};
}

} // namespace greenprint
