#include "model/library/database.h"
#include "model/library/journal.h"
#include "model/library/library.h"
#include "model/library/recovery.h"
#include "model/library/schema.h"
#include "tests/support/failingdisk.h"
#include "tests/support/files.h"
#include "tests/support/instrumented.h"
#include "tests/support/sampleplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace greenprint;
using test::contentsOf;
using test::FailingDisk;

namespace {

/// Which writes fail: each, or, under sanitizers, one in three.
constexpr int kStep = test::kInstrumented ? 3 : 1;

/// All that a library says of itself, for comparing states.
QStringList contentOf(const Library &library) {
    QStringList content;
    for (const bool bin : {false, true}) {
        PlanQuery query;
        query.inBin = bin;
        query.order = PlanQuery::Order::Created;
        const auto plans = library.plans(query);
        if (!plans)
            return {QStringLiteral("unreadable: ") + plans.error().text()};
        for (const PlanSummary &plan : *plans) {
            content << plan.id + plan.name + plan.tags.join(QLatin1Char(',')) + plan.note
                           + (bin ? QStringLiteral("bin") : QString());
            const auto history = library.history(plan.id);
            if (!history)
                return {QStringLiteral("unreadable: ") + history.error().text()};
            for (const Revision &r : *history) {
                const auto bytes = library.planFile(plan.id, r.number);
                content << QString::number(r.number) + r.planHash
                               + r.milestones.join(QLatin1Char(','))
                               + (bytes ? QString::fromUtf8(*bytes) : bytes.error().text());
            }
        }
    }
    return content;
}

/// Runs something in a process of its own and returns its exit code.
int inChild(const std::function<int()> &work) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// Every write that a change makes fails once: the old state stays, and the error is told.
class FailingWritesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        FailingDisk::install();
        m_dir = std::make_unique<QTemporaryDir>();
        m_original = m_dir->filePath(QStringLiteral("original.sqlite"));
        m_plan = test::roofDamagePlan();
        m_results = FrozenResults::of(
            compare(Catalog::builtIn(), m_plan), m_plan, Catalog::builtIn());
        auto library = Library::open(m_original);
        QVERIFY(library.has_value());
        QVERIFY((*library)->save(m_plan, 0, m_results).has_value());
        Plan changed = m_plan;
        changed.name = QStringLiteral("Changed");
        QVERIFY((*library)->save(changed, 1).has_value());
        Plan other = m_plan;
        other.id = QStringLiteral("other");
        QVERIFY((*library)->save(other, 0).has_value());
        QVERIFY((*library)->moveToBin(QStringLiteral("other")).has_value());
    }

    void aChangeFails_data() {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("failure");
        const char *changes[] = {"save", "import", "restore", "milestone", "tags",
                                 "note", "bin",    "purge",   "set-up"};
        const char *failures[] = {"full", "write", "sync"};
        for (int c = 0; c < static_cast<int>(std::size(changes)); ++c) {
            for (int f = 0; f < static_cast<int>(std::size(failures)); ++f)
                QTest::addRow("%s, %s", changes[c], failures[f]) << c << f;
        }
    }
    void aChangeFails() {
        QFETCH(int, change);
        QFETCH(int, failure);
        int failed = 0;
        for (int call = 1;; call += kStep) {
            const QTemporaryDir dir;
            const QString file = dir.filePath(QStringLiteral("library.sqlite"));
            QVERIFY(QFile::copy(m_original, file));
            auto library = Library::open(file);
            QVERIFY(library.has_value());
            const QStringList before = contentOf(**library);
            FailingDisk::failFrom(call, static_cast<FailingDisk::Failure>(failure));
            const std::optional<Error> error = make(**library, change);
            FailingDisk::work();
            const bool hasFailed = FailingDisk::hasFailed();
            if (error) {
                QVERIFY(hasFailed);
                ++failed;
                QCOMPARE(error->kind, Error::Kind::Unwritable);
                QVERIFY(!error->message.isEmpty());
                QCOMPARE(contentOf(**library), before);
                // the same object goes on once the disk works again
                QVERIFY(!make(**library, change));
            }
            QVERIFY(contentOf(**library) != before || change == 8);
            library->reset();
            if (hasFailed && call % 4 != 1)
                continue;
            const LibraryReport report = checkLibrary(file);
            QVERIFY2(report.sound(), qPrintable(report.defects.join(QLatin1Char('\n'))));
            if (!hasFailed)
                break;
        }
        QVERIFY(failed > 0);
    }

    void aMigrationFails_data() {
        QTest::addColumn<int>("failure");
        QTest::newRow("full") << 0;
        QTest::newRow("write") << 1;
        QTest::newRow("sync") << 2;
    }
    void aMigrationFails() {
        QFETCH(int, failure);
        std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
        const int before = steps.back().version;
        steps.push_back({before + 1, "9.0.0", [](Database &db) {
                             db.runScript("ALTER TABLE plans ADD COLUMN colour TEXT; "
                                          "UPDATE plans SET colour = 'green'");
                         }});
        int failed = 0;
        for (int call = 1; call < 400; call += kStep) {
            const QTemporaryDir dir;
            const QString file = dir.filePath(QStringLiteral("library.sqlite"));
            const QString backups = dir.filePath(QStringLiteral("backups"));
            QVERIFY(QFile::copy(m_original, file));
            auto db = Database::open(file, Database::Access::ReadWrite);
            QVERIFY(db.has_value());
            FailingDisk::failFrom(call, static_cast<FailingDisk::Failure>(failure));
            const auto migrated = migrateSchema(**db, steps, backups);
            FailingDisk::work();
            db->reset();
            if (!migrated) {
                ++failed;
                QVERIFY(!migrated.error().message.isEmpty());
                const LibraryReport report = checkLibrary(file);
                QVERIFY2(
                    report.sound(),
                    qPrintable(report.inspection.detail + report.defects.join(QLatin1Char('\n'))));
                QCOMPARE(report.inspection.schema, before);
            } else if (!FailingDisk::hasFailed()) {
                break;
            }
        }
        QVERIFY(failed > 0);
    }

    void readingFails() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        QVERIFY(QFile::copy(m_original, file));
        int failed = 0;
        for (int call = 1; call < 40; ++call) {
            FailingDisk::failFrom(call, FailingDisk::Failure::ReadError);
            auto library = Library::open(file);
            if (library)
                (void)(*library)->plans();
            FailingDisk::work();
            failed += FailingDisk::hasFailed() ? 1 : 0;
        }
        QVERIFY(failed > 0);
        QVERIFY(checkLibrary(file).sound());
    }

    /// A limit on the size of files, as a full disk sets it for everything, the journal too.
    void theDiskIsFull() {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("library.sqlite"));
        const QString folder = dir.filePath(QStringLiteral("journal"));
        QVERIFY(QFile::copy(m_original, file));
        const auto contents = [&file] {
            const auto library = Library::open(file);
            return library ? contentOf(**library) : QStringList{library.error().text()};
        };
        const QStringList before = contents();
        const QString planFile = dir.filePath(QStringLiteral("plan.gplan"));
        QVERIFY(savePlanFile(m_plan, planFile).has_value());
        const QByteArray planBefore = contentsOf(planFile);
        const int code = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            auto library = Library::open(file);
            auto journal = Journal::open(folder);
            if (!library || !journal)
                return 1;
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 2;
            Plan plan = m_plan;
            plan.name = QStringLiteral("Later");
            const auto saved = (*library)->save(plan, 2);
            if (saved || saved.error().kind != Error::Kind::Unwritable)
                return 3;
            JournalEntry entry;
            entry.document = Journal::newDocument();
            entry.plan = plan;
            const auto recorded = (*journal)->record(entry);
            if (recorded || recorded.error().kind != Error::Kind::Unwritable)
                return 4;
            const auto written = savePlanFile(plan, planFile);
            return written || written.error().kind != Error::Kind::Unwritable ? 5 : 0;
        });
        QCOMPARE(code, 0);
        QCOMPARE(contents(), before);
        QCOMPARE(contentsOf(planFile), planBefore);
        const auto journal = Journal::open(folder);
        QVERIFY((*journal)->damaged().empty());
    }

    void theFolderMayOnlyBeRead() {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("data"));
        const QString file = folder + QStringLiteral("/library.sqlite");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(m_original, file));
        const QByteArray before = contentsOf(file);
        QCOMPARE(::chmod(QFile::encodeName(dir.path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0444), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
        const int code = inChild([&] {
            // root may write everywhere
            constexpr uid_t kNobody = 65534;
            if (::geteuid() == 0 && ::setuid(kNobody) != 0)
                return 1;
            auto writing = Library::open(file);
            if (writing && (*writing)->setNote(*m_plan.id, QStringLiteral("x")))
                return 2;
            auto reading = Library::open(file, Library::Access::ReadOnly);
            if (!reading || (*reading)->plans()->size() != 1)
                return 3;
            const auto saved = (*reading)->save(m_plan, 0);
            return saved || saved.error().kind != Error::Kind::Unwritable ? 4 : 0;
        });
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QCOMPARE(code, 0);
        QCOMPARE(contentsOf(file), before);
    }

private:
    /// Makes one change; the error if it failed.
    std::optional<Error> make(Library &library, int change) const {
        const auto errorOf = [](const auto &expected) {
            return expected ? std::nullopt : std::optional(expected.error());
        };
        const QString id = *m_plan.id;
        Plan plan = m_plan;
        plan.name = QStringLiteral("Later");
        switch (change) {
        case 0:
            return errorOf(library.save(plan, 2, m_results));
        case 1:
            plan.id = QStringLiteral("imported");
            return errorOf(library.import(plan, m_results));
        case 2:
            return errorOf(library.restore(id, 1));
        case 3:
            return errorOf(library.freeze(plan, 2, m_results, QStringLiteral("Gate")));
        case 4:
            return errorOf(library.setTags(id, {QStringLiteral("a"), QStringLiteral("b")}));
        case 5:
            return errorOf(library.setNote(id, QStringLiteral("A note")));
        case 6:
            return errorOf(library.moveToBin(id));
        case 7:
            return errorOf(library.purge(QStringLiteral("other")));
        default: {
            NamedReportSetup setup;
            setup.name = QStringLiteral("Board");
            return errorOf(library.storeReportSetup(setup));
        }
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_original;
    Plan m_plan;
    FrozenResults m_results;
};

QTEST_GUILESS_MAIN(FailingWritesTest)
#include "failingwrites.moc"
