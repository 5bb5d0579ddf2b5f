#include "model/savefile.h"

#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace greenprint;
using test::contentsOf;

class SaveFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(saveFile(file, "old"));
        QVERIFY(saveFile(file, "new and longer"));
        QCOMPARE(contentsOf(file), QByteArray("new and longer"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void followsLinks() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.txt"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(saveFile(file, "old"));
        QVERIFY(QFile::link(file, link));
        QVERIFY(saveFile(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentsOf(file), QByteArray("new"));
    }

    void refusesWhatCannotBeWritten_data() {
        QTest::addColumn<QString>("fileName");
        QTest::newRow("no such folder") << QStringLiteral("/nonexistent/folder/a.txt");
        QTest::newRow("a folder") << QStringLiteral("/");
        QTest::newRow("empty") << QString();
    }

    void refusesWhatCannotBeWritten() {
        QFETCH(QString, fileName);
        const auto saved = saveFile(fileName, "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Unwritable);
        QVERIFY(!saved.error().message.isEmpty());
    }

    void pipesAreWrittenToAndStayPipes() {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        const QByteArray name = QFile::encodeName(pipe);
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        const int reader = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(saveFile(pipe, "text"));
        char read[8]{};
        QCOMPARE(::read(reader, read, sizeof read), 4);
        QCOMPARE(QByteArray(read), QByteArray("text"));
        ::close(reader);
        struct stat state {};
        QCOMPARE(::stat(name.constData(), &state), 0);
        QVERIFY(S_ISFIFO(state.st_mode));
    }

    void aFullDiskLeavesTheOldFile() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(saveFile(file, "old"));
        // no file may grow beyond this; writing more fails as on a full disk
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 1000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto saved = saveFile(file, QByteArray(1000000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Unwritable);
        QCOMPARE(contentsOf(file), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_APPLESS_MAIN(SaveFileTest)
#include "savefile.moc"
