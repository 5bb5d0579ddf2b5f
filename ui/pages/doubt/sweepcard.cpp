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

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

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

/// Whether scenarios may differ in what is swept: in the workload, not in what the plan is about.
bool isOfWorkload(const Plan &plan, const SweepAxis &axis) {
    return findParameter(refTo(plan.workload), belowWorkload(axis.path)).has_value();
}

} // namespace

SweepCard::SweepCard(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_work(new LongWork(this))
    , m_first(new SweepInput(tr("Input"), SweepInput::Kind::Required))
    , m_second(new SweepInput(tr("Second input"), SweepInput::Kind::Optional))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad))
    , m_adopt(new QPushButton(tr("Make a scenario")))
    , m_export(new ExportButton(
          context, tr("All runs of all scenarios, a row each"),
          [this]() -> std::optional<ExportButton::Content> {
              if (!m_sweep)
                  return std::nullopt;
              return ExportButton::Content::of(
                  m_first->label(), sweepTable(*m_sweep), sweepJson(*m_sweep));
          }))
    , m_chart(new ChartCard(context)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(createHead());
    for (SweepInput *input : {m_first, m_second}) {
        column->addWidget(input);
        connect(input, &SweepInput::changed, this, &SweepCard::start);
    }
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_chart->setMinimumHeight(280);
    column->addWidget(m_chart, 1);
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

void SweepCard::fillRuns() {
    QMenu &menu = *m_adopt->menu();
    menu.clear();
    if (!m_sweep)
        return;
    const NumberFormat format = m_context.format();
    const SweepAxis &first = m_sweep->axes.front();
    for (const double value : first.values) {
        const QString text = inputText(value, first.unit, format);
        if (m_sweep->axes.size() == 1) {
            menu.addAction(text, this, [this, value] { adopt({value}); });
            continue;
        }
        QMenu *further = menu.addMenu(text);
        const SweepAxis &second = m_sweep->axes.back();
        for (const double other : second.values)
            further->addAction(inputText(other, second.unit, format), this, [this, value, other] {
                adopt({value, other});
            });
    }
}

void SweepCard::adopt(const std::vector<double> &inputs) {
    if (!m_sweep || inputs.size() != m_sweep->axes.size())
        return;
    const NumberFormat format = m_context.format();
    QStringList values;
    for (size_t i = 0; i < inputs.size(); ++i) {
        values << tr("%1 %2", "an input and its value")
                      .arg(
                          i == 0 ? m_first->label() : m_second->label(),
                          inputText(inputs[i], m_sweep->axes[i].unit, format));
    }
    QString created;
    const Expected<void> done = m_context.document.edit(
        tr("Make a scenario of a run"), [&](Plan &plan) {
            created = addVariant(
                plan, m_context.selection.scenario(), {}, values.join(QStringLiteral(", ")));
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
    const std::vector<NumericInput> inputs = numericInputs(m_context.document.plan());
    for (SweepInput *input : {m_first, m_second})
        input->setInputs(inputs);
    start();
}

void SweepCard::setMetric(Metric metric) {
    m_metric = metric;
    showSweep();
}

void SweepCard::start() {
    const auto plan = m_context.document.state();
    std::vector<SweepAxis> axes;
    for (const SweepInput *input : {m_first, m_second}) {
        const QString expression = input->expression();
        if (expression.isEmpty())
            continue;
        const auto axis = SweepAxis::parse(*plan, expression);
        m_trouble->setVisible(!axis);
        if (!axis) {
            m_trouble->setText(axis.error().message);
            return;
        }
        axes.push_back(*axis);
    }
    if (axes.empty())
        return;
    m_work->start([this, plan, axes, catalog = m_context.document.catalog()](const Watch &watch) {
        auto found = std::make_shared<Expected<Sweep>>(
            sweep(catalog, *plan, scenarioIds(*plan), axes, QThread::idealThreadCount(), watch));
        return [this, found] {
            m_trouble->setVisible(!*found);
            if (!*found) {
                m_trouble->setText(found->error().message);
                return;
            }
            m_sweep = std::make_shared<const Sweep>(**found);
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
    m_chart->show(m_sweep->axes.size() > 1 ? heat(unit) : lines(unit));
}

ChartSpec SweepCard::lines(const DisplayUnit &unit) const {
    const Plan &plan = m_context.document.plan();
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = tr("%1 by %2").arg(shortLabel(m_metric), m_first->label());
    spec.unit = unit.symbol;
    spec.categories = valuesOf(m_sweep->axes.front(), m_context.format());
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
                         m_first->label(), m_second->label());
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
