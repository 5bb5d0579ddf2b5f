#include "model/estimate/perunit.h"
#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

// The rules of the method and of the contract's "Meaning of the demand", each worked out by hand.
class MethodRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand_data() {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("what");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *name, const QByteArray &plan, const char *what,
                            double expected) {
            QTest::newRow(name) << plan << QString::fromLatin1(what) << expected;
        };
        demandRows(row);
        storageRows(row);
        networkRows(row);
        facilityRows(row);
        costRows(row);
        serviceRows(row);
    }
    void byHand() {
        QFETCH(QByteArray, plan);
        QFETCH(QString, what);
        QFETCH(double, expected);
        const double ours = measured(run(plan), what);
        QVERIFY2(
            near(ours, expected, 1e-9) || (ours == 0.0 && expected == 0.0),
            qPrintable(QStringLiteral("%1, expected %2").arg(ours, 0, 'g', 15).arg(expected)));
    }

    void unknownStaysUnknown() {
        // a site of which only the grid is known
        const Ledger l = run(
            months(1) + "<workload><task id=\"t\" instance=\"node\" hours=\"10\"/></workload>"
            + at("bare")
            + "<override kind=\"region\" id=\"bare\" grid-g-per-kwh=\"100\"/>"
              "<override kind=\"instance\" id=\"node\" watts-max=\"400\"/>");
        const Totals t = totals(l);
        // half loaded, and what it draws when idle is not known
        for (Metric m :
             {Metric::EnergyIt, Metric::Energy, Metric::CarbonLocation, Metric::Water, Metric::Cost,
              Metric::CarbonEmbodied, Metric::Carbon}) {
            QVERIFY2(!t.value(m), qPrintable(key(m)));
            QVERIFY(t[m].partial);
        }
        QVERIFY(has(l, FindingCode::UnknownFactor));
    }

    void eachGridSetHasItsOwnFactor_data() {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<double>("grams");
        QTest::newRow("default") << QByteArray() << 418.0;
        QTest::newRow("electricity-maps") << QByteArray("grid-set=\"electricity-maps\"") << 418.0;
        QTest::newRow("an earlier year")
            << QByteArray("grid-set=\"electricity-maps\" grid-year=\"2022\"") << 434.0;
        QTest::newRow("ember") << QByteArray("grid-set=\"ember\"") << 384.4;
        QTest::newRow("ccf-2021") << QByteArray("grid-set=\"ccf-2021\"") << 415.8;
        QTest::newRow("direct") << QByteArray("grid-set=\"electricity-maps-direct\"") << 328.17;
    }
    void eachGridSetHasItsOwnFactor() {
        QFETCH(QByteArray, set);
        QFETCH(double, grams);
        const Ledger l = run(
            "<workload><dataset id=\"d\" size-gb=\"1000\"/></workload>" + at("us-east-1"), "s",
            set);
        QVERIFY(near(
            value(l, Metric::CarbonLocation), value(l, Metric::Energy) * grams / 1000.0, 1e-12));
        // a matched Region is not free of emissions: only its market figure is zero
        QCOMPARE(value(l, Metric::CarbonMarket), 0.0);
    }

    void providerScoreIsPerTrainingRun() {
        const Ledger l = run(
            months(3)
            + "<workload><task id=\"p\" kind=\"processing\" instance=\"node\" hours=\"2\"/>"
              "<task id=\"t\" kind=\"training\" instance=\"node\" hours=\"10\" "
              "runs-per-month=\"2\"/>"
              "<task id=\"m\" kind=\"monitoring\" instance=\"node\" hours=\"7\"/></workload>"
            + at("site") + kSite);
        // 3 x 2 h of processing and 6 runs of 10 h; 300 W x 1.1 x 0.4 kg and 0.1 kg embodied
        const double perHour = 0.3 * 1.1 * 0.4 + 0.1;
        QVERIFY(near(*providerSci(l).grams, (6 + 60) * perHour * 1000.0 / 6));
    }

    void devicesBelongToTheServicesOnThem() {
        const Plan plan = planOf(
            "<about><horizon months=\"1\"/><functional-unit quantity=\"1000\" of=\"requests\" "
            "service=\"a\"/></about><workload>"
            "<service id=\"a\" requests-per-month=\"1000\"/>"
            "<service id=\"b\" requests-per-month=\"1000\"/>"
            "<task id=\"t\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"10\"/>"
            "<edge id=\"e\" devices=\"10\" device-watts=\"3\" hours-per-month=\"100\" "
            "grid-g-per-kwh=\"300\"/></workload>"
            + at(
                "site", "<endpoint service=\"a\" mode=\"edge\"/>"
                        "<endpoint service=\"b\" mode=\"managed\" wh-per-request=\"1\"/>")
            + QByteArray(kSite).replace("pue=\"1.1\"", "pue=\"1\""));
        const Ledger l = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
        const PerUnit unit = perUnit(l, designOf(plan, QStringLiteral("s")));
        // 3 kWh on devices, and three quarters of the 3 kWh that serve both
        QVERIFY(near(*unit.energyWh, (3.0 + 0.75 * 3.0) * 1000.0));
    }

    void sharedWorkIsSplitByEnergy() {
        const Plan plan = planOf(
            "<about><horizon months=\"1\"/><functional-unit quantity=\"1000\" of=\"requests\" "
            "service=\"a\"/></about><workload>"
            "<service id=\"a\" requests-per-month=\"1000\"/>"
            "<service id=\"b\" requests-per-month=\"1000\"/>"
            "<task id=\"t\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"10\"/>"
            "<task id=\"mine\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"1\" service=\"a\"/>"
            "<task id=\"theirs\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"5\" serves=\"b\"/></workload>"
            + at(
                "site", "<endpoint service=\"a\" mode=\"managed\" wh-per-request=\"3\"/>"
                        "<endpoint service=\"b\" mode=\"managed\" wh-per-request=\"1\"/>")
            + kSite);
        const Ledger l = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
        const PerUnit unit = perUnit(l, designOf(plan, QStringLiteral("s")));
        // its own 3 kWh, three quarters of what serves both, all of what serves it alone
        QVERIFY(near(*unit.energyWh, (3.0 + 0.75 * 10 * 0.3 + 0.3) * 1.1 * 1000.0));
        QCOMPARE(*unit.units, 1.0);
    }

    void modelsTravelToWhereTheyServe() {
        const QByteArray work =
            "<task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"1\" "
            "runs-per-month=\"3\"/><service id=\"v\" requests-per-month=\"10\" memory-gb=\"5\" "
            "models=\"2\" instance=\"ml.m5.xlarge\" service-time-ms=\"5\"/>";
        const auto moved = [&](const QByteArray &endpoint) {
            return measured(
                run(months(2) + "<workload>" + work + "</workload>"
                    + at(
                        "all=\"us-east-1\" deployment=\"eu-west-1\"",
                        "<endpoint service=\"v\" " + endpoint + "/>")),
                QStringLiteral("energy_it_kwh move"));
        };
        QVERIFY(near(moved("mode=\"real-time\""), 2 * 3 * 10 * 0.0015));
        QVERIFY(near(moved("mode=\"edge\""), 2 * 3 * 10 * 0.0015));
        // a rule or a managed service needs no model of ours
        QCOMPARE(moved("mode=\"none\""), 0.0);
        QCOMPARE(moved("mode=\"managed\""), 0.0);
    }
};

QTEST_APPLESS_MAIN(MethodRulesTest)
#include "methodrules.moc"
