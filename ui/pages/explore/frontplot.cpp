#include "ui/pages/explore/frontplot.h"

#include "reports/chart/chartcanvas.h"
#include "reports/chart/scenariosign.h"
#include "ui/charts/chartzoom.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace greenprint::ui {
namespace {

constexpr double kReach = 12.0; ///< within which the pointer finds a point
constexpr double kHalo = 2.5;   ///< of card around a scenario
constexpr double kRing = 5.0;   ///< room that the ring around the selected design takes
/// Of points of which no size is told.
constexpr double kPlainSize = 0.4;

/// The range that an axis shows: from zero where that does not squeeze what is to be seen.
std::pair<double, double> range(double least, double most) {
    if (!(most > least)) {
        const double room = most != 0.0 ? std::abs(most) * 0.1 : 1.0;
        return {std::min(0.0, least - room), most + room};
    }
    const double from = least < most * 0.4 ? std::min(0.0, least) : least - (most - least) * 0.08;
    return {from, most + (most - from) * 0.06};
}

/// As a share of the largest.
double leastSize(const FrontPlot::Picture &picture) {
    double least = 1.0;
    for (const double size : picture.sizes) {
        if (!std::isnan(size))
            least = std::min(least, size);
    }
    for (const FrontPlot::Mark &mark : picture.marks) {
        if (!std::isnan(mark.size))
            least = std::min(least, mark.size);
    }
    return least;
}

QString sizeWords(const FrontPlot::Picture &picture) {
    return FrontPlot::tr("size: %1").arg(picture.size);
}

} // namespace

FrontPlot::FrontPlot(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new ChartZoom(this, ChartZoom::Along::Both)) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Designs that no other one beats"));
}

void FrontPlot::show(Picture picture, const NumberFormat &format) {
    const bool sameAxes = picture.across == m_picture.across && picture.up == m_picture.up;
    m_picture = std::move(picture);
    m_format = format;
    m_hovered = -1;
    if (m_current >= static_cast<int>(m_picture.points.size()))
        m_current = -1;
    double leastX = std::numeric_limits<double>::infinity();
    double leastY = leastX;
    double mostX = -leastX;
    double mostY = -leastX;
    const auto take = [&](const QPointF &at) {
        leastX = std::min(leastX, at.x());
        mostX = std::max(mostX, at.x());
        leastY = std::min(leastY, at.y());
        mostY = std::max(mostY, at.y());
    };
    for (const QPointF &point : m_picture.points)
        take(point);
    for (const Mark &mark : m_picture.marks)
        take(mark.at);
    if (std::isfinite(leastX)) {
        const auto [x0, x1] = range(leastX, mostX);
        const auto [y0, y1] = range(leastY, mostY);
        m_all = QRectF(QPointF(x0, y0), QPointF(x1, y1));
    } else {
        m_all = {};
    }
    // an answer that lies within what is seen does not undo the zoom
    if (!sameAxes)
        m_zoom->showAll();
    m_zoom->setFrame(plotArea(), m_all);
    setAccessibleDescription(
        tr("%n design(s); %1 across, %2 up", nullptr, static_cast<int>(m_picture.points.size()))
            .arg(m_picture.across, m_picture.up)
        + (m_picture.size.isEmpty() ? QString() : QStringLiteral("; ") + sizeWords(m_picture)));
    update();
}

void FrontPlot::setStale(bool stale) {
    if (m_stale == stale)
        return;
    m_stale = stale;
    update();
}

void FrontPlot::setCurrent(int point) {
    if (point >= static_cast<int>(m_picture.points.size()))
        point = -1;
    if (m_current == point)
        return;
    m_current = point;
    if (point >= 0) {
        // what was chosen elsewhere must be seen here
        const QPointF at = m_picture.points[static_cast<size_t>(point)];
        if (!m_zoom->view().contains(at))
            m_zoom->showAll();
        m_zoom->setAnchor(at);
    } else {
        m_zoom->setAnchor(std::nullopt);
    }
    update();
    Q_EMIT chosen(point);
}

QRectF FrontPlot::plotArea() const {
    const QFontMetricsF metrics(ui::font(TextStep::Small));
    const double line = metrics.height();
    return QRectF(rect()).adjusted(
        metrics.horizontalAdvance(QStringLiteral("000 000")) + 8, line + 10, -14, -2 * line - 8);
}

void FrontPlot::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_zoom->setFrame(plotArea(), m_all);
}

QPointF FrontPlot::placeOf(int point) const {
    return m_zoom->toScreen(m_picture.points[static_cast<size_t>(point)]);
}

int FrontPlot::nearest(const QPointF &at) const {
    if (m_zoom->view().isEmpty()
        || !plotArea().adjusted(-kReach, -kReach, kReach, kReach).contains(at))
        return -1;
    int found = -1;
    double least = kReach * kReach;
    for (size_t i = 0; i < m_picture.points.size(); ++i) {
        const QPointF away = m_zoom->toScreen(m_picture.points[i]) - at;
        const double square = QPointF::dotProduct(away, away);
        if (square < least) {
            least = square;
            found = static_cast<int>(i);
        }
    }
    return found;
}

void FrontPlot::showAll() {
    m_zoom->showAll();
}

QRectF FrontPlot::frontArea() const {
    if (m_picture.points.empty())
        return {};
    const auto [left, right] = std::ranges::minmax(m_picture.points, {}, &QPointF::x);
    const auto [low, high] = std::ranges::minmax(m_picture.points, {}, &QPointF::y);
    const double width = std::max(right.x() - left.x(), m_all.width() * 1e-3);
    const double height = std::max(high.y() - low.y(), m_all.height() * 1e-3);
    return QRectF(left.x() - width * 0.06, low.y() - height * 0.06, width * 1.12, height * 1.12)
        .intersected(m_all);
}

void FrontPlot::showFront() {
    if (!m_picture.points.empty())
        m_zoom->look(frontArea());
}

bool FrontPlot::showsFront() const {
    return m_zoom->isClose() && m_zoom->view() == frontArea();
}

void FrontPlot::paintAxes(QPainter &painter, const QRectF &plot) const {
    const Theme &theme = Theme::of(this);
    const QFontMetricsF metrics = painter.fontMetrics();
    const auto titleOf = [](const QString &name, const DisplayUnit &unit) {
        return unit.symbol.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit.symbol);
    };
    const double sizeUp = m_picture.upUnit.size;
    const QRectF &view = m_zoom->view();
    const ValueAxis up = ValueAxis::within(view.top() / sizeUp, view.bottom() / sizeUp, 5);
    const QColor grid = mixed(theme.card, theme.line, 0.8);
    for (const double tick : up.ticks) {
        const double y = m_zoom->toScreen({view.left(), tick * sizeUp}).y();
        painter.setPen(grid);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2, plot.left() - 8, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, up.text(tick, m_format));
    }
    const double sizeAcross = m_picture.acrossUnit.size;
    const ValueAxis across = ValueAxis::within(
        view.left() / sizeAcross, view.right() / sizeAcross, 7);
    for (const double tick : across.ticks) {
        const double x = m_zoom->toScreen({tick * sizeAcross, view.top()}).x();
        painter.setPen(theme.muted);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.drawText(
            QRectF(x - 50, plot.bottom() + 5, 100, metrics.height()), Qt::AlignCenter,
            across.text(tick, m_format));
    }
    painter.setPen(theme.muted);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawText(
        QRectF(0, 0, plot.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        titleOf(m_picture.up, m_picture.upUnit));
    painter.drawText(
        QRectF(plot.left(), plot.bottom() + metrics.height() + 6, plot.width(), metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, titleOf(m_picture.across, m_picture.acrossUnit));
}

void FrontPlot::paintFront(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    const ChartPalette &palette = *theme.charts;
    const auto faded = [&](const QColor &color) {
        return m_stale ? mixed(color, theme.card, 0.6) : color;
    };
    const QColor accent = faded(theme.accent);
    if (m_picture.shades.empty() && m_picture.points.size() > 1) {
        QPolygonF line;
        for (const QPointF &point : m_picture.points)
            line << m_zoom->toScreen(point);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(accent, theme.card, 0.35), 1.2));
        painter.drawPolyline(line);
    }
    for (size_t i = 0; i < m_picture.points.size(); ++i) {
        const QColor color = m_picture.shades.empty()
                                 ? accent
                                 : faded(
                                     mixed(palette.accent, palette.training, m_picture.shades[i]));
        const double radius = radiusOf(static_cast<int>(i));
        // a size that is not known is a ring
        const bool unknown = i < m_picture.sizes.size() && std::isnan(m_picture.sizes[i]);
        painter.setBrush(unknown ? theme.card : color);
        painter.setPen(unknown ? QPen(color, 1.2) : QPen(mixed(theme.card, color, 0.4), 0.6));
        painter.drawEllipse(m_zoom->toScreen(m_picture.points[i]), radius, radius);
    }
    const auto ring = [&](int point, double size, double width, const QColor &color) {
        if (point < 0)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.card, width + 2.0));
        painter.drawEllipse(placeOf(point), size, size);
        painter.setPen(QPen(faded(color), width));
        painter.drawEllipse(placeOf(point), size, size);
    };
    // which of many points is meant by the name beside them
    if (m_picture.knee >= 0)
        ring(m_picture.knee, radiusOf(m_picture.knee) + 1.6, 1.2, theme.ink);
    if (m_hovered >= 0)
        ring(m_hovered, radiusOf(m_hovered) + 2.1, 1.5, theme.accent);
    if (m_current >= 0)
        ring(m_current, radiusOf(m_current) + 3.6, 2.4, theme.accent);
}

void FrontPlot::paintMarks(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    for (const Mark &mark : m_picture.marks) {
        const QPointF at = m_zoom->toScreen(mark.at);
        const double r = radiusOf(mark.size);
        const QColor color = theme.charts->color(mark.hue);
        // with room around it, and an edge that no point of the front has
        painter.setPen(QPen(theme.card, 2.0 * kHalo));
        painter.setBrush(theme.card);
        paintScenarioSign(painter, at, mark.position, r);
        const QColor shown = m_stale ? mixed(color, theme.card, 0.6) : color;
        const bool known = std::isfinite(mark.size);
        painter.setPen(
            known ? QPen(m_stale ? theme.muted : theme.ink, mark.emphasized ? 1.6 : 1.0)
                  : QPen(shown, 1.6));
        painter.setBrush(known ? shown : theme.card);
        paintScenarioSign(painter, at, mark.position, r);
    }
}

std::vector<FrontPlot::Label> FrontPlot::labels() const {
    const QRectF plot = plotArea();
    const QRectF seen = plot.adjusted(-8, -8, 8, 8);
    std::vector<Label> labels;
    const auto add = [&](const QString &words, const QPointF &value, double radius, Tone tone,
                         bool bold) {
        const QPointF at = m_zoom->toScreen(value);
        if (seen.contains(at))
            labels.push_back({words, at, radius, {}, tone, bold});
    };
    const auto pointAt = [this](int i) { return m_picture.points[static_cast<size_t>(i)]; };
    const auto addMarks = [&](bool emphasized) {
        for (const Mark &mark : m_picture.marks) {
            if (mark.emphasized == emphasized)
                add(mark.name, mark.at, radiusOf(mark.size) * kScenarioSignReach + kHalo, Tone::Ink,
                    emphasized);
        }
    };
    // who is named first has the better place
    const int knee = m_picture.knee;
    if (m_current >= 0)
        add(m_current == knee ? QStringLiteral("%1 \u00b7 %2").arg(tr("Selected"), tr("Knee"))
                              : tr("Selected"),
            pointAt(m_current), radiusOf(m_current) + kRing, Tone::Accent, true);
    addMarks(true);
    if (knee >= 0 && knee != m_current)
        add(tr("Knee"), pointAt(knee), radiusOf(knee) + kHalo, Tone::Ink, false);
    addMarks(false);

    const QFontMetricsF plain(ui::font(TextStep::Small));
    const QFontMetricsF bold(ui::font(TextStep::Small, true));
    LabelPlaces places(plot.adjusted(2, -8, 12, -2), plain.height() * 0.75);
    for (const Mark &mark : m_picture.marks) {
        const double r = radiusOf(mark.size) * kScenarioSignReach + kHalo;
        places.block(QRectF(-r, -r, 2.0 * r, 2.0 * r).translated(m_zoom->toScreen(mark.at)));
    }
    // a front is a line of many points: one of those that lie together stands for all
    constexpr int kCell = 4;
    std::set<std::pair<int, int>> cells;
    for (int i = 0; i < static_cast<int>(m_picture.points.size()); ++i) {
        const QPointF at = placeOf(i);
        if (!seen.contains(at)
            || !cells.emplace(static_cast<int>(at.x()) / kCell, static_cast<int>(at.y()) / kCell)
                    .second)
            continue;
        const double r = radiusOf(i);
        places.block(QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r));
    }
    for (Label &label : labels) {
        const QFontMetricsF &metrics = label.bold ? bold : plain;
        constexpr double kMostOfPlot = 0.45;
        label.words = metrics.elidedText(label.words, Qt::ElideRight, plot.width() * kMostOfPlot);
        label.place = places.take(
            label.at, label.radius,
            QSizeF(metrics.horizontalAdvance(label.words) + 2, metrics.height()));
    }
    return labels;
}

void FrontPlot::paintLabels(QPainter &painter) const {
    const Theme &theme = Theme::of(this);
    // lines of the grid do not run through the words
    QColor behind = theme.card;
    behind.setAlphaF(0.8F);
    for (const Label &label : labels()) {
        painter.fillRect(label.place.box, behind);
        if (label.place.leader) {
            painter.setPen(QPen(theme.muted, 1.0));
            painter.drawLine(*label.place.leader);
        }
        painter.setFont(ui::font(TextStep::Small, label.bold));
        painter.setPen(theme.tone(label.tone));
        painter.drawText(label.place.box, Qt::AlignLeft | Qt::AlignVCenter, label.words);
    }
}

void FrontPlot::paintShadeKey(QPainter &painter, const QRectF &plot) const {
    if (m_picture.shades.empty())
        return;
    const Theme &theme = Theme::of(this);
    painter.setFont(ui::font(TextStep::Small));
    const QFontMetricsF metrics = painter.fontMetrics();
    const QString less = tr("less %1").arg(m_picture.shade);
    const QString more = tr("more");
    double x = plot.right() - metrics.horizontalAdvance(more);
    const double middle = metrics.height() / 2;
    painter.setPen(theme.muted);
    painter.drawText(QPointF(x, middle + metrics.ascent() / 2 - 1), more);
    for (int i = 4; i >= 0; --i) {
        x -= 12;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.charts->accent, theme.charts->training, i / 4.0));
        painter.drawEllipse(QPointF(x + 2, middle), 4, 4);
    }
    painter.setPen(theme.muted);
    painter.drawText(
        QPointF(x - 8 - metrics.horizontalAdvance(less), middle + metrics.ascent() / 2 - 1), less);
}

double FrontPlot::radiusOf(double size) const {
    constexpr double kLeast = 1.8; // else it is not seen
    // many points lie close together
    constexpr size_t kMany = 300;
    const double most = m_picture.points.size() > kMany ? 4.6 : 6.4;
    return std::isnan(size) ? 0.6 * most : std::max(kLeast, most * std::sqrt(size));
}

double FrontPlot::radiusOf(int point) const {
    const auto place = static_cast<size_t>(point);
    return radiusOf(place < m_picture.sizes.size() ? m_picture.sizes[place] : kPlainSize);
}

void FrontPlot::paintSizeKey(QPainter &painter, const QRectF &plot) const {
    if (m_picture.size.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    painter.setFont(ui::font(TextStep::Small));
    const QFontMetricsF metrics = painter.fontMetrics();
    const double middle = plot.bottom() + 1.5 * metrics.height() + 6;
    double x = plot.left() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.muted);
    // the two that the words name, as large as they are in the plot
    for (const double size : {leastSize(m_picture), 1.0}) {
        const double r = radiusOf(size);
        painter.drawEllipse(QPointF(x + r, middle), r, r);
        x += 2 * r + 4;
    }
    x += 3;
    // the name of the axis stands at the right
    const double room = plot.width() * 0.6 - (x - plot.left());
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(x, middle - metrics.height() / 2, room, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(sizeWords(m_picture), Qt::ElideRight, room));
}

void FrontPlot::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextStep::Small));
    if (m_zoom->view().isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing to show yet"));
        return;
    }
    const QRectF plot = plotArea();
    paintAxes(painter, plot);
    paintShadeKey(painter, plot);
    paintSizeKey(painter, plot);
    painter.save();
    painter.setClipRect(plot.adjusted(-9, -9, 14, 9));
    paintFront(painter);
    paintMarks(painter);
    paintLabels(painter);
    painter.restore();
    m_zoom->paintOver(painter);
}

const FrontPlot::Mark *FrontPlot::markAt(const QPointF &at) const {
    const Mark *found = nullptr;
    double least = kReach;
    for (const Mark &mark : m_picture.marks) {
        const double away = QLineF(m_zoom->toScreen(mark.at), at).length();
        if (away < least) {
            least = away;
            found = &mark;
        }
    }
    return found;
}

void FrontPlot::mouseMoveEvent(QMouseEvent *event) {
    const QPointF at = event->position();
    int found = nearest(at);
    // a scenario among the points of the front is found as well
    const Mark *mark = markAt(at);
    if (mark && found >= 0
        && QLineF(m_zoom->toScreen(mark->at), at).length() <= QLineF(placeOf(found), at).length())
        found = -1;
    if (found != m_hovered) {
        m_hovered = found;
        update();
    }
    if (found >= 0 && m_tip) {
        QToolTip::showText(event->globalPosition().toPoint(), plainTip(m_tip(found)), this);
        return;
    }
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(
        event->globalPosition().toPoint(),
        plainTip(tr("%1\n%2: %3 %4\n%5: %6 %7")
                     .arg(
                         mark->name, m_picture.across,
                         m_format.number(mark->at.x() / m_picture.acrossUnit.size),
                         m_picture.acrossUnit.symbol, m_picture.up,
                         m_format.number(mark->at.y() / m_picture.upUnit.size),
                         m_picture.upUnit.symbol)),
        this);
}

void FrontPlot::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const int found = nearest(event->position()); found >= 0)
        setCurrent(found);
}

void FrontPlot::leaveEvent(QEvent *) {
    m_hovered = -1;
    update();
}

void FrontPlot::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_picture.points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (last >= 0)
            setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (last >= 0)
            setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        if (last >= 0)
            setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FrontPlot::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    // what is written beside the plot takes other room
    if (event->type() == QEvent::FontChange)
        m_zoom->setFrame(plotArea(), m_all);
}

} // namespace greenprint::ui
