#include "model/plan/notes.h"
#include "model/plan/planfile.h"
#include "model/whatif/compare.h"
#include "reports/content/report.h"
#include "reports/results/json.h"
#include "reports/write/htmlwriter.h"
#include "reports/write/markdown.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::report;

namespace {

/// Training that says nothing of its hours, in two Regions.
const QByteArray kLacking =
    "<plan format=\"1\" id=\"p\" name=\"Lacking\">"
    "<workload><task id=\"t\" name=\"Train\" stage=\"training\" kind=\"training\" "
    "instance=\"ml.m5.xlarge\"/></workload>"
    "<scenario id=\"a\" name=\"Here\" baseline=\"yes\"/>"
    "<scenario id=\"b\" name=\"North\" from=\"a\"><region all=\"eu-north-1\"/></scenario></plan>";

Plan lacking() {
    return readPlan(kLacking, Catalog::builtIn()).plan;
}

QString reportOf(const Plan &plan, ReportKind kind, const QString &scenario) {
    ReportOrder order;
    order.kind = kind;
    order.scenario = scenario;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    const Expected<Document> document = buildReport(Catalog::builtIn(), plan, order);
    if (!document)
        qFatal("%s", qPrintable(document.error().text()));
    return QString::fromUtf8(writeMarkdown(*document));
}

Finding firstFinding(const Plan &plan) {
    return compare(Catalog::builtIn(), plan).scenarios.front().ledger.findings.front();
}

} // namespace

/// Notes on findings stand beside them in the reports.
class FindingNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsShowNotesBesideTheirFindings_data() {
        QTest::addColumn<ReportKind>("kind");
        QTest::newRow("comparison") << ReportKind::Comparison;
        QTest::newRow("model card") << ReportKind::ModelCard;
        QTest::newRow("review") << ReportKind::WellArchitected;
    }
    void reportsShowNotesBesideTheirFindings() {
        QFETCH(ReportKind, kind);
        Plan plan = lacking();
        const Finding finding = firstFinding(plan);
        const QString before = reportOf(plan, kind, QStringLiteral("b"));
        setNote(plan, *subjectOf(finding, QStringLiteral("b")), QStringLiteral("Being measured"));
        const QString after = reportOf(plan, kind, QStringLiteral("b"));
        QVERIFY(!before.contains(QStringLiteral("Being measured")));
        // once, in the row of the finding
        QCOMPARE(after.count(QStringLiteral("Being measured")), 1);
        for (const QString &line : after.split(QLatin1Char('\n'))) {
            if (line.contains(QStringLiteral("Being measured")))
                QVERIFY2(line.contains(QStringLiteral("Train")), qPrintable(line));
        }
        // the card of another scenario has nothing of it
        if (kind != ReportKind::Comparison)
            QVERIFY(!reportOf(plan, kind, QStringLiteral("a"))
                         .contains(QStringLiteral("Being measured")));
    }

    void aNoteForEveryScenarioStandsInEach() {
        Plan plan = lacking();
        setNote(plan, *subjectOf(firstFinding(plan)), QStringLiteral("Being measured"));
        QCOMPARE(
            reportOf(plan, ReportKind::Comparison, QStringLiteral("a"))
                .count(QStringLiteral("Being measured")),
            2);
    }

    void hostileNotesAreText() {
        Plan plan = lacking();
        setNote(
            plan, *subjectOf(firstFinding(plan)),
            QStringLiteral("<script>alert(1)</script> | \u202e |"));
        ReportOrder order;
        order.kind = ReportKind::Comparison;
        const Expected<Document> document = buildReport(Catalog::builtIn(), plan, order);
        QVERIFY(document.has_value());
        const QByteArray html = writeHtml(*document);
        QVERIFY(!html.contains("<script>alert"));
        QVERIFY(html.contains("&lt;script&gt;"));
    }

    void jsonCarriesTheNote() {
        Plan plan = lacking();
        setNote(plan, *subjectOf(firstFinding(plan), QStringLiteral("a")), QStringLiteral("why"));
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        const QJsonObject json = estimateJson(
            {catalog, plan}, compare(Catalog::builtIn(), plan).scenarios, false);
        const QJsonArray scenarios = json.value(QLatin1String("scenarios")).toArray();
        int noted = 0;
        for (const QJsonValue &scenario : scenarios) {
            for (const QJsonValue &finding :
                 scenario.toObject().value(QLatin1String("findings")).toArray())
                noted += finding.toObject().value(QLatin1String("note")).toString()
                         == QLatin1String("why");
        }
        QCOMPARE(noted, 1);
    }
};

QTEST_MAIN(FindingNotesTest)
#include "findingnotes.moc"
