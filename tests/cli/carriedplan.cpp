#include "tests/support/commandline.h"
#include "tests/support/files.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using greenprint::test::contentsOf;
using greenprint::test::writeFile;
using greenprint::test::cli::Ran;
using greenprint::test::cli::run;

// A PDF that carries a plan is a plan, for every verb.
class CarriedPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_plan = m_folder.filePath(QStringLiteral("plan.gplan"));
        m_pdf = m_folder.filePath(QStringLiteral("card.pdf"));
        writeFile(
            m_plan,
            "<plan format=\"1\" id=\"p\" name=\"P\"><workload><task id=\"t\" kind=\"training\" "
            "instance=\"ml.m5.xlarge\" hours=\"4\"/>"
            "<service id=\"v\" requests-per-month=\"100000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"20\"/></workload>"
            "<scenario id=\"a\" name=\"Here\" baseline=\"yes\"/>"
            "<scenario id=\"b\" name=\"North\" from=\"a\"><region all=\"eu-north-1\"/></scenario>"
            "<range path=\"task[t]/hours\" low=\"3\" high=\"6\"/></plan>");
        const Ran ran = run(
            {QStringLiteral("report"), QStringLiteral("model-card"), m_plan, QStringLiteral("-o"),
             m_pdf});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    void everyVerbTakesIt_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line :
             {"estimate PLAN --format json --ledger",
              "compare PLAN --format csv",
              "rank PLAN --choice region",
              "explore PLAN --vary region --limit 5 --format csv",
              "uncertainty PLAN --samples 50 --format json",
              "sensitivity PLAN --format csv",
              "sweep PLAN task[t]/hours=1..4/3 --format csv",
              "review PLAN --format json",
              "report model-card PLAN -o OUT.csv",
              "report comparison PLAN -o OUT.md",
              "report well-architected PLAN -o OUT.html",
              "export sagemaker PLAN -o OUT.json",
              "export huggingface PLAN -o OUT.md",
              "export cyclonedx PLAN -o OUT.json",
              "export boamps PLAN -o OUT.json",
              "export sci PLAN -o OUT.json",
              "export eu-annex PLAN -o OUT.md",
              "export wa-review PLAN -o OUT.json",
              "export wa-answers PLAN -o OUT.json",
              "export custom-lens PLAN -o OUT.json",
              "validate PLAN --format csv",
              "set PLAN task[t]/hours=5 -o OUT.gplan",
              "explain PLAN carbon_kg"})
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
    }

    void everyVerbTakesIt() {
        QFETCH(QStringList, arguments);
        const auto of = [&](const QString &plan, QByteArray &written) {
            QStringList filled = arguments;
            filled.replaceInStrings(QStringLiteral("PLAN"), plan);
            const QString stem = m_folder.filePath(QStringLiteral("out"));
            filled.replaceInStrings(QStringLiteral("OUT"), stem);
            const Ran ran = run(filled);
            const qsizetype at = filled.indexOf(QLatin1String("-o"));
            if (at >= 0)
                written = contentsOf(filled[at + 1]);
            return ran;
        };
        QByteArray ofFile;
        QByteArray ofPdf;
        const Ran file = of(m_plan, ofFile);
        const Ran pdf = of(m_pdf, ofPdf);
        QVERIFY2(file.exitCode == 0, file.err.constData());
        QVERIFY2(pdf.exitCode == 0, pdf.err.constData());
        if (arguments.contains(QLatin1String("-o"))) {
            QVERIFY(!ofPdf.isEmpty());
            QCOMPARE(withoutTimes(ofPdf), withoutTimes(ofFile));
        } else {
            QCOMPARE(withoutTimes(pdf.out), withoutTimes(file.out));
        }
    }

    void libraryImportsIt() {
        const QString library = m_folder.filePath(QStringLiteral("library.sqlite"));
        const Ran ran = run(
            {QStringLiteral("library"), QStringLiteral("import"), m_pdf,
             QStringLiteral("--library"), library});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const Ran list = run(
            {QStringLiteral("library"), QStringLiteral("list"), QStringLiteral("--library"),
             library, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.array()[0][QStringLiteral("name")].toString(), QStringLiteral("P"));
        const Ran estimate = run(
            {QStringLiteral("estimate"), QStringLiteral("library:P"), QStringLiteral("--library"),
             library});
        QVERIFY2(estimate.exitCode == 0, estimate.err.constData());
    }

    void aPdfWithoutPlanEndsWithThree() {
        const QString archive = m_folder.filePath(QStringLiteral("archive.pdf"));
        QCOMPARE(
            run({QStringLiteral("report"), QStringLiteral("model-card"), m_plan,
                 QStringLiteral("-o"), archive, QStringLiteral("--archive")})
                .exitCode,
            0);
        for (const char *verb : {"estimate", "validate", "compare", "review"}) {
            const Ran ran = run({QLatin1String(verb), archive});
            QCOMPARE(ran.exitCode, 3);
            QVERIFY2(ran.err.contains("carries no plan"), ran.err.constData());
        }
    }

private:
    /// Times of writing, random ids, seconds taken and the file's own name differ from run to run.
    QByteArray withoutTimes(QByteArray text) const {
        text.replace(m_pdf.toUtf8(), m_plan.toUtf8());
        QString words = QString::fromLatin1(text);
        static const QRegularExpression times(
            QStringLiteral("\\d\\d:\\d\\d(:\\d\\d)?|\"seconds\": [0-9.e-]+|[0-9.]+ s\\b"));
        return words.replace(times, QString()).toLatin1();
    }

    QTemporaryDir m_folder;
    QString m_plan;
    QString m_pdf;
};

QTEST_GUILESS_MAIN(CarriedPlanTest)
#include "carriedplan.moc"
