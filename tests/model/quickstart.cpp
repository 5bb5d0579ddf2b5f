#include "model/plan/quickstart.h"

#include "model/plan/planfile.h"
#include "model/whatif/compare.h"

#include <QTest>

using namespace greenprint;

/// Five answers make a whole plan, wherever and whatever it is for.
class QuickStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerMakesASoundPlan_data() {
        QTest::addColumn<QuickKind>("kind");
        QTest::addColumn<QString>("region");
        for (const Keyword<QuickKind> &kind : Keywords<QuickKind>::all) {
            for (const Region &region : Catalog::builtIn().regions())
                QTest::addRow("%s in %s", kind.word, qPrintable(region.id))
                    << kind.value << region.id;
        }
    }
    void everyAnswerMakesASoundPlan() {
        QFETCH(QuickKind, kind);
        QFETCH(QString, region);
        const Catalog &catalog = Catalog::builtIn();
        QuickAnswers answers;
        answers.kind = kind;
        answers.region = region;
        const Plan plan = quickPlan(catalog, answers);
        for (const Finding &finding : checkPlan(plan, catalog))
            QVERIFY2(finding.severity != Severity::Error, qPrintable(messageText(finding)));
        QVERIFY(plan.scenarios.size() >= 2);
        QVERIFY(plan.notes.size() >= 5);
        const Comparison result = compare(catalog, plan);
        QCOMPARE(result.scenarios.size(), plan.scenarios.size());
        const auto carbon = [&](size_t i) {
            return result.scenarios[i].totals[Metric::Carbon].value;
        };
        QVERIFY(carbon(0) && *carbon(0) > 0.0);
        // a Region is proposed only if it trains and serves with the same types
        if (plan.scenarios.size() > 2) {
            const Region &there = *catalog.region(*plan.scenarios[2].region.all);
            const Task &train = *findById(plan.workload.tasks, QStringLiteral("train"));
            const Service &service = plan.workload.services.front();
            QVERIFY(catalog.offered(*catalog.instanceType(*train.instance), Use::Training, there));
            QVERIFY(catalog.offered(*catalog.instanceType(*service.instance), Use::Hosting, there));
        }
        // what is tidied up needs less
        QVERIFY(carbon(1) && *carbon(1) < *carbon(0));
    }

    void answersAreThere() {
        const Catalog &catalog = Catalog::builtIn();
        QuickAnswers answers;
        answers.kind = QuickKind::LanguageModel;
        answers.data = In<Unit::Gigabyte>{1234.0};
        answers.training = In<Unit::Hour>{7.0};
        answers.requestsPerMonth = 4321.0;
        answers.region = QStringLiteral("eu-central-1");
        const Plan plan = quickPlan(catalog, answers);
        QCOMPARE(plan.workload.datasets[0].size->number, 1234.0);
        const Task *train = findById(plan.workload.tasks, QStringLiteral("train"));
        QVERIFY(train);
        QCOMPARE(train->hours->number, 7.0);
        QCOMPARE(*train->instance, quickTrainingType(catalog, answers.kind, answers.region));
        QCOMPARE(plan.workload.services[0].requestsPerMonth->number, 4321.0);
        QCOMPARE(*plan.scenarios[0].region.all, answers.region);
        // a cleaner grid lies nearby, on the same continent
        const QString moved = *plan.scenarios[2].region.all;
        QVERIFY(moved != answers.region);
        QCOMPARE(catalog.region(moved)->geography, catalog.region(answers.region)->geography);
    }
};

QTEST_APPLESS_MAIN(QuickStartTest)
#include "quickstart.moc"
