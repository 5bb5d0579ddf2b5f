#include "model/whatif/sweep.h"

#include "model/plan/planfile.h"

#include <QTest>

#include <cmath>

using namespace greenprint;

namespace {

/// One task of 100 W in a Region of one's own: every factor known.
Plan handmade() {
    const QByteArray text = R"(<plan format="1" name="Handmade" id="one">
        <about><horizon months="1"/></about>
        <workload><task id="t" stage="training" kind="training" work="cpu" instance="box"
            count="1" hours="10"/></workload>
        <scenario id="s"><region all="here"/></scenario>
        <override kind="region" id="here" grid-g-per-kwh="500" pue="1.2" wue-l-per-kwh="1"
            wcf-l-per-kwh="1"/>
        <override kind="instance" id="box" watts="100" usd-per-hour="1" embodied-kg="0"/></plan>)";
    return readPlan(text, Catalog::builtIn()).plan;
}

SweepAxis axisOf(const Plan &plan, const char *text, SweepOrder order) {
    const auto axis = SweepAxis::parse(plan, QLatin1String(text), order);
    return axis ? *axis : SweepAxis{};
}

SweepRequest requestOf(
    const Plan &plan, std::initializer_list<const char *> texts, SweepOrder order) {
    SweepRequest request{{QStringLiteral("s")}, {}, order, 2};
    for (const char *text : texts)
        request.axes.push_back(axisOf(plan, text, order));
    return request;
}

} // namespace

/// Inputs that take one value after the other.
class SweepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsInputs() {
        const Plan plan = handmade();
        const SweepRequest request = requestOf(plan, {"task[t]/hours=5..20/3"}, SweepOrder::Grid);
        QCOMPARE(request.axes.front().values, (std::vector<double>{5, 10, 15, 20}));
        const auto result = sweep(Catalog::builtIn(), plan, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->points.size(), size_t(4));
        for (const SweepPoint &p : result->points)
            QVERIFY(std::abs(*p.totals.value(Metric::EnergyIt) - p.inputs[0] * 0.1) < 1e-12);
    }

    void stepsAreNumbersAsAPersonWritesThem() {
        const Plan plan = handmade();
        const auto values = [&](const char *text) {
            return axisOf(plan, text, SweepOrder::Grid).values;
        };
        QCOMPARE(values("task[t]/hours=0.1..0.4/3"), (std::vector<double>{0.1, 0.2, 0.3, 0.4}));
        QCOMPARE(
            values("task[t]/hours=0.7..0.1/6"),
            (std::vector<double>{0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1}));
        // the end is the greatest value that is allowed, and not a rounding beyond it
        QCOMPARE(values("task[t]/cpu-utilization=0.08..1/5").size(), size_t(6));
        QCOMPARE(values("task[t]/cpu-utilization=0.08..1/5").back(), 1.0);
    }

    void takesOverridesAndTwoInputs() {
        const Plan plan = handmade();
        const SweepRequest request = requestOf(
            plan,
            {"override[here]/grid-g-per-kwh=100..300/2", "scenario[s]/compute[t]/count=1..3/4"},
            SweepOrder::Grid);
        // each count stands once
        QCOMPARE(request.axes.back().values, (std::vector<double>{1, 2, 3}));
        const auto result = sweep(Catalog::builtIn(), plan, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->points.size(), size_t(9));
        for (const SweepPoint &p : result->points) {
            const double kwh = *p.totals.value(Metric::Energy);
            QVERIFY(
                std::abs(*p.totals.value(Metric::CarbonLocation) - kwh * p.inputs[0] / 1000.0)
                < 1e-9);
        }
    }

    void linkedInputsTakeTheirStepsTogether() {
        const Plan plan = handmade();
        const SweepRequest request = requestOf(
            plan,
            {"task[t]/hours=5..20/3", "task[t]/runs-per-month=8..2/3",
             "override[here]/grid-g-per-kwh=100..400/3"},
            SweepOrder::Linked);
        const auto result = sweep(Catalog::builtIn(), plan, request);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QVERIFY(result->order == SweepOrder::Linked);
        const std::vector<std::vector<double>> expected{
            {5, 8, 100}, {10, 6, 200}, {15, 4, 300}, {20, 2, 400}};
        QCOMPARE(result->runs(), expected);
        QCOMPARE(result->points.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            const SweepPoint &p = result->points[i];
            QCOMPARE(p.inputs, expected[i]);
            const double kwh = 0.1 * p.inputs[0] * p.inputs[1];
            QVERIFY(std::abs(*p.totals.value(Metric::EnergyIt) - kwh) < 1e-9);
            QVERIFY(
                std::abs(*p.totals.value(Metric::CarbonLocation) - 1.2 * kwh * p.inputs[2] / 1000.0)
                < 1e-9);
        }
    }

    void aLinkedRunIsThatOfTheGrid() {
        const Plan plan = handmade();
        const std::initializer_list<const char *> inputs{
            "task[t]/hours=5..20/3", "task[t]/runs-per-month=1..4/3"};
        const auto linked = sweep(
            Catalog::builtIn(), plan, requestOf(plan, inputs, SweepOrder::Linked));
        const auto grid = sweep(
            Catalog::builtIn(), plan, requestOf(plan, inputs, SweepOrder::Grid));
        QVERIFY(linked && grid);
        QCOMPARE(grid->points.size(), size_t(16));
        QCOMPARE(linked->points.size(), size_t(4));
        for (const SweepPoint &run : linked->points) {
            const auto same = std::ranges::find(grid->points, run.inputs, &SweepPoint::inputs);
            QVERIFY(same != grid->points.end());
            QVERIFY(same->totals == run.totals);
        }
    }

    void everyRunHasItsScenarios() {
        Plan plan = handmade();
        plan.scenarios.push_back(plan.scenarios.front());
        plan.scenarios.back().id = QStringLiteral("other");
        SweepRequest request = requestOf(
            plan, {"task[t]/hours=5..20/3", "task[t]/runs-per-month=1..4/3"}, SweepOrder::Linked);
        request.scenarios << QStringLiteral("other");
        const auto result = sweep(Catalog::builtIn(), plan, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->points.size(), size_t(8));
        for (size_t i = 0; i < result->points.size(); ++i) {
            QCOMPARE(result->points[i].scenario, request.scenarios[static_cast<int>(i % 2)]);
            QCOMPARE(result->points[i].inputs, result->runs()[i / 2]);
        }
    }

    void countsThatAreLinkedKeepTheirStep() {
        const Plan plan = handmade();
        // rounded, a count comes twice; the hours beside it do not
        const SweepRequest mixed = requestOf(
            plan, {"scenario[s]/compute[t]/count=1..3/4", "task[t]/hours=5..9/4"},
            SweepOrder::Linked);
        QCOMPARE(mixed.axes.front().values.size(), size_t(5));
        const auto all = sweep(Catalog::builtIn(), plan, mixed);
        QVERIFY(all.has_value());
        QCOMPARE(all->points.size(), size_t(5));
        // where nothing changes there is no further run
        const auto constant = sweep(
            Catalog::builtIn(), plan,
            requestOf(
                plan, {"scenario[s]/compute[t]/count=1..3/4", "task[t]/hours=5..5/4"},
                SweepOrder::Linked));
        QVERIFY(constant.has_value());
        QCOMPARE(constant->points.size(), size_t(3));
    }

    void refusesText_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("no range") << QStringLiteral("task[t]/hours=5");
        QTest::newRow("no steps") << QStringLiteral("task[t]/hours=5..6");
        QTest::newRow("zero steps") << QStringLiteral("task[t]/hours=5..6/0");
        QTest::newRow("too many") << QStringLiteral("task[t]/hours=5..6/100000");
        QTest::newRow("not a number") << QStringLiteral("task[t]/hours=a..6/2");
        QTest::newRow("out of range") << QStringLiteral("task[t]/cpu-utilization=0..2/2");
        QTest::newRow("nowhere") << QStringLiteral("task[x/hours=5..6/2");
        QTest::newRow("a word") << QStringLiteral("task[t]/kind=1..2/2");
    }

    void refusesText() {
        QFETCH(QString, text);
        for (const SweepOrder order : {SweepOrder::Grid, SweepOrder::Linked}) {
            const auto axis = SweepAxis::parse(handmade(), text, order);
            QVERIFY(!axis.has_value());
            QCOMPARE(static_cast<int>(axis.error().kind), static_cast<int>(Error::Kind::Usage));
        }
    }

    void refusesInputsThatDoNotGoTogether_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("linked");
        QTest::addColumn<QString>("says");
        const QString hours = QStringLiteral("task[t]/hours=5..20/3");
        const QString runs = QStringLiteral("task[t]/runs-per-month=1..4/3");
        const QString more = QStringLiteral("override[here]/grid-g-per-kwh=100..400/3");
        QTest::newRow("none") << QStringList{} << false << QStringLiteral("one or two");
        QTest::newRow("a grid of three")
            << QStringList{hours, runs, more} << false << QStringLiteral("one or two");
        QTest::newRow("one linked") << QStringList{hours} << true << QStringLiteral("two inputs");
        QTest::newRow("none linked") << QStringList{} << true << QStringLiteral("two inputs");
        QTest::newRow("other steps")
            << QStringList{hours, QStringLiteral("task[t]/runs-per-month=1..4/6")} << true
            << QStringLiteral("task[t]/hours takes 3, task[t]/runs-per-month 6");
        QTest::newRow("twice linked")
            << QStringList{hours, runs, QStringLiteral("workload/task[t]/hours=1..4/3")} << true
            << QStringLiteral("named twice");
        QTest::newRow("twice in a grid")
            << QStringList{hours, hours} << false << QStringLiteral("named twice");
    }

    void refusesInputsThatDoNotGoTogether() {
        QFETCH(QStringList, texts);
        QFETCH(bool, linked);
        QFETCH(QString, says);
        const Plan plan = handmade();
        SweepRequest request{{QStringLiteral("s")}, {}, SweepOrder::Grid, 1};
        request.order = linked ? SweepOrder::Linked : SweepOrder::Grid;
        for (const QString &text : texts) {
            const auto axis = SweepAxis::parse(plan, text, request.order);
            QVERIFY(axis.has_value());
            request.axes.push_back(*axis);
        }
        const auto result = sweep(Catalog::builtIn(), plan, request);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Error::Kind::Usage));
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    }

    void isStopped() {
        const Plan plan = handmade();
        std::stop_source stop;
        stop.request_stop();
        Watch watch;
        watch.stop = stop.get_token();
        const auto result = sweep(
            Catalog::builtIn(), plan,
            requestOf(
                plan, {"task[t]/hours=5..20/3", "task[t]/runs-per-month=1..4/3"},
                SweepOrder::Linked),
            watch);
        QVERIFY(!result.has_value());
        QCOMPARE(static_cast<int>(result.error().kind), static_cast<int>(Error::Kind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(SweepTest)
#include "sweep.moc"
