#include "model/catalog/sheet.h"

#include <QRegularExpression>

namespace greenprint {
namespace {

QString csvCell(const QString &text) {
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]"));
    if (!text.contains(special))
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

int lineBreaks(const QStringList &cells) {
    qsizetype breaks = 0;
    for (const QString &cell : cells)
        breaks += cell.count(QLatin1Char('\n'));
    return static_cast<int>(breaks);
}

} // namespace

Sheet Sheet::of(const CsvTable &table) {
    Sheet sheet;
    for (int c = 0; c < table.columnCount(); ++c)
        sheet.columns << table.columnName(c);
    for (int r = 0; r < table.rowCount(); ++r) {
        QStringList row;
        for (int c = 0; c < table.columnCount(); ++c)
            row << table.text(r, c);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

void Sheet::addColumn(const QString &name) {
    columns << name;
    for (QStringList &row : rows)
        row << QString();
}

QByteArray Sheet::toCsv() const {
    QString text = columns.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (const QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            if (c > 0)
                text += QLatin1Char(',');
            text += csvCell(row[c]);
        }
        text += QLatin1Char('\n');
    }
    return text.toUtf8();
}

std::vector<int> Sheet::lines() const {
    std::vector<int> lines;
    int line = 2 + lineBreaks(columns);
    for (const QStringList &row : rows) {
        lines.push_back(line);
        line += 1 + lineBreaks(row);
    }
    return lines;
}

} // namespace greenprint
