#include "ui/widgets/celltip.h"

#include "ui/widgets/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace greenprint::ui {

CellTip::CellTip(QAbstractItemView &view, Words words)
    : QObject(&view)
    , m_view(view)
    , m_words(std::move(words)) {
    view.viewport()->installEventFilter(this);
}

QString CellTip::textAt(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    if (QString text = m_words ? m_words(index) : QString(); !text.isEmpty())
        return text;
    return plainTip(index.data(Qt::ToolTipRole).toString());
}

bool CellTip::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = m_view.indexAt(help->pos());
    const QString text = textAt(index);
    // the view's own tip stands for what has no cell
    if (text.isEmpty() && !index.isValid())
        return false;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, m_view.viewport(), m_view.visualRect(index));
    return true;
}

} // namespace greenprint::ui
