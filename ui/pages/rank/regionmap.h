#pragma once

#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

namespace greenprint::ui {

class ChartZoom;

/// Regions where they lie on the globe, shaded by how they do: degrees are as wide as high. A mark
/// is chosen by a click or with the arrow keys, from west to east. It can be looked at closer.
class RegionMap : public QWidget {
    Q_OBJECT

public:
    enum class Standing : quint8 {
        Ranked,
        NoData, ///< possible, but its figure is not known, or only in part
        NotPossible,
    };
    struct Place {
        QString id;
        QString tip;
        double longitude = 0.0;
        double latitude = 0.0;
        Standing standing = Standing::Ranked;
        std::optional<double> heat; ///< 0, best, to 1, of one that is ranked
        bool current = false;       ///< what the scenario has
    };

    explicit RegionMap(QWidget *parent = nullptr);

    /// `unplaced` are Regions of which nobody knows where they lie.
    void show(std::vector<Place> places, int unplaced, const QString &metric);
    /// What the key below the map says of those that are not ranked.
    QStringList exceptions() const;
    const QString &chosen() const { return m_chosen; }
    void setChosen(const QString &id);
    /// Where a place is painted.
    QPointF pointOf(const QString &id) const;
    ChartZoom *zoom() const { return m_zoom; }

    QSize sizeHint() const override { return {620, 260}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    void placeChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF area() const;
    /// Tells the zoom where the globe is painted.
    void fit();
    QPointF toScreen(const Place &place) const;
    const Place *nearest(const QPointF &at) const;
    void paintLand(QPainter &painter) const;
    void paintKey(QPainter &painter) const;
    int countOf(Standing standing) const;
    static QString wordsOf(Standing standing, int count);

    std::vector<Place> m_places; ///< from west to east
    QRectF m_frame;              ///< what has places, in degrees; south is down
    ChartZoom *m_zoom;           ///< over degrees
    int m_unplaced = 0;
    QString m_metric;
    QString m_chosen;
    QString m_hovered;
};

} // namespace greenprint::ui
