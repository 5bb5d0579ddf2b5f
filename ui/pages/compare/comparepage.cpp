#include "ui/pages/compare/comparepage.h"

#include "reports/content/contributions.h"
#include "reports/content/resultcharts.h"
#include "reports/results/json.h"
#include "reports/write/workbooks.h"
#include "ui/charts/chartcard.h"
#include "ui/document/scenarios.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/compare/choicepopup.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

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
    , m_grouping(new QComboBox)
    , m_shown(new QComboBox)
    , m_first(new ChartCard(context))
    , m_view(new QComboBox)
    , m_second(new ChartCard(context)) {
    m_grouping->setAccessibleName(tr("What the total is broken up by"));
    for (const Keyword<Grouping> &k : Keywords<Grouping>::all)
        m_grouping->addItem(label(k.value), static_cast<int>(k.value));
    m_shown->setAccessibleName(tr("How many are shown one by one"));
    m_shown->setToolTip(tr("All of them are shown as a table; else the rest is one, and opens"));
    m_shown->addItem(tr("The largest"), static_cast<int>(Shown::Largest));
    m_shown->addItem(tr("90\u2009% of the total"), static_cast<int>(Shown::MostOfTotal));
    m_shown->addItem(tr("All"), static_cast<int>(Shown::All));
    m_first->addControl(m_grouping);
    m_first->addControl(m_shown);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ComparePage::refreshCharts);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &ComparePage::refreshCharts);
    connect(m_first, &ChartCard::restOpened, this, [this] {
        m_shown->setCurrentIndex(m_shown->findData(static_cast<int>(Shown::All)));
        // the key that was pressed has gone
        m_shown->setFocus();
    });
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
    duplicate->setToolTip(tr("A copy of the selected scenario, to change"));
    head->addWidget(duplicate);
    auto *save = new QPushButton(tr("Export"));
    auto *formats = new QMenu(save);
    TableExport(TableExport::Window::of(context.shell), [this] {
        return exported();
    }).addTo(*formats);
    save->setMenu(formats);
    head->addWidget(save);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 14, kScrollingMargin, 18);
    column->setSpacing(14);
    column->addLayout(head);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(14);
    charts->addWidget(m_first, 1);
    charts->addWidget(m_second, 1);
    column->addLayout(charts);
    column->addWidget(m_table);
    column->addStretch();
    fillScrolling(*this, content, tr("Compare"), Qt::ScrollBarAlwaysOn);

    m_table->setTip([this](const QModelIndex &cell) { return tipOf(cell); });
    connect(m_table, &ComparisonTable::scenarioChosen, &selection(), &Selection::setScenario);
    connect(m_table, &ComparisonTable::figureChosen, this, [this](const Figure &figure) {
        selection().explain(figure);
    });
    connect(m_table, &ComparisonTable::choiceOpened, this, &ComparePage::openChoice);
    connect(m_table, &ComparisonTable::scenarioMoved, this, [this](const QString &id, int place) {
        const Expected<void> done = document().edit(
            tr("Move scenario"), [&](Plan &plan) { moveScenario(plan, id, place); });
        tell(done);
    });
    connect(m_table, &ComparisonTable::baselineWanted, this, [this](const QString &id) {
        const Expected<void> done = document().edit(
            tr("Change the baseline"), [&id](Plan &plan) { makeBaseline(plan, id); });
        tell(done);
    });
    connect(duplicate, &QPushButton::clicked, this, [this] {
        QString created;
        const Expected<void> done = document().edit(tr("Duplicate scenario"), [&](Plan &plan) {
            created = duplicateScenario(plan, selection().scenario());
        });
        tell(done);
        // only what the plan has can be selected
        if (done)
            selection().setScenario(created);
    });
}

void ComparePage::refresh(Changes changes) {
    if (changes & (Change::Plan | Change::Format)) {
        const Horizon &horizon = document().plan().about.horizon;
        const YearMonth start = horizon.start.value_or(YearMonth{});
        m_horizon->setText(tr("%n month(s) from %1", nullptr, horizon.months.value_or(12))
                               .arg(monthName(start, QLocale())));
    }
    if (changes & (Change::Result | Change::Format))
        m_table->show(document().result(), document().plan(), format());
    m_table->selectScenario(selection().scenario());
    if (changes & (Change::Result | Change::Scenario | Change::Topic | Change::Format))
        refreshCharts();
}

QString ComparePage::tipOf(const QModelIndex &cell) const {
    const ComparisonModel &model = *m_table->comparison();
    const QString scenario = model.scenarioAt(cell.column());
    if (const std::optional<Metric> metric = model.perUnitAt(cell))
        return perUnitTip(
            context(), {.metric = *metric, .scenario = scenario, .stage = {}, .part = {}});
    std::optional<Figure> figure = model.figureAt(cell);
    if (!figure)
        return {};
    figure->scenario = scenario;
    return originTip(context(), *figure, {.remarks = {}, .leads = true});
}

void ComparePage::openChoice(const QString &path) {
    const QModelIndex cell = m_table->currentIndex();
    const QString scenario = m_table->comparison()->scenarioAt(cell.column());
    const QString place = path.section(QLatin1String("]/"), 1);
    const QString title =
        QStringLiteral("%1 \u00b7 %2")
            .arg(
                cell.siblingAtColumn(0).data().toString(),
                m_table->model()->headerData(cell.column(), Qt::Horizontal).toString());
    ChoicePopup *popup = ChoicePopup::open(context(), scenario, place, title, m_table);
    if (!popup) {
        context().shell.leadTo(path);
        return;
    }
    connect(popup, &ChoicePopup::moreWanted, this, [this, path] { context().shell.leadTo(path); });
    // below its cell, within the window
    const QRect at = m_table->visualRect(cell);
    QPoint corner = m_table->viewport()->mapToGlobal(at.bottomRight()) - QPoint(popup->width(), 0);
    const QRect bounds(window()->mapToGlobal(QPoint()), window()->size());
    corner.setX(std::clamp(
        corner.x(), bounds.left(), std::max(bounds.left(), bounds.right() - popup->width())));
    corner.setY(std::clamp(
        corner.y(), bounds.top(), std::max(bounds.top(), bounds.bottom() - popup->height())));
    popup->move(corner);
}

std::optional<TableExport::Content> ComparePage::exported() const {
    const auto result = document().sharedResult();
    if (!result)
        return std::nullopt;
    return TableExport::Content{
        document().name(),
        [result, plan = document().state(), catalog = document().ownCatalog()] {
            return report::comparisonWorkbook(catalog, *plan, *result);
        },
        [this] { return m_table->comparison()->asCsv(); },
        [result] { return QJsonDocument(compareJson(*result)).toJson(); }};
}

void ComparePage::refreshCharts() {
    const Comparison *result = document().result();
    if (!result)
        return;
    const NumberFormat format = this->format();
    // both show the metric that is being explained
    Metric metric = Metric::Carbon;
    if (const auto *figure = std::get_if<Figure>(&selection().topic());
        figure && kSummed.contains(figure->metric))
        metric = figure->metric;
    m_first->show(contributions(
        *result, metric, static_cast<Grouping>(m_grouping->currentData().toInt()),
        static_cast<Shown>(m_shown->currentData().toInt()), format));
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
