#include "model/plan/planfile.h"
#include "tests/reports/pdffile.h"
#include "tests/support/sampleplan.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::report;
using test::documentOf;

namespace {

Plan sample() {
    return test::sample(QStringLiteral("image-classification.gplan"));
}

} // namespace

// Which sections a report has, in which order and about which scenario.
class ReportSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A set-up may name a part without its chapter, or apart from it.
    void partsAwayFromTheirChapterAreChapters() {
        const auto section = [](const char *id, int level) {
            return Section{QLatin1String(id), QLatin1String(id), level};
        };
        Document document;
        document.sections = {section("a", 1), section("b", 1), section("b1", 2), section("b2", 2)};
        document.sections.front().startsPage = true;
        const auto numbered = [&](const QStringList &ids) {
            const Document chosen = arranged(document, ids);
            const QStringList numbers = sectionNumbers(chosen);
            QStringList said;
            for (size_t i = 0; i < chosen.sections.size(); ++i)
                said << numbers[qsizetype(i)] + QLatin1Char(' ') + chosen.sections[i].id;
            return said.join(QStringLiteral(", "));
        };
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("a")}),
            QStringLiteral("1 b, 1.1 b1, 1.2 b2, 2 a"));
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("b2")}), QStringLiteral("1 b, 1.1 b2"));
        QCOMPARE(
            numbered({QStringLiteral("a"), QStringLiteral("b2")}), QStringLiteral("1 a, 2 b2"));
        QCOMPARE(
            numbered({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b1")}),
            QStringLiteral("1 b, 2 a, 3 b1"));
        QVERIFY(arranged(document, {QStringLiteral("b")}).sections.front().startsPage);
    }

    void theSetUpOfThePlanIsKept() {
        Plan plan = sample();
        ReportSetup setup;
        setup.kind = ReportKind::ModelCard;
        setup.sections = QStringList{
            QStringLiteral("carbon"), QStringLiteral("overview"), QStringLiteral("no-such")};
        setup.language = QStringLiteral("de");
        setup.paper = Paper::Letter;
        setup.prose = {
            {QStringLiteral("carbon"), QStringLiteral("Own words"), {}},
            {QStringLiteral("front"), QStringLiteral("On the first page"), {}},
            {QStringLiteral("no-such"), QStringLiteral("Lost?"), {}}};
        plan.reports = {setup};
        const PlanReading again = readPlan(writePlan(plan), Catalog::builtIn());
        QVERIFY2(again.ok(), qPrintable(again.errorText()));
        QCOMPARE(again.plan, plan);
        const Document document = documentOf(again.plan, ReportKind::ModelCard);
        QCOMPARE(document.sections.size(), 2u);
        QCOMPARE(document.sections[0].id, QStringLiteral("carbon"));
        QCOMPARE(document.sections[1].id, QStringLiteral("overview"));
        QCOMPARE(document.paper, Paper::Letter);
        QCOMPARE(document.locale.language(), QLocale::German);
        const Block own = Paragraph{QStringLiteral("Own words"), Voice::Author};
        QVERIFY(document.sections[0].blocks.front() == own);
        const Block front = Paragraph{QStringLiteral("On the first page"), Voice::Author};
        QVERIFY(document.front.back() == front);
        // another kind has its own
        QVERIFY(documentOf(plan, ReportKind::Comparison).sections.size() > 5);
    }

    /// A scenario may have gone while a report of it was ordered.
    void unknownScenariosAreRefused() {
        for (const ReportKind kind :
             {ReportKind::ModelCard, ReportKind::WellArchitected, ReportKind::Comparison}) {
            ReportOrder order;
            order.kind = kind;
            order.scenario = QStringLiteral("gone");
            const auto about = buildReport(Catalog::builtIn(), sample(), order);
            QVERIFY(!about);
            QCOMPARE(about.error().kind, Error::Kind::Usage);
            QVERIFY2(
                about.error().message.startsWith(
                    QStringLiteral("there is no scenario \"gone\"; the plan has ")
                    + scenarioIds(sample()).first()),
                qPrintable(about.error().message));
            std::swap(order.scenario, order.baseline);
            const auto against = buildReport(Catalog::builtIn(), sample(), order);
            QVERIFY(!against);
            QCOMPARE(against.error().message, about.error().message);
        }
    }
};

QTEST_MAIN(ReportSetupTest)
#include "reportsetup.moc"
