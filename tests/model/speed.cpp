#include "model/estimate/speed.h"

#include "model/plan/element.h"

#include <QTest>

using namespace greenprint;

namespace {

const InstanceType &type(const char *id) {
    return *Catalog::builtIn().instanceType(QLatin1String(id));
}

/// A training task with its defaults: 10 hours on one ml.p3.2xlarge at 75 %.
Task task() {
    Task t;
    t.id = QStringLiteral("t");
    t.kind = TaskKind::Training;
    t.work = Work::AcceleratorCompute;
    t.instance = QStringLiteral("ml.p3.2xlarge");
    t.hours = In<Unit::Hour>{10};
    t.acceleratorUtilization = In<Unit::One>{0.75};
    t.efficiency = In<Unit::One>{0.95};
    applyDefaults(refTo(t));
    return t;
}

RunTime run(const Task &t, const char *on, int count) {
    return runTime(Catalog::builtIn(), t, &type("ml.p3.2xlarge"), type(on), count);
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

} // namespace

class SpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referenceIsItself() {
        const RunTime r = run(task(), "ml.p3.2xlarge", 1);
        QCOMPARE(*r.hours, 10.0);
        QCOMPARE(r.utilization, 0.75);
    }

    void fasterTypesTakeLess() {
        // 125 TFLOPS against 312 of one of the eight A100 of a p4d
        const RunTime r = run(task(), "ml.p4d.24xlarge", 1);
        QVERIFY(near(*r.hours, 10.0 * 125 / (8 * 312)));
        QCOMPARE(r.utilization, 0.75);
    }

    void moreInstancesLoseEfficiency() {
        const RunTime r = run(task(), "ml.p3.2xlarge", 4);
        QVERIFY(near(*r.hours, 10.0 / (4 * 0.95 * 0.95)));
    }

    void slackIsUsedBeforeTimeGrows() {
        Task t = task();
        t.acceleratorUtilization = In<Unit::One>{0.4};
        // 65 of 125 TFLOPS: 0.4 x 125 / 65 = 0.77 of the smaller type, so no longer
        const RunTime r = run(t, "ml.g4dn.xlarge", 1);
        QCOMPARE(*r.hours, 10.0);
        QVERIFY(near(r.utilization, 0.4 * 125 / 65));
    }

    void beyondTheSlackTimeGrows() {
        const RunTime r = run(task(), "ml.g4dn.xlarge", 1);
        QVERIFY(near(*r.hours, 10.0 * 0.75 * 125 / (0.9 * 65)));
        QVERIFY(near(r.utilization, 0.9));
    }

    void measuredRunsWin() {
        Task t = task();
        t.measured.push_back(
            {QStringLiteral("ml.g5.xlarge"), 2, In<Unit::Hour>{7}, std::nullopt, {}});
        QVERIFY(near(*run(t, "ml.g5.xlarge", 2).hours, 7.0));
        QVERIFY(near(*run(t, "ml.g5.xlarge", 1).hours, 7.0 * 2 * 0.95));
        QVERIFY(run(t, "ml.g5.xlarge", 2).measured);
    }

    void cpuHasNoBasisForAcceleratorWork() {
        QCOMPARE(run(task(), "ml.m5.xlarge", 1).problem, SpeedProblem::NoAccelerator);
        Task t = task();
        t.measured.push_back(
            {QStringLiteral("ml.m5.xlarge"), 1, In<Unit::Hour>{70}, std::nullopt, {}});
        QCOMPARE(*run(t, "ml.m5.xlarge", 1).hours, 70.0);
    }

    void acceleratorWithoutKnownRateHasNoBasis() {
        QCOMPARE(run(task(), "ml.p2.xlarge", 1).problem, SpeedProblem::NoBasis);
    }

    void memoryBoundWorkFollowsBandwidth() {
        Task t = task();
        t.work = Work::AcceleratorMemory;
        QVERIFY(near(*run(t, "ml.g5.xlarge", 1).hours, 10.0 * 0.75 * 900 / (0.9 * 600)));
    }

    void demandInFlop() {
        Task t = task();
        t.hours.reset();
        t.flop = In<Unit::One>{1e21};
        const RunTime r = run(t, "ml.p4d.24xlarge", 2);
        QVERIFY(near(*r.hours, 1e21 / (2 * 8 * 312e12 * 0.4) / 3600));
    }

    void missingDemandIsUnknown() {
        Task t = task();
        t.hours.reset();
        QCOMPARE(run(t, "ml.p3.2xlarge", 1).problem, SpeedProblem::MissingDemand);
    }
};

QTEST_APPLESS_MAIN(SpeedTest)
#include "speed.moc"
