#include "ui/fields/weekeditor.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace greenprint::ui {
namespace {

constexpr double kStep = 0.1; ///< of the mean, by the arrow keys

} // namespace

WeekChart::WeekChart(QWidget *parent)
    : QWidget(parent) {
    m_weights.fill(1.0);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Traffic over the week"));
    setAccessibleDescription(
        tr("Left and right move through the hours, up and down change the weight of an hour."));
    setToolTip(tr("Draw the week with the mouse, or use the arrow keys"));
}

QSize WeekChart::sizeHint() const {
    return {520, 150};
}

void WeekChart::setWeights(const std::array<double, kHours> &weights) {
    if (m_weights == weights)
        return;
    m_weights = weights;
    update();
}

QRectF WeekChart::plot() const {
    const double labels = QFontMetrics(ui::font(TextStep::Small)).height() + 4;
    return QRectF(rect()).adjusted(1, 6, -1, -labels);
}

double WeekChart::top() const {
    if (m_drawing)
        return m_scale;
    const double largest = *std::ranges::max_element(m_weights);
    return largest > 0 ? largest * 1.15 : 1.0;
}

void WeekChart::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF area = plot();
    const double width = area.width() / kHours;
    const double scale = area.height() / top();
    const double mean = std::accumulate(m_weights.begin(), m_weights.end(), 0.0) / kHours;
    const QColor bar = theme.charts->deployment;
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (int h = 0; h < kHours; ++h) {
        const double height = m_weights[static_cast<size_t>(h)] * scale;
        const QRectF r(
            area.left() + h * width, area.bottom() - height, std::max(width - 0.7, 0.8), height);
        painter.fillRect(r, hasFocus() && h == m_hour ? theme.ink : bar);
    }
    const double y = area.bottom() - mean * scale;
    painter.setPen(QPen(theme.muted, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setFont(ui::font(TextStep::Small));
    painter.setPen(theme.muted);
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        const QRectF label(
            area.left() + day * 24 * width, area.bottom() + 2, 24 * width,
            height() - area.bottom());
        painter.drawText(label, Qt::AlignCenter, locale.dayName(day + 1, QLocale::ShortFormat));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void WeekChart::set(int hour, double weight) {
    m_weights[static_cast<size_t>(hour)] = std::max(0.0, weight);
    // a week without any traffic has no shape
    if (std::ranges::all_of(m_weights, [](double w) { return w == 0.0; }))
        m_weights[static_cast<size_t>(hour)] = kStep;
}

void WeekChart::draw(const QPointF &from, const QPointF &to) {
    const QRectF area = plot();
    const double width = area.width() / kHours;
    const auto hourAt = [&](double x) {
        return std::clamp(static_cast<int>((x - area.left()) / width), 0, kHours - 1);
    };
    const int first = hourAt(from.x());
    const int last = hourAt(to.x());
    const int step = last >= first ? 1 : -1;
    for (int h = first;; h += step) {
        const double t = last == first ? 1.0 : static_cast<double>(h - first) / (last - first);
        const double y = from.y() + (to.y() - from.y()) * t;
        const double share = std::clamp((area.bottom() - y) / area.height(), 0.0, 1.0);
        // three digits are as many as a hand can draw
        set(h, std::round(share * top() * 1000.0) / 1000.0);
        if (h == last)
            break;
    }
    m_hour = last;
    update();
    Q_EMIT changed();
}

void WeekChart::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_scale = top();
    m_drawing = true;
    m_last = event->position();
    draw(m_last, m_last);
}

void WeekChart::mouseMoveEvent(QMouseEvent *event) {
    if (!m_drawing)
        return;
    draw(m_last, event->position());
    m_last = event->position();
}

void WeekChart::mouseReleaseEvent(QMouseEvent *) {
    if (!std::exchange(m_drawing, false))
        return;
    update();
    Q_EMIT finished();
}

void WeekChart::announce() {
    const QString text = tr("%1, %2 o'clock: %3")
                             .arg(QLocale().dayName(m_hour / 24 + 1))
                             .arg(m_hour % 24)
                             .arg(QLocale().toString(
                                 m_weights[static_cast<size_t>(m_hour)], 'g', 4));
    setAccessibleName(tr("Traffic over the week, %1").arg(text));
    const QRectF area = plot();
    QToolTip::showText(
        mapToGlobal(QPoint(static_cast<int>(area.left() + area.width() * m_hour / kHours), 0)),
        text, this);
}

void WeekChart::keyPressEvent(QKeyEvent *event) {
    const double mean = std::accumulate(m_weights.begin(), m_weights.end(), 0.0) / kHours;
    const int jump = event->modifiers() & Qt::ControlModifier ? 24 : 1;
    double change = 0.0;
    switch (event->key()) {
    case Qt::Key_Left:
        m_hour = std::max(0, m_hour - jump);
        break;
    case Qt::Key_Right:
        m_hour = std::min(kHours - 1, m_hour + jump);
        break;
    case Qt::Key_Up:
        change = kStep * mean;
        break;
    case Qt::Key_Down:
        change = -kStep * mean;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (change != 0.0) {
        const double weight = m_weights[static_cast<size_t>(m_hour)] + change;
        set(m_hour, std::round(weight * 1000.0) / 1000.0);
        Q_EMIT changed();
    }
    update();
    announce();
}

void WeekChart::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
}

void WeekChart::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT finished();
}

WeekEditor::WeekEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_chart(new WeekChart(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chart);
    setFocusProxy(m_chart);
    connect(m_chart, &WeekChart::changed, this, &Editor::edited);
    connect(m_chart, &WeekChart::finished, this, &Editor::finished);
}

QWidget *WeekEditor::control() const {
    return m_chart;
}

void WeekEditor::show(const FieldState &state, const PlanDocument &, const NumberFormat &) {
    std::array<double, WeekChart::kHours> weights;
    weights.fill(1.0);
    const QStringList numbers = state.effective.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (numbers.size() == WeekChart::kHours) {
        for (int h = 0; h < WeekChart::kHours; ++h)
            weights[static_cast<size_t>(h)] = parseNumber(numbers[h]).value_or(0.0);
    }
    m_chart->setWeights(weights);
}

Expected<QString> WeekEditor::typed() const {
    QStringList numbers;
    for (const double weight : m_chart->weights())
        numbers << numberText(weight);
    return numbers.join(QLatin1Char(' '));
}

} // namespace greenprint::ui
