#pragma once

#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Questions in the first column of a tree, on as many lines as they take, up to five.
class QuestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QuestionDelegate(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_tree;
};

} // namespace greenprint::ui
