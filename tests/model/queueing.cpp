#include "model/estimate/queueing.h"

#include "model/estimate/traffic.h"
#include "tests/support/eventsimulation.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace greenprint;
using namespace greenprint::test;

class QueueingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void erlangFormulas() {
        // one server: the probability of waiting is the utilization
        QVERIFY(std::abs(erlangC(1, 0.7) - 0.7) < 1e-12);
        // two servers at one Erlang wait with probability 1/3; textbook value
        QVERIFY(std::abs(erlangC(2, 1.0) - 1.0 / 3.0) < 1e-12);
        QVERIFY(std::abs(erlangB(2, 1.0) - 0.2) < 1e-12);
        QCOMPARE(erlangC(3, 3.0), 1.0);
        QCOMPARE(erlangC(3, 0.0), 0.0);
    }

    void manyServersAreCountedFromNearTheLoad() {
        // beside the recurrence from the first server on
        const auto counted = [](double servers, double offered) {
            double blocked = 1.0;
            for (double k = 1.0; k <= servers; k += 1.0)
                blocked = offered * blocked / (k + offered * blocked);
            return blocked;
        };
        for (double offered : {2e4, 3e5, 2e6}) {
            for (double deviations : {-20.0, -3.0, 0.0, 2.0, 5.0}) {
                const double servers = std::floor(offered + deviations * std::sqrt(offered));
                const double expected = counted(servers, offered);
                QVERIFY(std::abs(erlangB(servers, offered) / expected - 1.0) < 1e-11);
            }
        }
        // more than can be counted, and more than an int can hold
        for (double offered : {2e8, 4e9, 1e13}) {
            const double root = std::sqrt(offered);
            // at the load all wait but for the chance of it: sqrt(2 / (pi a)) is lost
            QVERIFY(std::abs(erlangB(offered, offered) * root / 0.7978845608 - 1.0) < 1e-3);
            QVERIFY(std::abs(erlangB(offered / 2.0, offered) - 0.5) < 1e-6);
            const double waits = erlangC(offered + 2.0 * root, offered);
            QVERIFY(waits > 0.0 && waits < erlangC(offered + root, offered));
            QVERIFY(erlangC(offered + 20.0 * root, offered) < 1e-12);
        }
    }

    void gammaFunction() {
        QVERIFY(std::abs(gammaP(1.0, 1.0) - (1.0 - std::exp(-1.0))) < 1e-14);
        QVERIFY(std::abs(gammaP(6.25, 6.25) - 0.5531) < 1e-3);
        QVERIFY(gammaP(3.0, 100.0) > 1.0 - 1e-12);
    }

    void oneServerIsExact() {
        // M/M/1: the response time is exponential with rate (1 - rho) / s
        ResponseTimes times(1.0, 1.0);
        times.addQueue(1.0, 0.8, 1);
        QVERIFY(std::abs(times.quantile(0.95) - -std::log(0.05) / 0.2) < 1e-6);
        QVERIFY(std::abs(times.mean() - 5.0) < 1e-9);
    }

    void agreesWithEventSimulation_data() {
        QTest::addColumn<double>("load");
        QTest::addColumn<double>("cv");
        QTest::addColumn<int>("servers");
        for (double load : {0.3, 0.6, 0.8, 0.9}) {
            for (double cv : {0.0, 0.1, 0.25, 0.4, 0.7, 1.0, 1.5, 2.0}) {
                for (int servers : {1, 2, 8})
                    QTest::addRow("load %g, cv %g, %d servers", load, cv, servers)
                        << load << cv << servers;
            }
        }
    }
    void agreesWithEventSimulation() {
        QFETCH(double, load);
        QFETCH(double, cv);
        QFETCH(int, servers);
        const double mean = 0.06;
        const double rate = load * servers / mean;
        const int count = load > 0.85 ? 6'000'000 : 600'000;
        const double simulated =
            simulateStation(rate, servers, count, {mean, cv}, 11).quantile(0.95);
        ResponseTimes times(mean, cv);
        times.addQueue(1.0, rate, servers);
        const double tolerance = 0.05;
        const double p95 = times.quantile(0.95);
        QVERIFY2(
            std::abs(p95 - simulated) <= tolerance * simulated,
            qPrintable(QStringLiteral("p95 %1, simulated %2").arg(p95).arg(simulated)));
    }

    void mixtureOfHours() {
        ResponseTimes times(1.0, 0.0);
        times.addPrompt(0.9);
        times.addPrompt(0.1, 10.0);
        QVERIFY(std::abs(times.quantile(0.5) - 1.0) < 1e-6);
        QVERIFY(std::abs(times.quantile(0.95) - 11.0) < 1e-6);
        times.addLost(0.2);
        QVERIFY(std::isinf(times.quantile(0.95)));
    }

    void weeksReachTheirPeak_data() {
        QTest::addColumn<int>("pattern");
        QTest::addColumn<double>("peak");
        for (auto [pattern, name] :
             {std::pair(TrafficPattern::OfficeHours, "office"),
              std::pair(TrafficPattern::Diurnal, "diurnal"),
              std::pair(TrafficPattern::Spiky, "spiky")}) {
            for (double peak : {1.0, 1.5, 3.0, 8.0})
                QTest::addRow("%s %g", name, peak) << static_cast<int>(pattern) << peak;
        }
    }
    void weeksReachTheirPeak() {
        QFETCH(int, pattern);
        QFETCH(double, peak);
        double reached = 0.0;
        const auto week = weekOf(static_cast<TrafficPattern>(pattern), peak, &reached);
        const double mean = std::accumulate(week.begin(), week.end(), 0.0) / kHoursPerWeek;
        QVERIFY(std::abs(mean - 1.0) < 1e-9);
        QVERIFY(std::abs(*std::ranges::max_element(week) - peak) < 1e-6);
        QVERIFY(*std::ranges::min_element(week) >= 0.0);
        QVERIFY(std::abs(reached - peak) < 1e-6);
    }

    void aPatternHasAHighestPeak() {
        double reached = 0.0;
        (void)weekOf(TrafficPattern::Diurnal, 100.0, &reached);
        QVERIFY(reached <= 24.0 + 1e-6 && reached > 6.0);
    }
};

QTEST_APPLESS_MAIN(QueueingTest)
#include "queueing.moc"
