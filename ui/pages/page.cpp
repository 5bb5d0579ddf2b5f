#include "ui/pages/page.h"

#include "ui/document/language.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace greenprint::ui {

Catalog PageContext::catalog() const {
    return document.catalog().inLanguage(languageFor(preferences.language()));
}

const ScenarioResult *PageContext::scenario() const {
    const Comparison *result = document.result();
    return result ? result->scenario(selection.scenario()) : nullptr;
}

void fillScrolling(
    QWidget &page, QWidget *content, const QString &name, Qt::ScrollBarPolicy vertical) {
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(vertical);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_changes(
          Change::Plan | Change::Result | Change::Scenario | Change::Part | Change::Topic
          | Change::Format | Change::Theme) {
    connect(&document(), &PlanDocument::planChanged, this, [this] { note(Change::Plan); });
    connect(&document(), &PlanDocument::resultChanged, this, [this] { note(Change::Result); });
    connect(&selection(), &Selection::scenarioChanged, this, [this] { note(Change::Scenario); });
    connect(&selection(), &Selection::partChanged, this, [this] { note(Change::Part); });
    connect(&selection(), &Selection::topicChanged, this, [this] { note(Change::Topic); });
    connect(&m_context.preferences, &Preferences::formatChanged, this, [this] {
        note(Change::Format);
    });
}

bool Page::leadTo(const QString &) {
    return false;
}

void Page::tell(const Expected<void> &done) const {
    if (!done)
        m_context.shell.tell(done.error());
}

void Page::note(Change change) {
    m_changes |= change;
    if (m_waiting || !isVisible())
        return;
    m_waiting = true;
    // several changes of one event are one refresh
    QMetaObject::invokeMethod(this, &Page::bringUpToDate, Qt::QueuedConnection);
}

void Page::bringUpToDate() {
    m_waiting = false;
    if (isVisible() && m_changes)
        refresh(std::exchange(m_changes, {}));
}

void Page::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_changes)
        refresh(std::exchange(m_changes, {}));
}

void Page::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        note(Change::Theme);
}

} // namespace greenprint::ui
