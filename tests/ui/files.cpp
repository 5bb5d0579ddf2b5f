#include "tests/ui/windowfixture.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::ui;

/// Plans are saved, closed and recovered without loss.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savingAsksForANameOnceAndKeepsThePlan() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        QVERIFY(f.document().isModified());
        f.prompts().saveAs = f.file(QStringLiteral("mine.gplan"));
        QTest::keyClick(&f.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!f.document().isModified());
        QVERIFY(QFile::exists(f.prompts().saveAs));
        const Expected<PlanReading> read = readPlanFile(f.prompts().saveAs, Catalog::builtIn());
        QVERIFY(read && read->ok());
        QVERIFY(read->plan == f.document().plan());
        QCOMPARE(f.preferences().recentFiles().front(), f.prompts().saveAs);
        f.prompts().saveAs.clear();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("You")));
        QVERIFY(f.window().save());
        QVERIFY(!f.document().isModified());
    }

    void noPlanIsSavedOverOneOfAnotherTab() {
        WindowFixture f;
        f.openSample();
        f.prompts().saveAs = f.file(QStringLiteral("first.gplan"));
        f.window().savePlanAs();
        QCOMPARE(f.prompts().told.size(), 0);
        f.openSample();
        QCOMPARE(f.window().planCount(), 2);
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        const auto onDisk = [&] {
            return readPlanFile(f.prompts().saveAs, Catalog::builtIn())->plan.about.owner;
        };
        const Setting<QString> before = onDisk();
        f.window().savePlanAs();
        QCOMPARE(f.prompts().told.size(), 1);
        QVERIFY(f.document().isModified());
        QVERIFY(onDisk() == before);
        // under its own name it may be saved as often as it likes
        f.prompts().saveAs = f.file(QStringLiteral("second.gplan"));
        f.window().savePlanAs();
        f.window().savePlanAs();
        QCOMPARE(f.prompts().told.size(), 1);
        QVERIFY(onDisk() == Setting<QString>(QStringLiteral("Me")));
    }

    void aFileThatCannotBeWrittenLosesNothing() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        f.prompts().saveAs = f.file(QStringLiteral("no/such/folder/mine.gplan"));
        QVERIFY(!f.window().save());
        QCOMPARE(f.prompts().told.size(), 1);
        QVERIFY(f.document().isModified());
    }

    void closingAsksAboutUnsavedChanges() {
        WindowFixture f;
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        f.prompts().unsaved = Prompts::Unsaved::Cancel;
        QVERIFY(!f.window().close());
        QCOMPARE(f.prompts().asked, 1);
        QCOMPARE(f.window().planCount(), 1);
        f.prompts().unsaved = Prompts::Unsaved::Save;
        f.prompts().saveAs = f.file(QStringLiteral("kept.gplan"));
        QVERIFY(f.window().closePlan(0));
        QVERIFY(QFile::exists(f.prompts().saveAs));
        QCOMPARE(f.window().planCount(), 0);
        QVERIFY(f.window().close());
    }

    void whatACrashLeftIsRecovered() {
        QTemporaryDir folder;
        {
            WindowFixture f(folder.path());
            f.openSample();
            QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Nearly lost")));
            f.drafts().recordNow();
            // the program ends here without closing the plan
        }
        WindowFixture f(folder.path());
        QVERIFY(f.window().recoverDrafts());
        QCOMPARE(f.window().planCount(), 1);
        QCOMPARE(f.document().plan().about.owner, std::optional(QStringLiteral("Nearly lost")));
        QVERIFY(f.document().isModified());
        f.prompts().unsaved = Prompts::Unsaved::Discard;
        QVERIFY(f.window().close());
        // what was thrown away does not come back
        WindowFixture third(folder.path());
        QVERIFY(!third.window().recoverDrafts());
    }
};

QTEST_MAIN(FilesTest)
#include "files.moc"
