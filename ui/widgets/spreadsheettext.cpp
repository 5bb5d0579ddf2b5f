#include "ui/widgets/spreadsheettext.h"

#include <QAbstractItemModel>

namespace greenprint::ui {

QString spreadsheetText(const std::vector<QStringList> &rows) {
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        for (QString &cell : cells) {
            for (const char divider : {'\t', '\n', '\r'})
                cell.replace(QLatin1Char(divider), QLatin1Char(' '));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString spreadsheetText(const QAbstractItemModel &model) {
    std::vector<QStringList> rows(1);
    for (int c = 0; c < model.columnCount(); ++c)
        rows.front() << model.headerData(c, Qt::Horizontal).toString();
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c)
            row << model.index(r, c).data().toString();
        rows.push_back(std::move(row));
    }
    return spreadsheetText(rows);
}

} // namespace greenprint::ui
