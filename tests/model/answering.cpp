#include "model/review/answering.h"

#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "tests/support/simulated.h"

#include <QTest>

#include <random>

using namespace greenprint;
using test::planOf;

namespace {

const Signature kKim{QStringLiteral("Kim"), QStringLiteral("2026-11-21")};

const Lens &lens() {
    static const Lens lens = builtInLens(Catalog::builtIn());
    return lens;
}

const LensQuestion &question(const char *id) {
    for (const LensPillar &pillar : lens().pillars) {
        for (const LensQuestion &q : pillar.questions) {
            if (q.id == QLatin1String(id))
                return q;
        }
    }
    qFatal("there is no question %s", id);
}

std::optional<Decision> decided(const ReviewRecord &record, const char *q, const char *choice) {
    const Answer *answer = answerTo(record, QLatin1String(q));
    return answer ? QuestionDecision(*answer).choice(QLatin1String(choice)).decision : std::nullopt;
}

} // namespace

class AnsweringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decideAndTakeBack() {
        ReviewRecord record;
        const LensQuestion &notebooks = question("COST_notebooks");
        decide(record, notebooks, QStringLiteral("TR_14"), {Decision::Met, {}, {}}, kKim);
        QCOMPARE(decided(record, "COST_notebooks", "TR_14"), std::optional(Decision::Met));
        QVERIFY(!decided(record, "COST_notebooks", "TR_12"));
        QCOMPARE(*record.answers[0].by, QStringLiteral("Kim"));
        decide(
            record, notebooks, QStringLiteral("TR_12"),
            {Decision::NotApplicable, NotApplicable::Other, QStringLiteral("one type only")}, kKim);
        const ChoiceDecision type =
            QuestionDecision(record.answers[0]).choice(QStringLiteral("TR_12"));
        QCOMPARE(type.decision, std::optional(Decision::NotApplicable));
        QCOMPARE(type.reason, NotApplicable::Other);
        QCOMPARE(type.note, QStringLiteral("one type only"));
        decide(record, notebooks, QStringLiteral("TR_12"), {}, kKim);
        decide(record, notebooks, QStringLiteral("TR_14"), {}, kKim);
        QCOMPARE(record, ReviewRecord()); // what says nothing is not kept
    }

    void othersStayWhenTheAnswerWasWhole() {
        ReviewRecord record = planOf(
                                  "<review><answer question=\"COST_notebooks\" "
                                  "status=\"confirmed\"><choice id=\"TR_14\"/></answer></review>")
                                  .review;
        decide(record, question("COST_notebooks"), QStringLiteral("TR_14"), {}, kKim);
        QVERIFY(!decided(record, "COST_notebooks", "TR_14"));
        // what was not ticked in an answer as a whole was decided as not met, and still is
        QCOMPARE(decided(record, "COST_notebooks", "TR_12"), std::optional(Decision::NotMet));
    }

    void setAsideAndBack() {
        ReviewRecord record;
        decide(
            record, question("SUS_tuning"), QStringLiteral("TU_01"), {Decision::Met, {}, {}}, kKim);
        const ReviewRecord before = record;
        setAside(record, QStringLiteral("SUS_tuning"), NotApplicable::OutOfScope, kKim);
        QVERIFY(QuestionDecision(record.answers[0]).notApplicable());
        setAside(record, QStringLiteral("SUS_tuning"), {}, kKim);
        QCOMPARE(record, before);
        // deciding on a choice says that the question applies
        setAside(record, QStringLiteral("SUS_tuning"), NotApplicable::OutOfScope, kKim);
        decide(
            record, question("SUS_tuning"), QStringLiteral("TU_02"), {Decision::NotMet, {}, {}},
            kKim);
        QVERIFY(!QuestionDecision(record.answers[0]).notApplicable());
        QCOMPARE(decided(record, "SUS_tuning", "TU_01"), std::optional(Decision::Met));
    }

    void notesAlone() {
        ReviewRecord record;
        setNote(record, QStringLiteral("SUS_goal"), QStringLiteral("ask Lee"), kKim);
        QVERIFY(!QuestionDecision(record.answers[0]).answered());
        setNote(record, QStringLiteral("SUS_goal"), {}, kKim);
        QVERIFY(record.answers.empty());
    }

    void confirmingGivesWhatWasSuggested() {
        Plan plan = planOf("<workload><task id=\"nb\" kind=\"notebook\" instance=\"ml.m5.xlarge\" "
                           "always-on=\"yes\" active-hours-per-month=\"73\"/></workload>");
        const QString scenario = baselineId(plan);
        const ReviewResult before = review(
            Catalog::builtIn(), plan, lens(), scenario, Improvements::LeftOut);
        // one decision against the suggestion must survive
        decide(
            plan.review, question("COST_notebooks"), QStringLiteral("TR_14"),
            {Decision::Met, {}, {}}, kKim);
        const ReviewResult one = review(
            Catalog::builtIn(), plan, lens(), scenario, Improvements::LeftOut);
        for (const ReviewedPillar &pillar : one.pillars) {
            for (const ReviewedQuestion &q : pillar.questions)
                confirmSuggestions(plan.review, question(q.id.toLatin1().constData()), q, kKim);
        }
        const ReviewResult after = review(
            Catalog::builtIn(), plan, lens(), scenario, Improvements::LeftOut);
        QCOMPARE(
            after.question(u"COST_notebooks")->choice(u"TR_14")->decision.decision,
            std::optional(Decision::Met));
        for (const ReviewedPillar &pillar : after.pillars) {
            for (const ReviewedQuestion &q : pillar.questions) {
                for (const ReviewedChoice &c : q.choices) {
                    if (c.id == QLatin1String("TR_14"))
                        continue;
                    QCOMPARE(c.decision.decision, c.suggested());
                    QCOMPARE(c.decision.decision, before.question(q.id)->choice(c.id)->suggested());
                }
            }
        }
        QCOMPARE(after.coverage, after.suggestedCoverage);
        // and the plan can be saved
        const PlanReading reading = readPlan(writePlan(plan), Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan, plan);
    }

    /// Whatever the order of clicks, each choice reads back as it was decided last.
    void anyOrder() {
        std::mt19937 random(7);
        const auto pick = [&](int below) { return static_cast<int>(random() % unsigned(below)); };
        const LensQuestion &tuning = question("SUS_tuning");
        for (int round = 0; round < 50; ++round) {
            ReviewRecord record;
            std::map<QString, std::optional<Decision>> expected;
            for (int click = 0; click < 12; ++click) {
                const QString id =
                    tuning.choices[static_cast<size_t>(pick(int(tuning.choices.size())))].id;
                const int kind = pick(4);
                const std::optional<Decision> decision = kind == 3 ? std::nullopt
                                                                   : std::optional(
                                                                       static_cast<Decision>(kind));
                decide(
                    record, tuning, id, {decision, static_cast<NotApplicable>(pick(5)), {}}, kKim);
                expected[id] = decision;
            }
            for (const auto &[id, decision] : expected)
                QCOMPARE(decided(record, "SUS_tuning", id.toLatin1().constData()), decision);
        }
    }
};

QTEST_APPLESS_MAIN(AnsweringTest)
#include "answering.moc"
