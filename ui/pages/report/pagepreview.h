#pragma once

#include "reports/page/pageddocument.h"

#include <QAbstractScrollArea>

#include <memory>

namespace greenprint::ui {

/// The pages of a document as they will be printed, one below the other, as wide as there is room
/// or as Ctrl and the wheel say. Lines of the contents lead to their page.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the place where the reader is.
    void show(std::shared_ptr<const report::PagedDocument> pages);
    const report::PagedDocument *pages() const { return m_pages.get(); }
    /// What is shown belongs to another state of the plan.
    void setStale(bool stale);
    /// Pixels for each point of paper; 0: as wide as there is room.
    void setZoom(double zoom);
    /// From 0.
    int currentPage() const;
    void showPage(int page);

    QSize minimumSizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// Pixels per point.
    double scale() const;
    QRectF placeOf(int page) const;
    const report::PagedDocument::Link *linkAt(const QPointF &at) const;
    void fitBars();

    std::shared_ptr<const report::PagedDocument> m_pages;
    double m_zoom = 0.0; ///< 0: as wide as there is room
    bool m_stale = false;
};

} // namespace greenprint::ui
