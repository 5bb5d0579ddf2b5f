#include "ui/charts/chartplot.h"

#include "ui/charts/chartzoom.h"
#include "ui/charts/hatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr int kBarRow = 40;      ///< height of a row of bars
constexpr int kBesideTicks = 26; ///< from the plot to the name of what stands below it

bool sameShape(const ChartSpec &a, const ChartSpec &b) {
    const auto sameSeries = [](const ChartSeries &x, const ChartSeries &y) {
        return x.name == y.name && x.hue == y.hue && x.hatched == y.hatched
               && x.emphasized == y.emphasized && x.reference == y.reference
               && x.values.size() == y.values.size();
    };
    return a.kind == b.kind && a.categories == b.categories && a.xTitle == b.xTitle
           && std::ranges::equal(a.series, b.series, sameSeries);
}

/// The first number above `most` that three round steps lead to.
double niceTop(double most) {
    if (most <= 0)
        return 1.0;
    const double step = most / 3.0;
    const double size = std::pow(10.0, std::floor(std::log10(step)));
    for (const double round : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (round * size >= step)
            return 3.0 * round * size;
    }
    return most;
}

double known(double value) {
    return std::isnan(value) ? 0.0 : value;
}

/// A category in a sentence: "Hours per run 13 h, Runs per month 4".
QString categoryWords(const ChartSpec &spec, qsizetype category) {
    const QStringList titles = categoryTitles(spec);
    const QStringList values = spec.categories.value(category).split(QLatin1Char('\n'));
    if (titles.size() != values.size())
        return spec.categories.value(category);
    QStringList words;
    for (qsizetype i = 0; i < values.size(); ++i)
        words << titles[i] + QChar(0x00a0) + values[i];
    return words.join(QStringLiteral(", "));
}

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_zoom(new ChartZoom(viewport(), ChartZoom::Along::Across)) {
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Chart")); // until it knows what it shows
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setToolTip(ChartZoom::hint());
    connect(m_zoom, &ChartZoom::viewChanged, this, &ChartPlot::applyZoom);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        applyZoom();
        viewport()->update();
    });
}

bool ChartPlot::shows(ChartKind kind) {
    return kind == ChartKind::StackedBars || kind == ChartKind::Columns || kind == ChartKind::Lines;
}

void ChartPlot::show(const ChartSpec &spec, const QStringList &hidden, const NumberFormat &format) {
    m_format = format;
    const bool same = m_shaped && sameShape(spec, m_spec) && hidden == m_hidden;
    if (same && spec == m_spec)
        return;
    m_spec = spec;
    m_hidden = hidden;
    if (!same)
        rebuild();
    else
        fill();
    setAccessibleName(spec.title);
    setAccessibleDescription(chartReading(spec, format));
    updateGeometry();
}

void ChartPlot::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_bars = nullptr;
    m_sets.clear();
    m_lines.clear();
    m_values = m_categories = nullptr;
    m_zoom->showAll();
    if (m_spec.kind == ChartKind::Lines)
        buildLines();
    else
        buildBars();
    m_shaped = true;
    fill();
    dress();
}

void ChartPlot::buildBars() {
    const bool lying = m_spec.kind == ChartKind::StackedBars;
    m_bars = lying ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                   : new QStackedBarSeries;
    // a few bars stay as slim as many
    const double count = static_cast<double>(m_spec.categories.size());
    m_bars->setBarWidth(lying ? std::min(0.62, 0.14 * count) : 0.8);
    for (const ChartSeries &series : m_spec.series) {
        auto *set = new QBarSet(series.name);
        connect(set, &QBarSet::hovered, this, [this, set](bool on, int index) {
            if (!on) {
                QToolTip::hideText();
                return;
            }
            const qsizetype place = m_spec.kind == ChartKind::StackedBars
                                        ? m_spec.categories.size() - 1 - index
                                        : index;
            tell(set->label(), m_spec.categories.value(place), set->at(index));
        });
        m_bars->append(set);
        m_sets.push_back(set);
    }
    chart()->addSeries(m_bars);
    auto *names = new QBarCategoryAxis;
    QStringList categories = m_spec.categories;
    // the first of the list stands at the top
    if (lying)
        std::ranges::reverse(categories);
    // Qt Charts drops categories of the same name
    for (qsizetype i = 0; i < categories.size(); ++i)
        categories[i] += QString(i, QChar(0x200b));
    names->append(categories);
    auto *values = new QValueAxis;
    m_categories = names;
    m_values = values;
    chart()->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(names);
    m_bars->attachAxis(values);
    values->setVisible(!lying);
}

void ChartPlot::buildLines() {
    // what they are called is written by drawCategories(), also when some of them are looked at
    auto *months = new QValueAxis;
    months->setLabelsVisible(false);
    months->setTickCount(2);
    months->setRange(
        0.0, static_cast<double>(std::max<qsizetype>(1, m_spec.categories.size() - 1)));
    auto *values = new QValueAxis;
    m_categories = months;
    m_values = values;
    chart()->addAxis(months, Qt::AlignBottom);
    chart()->addAxis(values, Qt::AlignLeft);
    for (const ChartSeries &series : m_spec.series) {
        auto *line = new QLineSeries;
        line->setName(series.name);
        chart()->addSeries(line);
        line->attachAxis(months);
        line->attachAxis(values);
        connect(line, &QXYSeries::hovered, this, [this, line](const QPointF &at, bool on) {
            if (!on) {
                QToolTip::hideText();
                return;
            }
            const qsizetype i = std::clamp<qsizetype>(
                qRound(at.x()), 0, m_spec.categories.size() - 1);
            for (const ChartSeries &s : m_spec.series) {
                if (s.name == line->name() && i < static_cast<qsizetype>(s.values.size()))
                    tell(s.name, categoryWords(m_spec, i), s.values[static_cast<size_t>(i)]);
            }
        });
        m_lines.push_back(line);
    }
}

const ChartSeries *ChartPlot::seriesAt(const QPointF &at) const {
    if (!m_bars || !chart()->plotArea().contains(at))
        return nullptr;
    const bool lying = m_spec.kind == ChartKind::StackedBars;
    const QPointF value = chart()->mapToValue(at, m_bars);
    const double along = lying ? value.x() : value.y();
    const double across = lying ? value.y() : value.x();
    const qsizetype bar = qRound(across);
    const qsizetype category = lying ? m_spec.categories.size() - 1 - bar : bar;
    if (category < 0 || category >= m_spec.categories.size()
        || std::abs(across - static_cast<double>(bar)) > m_bars->barWidth() / 2.0)
        return nullptr;
    double sum = 0.0;
    for (const ChartSeries &series : m_spec.series) {
        const size_t place = static_cast<size_t>(category);
        if (m_hidden.contains(series.name) || place >= series.values.size())
            continue;
        const double begin = sum;
        sum += known(series.values[place]);
        if (along >= begin && along < sum)
            return &series;
    }
    return nullptr;
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event) {
    QChartView::mouseReleaseEvent(event);
    const ChartSeries *series = event->button() == Qt::LeftButton ? seriesAt(event->position())
                                                                  : nullptr;
    if (series && !series->standsFor.isEmpty())
        Q_EMIT restOpened();
}

void ChartPlot::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto isRest = [](const ChartSeries &series) { return !series.standsFor.isEmpty(); };
    if (enter && std::ranges::any_of(m_spec.series, isRest))
        Q_EMIT restOpened();
    else
        QChartView::keyPressEvent(event);
}

double ChartPlot::topOfBars() const {
    double most = 0.0;
    for (size_t c = 0; c < static_cast<size_t>(m_spec.categories.size()); ++c) {
        double sum = 0.0;
        for (const ChartSeries &series : m_spec.series) {
            if (!m_hidden.contains(series.name) && c < series.values.size())
                sum += known(series.values[c]);
        }
        most = std::max(most, sum);
    }
    return most;
}

void ChartPlot::fill() {
    auto *values = static_cast<QValueAxis *>(m_values);
    if (m_bars) {
        const bool lying = m_spec.kind == ChartKind::StackedBars;
        for (size_t s = 0; s < m_sets.size(); ++s) {
            const ChartSeries &series = m_spec.series[s];
            const bool off = m_hidden.contains(series.name);
            // a series may have fewer values than there are categories
            QList<qreal> figures;
            for (size_t c = 0; c < static_cast<size_t>(m_spec.categories.size()); ++c)
                figures << (off || c >= series.values.size() ? 0.0 : known(series.values[c]));
            if (lying)
                std::ranges::reverse(figures);
            if (m_sets[s]->count() == figures.size()) {
                for (int i = 0; i < m_sets[s]->count(); ++i) {
                    if (m_sets[s]->at(i) != figures[i])
                        m_sets[s]->replace(i, figures[i]);
                }
            } else {
                m_sets[s]->remove(0, m_sets[s]->count());
                m_sets[s]->append(figures);
            }
        }
        const double top = topOfBars();
        // room at the end for the total
        m_reach = top > 0 ? top * (lying ? 1.16 : 1.06) : 1.0;
        if (!lying)
            values->setRange(0.0, m_reach);
    } else {
        double most = 0.0;
        for (size_t s = 0; s < m_lines.size(); ++s) {
            const ChartSeries &series = m_spec.series[s];
            QList<QPointF> points;
            for (size_t i = 0; i < series.values.size(); ++i) {
                if (std::isnan(series.values[i]))
                    continue;
                points << QPointF(static_cast<double>(i), series.values[i]);
                if (!m_hidden.contains(series.name))
                    most = std::max(most, series.values[i]);
            }
            m_lines[s]->replace(points);
            m_lines[s]->setVisible(!m_hidden.contains(series.name));
        }
        m_reach = niceTop(most);
        values->setRange(0.0, m_reach);
    }
    applyZoom();
}

void ChartPlot::applyZoom() {
    if (!m_values)
        return;
    const auto count = static_cast<double>(m_spec.categories.size());
    const bool lying = m_bars && m_spec.kind == ChartKind::StackedBars;
    const QRectF all = lying    ? QRectF(0.0, 0.0, m_reach, 1.0)
                       : m_bars ? QRectF(-0.5, 0.0, count, 1.0)
                                : QRectF(0.0, 0.0, std::max(1.0, count - 1.0), 1.0);
    m_zoom->setFrame(chart()->plotArea(), all);
    const QRectF &view = m_zoom->view();
    if (auto *names = qobject_cast<QBarCategoryAxis *>(m_categories); names && !lying) {
        if (names->count() == 0)
            return;
        // whole columns
        const int first = std::clamp(qRound(view.left() + 0.5), 0, names->count() - 1);
        const int last = std::clamp(qRound(view.right() - 0.5), first, names->count() - 1);
        names->setRange(names->at(first), names->at(last));
    } else {
        static_cast<QValueAxis *>(lying ? m_values : m_categories)
            ->setRange(view.left(), view.right());
    }
}

void ChartPlot::dress() {
    const Theme &theme = Theme::of(this);
    m_dressedFor = devicePixelRatioF();
    const ChartPalette &palette = *theme.charts;
    for (size_t s = 0; s < m_sets.size(); ++s) {
        const ChartSeries &series = m_spec.series[s];
        const QColor color = palette.color(series.hue);
        m_sets[s]->setBrush(
            series.hatched ? hatch(color, theme.card, m_dressedFor) : QBrush(color));
        m_sets[s]->setPen(QPen(theme.card, 1.0));
    }
    for (size_t s = 0; s < m_lines.size(); ++s) {
        const ChartSeries &series = m_spec.series[s];
        QPen pen(palette.color(series.hue), series.emphasized ? 2.8 : 1.6);
        if (series.reference)
            pen.setStyle(Qt::DashLine);
        m_lines[s]->setPen(pen);
    }
    const QFont small = ui::font(TextStep::Small);
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.muted);
        axis->setLinePen(QPen(theme.line, 1.0));
        axis->setGridLinePen(QPen(mixed(theme.card, theme.line, 0.8), 1.0));
        axis->setGridLineVisible(axis == m_values && m_spec.kind != ChartKind::StackedBars);
        axis->setLineVisible(axis == m_categories && m_spec.kind != ChartKind::StackedBars);
    }
    if (auto *values = qobject_cast<QValueAxis *>(m_values)) {
        values->setTickCount(4);
        values->setLabelFormat(QStringLiteral("%.3g"));
    }
    chart()->setLocale(m_format.locale());
    chart()->setLocalizeNumbers(true);
    makeRoom();
}

void ChartPlot::makeRoom() {
    if (m_spec.kind != ChartKind::Lines) {
        chart()->setMargins(QMargins(0, 0, 0, 0));
        return;
    }
    // names of lines are written at their ends, those of categories below
    int widest = 0;
    for (const ChartSeries &series : m_spec.series) {
        const QFontMetrics size(ui::font(TextStep::Small, series.emphasized));
        widest = std::max(widest, size.horizontalAdvance(series.name) + 10);
    }
    // and what the categories are by beside their values
    const QStringList titles = categoryTitles(m_spec);
    const QFontMetrics small(ui::font(TextStep::Small));
    for (const QString &title : titles)
        widest = std::max(widest, small.horizontalAdvance(title) + kBesideTicks + 4);
    const int most = std::max(112, width() * 2 / 5);
    const int lines = std::max(1, static_cast<int>(titles.size()));
    chart()->setMargins(QMargins(0, 8, std::min(widest, most), lines * small.height() + 4));
}

void ChartPlot::resizeEvent(QResizeEvent *event) {
    makeRoom();
    QChartView::resizeEvent(event);
}

void ChartPlot::tell(const QString &name, const QString &category, double value) {
    QToolTip::showText(
        QCursor::pos(),
        plainTip(tr("%1, %2: %3 %4").arg(name, category, m_format.number(value, 4), m_spec.unit)),
        this);
}

void ChartPlot::drawTotals(QPainter *painter) const {
    const qsizetype count = m_spec.categories.size();
    for (qsizetype c = 0; c < count; ++c) {
        double sum = 0.0;
        for (const ChartSeries &series : m_spec.series) {
            if (!m_hidden.contains(series.name) && static_cast<size_t>(c) < series.values.size())
                sum += known(series.values[static_cast<size_t>(c)]);
        }
        const QPointF at = chart()->mapToPosition(
            QPointF(sum, static_cast<double>(count - 1 - c)), m_bars);
        // when a part of the bars is looked at, their ends may not be seen
        if (at.x() > chart()->plotArea().right() || at.x() < chart()->plotArea().left() - 1)
            continue;
        painter->drawText(
            QRectF(at.x() + 6, at.y() - 12, 120, 24), Qt::AlignVCenter | Qt::AlignLeft,
            m_format.number(sum));
    }
}

void ChartPlot::drawNames(QPainter *painter) const {
    struct Name {
        double y;
        size_t series;
    };
    std::vector<Name> names;
    const double x = chart()->plotArea().right() + 6;
    for (size_t s = 0; s < m_lines.size(); ++s) {
        if (m_hidden.contains(m_spec.series[s].name) || m_lines[s]->count() == 0)
            continue;
        const QPointF end = chart()->mapToPosition(m_lines[s]->points().back(), m_lines[s]);
        names.push_back({end.y(), s});
    }
    // names that would lie over each other move apart
    std::ranges::sort(names, {}, &Name::y);
    const double line = painter->fontMetrics().height();
    for (size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + line);
    // clear of what is written below the plot
    double floor = chart()->plotArea().bottom() - (m_spec.xTitle.isEmpty() ? 0.0 : line / 3.0);
    for (size_t i = names.size(); i-- > 0;) {
        names[i].y = std::min(names[i].y, floor);
        floor = names[i].y - line;
    }
    const Theme &theme = Theme::of(this);
    for (const Name &name : names) {
        const ChartSeries &series = m_spec.series[name.series];
        painter->setFont(ui::font(TextStep::Small, series.emphasized));
        painter->setPen(mixed(theme.charts->color(series.hue), theme.ink, 0.3));
        const int room = static_cast<int>(viewport()->width() - x);
        painter->drawText(
            QPointF(x, name.y + painter->fontMetrics().ascent() / 2.0 - 1),
            painter->fontMetrics().elidedText(series.name, Qt::ElideRight, room));
    }
}

void ChartPlot::drawCategories(QPainter *painter) const {
    const auto *axis = static_cast<const QValueAxis *>(m_categories);
    const auto first = static_cast<qsizetype>(std::ceil(axis->min() - 1e-9));
    const auto last = std::min(
        static_cast<qsizetype>(std::floor(axis->max() + 1e-9)), m_spec.categories.size() - 1);
    const QRectF plot = chart()->plotArea();
    const Theme &theme = Theme::of(this);
    const QFontMetricsF size(painter->font());
    std::vector<QRectF> taken;
    // the ends before the middle, which is left out where it finds no room
    for (const qsizetype i : {first, last, (first + last) / 2}) {
        if (i < 0 || i > last)
            continue;
        const double share = (static_cast<double>(i) - axis->min()) / (axis->max() - axis->min());
        const double x = plot.left() + share * plot.width();
        const QStringList lines = m_spec.categories[i].split(QLatin1Char('\n'));
        double wide = 0.0;
        for (const QString &words : lines)
            wide = std::max(wide, size.horizontalAdvance(words));
        const QRectF box(
            std::clamp(x - wide / 2, 0.0, std::max(0.0, viewport()->width() - wide)),
            plot.bottom() + 5, wide, size.height() * static_cast<double>(lines.size()));
        const QRectF free = box.adjusted(-8, 0, 8, 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(free); }))
            continue;
        painter->setPen(QPen(theme.line, 1.0));
        painter->drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter->setPen(theme.muted);
        for (qsizetype line = 0; line < lines.size(); ++line)
            painter->drawText(
                QRectF(
                    box.left(), box.top() + static_cast<double>(line) * size.height(), wide,
                    size.height()),
                Qt::AlignCenter | Qt::TextDontClip, lines[line]);
        taken.push_back(box);
    }
}

void ChartPlot::drawCategoryTitles(QPainter *painter) const {
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF size(painter->font());
    const double left = plot.right() + kBesideTicks;
    const double room = viewport()->width() - left;
    painter->setPen(Theme::of(this).ink);
    double top = plot.bottom() + 5;
    for (const QString &title : categoryTitles(m_spec)) {
        painter->drawText(
            QRectF(left, top, room, size.height()), Qt::AlignLeft | Qt::AlignVCenter,
            size.elidedText(title, Qt::ElideRight, room));
        top += size.height();
    }
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &rect) {
    QChartView::drawForeground(painter, rect);
    const Theme &theme = Theme::of(this);
    painter->setFont(ui::font(TextStep::Small));
    painter->setPen(theme.ink);
    if (m_bars && m_spec.kind == ChartKind::StackedBars && m_spec.showTotals)
        drawTotals(painter);
    if (!m_lines.empty()) {
        drawCategories(painter);
        drawCategoryTitles(painter);
        drawNames(painter);
    }
}

void ChartPlot::paintEvent(QPaintEvent *event) {
    // the window has come to a screen of another density
    if (m_shaped && m_dressedFor != devicePixelRatioF())
        dress();
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    m_zoom->paintOver(painter);
}

QSize ChartPlot::sizeHint() const {
    if (m_spec.kind == ChartKind::StackedBars)
        return {360, std::max<int>(80, static_cast<int>(m_spec.categories.size()) * kBarRow + 8)};
    return {360, 230};
}

QSize ChartPlot::minimumSizeHint() const {
    return {220, std::min(sizeHint().height(), 160)};
}

void ChartPlot::changeEvent(QEvent *event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (m_shaped)
            dress();
    }
}

QStringList categoryTitles(const ChartSpec &spec) {
    return spec.kind != ChartKind::Lines || spec.xTitle.isEmpty()
               ? QStringList()
               : spec.xTitle.split(QLatin1Char('\n'));
}

QString chartReading(const ChartSpec &spec, const NumberFormat &format) {
    if (!spec.reading.isEmpty())
        return spec.reading;
    QStringList words;
    for (const ChartSeries &series : spec.series) {
        if (!series.values.empty())
            words << ChartPlot::tr("%1 %2 %3")
                             .arg(series.name, format.number(series.values.back()), spec.unit)
                         + (series.standsFor.isEmpty()
                                ? QString()
                                : QStringLiteral(" (%1)").arg(
                                    series.standsFor.join(QLatin1String(", "))));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace greenprint::ui
