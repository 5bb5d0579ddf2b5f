#include "model/whatif/rank.h"

#include "model/plan/planfile.h"
#include "tests/support/randomplan.h"
#include "tests/support/sameness.h"
#include "tests/support/sampleplan.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace greenprint;
using test::difference;

namespace {

Plan sample() {
    return test::sample(QStringLiteral("image-classification.gplan"));
}

/// The plan with the choices set in a scenario, as a user would set them.
Plan withChoices(Plan plan, const QString &scenario, const Choices &choices) {
    if (plan.scenarios.empty()) {
        plan.scenarios.emplace_back();
        plan.scenarios.back().id = scenario;
    }
    for (Scenario &s : plan.scenarios) {
        if (s.id == scenario)
            applyChoices(s, choices);
    }
    return plan;
}

int errorCount(const Ledger &ledger) {
    return static_cast<int>(std::ranges::count_if(
        ledger.findings, [](const Finding &f) { return f.severity == Severity::Error; }));
}

} // namespace

/// Ranking is simulating every option, only faster.
class RankTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsSimulation_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("seed");
        for (const auto &k : Keywords<RankChoice>::all) {
            for (int seed = 1; seed <= 12; ++seed)
                QTest::addRow("%s, plan %d", k.word, seed) << static_cast<int>(k.value) << seed;
        }
    }

    void equalsSimulation() {
        QFETCH(int, choice);
        QFETCH(int, seed);
        const Plan plan = test::randomSmallPlan(static_cast<quint32>(seed), 3);
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        const QString scenario = scenarioIds(plan).back();
        RankRequest request;
        request.choice = static_cast<RankChoice>(choice);
        const auto ranking = rank(catalog, plan, scenario, request);
        if (!ranking) {
            // the plan has no such part, or serves without instances
            QCOMPARE(static_cast<int>(ranking.error().kind), static_cast<int>(Error::Kind::Usage));
            return;
        }
        QVERIFY(!ranking->options.empty());
        std::mt19937 random(static_cast<quint32>(seed));
        const size_t step = std::max<size_t>(1, ranking->options.size() / 40);
        for (size_t i = random() % step; i < ranking->options.size(); i += step) {
            const RankedOption &option = ranking->options[i];
            const Plan changed = withChoices(plan, scenario, option.choices);
            const Ledger ledger = simulate(catalog, designOf(changed, scenario));
            const QString differs = difference(option.totals, totals(ledger), 1e-9);
            QVERIFY2(differs.isEmpty(), qPrintable(option.option + QLatin1Char(' ') + differs));
            QCOMPARE(static_cast<int>(option.errors.size()), errorCount(ledger));
            QCOMPARE(option.feasible, ledger.feasible());
        }
    }

    void sortsFeasibleAndCompleteFirst() {
        const Plan plan = sample();
        RankRequest request;
        request.choice = RankChoice::Instance;
        request.by = Metric::Cost;
        const auto ranking = rank(Catalog::builtIn(), plan, baselineId(plan), request);
        QVERIFY(ranking.has_value());
        bool infeasible = false;
        double last = 0.0;
        int current = 0;
        for (const RankedOption &o : ranking->options) {
            QCOMPARE(o.feasible, o.errors.empty());
            QVERIFY2(!(infeasible && o.feasible), qPrintable(o.option));
            current += o.current ? 1 : 0;
            if (!o.feasible && !infeasible) {
                infeasible = true;
                last = 0.0;
            }
            if (o.totals[Metric::Cost].partial)
                last = std::numeric_limits<double>::infinity();
            else
                QVERIFY2(*o.totals.value(Metric::Cost) >= last, qPrintable(o.option));
            last = std::max(last, o.totals.value(Metric::Cost).value_or(0.0));
        }
        QVERIFY(infeasible);
        QCOMPARE(current, 1);
    }

    void whatItHasNowHasNoDelta() {
        const Plan plan = sample();
        int compared = 0;
        for (const auto &k : Keywords<RankChoice>::all) {
            RankRequest request;
            request.choice = k.value;
            const auto ranking = rank(Catalog::builtIn(), plan, baselineId(plan), request);
            QVERIFY2(ranking.has_value(), k.word);
            for (const RankedOption &o : ranking->options) {
                if (!o.current)
                    continue;
                for (Metric m : kAllMetrics) {
                    if (!o.deltas[indexOf(m)].relative)
                        continue;
                    QVERIFY(std::abs(*o.deltas[indexOf(m)].relative) < 1e-12);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 0);
    }

    void sameForAnyNumberOfThreads() {
        const Plan plan = sample();
        for (RankChoice choice : {RankChoice::Instance, RankChoice::Endpoint}) {
            RankRequest request;
            request.choice = choice;
            request.threads = 1;
            const auto alone = rank(Catalog::builtIn(), plan, baselineId(plan), request);
            request.threads = 5;
            const auto together = rank(Catalog::builtIn(), plan, baselineId(plan), request);
            QVERIFY(alone && together);
            QCOMPARE(together->options.size(), alone->options.size());
            for (size_t i = 0; i < alone->options.size(); ++i) {
                QCOMPARE(together->options[i].option, alone->options[i].option);
                QVERIFY(together->options[i].choices == alone->options[i].choices);
                QVERIFY(together->options[i].totals == alone->options[i].totals);
                QVERIFY(together->options[i].errors == alone->options[i].errors);
            }
        }
    }

    void staysWithinResidency() {
        Plan plan = sample();
        plan.about.residency.regions = QStringList{
            QStringLiteral("eu-west-1"), QStringLiteral("eu-north-1")};
        RankRequest request;
        const auto ranking = rank(Catalog::builtIn(), plan, baselineId(plan), request);
        QVERIFY(ranking.has_value());
        QSet<QString> seen;
        for (const RankedOption &o : ranking->options)
            seen.insert(o.option);
        QVERIFY(seen.contains(QStringLiteral("eu-north-1")));
        QVERIFY(seen.size() <= 4);
    }

    void oneStageMovesAlone() {
        const Plan plan = sample();
        RankRequest request;
        request.stage = Stage::Training;
        const auto ranking = rank(Catalog::builtIn(), plan, baselineId(plan), request);
        QVERIFY(ranking.has_value());
        const Design now = designOf(plan, baselineId(plan));
        for (const RankedOption &o : ranking->options) {
            QCOMPARE(o.choices[0].value, now.regionOf(Stage::Data));
            QCOMPARE(o.choices[1].value, o.option);
            QCOMPARE(o.choices[2].value, now.regionOf(Stage::Deployment));
        }
    }

    void ownCoefficientsCannotMakeEndlessOptions_data() {
        QTest::addColumn<QByteArray>("coefficients");
        const auto row = [](const char *id, const char *value) {
            QTest::newRow(id) << QByteArray("<override kind=\"coefficient\" id=\"") + id
                                     + "\" value=\"" + value + "\"/>";
        };
        row("serverless-max-memory", "1e300");
        row("serverless-min-memory", "-1e300");
        row("serverless-max-concurrency", "1e300");
    }
    void ownCoefficientsCannotMakeEndlessOptions() {
        QFETCH(QByteArray, coefficients);
        const PlanReading reading = readPlan(
            "<plan format=\"1\" name=\"P\"><workload><service id=\"v\" "
            "requests-per-month=\"1000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"10\"/></workload>"
                + coefficients + "</plan>",
            Catalog::builtIn());
        QVERIFY(reading.ok());
        RankRequest request;
        request.choice = RankChoice::Endpoint;
        const auto ranking = rank(
            Catalog::builtIn().with(catalogOverrides(reading.plan)), reading.plan,
            QStringLiteral("default"), request);
        QVERIFY(ranking.has_value());
    }

    void namesWhatCouldBeRanked() {
        const Plan plan = sample();
        RankRequest request;
        request.choice = RankChoice::Storage;
        request.of = QStringLiteral("nowhere");
        const auto ranking = rank(Catalog::builtIn(), plan, baselineId(plan), request);
        QVERIFY(!ranking.has_value());
        QVERIFY(ranking.error().message.contains(QStringLiteral("nowhere")));
        QVERIFY(ranking.error().message.contains(plan.workload.datasets.front().id));
    }
};

QTEST_GUILESS_MAIN(RankTest)
#include "rank.moc"
