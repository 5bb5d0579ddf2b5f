#include "model/estimate/distribution.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace greenprint;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Datum datumOf(double value, Confidence confidence, double low = kNone, double high = kNone) {
    return {value, low, high, {kFirstCatalogSource, 2025, confidence}};
}

double normalCdf(double score) {
    return std::erfc(-score / std::numbers::sqrt2) / 2.0;
}

/// Mean of the draws at evenly spread shares.
double meanOfDraws(const Distribution &d, int count) {
    double sum = 0.0;
    for (int i = 0; i < count; ++i)
        sum += d.quantile((i + 0.5) / count);
    return sum / count;
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalScoreInvertsTheNormalDistribution() {
        QCOMPARE(normalScore(0.5), 0.0);
        QVERIFY(near(normalScore(0.975), 1.959963984540054, 1e-14));
        for (double z = -8.0; z <= 5.0; z += 0.0625) {
            const double u = normalCdf(z);
            QVERIFY2(
                near(normalScore(u), z, 1e-12 + 4e-16 / std::exp(-z * z / 2.0)),
                qPrintable(QString::number(z)));
        }
    }

    void kindFollowsWhatIsKnown_data() {
        QTest::addColumn<Datum>("datum");
        QTest::addColumn<Distribution::Kind>("kind");
        using Kind = Distribution::Kind;
        QTest::newRow("range") << datumOf(2, Confidence::High, 1, 4) << Kind::Pert;
        QTest::newRow("range of the user") << datumOf(2, Confidence::User, 1, 4) << Kind::Pert;
        QTest::newRow("one end") << datumOf(2, Confidence::High, kNone, 4) << Kind::Pert;
        QTest::newRow("high") << datumOf(2, Confidence::High) << Kind::Lognormal;
        QTest::newRow("medium") << datumOf(2, Confidence::Medium) << Kind::Lognormal;
        QTest::newRow("low") << datumOf(2, Confidence::Low) << Kind::Lognormal;
        QTest::newRow("of the plan") << datumOf(2, Confidence::User) << Kind::Point;
        QTest::newRow("no width") << datumOf(2, Confidence::Low, 2, 2) << Kind::Point;
        QTest::newRow("nothing") << datumOf(0, Confidence::Low) << Kind::Point;
        QTest::newRow("unknown") << datumOf(kNone, Confidence::Low) << Kind::Point;
        QTest::newRow("unknown with range") << datumOf(kNone, Confidence::Low, 1, 2) << Kind::Point;
    }
    void kindFollowsWhatIsKnown() {
        QFETCH(Datum, datum);
        QFETCH(Distribution::Kind, kind);
        QCOMPARE(Distribution::of(datum).kind(), kind);
    }

    void aPointIsOneValue() {
        const Distribution d = Distribution::of(datumOf(7.5, Confidence::User));
        QCOMPARE(d.quantile(0.001), 7.5);
        QCOMPARE(d.quantile(0.999), 7.5);
        QCOMPARE(d.mean(), 7.5);
        QVERIFY(std::isnan(Distribution::of(Datum{}).p50()));
    }

    void confidenceIsTheSpreadOf95Percent_data() {
        QTest::addColumn<Confidence>("confidence");
        QTest::addColumn<double>("spread");
        QTest::newRow("high") << Confidence::High << 1.05;
        QTest::newRow("medium") << Confidence::Medium << 1.2;
        QTest::newRow("low") << Confidence::Low << 2.0;
    }
    void confidenceIsTheSpreadOf95Percent() {
        QFETCH(Confidence, confidence);
        QFETCH(double, spread);
        const Distribution d = Distribution::of(datumOf(300, confidence));
        QVERIFY(near(d.quantile(0.025), 300 / spread, 1e-9));
        QVERIFY(near(d.quantile(0.5), 300, 1e-9));
        QVERIFY(near(d.quantile(0.975), 300 * spread, 1e-9));
        const double sigma = std::log(spread) / 1.959963984540054;
        QVERIFY(near(d.p95(), 300 * std::exp(1.6448536269514722 * sigma), 1e-9));
        QVERIFY(near(d.p5() * d.p95(), 300.0 * 300.0, 1e-6));
        QVERIFY(near(d.mean(), 300 * std::exp(sigma * sigma / 2), 1e-9));
        QVERIFY(near(meanOfDraws(d, 100000), d.mean(), 0.02));
    }

    void aNegativeFigureSpreadsLikeItsAmount() {
        const Distribution d = Distribution::of(datumOf(-10, Confidence::Low));
        QVERIFY(near(d.quantile(0.025), -20, 1e-9));
        QVERIFY(near(d.quantile(0.975), -5, 1e-9));
    }

    // Where the mode is an end, the PERT distribution is a power: F(x) = 1 - (1 - x)^5.
    void pertAtAnEndHasAClosedForm() {
        const Distribution rising = Distribution::pert(10, 30, 30);
        const Distribution falling = Distribution::pert(10, 10, 30);
        for (double u : {1e-12, 1e-6, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999, 1 - 1e-6}) {
            QVERIFY(near(falling.quantile(u), 10 + 20 * (1 - std::pow(1 - u, 0.2)), 20 * 1e-7));
            QVERIFY(near(rising.quantile(u), 10 + 20 * std::pow(u, 0.2), 20 * 1e-7));
        }
    }

    // In the middle it is symmetric, with F(x) = 10x³ - 15x⁴ + 6x⁵.
    void pertInTheMiddleHasAClosedForm() {
        const Distribution d = Distribution::pert(0, 0.5, 1);
        QVERIFY(near(d.p50(), 0.5, 1e-9));
        for (double u = 0.0005; u < 1; u += 0.0005) {
            const double x = d.quantile(u);
            QVERIFY(near(x * x * x * (10 - 15 * x + 6 * x * x), u, 1e-7));
            QVERIFY(near(x + d.quantile(1 - u), 1, 1e-7));
        }
        QVERIFY(near(d.p5(), 0.1892559, 1e-6));
        QVERIFY(near(d.p95(), 0.8107441, 1e-6));
    }

    void pertMean_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("mode");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("mean");
        QTest::newRow("middle") << 0.0 << 1.0 << 2.0 << 1.0;
        QTest::newRow("copies") << 1.2 << 6.0 << 6.0 << 5.2;
        QTest::newRow("power of CPU nodes") << 100.0 << 100.0 << 210.0 << 710.0 / 6;
        QTest::newRow("node overhead") << 1.1 << 1.24 << 1.3 << 7.36 / 6;
    }
    void pertMean() {
        QFETCH(double, low);
        QFETCH(double, mode);
        QFETCH(double, high);
        QFETCH(double, mean);
        const Distribution d = Distribution::pert(low, mode, high);
        QVERIFY(near(d.mean(), mean, 1e-12 * high));
        QVERIFY(near(meanOfDraws(d, 100000), mean, 1e-5 * (high - low)));
        QVERIFY(d.quantile(1e-15) >= low && d.quantile(1 - 1e-15) <= high);
    }

    void quantilesRise() {
        for (double mode : {0.0, 0.01, 0.2, 0.5, 0.77, 0.999, 1.0}) {
            const Distribution d = Distribution::pert(0, mode, 1);
            double before = -1.0;
            for (double z = -7.0; z <= 7.0; z += 0.003) {
                const double x = d.atScore(z);
                QVERIFY2(x >= before - 1e-9 && x >= 0 && x <= 1, qPrintable(QString::number(z)));
                before = x;
            }
        }
    }

    void aModeOutsideIsTheNearerEnd() {
        QCOMPARE(Distribution::pert(1, 5, 2).mean(), (1 + 4 * 2 + 2) / 6.0);
        QCOMPARE(Distribution::pert(1, 0, 2).mean(), (1 + 4 * 1 + 2) / 6.0);
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "distribution.moc"
