#include "model/library/library.h"
#include "tests/support/commandline.h"
#include "tests/support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using test::contentsOf;
using test::cli::Ran;

namespace {

QByteArray planText(const char *name, const char *id, int hours) {
    return QByteArrayLiteral("<plan format=\"1\" name=\"") + name + "\" id=\"" + id
           + "\"><workload><task id=\"t\" name=\"Fit trees\" kind=\"training\" "
             "instance=\"ml.m5.xlarge\" hours=\""
           + QByteArray::number(hours)
           + "\"/></workload><scenario id=\"a\" baseline=\"yes\"/>"
             "<scenario id=\"b\" name=\"North\"><region all=\"eu-north-1\"/></scenario></plan>";
}

} // namespace

class LibraryCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_first = write("first.gplan", planText("First", "p-1", 4));
        m_second = write("second.gplan", planText("Second", "p-2", 6));
    }

    void beforeAnythingWasSaved() {
        const Ran list = run({"list", "--format", "json"});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.array().isEmpty());
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("library.sqlite"))));
        QCOMPARE(run({"history", "p-1"}).exitCode, 3);
        QCOMPARE(run({"check"}).exitCode, 3);
        QCOMPARE(run({"delete", "p-1"}).exitCode, 3);
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("library.sqlite"))));
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("shred")};
        QTest::newRow("no file") << QStringList{QStringLiteral("import")};
        QTest::newRow("no plan") << QStringList{QStringLiteral("history")};
        QTest::newRow("too many") << QStringList{
            QStringLiteral("history"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("format") << QStringList{
            QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("yaml")};
        QTest::newRow("order") << QStringList{
            QStringLiteral("list"), QStringLiteral("--order"), QStringLiteral("weight")};
        QTest::newRow("limit") << QStringList{
            QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("-3")};
        QTest::newRow("revision") << QStringList{
            QStringLiteral("restore"), QStringLiteral("a"), QStringLiteral("last")};
        QTest::newRow("recover into nothing") << QStringList{QStringLiteral("recover")};
    }
    void wrongUsage() {
        QFETCH(QStringList, arguments);
        const Ran ran = runAll(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void plansGoInAndComeOut() {
        const Ran imported = run({"import", m_first, m_second, "--format", "json"});
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.array().size(), 2);
        QCOMPARE(
            imported.array()[0][QStringLiteral("outcome")].toString(), QStringLiteral("added"));
        QCOMPARE(
            run({"import", m_first, "--format", "json"})
                .array()[0][QStringLiteral("outcome")]
                .toString(),
            QStringLiteral("unchanged"));
        write("first.gplan", planText("First", "p-1", 5));
        const Ran again = run({"import", m_first, "--format", "json"});
        QCOMPARE(again.array()[0][QStringLiteral("outcome")].toString(), QStringLiteral("revised"));
        QCOMPARE(again.array()[0][QStringLiteral("revision")].toInt(), 2);

        const QJsonArray list = run({"list", "--order", "name", "--format", "json"}).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QStringLiteral("name")].toString(), QStringLiteral("First"));
        QVERIFY(list[0][QStringLiteral("carbon_kg")].toDouble() > 0.0);
        QCOMPARE(run({"history", "First", "--format", "json"}).array().size(), 2);

        const QString out = m_dir->filePath(QStringLiteral("out.gplan"));
        QCOMPARE(run({"export", "p-1", "--revision", "1", "-o", out}).exitCode, 0);
        QVERIFY(contentsOf(out).contains("hours=\"4\""));
        QVERIFY(run({"export", "p-1"}).out.contains("hours=\"5\""));
        QCOMPARE(run({"export", "p-1", "--revision", "7"}).exitCode, 3);
        QCOMPARE(run({"export", "p-1", "-o", "/nowhere/x.gplan"}).exitCode, 4);
    }

    void aFolderIsImportedAndABadFileDoesNotStopIt() {
        write("third.gplan", "<plan format=\"1\" name=\"x\"><scenario/></plan>");
        const Ran ran = run({"import", m_dir->path(), "--format", "json"});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.array().size(), 2);
        QVERIFY(ran.err.contains("third.gplan"));
    }

    void everyVerbReadsFromTheLibrary() {
        run({"import", m_first});
        for (const char *plan : {"library:First", "library:p-1", "library:first"}) {
            const Ran ran = cli({"estimate", plan, "--format", "json", "--library", library()});
            QCOMPARE(ran.exitCode, 0);
            QCOMPARE(
                ran.object()[QStringLiteral("plan")][QStringLiteral("id")].toString(),
                QStringLiteral("p-1"));
        }
        QCOMPARE(cli({"validate", "library:First", "--library", library()}).exitCode, 0);
        QCOMPARE(cli({"compare", "library:First", "--library", library()}).exitCode, 0);
        const QString out = m_dir->filePath(QStringLiteral("set.gplan"));
        QCOMPARE(
            cli({"set", "library:First", "task[t]/hours=9", "-o", out, "--library", library()})
                .exitCode,
            0);
        QVERIFY(contentsOf(out).contains("hours=\"9\""));
        QCOMPARE(cli({"estimate", "library:Nobody", "--library", library()}).exitCode, 3);
    }

    void anAmbiguousNameIsRefused() {
        write("second.gplan", planText("First", "p-2", 6));
        run({"import", m_first, m_second});
        const Ran ran = cli({"estimate", "library:First", "--library", library()});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.err.contains("p-1") && ran.err.contains("p-2"));
        QCOMPARE(cli({"estimate", "library:p-2", "--library", library()}).exitCode, 0);
    }

    void searchAndLabels() {
        run({"import", m_first, m_second});
        QCOMPARE(run({"search", "tree", "--format", "json"}).array().size(), 2);
        QCOMPARE(run({"label", "Second", "--tag", "roofs", "--note", "for the board"}).exitCode, 0);
        const QJsonArray found = run({"search", "board", "--format", "json"}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][QStringLiteral("found_in")].toString(), QStringLiteral("note"));
        QCOMPARE(run({"list", "--tag", "roofs", "--format", "json"}).array().size(), 1);
        QVERIFY(run({"search", "quantum", "--format", "json"}).array().isEmpty());
    }

    void historyIsComparedAndRestored() {
        run({"import", m_first});
        write("first.gplan", planText("First", "p-1", 8));
        run({"import", m_first});
        const QJsonObject changes = run({"compare", "p-1", "1", "2", "--format", "json"}).object();
        const QJsonArray inputs = changes[QStringLiteral("inputs")].toArray();
        QCOMPARE(inputs.size(), 1);
        QCOMPARE(inputs[0][QStringLiteral("path")].toString(), QStringLiteral("task[t]/hours"));
        QVERIFY(!changes[QStringLiteral("figures")].toArray().isEmpty());
        QCOMPARE(run({"restore", "p-1", "1"}).exitCode, 0);
        QVERIFY(run({"export", "p-1"}).out.contains("hours=\"4\""));
        QCOMPARE(run({"milestone", "p-1", "Gate 1"}).exitCode, 0);
        QCOMPARE(run({"milestone", "p-1", "Gate 1"}).exitCode, 2);
        QVERIFY(run({"export", "p-1", "--milestone", "Gate 1"}).out.contains("hours=\"4\""));
    }

    void theBin() {
        run({"import", m_first});
        QCOMPARE(run({"purge", "p-1"}).exitCode, 2);
        QCOMPARE(run({"delete", "First"}).exitCode, 0);
        QVERIFY(run({"list", "--format", "json"}).array().isEmpty());
        QCOMPARE(run({"list", "--bin", "--format", "json"}).array().size(), 1);
        QCOMPARE(run({"undelete", "p-1"}).exitCode, 0);
        QCOMPARE(run({"list", "--format", "json"}).array().size(), 1);
        run({"delete", "First"});
        QCOMPARE(run({"purge", "p-1"}).exitCode, 0);
        QCOMPARE(run({"export", "p-1"}).exitCode, 3);
    }

    void theSameCatalogChangesNothing() {
        run({"import", m_first});
        const QJsonObject effect = run({"effect", "First", "--format", "json"}).object();
        QVERIFY(effect[QStringLiteral("figures")].toArray().isEmpty());
        const Ran copy = run({"upgrade", "First", "Second life"});
        QCOMPARE(copy.exitCode, 0);
        QVERIFY(run({"export", QString::fromUtf8(copy.out.trimmed())}).out.contains("Second life"));
    }

    void aReportIsReviewedWithWhatItShowed() {
        const QString pdf = m_dir->filePath(QStringLiteral("card.pdf"));
        QCOMPARE(
            cli({"report", "comparison", m_first, "-o", pdf, "--library", library()}).exitCode, 0);
        const QByteArray before = contentsOf(pdf);
        const QString grid = write("grid.csv", "zone,lifecycle_2025\nUS-MIDA-PJM,100\n");
        const Ran imported = cli(
            {"catalog", "import", grid, "--label", "clean", "--use", "--library", library()});
        QCOMPARE(imported.exitCode, 0);
        const QJsonObject effect = run({"effect", pdf, "--format", "json"}).object();
        QCOMPARE(
            effect[QStringLiteral("catalog_after")].toString(),
            effect[QStringLiteral("catalog_before")].toString() + QStringLiteral("+clean"));
        const QJsonArray figures = effect[QStringLiteral("figures")].toArray();
        QVERIFY(!figures.isEmpty());
        for (const QJsonValue &figure : figures)
            QVERIFY(!figure[QStringLiteral("reasons")].toArray().isEmpty());
        QVERIFY(!effect[QStringLiteral("factors")].toArray().isEmpty());
        // what was frozen is shown as it was, by the report and not by what is in use
        const Ran shown = run({"show", pdf, "--format", "json"});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(
            shown.object()[QStringLiteral("catalog")],
            QJsonValue(effect[QStringLiteral("catalog_before")].toString()));
        QVERIFY(run({"show", pdf}).out.contains("library effect"));
        // a copy of the report's plan becomes a file that computes with what is in use
        const QString copy = m_dir->filePath(QStringLiteral("copy.gplan"));
        QCOMPARE(run({"upgrade", pdf, "Copied", "-o", copy}).exitCode, 0);
        QVERIFY(contentsOf(copy).contains("Copied"));
        QVERIFY(contentsOf(copy).contains("+clean"));
        QCOMPARE(
            run({"upgrade", pdf, "-o", m_dir->filePath(QStringLiteral("no/copy.gplan"))}).exitCode,
            4);
        QCOMPARE(contentsOf(pdf), before);
        // the results go into the library with the plan, and stay what they were
        QCOMPARE(run({"import", pdf}).exitCode, 0);
        QVERIFY(!run({"effect", "First", "--format", "json"})
                     .object()[QStringLiteral("figures")]
                     .toArray()
                     .isEmpty());
        QCOMPARE(run({"upgrade", "First", "Now"}).exitCode, 0);
        QVERIFY(run({"effect", "Now", "--format", "json"})
                    .object()[QStringLiteral("figures")]
                    .toArray()
                    .isEmpty());
        // a plan file finds its results in the library if that has just this plan
        QVERIFY(run({"show", m_first}).out.contains("2026"));
        QCOMPARE(run({"effect", m_second}).exitCode, 3);
        QCOMPARE(cli({"catalog", "back", "--library", library()}).exitCode, 0);
        QVERIFY(run({"effect", pdf, "--format", "json"})
                    .object()[QStringLiteral("figures")]
                    .toArray()
                    .isEmpty());
    }

    void catalogsGoInAndComeOut() {
        const auto catalog = [this](std::initializer_list<Text> arguments) {
            return test::cli::run(
                QStringList{QStringLiteral("catalog")}
                + QStringList(arguments.begin(), arguments.end())
                + QStringList{QStringLiteral("--library"), library()});
        };
        run({"import", m_first});
        const QString builtIn = catalog({"versions", "--format", "json"})
                                    .array()[0][QStringLiteral("version")]
                                    .toString();
        const QString folder = m_dir->filePath(QStringLiteral("tables"));
        QCOMPARE(catalog({"export", builtIn, folder}).exitCode, 0);
        QVERIFY(QFile::exists(folder + QStringLiteral("/catalog.info")));
        QCOMPARE(catalog({"export", builtIn, folder}).exitCode, 4);
        QCOMPARE(catalog({"export", "1999", folder + QStringLiteral("2")}).exitCode, 3);
        // the same version is there already
        QCOMPARE(catalog({"import", folder}).exitCode, 2);
        // what is wrong is told with its place in the file that was given
        const QString bad = write(
            "instance-prices.csv", "type,us-east-1\nm5.xlarge,cheap\nm5.large,1\nm5.large,2\n");
        const Ran refused = catalog({"import", bad});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("instance-prices.csv:2, us-east-1: expected a number"));
        QVERIFY(refused.err.contains("instance-prices.csv:4: the row stands here twice"));
        const QString good = write("instance-prices.csv", "type,us-east-1\nm5.xlarge,1\n");
        QCOMPARE(catalog({"import", good, "--label", "not a name"}).exitCode, 2);
        QCOMPARE(catalog({"import", good, "--label", "own", "--preview"}).exitCode, 0);
        QCOMPARE(catalog({"versions", "--format", "json"}).array().size(), 1);
        QCOMPARE(catalog({"import", good, "--label", "own"}).exitCode, 0);
        QCOMPARE(catalog({"versions", "--format", "json"}).array().size(), 2);
        const QString version = builtIn + QStringLiteral("+own");
        QCOMPARE(catalog({"remove", builtIn}).exitCode, 3);
        QCOMPARE(catalog({"use", version}).exitCode, 0);
        QCOMPARE(catalog({"remove", version}).exitCode, 2);
        QCOMPARE(catalog({"back"}).out.trimmed(), builtIn.toUtf8());
        QCOMPARE(catalog({"remove", version}).exitCode, 0);
        // never another catalog than was chosen without a word
        write("library.sqlite", "this is no library\n");
        const Ran estimated = cli(
            {"estimate", m_first, "--library", m_dir->filePath(QStringLiteral("library.sqlite"))});
        QCOMPARE(estimated.exitCode, 0);
        QVERIFY2(estimated.err.contains("built-in catalog"), estimated.err.constData());
    }

    void aReportTakesASetupOfTheLibrary() {
        run({"import", m_first});
        {
            const auto opened = Library::open(library());
            NamedReportSetup named;
            named.name = QStringLiteral("For the board");
            named.setup.kind = ReportKind::Comparison;
            named.setup.language = QStringLiteral("de");
            QVERIFY((*opened)->storeReportSetup(named).has_value());
        }
        const auto report = [this](const char *file, const QString &setup) {
            QStringList arguments{
                QStringLiteral("report"),
                QStringLiteral("comparison"),
                m_first,
                QStringLiteral("-o"),
                m_dir->filePath(QLatin1String(file)),
                QStringLiteral("--library"),
                library()};
            if (!setup.isEmpty())
                arguments << QStringLiteral("--setup") << setup;
            return test::cli::run(arguments);
        };
        QCOMPARE(report("plain.md", {}).exitCode, 0);
        QCOMPARE(report("set.md", QStringLiteral("For the board")).exitCode, 0);
        QVERIFY(
            contentsOf(m_dir->filePath(QStringLiteral("plain.md")))
            != contentsOf(m_dir->filePath(QStringLiteral("set.md"))));
        const Ran unknown = report("none.md", QStringLiteral("For nobody"));
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("For the board"));
        QVERIFY(!QFile::exists(m_dir->filePath(QStringLiteral("none.md"))));
    }

    void checkBackupAndRecovery() {
        run({"import", m_first, m_second});
        QCOMPARE(run({"check"}).exitCode, 0);
        const QString copy = m_dir->filePath(QStringLiteral("copy.sqlite"));
        QCOMPARE(run({"backup", "-o", copy}).exitCode, 0);
        QCOMPARE(cli({"library", "list", "--format", "json", "--library", copy}).array().size(), 2);
        QCOMPARE(run({"backup", "-o", m_first}).exitCode, 4);
        QVERIFY(contentsOf(m_first).startsWith("<plan"));

        // a copy whose first page is gone cannot be opened at all
        QByteArray bytes = contentsOf(copy);
        bytes.replace(0, 100, QByteArray(100, 'x'));
        write("copy.sqlite", bytes);
        QCOMPARE(cli({"library", "check", "--library", copy}).exitCode, 3);
        QCOMPARE(cli({"library", "list", "--library", copy}).exitCode, 3);
        QCOMPARE(cli({"library", "import", m_first, "--library", copy}).exitCode, 3);
        QCOMPARE(contentsOf(copy), bytes);
        const QString rescued = m_dir->filePath(QStringLiteral("rescued.sqlite"));
        const Ran ran = cli(
            {"library", "recover", "-o", rescued, "--library", copy, "--format", "json"});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.object()[QStringLiteral("plans")].toInt(), 2);
        QCOMPARE(contentsOf(copy), bytes);
        QCOMPARE(cli({"library", "check", "--library", rescued}).exitCode, 0);
        QCOMPARE(cli({"library", "recover", "-o", rescued, "--library", copy}).exitCode, 4);
    }

private:
    QString library() const { return m_dir->filePath(QStringLiteral("library.sqlite")); }

    struct Text : QString {
        Text(const char *text)
            : QString(QString::fromUtf8(text)) {}
        Text(const QString &text)
            : QString(text) {}
    };

    static Ran cli(std::initializer_list<Text> arguments) {
        return test::cli::run(QStringList(arguments.begin(), arguments.end()));
    }
    /// A command of the library of this test.
    Ran runAll(const QStringList &arguments) const {
        return test::cli::run(
            QStringList{QStringLiteral("library")} + arguments
            + QStringList{QStringLiteral("--library"), library()});
    }
    Ran run(std::initializer_list<Text> arguments) const {
        return runAll(QStringList(arguments.begin(), arguments.end()));
    }

    QString write(const char *name, const QByteArray &bytes) const {
        const QString path = m_dir->filePath(QLatin1String(name));
        test::writeFile(path, bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(LibraryCommandsTest)
#include "librarycommands.moc"
