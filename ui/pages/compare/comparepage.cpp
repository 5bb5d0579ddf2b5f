#include "ui/pages/compare/comparepage.h"

#include "reports/content/resultcharts.h"
#include "ui/charts/chartcard.h"
#include "ui/document/scenarios.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace greenprint::ui {
namespace {

/// Metrics that add up over the months.
constexpr MetricSet kSummed{
    Metric::EnergyIt,       Metric::Energy, Metric::CarbonLocation, Metric::CarbonMarket,
    Metric::CarbonEmbodied, Metric::Carbon, Metric::Water,          Metric::Cost};

} // namespace

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_horizon(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_table(new ComparisonTable)
    , m_stages(new ChartCard(context))
    , m_view(new QComboBox)
    , m_second(new ChartCard(context)) {
    m_view->setAccessibleName(tr("What the chart shows"));
    m_view->addItem(tr("Summed up"), static_cast<int>(View::Summed));
    m_view->addItem(tr("Month by month"), static_cast<int>(View::Monthly));
    m_view->addItem(tr("From the baseline"), static_cast<int>(View::Steps));
    m_view->addItem(tr("Against cost"), static_cast<int>(View::TradeOff));
    m_view->addItem(tr("By part"), static_cast<int>(View::Parts));
    m_second->addControl(m_view);
    connect(m_view, &QComboBox::currentIndexChanged, this, &ComparePage::refreshCharts);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Text(tr("Compare"), TextStep::Title, true));
    head->addWidget(m_horizon, 1, Qt::AlignBottom);
    auto *duplicate = new QPushButton(tr("Duplicate scenario"));
    duplicate->setToolTip(tr("A copy of the selected scenario, to change (%1)")
                              .arg(QKeySequence(tr("Ctrl+D")).toString(QKeySequence::NativeText)));
    head->addWidget(duplicate);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 14, kScrollingMargin, 18);
    column->setSpacing(14);
    column->addLayout(head);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(14);
    charts->addWidget(m_stages, 1);
    charts->addWidget(m_second, 1);
    column->addLayout(charts);
    column->addWidget(m_table);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Compare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_table, &ComparisonTable::scenarioChosen, &selection(), &Selection::setScenario);
    connect(m_table, &ComparisonTable::figureChosen, this, [this](const Figure &figure) {
        selection().explain(figure);
    });
    connect(m_table, &ComparisonTable::choiceOpened, this, [this](const QString &path) {
        this->context().shell.leadTo(path);
    });
    connect(duplicate, &QPushButton::clicked, this, [this] {
        const Expected<void> done = document().edit(tr("Duplicate scenario"), [this](Plan &plan) {
            selection().setScenario(duplicateScenario(plan, selection().scenario()));
        });
        if (!done)
            this->context().shell.tell(done.error());
    });
}

void ComparePage::refresh(Changes changes) {
    if (changes & (Change::Plan | Change::Format)) {
        const Horizon &horizon = document().plan().about.horizon;
        const YearMonth start = horizon.start.value_or(YearMonth{});
        m_horizon->setText(
            tr("%n month(s) from %1", nullptr, horizon.months.value_or(12))
                .arg(QLocale().toString(
                    QDate(start.year, start.month, 1), QStringLiteral("MMMM yyyy"))));
    }
    if (changes & (Change::Result | Change::Format))
        m_table->show(document().result(), document().plan(), format());
    m_table->selectScenario(selection().scenario());
    if (changes & (Change::Result | Change::Scenario | Change::Topic | Change::Format))
        refreshCharts();
}

void ComparePage::refreshCharts() {
    const Comparison *result = document().result();
    if (!result)
        return;
    const NumberFormat format = this->format();
    m_stages->show(carbonByStage(*result, format));
    // the second shows the metric that is being explained
    Metric metric = Metric::Carbon;
    if (const auto *figure = std::get_if<Figure>(&selection().topic());
        figure && kSummed.contains(figure->metric))
        metric = figure->metric;
    const ScenarioResult *scenario = context().scenario();
    switch (static_cast<View>(m_view->currentData().toInt())) {
    case View::Summed:
        m_second->show(cumulative(*result, metric, selection().scenario(), format));
        return;
    case View::Monthly:
        if (scenario)
            m_second->show(monthlyByStage(*scenario, metric, format));
        return;
    case View::Steps: {
        // without another there is nothing to step from
        constexpr int kSteps = 6;
        if (scenario)
            m_second->show(
                changeByPart(result->baselineResult(), *scenario, metric, kSteps, format));
        return;
    }
    case View::TradeOff:
        m_second->show(tradeOff(
            *result, Metric::Cost, metric == Metric::Cost ? Metric::Carbon : metric,
            selection().scenario(), format));
        return;
    case View::Parts: {
        constexpr int kParts = 8;
        if (scenario)
            m_second->show(partsOf(*scenario, metric, kParts, format));
        return;
    }
    }
}

} // namespace greenprint::ui
