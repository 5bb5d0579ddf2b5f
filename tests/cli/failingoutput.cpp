#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using greenprint::test::contentsOf;
using greenprint::test::writeFile;

namespace {

const QByteArray kOld = "what stood here before";

} // namespace

// What cannot be written ends with exit code 4 and leaves the old file as it was.
class FailingOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_plan = m_dir->filePath(QStringLiteral("plan.gplan"));
        writeFile(
            m_plan,
            "<plan format=\"1\" name=\"P\"><workload><task id=\"t\" kind=\"training\" "
            "instance=\"ml.m5.xlarge\" hours=\"4\"/><service id=\"v\" "
            "requests-per-month=\"100000\" instance=\"ml.m5.xlarge\" service-time-ms=\"20\"/>"
            "</workload><scenario id=\"a\"/><scenario id=\"b\" from=\"a\">"
            "<region all=\"eu-north-1\"/></scenario></plan>");
        m_folder = m_dir->filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkdir(m_folder));
        // seen by another user as well
        QFile::setPermissions(m_dir->path(), kOpen);
        QFile::setPermissions(m_plan, kOpen);
    }

    void cleanup() { QFile::setPermissions(m_folder, kOpen); }

    void aFullDiskKeepsTheOldFile_data() { writers(); }

    /// A limit on the size of files is a disk that is full.
    void aFullDiskKeepsTheOldFile() {
        QFETCH(QStringList, arguments);
        const QString file = prepared(arguments);
        QProcess process;
        QStringList words{
            QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""),
            QStringLiteral(GREENPRINT_CLI)};
        process.start(QStringLiteral("/bin/bash"), words << arguments);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 4, said.constData());
        QVERIFY(!said.isEmpty());
        QCOMPARE(contentsOf(file), kOld);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aReadOnlyFolderKeepsTheOldFile_data() { writers(); }

    void aReadOnlyFolderKeepsTheOldFile() {
        QFETCH(QStringList, arguments);
        const QString file = prepared(arguments);
        QFile::setPermissions(m_folder, kReadable);
        QProcess process;
        // the administrator may write anywhere
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0)
            process.setChildProcessModifier([] {
                if (setuid(kNobody) != 0)
                    _exit(99);
            });
        process.start(QStringLiteral(GREENPRINT_CLI), arguments);
        if (!process.waitForStarted())
            QSKIP("the program cannot be run by another user here");
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 4, said.constData());
        QVERIFY(!said.isEmpty());
        QCOMPARE(contentsOf(file), kOld);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private:
    static constexpr QFile::Permissions kReadable = QFile::ReadOwner | QFile::ExeOwner
                                                    | QFile::ReadGroup | QFile::ExeGroup
                                                    | QFile::ReadOther | QFile::ExeOther;
    static constexpr QFile::Permissions kOpen = kReadable | QFile::WriteOwner;

    static void writers() {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line :
             {"report model-card PLAN -o OUT/r.pdf", "report comparison PLAN -o OUT/r.html",
              "report well-architected PLAN -o OUT/r.md", "report comparison PLAN -o OUT/r.csv",
              "report comparison PLAN -o OUT/r.xlsx",
              "report model-card PLAN -o OUT/r.pdf --archive",
              "export sagemaker PLAN -o OUT/r.json", "export huggingface PLAN -o OUT/r.md",
              "export cyclonedx PLAN -o OUT/r.json", "export boamps PLAN -o OUT/r.json",
              "export sci PLAN -o OUT/r.json", "export eu-annex PLAN -o OUT/r.md",
              "export custom-lens PLAN -o OUT/r.json", "export wa-review PLAN -o OUT/r.json",
              "export wa-answers PLAN -o OUT/r.json"})
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
    }

    /// Fills in the names, and puts the old file there.
    QString prepared(QStringList &arguments) const {
        arguments.replaceInStrings(QStringLiteral("PLAN"), m_plan);
        arguments.replaceInStrings(QStringLiteral("OUT"), m_folder);
        const QString file = arguments[arguments.indexOf(QLatin1String("-o")) + 1];
        writeFile(file, kOld);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_plan;
    QString m_folder;
};

QTEST_GUILESS_MAIN(FailingOutputTest)
#include "failingoutput.moc"
