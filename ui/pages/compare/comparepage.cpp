#include "ui/pages/compare/comparepage.h"

#include "ui/document/scenarios.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace greenprint::ui {

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_horizon(new Text({}, TextStep::Base, false, Tone::Muted))
    , m_table(new ComparisonTable) {
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
    column->setContentsMargins(18, 14, 18, 18);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Compare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
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
}

} // namespace greenprint::ui
