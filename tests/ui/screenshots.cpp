#include "model/catalog/catalog.h"
#include "ui/catalogs/catalogswindow.h"
#include "ui/document/draftkeeper.h"
#include "ui/document/language.h"
#include "ui/document/longwork.h"
#include "ui/help/helpwindow.h"
#include "ui/pages/compare/comparisontable.h"
#include "ui/pages/doubt/sweepcard.h"
#include "ui/pages/doubt/sweepinput.h"
#include "ui/pages/library/frozenview.h"
#include "ui/pages/library/librarypage.h"
#include "ui/window/findingnote.h"
#include "ui/window/findingsbar.h"
#include "ui/window/historywindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planview.h"
#include "ui/window/preferenceswindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

constexpr QSize kUsual(1440, 900);
/// How high a window is in which the longest pages are seen from top to bottom.
constexpr int kTall = 2600;

struct NamedTheme {
    ThemeChoice choice;
    const char *name;
};
constexpr NamedTheme kThemes[] = {
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::HighContrast, "contrast"}};

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

/// Takes pictures of one window and puts them into a folder: "compare-light.png".
class Album {
public:
    Album(MainWindow &window, const QDir &folder, const QString &theme, QSize size)
        : m_window(window)
        , m_folder(folder)
        , m_theme(theme)
        , m_size(size) {}

    void takePages(const QString &plan) {
        take("start");
        m_window.openFile(plan);
        // of a report that is open for review
        if (PlanView *view = m_window.current(); view && view->frozenView()) {
            (void)QTest::qWaitFor([view] { return view->frozenView()->changes(); }, 20000);
            take("frozen");
        }
        for (const PageEntry &entry : pageTable()) {
            m_window.showPage(QString::fromLatin1(entry.key));
            take(entry.key);
        }
    }

    /// The longest pages as a whole, with an input of the sweep beside the first.
    void takeWholePages() {
        m_window.resize(m_size.width(), kTall);
        for (const char *page : {"compare", "workload", "scenarios", "explore", "doubt"}) {
            m_window.showPage(QString::fromLatin1(page));
            take(page, "-whole");
        }
        if (const auto *sweep = m_window.findChild<SweepCard *>()) {
            sweep->secondInput()->choose(QStringLiteral("task[train]/runs-per-month"));
            take("sweep", "-whole");
            sweep->link()->setChecked(true);
            take("sweep-linked", "-whole");
        }
        m_window.resize(m_size);
    }

    /// The points of the scenarios, and where a figure comes from, which stands under the pointer.
    void takeCompare() {
        m_window.showPage(QString::fromLatin1(kHomePage));
        auto *table = m_window.findChild<ComparisonTable *>();
        for (auto *view : m_window.findChildren<QComboBox *>()) {
            if (const int points = view->findText(
                    QCoreApplication::translate("greenprint::ui::ComparePage", "Against cost"));
                points >= 0)
                view->setCurrentIndex(points);
        }
        take("compare-points");
        const ComparisonModel &model = *table->comparison();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, 1);
            if (!model.figureAt(cell))
                continue;
            QLabel tip(table->tip()->textAt(cell));
            tip.setWordWrap(true);
            tip.setMargin(6);
            tip.resize(460, tip.heightForWidth(460));
            takeBeside(&tip, "origin");
            break;
        }
    }

    /// What opens over the pages and beside the window.
    void takeTheRest() {
        m_window.showPage(QString::fromLatin1(kHomePage));
        m_window.openPalette();
        take("palette");
        m_window.leadTo(QStringLiteral("task[train]/hours"));
        take("task");
        m_window.leadTo(QStringLiteral("service[inspect]/week"));
        take("week");
        if (PlanView *view = m_window.current())
            view->selection().setPart(QStringLiteral("task"));
        take("table");
        takeFindings();
        m_window.startTour();
        take("tour");
        m_window.showPreferences();
        auto *preferences = m_window.findChild<PreferencesWindow *>();
        takeBeside(preferences, "preferences");
        preferences->findChild<QTabWidget *>()->setCurrentIndex(1);
        m_window.showPreferences();
        takeBeside(preferences, "preferences-keyboard");
        m_window.showHistory();
        takeBeside(m_window.findChild<HistoryWindow *>(), "history");
        m_window.showHelp();
        takeBeside(m_window.findChild<HelpWindow *>(), "help");
    }

    /// The window of catalogs: as it opens, with an import that is sound, and with one that is not.
    void takeCatalogs() {
        m_window.showCatalogs();
        auto *catalogs = m_window.findChild<CatalogsWindow *>();
        const auto takeIt = [&](const char *name) {
            const auto works = catalogs->findChildren<LongWork *>();
            (void)QTest::qWaitFor(
                [&works] { return std::ranges::none_of(works, &LongWork::isRunning); }, 120000);
            takeBeside(catalogs, name);
        };
        QTest::qWait(400);
        takeIt("catalogs");
        catalogs->importFrom(
            {written(
                 "grid-electricity-maps.csv",
                 "zone,lifecycle_2025,lifecycle_2024\nDE,201,214\nSE-SE3,9,11\n"),
             written(
                 "instance-prices.csv",
                 "type,eu-central-1,eu-north-1\nm5.xlarge,0.19,0.17\nc5.2xlarge,0.31,0.29\n")});
        takeIt("catalogs-import");
        catalogs->importFrom({written(
            "instance-prices.csv",
            "type,eu-central-1,mars-1\nm5.xlarge,cheap,1\nc5.2xlarge,0.31,\nc5.2xlarge,0.3,\n")});
        takeIt("catalogs-refused");
        catalogs->close();
    }

    /// A library with a plan, and the same when its file is damaged.
    void takeLibrary() {
        PlanView *view = m_window.current();
        if (!view)
            return;
        const QString fileName = m_folder.filePath(QStringLiteral("library.db"));
        QFile::remove(fileName);
        qputenv("GREENPRINT_LIBRARY", fileName.toLocal8Bit());
        const auto takeIt = [&](const char *name, bool keeps) {
            LibraryPage page(view->context());
            page.resize(m_size.width() - 160, m_size.height() - 160);
            page.show();
            QTest::qWait(400);
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (keeps && button->text() == LibraryPage::tr("Keep this plan"))
                    button->click();
            }
            takeBeside(&page, name);
        };
        takeIt("library-kept", true);
        constexpr qsizetype kMuch = 3 * 4096;
        QFile file(fileName);
        if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(kMuch, 'x')) != kMuch)
            std::fputs("a library cannot be damaged\n", stderr);
        file.close();
        takeIt("library-damaged", false);
        qunsetenv("GREENPRINT_LIBRARY");
    }

private:
    /// The list unfolded, with a note on the first finding.
    void takeFindings() {
        PlanView *view = m_window.current();
        if (!view)
            return;
        m_window.showPage(QString::fromLatin1(kHomePage));
        FindingsBar &findings = view->findings();
        findings.setUnfolded(true);
        findings.list()->setCurrentIndex(findings.list()->model()->index(0, 0));
        findings.note()->field()->setPlainText(
            QStringLiteral("Training moves to the profiler in March"));
        take("findings");
        view->document().history().undo();
        findings.setUnfolded(false);
    }

    /// A table to import, beside the pictures.
    QString written(const char *name, const QByteArray &csv) const {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            std::fputs("a table cannot be written\n", stderr);
        return file.fileName();
    }

    void take(const char *name, const char *addition = "") {
        settle(m_window);
        m_window.grab().save(pathOf(QLatin1String(name) + QLatin1String(addition)));
    }

    void takeBeside(QWidget *beside, const char *name) {
        QTest::qWait(120);
        if (beside)
            beside->grab().save(pathOf(QLatin1String(name)));
    }

    QString pathOf(const QString &name) const {
        return m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_theme));
    }

    MainWindow &m_window;
    const QDir &m_folder;
    QString m_theme;
    QSize m_size;
};

/// "900x600"; nothing where that is no size.
QSize sizeIn(const QString &text) {
    const QStringList sides = text.split(QLatin1Char('x'));
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

/// Pictures of every page, to look at. With QT_SCALE_FACTOR=2 they are those of a screen of twice
/// the density.
int main(int argc, char *argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where pictures go"));
    parser.addPositionalArgument(
        QStringLiteral("PLAN"), QStringLiteral("a plan, or a report that carries one"),
        QStringLiteral("[PLAN]"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("of the window"), QStringLiteral("CODE"),
        QStringLiteral("en"));
    const QCommandLineOption themes(
        QStringLiteral("themes"), QStringLiteral("light, dark, contrast"), QStringLiteral("LIST"),
        QStringLiteral("light,dark,contrast"));
    const QCommandLineOption size(
        QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WIDTHxHEIGHT"),
        QStringLiteral("%1x%2").arg(kUsual.width()).arg(kUsual.height()));
    parser.addOptions({language, themes, size});
    parser.addHelpOption();
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QSize asked = sizeIn(parser.value(size));
    if (arguments.isEmpty() || asked.isEmpty())
        parser.showHelp(2);
    const QDir folder(arguments.constFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder.path()));
        return 4;
    }
    const QString plan = arguments.value(1, QStringLiteral(":/samples/image-classification.gplan"));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.clear();
    Preferences preferences(settings);
    preferences.setLanguage(parser.value(language));
    Interpreter interpreter;
    interpreter.speak(preferences.language());
    Prompts prompts;
    const QStringList wanted = parser.value(themes).split(QLatin1Char(','));
    for (const auto &[choice, name] : kThemes) {
        if (!wanted.contains(QLatin1String(name)))
            continue;
        applyTheme(application, choice, false, 1.0);
        DraftKeeper drafts(nullptr);
        MainWindow window(Catalog::builtIn(), preferences, prompts, drafts);
        window.resize(asked);
        window.show();
        Album album(window, folder, QString::fromLatin1(name), asked);
        album.takePages(plan);
        album.takeCompare();
        if (choice == ThemeChoice::Light) {
            album.takeWholePages();
            album.takeTheRest();
        }
        album.takeCatalogs();
        album.takeLibrary();
        if (PlanView *view = window.current())
            view->document().history().setClean();
    }
    return 0;
}
