#include "model/review/lenstable.h"

#include <QFile>

namespace greenprint {

QString lensPath(const QString &name) {
    return QStringLiteral(":/lenses/") + name;
}

CsvTable lensTable(const QString &name) {
    QFile file(lensPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    auto table = CsvTable::parse(file.readAll(), name);
    if (!table)
        qFatal("%s", qPrintable(table.error().text()));
    return std::move(*table);
}

} // namespace greenprint
