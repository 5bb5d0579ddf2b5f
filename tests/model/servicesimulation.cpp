#include "model/estimate/traffic.h"
#include "model/plan/parameter.h"
#include "tests/support/eventsimulation.h"
#include "tests/support/simulated.h"

#include <QTest>

#include <cmath>

using namespace greenprint;
using namespace greenprint::test;

namespace {

QByteArray text(double number) {
    return numberText(number).toLatin1();
}

/// Requests a month of a rate per second.
double monthly(double rate) {
    return rate * 730.0 * 3600.0;
}

ServiceResult estimated(const QByteArray &service, const QByteArray &endpoint) {
    const Ledger ledger = run(
        "<about><horizon months=\"1\"/></about><workload><service id=\"v\" " + service
        + "/></workload><scenario id=\"s\"><region all=\"us-east-1\"/><endpoint service=\"v\" "
        + endpoint + "/></scenario><override kind=\"instance\" id=\"node\" watts=\"100\"/>");
    return ledger.services.front();
}

bool within(double ours, double seen, double share = 0.05) {
    return std::abs(ours - seen) <= share * seen;
}

QByteArray report(const char *what, double ours, double seen) {
    return QByteArray(what) + ": estimated " + QByteArray::number(ours) + ", simulated "
           + QByteArray::number(seen);
}

#define AGREES(ours, seen) QVERIFY2(within(ours, seen), report(#ours, ours, seen).constData())

} // namespace

// Whole services, simulated event by event: utilization and percentiles of the latency must agree
// within five percent at loads up to 0.9.
class ServiceSimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpointUnderSteadyLoad_data() {
        QTest::addColumn<int>("instances");
        QTest::addColumn<int>("slots");
        QTest::addColumn<double>("cv");
        QTest::addColumn<double>("load");
        QTest::addColumn<bool>("oneQueue");
        const auto row = [](int instances, int slots, double cv, double load, bool oneQueue) {
            QTest::addRow(
                "%d x %d, CV %g, load %g, %s", instances, slots, cv, load,
                oneQueue ? "least outstanding" : "random")
                << instances << slots << cv << load << oneQueue;
        };
        row(1, 1, 1.0, 0.5, false);
        row(1, 1, 1.0, 0.9, false);
        row(1, 4, 1.0, 0.9, false);
        row(4, 1, 1.0, 0.7, false);
        row(4, 1, 1.0, 0.9, true);
        row(10, 1, 1.0, 0.9, true);
        row(1, 1, 0.0, 0.9, false);
        row(1, 1, 0.3, 0.8, false);
        row(4, 2, 0.5, 0.9, true);
        row(2, 4, 0.5, 0.8, false);
        row(1, 1, 2.0, 0.7, false);
        row(3, 2, 1.5, 0.8, true);
        row(6, 2, 0.0, 0.9, true);
    }
    void endpointUnderSteadyLoad() {
        QFETCH(int, instances);
        QFETCH(int, slots);
        QFETCH(double, cv);
        QFETCH(double, load);
        QFETCH(bool, oneQueue);
        const double seconds = 0.25;
        const double rate = load * instances * slots / seconds;
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(rate)) + "\" instance=\"node\" concurrency=\""
                + QByteArray::number(slots) + "\" service-time-ms=\"250\" service-time-cv=\""
                + text(cv) + '"',
            "mode=\"real-time\" autoscaling=\"no\" min=\"" + QByteArray::number(instances)
                + "\" routing=\"" + (oneQueue ? "least-outstanding" : "random") + '"');
        // three million requests, however many come in an hour
        const int hours = static_cast<int>(std::ceil(3e6 / (rate * 3600.0)));
        const Observed seen = simulateEndpoint(
            [&](int) { return rate; }, [&](int) { return instances; }, hours, slots, {seconds, cv},
            oneQueue ? Dispatch::OneQueue : Dispatch::Random, 1);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }

    // one queue for all is the best that least-outstanding routing can do: requests that have
    // joined an instance stay there
    void leastOutstandingIsALowerEnd_data() {
        QTest::addColumn<int>("instances");
        QTest::addColumn<int>("slots");
        QTest::addColumn<double>("load");
        QTest::addColumn<double>("most");
        QTest::newRow("four at once") << 4 << 4 << 0.8 << 1.03;
        QTest::newRow("two at once") << 4 << 2 << 0.9 << 1.10;
        QTest::newRow("one at once") << 4 << 1 << 0.9 << 1.16;
        QTest::newRow("one at once, many instances") << 10 << 1 << 0.9 << 1.30;
    }
    void leastOutstandingIsALowerEnd() {
        QFETCH(int, instances);
        QFETCH(int, slots);
        QFETCH(double, load);
        QFETCH(double, most);
        const double rate = load * instances * slots / 0.25;
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(rate)) + "\" instance=\"node\" concurrency=\""
                + QByteArray::number(slots) + "\" service-time-ms=\"250\"",
            "mode=\"real-time\" autoscaling=\"no\" routing=\"least-outstanding\" min=\""
                + QByteArray::number(instances) + '"');
        const Observed seen = simulateEndpoint(
            [&](int) { return rate; }, [&](int) { return instances; },
            static_cast<int>(std::ceil(2e6 / (rate * 3600.0))), slots, {0.25, 1.0},
            Dispatch::ShortestQueue, 7);
        AGREES(*ours.utilization, seen.utilization());
        const double times = seen.quantile(0.95) * 1000.0 / *ours.p95Ms;
        QVERIFY2(times > 0.99 && times < most, qPrintable(QString::number(times)));
    }

    void endpointThatFollowsItsWeek_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("target");
        QTest::addColumn<bool>("oneQueue");
        QTest::newRow("office hours, random") << QByteArray("office-hours") << 3.0 << 0.6 << false;
        QTest::newRow("office hours, busy") << QByteArray("office-hours") << 3.0 << 0.9 << true;
        QTest::newRow("day and night") << QByteArray("diurnal") << 2.0 << 0.8 << false;
        QTest::newRow("spiky") << QByteArray("spiky") << 6.0 << 0.7 << true;
    }
    void endpointThatFollowsItsWeek() {
        QFETCH(QByteArray, pattern);
        QFETCH(double, peak);
        QFETCH(double, target);
        QFETCH(bool, oneQueue);
        const double seconds = 0.5;
        const int slots = 2;
        const double mean = 8.0; // requests per second
        const auto kind = *fromKeyword<TrafficPattern>(QString::fromLatin1(pattern));
        const auto week = weekOf(kind, peak);
        const auto rate = [&](int hour) { return mean * week[static_cast<size_t>(hour % 168)]; };
        // scaled out for what the hour or the one before it needs, never below two
        const auto instances = [&](int hour) {
            const double load = std::max(rate(hour), rate(hour + 167)) * seconds;
            return std::max(2, static_cast<int>(std::ceil(load / (slots * target) - 1e-9)));
        };
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(mean)) + "\" pattern=\"" + pattern
                + "\" peak-to-mean=\"" + text(peak)
                + "\" instance=\"node\" concurrency=\"2\" service-time-ms=\"500\"",
            "mode=\"real-time\" min=\"2\" target-utilization=\"" + text(target) + "\" routing=\""
                + (oneQueue ? "least-outstanding" : "random") + '"');
        const Observed seen = simulateEndpoint(
            rate, instances, 168, slots, {seconds, 1.0},
            oneQueue ? Dispatch::OneQueue : Dispatch::Random, 2);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(ours.instanceHours, seen.provided / slots / 3600.0 * 730.0 / 168.0);
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }

    void serverlessWithColdStarts_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("seconds");
        QTest::newRow("most are cold") << 1.0 / 1800 << 3.0;
        QTest::newRow("many are cold") << 1.0 / 400 << 2.0;
        QTest::newRow("few are cold") << 0.02 << 1.0;
        QTest::newRow("several at once") << 2.0 << 1.5;
        QTest::newRow("many at once") << 20.0 << 0.8;
    }
    void serverlessWithColdStarts() {
        QFETCH(double, rate);
        QFETCH(double, seconds);
        const Catalog &catalog = Catalog::builtIn();
        const double startUp = catalog.coefficient(Coefficient::ServerlessStartUp).value;
        const double keepAlive = catalog.coefficient(Coefficient::ServerlessKeepAlive).value;
        // without a reference type the time is that on the container
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(rate)) + "\" service-time-ms=\""
                + text(seconds * 1000.0) + '"',
            "mode=\"serverless\" memory-gb=\"2\"");
        const int count = 2'000'000;
        const Observed seen = simulateContainers(
            rate, count, {seconds, 1.0}, startUp, keepAlive, 3);
        const double simulated = count / rate;
        AGREES(ours.instanceHours, seen.provided / simulated * 730.0);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }

    void asynchronousFromZero_data() {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("seconds");
        QTest::newRow("seldom") << 1.0 / 3600 << 20.0;
        QTest::newRow("now and then") << 1.0 / 900 << 60.0;
        QTest::newRow("often") << 1.0 / 240 << 60.0;
        QTest::newRow("hardly ever off") << 1.0 / 60 << 20.0;
    }
    void asynchronousFromZero() {
        QFETCH(double, rate);
        QFETCH(double, seconds);
        const Catalog &catalog = Catalog::builtIn();
        const double startUp = catalog.coefficient(Coefficient::AsyncStartUp).value;
        const double wait = catalog.coefficient(Coefficient::AsyncScaleIn).value;
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(rate))
                + "\" instance=\"node\" "
                  "service-time-ms=\""
                + text(seconds * 1000.0) + '"',
            "mode=\"async\" min=\"0\" max=\"1\"");
        const Observed seen = simulateOnOff(rate, 2'000'000, 1, {seconds, 1.0}, startUp, wait, 4);
        const double simulated = 2e6 / rate;
        AGREES(ours.instanceHours, seen.provided / simulated * 730.0);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }

    void asynchronousThatStays() {
        const double rate = 0.9 * 3 / 5.0;
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(rate))
                + "\" instance=\"node\" service-time-ms=\"5000\"",
            "mode=\"async\" autoscaling=\"no\" min=\"3\"");
        // one queue feeds all instances, whatever the routing of endpoints
        const Observed seen = simulateEndpoint(
            [&](int) { return rate; }, [](int) { return 3; }, static_cast<int>(2e6 / rate / 3600),
            1, {5.0, 1.0}, Dispatch::OneQueue, 5);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }

    void batchWindows_data() {
        QTest::addColumn<QByteArray>("window");
        QTest::addColumn<int>("hours");
        QTest::newRow("hour") << QByteArray("hour") << 1;
        QTest::newRow("day") << QByteArray("day") << 24;
        QTest::newRow("week") << QByteArray("week") << 168;
    }
    void batchWindows() {
        QFETCH(QByteArray, window);
        QFETCH(int, hours);
        const double mean = 1.0;
        const auto week = weekOf(TrafficPattern::OfficeHours, 3.0);
        const ServiceResult ours = estimated(
            "requests-per-month=\"" + text(monthly(mean))
                + "\" pattern=\"office-hours\" "
                  "peak-to-mean=\"3\" instance=\"node\" concurrency=\"2\" service-time-ms=\"400\"",
            "mode=\"batch\" min=\"2\" batch-window=\"" + window + '"');
        const double startUp = Catalog::builtIn().coefficient(Coefficient::BatchStartUp).value;
        const Observed seen = simulateBatch(
            [&](int hour) { return mean * week[static_cast<size_t>(hour % 168)]; }, 4 * 168, hours,
            4.0, {0.4, 1.0}, startUp, 6);
        AGREES(*ours.utilization, seen.utilization());
        AGREES(ours.instanceHours, seen.provided / 2 / 3600.0 * 730.0 / (4 * 168.0));
        AGREES(*ours.p50Ms, seen.quantile(0.50) * 1000.0);
        AGREES(*ours.p95Ms, seen.quantile(0.95) * 1000.0);
        AGREES(*ours.p99Ms, seen.quantile(0.99) * 1000.0);
    }
};

QTEST_APPLESS_MAIN(ServiceSimulationTest)
#include "servicesimulation.moc"
