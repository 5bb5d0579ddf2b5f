// What goes along with the window: preferences, history, help, and the tour.

#include "ui/catalogs/catalogswindow.h"
#include "ui/fields/editor.h"
#include "ui/fields/elementtable.h"
#include "ui/fields/elementtablemodel.h"
#include "ui/help/helpwindow.h"
#include "ui/inspector/inspector.h"
#include "ui/window/findingsbar.h"
#include "ui/window/historywindow.h"
#include "ui/window/livestrip.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagelist.h"
#include "ui/window/planview.h"
#include "ui/window/preferenceswindow.h"
#include "ui/window/tour.h"

#include <QApplication>
#include <QPushButton>

namespace greenprint::ui {
namespace {

const QString kGuide = QStringLiteral("guide");
const QString kGlossary = QStringLiteral("glossary");

/// Page and heading of the help for what is below the focus.
std::pair<QString, QString> helpOn(QWidget *focus, const PlanView *view) {
    for (QWidget *w = focus; w; w = w->parentWidget()) {
        if (const auto *editor = qobject_cast<const Editor *>(w))
            return {kGlossary, editor->parameter().translatedLabel()};
        if (const auto *table = qobject_cast<const ElementTable *>(w);
            table && table->currentIndex().isValid())
            return {
                kGlossary,
                table->elements()->parameterAt(table->currentIndex().column()).translatedLabel()};
        if (const auto *tile = qobject_cast<const FigureTile *>(w))
            return {kGlossary, label(tile->metric())};
        if (qobject_cast<const Inspector *>(w))
            return {kGuide, QStringLiteral("Inspector")};
        if (qobject_cast<const FindingsBar *>(w))
            return {kGuide, QStringLiteral("Findings")};
    }
    if (!view)
        return {kGuide, QStringLiteral("Start")};
    for (const PageEntry &page : pageTable()) {
        if (view->currentPage() == QLatin1String(page.key))
            return {kGuide, QString::fromLatin1(page.title)};
    }
    return {kGuide, {}};
}

} // namespace

void MainWindow::showPreferences() {
    auto *window = findChild<PreferencesWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!window)
        window = new PreferencesWindow(m_preferences, m_shortcuts, this);
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::showHistory() {
    PlanView *view = current();
    if (!view)
        return;
    view->commit();
    auto *window = findChild<HistoryWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HistoryWindow(this);
    window->follow(&view->document().history(), view->document().name());
    window->show();
    window->raise();
}

void MainWindow::showCatalogs() {
    auto *window = findChild<CatalogsWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new CatalogsWindow(*this, m_preferences, m_prompts, this);
        connect(window, &CatalogsWindow::helpWanted, this, [this] {
            openHelp(kGuide, QStringLiteral("Catalogs"));
        });
    }
    if (PlanView *view = current())
        view->commit();
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::showHelp() {
    const auto [page, heading] = helpOn(QApplication::focusWidget(), current());
    openHelp(page, heading);
}

void MainWindow::openHelp(const QString &page, const QString &heading) {
    // one window, however often it is asked for
    auto *help = findChild<HelpWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(this);
    help->openPage(page, heading);
}

void MainWindow::offerTour() {
    m_tourOffered = !m_preferences.hasSeenTour();
}

void MainWindow::startTour() {
    m_tourOffered = false;
    m_preferences.setSeenTour(true);
    if (!current())
        openFile(QStringLiteral(":/samples/image-classification.gplan"));
    PlanView *view = current();
    if (!view)
        return;
    view->showPage(QString::fromLatin1(kHomePage));
    view->setInspectorVisible(true);
    delete m_tour;
    m_tour = new Tour(
        {{view->findChild<PageList *>(), tr("From the work to the report"),
          tr("Describe the workload, choose how it is done in scenarios, compare them, rank and "
             "explore what else is possible, ask how sure it is, review, and report.")},
         {view->page(QString::fromLatin1(kHomePage)), tr("Compare is home"),
          tr("Scenarios are columns. What differs from the baseline is bold; what is inherited is "
             "grey. Change a choice and every figure follows at once.")},
         {view->findChild<LiveStrip *>(), tr("Always in sight"),
          tr("The totals of the selected scenario and how they differ from the baseline, on every "
             "page. Press a figure to ask where it comes from.")},
         {view->findChild<Inspector *>(), tr("Why this number?"),
          tr("Every figure is explained down to factors and their sources. Put your own figure in "
             "the place of one, with a note that says why.")},
         {view->findChild<FindingsBar *>(), tr("What to look at"),
          tr("What is wrong or questionable, with the rule behind it. Choosing a finding leads to "
             "its field.")},
         {m_search, tr("Find anything"),
          tr("Ctrl+K finds commands, inputs, plans, Regions and practices. F1 opens the help on "
             "what you are at.")}},
        centralWidget());
    connect(m_tour, &Tour::ended, m_tour, &QObject::deleteLater);
}

} // namespace greenprint::ui
