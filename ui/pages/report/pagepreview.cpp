#include "ui/pages/report/pagepreview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr double kGap = 16.0;
constexpr double kLeastZoom = 0.3;
constexpr double kMostZoom = 4.0;
constexpr double kZoomStep = 1.2;
constexpr double kA4Width = 595.0; ///< in points

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent) {
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        Q_EMIT currentPageChanged(currentPage());
    });
}

void PagePreview::show(std::shared_ptr<const report::PagedDocument> pages) {
    m_pages = std::move(pages);
    fitBars();
    viewport()->update();
    setAccessibleDescription(
        m_pages ? tr("%1, %n page(s)", nullptr, m_pages->pageCount()).arg(m_pages->document().title)
                : QString());
    Q_EMIT currentPageChanged(currentPage());
}

void PagePreview::setStale(bool stale) {
    if (m_stale == stale)
        return;
    m_stale = stale;
    viewport()->update();
}

void PagePreview::setZoom(double zoom) {
    const int page = currentPage();
    m_zoom = zoom == 0.0 ? 0.0 : std::clamp(zoom, kLeastZoom, kMostZoom);
    fitBars();
    showPage(page);
    viewport()->update();
}

double PagePreview::scale() const {
    if (m_zoom > 0.0)
        return m_zoom;
    const double width = m_pages ? m_pages->pageSize().width() : kA4Width;
    return std::max(kLeastZoom, (viewport()->width() - 2 * kGap) / width);
}

QRectF PagePreview::placeOf(int page) const {
    const QSizeF size = m_pages->pageSize() * scale();
    const double x = std::max(kGap, (viewport()->width() - size.width()) / 2.0);
    return QRectF(QPointF(x, kGap + page * (size.height() + kGap)), size)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

int PagePreview::currentPage() const {
    if (!m_pages || m_pages->pageCount() == 0)
        return 0;
    const double step = m_pages->pageSize().height() * scale() + kGap;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    return std::clamp(static_cast<int>(middle / step), 0, m_pages->pageCount() - 1);
}

void PagePreview::showPage(int page) {
    if (!m_pages || m_pages->pageCount() == 0)
        return;
    const double step = m_pages->pageSize().height() * scale() + kGap;
    verticalScrollBar()->setValue(
        static_cast<int>(std::clamp(page, 0, m_pages->pageCount() - 1) * step));
}

void PagePreview::fitBars() {
    if (!m_pages) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const QSizeF size = m_pages->pageSize() * scale();
    const double height = kGap + m_pages->pageCount() * (size.height() + kGap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(size.width() + 2 * kGap)) - viewport()->width()));
}

void PagePreview::paintEvent(QPaintEvent *event) {
    const Theme &theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), mixed(theme.page, theme.line, 0.35));
    if (!m_pages) {
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The pages are being set\u2026"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(place, Qt::white);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
        if (m_stale)
            painter.fillRect(place, QColor(255, 255, 255, 150));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.line);
        painter.drawRect(place);
    }
}

void PagePreview::resizeEvent(QResizeEvent *event) {
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
    if (m_zoom == 0.0)
        showPage(page);
}

void PagePreview::wheelEvent(QWheelEvent *event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(scale() * std::pow(kZoomStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(scale() * kZoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(scale() / kZoomStep);
        return;
    case Qt::Key_0:
        setZoom(0.0);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

const report::PagedDocument::Link *PagePreview::linkAt(const QPointF &at) const {
    if (!m_pages)
        return nullptr;
    for (const auto &link : m_pages->links()) {
        const QRectF place = placeOf(link.page);
        const QRectF area(
            place.topLeft() + link.area.topLeft() * scale(), link.area.size() * scale());
        if (area.contains(at))
            return &link;
    }
    return nullptr;
}

void PagePreview::mouseMoveEvent(QMouseEvent *event) {
    viewport()->setCursor(linkAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PagePreview::mousePressEvent(QMouseEvent *event) {
    if (const auto *link = linkAt(event->position()))
        showPage(m_pages->bookmarks()[static_cast<size_t>(link->bookmark)].page);
}

} // namespace greenprint::ui
