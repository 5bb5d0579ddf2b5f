#include "ui/pages/explore/designcard.h"

#include "ui/document/variants.h"
#include "ui/pages/compare/choicewords.h"
#include "ui/widgets/deltatext.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr std::array kFigures{Metric::Carbon, Metric::Cost,  Metric::LatencyP95,
                              Metric::Energy, Metric::Water, Metric::TrainingHours};

/// Names at the left, what belongs to them at the right.
QGridLayout *createGrid() {
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

DesignCard::DesignCard(const PageContext &context, QWidget *parent)
    : Surface(parent)
    , m_context(context)
    , m_against(new Text({}, TextStep::Small, false, Tone::Muted))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad))
    , m_buttons(new QHBoxLayout)
    , m_make(new QPushButton(tr("Make a scenario of it"))) {
    m_against->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_make->setDefault(true);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Selected design"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 8, 12);
    column->setSpacing(4);
    column->addWidget(new Text(tr("Selected design"), TextStep::Section, true));
    column->addWidget(m_against);
    column->addWidget(m_trouble);
    column->addSpacing(4);
    column->addWidget(scroll, 1);
    column->addSpacing(4);
    m_buttons->addWidget(m_make);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    clear({});
}

void DesignCard::clear(const QString &hint) {
    delete std::exchange(m_rows, nullptr);
    m_against->setText(hint);
    m_trouble->hide();
    m_make->setEnabled(false);
}

void DesignCard::addButton(QPushButton *button) {
    m_buttons->insertWidget(0, button);
}

void DesignCard::addChange(const QString &name, const QString &value) {
    auto *label = new Text(name);
    label->setWordWrap(true);
    auto *words = new Text(value, TextStep::Base, true);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(label, m_row, 0, Qt::AlignTop);
    m_grid->addWidget(words, m_row, 1);
    ++m_row;
}

void DesignCard::show(const QString &base, const Choices &choices, const QString &trouble) {
    PlanDocument &document = m_context.document;
    Plan plan = document.plan();
    const QString id = addVariant(plan, base, choices, tr("Selected design"));
    const QString baseline = baselineId(document.plan());
    const Comparison comparison = compare(document.catalog(), plan, baseline, {id});
    const ScenarioResult &design = *comparison.scenario(id);
    const ScenarioResult &against = comparison.baselineResult();
    const NumberFormat format = m_context.format();

    delete std::exchange(m_rows, nullptr);
    m_rows = new QWidget;
    // long names of parts take no room from the figures: each has columns of its own
    auto *parts = new QVBoxLayout(m_rows);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(5);
    auto *figures = createGrid();
    parts->addLayout(figures);
    m_grid = createGrid();
    int row = 0;
    m_against->setText(tr("against %1").arg(against.name));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    for (const Metric metric : kFigures) {
        if (!design.totals[metric].value)
            continue;
        const DeltaWords words = deltaWords(comparison, design, metric, format);
        auto *name = new Text(shortLabel(metric));
        // a long name takes a second line, not the room of the figures
        name->setWordWrap(true);
        auto *value = new Text(format.metricText(metric, design.totals[metric].value));
        value->setAlignment(Qt::AlignRight);
        value->setToolTip(words.full);
        auto *delta = new Text(words.brief, TextStep::Base, true, words.tone);
        delta->setAlignment(Qt::AlignRight);
        delta->setToolTip(words.full);
        figures->addWidget(name, row, 0);
        figures->addWidget(value, row, 1);
        figures->addWidget(delta, row, 2);
        ++row;
    }
    auto *changes = new Text(tr("What changes"), TextStep::Base, true);
    changes->setContentsMargins(0, 8, 0, 0);
    parts->addWidget(changes);
    parts->addLayout(m_grid);
    m_row = 0;
    const auto wordsOf = [&](const ScenarioResult &result) {
        return choiceWords(
            result,
            findById(plan.scenarios, result.id) ? mergedScenario(plan, result.id) : Scenario{});
    };
    const std::vector<ChoiceWords> before = wordsOf(against);
    for (const ChoiceWords &choice : wordsOf(design)) {
        const auto was = std::ranges::find(before, choice.place, &ChoiceWords::place);
        if (was != before.end() && was->words == choice.words)
            continue;
        addChange(choice.label, choice.words);
    }
    if (m_row == 0)
        addChange(tr("Nothing: it is the baseline"), {});
    m_column->insertWidget(0, m_rows);
    m_make->setEnabled(!document.isReadOnly());
}

} // namespace greenprint::ui
