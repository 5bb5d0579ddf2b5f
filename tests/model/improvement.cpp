#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "model/review/levers/instanceoptions.h"
#include "model/review/review.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"
#include "tests/support/simulated.h"

#include <QTest>

using namespace greenprint;
using test::planOf;
using test::samples;

namespace {

ReviewResult reviewed(const Plan &plan, const QString &scenario = {}) {
    return review(
        Catalog::builtIn(), plan, builtInLens(Catalog::builtIn()),
        scenario.isEmpty() ? baselineId(plan) : scenario);
}

Totals totalsOf(const Plan &plan, const QString &scenario) {
    return totals(simulate(Catalog::builtIn(), plan, scenario));
}

Plan with(const Plan &plan, const Scenario &scenario) {
    Plan copy = plan;
    copy.scenarios.push_back(scenario);
    return copy;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1e-9, std::abs(a), std::abs(b)});
}

const QByteArray kIdle =
    "<workload><task id=\"nb\" kind=\"notebook\" instance=\"ml.m5.xlarge\" count=\"2\" "
    "always-on=\"yes\" active-hours-per-month=\"73\"/>"
    "<task id=\"find\" kind=\"tuning\" work=\"accelerator-compute\" instance=\"ml.g5.2xlarge\" "
    "hours=\"1\" runs-per-month=\"1\" trials=\"100\" strategy=\"random\"/>"
    "<logs id=\"l\" gb-per-month=\"100\"/></workload>";

} // namespace

class ImprovementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a scenario leaves out is not trained again on drift either.
    void workThatIsLeftOutIsNoLever() {
        const Plan plan = planOf(
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"1\"/>"
            "</workload><scenario id=\"s\"/><scenario id=\"none\" from=\"s\"><compute task=\"t\" "
            "skip=\"yes\"/></scenario>");
        const std::vector<WantedPractice> wanted{{QStringLiteral("MO-02"), {}}};
        QVERIFY(adopt(Catalog::builtIn(), plan, QStringLiteral("s"), wanted));
        QVERIFY(!adopt(Catalog::builtIn(), plan, QStringLiteral("none"), wanted));
    }

    /// A queue is for those whose answers may come late: a promise of 120 ms says that they may
    /// not.
    void onlyWhoMayWaitIsQueued() {
        const Plan plan = test::sample(QStringLiteral("recommendations.gplan"));
        const auto queued = adopt(
            Catalog::builtIn(), plan, baselineId(plan), {{QStringLiteral("DE-03"), {}}});
        QVERIFY(queued);
        QVERIFY(!queued->endpoints.empty());
        for (const EndpointChoice &endpoint : queued->endpoints)
            QCOMPARE(endpoint.service, QStringLiteral("mail"));
    }

    /// What one scenario drops, the next can adopt.
    void aDroppedPracticeIsAdoptedAgain() {
        const Plan plan = planOf(
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"1\"/>"
            "</workload><scenario id=\"s\"><practice id=\"TR-02\" strength=\"0\"/></scenario>");
        const auto scenario = adopt(
            Catalog::builtIn(), plan, QStringLiteral("s"), {{QStringLiteral("TR-02"), {}}});
        QVERIFY(scenario);
        const Scenario merged = mergedScenario(with(plan, *scenario), scenario->id);
        QCOMPARE(merged.practices.size(), 1u);
    }

    void savingIsWhatAdoptingItSaves() {
        for (const Plan &plan : samples()) {
            const QString base = baselineId(plan);
            const Totals before = totalsOf(plan, base);
            const ReviewResult result = reviewed(plan);
            int adopted = 0;
            for (const Improvement &item : result.improvements.items) {
                if (!item.saves)
                    continue;
                const auto scenario = adopt(Catalog::builtIn(), plan, base, {{item.practice, {}}});
                QVERIFY2(scenario, qPrintable(item.practice));
                const Plan copy = with(plan, *scenario);
                QVERIFY2(
                    checkPlan(copy, Catalog::builtIn()).size()
                        == checkPlan(plan, Catalog::builtIn()).size(),
                    qPrintable(item.practice));
                const Totals after = totalsOf(copy, scenario->id);
                for (Metric m : kAllMetrics) {
                    const std::optional<double> saves = (*item.saves)[m];
                    if (!saves)
                        continue;
                    const double difference = *before.value(m) - *after.value(m);
                    QVERIFY2(
                        std::abs(*saves - difference) <= 1e-8 * std::abs(*before.value(m)),
                        qPrintable(item.practice + QLatin1Char(' ') + key(m)));
                }
                ++adopted;
            }
            QVERIFY2(adopted >= 10, qPrintable(plan.name));
        }
    }

    /// Room to scale out is made as far as a plan can say it, so that the choice is one.
    void roomToScaleOutHasTheLimitOfTheInput() {
        const auto plan = [](int instances) {
            const QByteArray count = QByteArray::number(instances);
            return planOf(
                "<workload><service id=\"v\" instance=\"ml.m5.xlarge\" requests-per-month=\"1000\" "
                "service-time-ms=\"50\"/></workload><scenario id=\"s\"><endpoint service=\"v\" "
                "mode=\"real-time\" autoscaling=\"no\" min=\""
                + count + "\" max=\"" + count + "\"/></scenario>");
        };
        for (const auto &[instances, room] : {std::pair(3, 12), std::pair(300'000, 1'000'000)}) {
            const auto scenario = adopt(
                Catalog::builtIn(), plan(instances), QStringLiteral("s"),
                {{QStringLiteral("DE-13"), {}}});
            QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().text()));
            QCOMPARE(scenario->endpoints.size(), 1u);
            QVERIFY(scenario->endpoints[0].max.has_value());
            QCOMPARE(*scenario->endpoints[0].max, room);
            QCOMPARE(*scenario->endpoints[0].autoscaling, true);
        }
    }

    void adoptedScenarioHoldsOnlyDifferences() {
        const Plan plan = planOf(
            kIdle + "<scenario id=\"s\"><region all=\"eu-west-1\"/></scenario>");
        const auto scenario = adopt(
            Catalog::builtIn(), plan, QStringLiteral("s"), {{QStringLiteral("TR-14"), {}}});
        QVERIFY(scenario);
        QCOMPARE(*scenario->from, QStringLiteral("s"));
        QCOMPARE(scenario->id, QStringLiteral("s-TR-14"));
        QCOMPARE(scenario->compute.size(), 1u);
        QCOMPARE(*scenario->compute[0].alwaysOn, false);
        QVERIFY(scenario->endpoints.empty());
        QCOMPARE(scenario->practices.size(), 1u);
        QCOMPARE(scenario->practices[0].id, QStringLiteral("TR-14"));
        // the saved plan reads back the same
        const PlanReading reading = readPlan(writePlan(with(plan, *scenario)), Catalog::builtIn());
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan, with(plan, *scenario));
        // and is no longer open
        const ReviewResult after = reviewed(reading.plan, scenario->id);
        QVERIFY(!after.improvements.item(u"TR-14"));
    }

    void adoptingTwiceGivesAnotherId() {
        Plan plan = planOf(kIdle);
        const std::vector<WantedPractice> wanted{{QStringLiteral("TR-14"), {}}};
        plan.scenarios.push_back(
            *adopt(Catalog::builtIn(), plan, QStringLiteral("default"), wanted));
        const QString first = plan.scenarios[0].id;
        plan.scenarios.push_back(
            *adopt(Catalog::builtIn(), planOf(kIdle), QStringLiteral("default"), wanted));
        QCOMPARE(plan.scenarios[1].id, first);
        plan.scenarios.pop_back();
        const auto second = adopt(Catalog::builtIn(), plan, first, {{QStringLiteral("TR-17"), {}}});
        QVERIFY(second);
        QVERIFY(second->id != first);
    }

    void aStrengthOfOnesOwn() {
        const Plan plan = planOf(kIdle);
        const Improvement item = *reviewed(plan).improvements.item(u"TU-01");
        // nothing is counted until somebody enters a strength, and the claim is the other end
        QVERIFY(item.saves && item.atMost);
        QCOMPARE((*item.saves)[Metric::Energy], std::optional(0.0));
        QVERIFY(*(*item.atMost)[Metric::Energy] > 0.0);
        QVERIFY(!item.priority);
        QVERIFY2(!item.remark.isEmpty(), "it must say why nothing is counted");
        const auto scenario = adopt(
            Catalog::builtIn(), plan, QStringLiteral("default"), {{QStringLiteral("TU-01"), 0.5}});
        QVERIFY(scenario);
        const Plan copy = with(plan, *scenario);
        const double saved = *totalsOf(plan, QStringLiteral("default")).value(Metric::Energy)
                             - *totalsOf(copy, scenario->id).value(Metric::Energy);
        QVERIFY(saved > 0.0 && saved < *(*item.atMost)[Metric::Energy]);
    }

    void whatCannotBeAdoptedSaysWhy_data() {
        QTest::addColumn<QString>("practice");
        QTest::newRow("evidence alone") << QStringLiteral("XP-02");
        QTest::newRow("no service") << QStringLiteral("DE-06");
        QTest::newRow("no such practice") << QStringLiteral("ZZ-99");
    }
    void whatCannotBeAdoptedSaysWhy() {
        QFETCH(QString, practice);
        const Plan plan = planOf(kIdle);
        const auto scenario = adopt(
            Catalog::builtIn(), plan, QStringLiteral("default"), {{practice, {}}});
        QVERIFY(!scenario);
        QVERIFY2(scenario.error().text().contains(practice), qPrintable(scenario.error().text()));
        QVERIFY(!adopt(Catalog::builtIn(), plan, QStringLiteral("nowhere"), {}));
    }

    void openPracticesAreListedOnceWithTheirReason() {
        for (const Plan &plan : samples()) {
            const ReviewResult result = reviewed(plan);
            QStringList open;
            for (const ReviewedPillar &pillar : result.pillars) {
                for (const ReviewedQuestion &question : pillar.questions) {
                    for (const ReviewedChoice &choice : question.choices) {
                        if (choice.open())
                            open += choice.practices;
                    }
                }
            }
            QStringList listed;
            int last = 0;
            for (const Improvement &item : result.improvements.items) {
                QVERIFY2(!listed.contains(item.practice), qPrintable(item.practice));
                listed << item.practice;
                QVERIFY2(!item.why.isEmpty(), qPrintable(item.practice));
                // without figures it says why; without a lever there are none
                if (!item.saves)
                    QVERIFY2(!item.remark.isEmpty(), qPrintable(item.practice));
                if (!item.hasLever)
                    QVERIFY2(!item.saves, qPrintable(item.practice));
                QVERIFY2(item.priority.value_or(99) >= last, "the most worthwhile first");
                last = item.priority.value_or(99);
            }
            open.sort();
            listed.sort();
            QCOMPARE(listed, open);
        }
    }

    void togetherIsNotTheSum() {
        for (const Plan &plan : samples()) {
            const ImprovementPlan improvements = reviewed(plan).improvements;
            const CombinedEffect &combined = improvements.combined;
            const double saved = *Saving(combined.before, combined.after)[Metric::Carbon];
            double sum = 0.0;
            double largest = 0.0;
            for (const QString &id : combined.practices) {
                const double alone = *(*improvements.item(id)->saves)[Metric::Carbon];
                sum += alone;
                largest = std::max(largest, alone);
            }
            QVERIFY2(saved >= largest * (1.0 - 1e-9), qPrintable(plan.name));
            QVERIFY2(saved < *combined.before.value(Metric::Carbon), qPrintable(plan.name));
            // what is adopted one after the other is the same scenario
            std::vector<WantedPractice> wanted;
            for (const QString &id : combined.practices)
                wanted.push_back({id, {}});
            const auto scenario = adopt(Catalog::builtIn(), plan, baselineId(plan), wanted);
            QVERIFY(scenario);
            const Totals after = totalsOf(with(plan, *scenario), scenario->id);
            QVERIFY(near(*after.value(Metric::Carbon), *combined.after.value(Metric::Carbon)));
            QVERIFY2(saved < sum, qPrintable(plan.name));
        }
    }

    void whatThePlanSaysOfIt() {
        const Plan plan = planOf(
            kIdle
            + "<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" "
              "status=\"rejected\" note=\"Kept for the night shift\"/></answer>"
              "<action practice=\"TR-14\" owner=\"Kim\" due=\"2027-03-31\" effort=\"high\"/>"
              "</review>");
        const Improvement item = *reviewed(plan).improvements.item(u"TR-14");
        QVERIFY(item.decided);
        QCOMPARE(item.why, QStringLiteral("Kept for the night shift"));
        QCOMPARE(item.owner, QStringLiteral("Kim"));
        QCOMPARE(item.due, QStringLiteral("2027-03-31"));
        QCOMPARE(item.effort, Effort::High);
        QVERIFY(item.effortStated);
        QCOMPARE(item.risk, Risk::High);
        QCOMPARE(item.priority, priorityOf(item.effect, Effort::High));
    }

    void whatIsMetOrDoesNotApplyIsNotOpen() {
        const Plan plan = planOf(
            kIdle
            + "<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" "
              "status=\"confirmed\"/></answer><answer question=\"SUS_tuning\" "
              "not-applicable=\"yes\" reason=\"out-of-scope\"/></review>");
        const ImprovementPlan improvements = reviewed(plan).improvements;
        QVERIFY(!improvements.item(u"TR-14"));
        QVERIFY(!improvements.item(u"TU-01"));
        QVERIFY(improvements.item(u"TR-17"));
    }

    void priorities() {
        QCOMPARE(priorityOf(Effect::Large, Effort::Low), std::optional(1));
        QCOMPARE(priorityOf(Effect::Large, Effort::High), std::optional(3));
        QCOMPARE(priorityOf(Effect::Medium, Effort::Medium), std::optional(3));
        QCOMPARE(priorityOf(Effect::Small, Effort::High), std::optional(5));
        QVERIFY(!priorityOf(Effect::None, Effort::Low));
        QVERIFY(!priorityOf(Effect::Unknown, Effort::Low));
    }

    void feasibilityIsNotTraded() {
        // adopting never breaks a limit that the scenario keeps
        for (const Plan &plan : samples()) {
            const QString base = baselineId(plan);
            if (!simulate(Catalog::builtIn(), plan, base).feasible())
                continue;
            for (const Improvement &item : reviewed(plan).improvements.items) {
                if (!item.saves)
                    continue;
                const auto scenario = adopt(Catalog::builtIn(), plan, base, {{item.practice, {}}});
                QVERIFY(scenario);
                const Ledger ledger = simulate(
                    Catalog::builtIn(), with(plan, *scenario), scenario->id);
                QVERIFY2(ledger.feasible(), qPrintable(plan.name + item.practice));
            }
        }
    }

    void typesAreOrderedByWhatTheTrafficAsksFor() {
        // a request a minute leaves a large instance idle; where all are busy it does most for its
        // energy
        const auto firstType = [](const QByteArray &requests) {
            const Plan plan = planOf(
                "<workload><service id=\"v\" work=\"accelerator-compute\" requests-per-month=\""
                + requests
                + "\" instance=\"ml.g5.xlarge\" service-time-ms=\"100\"/></workload><scenario "
                  "id=\"s\"><region all=\"us-east-1\"/><endpoint service=\"v\" "
                  "mode=\"real-time\"/></scenario>");
            const Trials trials(Catalog::builtIn(), plan, QStringLiteral("s"));
            const std::vector<QString> types = serviceOptions(
                trials, 0, 1,
                [](const InstanceType &type) {
                    return type.id == QLatin1String("ml.g4dn.xlarge")
                           || type.id == QLatin1String("ml.p5.48xlarge");
                },
                2);
            return types.size() == 2 ? types.front() : QString();
        };
        QCOMPARE(firstType("43800"), QStringLiteral("ml.g4dn.xlarge"));
        QCOMPARE(firstType("4000000000"), QStringLiteral("ml.p5.48xlarge"));
    }

    void anyPlan() {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const Plan copy = plan;
            for (const QString &scenario : scenarioIds(plan))
                QVERIFY(!reviewed(plan, scenario).pillars.empty());
            QCOMPARE(plan, copy);
        }
    }
};

QTEST_APPLESS_MAIN(ImprovementTest)
#include "improvement.moc"
