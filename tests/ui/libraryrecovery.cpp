#include "model/library/database.h"
#include "model/library/library.h"
#include "model/library/repair.h"
#include "tests/support/files.h"
#include "tests/support/sampleplan.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/recoverypanel.h"
#include "ui/widgets/figuretable.h"

#include <QDir>
#include <QFile>
#include <QListWidget>

using namespace greenprint;
using namespace greenprint::ui;
using test::contentsOf;

namespace {

constexpr int kPlans = 6;
constexpr int kRevisions = 3;
constexpr int kPageSize = 4096;

void spoil(const QString &fileName, qint64 at, qint64 length) {
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(QByteArray(static_cast<qsizetype>(length), '\x5a'));
}

} // namespace

/// A library that is really damaged, and what the window makes of it.
class LibraryRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("library.db"));
        qputenv("GREENPRINT_LIBRARY", m_file.toLocal8Bit());
        auto library = Library::open(m_file);
        QVERIFY(library.has_value());
        for (int p = 0; p < kPlans; ++p) {
            Plan plan = test::roofDamagePlan();
            plan.id = QStringLiteral("plan-%1").arg(p);
            plan.name = QStringLiteral("Plan %1").arg(p);
            int base = 0;
            for (int r = 0; r < kRevisions; ++r) {
                plan.about.goal = QStringLiteral("Goal %1").arg(r);
                const auto saved = (*library)->save(plan, base, std::nullopt, {});
                QVERIFY(saved.has_value());
                base = saved->revision;
            }
        }
    }

    void cleanup() { qunsetenv("GREENPRINT_LIBRARY"); }

    void aLibraryThatCannotBeOpenedIsRecovered() {
        // the pages' list of tables: SQLite opens nothing then
        spoil(m_file, 100, 600);
        const QByteArray damaged = contentsOf(m_file);
        WindowFixture f;
        LibraryPage &page = *open(f);
        QVERIFY(!page.library());
        RecoveryPanel &panel = *page.recovery();
        QVERIFY(panel.isVisible());
        QCOMPARE(namelessControls(panel).join(QLatin1Char('\n')), QString());
        QVERIFY(panel.findChild<QListWidget *>()->count() > 0);
        QTest::mouseClick(button(panel, QStringLiteral("Recover the library")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasResult(), 60000);
        // the recovered one is open, with everything in it
        QVERIFY(page.library());
        auto *plans = named<FigureTable>(page, QStringLiteral("Plans"));
        QCOMPARE(plans->model()->rowCount(), kPlans);
        QVERIFY(checkLibrary(m_file).sound());
        QCOMPARE((*page.library()->history(QStringLiteral("plan-0"))).size(), size_t(kRevisions));
        // the damaged one lies beside it, byte for byte
        const QStringList aside = besides(QStringLiteral("library.damaged-*.db"));
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentsOf(m_folder->filePath(aside.front())), damaged);
        // nothing else was left
        QVERIFY(besides(QStringLiteral("*.part")).isEmpty());
        QVERIFY(besides(QStringLiteral("*.lock")).isEmpty());
        QTest::mouseClick(button(panel, QStringLiteral("Show the plans")), Qt::LeftButton);
        QVERIFY(!panel.isVisible());
        QVERIFY(plans->isVisible());
        QCOMPARE(f.prompts().told.join(QLatin1Char('\n')), QString());
    }

    void damageThatIsMetOnlyWhenReadingIsToldAndMended() {
        qint64 root = 0;
        {
            auto db = Database::open(m_file, Database::Access::ReadOnly);
            QVERIFY(db.has_value());
            root = (*db)
                       ->integer("SELECT rootpage FROM sqlite_schema WHERE name = 'plans'")
                       .value_or(0);
        }
        QVERIFY(root > 1);
        spoil(m_file, (root - 1) * kPageSize, kPageSize);
        WindowFixture f;
        LibraryPage &page = *open(f);
        RecoveryPanel &panel = *page.recovery();
        QTRY_VERIFY_WITH_TIMEOUT(panel.isVisible(), 60000);
        // the rest can be worked with, and the panel be put away
        QVERIFY(page.library());
        QVERIFY(button(panel, QStringLiteral("Not now"))->isVisible());
        QTest::mouseClick(button(panel, QStringLiteral("Recover the library")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasResult(), 60000);
        QVERIFY(checkLibrary(m_file).sound());
        auto *plans = named<FigureTable>(page, QStringLiteral("Plans"));
        QCOMPARE(plans->model()->rowCount(), kPlans);
    }

    void pagesOfOtherPlansGoOnWithTheNewLibrary() {
        spoil(m_file, 100, 600);
        WindowFixture f;
        LibraryPage &first = *open(f);
        LibraryPage &second = *open(f);
        QVERIFY(&first != &second);
        QTest::mouseClick(
            button(*second.recovery(), QStringLiteral("Recover the library")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(second.recovery()->hasResult(), 60000);
        QVERIFY(first.library());
        QVERIFY(first.library()->plans().has_value());
        QCOMPARE(named<FigureTable>(first, QStringLiteral("Plans"))->model()->rowCount(), kPlans);
    }

    void nothingToRecoverIsTold() {
        test::writeFile(m_file, QByteArray(3 * kPageSize, 'x'));
        const QByteArray before = contentsOf(m_file);
        WindowFixture f;
        RecoveryPanel &panel = *open(f)->recovery();
        QVERIFY(panel.isVisible());
        QPushButton *recover = button(panel, QStringLiteral("Recover the library"));
        QTest::mouseClick(recover, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isRecovering(), 60000);
        QVERIFY(!panel.hasResult());
        QTRY_VERIFY(recover->isVisible());
        QCOMPARE(contentsOf(m_file), before);
        QVERIFY(besides(QStringLiteral("library.damaged-*")).isEmpty());
    }

    void stoppedOrRefusedLeavesAllAsItWas() {
        spoil(m_file, 100, 600);
        const QByteArray before = contentsOf(m_file);
        const QStringList files = besides(QStringLiteral("*"));
        const auto stopped = repairLibrary(m_file, [](double) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(contentsOf(m_file), before);
        QCOMPARE(besides(QStringLiteral("*")), files);
        // while one is under way, another is refused
        bool refused = false;
        const auto repaired = repairLibrary(m_file, [&](double) {
            if (!refused)
                refused = !repairLibrary(m_file).has_value();
            return true;
        });
        QVERIFY(repaired.has_value());
        QVERIFY(refused);
        QCOMPARE(repaired->recovery.plans, kPlans);
        QVERIFY(checkLibrary(m_file).sound());
    }

private:
    static LibraryPage *open(WindowFixture &f) {
        PlanView &view = f.openSample();
        f.window().showPage(QStringLiteral("library"));
        QCoreApplication::processEvents();
        return view.findChild<LibraryPage *>();
    }
    QStringList besides(const QString &pattern) const {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(LibraryRecoveryTest)
#include "libraryrecovery.moc"
