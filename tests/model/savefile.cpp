#include "model/savefile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace greenprint;

namespace {

QByteArray contents(const QString &fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SaveFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.txt"));
        QVERIFY(saveFile(file, "old"));
        QVERIFY(saveFile(file, "new and longer"));
        QCOMPARE(contents(file), QByteArray("new and longer"));
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
        QCOMPARE(contents(file), QByteArray("new"));
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

    void devicesAreWrittenToAndStayDevices() {
        const QString pipe = QStringLiteral("/dev/null");
        QVERIFY(saveFile(pipe, "x"));
        struct stat state {};
        QCOMPARE(::stat("/dev/null", &state), 0);
        QVERIFY(S_ISCHR(state.st_mode));
    }

    void aFullDiskIsAnError() {
        struct stat state {};
        if (::stat("/dev/full", &state) != 0 || !S_ISCHR(state.st_mode))
            QSKIP("there is no /dev/full");
        const auto saved = saveFile(QStringLiteral("/dev/full"), QByteArray(100000, 'x'));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Unwritable);
        QCOMPARE(::stat("/dev/full", &state), 0);
        QVERIFY(S_ISCHR(state.st_mode));
    }
};

QTEST_APPLESS_MAIN(SaveFileTest)
#include "savefile.moc"
