#include "reports/results/tablejson.h"

#include <QJsonArray>

#include <algorithm>

namespace greenprint {
namespace {

QJsonValue valueOf(const QString &cell) {
    if (cell.isEmpty())
        return QJsonValue::Null;
    const std::optional<double> number = figureOf(cell);
    return number ? QJsonValue(*number) : QJsonValue(cell);
}

} // namespace

QJsonObject tableJson(const TextTable &table) {
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        const qsizetype columns = std::min(table.header.size(), row.size());
        for (qsizetype c = 0; c < columns; ++c)
            object.insert(table.header[c], valueOf(row[c]));
        rows.append(object);
    }
    return {{QStringLiteral("rows"), rows}};
}

} // namespace greenprint
