#include "ui/inspector/factsview.h"

#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPushButton>

namespace greenprint::ui {

FactsView::FactsView(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_text(new Text({}))
    , m_column(new QVBoxLayout)
    , m_act(new QPushButton) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facts"));
    auto *content = new QWidget;
    m_column->setContentsMargins(16, 0, 16, 16);
    m_column->setSpacing(10);
    m_text->setWordWrap(true);
    m_column->addWidget(m_text);
    m_column->addWidget(m_act, 0, Qt::AlignLeft);
    m_column->addStretch();
    content->setLayout(m_column);
    setWidget(content);
    // the inspector paints what is behind; a scroll area would fill it
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_act, &QPushButton::clicked, this, [this] {
        // what it does may bring other facts in the place of these
        const auto act = m_facts.act;
        if (const Expected<void> done = act(); !done)
            m_context.shell.tell(done.error());
    });
}

void FactsView::show(const Facts &facts) {
    m_facts = facts;
    m_text->setText(facts.text);
    m_text->setVisible(!facts.text.isEmpty());
    delete m_rows;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const Facts::Fact &fact : facts.facts) {
        auto *name = new Text(fact.name);
        auto *value = new Text(fact.value, TextStep::Base, true);
        name->setWordWrap(true);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        if (!fact.note.isEmpty())
            grid->addWidget(explanation(fact.note), row++, 0, 1, 2);
        grid->setRowMinimumHeight(row++, 6);
    }
    m_column->insertWidget(1, m_rows);
    m_act->setText(withAmpersands(facts.action));
    m_act->setVisible(!facts.action.isEmpty());
}

} // namespace greenprint::ui
