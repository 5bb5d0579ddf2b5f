#include "ui/window/mainwindow.h"

#include "ui/document/draftkeeper.h"
#include "ui/pages/start/startpage.h"
#include "ui/palette/entries.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"
#include "ui/window/historywindow.h"
#include "ui/window/planview.h"
#include "ui/window/tour.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace greenprint::ui {
namespace {

constexpr QSize kFirstSize(1360, 860);

} // namespace

MainWindow::MainWindow(
    const Catalog &catalog, Preferences &preferences, Prompts &prompts, DraftKeeper &drafts)
    : m_catalog(catalog)
    , m_preferences(preferences)
    , m_shortcuts(preferences)
    , m_prompts(prompts)
    , m_drafts(drafts)
    , m_menus(new QMenuBar)
    , m_tabs(new QTabBar)
    , m_kept(new Text({}, TextStep::Small, false, Tone::Muted))
    , m_search(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(m_catalog, preferences, *this))
    , m_palette(nullptr) {
    qApp->installEventFilter(new PlainTips(this));
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(kFirstSize);
    restoreGeometry(m_preferences.windowState(QStringLiteral("geometry")));

    QWidget *header = createHeader();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(content);
    m_palette = new CommandPalette(content);

    connect(m_search, &QPushButton::clicked, this, &MainWindow::openPalette);
    connect(&m_drafts, &DraftKeeper::problemChanged, this, &MainWindow::refreshFrame);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (PlanView *before = qobject_cast<PlanView *>(m_stack->currentWidget()))
            before->commit();
        m_drafts.recordNow();
        m_stack->setCurrentWidget(
            index < 0 ? static_cast<QWidget *>(m_start) : m_views[static_cast<size_t>(index)]);
        refreshFrame();
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            bringToFront(index);
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closePlan);
    connect(&m_preferences, &Preferences::recentFilesChanged, this, &MainWindow::fillRecentFiles);
    connect(&m_shortcuts, &Shortcuts::changed, this, &MainWindow::nameSearch);
    connect(&m_shortcuts, &Shortcuts::replaced, this, &MainWindow::nameSearch);
    createMenus();
    refreshFrame();
}

QWidget *MainWindow::createHeader() {
    auto *header = new Band(Qt::BottomEdge);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 14, 1);
    row->setSpacing(8);
    auto *brand = new Text(QStringLiteral("Greenprint"), TextStep::Section, true);
    row->addWidget(brand);
    m_menus->setNativeMenuBar(false);
    m_menus->setAutoFillBackground(false);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(m_menus);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(true);
    row->addWidget(m_tabs, 8);
    row->addStretch(1);
    row->addWidget(m_kept);
    m_search->setMinimumWidth(190);
    row->addWidget(m_search);
    nameHeader();
    return header;
}

void MainWindow::nameHeader() {
    m_tabs->setAccessibleName(tr("Open plans"));
    // Qt names the buttons of tabs when it makes them
    m_tabs->setTabsClosable(false);
    m_tabs->setTabsClosable(true);
    nameSearch();
    m_search->setAccessibleName(tr("Find anything"));
    m_search->setToolTip(tr("Find a command, parameter, plan, Region or practice"));
}

void MainWindow::nameSearch() {
    const QKeySequence keys = m_shortcuts.keysOf(QStringLiteral("find-anything"));
    m_search->setText(
        tr("Find anything\u2026    %1").arg(keys.toString(QKeySequence::NativeText)).trimmed());
}

void MainWindow::retranslate() {
    m_retranslating = false;
    // its stops are parts that are built anew
    delete m_tour;
    nameHeader();
    m_planActions.clear();
    m_menus->clear();
    for (QMenu *menu : m_menus->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        delete menu;
    createMenus();
    delete m_palette;
    m_palette = new CommandPalette(centralWidget());
    rebuildStart();
    for (PlanView *view : m_views)
        view->rebuild();
    refreshFrame();
}

void MainWindow::rebuildStart() {
    const bool isInFront = !current();
    delete m_start;
    m_start = new StartPage(m_catalog, m_preferences, *this);
    m_stack->insertWidget(0, m_start);
    if (isInFront)
        m_stack->setCurrentWidget(m_start);
}

MainWindow::~MainWindow() = default;

PlanView *MainWindow::current() const {
    return qobject_cast<PlanView *>(m_stack->currentWidget());
}

int MainWindow::planCount() const {
    return static_cast<int>(m_views.size());
}

int MainWindow::currentIndex() const {
    return m_tabs->currentIndex();
}

void MainWindow::bringToFront(int index) {
    m_tabs->setCurrentIndex(index);
    // the tab stays the current one while the start page is seen
    if (!current()) {
        m_stack->setCurrentWidget(m_views[static_cast<size_t>(index)]);
        refreshFrame();
    }
}

void MainWindow::showStart() {
    if (PlanView *view = current())
        view->commit();
    m_stack->setCurrentWidget(m_start);
    refreshFrame();
}

void MainWindow::report(const Expected<void> &done) {
    if (!done)
        tell(done.error());
}

void MainWindow::showPage(const QString &key) {
    if (PlanView *view = current())
        view->showPage(key);
}

void MainWindow::leadTo(const QString &path) {
    if (PlanView *view = current())
        view->leadTo(path);
}

QString MainWindow::fileToSave(const QString &proposal, const QString &filter) {
    return m_prompts.fileToSave(this, proposal, filter);
}

void MainWindow::tell(const Error &error) {
    m_prompts.tell(this, error);
}

std::vector<CatalogUser::OpenPlan> MainWindow::openPlans() const {
    std::vector<OpenPlan> plans;
    for (PlanView *view : m_views) {
        const PlanDocument &document = view->document();
        plans.push_back({document.name(), document.state(), document.catalog()});
    }
    return plans;
}

QStringList MainWindow::useCatalog(const Catalog &catalog) {
    // its stops are parts that are built anew
    delete m_tour;
    m_catalog = catalog;
    QStringList apart;
    for (PlanView *view : m_views) {
        view->commit();
        PlanDocument &document = view->document();
        if (const Expected<void> fits = document.useCatalog(m_catalog); !fits)
            apart << tr("\u201c%1\u201d stays with catalog %2: %3")
                         .arg(document.name(), document.catalog().version(), fits.error().text());
    }
    rebuildStart();
    refreshFrame();
    return apart;
}

void MainWindow::refreshFrame() {
    for (size_t i = 0; i < m_views.size(); ++i) {
        const PlanDocument &document = m_views[i]->document();
        QString name = document.name();
        if (document.isModified())
            name.prepend(QStringLiteral("\u2022 "));
        const int tab = static_cast<int>(i);
        name = withAmpersands(name);
        // the tabs are laid out anew, whether the text is another or not
        if (m_tabs->tabText(tab) != name)
            m_tabs->setTabText(tab, name);
        m_tabs->setTabToolTip(
            tab, document.fileName().isEmpty() ? tr("Not saved in a file yet")
                                               : plainTip(document.fileName()));
    }
    PlanView *view = current();
    if (auto *history = findChild<HistoryWindow *>({}, Qt::FindDirectChildrenOnly))
        history->follow(
            view ? &view->document().history() : nullptr,
            view ? view->document().name() : QString());
    for (QAction *action : m_planActions)
        action->setEnabled(view != nullptr);
    m_kept->setVisible(view != nullptr);
    m_tabs->setVisible(!m_views.empty());
    m_protect->setChecked(view && view->document().isReadOnly());
    QUndoStack *history = view ? &view->document().history() : nullptr;
    m_undo->setEnabled(history && history->canUndo());
    m_redo->setEnabled(history && history->canRedo());
    m_undo->setText(
        history && history->canUndo() ? tr("&Undo: %1").arg(withAmpersands(history->undoText()))
                                      : tr("&Undo"));
    m_redo->setText(
        history && history->canRedo() ? tr("&Redo: %1").arg(withAmpersands(history->redoText()))
                                      : tr("&Redo"));
    if (!view) {
        setWindowTitle(QStringLiteral("Greenprint"));
        setWindowModified(false);
        return;
    }
    const PlanDocument &document = view->document();
    setWindowTitle(document.name() + QStringLiteral("[*] \u2013 Greenprint"));
    setWindowFilePath(document.fileName());
    setWindowModified(document.isModified());
    const bool isUnprotected = document.isModified() && !m_drafts.problem().isEmpty();
    m_kept->setTone(isUnprotected ? Tone::Bad : Tone::Muted);
    m_kept->setToolTip(isUnprotected ? m_drafts.problem() : QString());
    if (document.isReadOnly())
        m_kept->setText(tr("for reading only"));
    else if (isUnprotected)
        m_kept->setText(tr("not saved, and would be lost in a crash"));
    else if (document.isModified())
        m_kept->setText(tr("not saved"));
    else if (!document.savedAt().isNull())
        m_kept->setText(
            tr("saved %1")
                .arg(QLocale().toString(document.savedAt().time(), QLocale::ShortFormat)));
    else
        m_kept->clear();
}

void MainWindow::openPalette() {
    std::vector<PaletteEntry> entries;
    if (PlanView *view = current())
        entries = planEntries(view->context());
    for (PaletteEntry &command : commandEntries(*m_menus))
        entries.push_back(std::move(command));
    for (size_t i = 0; i < m_views.size(); ++i) {
        entries.push_back({m_views[i]->document().name(), tr("Open plan"), {}, [this, i] {
                               bringToFront(static_cast<int>(i));
                           }});
    }
    for (PaletteEntry &sample : sampleEntries(m_catalog, *this))
        entries.push_back(std::move(sample));
    for (const QString &file : m_preferences.recentFiles()) {
        entries.push_back(
            {QFileInfo(file).completeBaseName(), tr("Plan used recently"), file,
             [this, file] { openFile(file); }});
    }
    m_palette->open(std::move(entries));
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowDeactivate) {
        if (PlanView *view = current())
            view->commit();
    }
    if (event->type() == QEvent::LanguageChange && !m_retranslating && m_start) {
        // several translators of one switch are one rebuild
        m_retranslating = true;
        QMetaObject::invokeMethod(this, &MainWindow::retranslate, Qt::QueuedConnection);
    }
}

} // namespace greenprint::ui
