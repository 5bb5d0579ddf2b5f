#include "model/estimate/simulate.h"

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

    void practicesReduceTheirQuantity() {
        const QByteArray work =
            "<workload><dataset id=\"d\" size-gb=\"1000\" format=\"csv\"/><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" "
            "hours=\"4\" failed-fraction=\"0.5\"/></workload>";
        const Ledger plain = run(work + "<scenario id=\"s\"/>");
        const Ledger less = run(
            work
            + "<scenario id=\"s\"><practice id=\"TR-07\" on=\"t\" strength=\"0.4\"/><practice "
              "id=\"DP-10\" on=\"d\" "
              "strength=\"0.6\" basis=\"measured\"/></scenario>");
        const auto failed = [](const Line &line) { return line.activity == Activity::Failed; };
        const auto stored = [](const Line &line) {
            return line.subject.kind == SubjectKind::Dataset;
        };
        QVERIFY(
            near(sumOf(less, Metric::Energy, failed), sumOf(plain, Metric::Energy, failed) * 0.6));
        QVERIFY(
            near(sumOf(less, Metric::Energy, stored), sumOf(plain, Metric::Energy, stored) * 0.4));
    }

    void theStrongerOfTwoPracticesActs() {
        const QByteArray work = "<workload><task id=\"t\" kind=\"tuning\" "
                                "instance=\"ml.m5.xlarge\" hours=\"4\" trials=\"100\"/></workload>";
        const Ledger plain = run(work + "<scenario id=\"s\"/>");
        const Ledger both = run(
            work
            + "<scenario id=\"s\"><practice id=\"TU-01\" strength=\"0.5\"/><practice id=\"TU-05\" "
              "strength=\"0.3\"/></scenario>");
        QVERIFY(near(value(both, Metric::Energy), value(plain, Metric::Energy) * 0.5));
        QVERIFY(has(both, FindingCode::PracticeOverlap));
    }

    void lessWorkAndFasterWorkBothMoveTime() {
        const QByteArray work =
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"4\"/>"
            "<service id=\"v\" requests-per-month=\"1000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"100\"/></workload>";
        const auto hours = [&](const QByteArray &practices) {
            return *trainingTime(run(work + "<scenario id=\"s\">" + practices + "</scenario>"))
                        .value;
        };
        const QByteArray less = "<practice id=\"TR-01\" strength=\"0.3\"/>";
        const QByteArray faster = "<practice id=\"TR-06\" strength=\"0.4\"/>";
        QVERIFY(near(hours(less), 2.8));
        QVERIFY(near(hours(less + faster), 2.4));
        QVERIFY(near(hours(faster + less), 2.4));
        const auto busy = [&](const QByteArray &practices) {
            const Ledger l = run(work + "<scenario id=\"s\">" + practices + "</scenario>");
            return sumOf(l, Metric::Cost, [](const Line &line) {
                return line.subject.kind == SubjectKind::Service && line.activity == Activity::Work;
            });
        };
        QVERIFY(near(
            busy("<practice id=\"DE-10\" strength=\"0.3\"/><practice id=\"DE-11\" "
                 "strength=\"0.4\"/>"),
            busy({}) * 0.6));
    }

    void practicesThatOverlapAreFound_data() {
        QTest::addColumn<QByteArray>("practices");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &practices,
                            const QStringList &found) {
            QTest::newRow(name) << practices << found;
        };
        const QString stronger = QStringLiteral("warning practice-overlap");
        const QString conflict = QStringLiteral("warning practice-conflict");
        row("one quantity",
            "<practice id=\"DE-10\" strength=\"0.3\"/><practice id=\"DE-11\" strength=\"0.4\"/>",
            {stronger});
        row("one mode for each endpoint", "<practice id=\"DE-03\"/><practice id=\"DE-04\"/>",
            {conflict});
        row("on the same part",
            "<practice id=\"DE-03\" on=\"v\"/><practice id=\"DE-06\" on=\"v\"/>", {conflict});
        row("on different parts",
            "<practice id=\"DE-03\" on=\"v\"/><practice id=\"DE-06\" on=\"w\"/>", {});
        row("one zone against several", "<practice id=\"DP-08\"/><practice id=\"XP-03\"/>",
            {QStringLiteral("info practice-conflict")});
        row("nothing in common",
            "<practice id=\"DE-03\"/><practice id=\"TR-07\" strength=\"0.1\"/>", {});
    }
    void practicesThatOverlapAreFound() {
        QFETCH(QByteArray, practices);
        QFETCH(QStringList, found);
        const Ledger l = run(
            "<workload><dataset id=\"d\" size-gb=\"1\"/><service id=\"v\"/><service "
            "id=\"w\"/></workload><scenario id=\"s\">"
            + practices + "</scenario>");
        QStringList ours;
        for (const Finding &f : l.findings) {
            if (f.code == FindingCode::PracticeOverlap || f.code == FindingCode::PracticeConflict)
                ours << keyword(f.severity) + QLatin1Char(' ') + codeText(f.code);
        }
        ours.removeDuplicates();
        QCOMPARE(ours, found);
    }

    void speedRaisesUtilization() {
        const QByteArray work =
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.4xlarge\" hours=\"4\" "
            "cpu-utilization=\"0.4\"/></workload>";
        const double plain = value(run(work + "<scenario id=\"s\"/>"), Metric::Energy);
        const double compiled = value(
            run(work + "<scenario id=\"s\"><practice id=\"TR-06\" strength=\"0.5\"/></scenario>"),
            Metric::Energy);
        // half the time at twice the load needs more than half the energy
        QVERIFY(compiled > plain * 0.5 && compiled < plain);
    }

    void realTimeEndpointByHand() {
        const Ledger l = run(
            "<about><horizon months=\"1\"/></about><workload><service id=\"v\" "
            "requests-per-month=\"26280000\" "
            "work=\"cpu\" instance=\"ml.c5.xlarge\" service-time-ms=\"100\" "
            "concurrency=\"2\"/></workload>"
            "<scenario id=\"s\"><endpoint service=\"v\" mode=\"real-time\" min=\"1\"/></scenario>");
        // ten requests a second keep half a slot each busy: 0.5 instances' worth, one instance at
        // target 0.5
        const ServiceResult &s = l.services.front();
        QCOMPARE(s.peakInstances, 1.0);
        QVERIFY(near(s.instanceHours, 730));
        QVERIFY(near(*s.utilization, 0.5));
        QVERIFY(near(value(l, Metric::Cost), 730 * 0.204));
        QVERIFY(*s.p95Ms > 100);
    }

    void endpointsScaleOut() {
        const Ledger l = run(
            "<about><horizon months=\"1\"/></about><workload><service id=\"v\" "
            "requests-per-month=\"26280000\" "
            "pattern=\"diurnal\" peak-to-mean=\"2\" work=\"cpu\" instance=\"ml.c5.xlarge\" "
            "service-time-ms=\"1000\" concurrency=\"2\"/></workload>"
            "<scenario id=\"s\"><endpoint service=\"v\" mode=\"real-time\" min=\"2\"/></scenario>");
        const ServiceResult &s = l.services.front();
        QCOMPARE(s.peakInstances, 20.0);
        QVERIFY(*s.utilization <= 0.5 && *s.utilization > 0.3);
        QVERIFY(l.feasible());
    }

    void overloadIsAnError() {
        const Ledger l = run("<workload><service id=\"v\" requests-per-month=\"26280000\" "
                             "work=\"cpu\" instance=\"ml.c5.xlarge\" "
                             "service-time-ms=\"1000\" concurrency=\"2\"/></workload>"
                             "<scenario id=\"s\"><endpoint service=\"v\" mode=\"real-time\" "
                             "min=\"1\" max=\"3\"/></scenario>");
        QVERIFY(has(l, FindingCode::Overloaded));
        QVERIFY(!l.services.front().p95Ms);
        QVERIFY(!l.feasible());
    }

    void serverlessBillsGigabyteSeconds() {
        const Ledger l = run("<about><horizon months=\"1\"/></about><workload><service id=\"v\" "
                             "requests-per-month=\"1000000\" "
                             "work=\"cpu\" service-time-ms=\"200\" memory-gb=\"2\"/></workload>"
                             "<scenario id=\"s\"><endpoint service=\"v\" mode=\"serverless\" "
                             "memory-gb=\"4\"/></scenario>");
        QVERIFY(near(value(l, Metric::Cost), 1e6 * 0.2 * 4 * 2e-5));
        QVERIFY(l.feasible());
        const auto idle = [](const Line &line) { return line.activity == Activity::Idle; };
        QVERIFY(sumOf(l, Metric::EnergyIt, idle) > 0.0);
    }

    void batchHasNoIdle() {
        const Ledger l = run(
            "<about><horizon months=\"1\"/></about><workload><service id=\"v\" "
            "requests-per-month=\"1000000\" "
            "work=\"cpu\" instance=\"ml.m5.xlarge\" service-time-ms=\"200\"/></workload>"
            "<scenario id=\"s\"><endpoint service=\"v\" mode=\"batch\" "
            "batch-window=\"day\"/></scenario>");
        const double work = 1e6 * 0.2 / 3600;
        const double startUp = 730.0 / 24 * 300 / 3600;
        QVERIFY(near(value(l, Metric::Cost), (work + startUp) * 0.23));
        QVERIFY(near(l.services.front().instanceHours, work + startUp));
        QVERIFY(*l.services.front().p95Ms > 20 * 3.6e6);
    }

    void asyncMayScaleToZero() {
        const QByteArray service =
            "<about><horizon months=\"1\"/></about><workload><service id=\"v\" "
            "requests-per-month=\"300\" "
            "work=\"cpu\" instance=\"ml.m5.xlarge\" service-time-ms=\"2000\"/></workload>";
        const Ledger zero = run(
            service
            + "<scenario id=\"s\"><endpoint service=\"v\" mode=\"async\" min=\"0\" "
              "max=\"2\"/></scenario>");
        const Ledger one = run(
            service
            + "<scenario id=\"s\"><endpoint service=\"v\" mode=\"async\" min=\"1\" "
              "max=\"2\"/></scenario>");
        QVERIFY(near(one.services.front().instanceHours, 730));
        QVERIFY(zero.services.front().instanceHours < 100);
        QVERIFY(*zero.services.front().p95Ms > 100'000);
        QVERIFY(*one.services.front().p95Ms < 20'000);
    }

    void managedEnergyIsUnknownUnlessStated() {
        const QByteArray service =
            "<workload><service id=\"v\" requests-per-month=\"1000\"/></workload><scenario "
            "id=\"s\"><endpoint "
            "service=\"v\" mode=\"managed\" usd-per-1000=\"2\" ";
        const Totals unknown = totals(run(service + "/></scenario>"));
        QVERIFY(!unknown.value(Metric::Energy));
        QVERIFY(near(*unknown.value(Metric::Cost), 24.0));
        const Totals stated = totals(run(service + "wh-per-request=\"1\"/></scenario>"));
        QVERIFY(near(*stated.value(Metric::EnergyIt), 12.0));
    }

    void hardLimits_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &content, const char *code) {
            QTest::newRow(name) << content << QString::fromLatin1(code);
        };
        const auto task = [](const QByteArray &attributes,
                             const QByteArray &scenario) -> QByteArray {
            return "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" "
                   "hours=\"1\" "
                   + attributes + "/></workload><scenario id=\"s\">" + scenario + "</scenario>";
        };
        const auto service = [](const QByteArray &attributes,
                                const QByteArray &endpoint) -> QByteArray {
            return "<workload><service id=\"v\" requests-per-month=\"1000\" "
                   "instance=\"ml.m5.xlarge\" service-time-ms=\"10\" "
                   + attributes + "/></workload><scenario id=\"s\"><endpoint service=\"v\" "
                   + endpoint + "/></scenario>";
        };
        row("Graviton training", task({}, "<compute task=\"t\" instance=\"ml.c7g.xlarge\"/>"),
            "graviton-job");
        row("type not offered",
            task(
                {},
                "<region all=\"af-south-1\"/><compute task=\"t\" instance=\"ml.trn1.32xlarge\"/>"),
            "not-offered");
        row("residency",
            "<about><residency regions=\"eu-west-1\"/></about>"
                + task({}, "<region all=\"us-east-1\"/>"),
            "outside-residency");
        row("no basis", task("work=\"accelerator-compute\"", {}), "no-accelerator");
        row("host memory", task("memory-gb=\"500\"", {}), "host-memory");
        row("accelerator memory",
            task(
                "work=\"accelerator-compute\" accelerator-memory-gb=\"30\"",
                "<compute task=\"t\" instance=\"ml.g4dn.xlarge\"/>"),
            "accelerator-memory");
        row("spot processing",
            task("kind2=\"x\"", "<compute task=\"t\" purchase=\"spot\"/>")
                .replace("kind=\"training\"", "kind=\"processing\""),
            "spot-not-allowed");
        row("serverless with accelerator",
            service("work=\"accelerator-compute\"", "mode=\"serverless\""),
            "serverless-accelerator");
        row("serverless memory", service({}, "mode=\"serverless\" memory-gb=\"8\""),
            "serverless-memory");
        row("serverless payload", service("payload-in-kb=\"5000\"", "mode=\"serverless\""),
            "payload-too-large");
        row("serverless models",
            service("models=\"3\"", "mode=\"serverless\" models-per-endpoint=\"3\""),
            "serverless-models");
        row("serverless capture", service("capture-percent=\"5\"", "mode=\"serverless\""),
            "serverless-monitor");
        row("real-time payload", service("payload-in-kb=\"30000\"", "mode=\"real-time\""),
            "payload-too-large");
        row("long request",
            service({}, "mode=\"real-time\"")
                .replace("service-time-ms=\"10\"", "service-time-ms=\"70000\""),
            "request-too-long");
        row("too many containers", service("models=\"20\"", "mode=\"multi-container\""),
            "too-many-models");
        row("Graviton batch", service({}, "mode=\"batch\" instance=\"ml.c7g.xlarge\""),
            "graviton-job");
        row("promise missed", service("latency-slo-p95-ms=\"5\"", "mode=\"real-time\""),
            "missed-slo");
        row("always on, too much work", task("runs-per-month=\"900\" always-on=\"yes\"", {}),
            "always-on-overload");
        row("archive to standard",
            "<workload><dataset id=\"d\" size-gb=\"1\"/></workload><scenario id=\"s\"><storage "
            "dataset=\"d\" class=\"GLACIER\"><transition "
            "after-days=\"30\" class=\"STANDARD\"/></storage></scenario>",
            "transition-not-allowed");
        for (const auto &[from, to] :
             {std::pair("GLACIER", "STANDARD_IA"), std::pair("DEEP_ARCHIVE", "GLACIER"),
              std::pair("ONEZONE_IA", "GLACIER_IR"), std::pair("STANDARD", "EFS")}) {
            row((QByteArray(from) + " to " + to).constData(),
                QByteArray("<workload><dataset id=\"d\" size-gb=\"1\"/></workload><scenario "
                           "id=\"s\"><storage dataset=\"d\" class=\"")
                    + from + "\"><transition after-days=\"200\" class=\"" + to
                    + "\"/></storage></scenario>",
                "transition-not-allowed");
        }
        row("serverless and monitored",
            service({}, "mode=\"serverless\"")
                .replace(
                    "</workload>", "<task id=\"m\" kind=\"monitoring\" instance=\"ml.m5.xlarge\" "
                                   "hours=\"1\" service=\"v\"/></workload>"),
            "serverless-monitor");
        row("more at once than serverless can be set to",
            service({}, "mode=\"serverless\" max=\"201\""), "serverless-maximum");
        row("part of a gigabyte", service({}, "mode=\"serverless\" memory-gb=\"2.5\""),
            "serverless-memory-step");
        row("more at least than at most", service({}, "mode=\"real-time\" min=\"3\" max=\"2\""),
            "min-above-max");
    }
    void hardLimits() {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const Ledger l = run(content);
        QVERIFY(!l.feasible());
        QStringList codes;
        for (const Finding &f : l.findings) {
            if (f.severity != Severity::Error)
                continue;
            codes << codeText(f.code);
            QVERIFY2(!f.subject.isEmpty() && !f.source.isEmpty(), qPrintable(codes.last()));
        }
        QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
    }

    void missedTargetsAreWarnings() {
        const Ledger l = run(
            "<about><targets monthly-cost-usd=\"1\" "
            "training-hours=\"0.5\"/></about><workload><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"100\"/></workload>");
        QVERIFY(has(l, FindingCode::MissedTarget));
        QVERIFY(l.feasible());
    }

    void anAccuracyBelowItsTarget() {
        const Ledger l = run(
            "<about><targets accuracy=\"0.92\"/></about><scenario id=\"s\"><quality "
            "metric=\"accuracy\" value=\"0.9\"/></scenario>");
        const auto it = std::ranges::find(l.findings, FindingCode::BelowTarget, &Finding::code);
        QVERIFY(it != l.findings.end());
        QCOMPARE(messageText(*it), QStringLiteral("accuracy: 0.9 is below the target of 0.92."));
        QCOMPARE(it->severity, Severity::Warning);
    }

    void noLatencyWhereAServiceDoesNotKeepUp() {
        const auto latency = [](const QByteArray &max) {
            return run("<workload><service id=\"a\" requests-per-month=\"26280000\" "
                       "instance=\"ml.m5.xlarge\" service-time-ms=\"200\"/><service id=\"b\" "
                       "requests-per-month=\"100\" instance=\"ml.m5.xlarge\" "
                       "service-time-ms=\"10\"/></workload><scenario id=\"s\"><endpoint "
                       "service=\"a\" "
                       "max=\""
                       + max + "\"/></scenario>")
                .latencyP95Ms;
        };
        QVERIFY(latency("9").has_value());
        QVERIFY(!latency("1").has_value());

        // more at once than a serverless endpoint serves
        const auto serverless = [](const QByteArray &requests) {
            return run(
                "<workload><service id=\"v\" requests-per-month=\"" + requests
                + "\" instance=\"ml.m5.xlarge\" service-time-ms=\"100\"/></workload><scenario "
                  "id=\"s\"><endpoint service=\"v\" mode=\"serverless\"/></scenario>");
        };
        QVERIFY(*serverless("1e6").latencyP95Ms > 100.0);
        for (const char *many : {"1e10", "1e15"}) {
            const Ledger l = serverless(many);
            QVERIFY(has(l, FindingCode::ServerlessConcurrency));
            QVERIFY(!l.latencyP95Ms);
            QVERIFY(std::isfinite(value(l, Metric::Energy)));
        }
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

    void latencyOfClientsFarAway() {
        const QByteArray service =
            "<workload><service id=\"v\" requests-per-month=\"1000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"10\" client-region=\"us-east-1\"/></workload>";
        const Ledger near_ = run(
            service + "<scenario id=\"s\"><region all=\"us-east-1\"/></scenario>");
        const Ledger far = run(
            service + "<scenario id=\"s\"><region all=\"ap-southeast-2\"/></scenario>");
        QVERIFY(*far.latencyP95Ms - *near_.latencyP95Ms > 150);
    }
};

QTEST_APPLESS_MAIN(SimulateTest)
#include "simulate.moc"
