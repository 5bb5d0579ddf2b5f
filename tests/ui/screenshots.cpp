#include "model/catalog/catalog.h"
#include "ui/catalogs/catalogswindow.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/language.h"
#include "ui/document/longwork.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/library/frozenview.h"
#include "ui/window/historywindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planview.h"
#include "ui/window/preferenceswindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

void settle(MainWindow &window) {
    if (PlanView *view = window.current())
        (void)QTest::qWaitFor([view] { return view->document().isCurrent(); }, 20000);
    // what waits a moment before it begins, and what takes long
    QTest::qWait(400);
    (void)QTest::qWaitFor(
        [&window] {
            return std::ranges::none_of(window.findChildren<LongWork *>(), &LongWork::isRunning);
        },
        120000);
    QTest::qWait(120);
}

void save(QWidget &widget, const QDir &folder, const QString &name) {
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

/// The window of catalogs: as it opens, with an import that is sound, and with one that is not.
void shootCatalogs(MainWindow &window, const QDir &folder, const QString &theme) {
    const auto write = [&folder](const QString &name, const QByteArray &csv) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            std::fputs("a table cannot be written\n", stderr);
        return file.fileName();
    };
    window.showCatalogs();
    auto *catalogs = window.findChild<CatalogsWindow *>();
    const auto shoot = [&](const char *what) {
        const auto works = catalogs->findChildren<LongWork *>();
        (void)QTest::qWaitFor(
            [&works] { return std::ranges::none_of(works, &LongWork::isRunning); }, 120000);
        QTest::qWait(120);
        save(*catalogs, folder, QStringLiteral("%1-%2").arg(QLatin1String(what), theme));
    };
    QTest::qWait(400);
    shoot("catalogs");
    catalogs->importFrom(
        {write(
             QStringLiteral("grid-electricity-maps.csv"),
             "zone,lifecycle_2025,lifecycle_2024\nDE,201,214\nSE-SE3,9,11\n"),
         write(
             QStringLiteral("instance-prices.csv"),
             "type,eu-central-1,eu-north-1\nm5.xlarge,0.19,0.17\nc5.2xlarge,0.31,0.29\n")});
    shoot("catalogs-import");
    catalogs->importFrom({write(
        QStringLiteral("instance-prices.csv"),
        "type,eu-central-1,mars-1\nm5.xlarge,cheap,1\nc5.2xlarge,0.31,\nc5.2xlarge,0.3,\n")});
    shoot("catalogs-refused");
    catalogs->close();
}

} // namespace

/// Pictures of every page in every theme: screenshots FOLDER [PLAN [LANGUAGE]]. With
/// QT_SCALE_FACTOR=2 they are those of a screen of twice the density.
int main(int argc, char *argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: screenshots FOLDER [PLAN [LANGUAGE]]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral(".")))
        return 4;
    const QString plan = arguments.value(2, QStringLiteral(":/samples/image-classification.gplan"));
    Interpreter interpreter;
    interpreter.speak(arguments.value(3, QStringLiteral("en")));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.clear();
    Preferences preferences(settings);
    Prompts prompts;
    const std::pair<ThemeChoice, QString> themes[] = {
        {ThemeChoice::Light, QStringLiteral("light")},
        {ThemeChoice::Dark, QStringLiteral("dark")},
        {ThemeChoice::HighContrast, QStringLiteral("contrast")}};
    for (const auto &[theme, name] : themes) {
        applyTheme(application, theme, false, 1.0);
        DraftKeeper drafts(nullptr);
        MainWindow window(Catalog::builtIn(), preferences, prompts, drafts);
        window.resize(1440, 900);
        window.show();
        const auto shoot = [&](const QString &page) {
            settle(window);
            window.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(page, name)));
        };
        shoot(QStringLiteral("start"));
        window.openFile(plan);
        // of a report that is open for review
        if (PlanView *view = window.current(); view && view->frozenView()) {
            (void)QTest::qWaitFor([view] { return view->frozenView()->changes(); }, 20000);
            shoot(QStringLiteral("frozen"));
        }
        for (const PageEntry &entry : pageTable()) {
            window.showPage(QString::fromLatin1(entry.key));
            shoot(QString::fromLatin1(entry.key));
        }
        if (theme == ThemeChoice::Light) {
            window.showPage(QString::fromLatin1(kHomePage));
            window.openPalette();
            shoot(QStringLiteral("palette"));
            window.leadTo(QStringLiteral("task[train]/hours"));
            shoot(QStringLiteral("task"));
            window.leadTo(QStringLiteral("service[inspect]/week"));
            shoot(QStringLiteral("week"));
            if (PlanView *view = window.current())
                view->selection().setPart(QStringLiteral("task"));
            shoot(QStringLiteral("table"));
            window.startTour();
            shoot(QStringLiteral("tour"));
            const auto shootBeside = [&](QWidget *beside, const QString &title) {
                QTest::qWait(60);
                if (beside)
                    beside->grab().save(
                        folder.filePath(QStringLiteral("%1-%2.png").arg(title, name)));
            };
            window.showPreferences();
            shootBeside(window.findChild<PreferencesWindow *>(), QStringLiteral("preferences"));
            window.showHistory();
            shootBeside(window.findChild<HistoryWindow *>(), QStringLiteral("history"));
            window.showHelp();
            shootBeside(window.findChild<HelpWindow *>(), QStringLiteral("help"));
        }
        shootCatalogs(window, folder, name);
        if (PlanView *view = window.current())
            view->document().history().setClean();
    }
    return 0;
}
