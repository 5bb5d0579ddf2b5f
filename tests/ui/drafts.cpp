#include "model/plan/planfile.h"
#include "model/plan/rename.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/start/plantile.h"
#include "ui/pages/start/quickstartcard.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

constexpr int kKills = 12;
constexpr const char *kVictim = "--victim";

/// What a victim has done after that many steps, in inputs of two parts of the plan.
void applyStep(Plan &plan, int step) {
    plan.about.owner = QStringLiteral("Step %1").arg(step);
    if (!setIn(plan, QStringLiteral("task[train]/hours"), QString::number(10 + step)))
        qFatal("the sample has no such input");
}

Plan planAfter(const Plan &sample, int steps) {
    Plan plan = sample;
    if (steps > 0)
        applyStep(plan, steps);
    return plan;
}

/// The records in a journal's folder, those of living programs too.
QByteArrayList records(const QString &folder) {
    QByteArrayList contents;
    QDirIterator files(
        folder, {QStringLiteral("*.journal")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents << file.readAll();
    }
    return contents;
}

/// Edits a plan that was never saved, changes the page after each edit, and tells of every step
/// that is safe then, until it is killed.
int beVictim(const QString &folder) {
    WindowFixture f(folder);
    f.openSample();
    const char *const pages[] = {"compare", "workload"}; // it opens with the first
    for (int step = 1;; ++step) {
        if (!f.document().edit(
                QStringLiteral("Step"), [step](Plan &plan) { applyStep(plan, step); }))
            return 1;
        f.window().showPage(QString::fromLatin1(pages[step % 2]));
        std::printf("%d\n", step);
        std::fflush(stdout);
        QCoreApplication::processEvents();
    }
}

} // namespace

/// Work that is not saved is on the disk before it can be lost.
class DraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aChangeOfPageKeepsEditsAtOnce() {
        WindowFixture f(m_folder->path());
        f.openSample();
        f.view().showPage(QStringLiteral("workload"));
        QCOMPARE(records(m_folder->path()), QByteArrayList());
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Nearly lost")));
        // a moment later at the latest; but not yet
        QCOMPARE(records(m_folder->path()), QByteArrayList());
        f.view().showPage(QStringLiteral("compare"));
        const QByteArrayList kept = records(m_folder->path());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().endsWith(writePlan(f.document().plan())));
        f.document().history().setClean();
    }

    /// What is typed and not yet taken over belongs to the page that is left.
    void whatIsTypedIsKeptToo() {
        WindowFixture f(m_folder->path());
        f.openSample();
        auto *owner = qobject_cast<QLineEdit *>(
            f.field(QStringLiteral("workload"), QStringLiteral("about/owner")));
        QVERIFY(owner);
        owner->selectAll();
        QTest::keyClicks(owner, QStringLiteral("Typed only"));
        f.view().showPage(QStringLiteral("compare"));
        QCOMPARE(f.document().plan().about.owner, std::optional(QStringLiteral("Typed only")));
        QCOMPARE(records(m_folder->path()).size(), 1);
        QVERIFY(records(m_folder->path()).first().endsWith(writePlan(f.document().plan())));
        f.document().history().setClean();
    }

    void aChangeOfTabKeepsThemToo() {
        WindowFixture f(m_folder->path());
        f.openSample();
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("First tab")));
        f.openSample(QStringLiteral("recommendations"));
        QCOMPARE(records(m_folder->path()).size(), 1);
        f.window().closePlan(1);
        f.document().history().setClean();
    }

    /// Five answers are work, too: their plan comes back, though nothing of it was changed.
    void aPlanMadeOfAnswersIsKeptAtOnce() {
        Plan made;
        {
            WindowFixture f(m_folder->path());
            auto *card = f.window().findChild<QuickStartCard *>();
            QVERIFY(card);
            const QList<QPushButton *> make = card->findChildren<QPushButton *>();
            QCOMPARE(make.size(), 1);
            QTest::mouseClick(make.first(), Qt::LeftButton);
            QCOMPARE(f.window().planCount(), 1);
            made = f.document().plan();
            QCOMPARE(made.workload.services.size(), size_t{1});
            QVERIFY(f.document().isModified());
            const QByteArrayList kept = records(m_folder->path());
            QCOMPARE(kept.size(), 1);
            QVERIFY(kept.first().endsWith(writePlan(made)));
        }
        WindowFixture f(m_folder->path());
        QVERIFY(f.window().recoverDrafts());
        QCOMPARE(f.window().planCount(), 1);
        QVERIFY(f.document().plan() == made);
        QVERIFY(f.document().isModified());
        // closed on purpose it is gone, and so is its record
        f.prompts().unsaved = Prompts::Unsaved::Discard;
        QVERIFY(f.window().closePlan(0));
        QCOMPARE(f.prompts().asked, 1);
        QCOMPARE(records(m_folder->path()), QByteArrayList());
    }

    /// A sample can be opened again: looking at one asks for nothing, and leaves nothing.
    void aSampleLeavesNothing() {
        WindowFixture f(m_folder->path());
        QTRY_VERIFY(!f.window().findChildren<PlanTile *>().isEmpty());
        f.window().findChildren<PlanTile *>().first()->click();
        QCOMPARE(f.window().planCount(), 1);
        QVERIFY(!f.document().plan().id);
        QVERIFY(!f.document().isModified());
        QCOMPARE(records(m_folder->path()), QByteArrayList());
        QVERIFY(f.window().closePlan(0));
        QCOMPARE(f.prompts().asked, 0);
    }

    /// A crash must not turn an edit of one revision into one of another.
    void theRevisionOfTheLibraryIsKept() {
        {
            WindowFixture f(m_folder->path());
            f.openSample();
            f.document().setLibraryRevision(7);
            QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
            f.drafts().recordNow();
        }
        WindowFixture f(m_folder->path());
        QVERIFY(f.window().recoverDrafts());
        QCOMPARE(f.document().libraryRevision(), 7);
        f.document().history().setClean();
    }

    /// The next start looks as the last one did.
    void pageAndScenarioComeBack() {
        QString scenario;
        {
            WindowFixture f(m_folder->path());
            f.openSample();
            scenario = scenarioIds(f.document().plan()).constLast();
            QVERIFY(f.view().selection().scenario() != scenario);
            QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
            f.view().showPage(QStringLiteral("scenarios"));
            f.view().selection().setScenario(scenario);
            // the edits are recorded already, the page is not
            f.view().showPage(QStringLiteral("workload"));
        }
        WindowFixture f(m_folder->path());
        QVERIFY(f.window().recoverDrafts());
        QCOMPARE(f.view().currentPage(), QStringLiteral("workload"));
        QCOMPARE(f.view().selection().scenario(), scenario);
        f.document().history().setClean();
    }

    void whatCannotBeKeptIsTold() {
        WindowFixture f(m_folder->path());
        f.openSample();
        QVERIFY(f.drafts().problem().isEmpty());
        // the folder of the session is gone: a disk that was pulled out
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QVERIFY(f.document().set(QStringLiteral("about/owner"), QStringLiteral("Me")));
        f.drafts().recordNow();
        QVERIFY(!f.drafts().problem().isEmpty());
        f.document().history().setClean();
    }

    void aDraftThatDoesNotFitIsTold() {
        {
            const auto journal = Journal::open(m_folder->path());
            JournalEntry entry;
            entry.document = Journal::newDocument();
            entry.plan = planFrom();
            entry.plan.name = QStringLiteral("Odd");
            entry.plan.scenarios.front().from = QStringLiteral("nowhere");
            QVERIFY((*journal)->record(entry).has_value());
        }
        WindowFixture f(m_folder->path());
        QVERIFY(!f.window().recoverDrafts());
        QCOMPARE(f.prompts().told.size(), 1);
        QVERIFY2(
            f.prompts().told.first().contains(QStringLiteral("Odd")),
            qPrintable(f.prompts().told.first()));
        QCOMPARE(records(m_folder->path()).size(), 1);
    }

    /// A program with a window is killed at any moment; the next one offers the plan, which was
    /// never saved, exactly as it was at a step that was safe, or at a later one.
    void aPlanThatWasNeverSavedComesBack() {
        const Plan sample = planFrom();
        for (int kill = 0; kill < kKills; ++kill) {
            const QString folder = m_folder->filePath(QString::number(kill));
            QProcess victim;
            victim.start(
                QCoreApplication::applicationFilePath(), {QString::fromLatin1(kVictim), folder});
            QVERIFY(victim.waitForReadyRead(60000));
            QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(150)));
            victim.kill();
            QVERIFY(victim.waitForFinished());
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            QByteArrayList told = victim.readAllStandardOutput().split('\n');
            // the last line may have been cut
            told.removeLast();
            const int acknowledged = told.isEmpty() ? 0 : told.last().toInt();
            QVERIFY(acknowledged > 0);

            WindowFixture f(folder);
            QVERIFY(f.window().recoverDrafts());
            QCOMPARE(f.window().planCount(), 1);
            QVERIFY(f.document().fileName().isEmpty());
            QVERIFY(f.document().isModified());
            const Plan &plan = f.document().plan();
            const int step = plan.about.owner->mid(5).toInt();
            QVERIFY(step >= acknowledged);
            QVERIFY(plan == planAfter(sample, step));
            f.document().history().setClean();
        }
    }

private:
    static Plan planFrom() {
        return readPlanFrom(
                   QStringLiteral(":/samples/image-classification.gplan"), Catalog::builtIn())
            ->plan;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], kVictim) == 0)
        return beVictim(QString::fromLocal8Bit(argv[2]));
    DraftsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "drafts.moc"
