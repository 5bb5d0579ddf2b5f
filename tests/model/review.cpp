#include "model/review/review.h"

#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "tests/support/randomplan.h"
#include "tests/support/reference.h"
#include "tests/support/simulated.h"

#include <QTest>

using namespace greenprint;
using test::planOf;

namespace {

// clang-format off
const QByteArray kLens = R"json({
 "schemaVersion": "2021-11-01", "name": "Two questions", "description": "For tests",
 "pillars": [{"id": "sustainability", "name": "Sustainability", "questions": [
  {"id": "first", "title": "First?", "description": "d", "choices": [
    {"id": "MLSUS01_BP01", "title": "A", "improvementPlan": {"displayText": "t"}},
    {"id": "own_b", "title": "B", "improvementPlan": {"displayText": "t"}},
    {"id": "own_c", "title": "C", "improvementPlan": {"displayText": "t"}},
    {"id": "first_no", "title": "None of these"}],
   "riskRules": [
    {"condition": "MLSUS01_BP01 && own_b && own_c", "risk": "NO_RISK"},
    {"condition": "first_no || (!MLSUS01_BP01 && !own_b)", "risk": "HIGH_RISK"},
    {"condition": "default", "risk": "MEDIUM_RISK"}]},
  {"id": "second", "title": "Second?", "description": "d", "choices": [
    {"id": "own_d", "title": "D", "improvementPlan": {"displayText": "t"}}],
   "riskRules": [
    {"condition": "own_d", "risk": "NO_RISK"},
    {"condition": "default", "risk": "HIGH_RISK"}]}]}]})json";
// clang-format on

Lens twoQuestions() {
    const auto reading = readLens(kLens, QStringLiteral("two"));
    if (!reading || !reading->defects.empty())
        qFatal("the lens of the test is not valid");
    return reading->lens;
}

ReviewResult reviewed(const QByteArray &answers, const Lens &lens = twoQuestions()) {
    return review(
        Catalog::builtIn(), planOf("<review>" + answers + "</review>"), lens,
        QStringLiteral("default"), Improvements::LeftOut);
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratings_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("risk");
        QTest::addColumn<int>("rule"); // from 1; 0 if none fires
        const auto row = [](const char *name, const char *content, const char *risk, int rule,
                            const char *attributes = "") {
            QTest::newRow(name) << QByteArray("<answer question=\"first\" ") + attributes + ">"
                                       + content + "</answer>"
                                << QString::fromLatin1(risk) << rule;
        };
        const char *all = "<choice id=\"MLSUS01_BP01\" status=\"confirmed\"/>"
                          "<choice id=\"own_b\" status=\"confirmed\"/>"
                          "<choice id=\"own_c\" status=\"confirmed\"/>";
        QTest::newRow("no answer") << QByteArray() << QStringLiteral("unanswered") << 0;
        row("an empty answer", "", "unanswered", 0);
        row("only suggested", "<choice id=\"own_b\" status=\"suggested\"/>", "unanswered", 0);
        row("the whole only suggested", all, "none", 1, "status=\"suggested\"");
        row("all", all, "none", 1);
        row("two of three",
            "<choice id=\"MLSUS01_BP01\" status=\"confirmed\"/>"
            "<choice id=\"own_b\" status=\"confirmed\"/>",
            "medium", 3);
        row("one that is not enough", "<choice id=\"own_c\" status=\"confirmed\"/>", "high", 2);
        row("one that is", "<choice id=\"own_b\" status=\"confirmed\"/>", "medium", 3);
        row("rejected alone answers", "<choice id=\"own_b\" status=\"rejected\"/>", "high", 2);
        row("none of these", "<choice id=\"first_no\" status=\"confirmed\"/>", "high", 2);
        row("none of these comes first",
            "<choice id=\"first_no\" status=\"confirmed\"/>"
            "<choice id=\"own_b\" status=\"confirmed\"/>",
            "high", 2);
        row("confirmed as a whole, nothing ticked", "", "high", 2, "status=\"confirmed\"");
        row("ticks without status follow the answer",
            "<choice id=\"own_b\"/><choice id=\"MLSUS01_BP01\"/><choice id=\"own_c\"/>", "none", 1,
            "status=\"confirmed\"");
        row("the same, rejected", "<choice id=\"own_b\"/>", "high", 2, "status=\"rejected\"");
        row("what does not apply is no risk",
            "<choice id=\"MLSUS01_BP01\" status=\"confirmed\"/>"
            "<choice id=\"own_b\" reason=\"out-of-scope\"/>"
            "<choice id=\"own_c\" status=\"confirmed\"/>",
            "none", 1);
        row("nothing applies",
            "<choice id=\"MLSUS01_BP01\" reason=\"out-of-scope\"/>"
            "<choice id=\"own_b\" reason=\"business-priorities\"/>"
            "<choice id=\"own_c\" reason=\"other\"/>",
            "not_applicable", 0);
        row("what is left is not met",
            "<choice id=\"MLSUS01_BP01\" status=\"rejected\"/>"
            "<choice id=\"own_b\" reason=\"out-of-scope\"/>",
            "high", 2);
        row("none of these does not apply", "<choice id=\"first_no\" reason=\"other\"/>", "high",
            2);
        row("the question does not apply", all, "not_applicable", 0,
            "not-applicable=\"yes\" reason=\"out-of-scope\"");
        row("a tick with the reason none",
            "<choice id=\"own_b\" status=\"confirmed\" "
            "reason=\"none\"/>",
            "medium", 3);
    }
    void ratings() {
        QFETCH(QByteArray, answer);
        QFETCH(QString, risk);
        QFETCH(int, rule);
        const ReviewResult result = reviewed(answer);
        const ReviewedQuestion &question = *result.question(u"first");
        QCOMPARE(keyword(question.risk), risk);
        QCOMPARE(question.rule.value_or(-1) + 1, rule);
        QCOMPARE(result.risks.total(), 2);
        QCOMPARE(result.risks[Risk::Unanswered], risk == QLatin1String("unanswered") ? 2 : 1);
        QVERIFY(!ratingText(result.lens, question).isEmpty());
        // a suggestion is never taken for an answer
        QCOMPARE(result.question(u"second")->risk, Risk::Unanswered);
    }

    void ruleInWords() {
        const ReviewResult result = reviewed(
            "<answer question=\"first\"><choice id=\"own_c\" status=\"confirmed\"/></answer>");
        QCOMPARE(
            ratingText(result.lens, *result.question(u"first")),
            QStringLiteral("Rule 2 of 3 holds: first_no || (!MLSUS01_BP01 && !own_b)."));
    }

    void noRuleHolds() {
        Lens lens = twoQuestions();
        lens.pillars[0].questions[1].rules.pop_back();
        const ReviewResult result = reviewed(
            "<answer question=\"second\" status=\"rejected\"/>", lens);
        QCOMPARE(result.question(u"second")->risk, Risk::Unanswered);
        QVERIFY(!result.question(u"second")->rule);
        QVERIFY(
            ratingText(lens, *result.question(u"second")).contains(QLatin1String("no default")));
    }

    void coverageIsWeightedByLevel() {
        // MLSUS01-BP01 is published as high (3); choices without a published level weigh 2
        const ReviewResult none = reviewed({});
        QCOMPARE(none.coverage.applicable, 3.0 + 2.0 + 2.0 + 2.0);
        QCOMPARE(none.coverage.share(), std::optional(0.0));
        const ReviewResult some = reviewed(
            "<answer question=\"first\"><choice id=\"MLSUS01_BP01\" status=\"confirmed\"/>"
            "<choice id=\"own_b\" reason=\"out-of-scope\"/></answer>");
        QCOMPARE(some.coverage.met, 3.0);
        QCOMPARE(some.coverage.applicable, 7.0);
        QCOMPARE(some.pillars[0].coverage, some.coverage);
        const ReviewResult nothing = reviewed(
            "<answer question=\"first\" not-applicable=\"yes\"/>"
            "<answer question=\"second\" not-applicable=\"yes\"/>");
        QVERIFY(!nothing.coverage.share());
    }

    void suggestionsStayApart() {
        const Lens lens = builtInLens(Catalog::builtIn());
        const QByteArray plan = "<workload><logs id=\"l\" gb-per-month=\"5\"/></workload>";
        const ReviewResult before = review(
            Catalog::builtIn(), planOf(plan), lens, QStringLiteral("default"),
            Improvements::LeftOut);
        const ReviewedChoice &logs = *before.question(u"SEC_protection")->choice(u"TR_17");
        QCOMPARE(logs.evidence.suggestion, Suggestion::NotMet);
        QVERIFY(!logs.decision.decision);
        QVERIFY(logs.open());
        QCOMPARE(before.risks[Risk::Unanswered], lens.questionCount());

        // the reviewer knows better
        const ReviewResult after = review(
            Catalog::builtIn(),
            planOf(
                plan
                + "<review><answer question=\"SEC_protection\"><choice id=\"TR_17\" "
                  "status=\"confirmed\" note=\"by rule of the account\"/></answer></review>"),
            lens, QStringLiteral("default"), Improvements::LeftOut);
        const ReviewedChoice &known = *after.question(u"SEC_protection")->choice(u"TR_17");
        QCOMPARE(known.evidence.suggestion, Suggestion::NotMet);
        QCOMPARE(known.decision.decision, std::optional(Decision::Met));
        QCOMPARE(known.decision.note, QStringLiteral("by rule of the account"));
        QVERIFY(!known.open());
        QCOMPARE(after.risks[Risk::Unanswered], lens.questionCount() - 1);
    }

    void noneOfTheseFollowsFromTheOthers() {
        const Lens lens = builtInLens(Catalog::builtIn());
        const ReviewResult result = review(
            Catalog::builtIn(), planOf({}), lens, QStringLiteral("default"), Improvements::LeftOut);
        QVERIFY(!result.pillars.empty());
        for (const ReviewedPillar &pillar : result.pillars) {
            QVERIFY(!pillar.questions.empty());
            for (const ReviewedQuestion &question : pillar.questions) {
                const ReviewedChoice &none = question.choices.back();
                QVERIFY(none.none);
                QVERIFY(!none.open());
                const bool anyMet = std::ranges::any_of(question.choices, [](const auto &c) {
                    return !c.none && c.evidence.suggestion == Suggestion::Met;
                });
                if (anyMet)
                    QCOMPARE(none.evidence.suggestion, Suggestion::NotMet);
            }
        }
    }

    void answersThatTheLensLacks() {
        const ReviewResult result = reviewed(
            "<answer question=\"gone\" status=\"confirmed\"/>"
            "<answer question=\"first\"><choice id=\"own_z\" status=\"confirmed\"/></answer>");
        QCOMPARE(
            result.unmatched, (QStringList{QStringLiteral("gone"), QStringLiteral("first/own_z")}));
    }

    void notesReasonsAndAcceptance() {
        const ReviewResult result = reviewed(
            "<answer question=\"first\" not-applicable=\"yes\" reason=\"architecture-constraints\" "
            "note=\"No such data\" by=\"Kim\" date=\"2026-11-02\"/>"
            "<answer question=\"second\" status=\"rejected\"/>"
            "<acceptance question=\"second\" by=\"Lee\" until=\"2027-06-30\" reason=\"Costs\"/>");
        const ReviewedQuestion &first = *result.question(u"first");
        QCOMPARE(first.reason, NotApplicable::ArchitectureConstraints);
        QCOMPARE(first.note, QStringLiteral("No such data"));
        QCOMPARE(first.by, QStringLiteral("Kim"));
        const ReviewedQuestion &second = *result.question(u"second");
        QCOMPARE(second.risk, Risk::High); // accepted is not gone
        QVERIFY(second.acceptance);
        QCOMPARE(*second.acceptance->by, QStringLiteral("Lee"));
    }

    void countsAddUp() {
        const Lens lens = builtInLens(Catalog::builtIn());
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Plan plan = test::randomPlan(seed);
            for (const QString &scenario : scenarioIds(plan)) {
                const ReviewResult result = review(
                    Catalog::builtIn(), plan, lens, scenario, Improvements::LeftOut);
                QCOMPARE(result.risks.total(), lens.questionCount());
                QCOMPARE(result.suggestedRisks.total(), lens.questionCount());
                RiskCounts sum;
                for (const ReviewedPillar &pillar : result.pillars)
                    sum += pillar.risks;
                QCOMPARE(sum, result.risks);
                QVERIFY(result.coverage.met <= result.coverage.applicable);
                QVERIFY(result.suggestedCoverage.applicable <= result.coverage.applicable);
            }
        }
    }

    void mlLensOfAws() {
        const QString file = test::referenceFile(
            QStringLiteral("reference/schemas/well-architected/lenses/machine-learning-lens.json"));
        const QString planFile = test::referenceFile(
            QStringLiteral("design/examples/roof-damage.gplan"));
        if (file.isEmpty() || planFile.isEmpty())
            QSKIP("The reference material is not beside the checkout");
        const Plan plan = readPlanFile(planFile, Catalog::builtIn())->plan;
        const ReviewResult result = review(
            Catalog::builtIn(), plan, readLensFile(file)->lens, baselineId(plan));
        QCOMPARE(result.risks.total(), 35);
        // the plan says something of every practice of the sustainability pillar that we know
        int told = 0;
        for (const ReviewedPillar &pillar : result.pillars) {
            if (pillar.id != QLatin1String("sustainability"))
                continue;
            for (const ReviewedQuestion &question : pillar.questions) {
                for (const ReviewedChoice &choice : question.choices) {
                    if (choice.none)
                        continue;
                    QVERIFY2(!choice.practices.isEmpty(), qPrintable(choice.id));
                    QVERIFY2(!choice.evidence.text().isEmpty(), qPrintable(choice.id));
                    told += choice.evidence.suggestion != Suggestion::CannotTell;
                }
            }
        }
        QVERIFY2(told >= 10, qPrintable(QString::number(told)));
        QVERIFY(result.improvements.items.size() > 40);
    }
};

QTEST_APPLESS_MAIN(ReviewTest)
#include "review.moc"
