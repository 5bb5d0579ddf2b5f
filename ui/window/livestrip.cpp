#include "ui/window/livestrip.h"

#include "ui/document/scenarios.h"
#include "ui/inspector/origintip.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/textwidth.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace greenprint::ui {
namespace {

constexpr std::array kFigures{Metric::Carbon, Metric::CarbonMarket, Metric::Energy,
                              Metric::Water,  Metric::Cost,         Metric::LatencyP95};
constexpr int kPadding = 10;
/// Characters of a scenario's name that are seen at least, and for which room is made at most.
constexpr int kLeastName = 12;
constexpr int kMostName = 34;
constexpr int kBesideScenario = 4;
/// Who types is not interrupted by figures of every key.
constexpr int kRestMs = 700;

} // namespace

FigureTile::FigureTile(Metric metric, QWidget *parent)
    : QAbstractButton(parent)
    , m_metric(metric) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(shortLabel(metric));
    setAccessibleDescription(tr("Press to see where it comes from."));
}

void FigureTile::show(
    const Comparison *comparison, const ScenarioResult *scenario, const NumberFormat &format) {
    setText(shortLabel(m_metric));
    m_number = m_unit = m_delta = QString();
    m_partial = false;
    QString spoken = shortLabel(m_metric);
    if (comparison && scenario) {
        const Total &total = scenario->totals[m_metric];
        if (total.value) {
            const NumberFormat::Scaled scaled = format.metric(m_metric, *total.value);
            m_number = scaled.number;
            m_unit = scaled.unit;
        } else {
            m_number = QStringLiteral("\u2013");
        }
        m_partial = total.value && total.partial;
        const DeltaWords words = deltaWords(*comparison, *scenario, m_metric, format);
        m_delta = words.brief;
        m_tone = words.tone;
        spoken += QStringLiteral(": ") + m_number + QLatin1Char(' ') + m_unit;
        if (!words.brief.isEmpty())
            spoken += QStringLiteral(", ") + words.full;
    }
    m_spoken = spoken;
    // a screen reader is told with it
    if (spoken != accessibleName())
        setAccessibleName(spoken);
    updateGeometry();
    update();
}

bool FigureTile::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip || !m_tip)
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_tip(), this);
    return true;
}

QString FigureTile::figureText() const {
    return m_partial ? QStringLiteral("\u2265\u2009") + m_number : m_number;
}

QSize FigureTile::sizeHint() const {
    const QFont small = ui::font(TextStep::Small, true);
    const int figure = textWidth(figureText(), ui::font(TextStep::Figure, true))
                       + textWidth(m_unit, small) + textWidth(m_delta, small) + 12;
    const QSize least = minimumSizeHint();
    return {std::max(figure + 2 * kPadding, least.width()), least.height()};
}

QSize FigureTile::minimumSizeHint() const {
    const int height = QFontMetrics(ui::font(TextStep::Small)).height()
                       + QFontMetrics(ui::font(TextStep::Figure)).height() + 20;
    // the name is seen whole in every language
    const int name = textWidth(text(), ui::font(TextStep::Small));
    return {std::max(84, name + kPadding + 6), height};
}

void FigureTile::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.soft : mixed(theme.card, theme.page, 0.9));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    }
    const QFont small = ui::font(TextStep::Small);
    const QFont figure = ui::font(TextStep::Figure, true);
    const QFontMetrics smallSize(small);
    const QFontMetrics figureSize(figure);
    int x = kPadding;
    int y = 9 + smallSize.ascent();
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(x, y, elided(text(), small, width() - kPadding - 4));
    y += smallSize.descent() + 1 + figureSize.ascent();
    painter.setFont(figure);
    painter.setPen(theme.ink);
    const QString number = figureText();
    painter.drawText(x, y, number);
    x += textWidth(number, figure) + 4;
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(x, y, m_unit);
    x += textWidth(m_unit, small) + 8;
    if (!m_delta.isEmpty() && x + textWidth(m_delta, small) <= width() - 4) {
        QFont bold = small;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(theme.tone(m_tone));
        painter.drawText(x, y, m_delta);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    }
}

ScenarioBox::ScenarioBox(QWidget *parent)
    : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastName);
}

int ScenarioBox::wantedWidth() const {
    int longest = 0;
    for (int i = 0; i < count(); ++i)
        longest = std::max(longest, textWidth(itemText(i), font()));
    const QFontMetrics size = fontMetrics();
    const int most = size.horizontalAdvance(QLatin1Char('x')) * kMostName;
    // what the hint has beside the characters that it is for
    const int frame = QComboBox::sizeHint().width()
                      - size.horizontalAdvance(QLatin1Char('X')) * kLeastName;
    return std::max(QComboBox::sizeHint().width(), std::min(longest, most) + frame + 4);
}

void ScenarioBox::setRoom(int room) {
    m_room = room;
    if (const int width = sizeHint().width(); width != maximumWidth())
        setMaximumWidth(width);
}

QSize ScenarioBox::sizeHint() const {
    const QSize least = QComboBox::sizeHint();
    return {
        std::clamp(m_room, least.width(), std::max(least.width(), wantedWidth())), least.height()};
}

LiveStrip::LiveStrip(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_scenario(new ScenarioBox(this))
    , m_against(new Text({}, TextStep::Small, false, Tone::Muted, this)) {
    setAccessibleName(tr("Totals of the selected scenario"));
    m_scenario->setAccessibleName(tr("Selected scenario"));
    m_scenario->setToolTip(tr("The scenario whose totals are shown and explained"));
    m_against->setIndent(9);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(0);
    auto *who = new QVBoxLayout;
    who->setSpacing(1);
    who->addStretch();
    who->addWidget(m_scenario, 0, Qt::AlignLeft);
    who->addWidget(m_against);
    who->addStretch();
    row->addLayout(who);
    row->addSpacing(kBesideScenario);
    for (Metric metric : kFigures) {
        auto *tile = new FigureTile(metric, this);
        connect(tile, &QAbstractButton::clicked, this, [this, metric] {
            m_context.selection.explain(
                Figure{.metric = metric, .scenario = {}, .stage = {}, .part = {}});
            refreshTopic();
        });
        tile->setTip([this, metric] {
            return originTip(
                m_context, Figure{.metric = metric, .scenario = {}, .stage = {}, .part = {}},
                {.remarks = {}, .leads = true});
        });
        m_tiles.push_back(tile);
        row->addWidget(tile);
    }
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        m_context.selection.setScenario(m_scenario->itemData(index).toString());
    });
    connect(&m_context.document, &PlanDocument::planChanged, this, &LiveStrip::refreshScenarios);
    connect(&m_context.document, &PlanDocument::resultChanged, this, &LiveStrip::refreshFigures);
    connect(&m_context.selection, &Selection::scenarioChanged, this, [this] {
        refreshScenarios();
        refreshFigures();
    });
    connect(&m_context.selection, &Selection::topicChanged, this, &LiveStrip::refreshTopic);
    connect(&m_context.preferences, &Preferences::formatChanged, this, &LiveStrip::refreshFigures);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LiveStrip::announce);
    refreshScenarios();
    refreshFigures();
    refreshTopic();
}

void LiveStrip::refreshScenarios() {
    const Plan &plan = m_context.document.plan();
    const QString base = baselineId(plan);
    const QSignalBlocker quiet(m_scenario);
    // what is the same stays: at each keystroke the strip would be laid out anew
    int place = 0;
    QString baseName;
    for (const QString &id : scenarioIds(plan)) {
        const QString name = scenarioName(plan, id);
        if (place == m_scenario->count())
            m_scenario->addItem(name, id);
        if (m_scenario->itemText(place) != name)
            m_scenario->setItemText(place, name);
        if (m_scenario->itemData(place) != id)
            m_scenario->setItemData(place, id);
        if (id == base)
            baseName = name;
        ++place;
    }
    while (m_scenario->count() > place)
        m_scenario->removeItem(m_scenario->count() - 1);
    m_scenario->setCurrentIndex(m_scenario->findData(m_context.selection.scenario()));
    m_against->setText(
        base == m_context.selection.scenario() ? tr("is the baseline")
                                               : tr("against %1").arg(baseName));
    shareRoom();
}

void LiveStrip::shareRoom() {
    int figures = 0;
    for (const FigureTile *tile : m_tiles)
        figures += tile->sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    m_scenario->setRoom(width() - figures - margins.left() - margins.right() - kBesideScenario);
}

void LiveStrip::resizeEvent(QResizeEvent *event) {
    Surface::resizeEvent(event);
    shareRoom();
}

void LiveStrip::refreshFigures() {
    const ScenarioResult *scenario = m_context.scenario();
    const NumberFormat format = m_context.format();
    for (FigureTile *tile : m_tiles)
        tile->show(m_context.document.result(), scenario, format);
    shareRoom();
    if (scenario)
        m_rest.start();
}

void LiveStrip::announce() {
    QStringList totals;
    for (const FigureTile *tile : m_tiles)
        totals << tile->spoken();
    const QString words = tr("Totals of %1").arg(m_scenario->currentText()) + QStringLiteral(". ")
                          + totals.join(QStringLiteral(". "));
    if (words == m_announced)
        return;
    const bool first = m_announced.isEmpty();
    m_announced = words;
    setAccessibleName(words);
    // what a plan opens with is read where the user goes
    if (first)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(words);
}

void LiveStrip::refreshTopic() {
    const auto *figure = std::get_if<Figure>(&m_context.selection.topic());
    const bool whole = figure && !figure->stage && figure->part.isEmpty()
                       && (figure->scenario.isEmpty()
                           || figure->scenario == m_context.selection.scenario());
    for (FigureTile *tile : m_tiles)
        tile->setChecked(whole && figure->metric == tile->metric());
}

} // namespace greenprint::ui
