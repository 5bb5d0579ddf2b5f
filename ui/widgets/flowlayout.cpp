#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kGap = 6; ///< between those of a row
constexpr int kRowGap = 6;

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const {
    return {};
}

bool FlowLayout::hasHeightForWidth() const {
    return true;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins m = contentsMargins();
    return arrange(QRect(0, 0, width - m.left() - m.right(), 0), false) + m.top() + m.bottom();
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + kGap;
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const {
    int y = rect.top();
    for (qsizetype first = 0; first < m_items.size();) {
        // as many as fit, at least one
        qsizetype end = first;
        int width = 0;
        int height = 0;
        while (end < m_items.size()) {
            const QSize size = m_items[end]->sizeHint();
            if (end > first && width + kGap + size.width() > rect.width())
                break;
            width += (end > first ? kGap : 0) + size.width();
            height = std::max(height, size.height());
            ++end;
        }
        if (move)
            place(first, end, QRect(rect.left(), y, rect.width(), height));
        first = end;
        y += height + (first < m_items.size() ? kRowGap : 0);
    }
    return y - rect.top();
}

void FlowLayout::place(qsizetype first, qsizetype end, const QRect &row) const {
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = row.left();
    for (qsizetype i = first; i < end; ++i) {
        const QSize size = m_items[i]->sizeHint();
        const int left = mirrored ? row.right() - (x - row.left()) - size.width() + 1 : x;
        const int top = row.top() + (row.height() - size.height()) / 2;
        m_items[i]->setGeometry(QRect(QPoint(left, top), size));
        x += size.width() + kGap;
    }
}

} // namespace greenprint::ui
