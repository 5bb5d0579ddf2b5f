#pragma once

#include "model/quantity/format.h"
#include "reports/chart/chartspec.h"
#include "reports/chart/labelplaces.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace greenprint::ui {

class ChartZoom;

/// Designs and scenarios over two metrics: a point for each design that no other one beats, and
/// each scenario with the sign that it has in every chart and its name. All of it can be looked at
/// closer; the arrow keys go along the front.
class FrontPlot : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QString name;
        QPointF at; ///< in the metrics' units
        bool emphasized = false;
        Hue hue = Hue::Neutral;
        double size = 1.0;   ///< as that of the points
        size_t position = 0; ///< among the scenarios of the plan: which sign it has
    };
    struct Picture {
        std::vector<QPointF> points; ///< in the metrics' units, ascending in x
        std::vector<double> shades;  ///< 0 to 1 by a third metric; empty without one
        std::vector<double> sizes;   ///< 0 to 1, the area of each point; NaN: not known
        std::vector<Mark> marks;
        int knee = -1;  ///< the point that is nearest to the least of everything; -1: none
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
    /// How large a point or a scenario of that share of the largest size is painted.
    double radiusOf(double size) const;
    /// What is written beside points and scenarios that are seen, with where it is written: the
    /// selected design, the selected scenario and the knee have the best places.
    struct Label {
        QString words;
        QPointF at;          ///< where what it names is painted
        double radius = 0.0; ///< of that, with its rings
        LabelPlaces::Place place;
        Tone tone = Tone::Ink;
        bool bold = false;
    };
    std::vector<Label> labels() const;
    const Picture &picture() const { return m_picture; }
    void showAll();
    /// Only the front, as large as may be.
    void showFront();
    bool showsFront() const;
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
    /// Around the points of the front, in the metrics' units; empty if there are none.
    QRectF frontArea() const;
    int nearest(const QPointF &at) const;
    const Mark *markAt(const QPointF &at) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintFront(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintShadeKey(QPainter &painter, const QRectF &plot) const;
    void paintSizeKey(QPainter &painter, const QRectF &plot) const;

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
