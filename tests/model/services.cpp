#include "model/estimate/power.h"
#include "tests/support/plantext.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

// Services under each inference option, by hand.
class ServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void serverlessHasThePowerSetOfThePlan() {
        const QByteArray plan = inVirginia(
            "<service id=\"v\" requests-per-month=\"1000000\" service-time-ms=\"100\"/>",
            "<endpoint service=\"v\" mode=\"serverless\" memory-gb=\"2\"/>");
        const Catalog &c = Catalog::builtIn();
        const InstanceType &host = *c.instanceType(QStringLiteral("m6i.32xlarge"));
        for (const auto &[attributes, set] :
             {std::pair(QByteArray(), PowerSet::BottomUp),
              std::pair(QByteArray("power-set=\"teads\""), PowerSet::Teads)}) {
            const double watts = instancePower(c, host, set, {0.5, 0.0}).value * 2 / 1.769 / 128;
            QVERIFY(near(
                measured(run(plan, "s", attributes), QStringLiteral("energy_it_kwh work")),
                1e6 * 0.1 / 3600 * watts / 1000 * 1.3));
        }
    }

    void providedInstancesFollowTheHourBefore() {
        // one hour of the week with ten times the load: what it needs is still there in the next
        QByteArray week;
        for (int h = 0; h < 168; ++h)
            week += (h == 50 ? "10 " : "1 ");
        const double perWeek = 177.0;
        const double erlangs = 4.0; // in an hour of weight 1
        const double requests = erlangs * perWeek * 3600.0 * 730.0 / 168.0;
        const Ledger l = run(onSite(
            "<service id=\"v\" requests-per-month=\"" + QByteArray::number(requests, 'g', 17)
                + "\" pattern=\"custom\" week=\"" + week.trimmed()
                + "\" instance=\"node\" service-time-ms=\"1000\"/>",
            "<endpoint service=\"v\" mode=\"real-time\"/>"));
        const ServiceResult &v = l.services.front();
        QCOMPARE(v.peakInstances, 80.0);
        QVERIFY(near(v.instanceHours, (166 * 8 + 2 * 80) * 730.0 / 168.0));
        QVERIFY(near(*v.utilization, (167 * 4 + 40) / (166.0 * 8 + 2 * 80)));
        QVERIFY(near(*v.idleShare, 1.0 - *v.utilization));
    }

    void modelsShareEndpoints() {
        const QByteArray service =
            "<service id=\"v\" models=\"12\" requests-per-month=\"1000\" instance=\"node\" "
            "service-time-ms=\"10\"/>";
        const auto hours = [&](const QByteArray &endpoint) {
            return run(onSite(service, "<endpoint service=\"v\" " + endpoint + "/>"))
                .services.front()
                .instanceHours;
        };
        QVERIFY(near(hours("mode=\"real-time\""), 12 * 730.0));
        QVERIFY(near(hours("mode=\"real-time\" min=\"2\""), 24 * 730.0));
        QVERIFY(near(hours("mode=\"real-time\" models-per-endpoint=\"5\""), 3 * 730.0));
        QVERIFY(near(hours("mode=\"multi-container\""), 730.0));
        QVERIFY(near(hours("mode=\"multi-model\" zones=\"3\""), 3 * 730.0));
        QVERIFY(
            near(hours("mode=\"real-time\" autoscaling=\"no\" min=\"4\" max=\"9\""), 48 * 730.0));
    }

    void answersTakeServiceTransferAndRoundTrip() {
        const auto p50 = [](const QByteArray &more) {
            return *run(inVirginia(
                            "<service id=\"v\" requests-per-month=\"1\" instance=\"ml.m5.xlarge\" "
                            "service-time-ms=\"40\" service-time-cv=\"0\" "
                                + more + "/>",
                            "<endpoint service=\"v\" mode=\"real-time\"/>"))
                        .services.front()
                        .p50Ms;
        };
        QVERIFY(near(p50(""), 40.0, 1e-6));
        // 1,000 kB at 100 Mbit/s
        QVERIFY(near(p50("payload-in-kb=\"900\" payload-out-kb=\"100\""), 120.0, 1e-6));
        const Catalog &c = Catalog::builtIn();
        const double roundTrip = c.roundTrip(
                                      *c.region(QStringLiteral("eu-west-1")),
                                      *c.region(QStringLiteral("us-east-1")))
                                     .value;
        QVERIFY(roundTrip > 50);
        QVERIFY(near(p50("client-region=\"eu-west-1\""), 40.0 + roundTrip, 1e-6));
    }
};

QTEST_APPLESS_MAIN(ServicesTest)
#include "services.moc"
