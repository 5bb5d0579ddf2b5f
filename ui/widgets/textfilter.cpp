#include "ui/widgets/textfilter.h"

#include "ui/widgets/rowhider.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>

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

FilterField::FilterField(TextFilter &rows, QAbstractItemView &table, QWidget *parent)
    : FilterField(*rows.sourceModel(), table, parent) {
    connect(this, &QLineEdit::textChanged, &rows, &TextFilter::setText);
}

FilterField::FilterField(RowHider &rows, QWidget *parent)
    : FilterField(*rows.table().model(), rows.table(), parent) {
    connect(this, &QLineEdit::textChanged, &rows, &RowHider::setText);
}

FilterField::FilterField(const QAbstractItemModel &all, QAbstractItemView &table, QWidget *parent)
    : QLineEdit(parent)
    , m_all(&all)
    , m_table(&table) {
    setPlaceholderText(tr("Filter"));
    setToolTip(tr("Rows in which every word occurs (%1)")
                   .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    setClearButtonEnabled(true);
    setMaximumWidth(kWidth);
    nameAfterTable();
    connect(&all, &QAbstractItemModel::modelReset, this, &FilterField::appear);
    connect(&all, &QAbstractItemModel::rowsInserted, this, &FilterField::appear);
    connect(&all, &QAbstractItemModel::rowsRemoved, this, &FilterField::appear);
    auto *find = new QShortcut(QKeySequence::Find, &table);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &FilterField::lead);
    table.installEventFilter(this);
    hide();
    // once it has its place
    QMetaObject::invokeMethod(this, &FilterField::appear, Qt::QueuedConnection);
}

void FilterField::nameAfterTable() {
    setAccessibleName(tr("Filter: %1").arg(m_table->accessibleName()));
}

void FilterField::appear() {
    if (!m_all || !m_table)
        return;
    // what is filtered must be seen to be
    const bool wanted = m_all->rowCount() > kFew || !text().trimmed().isEmpty() || hasFocus();
    setVisible(wanted && !m_table->isHidden());
}

void FilterField::lead() {
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool FilterField::event(QEvent *event) {
    const auto isEscape = [event] {
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    };
    // before anybody else takes it for closing what the table stands in
    if (event->type() == QEvent::ShortcutOverride && isEscape()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isEscape()) {
        clear();
        if (m_table)
            m_table->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QLineEdit::event(event);
}

bool FilterField::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        appear();
    return QLineEdit::eventFilter(watched, event);
}

void FilterField::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    appear();
}

} // namespace greenprint::ui
