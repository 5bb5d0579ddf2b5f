#include "ui/inspector/inspector.h"

#include "ui/inspector/facts.h"
#include "ui/inspector/factsview.h"
#include "ui/inspector/figureview.h"
#include "ui/widgets/text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

constexpr int kMargin = 16;

} // namespace

Inspector::Inspector(const PageContext &context, QWidget *parent)
    : Band(Qt::LeftEdge, parent)
    , m_context(context)
    , m_title(new Text({}, TextStep::Section, true, Tone::Ink, this))
    , m_subtitle(new Text({}, TextStep::Base, false, Tone::Muted, this))
    , m_views(new QStackedWidget(this))
    , m_figure(new FigureView(context, this))
    , m_facts(new FactsView(context, this)) {
    setAccessibleName(tr("Inspector"));
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_views->addWidget(m_figure);
    m_views->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kMargin, 0, 0);
    column->setSpacing(2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 0, kMargin, 8);
    head->setSpacing(3);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    connect(&m_context.document, &PlanDocument::resultChanged, this, &Inspector::refresh);
    connect(&m_context.selection, &Selection::scenarioChanged, this, &Inspector::refresh);
    connect(&m_context.selection, &Selection::topicChanged, this, &Inspector::refresh);
    connect(&m_context.preferences, &Preferences::formatChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::refresh() {
    const Topic &topic = m_context.selection.topic();
    if (const auto *figure = std::get_if<Figure>(&topic)) {
        const FigureView::Heading heading = m_figure->show(*figure);
        m_title->setText(heading.title);
        m_subtitle->setText(heading.subtitle);
        m_views->setCurrentWidget(m_figure);
        return;
    }
    const Facts facts = factsAbout(topic, m_context);
    m_title->setText(facts.title);
    m_subtitle->setText(facts.subtitle);
    m_facts->show(facts);
    m_views->setCurrentWidget(m_facts);
}

} // namespace greenprint::ui
