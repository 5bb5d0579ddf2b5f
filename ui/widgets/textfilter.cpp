#include "ui/widgets/textfilter.h"

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kFew = 12; ///< rows that are seen at a glance
constexpr int kWidth = 220;

} // namespace

void TextFilter::setText(const QString &text) {
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex &parent) const {
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int c = 0; c < sourceModel()->columnCount(parent); ++c)
        text += sourceModel()->index(row, c, parent).data().toString() + QLatin1Char('\n');
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

FilterField::FilterField(TextFilter &rows, const QString &table, QWidget *parent)
    : QLineEdit(parent)
    , m_rows(rows) {
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter: %1").arg(table));
    setClearButtonEnabled(true);
    setMaximumWidth(kWidth);
    connect(this, &QLineEdit::textChanged, &rows, &TextFilter::setText);
    const QAbstractItemModel *all = rows.sourceModel();
    connect(all, &QAbstractItemModel::modelReset, this, &FilterField::appear);
    connect(all, &QAbstractItemModel::rowsInserted, this, &FilterField::appear);
    connect(all, &QAbstractItemModel::rowsRemoved, this, &FilterField::appear);
    hide();
    // once it has its place
    QMetaObject::invokeMethod(this, &FilterField::appear, Qt::QueuedConnection);
}

void FilterField::appear() {
    // what is filtered must be seen to be
    setVisible(m_rows.sourceModel()->rowCount() > kFew || m_rows.isActive());
}

} // namespace greenprint::ui
