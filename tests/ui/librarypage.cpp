#include "ui/pages/library/librarypage.h"

#include "tests/ui/pagefixture.h"
#include "ui/pages/library/comparisonview.h"
#include "ui/pages/library/planlistmodel.h"
#include "ui/pages/library/resulttable.h"
#include "ui/widgets/figuretable.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace greenprint;
using namespace greenprint::ui;

/// Keeps and finds plans as a person would.
class LibraryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv(
            "GREENPRINT_LIBRARY", m_folder->filePath(QStringLiteral("library.db")).toLocal8Bit());
    }

    void keepsFindsAndRestores() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QVERIFY(page->library());
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QCOMPARE(plans->model()->rowCount(), 1);
        QCOMPARE(namelessControls(*page).join(QLatin1Char(10)), QString());

        auto *search = named<QLineEdit>(*page, QStringLiteral("Search plans"));
        search->setText(QStringLiteral("zebra"));
        QCOMPARE(plans->model()->rowCount(), 0);
        search->clear();
        QCOMPARE(plans->model()->rowCount(), 1);

        auto *history = named<FigureTable>(*page, QStringLiteral("History"));
        QCOMPARE(history->model()->rowCount(), 1);
    }

    // why the list is empty stands where the plans would, and nowhere else
    void anEmptyListSaysWhyOnce() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        const auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        const auto said = [&page] {
            QStringList words;
            for (const QLabel *text : page->findChildren<QLabel *>()) {
                if (text->isVisible())
                    words << text->text();
            }
            return words;
        };
        QVERIFY(plans->accessibleDescription().contains(QStringLiteral("Keep this plan to begin")));
        QVERIFY(said().filter(QStringLiteral("begin")).isEmpty());
        named<QLineEdit>(*page, QStringLiteral("Search plans"))->setText(QStringLiteral("zebra"));
        QCOMPARE(plans->accessibleDescription(), QStringLiteral("No plan has these words"));
        QVERIFY(said().filter(QStringLiteral("these words")).isEmpty());
    }

    // buttons are as wide as what they say in any language, and none lies over another
    void buttonsFitANarrowPage() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        button(*page, QStringLiteral("Restore"))->setText(QStringLiteral("Wiederherstellen"));
        button(*page, QStringLiteral("Move to the bin"))
            ->setText(QStringLiteral("In den Papierkorb verschieben"));
        button(*page, QStringLiteral("Keep this plan"))
            ->setText(QStringLiteral("Diesen Plan aufbewahren"));
        page->resize(740, 420);
        QTest::qWait(20);
        for (const QPushButton *shown : page->findChildren<QPushButton *>()) {
            if (!shown->isVisible())
                continue;
            QVERIFY2(shown->width() >= shown->minimumSizeHint().width(), qPrintable(shown->text()));
            const QRect own(shown->mapTo(page.get(), QPoint()), shown->size());
            QVERIFY2(page->rect().contains(own), qPrintable(shown->text()));
        }
    }

    void filesThatAreDroppedAreKept() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        const QString broken = f.file(QStringLiteral("broken.gplan"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<plan");
        file.close();
        QStringList names{broken, f.file(QStringLiteral("notes.txt"))};
        for (const char *sample : {"demand-forecast", "recommendations"}) {
            names << f.file(QStringLiteral("%1.gplan").arg(QLatin1String(sample)));
            QVERIFY(QFile::copy(
                QStringLiteral(":/samples/%1.gplan").arg(QLatin1String(sample)), names.back()));
        }
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &name : std::as_const(names))
            urls << QUrl::fromLocalFile(name);
        data.setUrls(urls);
        QDragEnterEvent enter(
            QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &drop);
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QCOMPARE(plans->model()->rowCount(), 2);
        // what cannot be read is told; what is no plan is left alone
        QCOMPARE(f.told.size(), 1);
        QVERIFY(f.told.front().contains(QStringLiteral("broken.gplan")));
        // they are kept with their results
        const auto kept = page->library()->plans();
        for (const PlanSummary &plan : *kept)
            QVERIFY(plan.carbonKg.has_value());
    }

    void binAndBack() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        QTest::mouseClick(button(*page, QStringLiteral("Move to the bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 1);
        QTest::mouseClick(button(*page, QStringLiteral("Take out of the bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 0);
        QTest::mouseClick(button(*page, QStringLiteral("Bin")), Qt::LeftButton);
        QCOMPARE(plans->model()->rowCount(), 1);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
    }

    /// What is deleted for good is the plan that the question named, whatever is selected when it
    /// is answered.
    void onlyThePlanThatWasAskedAboutIsDeleted() {
        QString asked;
        QString other;
        {
            const auto library = Library::open(Library::defaultFile());
            for (QString *id : {&asked, &other}) {
                Plan plan;
                plan.name = id == &asked ? QStringLiteral("asked") : QStringLiteral("other");
                const auto saved = (*library)->save(plan, 0);
                QVERIFY(saved.has_value());
                *id = saved->plan.id.value_or(QString());
                QVERIFY((*library)->moveToBin(*id).has_value());
            }
        }
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        button(*page, QStringLiteral("Bin"))->click();
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        const auto *model = page->findChild<PlanListModel *>();
        QCOMPARE(model->rowCount(), 2);
        plans->selectRow(model->row(asked));
        QTimer::singleShot(0, this, [&] {
            plans->selectRow(model->row(other));
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(question);
            QVERIFY(question->text().contains(QStringLiteral("asked")));
            question->button(QMessageBox::Discard)->click();
        });
        button(*page, QStringLiteral("Delete for good\u2026"))->click();
        QCOMPARE(f.told, QStringList());
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->id(0), other);
    }

    void aMilestoneIsFrozenReviewedAndCompared() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        auto *name = named<QLineEdit>(*page, QStringLiteral("Name of a milestone"));
        QPushButton *freeze = button(*page, QStringLiteral("Freeze"));
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        QVERIFY(!freeze->isEnabled());
        name->setText(QStringLiteral("Before the move"));
        QVERIFY(freeze->isEnabled());
        QTest::mouseClick(freeze, Qt::LeftButton);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QCOMPARE(f.document().plan().milestones.size(), size_t{1});
        const QString id = *f.document().plan().id;
        QCOMPARE(page->library()->milestones(id)->size(), size_t{1});
        // a name is used once, and what is frozen does not change
        QVERIFY(f.settle());
        page->freeze(QStringLiteral("Before the move"));
        QCOMPARE(f.told.size(), 1);
        f.told.clear();

        // the plan goes on; the milestone is compared with it
        QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QStringLiteral("99")));
        QVERIFY(f.settle());
        auto *history = named<FigureTable>(*page, QStringLiteral("History"));
        QTRY_VERIFY(history->model()->rowCount() >= 1);
        history->selectRow(history->model()->rowCount() - 1);
        auto *view = page->findChild<ComparisonView *>();
        QSignalSpy compared(view, &ComparisonView::compared);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QTest::mouseClick(button(*page, QStringLiteral("Compare")), Qt::LeftButton);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QVERIFY(compared.wait(20000));
        QVERIFY(view->isVisible());
        auto *inputs = named<ResultTable>(*view, QStringLiteral("Inputs that differ"));
        QStringList paths;
        for (int row = 0; row < inputs->rows(); ++row)
            paths << inputs->model()->index(row, 0).data().toString();
        QVERIFY2(
            paths.contains(QStringLiteral("Training \u00b7 Hours of a run")),
            qPrintable(paths.join(QLatin1Char(' '))));
        QVERIFY(named<ResultTable>(*view, QStringLiteral("Results that differ"))->rows() > 0);
        QCOMPARE(namelessControls(*view), QStringList());
        QTest::mouseClick(button(*view, QStringLiteral("Back to the plans")), Qt::LeftButton);
        QVERIFY(!view->isVisible());

        // opened for review it brings its results along
        QTest::mouseClick(button(*page, QStringLiteral("Review")), Qt::LeftButton);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QCOMPARE(f.openedPlans.size(), size_t{1});
        QVERIFY(f.openedPlans[0].forReview);
        QVERIFY(f.openedPlans[0].frozen);
    }

    void twoRevisionsAreCompared() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QPushButton *keep = button(*page, QStringLiteral("Keep this plan"));
        for (const char *hours : {"10", "20", "30"}) {
            QVERIFY(f.document().set(QStringLiteral("task[train]/hours"), QLatin1String(hours)));
            QVERIFY(f.settle());
            QTRY_VERIFY(keep->isEnabled());
            QTest::mouseClick(keep, Qt::LeftButton);
        }
        auto *history = named<FigureTable>(*page, QStringLiteral("History"));
        QCOMPARE(history->model()->rowCount(), 3);
        history->selectAll();
        auto *view = page->findChild<ComparisonView *>();
        QSignalSpy compared(view, &ComparisonView::compared);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QTest::mouseClick(button(*page, QStringLiteral("Compare")), Qt::LeftButton);
        QCOMPARE(f.told.join(QLatin1Char(10)), QString());
        QVERIFY(compared.wait(20000));
        auto *inputs = named<ResultTable>(*view, QStringLiteral("Inputs that differ"));
        bool found = false;
        for (int row = 0; row < inputs->rows(); ++row) {
            if (inputs->model()->index(row, 0).data()
                == QStringLiteral("Training \u00b7 Hours of a run")) {
                QCOMPARE(inputs->model()->index(row, 2).data().toString(), QStringLiteral("10"));
                QCOMPARE(inputs->model()->index(row, 3).data().toString(), QStringLiteral("30"));
                found = true;
            }
        }
        QVERIFY(found);
    }

    /// Another program saves meanwhile: nothing is lost, and the user is told.
    void aConflictIsTold() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QPushButton *keep = button(*page, QStringLiteral("Keep this plan"));
        QTRY_VERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(f.document().libraryRevision(), 1);
        const QString id = page->library()->plans()->front().id;
        Plan theirs = page->library()->read(id, Catalog::builtIn())->reading.plan;
        theirs.about.goal = QStringLiteral("Theirs");
        const auto other = Library::open(page->library()->file());
        QCOMPARE((*other)->save(theirs, 1)->kind, SaveOutcome::Kind::Saved);
        QVERIFY(f.document().edit(QStringLiteral("x"), [&](Plan &plan) {
            plan.id = id;
            plan.about.goal = QStringLiteral("Ours");
        }));
        QVERIFY(f.settle());
        QTRY_VERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(page->library()->history(id)->size(), size_t{3});
        QCOMPARE(
            page->library()->read(id, Catalog::builtIn())->reading.plan.about.goal,
            QStringLiteral("Theirs"));
        QCOMPARE(
            page->library()->read(id, Catalog::builtIn(), 3)->reading.plan.about.goal,
            QStringLiteral("Ours"));
    }

    /// A file knows no revision; what was written from the library is known by what it says.
    void aFileFromTheLibraryLosesNothingEither() {
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        const QString id = *f.document().plan().id;
        const Plan written = page->library()->read(id, Catalog::builtIn())->reading.plan;
        QCOMPARE(*page->library()->findRevision(written), 1);

        // it is opened as a file; somebody saves meanwhile
        PlanDocument document(Catalog::builtIn(), written, f.file(QStringLiteral("p.gplan")));
        LibraryPage other({document, f.selection(), f.context().preferences, f});
        other.show();
        Plan theirs = written;
        theirs.about.goal = QStringLiteral("Theirs");
        QCOMPARE(page->library()->save(theirs, 1)->kind, SaveOutcome::Kind::Saved);
        QVERIFY(document.set(QStringLiteral("about/goal"), QStringLiteral("Ours")));
        QPushButton *keep = button(other, QStringLiteral("Keep this plan"));
        QTRY_VERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(f.told, QStringList());
        const auto history = *page->library()->history(id);
        QCOMPARE(history.size(), size_t{3});
        QCOMPARE(history.front().kind, RevisionKind::Conflict);
        QVERIFY(history[1].newest);
        QCOMPARE(*page->library()->findRevision(document.plan()), 3);
        QCOMPARE(*page->library()->findRevision(theirs), 2);
    }

    /// Rows keep their order when what is shown changes; unknown figures come last either way.
    void plansAreSorted() {
        {
            const auto library = Library::open(Library::defaultFile());
            for (const char *name : {"plan 10", "Plan 9", "plan 2"}) {
                Plan plan;
                plan.name = QLatin1String(name);
                QVERIFY((*library)->save(plan, 0).has_value());
            }
        }
        PageFixture f;
        const auto page = f.open<LibraryPage>();
        QTRY_VERIFY(button(*page, QStringLiteral("Keep this plan"))->isEnabled());
        QTest::mouseClick(button(*page, QStringLiteral("Keep this plan")), Qt::LeftButton);
        auto *plans = named<FigureTable>(*page, QStringLiteral("Plans"));
        const QString kept = f.document().name();
        const auto names = [plans] {
            QStringList shown;
            for (int row = 0; row < plans->model()->rowCount(); ++row)
                shown << plans->model()->index(row, PlanListModel::Name).data().toString();
            return shown;
        };
        const auto current = [plans] {
            return plans->currentIndex().siblingAtColumn(0).data().toString();
        };
        plans->sortByColumn(PlanListModel::Name, Qt::AscendingOrder);
        const QStringList byName{
            QStringLiteral("plan 2"), QStringLiteral("Plan 9"), QStringLiteral("plan 10"), kept};
        QCOMPARE(names(), byName);
        plans->selectRow(1);
        plans->sortByColumn(PlanListModel::Name, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList(byName.crbegin(), byName.crend()));
        QCOMPARE(current(), QStringLiteral("Plan 9"));
        // found anew, the order and the plan that is chosen stay
        auto *search = named<QLineEdit>(*page, QStringLiteral("Search plans"));
        search->setText(QStringLiteral("plan"));
        QStringList found = names();
        found.removeAll(kept);
        QCOMPARE(found, QStringList(byName.crbegin() + 1, byName.crend()));
        QCOMPARE(current(), QStringLiteral("Plan 9"));
        search->clear();
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            plans->sortByColumn(PlanListModel::Carbon, order);
            QCOMPARE(names().constFirst(), kept);
        }
    }

    /// A name may hold what looks like a place to fill in.
    void namesAreSaidAsTheyAre() {
        PlanSummary plan;
        plan.baseline = QStringLiteral("50 %1 less");
        plan.carbonKg = 12.0;
        plan.revision = 7;
        plan.catalog = QStringLiteral("2026.1");
        const QStringList headings;
        PlanListModel model(headings);
        model.show({plan}, NumberFormat(), plan.catalog);
        const QString said = model.index(0, PlanListModel::Carbon).data(Qt::ToolTipRole).toString();
        QVERIFY2(said.contains(QStringLiteral("\u201c50 %1 less\u201d")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("revision 7")), qPrintable(said));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(LibraryPageTest)
#include "librarypage.moc"
