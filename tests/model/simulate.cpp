#include "model/estimate/simulate.h"

#include "model/estimate/flatform.h"
#include "model/estimate/perunit.h"
#include "tests/support/reference.h"
#include "tests/support/simulated.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

class SimulateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedRun() {
        const QString file = referenceFile(QStringLiteral("design/examples/published-run.gplan"));
        if (file.isEmpty())
            QSKIP("The examples of the design are not beside the checkout");
        const Plan plan = readPlanFile(file, Catalog::builtIn())->plan;
        const Ledger ledger = simulate(Catalog::builtIn(), plan, QStringLiteral("paper"));
        const Totals t = totals(ledger);
        QVERIFY(near(*t.value(Metric::EnergyIt), 73728));
        QVERIFY(near(*t.value(Metric::Energy), 81100.8));
        QVERIFY(near(*t.value(Metric::CarbonLocation), 32440.32));
        QVERIFY(near(*t.value(Metric::CarbonMarket), 32440.32));
        QVERIFY(near(*t.value(Metric::Carbon), 32440.32));
        for (Metric m : {Metric::Cost, Metric::Water, Metric::CarbonEmbodied}) {
            QVERIFY2(!t.value(m), qPrintable(key(m)));
            QVERIFY(t[m].partial);
        }
        QVERIFY(t[Metric::Carbon].partial);
        QVERIFY(has(ledger, FindingCode::MarketEqualsLocation));
        QVERIFY(ledger.feasible());
    }

    void aTaskByHand() {
        const Ledger l = run(
            "<about><horizon months=\"3\"/></about><workload><task id=\"t\" kind=\"training\" "
            "work=\"accelerator-compute\" "
            "instance=\"node\" count=\"2\" hours=\"10\" runs-per-month=\"4\" "
            "failed-fraction=\"0.2\" startup-minutes=\"30\"/>"
            "</workload><scenario id=\"s\"><region all=\"site\"/></scenario>"
            + kSite);
        const double work = 3 * 4 * 10 * 2;
        const double failed = work * 0.25;
        const double startUp = 3 * 4 * 0.5 * 2;
        const double instanceHours = work + failed + startUp;
        QVERIFY(near(value(l, Metric::EnergyIt), instanceHours * 0.3));
        QVERIFY(near(value(l, Metric::Energy), instanceHours * 0.3 * 1.1));
        QVERIFY(near(value(l, Metric::CarbonLocation), instanceHours * 0.3 * 1.1 * 0.4));
        QVERIFY(near(value(l, Metric::CarbonEmbodied), instanceHours * 3504 / 35040));
        QVERIFY(near(value(l, Metric::Water), instanceHours * 0.3 * (0.2 + 1.1 * 2)));
        QVERIFY(near(value(l, Metric::Cost), instanceHours * 3));
        QVERIFY(near(*trainingTime(l).value, 10.5));
        const auto failedOnly = [](const Line &line) { return line.activity == Activity::Failed; };
        QVERIFY(near(sumOf(l, Metric::Cost, failedOnly), failed * 3));
    }

    void tuningRunsTrialsInRounds() {
        const Ledger l = run(
            "<about><horizon months=\"1\"/></about><workload><task id=\"t\" kind=\"tuning\" "
            "instance=\"node\" "
            "work=\"accelerator-compute\" hours=\"2\" trials=\"25\" "
            "parallel-trials=\"10\"/></workload>"
            "<scenario id=\"s\"><region all=\"site\"/></scenario>"
            + kSite);
        QVERIFY(near(value(l, Metric::Cost), 50 * 3));
        QVERIFY(near(*trainingTime(l).value, 6.0));
    }

    void alwaysOnLeavesIdleHours() {
        const QByteArray task =
            "<about><horizon months=\"1\"/></about><workload><task id=\"t\" kind=\"processing\" "
            "instance=\"m5.4xlarge\" count=\"4\" hours=\"5\" runs-per-month=\"30\" "
            "always-on=\"yes\" "
            "cpu-utilization=\"0.7\"/></workload>";
        const Ledger l = run(task);
        const auto idle = [](const Line &line) { return line.activity == Activity::Idle; };
        QVERIFY(near(sumOf(l, Metric::Cost, idle), (730 * 4 - 5 * 30 * 4) * 0.768));
        QVERIFY(near(value(l, Metric::Cost), 730 * 4 * 0.768));
        const Ledger managed = run(
            task + "<scenario id=\"s\"><compute task=\"t\" always-on=\"no\"/></scenario>");
        QCOMPARE(sumOf(managed, Metric::Cost, idle), 0.0);
    }

    void spotCostsLessAndWorksMore() {
        const QByteArray task = "<workload><task id=\"t\" kind=\"training\" "
                                "instance=\"ml.m5.4xlarge\" hours=\"5\"/></workload>";
        const Ledger demand = run(task);
        const Ledger spot = run(
            task + "<scenario id=\"s\"><compute task=\"t\" purchase=\"spot\"/></scenario>");
        QVERIFY(near(value(spot, Metric::Energy), value(demand, Metric::Energy) * 1.05));
        QVERIFY(value(spot, Metric::Cost) < value(demand, Metric::Cost));
        QVERIFY(spot.feasible());
    }

    void notebooks() {
        const Ledger l = run("<about><horizon months=\"1\"/></about><workload><task id=\"n\" "
                             "kind=\"notebook\" stage=\"training\" "
                             "instance=\"ml.m5.xlarge\" count=\"6\" always-on=\"yes\" "
                             "active-hours-per-month=\"110\"/></workload>");
        const auto work = [](const Line &line) { return line.activity == Activity::Work; };
        QVERIFY(near(sumOf(l, Metric::Cost, work), 110 * 6 * 0.23));
        QVERIFY(near(value(l, Metric::Cost), 730 * 6 * 0.23));
        QCOMPARE(*trainingTime(l).value, 0.0);
    }

    void oneOffStandsInTheFirstMonth() {
        const Ledger l = run("<workload><task id=\"t\" instance=\"ml.m5.xlarge\" hours=\"1500\" "
                             "one-off=\"yes\"/></workload>");
        const std::vector<Totals> months = monthlyTotals(l);
        QVERIFY(near(*months[0].value(Metric::Cost), 1500 * 0.23));
        QCOMPARE(*months[1].value(Metric::Cost), 0.0);
    }

    void storageByHand() {
        const Ledger l = run(
            "<about><horizon months=\"2\"/></about><workload><dataset id=\"d\" size-gb=\"1000\" "
            "growth-gb-per-month=\"100\"/></workload><scenario id=\"s\"><region "
            "all=\"us-east-1\"/></scenario>");
        const double gbMonths = 1050 + 1150;
        QVERIFY(near(value(l, Metric::EnergyIt), gbMonths * 730 / 1000 * 0.65 / 1000 * 6));
        QVERIFY(near(value(l, Metric::Cost), gbMonths * 0.023));
        QVERIFY(near(value(l, Metric::CarbonEmbodied), gbMonths * 730 * 4.566e-5 / 1000 * 6));
    }

    void volumeTiersOfStandard() {
        const Ledger l = run("<about><horizon months=\"1\"/></about><workload><dataset id=\"d\" "
                             "size-gb=\"100000\"/></workload>");
        QVERIFY(near(value(l, Metric::Cost), 51200 * 0.023 + (100000 - 51200) * 0.022));
    }

    void lifecycleMovesByAge() {
        const QByteArray data =
            "<about><horizon months=\"1\"/></about><workload><dataset id=\"d\" size-gb=\"1000\" "
            "age-months=\"10\"/></workload>";
        // at mid-month ages run from 0.5 to 10.5 months; 91.25 days are three months
        const Ledger l = run(
            data
            + "<scenario id=\"s\"><storage dataset=\"d\"><transition after-days=\"91.25\" "
              "class=\"GLACIER_IR\"/></storage></scenario>");
        QVERIFY(near(value(l, Metric::Cost), 250 * 0.023 + 750 * 0.004));
        const Ledger expired = run(
            data
            + "<scenario id=\"s\"><storage dataset=\"d\"><expire "
              "after-days=\"91.25\"/></storage></scenario>");
        QVERIFY(near(value(expired, Metric::Cost), 250 * 0.023));
    }

    void archiveSavesEnergyOnlyInTheModelledSet() {
        const QByteArray data =
            "<workload><dataset id=\"d\" size-gb=\"1000\"/></workload>"
            "<scenario id=\"s\"><storage dataset=\"d\" class=\"DEEP_ARCHIVE\"/></scenario>";
        const double conservative = value(run(data), Metric::EnergyIt);
        const double modelled = value(run(data, "s", "storage-set=\"modelled\""), Metric::EnergyIt);
        QVERIFY(near(modelled, conservative * 0.15));
    }

    void copiesActWhenAScenarioChangesThem() {
        const QByteArray data =
            "<workload><dataset id=\"d\" size-gb=\"1000\" copies=\"2\"/></workload>";
        const double before = value(run(data), Metric::EnergyIt);
        const double after = value(
            run(data
                + "<scenario id=\"s\"><change path=\"dataset[d]/copies\" value=\"1\"/></scenario>"),
            Metric::EnergyIt);
        QVERIFY(near(after, before / 2));
        QVERIFY(near(before, 1000 * 8.760 * 0.65 / 1000 * 6));
    }

    void regionsApartMoveData() {
        const Ledger l = run(
            "<about><horizon months=\"3\"/></about><workload><dataset id=\"d\" size-gb=\"1000\" "
            "growth-gb-per-month=\"10\"/><task id=\"t\" kind=\"training\" "
            "instance=\"ml.m5.xlarge\" hours=\"1\" "
            "input-dataset=\"d\"/></workload><scenario id=\"s\"><region all=\"us-east-1\" "
            "training=\"eu-north-1\"/></scenario>");
        const auto moved = [](const Line &line) { return line.activity == Activity::Move; };
        QVERIFY(near(sumOf(l, Metric::Cost, moved), (1000 + 30) * 0.02));
        QVERIFY(near(sumOf(l, Metric::EnergyIt, moved), (1000 + 30) * 0.0015));
        QVERIFY(near(
            sumOf(l, Metric::CarbonLocation, moved), (1000 + 30) * 0.0015 * (418 + 20) / 2 / 1000));
        // market totals count networks at their location value
        QVERIFY(
            near(sumOf(l, Metric::CarbonMarket, moved), sumOf(l, Metric::CarbonLocation, moved)));
    }

    void clientNetworkStandsOutsideUnlessTakenIn() {
        const QByteArray service =
            "<workload><service id=\"v\" requests-per-month=\"1000000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"10\" payload-in-kb=\"100\" payload-out-kb=\"100\"/></workload>";
        const Ledger out = run("<about><horizon months=\"1\"/></about>" + service);
        const Ledger in = run(
            "<about><horizon months=\"1\"/><boundary client-network=\"in\"/></about>" + service);
        QVERIFY(
            near(value(in, Metric::EnergyIt) - value(out, Metric::EnergyIt), 200 * 0.059, 1e-6));
        // the price of sending answers is paid either way
        QVERIFY(near(value(in, Metric::Cost), value(out, Metric::Cost)));
        QVERIFY(std::ranges::any_of(out.lines, [](const Line &line) { return line.outside; }));
    }

    void gridFollowsYearAndDecline() {
        const QByteArray data = "<workload><dataset id=\"d\" size-gb=\"1000\"/></workload>";
        const Ledger l = run(
            "<about><horizon months=\"24\" start=\"2024-07\"/></about>" + data, "default");
        const std::vector<Totals> months = monthlyTotals(l);
        // PUE 1.15 in 2024 and after; grid 403 in 2024, 418 in 2025 and after
        QVERIFY(near(
            *months[0].value(Metric::CarbonLocation) / *months[6].value(Metric::CarbonLocation),
            403.0 / 418.0));
        QVERIFY(near(
            *months[6].value(Metric::CarbonLocation), *months[20].value(Metric::CarbonLocation)));
        const Ledger falling = run(
            "<about><horizon months=\"24\" start=\"2026-01\" grid-decline-percent=\"10\"/></about>"
                + data,
            "default");
        const std::vector<Totals> m = monthlyTotals(falling);
        QVERIFY(
            near(*m[12].value(Metric::CarbonLocation), *m[0].value(Metric::CarbonLocation) * 0.9));
        QVERIFY(near(
            *m[0].value(Metric::CarbonLocation), *months[20].value(Metric::CarbonLocation) * 0.9));
    }

    void marketBased() {
        const QByteArray data = "<workload><dataset id=\"d\" size-gb=\"1000\"/></workload>";
        QCOMPARE(value(run(data), Metric::CarbonMarket), 0.0);
        const Ledger unmatched = run(
            data + "<scenario id=\"s\"><region all=\"af-south-1\"/></scenario>");
        QVERIFY(
            near(value(unmatched, Metric::CarbonMarket), value(unmatched, Metric::CarbonLocation)));
        QVERIFY(has(unmatched, FindingCode::MarketEqualsLocation));

        // years without a list say what is assumed of them
        const auto marketSource = [&](const QByteArray &start) {
            const Ledger l = run("<about><horizon start=\"" + start + "\"/></about>" + data);
            const auto it = std::ranges::find(l.factors, FactorName::Market, &Factor::name);
            return keyword(it->datum.provenance.confidence) + QLatin1Char(' ')
                   + Catalog::builtIn().source(it->datum.provenance.source).id;
        };
        QCOMPARE(marketSource("2024-01"), QStringLiteral("high aws-renewable"));
        QCOMPARE(marketSource("2027-01"), QStringLiteral("low aws-renewable-assumed"));
    }

    void figuresBeyondEveryNumberAreUnknownAndSaid_data() {
        QTest::addColumn<QByteArray>("endpoint");
        for (const char *endpoint :
             {"mode=\"real-time\"", "mode=\"real-time\" max=\"4\"", "mode=\"async\" min=\"0\"",
              "mode=\"serverless\"", "mode=\"batch\"",
              "mode=\"managed\" wh-per-request=\"1\" usd-per-1000=\"1\""})
            QTest::newRow(endpoint) << QByteArray(endpoint);
    }
    void figuresBeyondEveryNumberAreUnknownAndSaid() {
        QFETCH(QByteArray, endpoint);
        const auto grown = [&](const QByteArray &months) {
            return run(
                "<about><horizon months=\"" + months
                + "\"/><functional-unit of=\"requests\"/></about><workload><service id=\"v\" "
                  "requests-per-month=\"1000\" growth-percent-per-month=\"1000\" "
                  "instance=\"ml.m5.xlarge\" service-time-ms=\"100\" payload-in-kb=\"10\" "
                  "capture-percent=\"0\"/></workload><scenario id=\"s\"><endpoint service=\"v\" "
                + endpoint + "/></scenario>");
        };
        const Ledger l = grown("600");
        const Totals t = totals(l);
        // from some month on nothing is known, so that no total is without a gap
        for (Metric m : {Metric::Energy, Metric::Carbon, Metric::Cost})
            QVERIFY2(t[m].partial, qPrintable(key(m)));
        const std::vector<Totals> months = monthlyTotals(l);
        QVERIFY(months[0].value(Metric::Cost).has_value());
        QVERIFY(months[599][Metric::Cost].partial);
        const auto said = std::ranges::find(
            l.findings, FindingCode::BeyondComputing, &Finding::code);
        QVERIFY(said != l.findings.end());
        QCOMPARE(said->subject, QStringLiteral("service[v]"));
        QCOMPARE(said->severity, Severity::Warning);
        // 1,000 x 11^m passes 1.8e308 where m is 294
        const int month = said->arguments[0].toInt();
        QVERIFY2(month > 200 && month <= 295, qPrintable(said->arguments[0]));
        // flat and folded alike
        FlatForm form;
        form.add(l);
        FlatForm::Workspace workspace;
        std::vector<double> figures(kMetricCount);
        form.evaluate<1>(form.values(), workspace, figures);
        const Totals flat = form.totals(0, figures);
        for (Metric m : kLineMetrics) {
            QCOMPARE(flat[m].value.has_value(), t[m].value.has_value());
            QCOMPARE(flat[m].partial, t[m].partial);
        }
        QVERIFY(!has(grown("12"), FindingCode::BeyondComputing));
    }

    void unitsBeyondEveryNumberDivideNothing() {
        const Plan plan = planOf(
            "<about><horizon months=\"600\"/><functional-unit of=\"requests\"/></about><workload>"
            "<service id=\"v\" requests-per-month=\"1000\" growth-percent-per-month=\"1000\" "
            "instance=\"ml.m5.xlarge\" service-time-ms=\"100\"/></workload>"
            "<scenario id=\"s\"><endpoint service=\"v\" mode=\"real-time\"/></scenario>");
        const Ledger l = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
        const PerUnit unit = perUnit(l, designOf(plan, QStringLiteral("s")));
        QVERIFY(!unit.units);
        QVERIFY(!unit.carbonGrams);
    }

    void aCoefficientThatDividesByNothingLeavesItsFigureUnknown() {
        const Ledger l = run(
            "<workload><task id=\"t\" instance=\"ml.m5.xlarge\" hours=\"1\"/></workload>"
            "<override kind=\"coefficient\" id=\"server-lifetime\" value=\"0\"/>");
        const Totals t = totals(l);
        QVERIFY(!t.value(Metric::CarbonEmbodied));
        QVERIFY(t[Metric::CarbonEmbodied].partial);
        QVERIFY(t[Metric::Carbon].partial);
        QVERIFY(has(l, FindingCode::BeyondComputing));
    }
};

QTEST_APPLESS_MAIN(SimulateTest)
#include "simulate.moc"
