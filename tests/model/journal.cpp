#include "model/library/journal.h"

#include "model/plan/planfile.h"
#include "tests/support/files.h"
#include "tests/support/randomplan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace greenprint;
using test::contentsOf;
using test::writeFile;

namespace {

JournalEntry entryOf(const Plan &plan) {
    JournalEntry entry;
    entry.document = Journal::newDocument();
    entry.plan = plan;
    entry.base = 3;
    entry.fileName = QString::fromUtf8("/somewhere/Größe \"1\".gplan");
    entry.view = QByteArray("page\0two", 8);
    return entry;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFirstStartHasNothing() {
        const auto journal = open();
        QVERIFY(journal->leftovers().empty());
        QVERIFY(journal->damaged().empty());
    }

    void whatWasLeftIsOfferedExactly() {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const JournalEntry entry = entryOf(plan);
            {
                const auto journal = open();
                QVERIFY(journal->record(entry).has_value());
            }
            const auto next = open();
            QCOMPARE(next->leftovers().size(), size_t{1});
            const JournalEntry &left = next->leftovers().front();
            QVERIFY(left.plan == plan);
            QCOMPARE(left.document, entry.document);
            QCOMPARE(left.base, 3);
            QCOMPARE(left.fileName, entry.fileName);
            QCOMPARE(left.view, entry.view);
            QVERIFY(left.recorded.isValid());
            QVERIFY(next->forget(entry.document).has_value());
            QVERIFY(next->leftovers().empty());
        }
        QVERIFY(open()->leftovers().empty());
    }

    void aPlanInTheMiddleOfBeingEditedIsKeptToo() {
        Plan plan;
        plan.name = QStringLiteral("Half done");
        Scenario s;
        s.id = QStringLiteral("b");
        s.from = QStringLiteral("not-there-yet");
        plan.scenarios = {s, s};
        open()->record(entryOf(plan));
        QVERIFY(open()->leftovers().front().plan == plan);
    }

    void theLatestRecordCounts() {
        Plan plan;
        plan.name = QStringLiteral("P");
        JournalEntry entry = entryOf(plan);
        {
            const auto journal = open();
            for (int i = 0; i < 10; ++i) {
                entry.plan.name = QString::number(i);
                QVERIFY(journal->record(entry).has_value());
            }
        }
        const auto next = open();
        QCOMPARE(next->leftovers().size(), size_t{1});
        QCOMPARE(next->leftovers().front().plan.name, QStringLiteral("9"));
    }

    void leftoversStayUntilForgotten() {
        open()->record(entryOf(test::randomPlan(1)));
        QCOMPARE(open()->leftovers().size(), size_t{1});
        JournalEntry entry = open()->leftovers().front();
        {
            // opened, edited further, and crashed again
            const auto journal = open();
            entry.plan.name = QStringLiteral("Further");
            QVERIFY(journal->record(entry).has_value());
        }
        const auto next = open();
        QCOMPARE(next->leftovers().size(), size_t{1});
        QCOMPARE(next->leftovers().front().plan.name, QStringLiteral("Further"));
    }

    void aRunningProgramIsNotRobbed() {
        const auto running = open();
        running->record(entryOf(test::randomPlan(1)));
        const auto second = open();
        QVERIFY(second->leftovers().empty());
        QVERIFY(open()->leftovers().empty());
    }

    void oneProgramOnlyIsOfferedTheLeftovers() {
        open()->record(entryOf(test::randomPlan(1)));
        const auto first = open();
        const auto second = open();
        QCOMPARE(first->leftovers().size(), size_t{1});
        QVERIFY(second->leftovers().empty());
    }

    void aClosedSessionLeavesNoFiles() {
        const JournalEntry entry = entryOf(test::randomPlan(1));
        {
            const auto journal = open();
            journal->record(entry);
            journal->forget(entry.document);
        }
        QVERIFY(QDir(m_dir->path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void damagedRecordsAreReportedAndKept() {
        JournalEntry good = entryOf(test::randomPlan(1));
        JournalEntry bad = entryOf(test::randomPlan(2));
        {
            const auto journal = open();
            journal->record(good);
            journal->record(bad);
        }
        const QString file = recordOf(bad.document);
        QByteArray bytes = contentsOf(file);
        for (const qsizetype at : {qsizetype{3}, bytes.size() / 2, bytes.size() - 1}) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            writeFile(file, changed);
            const auto journal = open();
            QCOMPARE(journal->leftovers().size(), size_t{1});
            QCOMPARE(journal->leftovers().front().document, good.document);
            QCOMPARE(journal->damaged().size(), size_t{1});
            QCOMPARE(journal->damaged().front().where, file);
        }
        QCOMPARE(contentsOf(file).size(), bytes.size());
    }

    void documentsAreNotPaths() {
        const auto journal = open();
        JournalEntry entry = entryOf(test::randomPlan(1));
        const QString outside = m_dir->filePath(QStringLiteral("outside.journal"));
        for (const QString &name :
             {QString(), QStringLiteral("x"), QStringLiteral("../../outside"),
              QString(Journal::newDocument() + QStringLiteral("/../../outside"))}) {
            entry.document = name;
            QVERIFY(!journal->record(entry));
            QVERIFY(journal->forget(name).has_value());
        }
        QVERIFY(!QFile::exists(outside));
    }

    /// Only what is named like a session is one: other folders are neither read nor cleared away.
    void otherFoldersAreLeftAlone() {
        const JournalEntry entry = entryOf(test::randomPlan(1));
        QVERIFY(open()->record(entry).has_value());
        const QString record = recordOf(entry.document);
        for (const char *name : {"backup", ".backup", ".hidden.journal"}) {
            const QString folder = m_dir->filePath(QLatin1String(name));
            QVERIFY(QDir().mkdir(folder));
            QVERIFY(QFile::copy(record, folder + QLatin1Char('/') + QFileInfo(record).fileName()));
            QVERIFY(QDir().mkdir(folder + QStringLiteral("-empty")));
        }
        const auto next = open();
        QCOMPARE(next->leftovers().size(), size_t{1});
        for (const char *name : {"backup", ".backup", ".hidden.journal"}) {
            const QString folder = m_dir->filePath(QLatin1String(name));
            QCOMPARE(QDir(folder).entryList(QDir::Files), {QFileInfo(record).fileName()});
            QVERIFY(QFileInfo::exists(folder + QStringLiteral("-empty")));
        }
    }

    /// A program that ends while it begins leaves a hidden folder, which does not stay for ever;
    /// one that is just beginning is not disturbed.
    void sessionsThatNeverBeganAreRemoved() {
        const QString beginning = m_dir->filePath(QLatin1Char('.') + Journal::newDocument());
        const QString dead = m_dir->filePath(QLatin1Char('.') + Journal::newDocument());
        for (const QString &folder : {beginning, dead}) {
            QVERIFY(QDir().mkdir(folder));
            writeFile(folder + QStringLiteral("/lock"), {});
        }
        std::filesystem::last_write_time(
            dead.toStdString(),
            std::filesystem::file_time_type::clock::now() - std::chrono::hours(48));
        (void)open();
        QVERIFY(!QFileInfo::exists(dead));
        QVERIFY(QFileInfo::exists(beginning));
    }

    void theFailureToRecordIsTold() {
        const auto journal = open();
        const JournalEntry entry = entryOf(test::randomPlan(1));
        QVERIFY(journal->record(entry).has_value());
        const QString folder = QFileInfo(recordOf(entry.document)).absolutePath();
        QVERIFY(QDir(folder).removeRecursively());
        const auto failed = journal->record(entry);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
    }

private:
    std::unique_ptr<Journal> open() {
        auto journal = Journal::open(m_dir->path());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().text()));
        return std::move(*journal);
    }

    QString recordOf(const QString &document) {
        for (const QFileInfo &folder :
             QDir(m_dir->path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString file = folder.absoluteFilePath() + QLatin1Char('/') + document
                                 + QStringLiteral(".journal");
            if (QFile::exists(file))
                return file;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal.moc"
