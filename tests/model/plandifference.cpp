#include "model/plan/plandifference.h"

#include "model/plan/plan.h"
#include "model/plan/planpath.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"

#include <QTest>

using namespace greenprint;

namespace {

QStringList sentences(const Plan &before, const Plan &after) {
    QStringList list;
    for (const InputChange &c : inputChanges(before, after))
        list << c.sentence();
    return list;
}

} // namespace

class PlanDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanDoesNotDifferFromItself() {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Plan plan = test::randomPlan(seed);
            QVERIFY(inputChanges(plan, plan).empty());
        }
    }

    void differentPlansDiffer() {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Plan a = test::randomPlan(seed);
            const Plan b = test::randomPlan(seed + 1);
            QCOMPARE(inputChanges(a, b).empty(), a == b);
        }
    }

    /// Whatever is set by its path is found at its path.
    void everyInputIsFound() {
        const Plan before = test::roofDamagePlan();
        Plan after = before;
        QVERIFY(setAt(refTo(after), QStringLiteral("about/horizon/months"), QStringLiteral("36")));
        QVERIFY(setAt(refTo(after), QStringLiteral("about/goal"), QString()));
        const std::vector<InputChange> changes = inputChanges(before, after);
        QCOMPARE(changes.size(), size_t{2});
        for (const InputChange &c : changes) {
            QCOMPARE(c.kind, InputChange::Kind::Changed);
            QVERIFY(c.parameter);
            Plan again = before;
            QVERIFY(setAt(refTo(again), c.path, c.after.value_or(QString())).has_value());
            QVERIFY(inputChanges(before, again).size() == 1);
        }
    }

    void elementsComeAndGo() {
        Plan before;
        before.name = QStringLiteral("P");
        Task t;
        t.id = QStringLiteral("a");
        before.workload.tasks.push_back(t);
        t.id = QStringLiteral("b");
        before.workload.tasks.push_back(t);
        Plan after = before;
        after.workload.tasks.erase(after.workload.tasks.begin());
        t.id = QStringLiteral("c");
        t.hours = In<Unit::Hour>{4};
        MeasuredRun m;
        m.instance = QStringLiteral("ml.m5.xlarge");
        m.hours = In<Unit::Hour>{2};
        t.measured.push_back(m);
        after.workload.tasks.push_back(t);
        QCOMPARE(
            sentences(before, after),
            (QStringList{
                QStringLiteral("task[a] was removed"), QStringLiteral("task[c] was added"),
                QStringLiteral("task[c]/hours: set to 4"),
                QStringLiteral("task[c]/measured[ml.m5.xlarge]/hours: set to 2")}));
    }

    void orderAndRepetition() {
        Plan before;
        before.name = QStringLiteral("P");
        Scenario s;
        s.id = QStringLiteral("a");
        PracticeChoice practice;
        practice.id = QStringLiteral("TU-01");
        practice.on = QStringLiteral("x");
        s.practices = {practice};
        before.scenarios.push_back(s);
        s.id = QStringLiteral("b");
        before.scenarios.push_back(s);
        Plan after = before;
        std::swap(after.scenarios[0], after.scenarios[1]);
        practice.on = QStringLiteral("y");
        after.scenarios[0].practices.push_back(practice);
        QCOMPARE(
            sentences(before, after),
            (QStringList{
                QStringLiteral("scenario[b]/practice[TU-01][y] was added"),
                QStringLiteral("scenario[b]/practice[TU-01][y]/on: set to y"),
                QStringLiteral("scenario: the order changed")}));
    }

    /// A practice on several parts is told apart by them, and every change can be applied.
    void practicesOnSeveralPartsAreToldApart() {
        Plan before;
        before.name = QStringLiteral("P");
        Scenario s;
        s.id = QStringLiteral("a");
        for (const char *part : {"x", "y", ""}) {
            PracticeChoice practice;
            practice.id = QStringLiteral("TU-01");
            if (*part)
                practice.on = QLatin1String(part);
            practice.strength = In<Unit::One>{0.25};
            s.practices.push_back(practice);
        }
        before.scenarios.push_back(s);
        Plan after = before;
        after.scenarios[0].practices.erase(after.scenarios[0].practices.begin());
        for (PracticeChoice &practice : after.scenarios[0].practices)
            practice.strength = In<Unit::One>{0.5};
        QCOMPARE(
            sentences(before, after),
            (QStringList{
                QStringLiteral("scenario[a]/practice[TU-01][x] was removed"),
                QStringLiteral("scenario[a]/practice[TU-01][y]/strength: 0.5, was 0.25"),
                QStringLiteral("scenario[a]/practice[TU-01][]/strength: 0.5, was 0.25")}));
        Plan again = before;
        for (const InputChange &c : inputChanges(before, after)) {
            const bool applied = c.kind == InputChange::Kind::Removed
                                     ? removeAt(refTo(again), c.path).has_value()
                                     : setAt(refTo(again), c.path, *c.after).has_value();
            QVERIFY2(applied, qPrintable(c.path));
        }
        QCOMPARE(again, after);
    }

    void unknownPartsCount() {
        Plan before;
        before.name = QStringLiteral("P");
        Plan after = before;
        after.about.extras.attributes.emplace_back(QStringLiteral("x"), QStringLiteral("1"));
        const auto changes = inputChanges(before, after);
        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(changes[0].kind, InputChange::Kind::Unknown);
        QCOMPARE(changes[0].path, QStringLiteral("about"));
    }
};

QTEST_GUILESS_MAIN(PlanDifferenceTest)
#include "plandifference.moc"
