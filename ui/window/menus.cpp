#include "ui/document/language.h"
#include "ui/document/scenarios.h"
#include "ui/widgets/text.h"
#include "ui/window/findingsbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planview.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace greenprint::ui {

QAction *MainWindow::addPassing(QMenu &menu, const QString &text, std::function<void()> run) {
    QAction *action = menu.addAction(text);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction *MainWindow::add(
    QMenu &menu, const QString &id, const QString &text, const QKeySequence &keys,
    std::function<void()> run) {
    QAction *action = addPassing(menu, text, std::move(run));
    action->setShortcut(keys);
    m_shortcuts.add(id, withoutMnemonic(menu.title()), *action);
    return action;
}

QAction *MainWindow::addForPlan(
    QMenu &menu, const QString &id, const QString &text, const QKeySequence &keys,
    std::function<void(PlanView &)> run) {
    QAction *action = add(menu, id, text, keys, [this, run = std::move(run)] {
        if (PlanView *view = current())
            run(*view);
    });
    m_planActions.push_back(action);
    return action;
}

void MainWindow::createMenus() {
    m_shortcuts.clear();
    createFileMenu();
    createEditMenu();
    createScenarioMenu();
    createViewMenu();
    createHelpMenu();
    m_shortcuts.finish();
}

void MainWindow::createFileMenu() {
    QMenu &menu = *m_menus->addMenu(tr("&File"));
    add(menu, QStringLiteral("new-plan"), tr("&New plan"), QKeySequence::New,
        [this] { showStart(); });
    add(menu, QStringLiteral("open"), tr("&Open\u2026"), QKeySequence::Open, [this] {
        for (const QString &file : m_prompts.filesToOpen(this))
            openFile(file);
    });
    add(menu, QStringLiteral("open-for-review"), tr("Open for re&view\u2026"),
        QKeySequence(tr("Ctrl+Shift+O")), [this] {
            for (const QString &file : m_prompts.filesToOpen(this))
                openForReview(file);
        });
    m_recent = menu.addMenu(tr("Open &recent"));
    fillRecentFiles();
    add(menu, QStringLiteral("catalogs"), tr("Ca&talogs\u2026"), QKeySequence(tr("Ctrl+Shift+C")),
        [this] { showCatalogs(); });
    menu.addSeparator();
    addForPlan(menu, QStringLiteral("save"), tr("&Save"), QKeySequence::Save, [this](PlanView &) {
        save();
    });
    addForPlan(
        menu, QStringLiteral("save-as"), tr("Save &as\u2026"), QKeySequence::SaveAs,
        [this](PlanView &) { saveAs(); });
    m_protect = addForPlan(
        menu, QStringLiteral("for-reading-only"), tr("For &reading only"), {}, [](PlanView &view) {
            view.commit();
            view.document().setReadOnly(!view.document().isReadOnly());
        });
    m_protect->setCheckable(true);
    menu.addSeparator();
    addForPlan(
        menu, QStringLiteral("close-plan"), tr("&Close plan"), QKeySequence::Close,
        [this](PlanView &) { closePlan(currentIndex()); });
    add(menu, QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::fillRecentFiles() {
    m_recent->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString &file : files) {
        QAction *action = addPassing(
            *m_recent, withAmpersands(QFileInfo(file).fileName()),
            [this, file] { openFile(file); });
        action->setToolTip(file);
    }
    if (!files.isEmpty()) {
        m_recent->addSeparator();
        addPassing(*m_recent, tr("Forget these"), [this] { m_preferences.clearRecentFiles(); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::createEditMenu() {
    QMenu &menu = *m_menus->addMenu(tr("&Edit"));
    m_undo = add(menu, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, [this] {
        if (PlanView *view = current()) {
            view->commit();
            view->document().history().undo();
        }
    });
    m_redo = add(menu, QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo, [this] {
        if (PlanView *view = current())
            view->document().history().redo();
    });
    m_redo->setShortcuts(QKeySequence::Redo);
    QMenu *history = menu.addMenu(tr("&History"));
    connect(history, &QMenu::aboutToShow, this, [this, history] { fillHistory(*history); });
    addForPlan(
        menu, QStringLiteral("history"), tr("History in a &window"), QKeySequence(tr("Ctrl+H")),
        [this](PlanView &) { showHistory(); });
    menu.addSeparator();
    add(menu, QStringLiteral("find-anything"), tr("&Find anything"), QKeySequence(tr("Ctrl+K")),
        [this] { openPalette(); });
    menu.addSeparator();
    add(menu, QStringLiteral("preferences"), tr("&Preferences\u2026"), QKeySequence(tr("Ctrl+,")),
        [this] { showPreferences(); });
}

void MainWindow::fillHistory(QMenu &menu) {
    menu.clear();
    PlanView *view = current();
    if (!view)
        return;
    view->commit();
    QUndoStack &history = view->document().history();
    constexpr int kMostShown = 25;
    // the latest at the top, down to the plan as it was opened
    for (int step = history.count(); step >= std::max(0, history.count() - kMostShown); --step) {
        const QString name = step > 0 ? history.text(step - 1) : tr("As it was opened");
        QAction *action = addPassing(
            menu, withAmpersands(name),
            // the palette finds these steps too, when their plan is closed or not in front any more
            [this, steps = QPointer<QUndoStack>(&history), step] {
                PlanView *front = current();
                if (front && steps == &front->document().history())
                    steps->setIndex(step);
            });
        action->setCheckable(true);
        action->setChecked(step == history.index());
    }
}

void MainWindow::createScenarioMenu() {
    QMenu &menu = *m_menus->addMenu(tr("&Scenario"));
    using Create = QString (*)(Plan &, const QString &);
    const auto addScenario = [this](PlanView &view, const QString &step, Create create) {
        QString created;
        const Expected<void> done = view.document().edit(
            step, [&](Plan &plan) { created = create(plan, view.selection().scenario()); });
        report(done);
        // it can be selected as soon as the plan has it
        if (done)
            view.selection().setScenario(created);
    };
    addForPlan(
        menu, QStringLiteral("duplicate-scenario"), tr("&Duplicate"), QKeySequence(tr("Ctrl+D")),
        [addScenario](PlanView &view) {
            addScenario(view, tr("Duplicate scenario"), duplicateScenario);
        });
    addForPlan(
        menu, QStringLiteral("derive-scenario"), tr("New, &inheriting from this"),
        QKeySequence(tr("Ctrl+Shift+D")),
        [addScenario](PlanView &view) { addScenario(view, tr("New scenario"), deriveScenario); });
    addForPlan(
        menu, QStringLiteral("make-baseline"), tr("Make it the &baseline"),
        QKeySequence(tr("Ctrl+B")), [this](PlanView &view) {
            const QString id = view.selection().scenario();
            report(view.document().edit(
                tr("Change the baseline"), [&](Plan &plan) { makeBaseline(plan, id); }));
        });
    const auto addMove = [&](const char *command, const QString &name, const QKeySequence &keys,
                             int by) {
        addForPlan(menu, QLatin1String(command), name, keys, [this, by](PlanView &view) {
            const QString id = view.selection().scenario();
            report(view.document().edit(tr("Move scenario"), [&](Plan &plan) {
                moveScenario(plan, id, static_cast<int>(scenarioIds(plan).indexOf(id)) + by);
            }));
        });
    };
    addMove("move-left", tr("Move to the &left"), QKeySequence(tr("Alt+Shift+Left")), -1);
    addMove("move-right", tr("Move to the r&ight"), QKeySequence(tr("Alt+Shift+Right")), 1);
    addForPlan(menu, QStringLiteral("remove-scenario"), tr("&Remove"), {}, [this](PlanView &view) {
        const QString id = view.selection().scenario();
        report(view.document().edit(
            tr("Remove scenario"), [&](Plan &plan) { removeScenario(plan, id); }));
    });
}

void MainWindow::createViewMenu() {
    QMenu &menu = *m_menus->addMenu(tr("&View"));
    int number = 1;
    for (const PageEntry &entry : pageTable()) {
        addForPlan(
            menu, QLatin1String("page-") + QLatin1String(entry.key),
            QCoreApplication::translate("Pages", entry.title),
            number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                        : QKeySequence(),
            [key = QString::fromLatin1(entry.key)](PlanView &view) { view.showPage(key); });
        ++number;
    }
    menu.addSeparator();
    addForPlan(
        menu, QStringLiteral("next-page"), tr("Next page"), QKeySequence(tr("Ctrl+PgDown")),
        [](PlanView &view) { view.showNeighbour(1); });
    addForPlan(
        menu, QStringLiteral("previous-page"), tr("Previous page"), QKeySequence(tr("Ctrl+PgUp")),
        [](PlanView &view) { view.showNeighbour(-1); });
    menu.addSeparator();
    addForPlan(
        menu, QStringLiteral("inspector"), tr("Show or hide the &inspector"),
        QKeySequence(tr("F9")),
        [](PlanView &view) { view.setInspectorVisible(!view.isInspectorVisible()); });
    addForPlan(
        menu, QStringLiteral("findings"), tr("Show or hide the &findings"), QKeySequence(tr("F8")),
        [](PlanView &view) { view.findings().setUnfolded(!view.findings().isUnfolded()); });
    menu.addSeparator();
    createThemeMenu(menu);
    createLanguageMenu(menu);
    createUnitMenu(menu);
    constexpr double kStep = 1.1;
    add(menu, QStringLiteral("larger-text"), tr("&Larger text"), QKeySequence::ZoomIn,
        [this] { m_preferences.setTextScale(m_preferences.textScale() * kStep); });
    add(menu, QStringLiteral("smaller-text"), tr("S&maller text"), QKeySequence::ZoomOut,
        [this] { m_preferences.setTextScale(m_preferences.textScale() / kStep); });
    add(menu, QStringLiteral("normal-text"), tr("&Normal text"), QKeySequence(tr("Ctrl+0")),
        [this] { m_preferences.setTextScale(1.0); });
}

void MainWindow::createThemeMenu(QMenu &view) {
    QMenu &theme = *view.addMenu(tr("&Theme"));
    auto *themes = new QActionGroup(&theme);
    const auto addTheme = [&](const char *id, const QString &text, ThemeChoice choice) {
        QAction *action = add(
            theme, QLatin1String(id), text, {}, [this, choice] { m_preferences.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(m_preferences.theme() == choice);
        connect(&m_preferences, &Preferences::themeChanged, action, [this, action, choice] {
            action->setChecked(m_preferences.theme() == choice);
        });
        themes->addAction(action);
    };
    addTheme("theme-system", tr("As the &system"), ThemeChoice::System);
    addTheme("theme-light", tr("&Light"), ThemeChoice::Light);
    addTheme("theme-dark", tr("&Dark"), ThemeChoice::Dark);
    addTheme("theme-high-contrast", tr("&High contrast"), ThemeChoice::HighContrast);
}

void MainWindow::createLanguageMenu(QMenu &view) {
    QMenu &menu = *view.addMenu(tr("Langua&ge"));
    auto *group = new QActionGroup(&menu);
    const auto addLanguage = [&](const QString &text, const QString &code) {
        QAction *action = add(menu, QLatin1String("language-") + code, text, {}, [this, code] {
            m_preferences.setLanguage(code);
        });
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == code);
        group->addAction(action);
    };
    addLanguage(tr("As the &system"), {});
    for (const Language &language : languages())
        addLanguage(language.name, language.code);
}

void MainWindow::createUnitMenu(QMenu &view) {
    QMenu &menu = *view.addMenu(tr("&Units"));
    const auto addGroup = [&](const char *of, auto member,
                              std::initializer_list<const char *> symbols) {
        auto *group = new QActionGroup(&menu);
        using Value = std::decay_t<decltype(m_preferences.units().*member)>;
        int number = 0;
        for (const char *symbol : symbols) {
            const auto value = static_cast<Value>(number);
            QAction *action = add(
                menu, QStringLiteral("unit-%1-%2").arg(QLatin1String(of)).arg(number),
                number == 0 ? tr(symbol) : QString::fromUtf8(symbol), {}, [this, member, value] {
                    DisplayUnits units = m_preferences.units();
                    units.*member = value;
                    m_preferences.setUnits(units);
                });
            action->setCheckable(true);
            action->setChecked(m_preferences.units().*member == value);
            connect(
                &m_preferences, &Preferences::formatChanged, action, [this, action, member, value] {
                    action->setChecked(m_preferences.units().*member == value);
                });
            group->addAction(action);
            ++number;
        }
        menu.addSeparator();
    };
    addGroup(
        "energy", &DisplayUnits::energy, {QT_TR_NOOP("Energy as it reads best"), "kWh", "MWh"});
    addGroup("mass", &DisplayUnits::mass, {QT_TR_NOOP("Carbon as it reads best"), "kg", "t"});
    addGroup(
        "volume", &DisplayUnits::volume, {QT_TR_NOOP("Water as it reads best"), "L", "m\u00b3"});
}

void MainWindow::createHelpMenu() {
    QMenu &menu = *m_menus->addMenu(tr("&Help"));
    add(menu, QStringLiteral("help"), tr("Greenprint &Help"), QKeySequence::HelpContents,
        [this] { showHelp(); });
    add(menu, QStringLiteral("tour"), tr("&Tour of the window"), {}, [this] { startTour(); });
    menu.addSeparator();
    add(menu, QStringLiteral("about"), tr("&About Greenprint"), {}, [this] {
        QMessageBox::about(
            this, tr("About Greenprint"),
            tr("Greenprint %1\nCatalog %2\n\nPlans machine-learning workloads on AWS: energy, "
               "carbon, "
               "water, cost and latency before anything is built.")
                .arg(QStringLiteral(GREENPRINT_VERSION), m_catalog.version()));
    });
}

} // namespace greenprint::ui
