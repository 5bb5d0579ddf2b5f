#include "model/estimate/power.h"

#include <QTest>

using namespace greenprint;

namespace {

const InstanceType &type(const char *id) {
    return *Catalog::builtIn().instanceType(QLatin1String(id));
}

double bottomUp(const char *id, Load load) {
    return instancePower(Catalog::builtIn(), type(id), PowerSet::BottomUp, load).value;
}

bool near(double a, double b, double relative = 1e-6) {
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

class PowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cpuOnlyNode() {
        // 16 vCPU of Cascade Lake between 0.7242 and 4.0671 W; memory only above 2.258 GB each
        const double memory = (64 - 2.258 * 16) * 0.392;
        QVERIFY(near(
            bottomUp("m5.4xlarge", {0.7, 0.0}), 16 * (0.7242 + (4.0671 - 0.7242) * 0.7) + memory));
        QVERIFY(near(bottomUp("m5.4xlarge", Load::idle()), 16 * 0.7242 + memory));
    }

    void oneAccelerator() {
        const double cpu = 4 * (0.7242 + (4.0671 - 0.7242) * 0.5);
        QVERIFY(near(bottomUp("g4dn.xlarge", {0.5, 0.5}), cpu + 70 * 0.75 + 16 * 0.392));
        // a SageMaker type is the EC2 type behind it
        QCOMPARE(bottomUp("ml.g4dn.xlarge", {0.5, 0.5}), bottomUp("g4dn.xlarge", {0.5, 0.5}));
    }

    void severalAcceleratorsHaveNodeOverhead() {
        const double cpu = 48 * (0.4645 + (1.6809 - 0.4645) * 0.5);
        const double gpu = 4 * 300 * (0.75 + (1.02 - 0.75) * 0.4);
        QVERIFY(near(bottomUp("g5.12xlarge", {0.5, 0.7}), 1.24 * (cpu + gpu + 192 * 0.392)));
    }

    void measuredIdleDrawOfAccelerators() {
        const double cpu = 4 * 0.4645;
        QVERIFY(near(bottomUp("g5.xlarge", Load::idle()), cpu + 57 + 16 * 0.392));
    }

    void curveNeverFallsBelowIdle() {
        const Catalog &c = Catalog::builtIn();
        double last = 0.0;
        for (int step = 0; step <= 20; ++step) {
            const double share = acceleratorCurve(c, step / 20.0, 0.375);
            QVERIFY(share >= last - 1e-12);
            last = share;
        }
        QVERIFY(near(last, 1.02, 1e-3));
    }

    void teadsCurve() {
        const Datum half = instancePower(
            Catalog::builtIn(), type("g4dn.12xlarge"), PowerSet::Teads, {0.5, 0.5});
        QVERIFY(near(half.value, 494.5, 1e-3));
        const Datum idle = instancePower(
            Catalog::builtIn(), type("g4dn.12xlarge"), PowerSet::Teads, Load::idle());
        QVERIFY(near(idle.value, 131.7, 1e-3));
    }

    void teadsHasNoInferentia() {
        QVERIFY(
            !instancePower(Catalog::builtIn(), type("inf1.24xlarge"), PowerSet::Teads, {0.5, 0.5})
                 .known());
        QVERIFY(!instancePower(Catalog::builtIn(), type("g5.xlarge"), PowerSet::Teads, {0.5, 0.5})
                     .known());
    }

    void rangesContainTheValue() {
        for (const InstanceType &t : Catalog::builtIn().instanceTypes()) {
            for (Load load : {Load::idle(), Load{0.5, 0.7}, Load{1.0, 1.0}}) {
                const Datum w = instancePower(Catalog::builtIn(), t, PowerSet::BottomUp, load);
                if (!w.known())
                    continue;
                QVERIFY2(w.value > 0 && w.low <= w.value && w.value <= w.high, qPrintable(t.id));
            }
        }
    }

    void unknownAcceleratorPowerIsUnknown() {
        QVERIFY(
            !instancePower(Catalog::builtIn(), type("dl1.24xlarge"), PowerSet::BottomUp, {0.5, 0.7})
                 .known());
    }

    void overriddenWatts() {
        CatalogOverride o;
        o.kind = OverrideKind::Instance;
        o.id = QStringLiteral("node");
        o.accelerators = 8;
        o.wattsIdle = 100;
        o.wattsMax = 500;
        const Catalog c = Catalog::builtIn().with(std::span(&o, 1));
        const InstanceType &node = *c.instanceType(QStringLiteral("node"));
        QCOMPARE(instancePower(c, node, PowerSet::BottomUp, {0.5, 0.25}).value, 200.0);
        QCOMPARE(instancePower(c, node, PowerSet::BottomUp, Load::idle()).value, 100.0);
        o.wattsMax.reset();
        const Catalog idleOnly = Catalog::builtIn().with(std::span(&o, 1));
        QVERIFY(!instancePower(
                     idleOnly, *idleOnly.instanceType(QStringLiteral("node")), PowerSet::BottomUp,
                     {0.5, 0.5})
                     .known());
    }

    void embodiedOfListedPlatform() {
        // g4dn platform: 1,810.79 kg without its eight GPUs of 150 kg, 96 vCPU
        const Datum kg = instanceEmbodied(Catalog::builtIn(), type("g4dn.xlarge"));
        QVERIFY(near(kg.value, 1810.79 * 4 / 96 + 150, 1e-4));
    }

    void embodiedByRule() {
        // g5.48xlarge: 192 vCPU, 768 GB, two sockets, eight accelerators; g5.12xlarge is a quarter
        // of it
        const double server = 1000 + 1.388 * (768 - 16) + 100;
        const Datum kg = instanceEmbodied(Catalog::builtIn(), type("g5.12xlarge"));
        QVERIFY(near(kg.value, server * 48 / 192 + 164 * 4, 1e-6));
        QVERIFY(kg.low < kg.value && kg.high > kg.value);
    }
};

QTEST_APPLESS_MAIN(PowerTest)
#include "power.moc"
