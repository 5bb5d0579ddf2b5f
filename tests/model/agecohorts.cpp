#include "model/estimate/agecohorts.h"

#include <QTest>

#include <limits>

using namespace greenprint;

namespace {
constexpr double kForever = std::numeric_limits<double>::infinity();
}

class AgeCohortsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void volumeIsStockAndInflow() {
        const AgeCohorts cohorts(42000, 1800, 42000.0 / 1800.0);
        QCOMPARE(cohorts.between(0.5, 0, kForever), 42000 + 900.0);
        QCOMPARE(cohorts.between(11.5, 0, kForever), 42000 + 1800 * 11.5);
    }

    void agesAreSpreadEvenly() {
        const AgeCohorts cohorts(100, 0, 10);
        QCOMPARE(cohorts.between(0, 0, 5), 50.0);
        QCOMPARE(cohorts.between(3, 0, 5), 20.0); // ages 3 to 13
        QCOMPARE(cohorts.between(3, 13, kForever), 0.0);
    }

    void newStockIsOneCohort() {
        const AgeCohorts cohorts(100, 0, 0);
        QCOMPARE(cohorts.between(2, 0, 2), 0.0);
        QCOMPARE(cohorts.between(2, 2, 3), 100.0);
    }

    void partsAddUp() {
        const AgeCohorts cohorts(500, 25, 12);
        for (double t = 0.5; t < 40; t += 1.0) {
            const double parts = cohorts.between(t, 0, 3) + cohorts.between(t, 3, 6)
                                 + cohorts.between(t, 6, kForever);
            QCOMPARE(parts, cohorts.between(t, 0, kForever));
        }
    }

    void whatReachesAnAgeIsWhatBecomesOlder() {
        const AgeCohorts cohorts(500, 25, 12);
        const double age = 3.0;
        for (int m = 1; m < 30; ++m) {
            const double older = cohorts.between(m, age, kForever)
                                 - cohorts.between(m - 1, age, kForever);
            QVERIFY(std::abs(cohorts.reaching(age, m - 1, m) - older) < 1e-9);
        }
    }

    void stockHasItsAgesToday() {
        const AgeCohorts cohorts(500, 25, 10);
        QCOMPARE(cohorts.stockBetween(0, kForever), 500.0);
        QCOMPARE(cohorts.stockBetween(3, 5), 100.0);
        QCOMPARE(cohorts.stockBetween(8, kForever), 100.0);
        QCOMPARE(AgeCohorts(500, 25, 0).stockBetween(0, 1), 500.0);
        QCOMPARE(AgeCohorts(500, 25, 0).stockBetween(1, 2), 0.0);
    }
};

QTEST_APPLESS_MAIN(AgeCohortsTest)
#include "agecohorts.moc"
