#include "ui/widgets/rowhider.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace greenprint::ui {

RowHider::RowHider(QTableView &table)
    : QObject(&table)
    , m_table(table) {
    const QAbstractItemModel *model = table.model();
    const auto again = [this] {
        if (isActive())
            apply();
    };
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
}

void RowHider::setText(const QString &text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    apply();
}

void RowHider::apply() {
    const QAbstractItemModel &model = *m_table.model();
    bool below = false;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        const bool heading = isHeading(row);
        const bool shown = !isActive() || (heading ? below || fits(row) : fits(row));
        below = !heading && (below || shown);
        m_table.setRowHidden(row, !shown);
    }
    Q_EMIT applied();
}

bool RowHider::fits(int row) const {
    const QAbstractItemModel &model = *m_table.model();
    QString text;
    if (!m_table.verticalHeader()->isHidden())
        text = model.headerData(row, Qt::Vertical).toString() + QLatin1Char('\n');
    for (int c = 0; c < model.columnCount(); ++c)
        text += model.index(row, c).data().toString() + QLatin1Char('\n');
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RowHider::isHeading(int row) const {
    return m_headingRole >= 0 && m_table.model()->index(row, 0).data(m_headingRole).toBool();
}

} // namespace greenprint::ui
