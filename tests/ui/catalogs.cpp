#include "tests/support/catalogfolder.h"
#include "tests/support/files.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/catalogs/catalogswindow.h"
#include "ui/pages/library/frozenview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/entries.h"
#include "ui/widgets/figuretable.h"
#include "ui/window/findingsbar.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

const QString kGrid = QStringLiteral("grid-electricity-maps.csv");

/// Every grid factor as clean as can be.
QByteArray cleanGrid() {
    QByteArray csv = "zone,lifecycle_2025,lifecycle_2024,lifecycle_2023\n";
    QSet<QString> zones;
    for (const Region &region : Catalog::builtIn().regions()) {
        if (!region.gridZone.isEmpty() && !zones.contains(region.gridZone)) {
            zones.insert(region.gridZone);
            csv += region.gridZone.toUtf8() + ",10,10,10\n";
        }
    }
    return csv;
}

} // namespace

/// Brings a catalog into the program and takes it out again as a person would.
class CatalogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv(
            "GREENPRINT_LIBRARY", m_folder->filePath(QStringLiteral("library.db")).toLocal8Bit());
    }

    /// From the menu, by Ctrl+K, from the library page and from the line at the bottom.
    void isFoundWhereItIsLookedFor() {
        WindowFixture f;
        QVERIFY(std::ranges::any_of(
            commandEntries(*f.window().findChild<QMenuBar *>()), [](const PaletteEntry &entry) {
                return entry.title.contains(QStringLiteral("Catalogs"));
            }));
        f.openSample();
        f.view().showPage(QStringLiteral("library"));
        for (const QString &text :
             {QStringLiteral("Catalogs\u2026"),
              QStringLiteral("Catalog %1").arg(Catalog::builtIn().version())}) {
            QPushButton *way = button(f.view(), text);
            QVERIFY2(way, qPrintable(text));
            way->click();
            auto *window = f.window().findChild<CatalogsWindow *>();
            QVERIFY(window && window->isVisible());
            window->close();
        }
    }

    void aNewLibraryHasTheBuiltInOne() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        QVERIFY(!QFile::exists(QString::fromLocal8Bit(qgetenv("GREENPRINT_LIBRARY"))));
        const FigureTable *versions = named<FigureTable>(window, QStringLiteral("Versions"));
        QCOMPARE(versions->model()->rowCount(), 1);
        QCOMPARE(text(versions, 0, 0), Catalog::builtIn().version());
        QCOMPARE(text(versions, 0, 2), QStringLiteral("built in"));
        QCOMPARE(text(versions, 0, 3), QStringLiteral("in use"));
        QVERIFY(!button(window, QStringLiteral("&Use this catalog"))->isEnabled());
        QVERIFY(!button(window, QStringLiteral("&Remove\u2026"))->isEnabled());
        QVERIFY(shows(window, QStringLiteral("cannot be removed")));
        QCOMPARE(namelessControls(window), QStringList());
    }

    /// Nothing changes before it is confirmed; then open plans follow; and back.
    void isImportedPreviewedUsedAndLeft() {
        WindowFixture f;
        f.openSample();
        const double before = carbon(f);
        CatalogsWindow &window = open(f);
        f.prompts().tables = {write(kGrid, cleanGrid())};
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("Import &CSV files\u2026"))->click();
        QVERIFY(settled.wait(60000));
        const FigureTable *versions = named<FigureTable>(window, QStringLiteral("Versions"));
        QCOMPARE(versions->model()->rowCount(), 2);
        QCOMPARE(text(versions, 1, 2), kGrid);
        QCOMPARE(text(versions, 1, 3), QStringLiteral("not kept yet"));
        // the effect on the open plan, which the library does not have
        const FigureTable *plans = named<FigureTable>(window, QStringLiteral("Plans that change"));
        QCOMPARE(plans->model()->rowCount(), 1);
        QVERIFY(text(plans, 0, 0).endsWith(QStringLiteral("(open)")));
        QVERIFY(text(plans, 0, 1).startsWith(QChar(0x2212)));
        QCOMPARE(text(plans, 0, 2), QStringLiteral("\u2013"));
        const FigureTable *figures = named<FigureTable>(
            window, QStringLiteral("What changes in the plan"));
        QTRY_VERIFY(figures->isVisible() && figures->model()->rowCount() > 0);
        QCOMPARE(namelessControls(window), QStringList());
        // nothing was changed by looking
        QCOMPARE(f.window().catalogInUse().version(), Catalog::builtIn().version());
        QCOMPARE(inUse(), Catalog::builtIn().version());
        QCOMPARE(kept(), size_t{1});

        settled.clear();
        button(window, QStringLiteral("Keep and &use"))->click();
        QVERIFY(settled.wait(60000));
        const QString version = inUse();
        QVERIFY(version.startsWith(Catalog::builtIn().version() + QLatin1Char('+')));
        QCOMPARE(f.window().catalogInUse().version(), version);
        QCOMPARE(f.document().catalog().version(), version);
        QVERIFY(f.settle());
        QVERIFY(carbon(f) < before);
        QVERIFY(button(f.view(), QStringLiteral("Catalog %1").arg(version)));
        QVERIFY(shows(window, QStringLiteral("computed with it")));
        QVERIFY(!button(window, QStringLiteral("&Remove\u2026"))->isEnabled());
        // undo still leads through plans that are computed with it
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("80")));
        QVERIFY(f.settle());
        f.document().history().undo();

        QTRY_VERIFY(
            button(window, QStringLiteral("Go &back to %1").arg(Catalog::builtIn().version())));
        QPushButton *back = button(
            window, QStringLiteral("Go &back to %1").arg(Catalog::builtIn().version()));
        QTRY_VERIFY(back->isEnabled());
        settled.clear();
        back->click();
        QVERIFY(settled.wait(60000));
        QCOMPARE(inUse(), Catalog::builtIn().version());
        QVERIFY(f.settle());
        QCOMPARE(carbon(f), before);

        // the other one stays until it is removed
        QCOMPARE(kept(), size_t{2});
        idle(window);
        window.choose(version);
        idle(window);
        QPushButton *remove = button(window, QStringLiteral("&Remove\u2026"));
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(kept(), size_t{2});
        f.prompts().agrees = true;
        remove->click();
        QCOMPARE(f.prompts().confirmed.size(), 2);
        QCOMPARE(kept(), size_t{1});
        QCOMPARE(versions->model()->rowCount(), 1);
        idle(window);
    }

    void savedPlansAreInThePreview() {
        const Plan plan = readPlanFrom(
                              QStringLiteral(":/samples/demand-forecast.gplan"), Catalog::builtIn())
                              ->plan;
        const auto library = Library::open(Library::defaultFile());
        QVERIFY((*library)
                    ->import(
                        plan, FrozenResults::of(
                                  compare(Catalog::builtIn(), plan), plan, Catalog::builtIn()))
                    .has_value());
        WindowFixture f;
        CatalogsWindow &window = open(f);
        window.importFrom({write(kGrid, cleanGrid())});
        idle(window);
        const FigureTable *plans = named<FigureTable>(window, QStringLiteral("Plans that change"));
        QTRY_COMPARE(plans->model()->rowCount(), 1);
        QCOMPARE(text(plans, 0, 0), plan.name);
        QVERIFY(shows(window, QStringLiteral("Would change the results of 1 of 1 plan(s).")));
        const auto *figures = named<FigureTable>(
            window, QStringLiteral("What changes in the plan"));
        QTRY_VERIFY(figures->isVisible());
        // where it changes is said by names
        const Scenario &first = plan.scenarios.front();
        QVERIFY(first.name && *first.name != first.id);
        const Task &task = plan.workload.tasks.front();
        bool partNamed = false;
        for (int row = 0; row < figures->model()->rowCount(); ++row) {
            const QString place = text(figures, row, 0);
            QVERIFY2(!place.contains(QLatin1Char('[')), qPrintable(place));
            partNamed = partNamed || place.endsWith(QStringLiteral(", ") + displayName(task));
        }
        QCOMPARE(text(figures, 0, 0), *first.name);
        QVERIFY(partNamed);

        // kept only: it is there, and nothing is computed with it
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("&Keep only"))->click();
        QVERIFY(settled.wait(60000));
        QCOMPARE(kept(), size_t{2});
        QCOMPARE(inUse(), Catalog::builtIn().version());
        idle(window);
        QVERIFY(button(window, QStringLiteral("&Use this catalog"))->isEnabled());
    }

    /// What is open for review shows its frozen results beside what the new catalog gives.
    void aReviewFollows() {
        Plan plan = readPlanFrom(
                        QStringLiteral(":/samples/demand-forecast.gplan"), Catalog::builtIn())
                        ->plan;
        plan.id = QStringLiteral("reviewed");
        const QString file = m_folder->filePath(QStringLiteral("reviewed.gplan"));
        QVERIFY(savePlanFile(plan, file).has_value());
        {
            const auto library = Library::open(Library::defaultFile());
            QVERIFY((*library)
                        ->import(
                            plan, FrozenResults::of(
                                      compare(Catalog::builtIn(), plan), plan, Catalog::builtIn()))
                        .has_value());
        }
        WindowFixture f;
        f.window().openForReview(file);
        QCOMPARE(f.prompts().told, QStringList());
        QVERIFY(f.view().frozenView());
        QVERIFY(QTest::qWaitFor([&] { return f.view().frozenView()->changes(); }, 20000));
        QVERIFY(f.view().frozenView()->changes()->empty());
        CatalogsWindow &window = open(f);
        window.importFrom({write(kGrid, cleanGrid())});
        idle(window);
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("Keep and &use"))->click();
        QVERIFY(settled.wait(60000));
        QVERIFY(f.document().isReadOnly());
        QVERIFY(QTest::qWaitFor([&] { return f.view().frozenView()->changes(); }, 20000));
        QVERIFY(!f.view().frozenView()->changes()->empty());
        idle(window);
    }

    void theNameOfAnImportIsChosen() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        window.importFrom({write(kGrid, cleanGrid())});
        idle(window);
        auto *label = named<QLineEdit>(window, QStringLiteral("What tells the version apart"));
        QVERIFY(label->isVisible());
        const auto rename = [&](const QString &name) {
            label->setFocus();
            label->selectAll();
            QTest::keyClicks(label, name);
            QTest::keyClick(label, Qt::Key_Return);
        };
        rename(QStringLiteral("not a name"));
        QVERIFY(shows(window, QStringLiteral("expected letters, digits")));
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        rename(QStringLiteral("clean"));
        QVERIFY(settled.wait(60000));
        const FigureTable *versions = named<FigureTable>(window, QStringLiteral("Versions"));
        QCOMPARE(text(versions, 1, 0), Catalog::builtIn().version() + QStringLiteral("+clean"));
        QCOMPARE(kept(), size_t{1});
    }

    /// Every defect, with file, line and what was expected; and nothing is kept.
    void whatIsWrongIsTold() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        window.importFrom({write(
            QStringLiteral("instance-prices.csv"),
            "type,us-east-1\nm5.xlarge,cheap\nm5.large,0.1\nm5.large,0.2\n")});
        idle(window);
        const FigureTable *defects = named<FigureTable>(window, QStringLiteral("Defects"));
        QVERIFY(defects->isVisible());
        QCOMPARE(defects->model()->rowCount(), 2);
        QCOMPARE(text(defects, 0, 0), QStringLiteral("instance-prices.csv:2, us-east-1"));
        QVERIFY(text(defects, 0, 1).contains(QStringLiteral("expected a number")));
        QCOMPARE(text(defects, 1, 0), QStringLiteral("instance-prices.csv:4"));
        QVERIFY(shows(window, QStringLiteral("2 defect")));
        QCOMPARE(kept(), size_t{1});
        QVERIFY(!button(window, QStringLiteral("Keep and &use")));
        QCOMPARE(namelessControls(window), QStringList());
        button(window, QStringLiteral("&Discard"))->click();
        QCOMPARE(named<FigureTable>(window, QStringLiteral("Versions"))->model()->rowCount(), 1);
        idle(window);
    }

    void aFolderIsDropped() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        const QString folder = m_folder->filePath(QStringLiteral("newer"));
        test::copyCatalog(folder);
        drop(window, folder);
        idle(window);
        // it has a version already
        QVERIFY(shows(window, QStringLiteral("a catalog never changes")));
        test::replaceIn(
            folder + QStringLiteral("/catalog.info"),
            "version " + Catalog::builtIn().version().toUtf8(), "version 2031.01");
        drop(window, folder);
        idle(window);
        const FigureTable *versions = named<FigureTable>(window, QStringLiteral("Versions"));
        QCOMPARE(versions->model()->rowCount(), 2);
        QCOMPARE(text(versions, 1, 0), QStringLiteral("2031.01"));
        // what is no catalog is not taken
        QMimeData other;
        other.setUrls({QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("plan.gplan")))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &other, Qt::LeftButton, {});
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    /// Its tables, to make others from; nothing is written over.
    void aCopyIsSaved() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        f.prompts().folder = m_folder->path();
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("Save a c&opy\u2026"))->click();
        QVERIFY(settled.wait(60000));
        idle(window);
        const QString folder = m_folder->filePath(
            QStringLiteral("catalog-") + Catalog::builtIn().version());
        QVERIFY(shows(window, QStringLiteral("Saved in")));
        const auto saved = CatalogFiles::readBytes(folder);
        QVERIFY(saved.has_value());
        QVERIFY(*saved == *CatalogFiles::readBytes(QStringLiteral(":/catalog")));
        settled.clear();
        button(window, QStringLiteral("Save a c&opy\u2026"))->click();
        QVERIFY(settled.wait(60000));
        QVERIFY(shows(window, QStringLiteral("there already")));
        QCOMPARE(
            QDir(m_folder->path())
                .entryList({QStringLiteral("catalog-*")}, QDir::Dirs | QDir::Hidden)
                .size(),
            1);
    }

    /// A plan that another catalog does not fit stays with its own, visibly, and loses nothing.
    void aPlanThatDoesNotFitStays() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        window.importFrom(
            {write(
                 QStringLiteral("regions.csv"),
                 "region,name,country,zones,latitude,longitude,grid_zone,price_index,partition,"
                 "opt_in\nxx-own-1,Own hall,Sweden,1,59.3,18.1,US-MIDA-PJM,1.1,own,no\n"),
             write(
                 QStringLiteral("region-factors.csv"),
                 "region,factor,year,value,low,high,confidence\nxx-own-1,pue,2025,1.3,1.2,1.4,"
                 "medium\n")});
        idle(window);
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("Keep and &use"))->click();
        QVERIFY(settled.wait(60000));
        const QString own = inUse();
        QVERIFY(own != Catalog::builtIn().version());
        f.openSample();
        // only a step of the history is in the Region of one's own
        const QString path = QStringLiteral("scenario[north]/region/all");
        const QString region = QStringLiteral("xx-own-1");
        const Expected<void> moved = f.document().set(path, region);
        QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error().text()));
        QVERIFY(f.settle());
        f.document().history().undo();
        f.openSample(QStringLiteral("recommendations"));
        idle(window);
        settled.clear();
        button(window, QStringLiteral("Go &back to %1").arg(Catalog::builtIn().version()))->click();
        QVERIFY(settled.wait(60000));
        QCOMPARE(inUse(), Catalog::builtIn().version());
        QVERIFY(f.settle());
        QCOMPARE(f.document().catalog().version(), Catalog::builtIn().version());
        QVERIFY(shows(window, QStringLiteral("stays with catalog ") + own));
        const auto plans = f.window().openPlans();
        QCOMPARE(plans.size(), size_t{2});
        QCOMPARE(plans[0].catalog.version(), own);
        const auto views = f.window().findChildren<PlanView *>();
        const auto stays = std::ranges::find_if(
            views, [](PlanView *view) { return !view->document().catalogProblem().isEmpty(); });
        QVERIFY(stays != views.end());
        QVERIFY(button(**stays, QStringLiteral("Catalog %1, not the one in use").arg(own)));
        // nothing of it is lost
        (*stays)->document().history().redo();
        QTRY_VERIFY((*stays)->document().isCurrent());
        for (PlanView *view : views)
            view->document().history().setClean();
    }

    /// Another program has put a catalog to use: the window says so and goes on with its own.
    void anotherProgramIsNoticed() {
        WindowFixture f;
        CatalogsWindow &window = open(f);
        window.importFrom({write(kGrid, cleanGrid())});
        idle(window);
        QSignalSpy settled(&window, &CatalogsWindow::settled);
        button(window, QStringLiteral("&Keep only"))->click();
        QVERIFY(settled.wait(60000));
        idle(window);
        const auto library = Library::open(Library::defaultFile());
        const QString version = (*library)->catalogs()->back().version;
        QVERIFY((*library)->useCatalog(version).has_value());
        window.close();
        window.show();
        idle(window);
        window.choose(version);
        idle(window);
        QVERIFY(button(window, QStringLiteral("&Use this catalog"))->isEnabled());
        QCOMPARE(f.window().catalogInUse().version(), Catalog::builtIn().version());
        settled.clear();
        button(window, QStringLiteral("&Use this catalog"))->click();
        QVERIFY(settled.wait(60000));
        QCOMPARE(f.window().catalogInUse().version(), version);
    }

    void aDamagedLibraryIsTold() {
        const QString library = QString::fromLocal8Bit(qgetenv("GREENPRINT_LIBRARY"));
        write(QStringLiteral("library.db"), "this is no library, whatever its name says\n");
        WindowFixture f;
        CatalogsWindow &window = open(f);
        const FigureTable *versions = named<FigureTable>(window, QStringLiteral("Versions"));
        QCOMPARE(versions->model()->rowCount(), 1);
        QVERIFY(shows(window, QFileInfo(library).fileName()));
        window.importFrom({write(kGrid, cleanGrid())});
        idle(window);
        QCOMPARE(named<FigureTable>(window, QStringLiteral("Defects"))->model()->rowCount(), 1);
    }

private:
    CatalogsWindow &open(WindowFixture &f) {
        f.window().showCatalogs();
        auto *window = f.window().findChild<CatalogsWindow *>();
        idle(*window);
        return *window;
    }

    /// Waits until nothing is under way.
    static void idle(CatalogsWindow &window) {
        const QPushButton *stop = button(window, QStringLiteral("Stop"));
        QTest::qWait(20);
        QVERIFY(QTest::qWaitFor([stop] { return stop->isHidden(); }, 60000));
    }

    QString write(const QString &name, const QByteArray &bytes) {
        const QString path = m_folder->filePath(name);
        test::writeFile(path, bytes);
        return path;
    }

    static void drop(CatalogsWindow &window, const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.setAccepted(false);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &dropped);
    }

    static QString text(const FigureTable *table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    }

    static bool shows(const CatalogsWindow &window, const QString &words) {
        return std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    static double carbon(WindowFixture &f) {
        return *f.document().result()->baselineResult().totals.value(Metric::Carbon);
    }

    static QString inUse() {
        const auto library = Library::open(Library::defaultFile(), Library::Access::ReadOnly);
        return library ? (*library)->catalogInUse()->version() : Catalog::builtIn().version();
    }

    static size_t kept() {
        const auto library = Library::open(Library::defaultFile(), Library::Access::ReadOnly);
        return library ? (*library)->catalogs()->size() : 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(CatalogsTest)
#include "catalogs.moc"
