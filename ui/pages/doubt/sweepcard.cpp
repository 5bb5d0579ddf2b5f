#include "ui/pages/doubt/sweepcard.h"

#include "model/plan/valuetext.h"
#include "ui/charts/chartcard.h"
#include "ui/document/longwork.h"
#include "ui/pages/doubt/numericinputs.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalBlocker>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {

SweepCard::SweepCard(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_work(new LongWork(this))
    , m_input(new QComboBox)
    , m_from(new QDoubleSpinBox)
    , m_to(new QDoubleSpinBox)
    , m_steps(new QSpinBox)
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad))
    , m_chart(new ChartCard(context)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(new Text(tr("What if an input were another?"), TextStep::Section, true));
    auto *holder = new QWidget;
    auto *row = new FlowLayout(holder);
    const auto field = [&](const QString &name, QWidget *control) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 8, 0);
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        label->setBuddy(control);
        control->setAccessibleName(name);
        line->addWidget(label);
        line->addWidget(control);
        row->addWidget(pair);
    };
    m_input->setMinimumWidth(280);
    m_input->setMaxVisibleItems(20);
    for (QDoubleSpinBox *box : {m_from, m_to}) {
        box->setRange(-1e15, 1e15);
        box->setDecimals(4);
        box->setKeyboardTracking(false);
        box->setMinimumWidth(120);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SweepCard::start);
    }
    m_steps->setRange(2, 100);
    m_steps->setValue(12);
    m_steps->setKeyboardTracking(false);
    connect(m_steps, &QSpinBox::valueChanged, this, &SweepCard::start);
    connect(m_input, &QComboBox::currentIndexChanged, this, [this] {
        proposeRange();
        start();
    });
    field(tr("Input"), m_input);
    field(tr("from"), m_from);
    field(tr("to"), m_to);
    field(tr("steps"), m_steps);
    column->addWidget(holder);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_chart->setMinimumHeight(280);
    column->addWidget(m_chart, 1);
}

SweepCard::~SweepCard() {
    delete m_work;
}

void SweepCard::refreshInputs() {
    const QSignalBlocker quiet(m_input);
    const QString before = m_input->currentData().toString();
    m_input->clear();
    for (const NumericInput &input : numericInputs(m_context.document.plan())) {
        m_input->addItem(input.label, input.path);
        m_input->setItemData(m_input->count() - 1, input.value, Qt::UserRole + 1);
        m_input->setItemData(m_input->count() - 1, int(input.unit), Qt::UserRole + 2);
    }
    const int same = m_input->findData(before);
    m_input->setCurrentIndex(same >= 0 ? same : m_input->count() ? 0 : -1);
    if (same < 0)
        proposeRange();
    start();
}

void SweepCard::setMetric(Metric metric) {
    m_metric = metric;
    showSweep();
}

void SweepCard::proposeRange() {
    const double value = m_input->currentData(Qt::UserRole + 1).toDouble();
    const auto unit = static_cast<Unit>(m_input->currentData(Qt::UserRole + 2).toInt());
    const QString suffix = unit == Unit::One ? QString() : QChar(0x00a0) + symbol(unit);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (QDoubleSpinBox *box : {m_from, m_to})
        box->setSuffix(suffix);
    m_from->setValue(value / 2.0);
    m_to->setValue(value == 0.0 ? 1.0 : value * 2.0);
}

void SweepCard::start() {
    const auto plan = m_context.document.state();
    const QString path = m_input->currentData().toString();
    if (path.isEmpty())
        return;
    const auto axis = SweepAxis::parse(
        *plan, QStringLiteral("%1=%2..%3/%4")
                   .arg(path, numberText(m_from->value()), numberText(m_to->value()))
                   .arg(m_steps->value()));
    m_trouble->setVisible(!axis);
    if (!axis) {
        m_trouble->setText(axis.error().message);
        return;
    }
    m_work->start([this, plan, axis = *axis,
                   &catalog = m_context.document.catalog()](const Watch &watch) {
        auto found = std::make_shared<Expected<Sweep>>(
            sweep(catalog, *plan, scenarioIds(*plan), {axis}, QThread::idealThreadCount(), watch));
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
    const NumberFormat format = m_context.format();
    const SweepAxis &axis = m_sweep->axes.front();
    double largest = 0.0;
    for (const SweepPoint &point : m_sweep->points)
        largest = std::max(largest, std::abs(point.totals[m_metric].value.value_or(0.0)));
    const DisplayUnit unit = format.unitFor(m_metric, largest);
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = tr("%1 by %2").arg(shortLabel(m_metric), m_input->currentText());
    spec.unit = unit.symbol;
    for (const double value : axis.values)
        spec.categories << format.quantity(value, axis.unit).text();
    const QString baseline = baselineId(plan);
    int place = 0;
    for (const QString &id : scenarioIds(plan)) {
        const Scenario *scenario = findById(plan.scenarios, id);
        ChartSeries series;
        series.name = scenario ? displayName(*scenario) : tr("As planned");
        series.hue = hueOfScenario(place++);
        series.emphasized = id == m_context.selection.scenario();
        series.reference = id == baseline;
        for (const SweepPoint &point : m_sweep->points) {
            if (point.scenario == id)
                series.values.push_back(
                    point.totals[m_metric].value ? *point.totals[m_metric].value / unit.size
                                                 : ChartSpec::kUnknown);
        }
        spec.series.push_back(std::move(series));
    }
    m_chart->show(spec);
}

} // namespace greenprint::ui
