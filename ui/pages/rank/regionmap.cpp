#include "ui/pages/rank/regionmap.h"

#include "ui/charts/chartzoom.h"
#include "ui/pages/rank/land.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <functional>

namespace greenprint::ui {
namespace {

// the part of the globe on which Regions lie
const QRectF kGlobe(QPointF(-132.0, -72.0), QPointF(182.0, 46.0)); // south is down
constexpr double kReach = 14.0;
/// What is shown around the places, and the least that is shown, in degrees.
constexpr double kAround = 9.0;
constexpr QSizeF kLeast(60.0, 26.0);

/// The part of the globe that has the places; all of it if they lie far from each other.
QRectF frameOf(const std::vector<RegionMap::Place> &places) {
    if (places.empty())
        return kGlobe;
    QRectF frame(QPointF(places.front().longitude, -places.front().latitude), QSizeF(0, 0));
    for (const RegionMap::Place &place : places) {
        frame.setLeft(std::min(frame.left(), place.longitude));
        frame.setRight(std::max(frame.right(), place.longitude));
        frame.setTop(std::min(frame.top(), -place.latitude));
        frame.setBottom(std::max(frame.bottom(), -place.latitude));
    }
    frame.adjust(-kAround, -kAround, kAround, kAround);
    if (frame.width() < kLeast.width())
        frame.adjust(
            (frame.width() - kLeast.width()) / 2, 0, (kLeast.width() - frame.width()) / 2, 0);
    if (frame.height() < kLeast.height())
        frame.adjust(
            0, (frame.height() - kLeast.height()) / 2, 0, (kLeast.height() - frame.height()) / 2);
    return frame.width() > 0.6 * kGlobe.width() ? kGlobe : frame;
}

QColor heatColor(const Theme &theme, double share) {
    const QColor middle = mixed(theme.charts->accent, theme.charts->training, 0.5);
    return share < 0.5 ? mixed(theme.charts->accent, middle, share * 2.0)
                       : mixed(middle, theme.charts->training, share * 2.0 - 1.0);
}

/// A ring where the choice is not possible; a larger one, broken, where there is no figure.
void paintException(
    QPainter &painter, const Theme &theme, const QPointF &at, RegionMap::Standing standing) {
    const bool unknown = standing == RegionMap::Standing::NoData;
    painter.setPen(
        QPen(unknown ? theme.ink : theme.muted, 1.4, unknown ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(theme.card);
    const double radius = unknown ? 5.0 : 4.0;
    painter.drawEllipse(at, radius, radius);
}

} // namespace

RegionMap::RegionMap(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new ChartZoom(this, ChartZoom::Along::Alike)) {
    setMouseTracking(true);
    setAccessibleName(tr("Map of Regions"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frame = kGlobe;
}

void RegionMap::show(std::vector<Place> places, int unplaced, const QString &metric) {
    m_unplaced = unplaced;
    m_places = std::move(places);
    m_metric = metric;
    std::ranges::sort(m_places, {}, &Place::longitude);
    m_frame = frameOf(m_places);
    fit();
    setAccessibleDescription(
        tr("%n Region(s), shaded by %1", nullptr, static_cast<int>(m_places.size())).arg(metric)
        + (exceptions().isEmpty()
               ? QString()
               : QStringLiteral("; ") + exceptions().join(QStringLiteral("; "))));
    update();
}

void RegionMap::setChosen(const QString &id) {
    if (m_chosen == id)
        return;
    m_chosen = id;
    update();
}

QRectF RegionMap::area() const {
    return QRectF(rect()).adjusted(6, 6, -6, -24);
}

void RegionMap::fit() {
    const QRectF inside = area();
    if (inside.width() <= 0 || inside.height() <= 0)
        return;
    // degrees are as wide as high
    const double scale = std::min(
        inside.width() / m_frame.width(), inside.height() / m_frame.height());
    QRectF all(QPointF(), inside.size() / scale);
    all.moveCenter({m_frame.center().x(), -m_frame.center().y()});
    m_zoom->setFrame(inside, all);
}

QPointF RegionMap::toScreen(const Place &place) const {
    return m_zoom->toScreen({place.longitude, place.latitude});
}

QPointF RegionMap::pointOf(const QString &id) const {
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.end() ? QPointF() : toScreen(*found);
}

const RegionMap::Place *RegionMap::nearest(const QPointF &at) const {
    const Place *found = nullptr;
    double least = kReach * kReach;
    for (const Place &place : m_places) {
        const QPointF away = toScreen(place) - at;
        if (const double square = QPointF::dotProduct(away, away); square < least) {
            least = square;
            found = &place;
        }
    }
    return found;
}

void RegionMap::paintLand(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    painter.save();
    QPainterPath card;
    card.addRoundedRect(area(), 4, 4);
    painter.setClipPath(card);
    painter.translate(m_zoom->toScreen({0.0, 0.0}));
    const double scale = area().width() / m_zoom->view().width();
    painter.scale(scale, scale);
    QPen shore(mixed(theme.card, theme.line, 0.9));
    shore.setCosmetic(true);
    painter.setPen(shore);
    painter.setBrush(mixed(theme.card, theme.line, theme.highContrast ? 0.25 : 0.6));
    const QPainterPath &land = landOutlines();
    painter.drawPath(land);
    // what lies beyond the line of dates, on either side
    painter.translate(360.0, 0.0);
    painter.drawPath(land);
    painter.translate(-720.0, 0.0);
    painter.drawPath(land);
    painter.restore();
}

void RegionMap::paintKey(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    painter.setFont(ui::font(TextStep::Small));
    const QFontMetricsF metrics = painter.fontMetrics();
    const double middle = height() - 11.0;
    double x = 8.0;
    const auto word = [&](const QString &text) {
        painter.setPen(theme.muted);
        painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - 1), text);
        x += metrics.horizontalAdvance(text) + 6;
    };
    word(tr("less %1").arg(m_metric));
    for (int i = 0; i < 5; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(heatColor(theme, i / 4.0));
        painter.drawEllipse(QPointF(x + 4, middle), 4.5, 4.5);
        x += 12;
    }
    x += 2;
    word(tr("more"));
    const auto exception = [&](Standing standing) {
        const int count = countOf(standing);
        if (count == 0)
            return;
        x += 12;
        paintException(painter, theme, {x + 4, middle}, standing);
        x += 14;
        word(wordsOf(standing, count));
    };
    exception(Standing::NotPossible);
    exception(Standing::NoData);
    if (m_unplaced > 0) {
        x += 12;
        word(tr("not on the map (%1)").arg(m_unplaced));
    }
}

int RegionMap::countOf(Standing standing) const {
    return static_cast<int>(std::ranges::count(m_places, standing, &Place::standing));
}

QString RegionMap::wordsOf(Standing standing, int count) {
    return standing == Standing::NoData ? tr("no data (%1)").arg(count) : tr("not possible");
}

QStringList RegionMap::exceptions() const {
    QStringList words;
    for (const Standing standing : {Standing::NotPossible, Standing::NoData}) {
        if (const int count = countOf(standing))
            words << wordsOf(standing, count);
    }
    if (m_unplaced > 0)
        words << tr("not on the map (%1)").arg(m_unplaced);
    return words;
}

void RegionMap::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLand(painter);
    paintKey(painter);
    // the best lie on top where marks are close together
    std::vector<const Place *> order;
    for (const Place &place : m_places) {
        if (area().contains(toScreen(place)))
            order.push_back(&place);
    }
    std::ranges::stable_sort(
        order, std::ranges::greater(), [](const Place *p) { return p->heat.value_or(2.0); });
    for (const Place *place : order) {
        const QPointF at = toScreen(*place);
        if (place->standing == Standing::Ranked) {
            painter.setPen(QPen(theme.card, 1.2));
            painter.setBrush(heatColor(theme, place->heat.value_or(0.0)));
            painter.drawEllipse(at, 6.0, 6.0);
        } else {
            paintException(painter, theme, at, place->standing);
        }
    }
    painter.setBrush(Qt::NoBrush);
    std::vector<QRectF> taken;
    const auto name = [&](const Place &place, bool bold) {
        painter.setFont(ui::font(TextStep::Small, bold));
        const QPointF at = toScreen(place);
        const double width = painter.fontMetrics().horizontalAdvance(place.id) + 2;
        const double height = painter.fontMetrics().height();
        // beside the mark, else below or above it
        const QRectF room(2, 2, this->width() - 4, this->height() - 26);
        const QRectF beside(at.x() + 12, at.y() - height / 2, width, height);
        QRectF box = beside;
        for (const QPointF &move :
             {QPointF(0, 0), QPointF(-width - 24, 0), QPointF(-width / 2 - 12, height + 2),
              QPointF(-width / 2 - 12, -height - 4)}) {
            box = beside.translated(move);
            if (room.contains(box) && std::ranges::none_of(taken, [&](const QRectF &other) {
                    return other.intersects(box);
                }))
                break;
        }
        QColor veil = theme.card;
        veil.setAlphaF(0.8f);
        painter.fillRect(box.adjusted(-2, 1, 2, -1), veil);
        painter.setPen(theme.ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, place.id);
        taken.push_back(box);
    };
    for (const Place &place : m_places) {
        const QPointF at = toScreen(place);
        if (place.current && area().contains(at)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.ink, 1.6));
            painter.drawEllipse(at, 9.0, 9.0);
            name(place, true);
        }
    }
    for (const Place &place : m_places) {
        if ((place.id != m_chosen && place.id != m_hovered) || !area().contains(toScreen(place)))
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2.2));
        painter.drawEllipse(toScreen(place), 9.0, 9.0);
        if (!place.current)
            name(place, place.id == m_chosen);
    }
    m_zoom->paintOver(painter);
}

void RegionMap::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void RegionMap::mouseMoveEvent(QMouseEvent *event) {
    const Place *found = nearest(event->position());
    const QString id = found ? found->id : QString();
    if (id != m_hovered) {
        m_hovered = id;
        update();
    }
    if (found)
        QToolTip::showText(event->globalPosition().toPoint(), plainTip(found->tip), this);
    else
        QToolTip::hideText();
}

void RegionMap::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const Place *found = nearest(event->position())) {
        setChosen(found->id);
        Q_EMIT placeChosen(m_chosen);
    }
}

void RegionMap::keyPressEvent(QKeyEvent *event) {
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    if (step == 0 || m_places.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto found = std::ranges::find(m_places, m_chosen, &Place::id);
    const int last = static_cast<int>(m_places.size()) - 1;
    const int place = found == m_places.end()
                          ? 0
                          : std::clamp(static_cast<int>(found - m_places.begin()) + step, 0, last);
    setChosen(m_places[static_cast<size_t>(place)].id);
    Q_EMIT placeChosen(m_chosen);
}

void RegionMap::leaveEvent(QEvent *) {
    m_hovered.clear();
    update();
}

} // namespace greenprint::ui
