#include "ui/charts/chartzoom.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollArea>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace greenprint::ui {
namespace {

constexpr double kStep = 1.25;
constexpr double kClosest = 1e-5; ///< closer than this, figures of the axes would be alike
constexpr double kPan = 0.1;      ///< of what is seen, by an arrow key

} // namespace

ChartZoom::ChartZoom(QWidget *surface, Along along)
    : QObject(surface)
    , m_surface(surface)
    , m_along(along) {
    surface->installEventFilter(this);
    QWidget *keyboard = surface->focusProxy() ? surface->focusProxy() : surface;
    keyboard->setFocusPolicy(Qt::StrongFocus);
    if (keyboard != surface)
        keyboard->installEventFilter(this);
}

void ChartZoom::setFrame(const QRectF &plot, const QRectF &all) {
    m_plot = plot;
    if (all == m_all)
        return;
    const bool close = isClose();
    m_all = all;
    if (!close || !all.intersects(m_view))
        m_view = all;
    else
        look(m_view);
}

void ChartZoom::look(const QRectF &values) {
    QRectF next = values.intersected(m_all);
    if (m_along == Along::Across) {
        next.setTop(m_all.top());
        next.setBottom(m_all.bottom());
    } else if (m_along == Along::Alike) {
        const double share = std::max(next.width() / m_all.width(), next.height() / m_all.height());
        const QPointF middle = next.center();
        next.setSize(m_all.size() * share);
        next.moveCenter(middle);
        next = within(next);
    }
    if (next.width() < m_all.width() * kClosest || next.height() < m_all.height() * kClosest)
        return;
    setView(next);
}

QRectF ChartZoom::within(QRectF values) const {
    values.moveLeft(
        std::max(m_all.left(), std::min(values.left(), m_all.right() - values.width())));
    values.moveTop(std::max(m_all.top(), std::min(values.top(), m_all.bottom() - values.height())));
    return values;
}

void ChartZoom::zoom(double factor, const QPointF &around) {
    if (m_plot.isEmpty())
        return;
    const QPointF fixed = toValue(around);
    QRectF next(
        fixed + (m_view.topLeft() - fixed) / factor,
        fixed + (m_view.bottomRight() - fixed) / factor);
    if (next.width() >= m_all.width()
        || (m_along != Along::Across && next.height() >= m_all.height()))
        next = m_all;
    look(next);
}

void ChartZoom::showAll() {
    setView(m_all);
}

void ChartZoom::setView(const QRectF &view) {
    if (view == m_view)
        return;
    m_view = view;
    m_surface->update();
    Q_EMIT viewChanged();
}

QPointF ChartZoom::toScreen(const QPointF &value) const {
    return {
        m_plot.left() + (value.x() - m_view.left()) / m_view.width() * m_plot.width(),
        m_plot.bottom() - (value.y() - m_view.top()) / m_view.height() * m_plot.height()};
}

QPointF ChartZoom::toValue(const QPointF &at) const {
    return {
        m_view.left() + (at.x() - m_plot.left()) / m_plot.width() * m_view.width(),
        m_view.top() + (m_plot.bottom() - at.y()) / m_plot.height() * m_view.height()};
}

QRectF ChartZoom::band() const {
    QRectF marked = QRectF(m_pressed, m_dragged).normalized();
    // before anything else: a drag that is level has no area of its own
    if (m_along == Along::Across) {
        marked.setTop(m_plot.top());
        marked.setBottom(m_plot.bottom());
    }
    return marked.intersected(m_plot);
}

void ChartZoom::paintOver(QPainter &painter) const {
    const Theme &theme = Theme::of(m_surface);
    if (m_drag == Drag::Marking) {
        QColor tint = theme.accent;
        tint.setAlphaF(0.16F);
        painter.fillRect(band(), tint);
    }
    if (m_surface->hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(m_surface->rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

QString ChartZoom::hint() {
    return tr("Drag to zoom, double-click to see all");
}

bool ChartZoom::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_surface->update();
        return false;
    case QEvent::KeyPress:
        return keyPress(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    // of one that scrolls only the viewport: it has the mouse first
    if (watched != m_surface)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        m_drag = Drag::None;
        showAll();
        return true;
    case QEvent::Wheel: {
        const auto &wheel = *static_cast<QWheelEvent *>(event);
        const double steps = wheel.angleDelta().y() / 120.0;
        if (steps == 0.0 || (pageScrolls() && !(wheel.modifiers() & Qt::ControlModifier)))
            return false;
        zoom(std::pow(kStep, steps), wheel.position());
        event->accept();
        return true;
    }
    case QEvent::NativeGesture: {
        const auto &gesture = *static_cast<QNativeGestureEvent *>(event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoom(std::max(0.1, 1.0 + gesture.value()), gesture.position());
        return true;
    }
    default:
        return false;
    }
}

bool ChartZoom::press(const QMouseEvent &event) {
    if (event.button() != Qt::LeftButton || !m_plot.contains(event.position()))
        return false;
    m_drag = Drag::Pressed;
    m_moves = event.modifiers() & Qt::ShiftModifier;
    m_pressed = m_dragged = event.position();
    m_viewPressed = m_view;
    return true;
}

bool ChartZoom::move(const QMouseEvent &event) {
    if (m_drag == Drag::None)
        return false;
    m_dragged = event.position();
    const QPointF away = m_dragged - m_pressed;
    // a click that slips is no drag
    if (m_drag == Drag::Pressed) {
        if (away.manhattanLength() <= QApplication::startDragDistance())
            return true;
        m_drag = m_moves ? Drag::Moving : Drag::Marking;
    }
    if (m_drag == Drag::Moving)
        look(within(m_viewPressed.translated(
            -away.x() / m_plot.width() * m_view.width(),
            away.y() / m_plot.height() * m_view.height())));
    m_surface->update();
    return true;
}

bool ChartZoom::release(const QMouseEvent &event) {
    if (event.button() != Qt::LeftButton)
        return false;
    move(event);
    switch (std::exchange(m_drag, Drag::None)) {
    case Drag::Marking: {
        const QRectF marked = band();
        // a line has no inside to look at
        if (marked.width() > 2.0 && marked.height() > 2.0)
            look(QRectF(toValue(marked.bottomLeft()), toValue(marked.topRight())));
        m_surface->update();
        return true;
    }
    case Drag::Moving:
        return true;
    case Drag::Pressed:
    case Drag::None:
        break;
    }
    return false;
}

bool ChartZoom::keyPress(const QKeyEvent &event) {
    if (m_plot.isEmpty() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kStep, m_anchor ? toScreen(*m_anchor) : m_plot.center());
        return true;
    case Qt::Key_Minus:
        zoom(1.0 / kStep, m_plot.center());
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // a chart with a point to choose has the arrows for that
        if (m_along != Along::Across || !isClose())
            return false;
        const double step = m_view.width() * (event.key() == Qt::Key_Left ? -kPan : kPan);
        look(within(m_view.translated(step, 0.0)));
        return true;
    }
    default:
        return false;
    }
}

bool ChartZoom::pageScrolls() const {
    for (const QWidget *w = m_surface->parentWidget(); w; w = w->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(w))
            return true;
    }
    return false;
}

} // namespace greenprint::ui
