#include "model/whatif/uncertainty.h"

#include "model/estimate/distribution.h"
#include "model/plan/planfile.h"
#include "model/whatif/draws.h"
#include "model/whatif/sensitivity.h"
#include "tests/support/instrumented.h"
#include "tests/support/sampleplan.h"

#include <QTest>

#include <cmath>

using namespace greenprint;

namespace {

Plan sample() {
    return test::sample(QStringLiteral("image-classification.gplan"));
}

UncertaintyRequest small(int threads = 2) {
    UncertaintyRequest request;
    request.samples = 600;
    request.threads = threads;
    return request;
}

/// One task of 100 W for ten hours in a Region of one's own: 1 kWh, and every factor known.
Plan handmade() {
    const QByteArray text = R"(<plan format="1" name="One kWh" id="one">
        <about><horizon months="1"/></about>
        <workload><task id="t" stage="training" kind="training" work="cpu" instance="box"
            count="1" hours="10"/></workload>
        <scenario id="s"><region all="here"/></scenario>
        <override kind="region" id="here" grid-g-per-kwh="500" pue="1.2" wue-l-per-kwh="1"
            wcf-l-per-kwh="1"/>
        <override kind="instance" id="box" watts="100" usd-per-hour="1" embodied-kg="0"/>
        <range path="task[t]/hours" low="5" high="20"/></plan>)";
    return readPlan(text, Catalog::builtIn()).plan;
}

} // namespace

/// Doubt: random draws, and one factor at a time.
class UncertaintyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsAreUniformAndKeyed() {
        const quint64 key = drawKey(1, FactorName::Pue, {}, QStringLiteral("eu-north-1"));
        QCOMPARE(drawKey(1, FactorName::Pue, {}, QStringLiteral("eu-north-1")), key);
        QVERIFY(drawKey(2, FactorName::Pue, {}, QStringLiteral("eu-north-1")) != key);
        QVERIFY(drawKey(1, FactorName::Grid, {}, QStringLiteral("eu-north-1")) != key);
        QVERIFY(drawKey(1, FactorName::Pue, QStringLiteral("eu-north-1"), {}) != key);
        double sum = 0.0;
        double squares = 0.0;
        constexpr int kDraws = 200'000;
        for (quint64 d = 0; d < kDraws; ++d) {
            const double z = drawScore(key, d);
            sum += z;
            squares += z * z;
        }
        QVERIFY(std::abs(sum / kDraws) < 0.01);
        QVERIFY(std::abs(squares / kDraws - 1.0) < 0.02);
    }

    void differentFactorsAreIndependent() {
        const quint64 a = drawKey(1, FactorName::Pue, {}, QStringLiteral("a"));
        const quint64 b = drawKey(1, FactorName::Pue, {}, QStringLiteral("b"));
        double product = 0.0;
        for (quint64 d = 0; d < 100'000; ++d)
            product += drawScore(a, d) * drawScore(b, d);
        QVERIFY(std::abs(product / 100'000) < 0.02);
    }

    void threadsDoNotMatter() {
        const Plan plan = sample();
        const auto one = uncertainty(Catalog::builtIn(), plan, small(1));
        const auto four = uncertainty(Catalog::builtIn(), plan, small(4));
        QVERIFY(one && four);
        for (size_t s = 0; s < one->scenarios.size(); ++s)
            QCOMPARE(one->scenarios[s].draws, four->scenarios[s].draws);
    }

    void moreSamplesKeepTheFirst() {
        const Plan plan = sample();
        UncertaintyRequest more = small();
        more.samples = 1000;
        const auto few = uncertainty(Catalog::builtIn(), plan, small());
        const auto many = uncertainty(Catalog::builtIn(), plan, more);
        for (size_t d = 0; d < 600; ++d) {
            QCOMPARE(
                few->scenarios[0].draws[indexOf(Metric::Carbon)][d],
                many->scenarios[0].draws[indexOf(Metric::Carbon)][d]);
        }
    }

    void aScenarioAloneDrawsTheSame() {
        const Plan plan = sample();
        UncertaintyRequest alone = small();
        alone.scenarios = {scenarioIds(plan).back()};
        const auto all = uncertainty(Catalog::builtIn(), plan, small());
        const auto single = uncertainty(Catalog::builtIn(), plan, alone);
        size_t looked = 0;
        for (Metric m : kAllMetrics) {
            const auto &a = all->scenarios.back().draws[indexOf(m)];
            const auto &b = single->scenarios.front().draws[indexOf(m)];
            QCOMPARE(a.size(), b.size());
            for (size_t d = 0; d < a.size(); ++d)
                QVERIFY(std::abs(a[d] - b[d]) <= 1e-12 * std::abs(a[d]));
            looked += a.size();
        }
        QVERIFY(looked >= 7 * static_cast<size_t>(small().samples));
    }

    void seedsDiffer() {
        UncertaintyRequest other = small();
        other.seed = 2;
        const Plan plan = sample();
        const auto a = uncertainty(Catalog::builtIn(), plan, small());
        const auto b = uncertainty(Catalog::builtIn(), plan, other);
        QVERIFY(a->scenarios[0].draws != b->scenarios[0].draws);
    }

    void percentilesAreInOrder() {
        const auto result = uncertainty(Catalog::builtIn(), sample(), small());
        QVERIFY(!result->scenarios.empty());
        for (const UncertainScenario &s : result->scenarios) {
            QVERIFY(s.spreads[indexOf(Metric::Carbon)].has_value());
            for (Metric m : kAllMetrics) {
                const auto &spread = s.spreads[indexOf(m)];
                if (!spread)
                    continue;
                QVERIFY(spread->p5 <= spread->p50 && spread->p50 <= spread->p95);
            }
        }
    }

    void aScenarioIsNotLowerThanItself() {
        Plan plan = sample();
        Scenario copy = plan.scenarios.front();
        copy.id = QStringLiteral("copy");
        copy.baseline.reset();
        plan.scenarios.push_back(copy);
        const auto result = uncertainty(Catalog::builtIn(), plan, small());
        const int last = static_cast<int>(result->scenarios.size()) - 1;
        int looked = 0;
        for (const Beats &b : result->beats) {
            if (b.a == 0 && b.b == last && b.probability) {
                QCOMPARE(*b.probability, 0.0);
                ++looked;
            }
        }
        QVERIFY(looked > 0);
    }

    /// Hours of 5, 10 and 20 as PERT: the figures are those of the distribution itself.
    void inputRangesAreDrawn() {
        const Plan plan = handmade();
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        UncertaintyRequest request;
        request.samples = 20'000;
        const auto result = uncertainty(catalog, plan, request);
        QVERIFY(result.has_value());
        const Distribution hours = Distribution::pert(5, 10, 20);
        const Spread energy = *result->scenarios[0].spreads[indexOf(Metric::EnergyIt)];
        QVERIFY(std::abs(energy.mean / (hours.mean() * 0.1) - 1.0) < 0.01);
        QVERIFY(std::abs(energy.p5 / (hours.p5() * 0.1) - 1.0) < 0.02);
        QVERIFY(std::abs(energy.p95 / (hours.p95() * 0.1) - 1.0) < 0.02);
        const Spread cost = *result->scenarios[0].spreads[indexOf(Metric::Cost)];
        QVERIFY(std::abs(cost.mean / hours.mean() - 1.0) < 0.01);
    }

    /// Figures of the user's own are inputs, too: the catalog changes with them.
    void rangesOfOwnFiguresAreDrawn() {
        Plan plan = handmade();
        InputRange &range = plan.ranges.front();
        range.path = QStringLiteral("override[here]/grid-g-per-kwh");
        range.low = In<Unit::One>{100.0};
        range.high = In<Unit::One>{900.0};
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        UncertaintyRequest request;
        request.samples = 4'000;
        const auto result = uncertainty(catalog, plan, request);
        QVERIFY(result.has_value());
        const Distribution grid = Distribution::pert(100, 500, 900);
        constexpr double kKgPerGram = 1.2 / 1000.0; // 1.2 kWh of the facility
        const Spread carbon = *result->scenarios[0].spreads[indexOf(Metric::CarbonLocation)];
        QVERIFY(std::abs(carbon.mean / (grid.mean() * kKgPerGram) - 1.0) < 0.02);
        QVERIFY(std::abs(carbon.p5 / (grid.p5() * kKgPerGram) - 1.0) < 0.05);
        QVERIFY(std::abs(carbon.p95 / (grid.p95() * kKgPerGram) - 1.0) < 0.02);

        const Sensitivity tornado = sensitivity(
            catalog, plan, QStringLiteral("s"), Metric::CarbonLocation);
        QCOMPARE(tornado.bars.size(), size_t(1));
        const SensitivityBar &bar = tornado.bars.front();
        QCOMPARE(bar.factor, range.path);
        QCOMPARE(static_cast<int>(bar.unit), static_cast<int>(Unit::GramPerKilowattHour));
        QVERIFY(std::abs(bar.low - 100.0 * kKgPerGram) < 1e-12);
        QVERIFY(std::abs(bar.high - 900.0 * kKgPerGram) < 1e-12);
    }

    void stops() {
        std::stop_source source;
        source.request_stop();
        const auto result = uncertainty(
            Catalog::builtIn(), sample(), small(), {source.get_token(), {}});
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Error::Kind::Cancelled));
    }

    void enoughGivesTheFirstDraws_data() {
        QTest::addColumn<bool>("ranges");
        QTest::newRow("factors vary") << false;
        QTest::newRow("inputs vary too") << true;
    }

    void enoughGivesTheFirstDraws() {
        QFETCH(bool, ranges);
        const Plan plan = ranges ? handmade() : sample();
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        std::stop_source enough;
        UncertaintyRequest request;
        request.samples = 4'000;
        request.threads = 2; // so that not all are begun at once
        request.enough = enough.get_token();
        const Watch watch{{}, [&](double share) {
                              if (share >= 0.2)
                                  enough.request_stop();
                          }};
        const auto some = uncertainty(catalog, plan, request, watch);
        QVERIFY(some.has_value());
        QCOMPARE(some->wanted, 4'000);
        QVERIFY(some->samples > 0 && some->samples < some->wanted);
        UncertaintyRequest first;
        first.samples = some->samples;
        const auto same = uncertainty(catalog, plan, first);
        QCOMPARE(same->wanted, some->samples);
        for (size_t s = 0; s < same->scenarios.size(); ++s) {
            QCOMPARE(some->scenarios[s].draws, same->scenarios[s].draws);
            for (const Metric m : kAllMetrics) {
                const auto &a = some->scenarios[s].spreads[indexOf(m)];
                const auto &b = same->scenarios[s].spreads[indexOf(m)];
                QCOMPARE(a.has_value(), b.has_value());
                if (a)
                    QVERIFY(a->p5 == b->p5 && a->p50 == b->p50 && a->mean == b->mean);
            }
        }
        for (size_t b = 0; b < same->beats.size(); ++b)
            QCOMPARE(some->beats[b].probability, same->beats[b].probability);
    }

    /// However many threads draw at once: from the first progress on there is something to keep.
    void whatIsReportedIsKept() {
        const Plan plan = handmade();
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        for (int round = 0; round < test::cases(24); ++round) {
            std::stop_source enough;
            UncertaintyRequest request;
            request.samples = 4'000;
            request.threads = 4;
            request.enough = enough.get_token();
            const Watch watch{{}, [&](double share) {
                                  if (share > 0.0)
                                      enough.request_stop();
                              }};
            const auto some = uncertainty(catalog, plan, request, watch);
            QVERIFY2(some.has_value(), some ? "" : qPrintable(some.error().message));
            QVERIFY(some->samples > 0);
        }
    }

    void enoughBeforeTheFirstIsNothing() {
        std::stop_source enough;
        enough.request_stop();
        UncertaintyRequest request = small();
        request.enough = enough.get_token();
        const auto result = uncertainty(Catalog::builtIn(), sample(), request);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Error::Kind::Cancelled));
    }

    void tornadoMovesOneFactorAtATime() {
        const Plan plan = handmade();
        const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
        const Sensitivity result = sensitivity(catalog, plan, QStringLiteral("s"), Metric::Energy);
        QCOMPARE(*result.base, 1.2);
        QVERIFY(!result.bars.empty());
        const SensitivityBar &bar = result.bars.front();
        QCOMPARE(bar.factor, QStringLiteral("task[t]/hours"));
        QCOMPARE(bar.lowInput, 5.0);
        QCOMPARE(bar.highInput, 20.0);
        QVERIFY(std::abs(bar.low - 0.6) < 1e-12);
        QVERIFY(std::abs(bar.high - 2.4) < 1e-12);
    }

    void tornadoIsSortedAndAroundTheBase() {
        for (Metric m : {Metric::Carbon, Metric::Cost, Metric::Water}) {
            const Plan plan = sample();
            const Sensitivity result = sensitivity(Catalog::builtIn(), plan, baselineId(plan), m);
            QVERIFY(result.bars.size() > 3);
            double last = std::numeric_limits<double>::infinity();
            for (const SensitivityBar &bar : result.bars) {
                QVERIFY(bar.span() <= last);
                last = bar.span();
                QVERIFY(std::min(bar.low, bar.high) <= *result.base * (1.0 + 1e-9));
                QVERIFY(std::max(bar.low, bar.high) >= *result.base * (1.0 - 1e-9));
            }
        }
    }
};

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "uncertainty.moc"
