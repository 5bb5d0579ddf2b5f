#include "model/estimate/simulate.h"
#include "model/plan/planfile.h"

#include <QDir>
#include <QTest>

using namespace greenprint;

// The plans that a newcomer meets first.
class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySample_data() {
        QTest::addColumn<QString>("file");
        const QDir samples(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
        const QStringList names = samples.entryList({QStringLiteral("*.gplan")}, QDir::Files);
        QVERIFY(names.size() >= 5);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
    }
    void everySample() {
        QFETCH(QString, file);
        const Catalog &catalog = Catalog::builtIn();
        const Expected<PlanReading> reading = readPlanFile(file, catalog);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().message));
        for (const Finding &f : reading->findings)
            QVERIFY2(f.severity == Severity::Info, qPrintable(messageText(f)));
        const Plan &plan = reading->plan;
        QVERIFY(plan.scenarios.size() >= 2);
        QVERIFY(!plan.about.description.value_or(QString()).isEmpty());
        QCOMPARE(readPlan(writePlan(plan), catalog).plan, plan);

        int feasible = 0;
        for (const QString &id : scenarioIds(plan)) {
            const Ledger ledger = simulate(catalog, plan, id);
            feasible += ledger.feasible() ? 1 : 0;
            const Totals t = totals(ledger);
            for (Metric m :
                 {Metric::EnergyIt, Metric::Energy, Metric::CarbonLocation, Metric::CarbonMarket,
                  Metric::CarbonEmbodied, Metric::Carbon, Metric::Water, Metric::Cost}) {
                QVERIFY2(t.value(m), qPrintable(id + QLatin1Char(' ') + key(m)));
                QVERIFY(*t.value(m) >= 0.0);
            }
            QVERIFY(*t.value(Metric::Energy) > 0.0);
        }
        QVERIFY2(feasible >= 1, "no scenario is feasible");
        // what a newcomer compares with is possible
        QVERIFY2(
            simulate(catalog, plan, baselineId(plan)).feasible(), qPrintable(baselineId(plan)));
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples.moc"
