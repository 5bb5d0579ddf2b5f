#pragma once

#include <QObject>
#include <QRectF>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QMouseEvent;
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Looking closer at a chart, the same way in all of them. Dragging marks what is to be seen, with
/// Shift it moves what is seen; a double click shows all. The wheel comes closer or goes back, with
/// Ctrl where the page itself scrolls; so do + and -, 0 shows all, and arrow keys move along.
///
/// A chart says where it paints which values (`setFrame`) and paints those of `view`. Values grow
/// to the right and upwards: the top of a rectangle of values is its least.
class ChartZoom : public QObject {
    Q_OBJECT

public:
    enum class Along : quint8 {
        Across, ///< the values that run from left to right
        Both,
        Alike, ///< both, by the same factor: a map
    };

    /// `surface` is the widget that the chart is painted on: the viewport of one that scrolls.
    ChartZoom(QWidget *surface, Along along);

    void setAlong(Along along) { m_along = along; }
    /// `plot` is where `all` values would be painted, in pixels of the surface; a null rectangle
    /// where there is nothing to zoom. A closer view stays while it still shows some of them.
    void setFrame(const QRectF &plot, const QRectF &all);
    /// What + comes closer to instead of the middle.
    void setAnchor(std::optional<QPointF> value) { m_anchor = value; }
    /// The values that are seen.
    const QRectF &view() const { return m_view; }
    bool isClose() const { return m_view != m_all; }
    /// Shows some of the values, as far as there are any.
    void look(const QRectF &values);
    /// Comes closer by a factor, or goes back, around a place on the surface.
    void zoom(double factor, const QPointF &around);
    void showAll();
    QPointF toScreen(const QPointF &value) const;
    QPointF toValue(const QPointF &at) const;
    /// What is being marked, and that the keyboard is here: to be painted last.
    void paintOver(QPainter &painter) const;
    /// How it is done, for a tool tip.
    static QString hint();

Q_SIGNALS:
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool keyPress(const QKeyEvent &event);
    bool pageScrolls() const;
    void setView(const QRectF &view);
    /// The rectangle moved to where there are values.
    QRectF within(QRectF values) const;
    /// What is marked while dragging, in pixels.
    QRectF band() const;

    QWidget *m_surface;
    Along m_along;
    QRectF m_plot;
    QRectF m_all;
    QRectF m_view;
    std::optional<QPointF> m_anchor;
    enum class Drag : quint8 { None, Pressed, Marking, Moving };
    Drag m_drag = Drag::None;
    bool m_moves = false; ///< what is seen, instead of marking
    QPointF m_pressed;
    QPointF m_dragged;
    QRectF m_viewPressed;
};

} // namespace greenprint::ui
