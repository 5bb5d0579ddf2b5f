#include "model/plan/design.h"

#include "model/plan/element.h"
#include "model/plan/planfile.h"
#include "model/whatif/choices.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace greenprint;

namespace {

Plan planOf(const QByteArray &scenarios) {
    const QByteArray bytes = "<plan format=\"1\" name=\"P\"><workload><dataset id=\"raw\" "
                             "size-gb=\"5\"/><task id=\"train\" kind=\"training\" "
                             "instance=\"ml.m5.xlarge\" hours=\"2\" count=\"3\"/><task id=\"prep\" "
                             "kind=\"processing\"/><service id=\"api\" "
                             "models=\"12\" instance=\"ml.c5.xlarge\"/></workload>"
                             + scenarios + "</plan>";
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

} // namespace

class DesignTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithoutScenarioHasOneOfDefaults() {
        const Plan plan = planOf({});
        QCOMPARE(scenarioIds(plan), QStringList{QStringLiteral("default")});
        const Design d = designOf(plan, QStringLiteral("default"));
        QCOMPARE(d.regionOf(Stage::Training), QStringLiteral("us-east-1"));
        QCOMPARE(d.months(), 12);
        QCOMPARE(d.start(), (YearMonth{2027, 1}));
        QCOMPARE(d.datasets.front().storageClass, QStringLiteral("STANDARD"));
        QCOMPARE(d.tasks.front().count, 3);
        QCOMPARE(d.tasks.front().instance, QStringLiteral("ml.m5.xlarge"));
        QCOMPARE(d.services.front().mode, InferenceMode::RealTime);
        QCOMPARE(d.services.front().min, 1);
        QVERIFY(!d.services.front().max);
        QCOMPARE(d.services.front().targetUtilization, 0.5);
        QCOMPARE(d.services.front().modelsPerEndpoint, 1);
    }

    void defaultsThatDepend() {
        const Design d = designOf(planOf({}), QStringLiteral("default"));
        QCOMPARE(d.workload.tasks[0].efficiency->number, 0.95);
        QCOMPARE(*d.workload.tasks[0].stage, Stage::Training);
        QCOMPARE(d.workload.tasks[1].efficiency->number, 1.0);
        QCOMPARE(*d.workload.tasks[1].stage, Stage::Data);
        QCOMPARE(d.workload.services[0].peakToMean->number, 1.0);
        QCOMPARE(*d.workload.services[0].activeModels, 12);
    }

    void inheritsAttributeByAttribute() {
        const Plan plan = planOf("<scenario id=\"a\" name=\"A\" description=\"x\"><compute "
                                 "task=\"train\" instance=\"ml.m5.2xlarge\" "
                                 "purchase=\"spot\"/></scenario><scenario id=\"b\" "
                                 "from=\"a\"><compute task=\"train\" count=\"5\"/></scenario>");
        const Design d = designOf(plan, QStringLiteral("b"));
        QCOMPARE(d.tasks[0].instance, QStringLiteral("ml.m5.2xlarge"));
        QCOMPARE(d.tasks[0].purchase, Purchase::Spot);
        QCOMPARE(d.tasks[0].count, 5);
        // name and description are not inherited
        QCOMPARE(d.name, QStringLiteral("b"));
    }

    void regionAllDropsInheritedStageRegions() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><region all=\"us-west-2\" training=\"eu-north-1\"/></scenario>"
            "<scenario id=\"b\" from=\"a\"><region all=\"eu-west-1\"/></scenario>"
            "<scenario id=\"c\" from=\"a\"><region data=\"eu-west-1\"/></scenario>");
        QCOMPARE(
            designOf(plan, QStringLiteral("b")).regionOf(Stage::Training),
            QStringLiteral("eu-west-1"));
        const Design c = designOf(plan, QStringLiteral("c"));
        QCOMPARE(c.regionOf(Stage::Training), QStringLiteral("eu-north-1"));
        QCOMPARE(c.regionOf(Stage::Data), QStringLiteral("eu-west-1"));
        QCOMPARE(c.regionOf(Stage::Deployment), QStringLiteral("us-west-2"));
    }

    void newClassReplacesInheritedRules() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><storage dataset=\"raw\" class=\"STANDARD\" "
            "region=\"us-west-2\"><transition "
            "after-days=\"90\" class=\"GLACIER\"/><expire after-days=\"400\"/></storage></scenario>"
            "<scenario id=\"b\" from=\"a\"><storage dataset=\"raw\" "
            "class=\"ONEZONE_IA\"/></scenario>"
            "<scenario id=\"c\" from=\"a\"><storage dataset=\"raw\"><expire "
            "after-days=\"30\"/></storage></scenario>"
            "<scenario id=\"d\" from=\"a\"/>");
        const Design b = designOf(plan, QStringLiteral("b"));
        QCOMPARE(b.datasets[0].storageClass, QStringLiteral("ONEZONE_IA"));
        QVERIFY(b.datasets[0].transitions.empty() && !b.datasets[0].expireAfterDays);
        QCOMPARE(b.datasets[0].region, QStringLiteral("us-west-2"));
        const Design c = designOf(plan, QStringLiteral("c"));
        QVERIFY(c.datasets[0].transitions.empty());
        QCOMPARE(*c.datasets[0].expireAfterDays, 30.0);
        QCOMPARE(c.datasets[0].storageClass, QStringLiteral("STANDARD"));
        QCOMPARE(designOf(plan, QStringLiteral("d")).datasets[0].transitions.size(), 1u);
    }

    void newModeDropsTheInheritedEndpoint() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><endpoint service=\"api\" mode=\"real-time\" "
            "instance=\"ml.m5.xlarge\" min=\"4\" max=\"9\" "
            "zones=\"2\"/></scenario><scenario id=\"b\" from=\"a\"><endpoint service=\"api\" "
            "mode=\"multi-model\"/></scenario>"
            "<scenario id=\"c\" from=\"a\"><endpoint service=\"api\" min=\"2\"/></scenario>");
        const ServiceDesign b = designOf(plan, QStringLiteral("b")).services[0];
        QCOMPARE(b.mode, InferenceMode::MultiModel);
        QCOMPARE(b.instance, QStringLiteral("ml.c5.xlarge"));
        QCOMPARE(b.min, 1);
        QVERIFY(!b.max);
        QCOMPARE(b.modelsPerEndpoint, 12);
        const ServiceDesign c = designOf(plan, QStringLiteral("c")).services[0];
        QCOMPARE(c.min, 2);
        QCOMPARE(*c.max, 9);
        QCOMPARE(c.zones, 2);
    }

    void strengthZeroDropsAPractice() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><practice id=\"TR-07\" on=\"train\" strength=\"0.5\"/></scenario>"
            "<scenario id=\"b\" from=\"a\"><practice id=\"TR-07\" on=\"train\" "
            "strength=\"0\"/></scenario>");
        QCOMPARE(designOf(plan, QStringLiteral("a")).practices.size(), 1u);
        QCOMPARE(designOf(plan, QStringLiteral("b")).practices.size(), 0u);
    }

    void strengthZeroWithoutAPartDropsItEverywhere() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><practice id=\"TR-07\" on=\"train\" strength=\"0.5\"/><practice "
            "id=\"TR-07\" on=\"prep\" strength=\"0.5\"/><practice id=\"TU-01\"/></scenario>"
            "<scenario id=\"b\" from=\"a\"><practice id=\"TR-07\" strength=\"0\"/></scenario>"
            "<scenario id=\"c\" from=\"b\"><practice id=\"TR-07\" on=\"prep\" "
            "strength=\"0.2\"/></scenario>");
        const Design b = designOf(plan, QStringLiteral("b"));
        QCOMPARE(b.practices.size(), 1u);
        QCOMPARE(b.practices[0].id, QStringLiteral("TU-01"));
        QCOMPARE(designOf(plan, QStringLiteral("c")).practices.size(), 2u);
    }

    void whatWasDroppedCanBeAdoptedAgain() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><practice id=\"TU-01\" strength=\"0.3\"/></scenario>"
            "<scenario id=\"b\" from=\"a\"><practice id=\"TU-01\" strength=\"0\"/></scenario>"
            "<scenario id=\"c\" from=\"b\"><practice id=\"TU-01\" basis=\"vendor\"/></scenario>");
        const Design c = designOf(plan, QStringLiteral("c"));
        QCOMPARE(c.practices.size(), 1u);
        // with the strength of the catalog
        QVERIFY(!c.practices[0].strength);
        QVERIFY(c.practices[0].basis == Basis::Vendor);
    }

    void defaultsOfTheContract_data() {
        QTest::addColumn<const ElementSpec *>("spec");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        const auto rows = [](const ElementSpec &spec, const char *text,
                             std::initializer_list<const char *> keys) {
            for (const char *key : keys)
                QTest::addRow("%s %s", spec.name, key)
                    << &spec << QByteArray(key) << QByteArray(text);
        };
        rows(specOf<Dataset>(), "0", {"growth-gb-per-month", "objects", "reads-per-month"});
        rows(specOf<Dataset>(), "1", {"copies"});
        rows(
            specOf<Task>(), "0",
            {"failed-fraction", "reuse-fraction", "volume-gb", "startup-minutes"});
        rows(
            specOf<Task>(), "1",
            {"count", "data-fraction", "parallel-trials", "trials", "runs-per-month"});
        rows(specOf<Task>(), "0.5", {"cpu-utilization"});
        rows(specOf<Task>(), "0.7", {"accelerator-utilization"});
        rows(specOf<Task>(), "0.40", {"mfu"});
        rows(
            specOf<Service>(), "0",
            {"payload-in-kb", "payload-out-kb", "growth-percent-per-month", "capture-percent"});
        rows(
            specOf<Service>(), "1",
            {"models", "predictions-per-request", "service-time-cv", "concurrency"});
        rows(specOf<Service>(), "0.5", {"cpu-utilization"});
        rows(specOf<Service>(), "0.7", {"accelerator-utilization"});
        rows(specOf<Service>(), "steady", {"pattern"});
        rows(specOf<Service>(), "internet", {"client"});
        rows(specOf<Horizon>(), "12", {"months"});
        rows(specOf<Horizon>(), "2027-01", {"start"});
        rows(specOf<Horizon>(), "0", {"grid-decline-percent"});
        rows(specOf<Boundary>(), "out", {"client-network"});
    }
    void defaultsOfTheContract() {
        QFETCH(const ElementSpec *, spec);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        const Parameter *p = spec->parameter(QLatin1String(key));
        QVERIFY(p);
        const QString shown = QString::fromLatin1(p->defaultText ? p->defaultText : "");
        const std::optional<double> number = parseNumber(shown);
        if (number)
            QCOMPARE(*number, text.toDouble());
        else
            QCOMPARE(shown, QString::fromLatin1(text));
    }

    void changesApplyToOneScenario() {
        const Plan plan = planOf(
            "<scenario id=\"a\"/><scenario id=\"b\"><change path=\"workload/task[train]/hours\" "
            "value=\"7\"/><change path=\"dataset[raw]/copies\" value=\"2\"/></scenario>");
        QCOMPARE(designOf(plan, QStringLiteral("a")).workload.tasks[0].hours->number, 2.0);
        const Design b = designOf(plan, QStringLiteral("b"));
        QCOMPARE(b.workload.tasks[0].hours->number, 7.0);
        QCOMPARE(b.datasets[0].copiesFactor, 2.0);
    }

    void ownRegionWins() {
        const Plan plan = planOf("<scenario id=\"a\"><region all=\"us-west-2\"/><compute "
                                 "task=\"train\" region=\"eu-north-1\"/></scenario>");
        const Design d = designOf(plan, QStringLiteral("a"));
        QCOMPARE(d.tasks[0].region, QStringLiteral("eu-north-1"));
        QCOMPARE(d.tasks[1].region, QStringLiteral("us-west-2"));
    }

    /// A practice that is adopted on several parts is chosen on each of them.
    void choicesNameEveryPartOfAPractice() {
        const Plan plan = planOf(
            "<scenario id=\"a\"><practice id=\"TU-01\" on=\"train\" strength=\"0.1\"/>"
            "<practice id=\"TU-01\" on=\"prep\" strength=\"0.2\"/><practice id=\"TU-01\"/>"
            "<practice id=\"TR-07\" on=\"train\" strength=\"0.3\"/></scenario>");
        const Scenario merged = mergedScenario(plan, QStringLiteral("a"));
        const Choices choices = choicesOf(designOf(plan, merged), merged);
        QStringList paths;
        for (const Choice &c : choices) {
            if (c.path.startsWith(QLatin1String("practice")))
                paths << c.path + QLatin1Char('=') + c.value;
        }
        QCOMPARE(
            paths, (QStringList{
                       QStringLiteral("practice[TU-01][train]/on=train"),
                       QStringLiteral("practice[TU-01][train]/strength=0.1"),
                       QStringLiteral("practice[TU-01][prep]/on=prep"),
                       QStringLiteral("practice[TU-01][prep]/strength=0.2"),
                       QStringLiteral("practice[TU-01][]/basis=assumed"),
                       QStringLiteral("practice[TR-07]/on=train"),
                       QStringLiteral("practice[TR-07]/strength=0.3")}));
        Scenario again;
        again.id = merged.id;
        applyChoices(again, choices);
        QCOMPARE(again.practices.size(), 4u);
        QCOMPARE(choicesOf(designOf(plan, again), again), choices);
    }

    void choicesReproduceTheDesign() {
        for (quint32 seed = 0; seed < 200; ++seed) {
            Plan plan = test::randomPlan(seed);
            for (const QString &id : scenarioIds(plan)) {
                const Scenario merged = mergedScenario(plan, id);
                const Design before = designOf(plan, merged);
                const Choices choices = choicesOf(before, merged);
                Scenario again;
                again.id = id;
                applyChoices(again, choices);
                const Choices after = choicesOf(designOf(plan, again), again);
                QCOMPARE(after.size(), choices.size());
                QVERIFY2(
                    after == choices,
                    qPrintable(QStringLiteral("seed %1, scenario %2").arg(seed).arg(id)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(DesignTest)
#include "design.moc"
