#include "ui/pages/review/questiondelegate.h"

#include "ui/widgets/lines.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

namespace greenprint::ui {
namespace {

constexpr int kPadding = 4;
constexpr int kMostLines = 5;

bool isQuestion(const QModelIndex &index) {
    return index.parent().isValid() && index.column() == 0;
}

} // namespace

QuestionDelegate::QuestionDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree) {
    // another width may want another number of lines
    connect(tree->header(), &QHeaderView::sectionResized, tree, [tree] { tree->doItemsLayout(); });
}

void QuestionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    if (!isQuestion(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString text = std::exchange(empty.text, QString());
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, view);
    painter->save();
    painter->setFont(empty.font);
    painter->setPen(empty.palette.color(QPalette::Text));
    paintLines(*painter, option.rect.adjusted(kPadding, 5, -kPadding, 0), text, kMostLines);
    painter->restore();
}

QSize QuestionDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!isQuestion(index))
        return size;
    const QFontMetrics metrics(option.font);
    const int room = m_tree->columnWidth(0) - m_tree->indentation() - 2 * kPadding;
    const int lines = lineCount(index.data().toString(), option.font, room, kMostLines);
    return {0, lines * (metrics.lineSpacing() + 1) + 10};
}

} // namespace greenprint::ui
