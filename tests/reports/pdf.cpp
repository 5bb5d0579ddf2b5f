#include "model/plan/planfile.h"
#include "model/savefile.h"
#include "reports/read/carriedplan.h"
#include "reports/write/reportfile.h"
#include "tests/reports/pdffile.h"
#include "tests/support/hostilelens.h"
#include "tests/support/hostileplan.h"
#include "tests/support/instrumented.h"
#include "tests/support/sampleplan.h"

#include <qpdf/QPDF.hh>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using namespace greenprint::report;
using namespace greenprint::test;

namespace {

Plan planFrom(const QByteArray &bytes) {
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

/// Whether anything in a PDF does something: runs, opens, loads.
bool acts(const QByteArray &pdf) {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<size_t>(pdf.size()));
    return std::ranges::any_of(document.getAllObjects(), [](QPDFObjectHandle &object) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        return dictionary.isDictionary()
               && std::ranges::any_of(
                   std::array{"/A", "/AA", "/OpenAction", "/JS", "/URI", "/F", "/Launch"},
                   [&](const char *key) {
                       // in a link /F is a number: its flags
                       return dictionary.hasKey(key) && !dictionary.getKey(key).isInteger();
                   });
    });
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsASoundPdf_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<Paper>("paper");
        for (const QString &name : sampleNames()) {
            for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all) {
                for (const Paper paper : {Paper::A4, Paper::Letter})
                    QTest::addRow(
                        "%s %s %s", qPrintable(name), kind.word, qPrintable(keyword(paper)))
                        << name << kind.value << paper;
            }
        }
    }

    void everySampleIsASoundPdf() {
        if (!has("qpdf") || !has("pdffonts") || !has("pdfinfo"))
            QSKIP("qpdf and poppler-utils are not installed");
        QFETCH(QString, name);
        QFETCH(ReportKind, kind);
        QFETCH(Paper, paper);
        const Plan plan = sample(name);
        const auto pdf = render(sampleDocument(name, kind, paper), FileType::Pdf, plan);
        QVERIFY(pdf);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(saveFile(file, *pdf));
        int exitCode = -1;
        ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &exitCode);
        QCOMPARE(exitCode, 0);
        const QByteArray info = ask(QStringLiteral("pdfinfo"), {file});
        QVERIFY(info.contains(plan.name.toUtf8()));
        QVERIFY(info.contains(paper == Paper::A4 ? "(A4)" : "(letter)"));
        const QList<QByteArray> fonts =
            ask(QStringLiteral("pdffonts"), {file}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts) // "emb sub uni": embedded, and text can be copied
            QVERIFY2(
                font.contains(" yes no  yes ") || font.contains(" yes yes yes "), font.constData());
        QCOMPARE(writePlan(planFrom(*carriedPlan(*pdf))), writePlan(plan));
    }

    void hostileTextStaysText_data() {
        test::hostileRows();
        QTest::newRow("pdf strings") << QStringLiteral(") /OpenAction << /S /JavaScript >> (");
        QTest::newRow("xml") << QStringLiteral("]]></dc:title><x:y/>&amp;&lt;");
        QTest::newRow("unknown signs") << QString::fromUcs4(U"\U0001F600 \U000F0000 \U00013000");
        QTest::newRow("Japanese") << QStringLiteral("\u74b0\u5883\u8ca0\u8377 CO\u2082e");
    }

    void hostileTextStaysText() {
        QFETCH(QString, text);
        const Plan plan = test::hostilePlan(text);
        for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all) {
            // the review follows with a lens that is hostile itself
            if (test::kInstrumented && kind.value != ReportKind::ModelCard)
                continue;
            const QByteArray pdf = pdfOf(documentOf(plan, kind.value));
            QVERIFY(!acts(pdf));
            QVERIFY(!carriedPlan(pdf));
        }
        ReportOrder order = orderOf(ReportKind::WellArchitected);
        order.lens = test::hostileLens(text);
        const auto review = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(review);
        QVERIFY(!acts(pdfOf(*review)));
    }

    /// Words are found as they are written, also where an ideograph shares its glyph with a
    /// radical.
    void ideographsAreCopiedAsTheyAreWritten() {
        if (!has("pdftotext"))
            QSKIP("poppler-utils is not installed");
        Document document;
        document.locale = QLocale(QLocale::Japanese);
        document.title = QStringLiteral("\u76ee\u6a19\u5024 \u65e5\u4ed8"); // 目標値 日付
        const QStringList text = pagesOf(pdfOf(document));
        QVERIFY2(text.front().contains(document.title), qPrintable(text.front()));
    }

    void missingSignsAreReported() {
        Document document;
        document.title = QString::fromUcs4(U"A \U000F0000");
        const PagedDocument pages(document);
        QCOMPARE(pages.missingCharacters(), QList<char32_t>{U'\U000F0000'});
    }

    /// All in one run of the checker, whose start takes longer than its work.
    void archivesAreValid() {
        QTemporaryDir folder;
        QFile list(folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        int written = 0;
        const auto write = [&](const Document &document, const Plan &plan) {
            const auto pdf = render(document, FileType::Pdf, plan, {.archive = true});
            if (!pdf || carriedPlan(*pdf))
                return false;
            const QString file = folder.filePath(
                QStringLiteral("%1-%2.pdf").arg(++written).arg(keyword(document.kind)));
            list.write(file.toUtf8() + '\n');
            return saveFile(file, *pdf).has_value();
        };
        for (const QString &name : sampleNames()) {
            for (const Keyword<ReportKind> &kind : Keywords<ReportKind>::all)
                QVERIFY(write(sampleDocument(name, kind.value), sample(name)));
        }
        // a language with signs of its own, and signs that no font has
        Plan plan = sample(QStringLiteral("demand-forecast.gplan"));
        plan.name = QString::fromUcs4(U"\u74b0\u5883 \U000F0000 \U0001F600 a\u0001b");
        ReportOrder order = orderOf(ReportKind::ModelCard);
        order.language = QStringLiteral("ja");
        const auto japanese = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(japanese);
        QVERIFY(write(*japanese, plan));
        list.close();

        if (!has("java") || !QFile::exists(QStringLiteral("/usr/share/java/preflight.jar")))
            QSKIP("Apache Preflight is not installed (libpdfbox2-java)");
        ask(QStringLiteral("java"),
            {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-cp"),
             QStringLiteral("/usr/share/java/*"),
             QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), QStringLiteral("xml"),
             QStringLiteral("group"), list.fileName()});
        QFile verdict(list.fileName() + QStringLiteral(".preflight.xml"));
        QVERIFY(verdict.open(QIODevice::ReadOnly));
        const QByteArray xml = verdict.readAll();
        QVERIFY2(!xml.contains("<error"), xml.constData());
        QCOMPARE(xml.count("<isValid type=\"PDF/A1-b\">true</isValid>"), written);
    }

    void carriedPlanIsCheckedLikeAnyOther_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = *render(
            tableDocument(2, 2), FileType::Pdf, sample(QStringLiteral("demand-forecast.gplan")));
        QVERIFY(carriedPlan(sound));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a signature") << QByteArray("%PDF-1.4\n");
        QTest::newRow("no plan") << pdfOf(tableDocument(2, 2));
        QTest::newRow("cut off") << sound.first(sound.size() / 2);
        PdfOptions other;
        other.attachments = {{QStringLiteral("other.txt"), QStringLiteral("text/plain"), {}, "x"}};
        QTest::newRow("another attachment") << pdfOf(tableDocument(2, 2), other);
        PdfOptions bomb;
        bomb.attachments = {
            {QLatin1String(kCarriedPlanName),
             QStringLiteral("application/xml"),
             {},
             QByteArray(kMaxPlanBytes + 1, ' ')}};
        QTest::newRow("larger than a plan may be") << pdfOf(tableDocument(2, 2), bomb);
    }

    void carriedPlanIsCheckedLikeAnyOther() {
        QFETCH(QByteArray, bytes);
        const auto plan = carriedPlan(bytes);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Unreadable);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void signaturesAreTakenForWhatTheyAre() {
        QVERIFY(isPdf("%PDF-1.4\n"));
        QVERIFY(isPdf("mailed\r\n%PDF-1.4\n"));
        QVERIFY(!isPdf(QByteArray()));
        QVERIFY(!isPdf(QByteArray(2000, ' ') + "%PDF-1.4\n"));
        // a plan that is named after one
        QVERIFY(!isPdf("<plan format=\"1\" name=\"%PDF-1.4\"/>"));
        QVERIFY(!isPdf("\xef\xbb\xbf\n<?xml version=\"1.0\"?><!-- %PDF-1.4 -->"));
    }

    void anInvalidPlanInAPdfIsRefused() {
        PdfOptions options;
        options.attachments = {
            {QLatin1String(kCarriedPlanName),
             QStringLiteral("application/xml"),
             {},
             "<plan format=\"1\" name=\"x\"><workload><task id=\"a\" hours=\"6,5\"/></workload>"
             "</plan>"}};
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(saveFile(file, pdfOf(tableDocument(2, 2), options)));
        const auto reading = readPlanOrReport(file, Catalog::builtIn());
        QVERIFY(!reading);
        QVERIFY2(
            reading.error().text().contains(QLatin1String("task[a]")),
            qPrintable(reading.error().text()));
    }

    void theSameReportIsTheSameFile() {
        const QString name = QStringLiteral("demand-forecast.gplan");
        const Document document = sampleDocument(name, ReportKind::ModelCard);
        QCOMPARE(document, documentOf(sample(name), ReportKind::ModelCard));
    }
};

QTEST_MAIN(PdfTest)
#include "pdf.moc"
