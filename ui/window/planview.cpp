#include "ui/window/planview.h"

#include "ui/inspector/inspector.h"
#include "ui/pages/library/frozenview.h"
#include "ui/window/findingsbar.h"
#include "ui/window/livestrip.h"
#include "ui/window/pagelist.h"
#include "ui/window/protectionbar.h"
#include "ui/window/reviewbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kListWidth = 152;
constexpr int kInspectorWidth = 292;
constexpr int kPageMargin = 18;
/// Narrower windows have no room for the inspector beside the page.
constexpr int kRoomForInspector = 1120;
/// And these none for the names of pages.
constexpr int kRoomForNames = 1000;

} // namespace

PlanView::PlanView(
    std::unique_ptr<PlanDocument> document, Preferences &preferences, Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_context{*m_document, m_selection, preferences, shell} {
    keepSelectionValid();
    connect(m_document.get(), &PlanDocument::planChanged, this, &PlanView::keepSelectionValid);
    // pages hold what they worked out with the catalog before
    connect(m_document.get(), &PlanDocument::catalogChanged, this, &PlanView::rebuild);
    connect(&m_selection, &Selection::asked, this, [this] { setInspectorVisible(true); });
    build();
    showPage(QString::fromLatin1(kHomePage));
    // a reviewer sees first what was decided on
    if (m_document->frozen())
        showFrozen(true);
}

PlanView::~PlanView() {
    tearDown();
}

void PlanView::build() {
    m_list = new PageList(this);
    m_stack = new QStackedWidget(this);
    m_strip = new LiveStrip(m_context, this);
    m_inspector = new Inspector(m_context, this);
    m_findings = new FindingsBar(m_context, this);

    m_side = new QWidget(this);
    m_side->setFixedWidth(std::max(kListWidth, m_list->widthOfNames()));
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 12, 0, 0);
    sideColumn->addWidget(m_list);

    if (m_document->isForReview())
        m_review = createReviewBar();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, kPageMargin - 4, 0, 0);
    middle->setSpacing(0);
    auto *stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    stripRow->setSpacing(10);
    stripRow->addWidget(m_strip, 1);
    stripRow->addWidget(m_why = createWhy());
    middle->addLayout(stripRow);
    middle->addWidget(m_stack, 1);

    m_inspector->setFixedWidth(kInspectorWidth);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_row->addWidget(m_side);
    m_row->addLayout(middle, 1);
    m_row->addWidget(m_inspector);
    m_narrow = false;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_review)
        column->addWidget(m_review);
    else
        column->addWidget(new ProtectionBar(m_context, this));
    column->addLayout(m_row, 1);
    column->addWidget(m_findings);

    connect(m_list, &PageList::chosen, this, &PlanView::showPage);
    m_stack->installEventFilter(this);
    m_why->hide();
    // what is not seen is placed when it is shown
    if (isVisible())
        placeSides();
}

QPushButton *PlanView::createWhy() {
    auto *why = new QPushButton(tr("Why?"), this);
    why->setCheckable(true);
    why->setToolTip(tr("Explain the selected figure or input"));
    connect(why, &QPushButton::clicked, this, &PlanView::setInspectorVisible);
    return why;
}

void PlanView::placeSides() {
    m_side->setFixedWidth(
        width() < kRoomForNames ? PageList::kWidthOfIcons
                                : std::max(kListWidth, m_list->widthOfNames()));
    const bool narrow = width() < kRoomForInspector;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_inspectorOver = false;
        if (narrow)
            m_row->removeWidget(m_inspector);
        else
            m_row->addWidget(m_inspector);
    }
    const bool shown = narrow ? m_inspectorOver : m_inspectorBeside;
    m_why->setVisible(narrow);
    m_why->setChecked(shown);
    m_inspector->setVisible(shown);
    if (!narrow)
        return;
    const QRect page = m_stack->geometry();
    m_inspector->setGeometry(width() - kInspectorWidth, page.top(), kInspectorWidth, page.height());
    m_inspector->raise();
}

void PlanView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placeSides();
}

void PlanView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    // it may have been built anew behind another tab, where no change of size follows
    placeSides();
}

bool PlanView::eventFilter(QObject *watched, QEvent *event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && watched == m_stack && m_narrow)
        placeSides();
    return QWidget::eventFilter(watched, event);
}

ReviewBar *PlanView::createReviewBar() {
    auto *bar = new ReviewBar(m_context, this);
    m_frozen = new FrozenView(m_context, m_stack);
    m_stack->addWidget(m_frozen);
    connect(bar, &ReviewBar::frozenWanted, this, &PlanView::showFrozen);
    connect(m_frozen, &FrozenView::compared, bar, [this, bar] {
        bar->setChanges(m_frozen->changes());
    });
    return bar;
}

void PlanView::showFrozen(bool shown) {
    if (!m_frozen)
        return;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_frozen) : page(m_current));
    m_review->setFrozenShown(shown);
}

void PlanView::tearDown() {
    // pages, strip and inspector refer to the document until they are gone, and are not to be told
    // of anything while they go
    const QSignalBlocker quietDocument(*m_document);
    const QSignalBlocker quietSelection(m_selection);
    m_pages.clear();
    m_current.clear();
    m_review = nullptr;
    m_frozen = nullptr;
    for (QObject *child : QObjectList(children()))
        delete child;
}

void PlanView::rebuild() {
    commit();
    const QString page = m_current;
    const bool frozen = m_frozen && m_stack->currentWidget() == m_frozen;
    const bool findings = m_findings->isUnfolded();
    tearDown();
    build();
    m_document->reword();
    showPage(page);
    if (frozen)
        showFrozen(true);
    m_findings->setUnfolded(findings);
}

void PlanView::keepSelectionValid() {
    const QStringList ids = scenarioIds(m_document->plan());
    if (ids.contains(m_selection.scenario()))
        return;
    // at first the second, which mostly stands against the first as the baseline; a plan of one has
    // no other
    m_selection.setScenario(ids.size() > 1 && m_selection.scenario().isEmpty() ? ids[1] : ids[0]);
}

Page *PlanView::page(const QString &key) {
    if (const auto it = m_pages.find(key); it != m_pages.end())
        return it->second;
    for (const PageEntry &entry : pageTable()) {
        if (key != QLatin1String(entry.key))
            continue;
        Page *page = entry.create(m_context, m_stack);
        page->setObjectName(key);
        m_stack->addWidget(page);
        m_pages.emplace(key, page);
        return page;
    }
    return nullptr;
}

void PlanView::showPage(const QString &key) {
    if (key == m_current) {
        showFrozen(false);
        return;
    }
    Page *next = page(key);
    if (!next)
        return;
    commit();
    m_current = key;
    m_stack->setCurrentWidget(next);
    // after the focus has left what was seen
    m_selection.returnToFigure();
    if (m_review)
        m_review->setFrozenShown(false);
    m_list->select(key);
    Q_EMIT pageChanged();
}

QByteArray PlanView::outlook() const {
    return (m_current + QLatin1Char('\n') + m_selection.scenario()).toUtf8();
}

void PlanView::restoreOutlook(const QByteArray &outlook) {
    const QString text = QString::fromUtf8(outlook);
    m_selection.setScenario(text.section(QLatin1Char('\n'), 1, 1));
    keepSelectionValid();
    showPage(text.section(QLatin1Char('\n'), 0, 0));
}

void PlanView::showNeighbour(int step) {
    const auto table = pageTable();
    const int count = static_cast<int>(table.size());
    for (int i = 0; i < count; ++i) {
        if (m_current == QLatin1String(table[static_cast<size_t>(i)].key)) {
            showPage(
                QString::fromLatin1(table[static_cast<size_t>((i + step + count) % count)].key));
            return;
        }
    }
}

void PlanView::leadTo(const QString &path) {
    if (path.isEmpty())
        return;
    if (Page *current = page(m_current); current && current->leadTo(path)) {
        if (m_frozen && m_stack->currentWidget() == m_frozen) {
            showFrozen(false);
            current->leadTo(path);
        }
        return;
    }
    for (const PageEntry &entry : pageTable()) {
        const QString key = QString::fromLatin1(entry.key);
        if (key != m_current && page(key)->leadTo(path)) {
            showPage(key);
            // focus can be given only to what is seen
            page(key)->leadTo(path);
            return;
        }
    }
}

void PlanView::commit() {
    if (const auto it = m_pages.find(m_current); it != m_pages.end())
        it->second->commit();
}

void PlanView::setInspectorVisible(bool visible) {
    (m_narrow ? m_inspectorOver : m_inspectorBeside) = visible;
    placeSides();
}

bool PlanView::isInspectorVisible() const {
    return !m_inspector->isHidden();
}

} // namespace greenprint::ui
