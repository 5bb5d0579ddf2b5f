#include "ui/pages/explore/requestbar.h"

#include "model/quantity/unitsign.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

constexpr std::array kObjectives{Metric::Carbon,        Metric::Cost,   Metric::LatencyP95,
                                 Metric::TrainingHours, Metric::Energy, Metric::Water,
                                 Metric::CarbonMarket};
constexpr size_t kMostObjectives = 3;
constexpr size_t kFewestObjectives = 2;
constexpr int kLimitDecimals = 1;
constexpr double kFirstLimit = 1000.0; ///< where the scenario as it is has no figure

/// As a field can show it, and not below the figure: a limit that begins with the scenario as it is
/// must not leave it out.
double limitFrom(double figure) {
    const double steps = std::pow(10.0, kLimitDecimals);
    return std::ceil(figure * steps) / steps;
}

} // namespace

RequestBar::RequestBar(QWidget *parent)
    : Surface(parent)
    , m_chosen(defaultObjectives()) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int line, const QString &name) {
        auto *label = new Text(name, TextStep::Base, false, Tone::Muted);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        label->setContentsMargins(0, 5, 0, 0);
        auto *holder = new QWidget;
        auto *flow = new FlowLayout(holder);
        grid->addWidget(holder, line, 1);
        return flow;
    };

    FlowLayout *objectives = row(0, tr("Least"));
    for (const Metric metric : kObjectives) {
        QPushButton *button = toggle(
            shortLabel(metric), std::ranges::find(m_chosen, metric) != m_chosen.end(),
            tr("Look for little %1; two or three at a time").arg(label(metric)));
        button->setAccessibleName(tr("Least %1").arg(label(metric)));
        connect(button, &QPushButton::clicked, this, [this, metric](bool on) {
            chooseObjective(metric, on);
        });
        m_objectives.emplace_back(metric, button);
        objectives->addWidget(button);
    }

    m_boundRow = row(1, tr("At most"));
    m_addBound = new QPushButton(tr("Add a limit"));
    m_addBound->setMenu(new QMenu(m_addBound));
    m_boundRow->addWidget(m_addBound);
    connect(m_addBound->menu(), &QMenu::aboutToShow, this, &RequestBar::fillMetricMenu);

    FlowLayout *vary = row(2, tr("Vary"));
    const auto varying = [&](const QString &text, bool on, const QString &tip) {
        QPushButton *button = toggle(text, on, tip);
        button->setAccessibleName(tr("Vary %1").arg(text));
        connect(button, &QPushButton::clicked, this, &RequestBar::changed);
        vary->addWidget(button);
        return button;
    };
    m_region = varying(tr("Region"), true, tr("Every Region that the plan may use"));
    m_storage = varying(tr("Storage class"), true, tr("The class of every dataset"));
    m_instances = varying(tr("Instances"), true, tr("Types and counts of every task"));
    m_endpoints = varying(
        tr("Endpoints"), true, tr("Way of answering, types and scaling of every service"));
    m_practices = varying(tr("Practices"), false, tr("Practices on or off; takes longer"));
    m_oneRegion = new QCheckBox(tr("One Region for all stages"));
    connect(m_oneRegion, &QCheckBox::toggled, this, &RequestBar::changed);
    connect(m_region, &QPushButton::toggled, m_oneRegion, &QWidget::setEnabled);
    vary->addWidget(m_oneRegion);
    m_types = new QLineEdit;
    m_types->setPlaceholderText(tr("All instance types"));
    m_types->setToolTip(tr("Only types that match, such as ml.g5.*, ml.inf2.*"));
    m_types->setAccessibleName(tr("Instance types to try"));
    m_types->setMinimumWidth(170);
    m_types->setClearButtonEnabled(true);
    connect(m_types, &QLineEdit::editingFinished, this, &RequestBar::changed);
    vary->addWidget(m_types);
}

QPushButton *RequestBar::toggle(const QString &text, bool on, const QString &tip) {
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setChecked(on);
    button->setToolTip(tip);
    return button;
}

void RequestBar::chooseObjective(Metric metric, bool on) {
    if (on) {
        m_chosen.push_back(metric);
        if (m_chosen.size() > kMostObjectives)
            m_chosen.erase(m_chosen.begin());
    } else if (m_chosen.size() > kFewestObjectives) {
        std::erase(m_chosen, metric);
    }
    for (const auto &[m, button] : m_objectives)
        button->setChecked(std::ranges::find(m_chosen, m) != m_chosen.end());
    Q_EMIT changed();
}

void RequestBar::fillMetricMenu() {
    QMenu *menu = m_addBound->menu();
    menu->clear();
    for (const Metric metric : kObjectives) {
        if (std::ranges::find(m_bounds, metric, &BoundField::metric) != m_bounds.end())
            continue;
        menu->addAction(label(metric), this, [this, metric] {
            addBound(metric, limitFrom(m_present[metric].value.value_or(kFirstLimit)));
        });
    }
}

void RequestBar::addBound(Metric metric, double atMost) {
    auto *frame = new QWidget;
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    auto *name = new QLabel(shortLabel(metric));
    auto *value = new QDoubleSpinBox;
    value->setRange(0.0, 1e15);
    value->setDecimals(kLimitDecimals);
    value->setGroupSeparatorShown(true);
    value->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    value->setSuffix(QChar(0x00a0) + unitSign(unit(metric)));
    value->setValue(atMost);
    value->setKeyboardTracking(false);
    value->setMinimumWidth(140);
    value->setAccessibleName(tr("%1 at most").arg(label(metric)));
    name->setBuddy(value);
    auto *remove = new QToolButton;
    remove->setText(QStringLiteral("\u00d7"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this limit away"));
    remove->setAccessibleName(tr("Take away the limit of %1").arg(label(metric)));
    line->addWidget(name);
    line->addWidget(value);
    line->addWidget(remove);
    m_boundRow->removeWidget(m_addBound);
    m_boundRow->addWidget(frame);
    m_boundRow->addWidget(m_addBound);
    m_bounds.push_back({metric, frame, value});
    connect(value, &QDoubleSpinBox::valueChanged, this, &RequestBar::changed);
    connect(remove, &QToolButton::clicked, this, [this, metric, frame] {
        std::erase_if(m_bounds, [metric](const BoundField &b) { return b.metric == metric; });
        m_boundRow->removeWidget(frame);
        frame->deleteLater();
        m_addBound->setFocus();
        Q_EMIT changed();
    });
    frame->show();
    value->setFocus();
    value->selectAll();
    Q_EMIT changed();
}

ExploreRequest RequestBar::request() const {
    ExploreRequest request;
    request.objectives.clear();
    // in the order of the buttons, so that axes do not jump
    for (const auto &[metric, button] : m_objectives) {
        if (button->isChecked())
            request.objectives.push_back(metric);
    }
    for (const BoundField &bound : m_bounds)
        request.where.push_back({bound.metric, bound.value->value()});
    request.vary = {
        m_region->isChecked(),
        m_storage->isChecked(),
        m_instances->isChecked(),
        m_endpoints->isChecked(),
        m_practices->isChecked(),
        m_types->text().split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts)};
    request.oneRegion = m_oneRegion->isChecked() && m_region->isChecked();
    return request;
}

} // namespace greenprint::ui
