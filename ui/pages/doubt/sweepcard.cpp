#include "ui/pages/doubt/sweepcard.h"

#include "model/plan/planpath.h"
#include "reports/results/whatifjson.h"
#include "reports/results/whatiftables.h"
#include "ui/charts/chartcard.h"
#include "ui/document/longwork.h"
#include "ui/document/scenarios.h"
#include "ui/document/variants.h"
#include "ui/pages/doubt/sweepinput.h"
#include "ui/pages/exportbutton.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

/// More are no question that anybody could follow.
constexpr size_t kMostLinked = 8;

QStringList valuesOf(const SweepAxis &axis, const NumberFormat &format) {
    QStringList values;
    for (const double value : axis.values)
        values << inputText(value, axis.unit, format);
    return values;
}

double figureOf(const SweepPoint &point, Metric metric, const DisplayUnit &unit) {
    const std::optional<double> &value = point.totals[metric].value;
    return value ? *value / unit.size : ChartSpec::kUnknown;
}

/// Every value of one with every value of another: what a shaded table shows.
bool isGrid(const Sweep &sweep) {
    return sweep.order == SweepOrder::Grid && sweep.axes.size() > 1;
}

/// Whether scenarios may differ in what is swept: in the workload, not in what the plan is about.
bool isOfWorkload(const Plan &plan, const SweepAxis &axis) {
    return findParameter(refTo(plan.workload), belowWorkload(axis.path)).has_value();
}

} // namespace

SweepCard::SweepCard(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_work(new LongWork(this))
    , m_fields(new QVBoxLayout)
    , m_link(new QCheckBox(tr("Link the inputs")))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad))
    , m_adopt(new QPushButton(tr("Make a scenario")))
    , m_export(new ExportButton(
          context, tr("All runs of all scenarios, a row each"),
          [this]() -> std::optional<ExportButton::Content> {
              if (!m_sweep)
                  return std::nullopt;
              return ExportButton::Content::of(
                  m_labels.join(QStringLiteral(", ")), sweepTable(*m_sweep), sweepJson(*m_sweep));
          }))
    , m_chart(new ChartCard(context)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(createHead());
    m_fields->setSpacing(8);
    addInput();
    addInput();
    column->addLayout(m_fields);
    m_link->setToolTip(tr(
        "All inputs take their steps together: the first run has the first value of each, the "
        "last run the last. Without it two inputs make a table of every value with every other."));
    connect(m_link, &QCheckBox::toggled, this, [this] {
        fitInputs();
        start();
    });
    column->addWidget(m_link);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_chart->setMinimumHeight(280);
    column->addWidget(m_chart, 1);
    fitInputs();
}

SweepInput *SweepCard::addInput() {
    auto *input = new SweepInput(
        tr("Input %1").arg(m_inputs.size() + 1),
        m_inputs.empty() ? SweepInput::Kind::Required : SweepInput::Kind::Optional);
    input->setInputs(m_choices);
    m_fields->addWidget(input);
    m_inputs.push_back(input);
    connect(input, &SweepInput::changed, this, [this] {
        fitInputs();
        start();
    });
    return input;
}

void SweepCard::fitInputs() {
    const auto chosen = static_cast<size_t>(std::ranges::count_if(m_inputs, &SweepInput::isChosen));
    m_link->setEnabled(chosen > 1 || m_link->isChecked());
    const bool linked = m_link->isChecked();
    // there is always one more to choose
    if (linked && chosen == m_inputs.size() && chosen < kMostLinked)
        addInput();
    for (size_t i = 1; i < m_inputs.size(); ++i) {
        m_inputs[i]->setVisible(linked || i < 2);
        m_inputs[i]->setLinkedSteps(
            linked ? std::optional(m_inputs.front()->steps()) : std::nullopt);
    }
}

QWidget *SweepCard::createHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *title = new Text(tr("What if an input were another?"), TextStep::Section, true);
    title->setWordWrap(true);
    line->addWidget(title, 1);
    auto *runs = new QMenu(m_adopt);
    m_adopt->setMenu(runs);
    connect(runs, &QMenu::aboutToShow, this, &SweepCard::fillRuns);
    line->addWidget(m_adopt);
    line->addWidget(m_export);
    m_adopt->setEnabled(false);
    m_export->setEnabled(false);
    return head;
}

QStringList SweepCard::valuesOfRun(const std::vector<double> &run) const {
    QStringList values;
    for (size_t i = 0; i < run.size(); ++i)
        values << inputText(run[i], m_sweep->axes[i].unit, m_context.format());
    return values;
}

QString SweepCard::nameOfRun(const std::vector<double> &run) const {
    const QStringList values = valuesOfRun(run);
    QStringList words;
    for (qsizetype i = 0; i < values.size(); ++i)
        words << tr("%1 %2", "an input and its value").arg(m_labels.value(i), values[i]);
    return words.join(QStringLiteral(", "));
}

void SweepCard::fillRuns() {
    QMenu &menu = *m_adopt->menu();
    menu.clear();
    if (!m_sweep)
        return;
    const bool grid = isGrid(*m_sweep);
    QMenu *further = nullptr;
    std::optional<double> first;
    for (const std::vector<double> &run : m_sweep->runs()) {
        const auto make = [this, run] { adopt(run); };
        if (!grid) {
            menu.addAction(nameOfRun(run), this, make);
            continue;
        }
        // the second input changes fastest
        if (first != run.front())
            further = menu.addMenu(
                inputText(run.front(), m_sweep->axes.front().unit, m_context.format()));
        first = run.front();
        further->addAction(
            inputText(run.back(), m_sweep->axes.back().unit, m_context.format()), this, make);
    }
}

void SweepCard::adopt(const std::vector<double> &inputs) {
    if (!m_sweep || inputs.size() != m_sweep->axes.size())
        return;
    QString created;
    const Expected<void> done = m_context.document.edit(
        tr("Make a scenario of a run"), [&](Plan &plan) {
            created = addVariant(plan, m_context.selection.scenario(), {}, nameOfRun(inputs));
            Scenario &scenario = editableScenario(plan, created);
            for (size_t i = 0; i < inputs.size(); ++i) {
                Change change;
                change.path = m_sweep->axes[i].path;
                change.value = numberText(inputs[i]);
                scenario.changes.push_back(change);
            }
        });
    if (done)
        m_context.selection.setScenario(created);
    else
        m_context.shell.tell(done.error());
}

SweepCard::~SweepCard() {
    delete m_work;
}

void SweepCard::refreshInputs() {
    m_choices = numericInputs(m_context.document.plan());
    for (SweepInput *input : m_inputs)
        input->setInputs(m_choices);
    fitInputs();
    start();
}

void SweepCard::setMetric(Metric metric) {
    m_metric = metric;
    showSweep();
}

void SweepCard::start() {
    const auto plan = m_context.document.state();
    std::vector<const SweepInput *> chosen;
    for (const SweepInput *input : m_inputs) {
        if (input->isChosen() && input->isVisibleTo(this))
            chosen.push_back(input);
    }
    if (chosen.empty())
        return;
    SweepRequest request;
    request.scenarios = scenarioIds(*plan);
    request.threads = QThread::idealThreadCount();
    if (m_link->isChecked() && chosen.size() > 1)
        request.order = SweepOrder::Linked;
    QStringList labels;
    for (const SweepInput *input : chosen) {
        const auto axis = SweepAxis::parse(*plan, input->expression(), request.order);
        m_trouble->setVisible(!axis);
        if (!axis) {
            m_trouble->setText(axis.error().message);
            return;
        }
        request.axes.push_back(*axis);
        labels << input->label();
    }
    m_work->start(
        [this, plan, request, labels, catalog = m_context.document.catalog()](const Watch &watch) {
            auto found = std::make_shared<Expected<Sweep>>(sweep(catalog, *plan, request, watch));
            return [this, found, labels] {
                m_trouble->setVisible(!*found);
                if (!*found) {
                    m_trouble->setText(found->error().message);
                    return;
                }
                m_sweep = std::make_shared<const Sweep>(std::move(**found));
                m_labels = labels;
                showSweep();
            };
        });
}

void SweepCard::showSweep() {
    if (!m_sweep)
        return;
    const Plan &plan = m_context.document.plan();
    const bool adoptable = std::ranges::all_of(
        m_sweep->axes, [&](const SweepAxis &axis) { return isOfWorkload(plan, axis); });
    m_adopt->setEnabled(adoptable && !m_context.document.isReadOnly());
    m_adopt->setToolTip(
        adoptable ? tr("The selected scenario with a value of the input")
                  : tr("This input is that of the whole plan: scenarios cannot differ in it"));
    m_export->setEnabled(true);
    double largest = 0.0;
    for (const SweepPoint &point : m_sweep->points)
        largest = std::max(largest, std::abs(point.totals[m_metric].value.value_or(0.0)));
    const DisplayUnit unit = m_context.format().unitFor(m_metric, largest);
    m_chart->show(isGrid(*m_sweep) ? heat(unit) : lines(unit));
}

ChartSpec SweepCard::lines(const DisplayUnit &unit) const {
    const Plan &plan = m_context.document.plan();
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = tr("%1 by %2").arg(shortLabel(m_metric), m_labels.join(QStringLiteral(", ")));
    spec.unit = unit.symbol;
    // inputs that are linked have a line each, below one another
    QStringList titles;
    for (const QString &label : m_labels)
        titles << label.simplified();
    spec.xTitle = titles.join(QLatin1Char('\n'));
    for (const std::vector<double> &run : m_sweep->runs())
        spec.categories << valuesOfRun(run).join(QLatin1Char('\n'));
    const QString baseline = baselineId(plan);
    const QStringList ids = scenarioIds(plan);
    const std::vector<Hue> hues = huesOfScenarios(
        static_cast<int>(ids.size()), static_cast<int>(ids.indexOf(baseline)));
    auto hue = hues.begin();
    for (const QString &id : ids) {
        ChartSeries series;
        series.name = scenarioName(plan, id);
        series.hue = *hue++;
        series.emphasized = id == m_context.selection.scenario();
        series.reference = id == baseline;
        for (const SweepPoint &point : m_sweep->points) {
            if (point.scenario == id)
                series.values.push_back(figureOf(point, m_metric, unit));
        }
        spec.series.push_back(std::move(series));
    }
    return spec;
}

ChartSpec SweepCard::heat(const DisplayUnit &unit) const {
    const QString scenario = m_context.selection.scenario();
    const QStringList across = valuesOf(m_sweep->axes.back(), m_context.format());
    ChartSpec spec;
    spec.kind = ChartKind::Heat;
    spec.title = tr("%1 of %2: %3 down, %4 across")
                     .arg(
                         shortLabel(m_metric), scenarioName(m_context.document.plan(), scenario),
                         m_labels.value(0), m_labels.value(1));
    spec.unit = unit.symbol;
    spec.categories = valuesOf(m_sweep->axes.front(), m_context.format());
    for (const QString &value : across) {
        ChartSeries series;
        series.name = value;
        spec.series.push_back(std::move(series));
    }
    // the second input changes fastest
    size_t column = 0;
    for (const SweepPoint &point : m_sweep->points) {
        if (point.scenario != scenario)
            continue;
        spec.series[column].values.push_back(figureOf(point, m_metric, unit));
        column = (column + 1) % spec.series.size();
    }
    return spec;
}

} // namespace greenprint::ui
