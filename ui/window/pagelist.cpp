#include "ui/window/pagelist.h"

#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

/// The selected page is a rounded area in the soft accent.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(option.widget);
        const QRect area = option.rect.adjusted(8, 2, -8, -2);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->setBrush(theme.soft);
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(mixed(theme.page, theme.ink, 0.05));
        painter->drawRoundedRect(area, 6, 6);
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2.0));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QRect icon(area.left() + 10, area.center().y() - 7, 16, 16);
        // a theme draws larger icons with lines as thin: the small one for a dense screen is
        // wanted, and there is none for densities between
        const QPixmap drawn = index.data(Qt::DecorationRole)
                                  .value<QIcon>()
                                  .pixmap(
                                      icon.size(),
                                      std::ceil(painter->device()->devicePixelRatioF()));
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(icon, drawn);
        // where there is no room for names, icons stand alone
        if (area.width() > PageList::kWidthOfIcons) {
            painter->setFont(ui::font(TextStep::Base, selected));
            painter->setPen(selected ? theme.accent : theme.ink);
            painter->drawText(
                area.adjusted(36, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                index.data(Qt::DisplayRole).toString());
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {0, option.fontMetrics.height() + 18};
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this)) {
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new PageDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setModel(m_pages);
    fill();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const QString key = selected(); !key.isEmpty())
            Q_EMIT chosen(key);
    });
}

int PageList::widthOfNames() const {
    const QFontMetrics size(ui::font(TextStep::Base, true));
    int widest = 0;
    for (int row = 0; row < m_pages->rowCount(); ++row)
        widest = std::max(widest, size.horizontalAdvance(m_pages->item(row)->text()));
    // the margins and the icon of the delegate
    return widest + 2 * 8 + 36 + 8;
}

void PageList::fill() {
    const QString before = selected();
    const QSignalBlocker quiet(selectionModel());
    m_pages->clear();
    for (const PageEntry &entry : pageTable()) {
        auto *item = new QStandardItem(
            QIcon::fromTheme(QString::fromLatin1(entry.icon)),
            QCoreApplication::translate("Pages", entry.title));
        item->setData(QString::fromLatin1(entry.key), Qt::UserRole);
        item->setToolTip(item->text());
        m_pages->appendRow(item);
    }
    select(before);
}

void PageList::select(const QString &key) {
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == key)
            setCurrentIndex(m_pages->index(row, 0));
    }
}

QString PageList::selected() const {
    return currentIndex().data(Qt::UserRole).toString();
}

void PageList::changeEvent(QEvent *event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace greenprint::ui
