#include "model/review/reviewchange.h"

#include "model/library/library.h"
#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "tests/support/simulated.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using test::planOf;

namespace {

ReviewResult reviewed(const Plan &plan) {
    return review(
        Catalog::builtIn(), plan, builtInLens(Catalog::builtIn()), baselineId(plan),
        Improvements::LeftOut);
}

const QByteArray kNotebook = "<workload><task id=\"nb\" kind=\"notebook\" "
                             "instance=\"ml.m5.xlarge\" always-on=\"yes\" "
                             "active-hours-per-month=\"73\"/></workload>";
const QByteArray kRejected = "<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" "
                             "status=\"rejected\"/></answer></review>";
const QByteArray kShutDown =
    "<scenario id=\"s\"><compute task=\"nb\" always-on=\"no\"/></scenario>"
    "<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" status=\"confirmed\"/>"
    "</answer></review>";

} // namespace

class ReviewChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged() {
        const ReviewResult result = reviewed(planOf(kNotebook + kRejected));
        const ReviewChanges changes = reviewChanges(result, result);
        QVERIFY(changes.empty());
        QVERIFY(changes.coverageAfter == changes.coverageBefore);
        QCOMPARE(changes.saved[Metric::Energy], std::optional(0.0));
    }

    void anAnswerAndAChoice() {
        const ReviewResult before = reviewed(planOf(kNotebook + kRejected));
        const ReviewResult after = reviewed(planOf(kNotebook + kShutDown));
        const ReviewChanges changes = reviewChanges(before, after);
        QVERIFY(changes.planChanged);
        QCOMPARE(changes.ratings.size(), 1u);
        QCOMPARE(changes.ratings[0].question, QStringLiteral("COST_notebooks"));
        QCOMPARE(changes.ratings[0].before, std::optional(Risk::High));
        QCOMPARE(changes.ratings[0].after, std::optional(Risk::Medium));
        QCOMPARE(
            changes.decisions, (std::vector<DecisionChange>{
                                   {QStringLiteral("COST_notebooks"), QStringLiteral("TR_14"),
                                    after.question(u"COST_notebooks")->choice(u"TR_14")->title,
                                    Decision::NotMet, Decision::Met}}));
        QVERIFY(*changes.coverageAfter.share() > *changes.coverageBefore.share());
        QVERIFY(*changes.saved[Metric::Energy] > 0.0);
        // and the other way round
        const ReviewChanges back = reviewChanges(after, before);
        QCOMPARE(*back.saved[Metric::Energy], -*changes.saved[Metric::Energy]);
        QVERIFY(back.coverageAfter == changes.coverageBefore);
        QVERIFY(back.coverageBefore == changes.coverageAfter);
    }

    void anotherLens() {
        const ReviewResult before = reviewed(planOf(kNotebook + kRejected));
        ReviewResult after = before;
        after.pillars.pop_back();
        const size_t gone = before.pillars.back().questions.size();
        const ReviewChanges changes = reviewChanges(before, after);
        QCOMPARE(changes.ratings.size(), gone);
        for (const RatingChange &change : changes.ratings)
            QVERIFY(change.before && !change.after);
    }

    void milestoneAndToday() {
        const QTemporaryDir folder;
        auto library = Library::open(folder.filePath(QStringLiteral("library.db")));
        QVERIFY(library);
        const Plan then = planOf(kNotebook + kRejected);
        const Comparison comparison = compare(Catalog::builtIn(), then);
        const auto frozen = (*library)->freeze(
            then, 0, FrozenResults::of(comparison, then, Catalog::builtIn()),
            QStringLiteral("Design review"));
        QVERIFY(frozen);
        // the plan goes on; the milestone does not
        Plan now = planOf(kNotebook + kShutDown);
        now.id = frozen->plan.id;
        const auto stored = (*library)->readMilestone(
            *frozen->plan.id, QStringLiteral("Design review"), Catalog::builtIn());
        QVERIFY(stored);
        QVERIFY(stored->reading.ok());
        QVERIFY(stored->results);
        ReviewResult before = reviewed(stored->reading.plan);
        before.totals = stored->results->baseline()->total;
        before.catalogVersion = stored->results->catalogVersion;
        const ReviewChanges changes = reviewChanges(before, reviewed(now));
        QCOMPARE(changes.ratings.size(), 1u);
        QCOMPARE(changes.risksBefore[Risk::High], 1);
        QCOMPARE(changes.risksAfter[Risk::High], 0);
        QCOMPARE(changes.saved, reviewChanges(reviewed(then), reviewed(now)).saved);
        // a name is used once
        QVERIFY(!(*library)->freeze(
            now, frozen->revision,
            FrozenResults::of(compare(Catalog::builtIn(), now), now, Catalog::builtIn()),
            QStringLiteral("Design review")));
    }
};

QTEST_GUILESS_MAIN(ReviewChangeTest)
#include "reviewchange.moc"
