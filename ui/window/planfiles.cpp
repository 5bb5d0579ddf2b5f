// How plans come into the window and out of it: opened, dropped, recovered, saved and closed.

#include "ui/document/draftkeeper.h"
#include "ui/document/filename.h"
#include "ui/document/planopening.h"
#include "ui/pages/start/startpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planview.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace greenprint::ui {
namespace {

bool isAccepted(const QUrl &url) {
    return mayCarryPlan(url.toLocalFile());
}

} // namespace

void MainWindow::openFile(const QString &fileName) {
    const QString path = QFileInfo(fileName).absoluteFilePath();
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i]->document().fileName() == path) {
            bringToFront(static_cast<int>(i));
            return;
        }
    }
    Expected<OpenedPlan> opened = readPlanFrom(path, m_catalog);
    if (!opened) {
        tell(opened.error());
        return;
    }
    if (!isSample(path))
        m_preferences.addRecentFile(path);
    open(std::move(*opened));
}

void MainWindow::openForReview(const QString &fileName) {
    const QString path = QFileInfo(fileName).absoluteFilePath();
    Expected<OpenedPlan> opened = readForReview(path, m_catalog);
    if (!opened) {
        tell(opened.error());
        return;
    }
    m_preferences.addRecentFile(path);
    open(std::move(*opened));
}

void MainWindow::openPlan(Plan plan) {
    auto document = std::make_unique<PlanDocument>(m_catalog, std::move(plan));
    document->markUnsaved();
    addView(std::move(document));
}

void MainWindow::open(OpenedPlan opened) {
    addView(std::make_unique<PlanDocument>(m_catalog, std::move(opened)));
}

void MainWindow::addView(
    std::unique_ptr<PlanDocument> document, const QString &draft, const QByteArray &outlook) {
    PlanDocument *opened = document.get();
    auto *view = new PlanView(std::move(document), m_preferences, *this);
    m_views.push_back(view);
    if (!outlook.isEmpty())
        view->restoreOutlook(outlook);
    m_drafts.follow(
        *opened, [view] { return view->outlook(); }, draft);
    connect(view, &PlanView::pageChanged, &m_drafts, &DraftKeeper::recordNow);
    m_stack->addWidget(view);
    connect(opened, &PlanDocument::keepingChanged, this, &MainWindow::refreshFrame);
    connect(opened, &PlanDocument::planChanged, this, &MainWindow::refreshFrame);
    connect(&opened->history(), &QUndoStack::indexChanged, this, &MainWindow::refreshFrame);
    m_tabs->addTab(opened->name());
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    m_stack->setCurrentWidget(view);
    refreshFrame();
    if (m_tourOffered)
        QMetaObject::invokeMethod(this, &MainWindow::startTour, Qt::QueuedConnection);
}

bool MainWindow::recoverDrafts() {
    bool any = false;
    for (const Error &damaged : m_drafts.damaged())
        tell(damaged);
    for (const JournalEntry &entry : m_drafts.leftovers()) {
        // a draft that the catalog in use does not fit any more stays where it is
        const std::vector<Finding> findings = checkPlan(entry.plan, m_catalog);
        const auto fault = std::ranges::find(findings, Severity::Error, &Finding::severity);
        if (fault != findings.end()) {
            tell(Error::unreadable(
                fault->subject,
                tr("The unsaved edits of \u201c%1\u201d are kept, but cannot be "
                   "opened with catalog %2: %3")
                    .arg(entry.plan.name, m_catalog.version(), messageText(*fault))));
            continue;
        }
        OpenedPlan opened;
        opened.plan = entry.plan;
        opened.fileName = entry.fileName;
        opened.revision = entry.base;
        auto document = std::make_unique<PlanDocument>(m_catalog, std::move(opened));
        document->markUnsaved();
        addView(std::move(document), entry.document, entry.view);
        any = true;
    }
    return any;
}

bool MainWindow::saveTo(PlanView &view, const QString &fileName) {
    if (const Expected<void> saved = view.document().save(fileName); !saved) {
        tell(saved.error());
        return false;
    }
    m_preferences.addRecentFile(fileName);
    return true;
}

bool MainWindow::save() {
    PlanView *view = current();
    if (!view)
        return false;
    view->commit();
    const QString fileName = view->document().fileName();
    return fileName.isEmpty() ? saveAs() : saveTo(*view, fileName);
}

void MainWindow::savePlanAs() {
    saveAs();
}

bool MainWindow::saveAs() {
    PlanView *view = current();
    if (!view)
        return false;
    view->commit();
    QString proposal = view->document().fileName();
    if (proposal.isEmpty()) {
        proposal = QDir::home().filePath(
            asFileName(view->document().name()) + QStringLiteral(".gplan"));
    }
    const QString fileName = fileToSave(proposal, tr("Plans (*.gplan)"));
    if (fileName.isEmpty())
        return false;
    const QString path = QFileInfo(fileName).absoluteFilePath();
    // two tabs on one file would write over each other
    const bool elsewhere = std::ranges::any_of(m_views, [&](PlanView *other) {
        return other != view && other->document().fileName() == path;
    });
    if (elsewhere) {
        tell(Error::unwritable(
            path, tr("This plan is open in another tab. Close it there, or take another name.")));
        return false;
    }
    if (!saveTo(*view, path))
        return false;
    // a plan of one's own from now on
    view->document().setReadOnly(false);
    return true;
}

bool MainWindow::mayClose(PlanView &view) {
    view.commit();
    if (!view.document().isModified())
        return true;
    m_stack->setCurrentWidget(&view);
    switch (m_prompts.aboutUnsaved(this, view.document().name())) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        break;
    }
    return false;
}

bool MainWindow::closePlan(int index) {
    if (index < 0 || index >= planCount())
        return false;
    m_tabs->setCurrentIndex(index);
    PlanView *view = m_views[static_cast<size_t>(index)];
    if (!mayClose(*view))
        return false;
    m_drafts.forget(view->document());
    m_views.erase(m_views.begin() + index);
    m_stack->removeWidget(view);
    m_tabs->removeTab(index);
    view->deleteLater();
    if (PlanView *next = m_views.empty() ? nullptr
                                         : m_views[static_cast<size_t>(m_tabs->currentIndex())])
        m_stack->setCurrentWidget(next);
    else
        m_stack->setCurrentWidget(m_start);
    refreshFrame();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event) {
    for (PlanView *view : m_views) {
        m_tabs->setCurrentIndex(
            static_cast<int>(std::ranges::find(m_views, view) - m_views.begin()));
        if (!mayClose(*view)) {
            event->ignore();
            return;
        }
    }
    for (PlanView *view : m_views)
        m_drafts.forget(view->document());
    m_preferences.setWindowState(QStringLiteral("geometry"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (std::ranges::any_of(event->mimeData()->urls(), isAccepted))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (isAccepted(url))
            openFile(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace greenprint::ui
