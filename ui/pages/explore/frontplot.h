#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartspec.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace greenprint::ui {

class ChartZoom;

/// Designs and scenarios over two metrics: a point for each design that no other one beats, a
/// diamond for each scenario. All of it can be looked at closer; the arrow keys go along the front.
class FrontPlot : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QString name;
        QPointF at; ///< in the metrics' units
        bool emphasized = false;
        Hue hue = Hue::Neutral;
        double size = 1.0; ///< as that of the points
    };
    struct Picture {
        std::vector<QPointF> points; ///< in the metrics' units, ascending in x
        std::vector<double> shades;  ///< 0 to 1 by a third metric; empty without one
        std::vector<double> sizes;   ///< 0 to 1, the area of each point; NaN: not known
        std::vector<Mark> marks;
        QString across; ///< name of the metric
        QString up;
        QString shade;
        QString size; ///< what the size says, in words: "Water, 2 to 5 m\u00b3"
        DisplayUnit acrossUnit;
        DisplayUnit upUnit;
    };

    explicit FrontPlot(QWidget *parent = nullptr);

    void show(Picture picture, const NumberFormat &format);
    /// What is shown belongs to another state of the plan.
    void setStale(bool stale);
    /// What the tool tip says of a point.
    void setTip(std::function<QString(int)> tip) { m_tip = std::move(tip); }
    int current() const { return m_current; }
    void setCurrent(int point);
    /// How large a point of the front is painted.
    double radiusOf(int point) const;
    const Picture &picture() const { return m_picture; }
    void showAll();
    /// Only the front, as large as may be.
    void showFront();
    ChartZoom *zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {560, 360}; }
    QSize minimumSizeHint() const override { return {320, 220}; }
    /// Where a point of the front is painted.
    QPointF placeOf(int point) const;

Q_SIGNALS:
    void chosen(int point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plotArea() const;
    int nearest(const QPointF &at) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintFront(QPainter &painter) const;
    void paintMarks(QPainter &painter, const QRectF &plot) const;
    void paintShadeKey(QPainter &painter, const QRectF &plot) const;
    void paintSizeKey(QPainter &painter, const QRectF &plot) const;
    double radiusOf(double size) const;

    Picture m_picture;
    NumberFormat m_format;
    QRectF m_all; ///< in the metrics' units
    ChartZoom *m_zoom;
    std::function<QString(int)> m_tip;
    int m_current = -1;
    int m_hovered = -1;
    bool m_stale = false;
};

} // namespace greenprint::ui
