#include "ui/inspector/inspector.h"

#include "model/plan/planpath.h"
#include "ui/document/parts.h"
#include "ui/inspector/facts.h"
#include "ui/inspector/factsview.h"
#include "ui/inspector/figureview.h"
#include "ui/inspector/notecard.h"
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
    , m_facts(new FactsView(context, this))
    , m_note(new NoteCard(context, this))
    , m_partNote(new NoteCard(context, this)) {
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
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(kMargin, 8, kMargin, kMargin);
    notes->setSpacing(10);
    notes->addWidget(m_note);
    notes->addWidget(m_partNote);
    column->addLayout(notes);
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
        showNotes(figure->part);
        return;
    }
    const auto *field = std::get_if<Field>(&topic);
    showNotes(field ? field->path : QString());
    const Facts facts = factsAbout(topic, m_context);
    m_title->setText(facts.title);
    m_subtitle->setText(facts.subtitle);
    m_facts->show(facts);
    m_views->setCurrentWidget(m_facts);
}

void Inspector::showNotes(const QString &path) {
    const QString part = partOfPath(path);
    const bool input = path != part;
    m_note->show(input ? path : QString(), tr("Note on this input"));
    QString name;
    if (const auto element = findElement(refTo(m_context.document.plan()), part)) {
        const Parameter *own = element->spec->parameter("name");
        name = own && own->access.isSet(element->element) ? own->access.text(element->element)
                                                          : part;
    }
    m_partNote->show(name.isEmpty() ? QString() : part, tr("Note on %1").arg(name));
}

} // namespace greenprint::ui
