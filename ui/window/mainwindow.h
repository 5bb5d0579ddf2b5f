#pragma once

#include "ui/catalogs/cataloguser.h"
#include "ui/pages/page.h"
#include "ui/window/prompts.h"
#include "ui/window/shortcuts.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QMenu;
class QMenuBar;
class QStackedWidget;
class QTabBar;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class CommandPalette;
class DraftKeeper;
class PlanView;
class StartPage;
class Text;
class Tour;

/// The window: a tab per open plan, the menus, the palette; opens, saves and closes plans.
class MainWindow : public QMainWindow, public Shell, public CatalogUser {
    Q_OBJECT

public:
    /// `drafts` keep what is not saved; they must outlive the window.
    MainWindow(
        const Catalog &catalog, Preferences &preferences, Prompts &prompts, DraftKeeper &drafts);
    ~MainWindow() override;

    // Shell
    void showPage(const QString &key) override;
    void leadTo(const QString &path) override;
    void openFile(const QString &fileName) override;
    void openPlan(Plan plan) override;
    void open(OpenedPlan opened) override;
    void savePlanAs() override;
    QString fileToSave(const QString &proposal, const QString &filter) override;
    void showCatalogs() override;
    void tell(const Error &error) override;

    // CatalogUser
    const Catalog &catalogInUse() const override { return m_catalog; }
    std::vector<OpenPlan> openPlans() const override;
    QStringList useCatalog(const Catalog &catalog) override;

    /// Opens a plan file, or a PDF that carries a plan, for reading only, with the results that
    /// were frozen with it.
    void openForReview(const QString &fileName);
    /// The plan in front; null if none is open.
    PlanView *current() const;
    int planCount() const;
    /// False if something could not be saved or the user thought better of it.
    bool save();
    bool saveAs();
    bool closePlan(int index);
    void openPalette();
    /// Opens what an earlier session left unsaved; true if there was anything.
    bool recoverDrafts();
    /// The page with samples and the quick start.
    void showStart();
    void showPreferences();
    /// The steps of the plan in front, to go back and forth in.
    void showHistory();
    /// The help on what has the focus.
    void showHelp();
    /// Leads through the window when the first plan is opened, if the user has not been led yet.
    void offerTour();
    /// Leads through the window; opens a sample if no plan is open.
    void startTour();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createHeader();
    void nameHeader();
    void createMenus();
    void createLanguageMenu(QMenu &view);
    void createThemeMenu(QMenu &view);
    void nameSearch();
    /// Builds what is seen anew, in the language of now.
    void retranslate();
    void rebuildStart();
    void createFileMenu();
    void createEditMenu();
    void createScenarioMenu();
    void createViewMenu();
    void createUnitMenu(QMenu &view);
    void createHelpMenu();
    void openHelp(const QString &page, const QString &heading);
    void fillRecentFiles();
    void fillHistory(QMenu &menu);
    /// A command with keys that the user may change; `id` is the same in every language.
    QAction *add(
        QMenu &menu, const QString &id, const QString &text, const QKeySequence &keys,
        std::function<void()> run);
    /// One that comes and goes, without keys.
    QAction *addPassing(QMenu &menu, const QString &text, std::function<void()> run);
    /// The same as add(), enabled only while a plan is open.
    QAction *addForPlan(
        QMenu &menu, const QString &id, const QString &text, const QKeySequence &keys,
        std::function<void(PlanView &)> run);

    /// `draft` and `outlook` are those of a leftover that the document was opened from.
    void addView(
        std::unique_ptr<PlanDocument> document, const QString &draft = {},
        const QByteArray &outlook = {});
    bool saveTo(PlanView &view, const QString &fileName);
    bool mayClose(PlanView &view);
    void refreshFrame();
    int currentIndex() const;
    /// Shows the plan of a tab, from the start page too.
    void bringToFront(int index);
    void report(const Expected<void> &done);

    Catalog m_catalog;
    Preferences &m_preferences;
    Shortcuts m_shortcuts;
    Prompts &m_prompts;
    DraftKeeper &m_drafts;
    QMenuBar *m_menus;
    QTabBar *m_tabs;
    Text *m_kept;
    QPushButton *m_search;
    QStackedWidget *m_stack;
    StartPage *m_start;
    std::vector<PlanView *> m_views;
    CommandPalette *m_palette;
    bool m_retranslating = false;
    bool m_tourOffered = false;
    QPointer<Tour> m_tour;
    QMenu *m_recent = nullptr;
    QAction *m_protect = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    std::vector<QAction *> m_planActions;
};

} // namespace greenprint::ui
