#include "ui/pages/doubt/doubtpage.h"

#include "reports/content/doubtcharts.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"
#include "ui/charts/picturebutton.h"
#include "ui/document/language.h"
#include "ui/document/longwork.h"
#include "ui/document/parts.h"
#include "ui/inspector/origintip.h"
#include "ui/pages/doubt/numericinputs.h"
#include "ui/pages/doubt/spreadchart.h"
#include "ui/pages/doubt/sweepcard.h"
#include "ui/pages/doubt/tornadochart.h"
#include "ui/pages/exportbutton.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/spreadsheettext.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr std::array kMetrics{Metric::Carbon,      Metric::Cost,  Metric::LatencyP95,
                              Metric::Energy,      Metric::Water, Metric::TrainingHours,
                              Metric::CarbonMarket};

QStandardItem *figureItem(const QString &text, double value) {
    auto *item = new QStandardItem(text);
    item->setData(value, FigureTable::SortRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QStandardItem *nameItem(const QString &text, bool bold) {
    auto *item = new QStandardItem(text);
    item->setData(text, FigureTable::SortRole);
    item->setData(bold, FigureTable::BoldRole);
    item->setEditable(false);
    return item;
}

/// A title with the menu of its chart at the right. Pictures are saved under the chart's own name.
QHBoxLayout *headOf(Text *title, const QWidget &chart, PictureButton *menu) {
    menu->setTitle(chart.accessibleName());
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(menu, 0, Qt::AlignTop);
    return head;
}

/// As high as its rows.
void fitHeight(FigureTable *table) {
    table->setFixedHeight(
        table->horizontalHeader()->sizeHint().height()
        + table->verticalHeader()->defaultSectionSize() * table->model()->rowCount()
        + 2 * table->frameWidth() + 2);
}

/// The name that a part of the workload has in the plan: "task[train]" gives "Training".
QString nameOfPart(const Plan &plan, const QString &path) {
    const auto [tag, id] = splitPart(path);
    const auto named = [&id = id](const auto &elements) {
        const auto *element = findById(elements, id);
        return element ? displayName(*element) : id;
    };
    if (tag == QLatin1String("dataset"))
        return named(plan.workload.datasets);
    if (tag == QLatin1String("task"))
        return named(plan.workload.tasks);
    if (tag == QLatin1String("service"))
        return named(plan.workload.services);
    return id;
}

/// With inputs and parts of the plan called as the user knows them, not by their paths.
std::shared_ptr<const Sensitivity> named(Sensitivity sensitivity, const Plan &plan) {
    static const QRegularExpression kPart(QStringLiteral("\\b[a-z]+\\[[^\\]]+\\]"));
    const std::vector<NumericInput> inputs = numericInputs(plan);
    for (SensitivityBar &bar : sensitivity.bars) {
        const auto input = std::ranges::find(inputs, bar.factor, &NumericInput::path);
        if (input != inputs.end()) {
            bar.factor = input->label;
            continue;
        }
        // a name may look like a path itself and is not looked at again
        QRegularExpressionMatch part;
        qsizetype at = 0;
        while ((at = bar.factor.indexOf(kPart, at, &part)) >= 0) {
            const QString name = nameOfPart(plan, part.captured());
            bar.factor.replace(at, part.capturedLength(), name);
            at += name.size();
        }
    }
    return std::make_shared<const Sensitivity>(std::move(sensitivity));
}

} // namespace

DoubtPage::DoubtPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_drawing(new LongWork(this))
    , m_moving(new LongWork(this))
    , m_summary(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_metric(new QComboBox)
    , m_samples(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_again(new QPushButton(tr("Draw all")))
    , m_spreadTitle(new Text({}, TextStep::Section, true))
    , m_spread(new SpreadChart)
    , m_spreads(new QStandardItemModel(this))
    , m_spreadTable(new FigureTable)
    , m_chanceTitle(new Text({}, TextStep::Section, true))
    , m_chances(new QStandardItemModel(this))
    , m_chanceTable(new FigureTable)
    , m_tornadoTitle(new Text({}, TextStep::Section, true))
    , m_tornado(new TornadoChart)
    , m_sweep(new SweepCard(context)) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 14, kScrollingMargin, 18);
    column->setSpacing(12);
    column->addWidget(createHead());
    column->addWidget(createSpread());
    column->addWidget(createChances());
    column->addWidget(createTornado());
    column->addWidget(m_sweep);
    column->addStretch(1);
    fillScrolling(*this, content, tr("Doubt"), Qt::ScrollBarAlwaysOn);

    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        showDoubt();
        weigh();
        m_sweep->setMetric(metric());
    });
    connect(m_samples, &QSpinBox::valueChanged, this, &DoubtPage::draw);
    connect(m_seed, &QSpinBox::valueChanged, this, &DoubtPage::draw);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_enough.request_stop(); });
    connect(m_again, &QPushButton::clicked, this, &DoubtPage::draw);
    connect(m_drawing, &LongWork::progressed, this, [this](int percent) {
        m_progress->setValue(percent);
        showSummary();
    });
    connect(m_drawing, &LongWork::runningChanged, this, [this](bool running) {
        m_progress->setVisible(running);
        m_stop->setVisible(running);
        showSummary();
    });
}

DoubtPage::~DoubtPage() {
    delete m_drawing;
    delete m_moving;
}

QWidget *DoubtPage::createHead() {
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Text(tr("Doubt"), TextStep::Title, true));
    line->addStretch();
    lines->addLayout(line);
    lines->addWidget(m_summary);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(90);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of the draws"));
    m_progress->hide();
    m_stop->setToolTip(tr("Show the figures of the draws made so far"));
    m_stop->hide();
    m_again->setToolTip(tr("Draw again, all of them"));
    m_again->hide();
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    line->addWidget(m_again);
    for (const Metric metric : kMetrics)
        m_metric->addItem(shortLabel(metric), int(metric));
    m_metric->setAccessibleName(tr("Metric"));
    line->addWidget(m_metric);
    const auto number = [&](QSpinBox *box, const QString &name, int least, int most, int value) {
        box->setRange(least, most);
        box->setValue(value);
        box->setKeyboardTracking(false);
        box->setGroupSeparatorShown(true);
        box->setAccessibleName(name);
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
    };
    number(m_samples, tr("Draws"), 100, 1'000'000, 10'000);
    m_samples->setSingleStep(1000);
    number(m_seed, tr("Seed"), 1, 1'000'000'000, 1);
    m_seed->setMaximumWidth(110);
    return head;
}

QWidget *DoubtPage::createSpread() {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *picture = new PictureButton(
        *m_spread, context().shell, [this] { return spreadsheetText(*m_spreads); });
    auto *line = headOf(m_spreadTitle, *m_spread, picture);
    auto *save = new ExportButton(
        context(), tr("P5, P50, P95 and mean of every scenario and metric"),
        [this]() -> std::optional<ExportButton::Content> {
            if (!m_doubt)
                return std::nullopt;
            return ExportButton::Content::of(
                tr("Doubt"), uncertaintyTable(*m_doubt), uncertaintyJson(*m_doubt));
        });
    m_spreadTable->setMenu([save](QMenu &menu) { save->tableExport().addTo(menu); });
    line->insertWidget(1, save);
    column->addLayout(line);
    column->addWidget(explanation(
        tr("Each hill shows how the figure may lie; the line below it goes from P5 to P95, the "
           "stroke stands at the middle.")));
    column->addWidget(m_spread);
    m_spreadTable->setModel(m_spreads);
    m_spreadTable->setAccessibleName(tr("P5, P50 and P95 by scenario"));
    m_spreadTable->setSortingEnabled(false);
    m_spreadTable->setTip([this](const QModelIndex &cell) { return tipOfSpread(cell); });
    column->addWidget(m_spreadTable);
    return card;
}

QWidget *DoubtPage::createChances() {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_chanceTitle);
    column->addWidget(explanation(
        tr("How often the scenario of the row turns out lower than that of the column, when both "
           "are drawn with the same factors.")));
    m_chanceTable->setModel(m_chances);
    m_chanceTable->setAccessibleName(tr("Which scenario is lower, and how surely"));
    m_chanceTable->setSortingEnabled(false);
    m_chanceTable->setMenu([chances = TableExport(
                                TableExport::Window::of(context().shell),
                                [this]() -> std::optional<TableExport::Content> {
                                    if (!m_doubt)
                                        return std::nullopt;
                                    return TableExport::Content::of(
                                        m_chanceTitle->text(),
                                        beatsSummary(*m_doubt, metric(), NumberFormat()),
                                        uncertaintyJson(*m_doubt));
                                })](QMenu &menu) { chances.addTo(menu); });
    m_chanceTable->setTip([this](const QModelIndex &cell) { return tipOfChance(cell); });
    column->addWidget(m_chanceTable);
    return card;
}

QWidget *DoubtPage::createTornado() {
    auto *card = new Surface;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *picture = new PictureButton(
        *m_tornado, context().shell, [this] { return m_tornado->asText(); });
    auto *line = headOf(m_tornadoTitle, *m_tornado, picture);
    line->insertWidget(
        1, new ExportButton(
               context(), tr("Every factor with its ends, and the figure at them"),
               [this]() -> std::optional<ExportButton::Content> {
                   if (!sensitivity())
                       return std::nullopt;
                   return ExportButton::Content::of(
                       tr("Sensitivity"), sensitivityTable(*sensitivity()),
                       sensitivityJson(*sensitivity()));
               }));
    column->addLayout(line);
    column->addWidget(explanation(
        tr("One factor or input at a time goes to the ends of its range, which stand beside the "
           "bar.")));
    column->addWidget(m_tornado);
    return card;
}

Metric DoubtPage::metric() const {
    return static_cast<Metric>(m_metric->currentData().toInt());
}

void DoubtPage::refresh(Changes changes) {
    if (changes & Change::Plan) {
        draw();
        m_sweep->refreshInputs();
    }
    if (changes & (Change::Plan | Change::Scenario))
        weigh();
    if (changes & (Change::Format | Change::Theme | Change::Scenario)) {
        showDoubt();
        showTornado();
        m_sweep->setMetric(metric());
    }
}

void DoubtPage::draw() {
    m_spread->setStale(true);
    m_progress->setValue(0);
    const auto plan = document().state();
    UncertaintyRequest request;
    request.samples = m_samples->value();
    request.seed = static_cast<quint64>(m_seed->value());
    request.threads = QThread::idealThreadCount();
    m_enough = std::stop_source();
    request.enough = m_enough.get_token();
    m_drawing->start([this, plan, request, catalog = document().catalog()](const Watch &watch) {
        const Catalog own = catalog.with(catalogOverrides(*plan));
        auto doubt = std::make_shared<Expected<Uncertainty>>(
            uncertainty(own, *plan, request, watch));
        return [this, plan, doubt] {
            if (document().state() != plan)
                return;
            m_trouble = *doubt ? QString() : doubt->error().message;
            if (*doubt) {
                m_doubt = std::make_shared<const Uncertainty>(std::move(**doubt));
                m_spread->setStale(false);
            }
            showDoubt();
            showSummary();
        };
    });
}

void DoubtPage::weigh() {
    m_tornado->setStale(true);
    const auto plan = document().state();
    m_moving->start([this, plan, scenario = selection().scenario(), metric = metric(),
                     catalog = document().catalog(), language = spokenLanguage()](const Watch &) {
        const Catalog own = catalog.inLanguage(language).with(catalogOverrides(*plan));
        auto moved = std::make_shared<Sensitivity>(
            greenprint::sensitivity(own, *plan, scenario, metric));
        for (SensitivityBar &bar : moved->bars)
            bar.factor = report::nameOfBar(*plan, own, bar);
        return [this, plan, moved] {
            if (document().state() != plan)
                return;
            m_moved = named(*moved, *plan);
            m_tornado->setStale(false);
            showTornado();
        };
    });
}

QString DoubtPage::timeLeft() const {
    const std::optional<int> seconds = m_drawing->secondsLeft();
    if (!seconds)
        return tr("Drawing\u2026");
    constexpr int kMinute = 60;
    return *seconds < 2 * kMinute
               ? tr("Drawing\u2026 about %n second(s) left", nullptr, *seconds)
               : tr("Drawing\u2026 about %n minute(s) left", nullptr, *seconds / kMinute);
}

void DoubtPage::showSummary() {
    const bool running = m_drawing->isRunning();
    const bool less = m_doubt && m_doubt->samples < m_doubt->wanted;
    m_again->setVisible(!running && (less || !m_trouble.isEmpty()));
    m_summary->setTone(m_trouble.isEmpty() || running ? Tone::Muted : Tone::Bad);
    if (running)
        m_summary->setText(timeLeft());
    else if (!m_trouble.isEmpty())
        m_summary->setText(m_trouble);
    else if (less)
        m_summary->setText(
            tr("Stopped after %1 of %2 draws, seed %3: the figures are those of these")
                .arg(format().locale().toString(m_doubt->samples))
                .arg(format().locale().toString(m_doubt->wanted))
                .arg(m_doubt->seed));
    else if (m_doubt)
        m_summary->setText(tr("%1 draws of every factor with a range, seed %2")
                               .arg(format().locale().toString(m_doubt->samples))
                               .arg(m_doubt->seed));
}

void DoubtPage::showDoubt() {
    const Metric m = metric();
    m_spread->show(m_doubt, m, selection().scenario(), baselineId(document().plan()), format());
    m_spreads->clear();
    m_chances->clear();
    double largest = 0.0;
    if (m_doubt) {
        for (const UncertainScenario &scenario : m_doubt->scenarios) {
            if (const auto &spread = scenario.spreads[indexOf(m)])
                largest = std::max(largest, spread->p95);
        }
    }
    const DisplayUnit unit = format().unitFor(m, largest);
    for (FigureTable *table : {m_spreadTable, m_chanceTable})
        table->setVisible(m_doubt != nullptr);
    m_spreadTitle->setText(tr("%1, %2").arg(label(m), unit.symbol));
    m_chanceTitle->setText(tr("Which scenario has less: %1").arg(label(m)));
    m_spreads->setHorizontalHeaderLabels(
        {tr("Scenario"), tr("P5"), tr("P50"), tr("P95"), tr("Mean"), tr("P5 to P95")});
    if (!m_doubt)
        return;
    QStringList columns{tr("Lower than")};
    for (const UncertainScenario &scenario : m_doubt->scenarios) {
        columns << scenario.name;
        const auto &spread = scenario.spreads[indexOf(m)];
        QList<QStandardItem *> row{nameItem(scenario.name, scenario.id == selection().scenario())};
        if (spread) {
            const QString partial = scenario.partial.contains(m) ? QStringLiteral("\u2265\u2009")
                                                                 : QString();
            for (const double value : {spread->p5, spread->p50, spread->p95, spread->mean})
                row << figureItem(partial + format().number(value / unit.size), value);
            const double width = spread->p50 != 0.0 ? (spread->p95 - spread->p5) / spread->p50
                                                    : 0.0;
            row << figureItem(format().percent(width), width);
        } else {
            for (int i = 0; i < 5; ++i)
                row << figureItem(tr("unknown"), 0.0);
        }
        m_spreads->appendRow(row);
    }
    for (int c = 1; c < m_spreads->columnCount(); ++c)
        m_spreads->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight);
    m_chances->setHorizontalHeaderLabels(columns);
    const int count = static_cast<int>(m_doubt->scenarios.size());
    for (int a = 0; a < count; ++a) {
        const UncertainScenario &scenario = m_doubt->scenarios[static_cast<size_t>(a)];
        QList<QStandardItem *> row{nameItem(scenario.name, scenario.id == selection().scenario())};
        for (int b = 0; b < count; ++b) {
            const auto found = std::ranges::find_if(m_doubt->beats, [&](const Beats &beats) {
                return beats.a == a && beats.b == b && beats.metric == m;
            });
            const bool known = a != b && found != m_doubt->beats.end() && found->probability;
            const double share = known ? found->probability.value_or(0.0) : 0.0;
            auto *item = figureItem(
                known    ? format().percent(share)
                : a == b ? QString()
                         : QStringLiteral("\u2013"),
                share);
            if (known)
                item->setData(1.0 - share, FigureTable::HeatRole);
            row << item;
        }
        m_chances->appendRow(row);
    }
    for (int c = 1; c < m_chances->columnCount(); ++c)
        m_chances->horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight);
    for (FigureTable *table : {m_spreadTable, m_chanceTable}) {
        table->setWideColumn(0);
        fitHeight(table);
    }
}

QString DoubtPage::tipOfSpread(const QModelIndex &cell) const {
    if (!m_doubt || cell.column() == 0)
        return {};
    const QLocale locale = format().locale();
    const QString draws = tr("%1: of %2 draws of every factor with a range, seed %3")
                              .arg(
                                  m_spreads->headerData(cell.column(), Qt::Horizontal).toString(),
                                  locale.toString(m_doubt->samples))
                              .arg(m_doubt->seed);
    const QString scenario = m_doubt->scenarios[static_cast<size_t>(cell.row())].id;
    return originTip(
        context(), {.metric = metric(), .scenario = scenario, .stage = {}, .part = {}},
        {.remarks = {draws}, .leads = false});
}

QString DoubtPage::tipOfChance(const QModelIndex &cell) const {
    if (!m_doubt || cell.column() == 0 || cell.data().toString().isEmpty())
        return {};
    const auto name = [this](int place) {
        return m_doubt->scenarios[static_cast<size_t>(place)].name;
    };
    return plainTip(
        tr("Share of %1 draws, seed %2, in which \u201c%3\u201d comes to less than \u201c%4\u201d. "
           "A factor is drawn alike for both.")
            .arg(format().locale().toString(m_doubt->samples))
            .arg(m_doubt->seed)
            .arg(name(cell.row()), name(cell.column() - 1)));
}

void DoubtPage::showTornado() {
    const ScenarioResult *scenario = context().scenario();
    m_tornadoTitle->setText(
        tr("What moves %1 of %2")
            .arg(
                label(metric()), document().plan().scenarios.empty() || !scenario
                                     ? tr("the plan")
                                     : scenario->name));
    m_tornado->show(m_moved, format());
}

} // namespace greenprint::ui
