#include "model/plan/rename.h"

#include "model/plan/planfile.h"
#include "model/plan/planpath.h"
#include "tests/support/sampleplan.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

/// The sample of image classification, in which everything refers to something.
Plan inspection() {
    return sample(QStringLiteral("image-classification.gplan"));
}

bool leadsSomewhere(const Plan &plan, const QString &path) {
    return findElement(refTo(plan), path) || findParameter(refTo(plan), path);
}

} // namespace

/// Who refers to a part follows it to another id.
class RenameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referencesFollow_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("dataset") << QStringLiteral("dataset[flights]/id");
        QTest::newRow("task") << QStringLiteral("task[train]/id");
        QTest::newRow("service") << QStringLiteral("service[inspect]/id");
        QTest::newRow("logs") << QStringLiteral("logs[logs]/id");
        QTest::newRow("scenario") << QStringLiteral("scenario[tidy]/id");
        QTest::newRow("with workload/") << QStringLiteral("workload/task[search]/id");
    }
    void referencesFollow() {
        QFETCH(QString, path);
        const Plan before = inspection();
        Plan plan = before;
        QVERIFY(setIn(plan, path, QStringLiteral("anew")));
        QVERIFY(plan != before);
        // nothing refers to what is not there, and nothing of the results changed
        QVERIFY(!hasErrors(checkPlan(plan, Catalog::builtIn())));
        QString text = QString::fromUtf8(writePlan(plan));
        const QString id = path.section(QLatin1Char('['), 1).section(QLatin1Char(']'), 0, 0);
        const QString tag = path.section(QLatin1Char('['), 0, 0).section(QLatin1Char('/'), -1);
        if (tag != QLatin1String("logs"))
            QVERIFY2(!text.contains(QLatin1Char('"') + id + QLatin1Char('"')), qPrintable(text));
        QVERIFY(!text.contains(tag + QLatin1Char('[') + id + QLatin1Char(']')));
        // and back
        const QString back = QString(path).replace(
            QLatin1Char('[') + id + QLatin1Char(']'), QStringLiteral("[anew]"));
        QVERIFY(setIn(plan, back, id));
        QCOMPARE(plan, before);
    }

    void otherPartsOfTheSameIdStay() {
        Plan plan;
        Dataset dataset;
        dataset.id = QStringLiteral("one");
        plan.workload.datasets = {dataset};
        Task task;
        task.id = QStringLiteral("one");
        task.inputDataset = QStringLiteral("one");
        plan.workload.tasks = {task};
        Scenario scenario;
        scenario.id = QStringLiteral("one");
        ComputeChoice choice;
        choice.task = QStringLiteral("one");
        scenario.compute = {choice};
        plan.scenarios = {scenario};
        QVERIFY(setIn(plan, QStringLiteral("task[one]/id"), QStringLiteral("two")));
        QCOMPARE(plan.workload.tasks[0].id, QStringLiteral("two"));
        QCOMPARE(plan.workload.tasks[0].inputDataset, Setting<QString>(QStringLiteral("one")));
        QCOMPARE(plan.scenarios[0].id, QStringLiteral("one"));
        QCOMPARE(plan.scenarios[0].compute[0].task, QStringLiteral("two"));
    }

    void whatChangesSetFollows() {
        Plan plan;
        Dataset one;
        one.id = QStringLiteral("one");
        Dataset two;
        two.id = QStringLiteral("two");
        plan.workload.datasets = {one, two};
        Task task;
        task.id = QStringLiteral("train");
        task.inputDataset = QStringLiteral("two");
        plan.workload.tasks = {task};
        Transfer transfer;
        transfer.id = QStringLiteral("sent");
        transfer.from = QStringLiteral("one");
        transfer.to = QStringLiteral("internet");
        plan.workload.transfers = {transfer};
        Change input;
        input.path = QStringLiteral("task[train]/input-dataset");
        input.value = QStringLiteral("one");
        // a name is no reference
        Change name;
        name.path = QStringLiteral("workload/task[train]/name");
        name.value = QStringLiteral("one");
        Scenario scenario;
        scenario.id = QStringLiteral("other");
        scenario.changes = {input, name};
        plan.scenarios = {scenario};
        QVERIFY(setIn(plan, QStringLiteral("dataset[one]/id"), QStringLiteral("anew")));
        const std::vector<Change> &changes = plan.scenarios[0].changes;
        QCOMPARE(changes[0].value, Setting<QString>(QStringLiteral("anew")));
        QCOMPARE(changes[1].value, Setting<QString>(QStringLiteral("one")));
        QCOMPARE(plan.workload.transfers[0].from, Setting<QString>(QStringLiteral("anew")));
        QCOMPARE(plan.workload.transfers[0].to, Setting<QString>(QStringLiteral("internet")));
        QCOMPARE(plan.workload.tasks[0].inputDataset, Setting<QString>(QStringLiteral("two")));
    }

    void notesOnChangesAndRangesFollow() {
        Plan plan;
        Task task;
        task.id = QStringLiteral("train");
        plan.workload.tasks = {task};
        Change change;
        change.path = QStringLiteral("task[train]/hours");
        change.value = QStringLiteral("3");
        Scenario scenario;
        scenario.id = QStringLiteral("other");
        scenario.changes = {change};
        plan.scenarios = {scenario};
        InputRange range;
        range.path = QStringLiteral("task[train]/hours");
        plan.ranges = {range};
        for (const char *on :
             {"scenario[other]/change[task[train]/hours]", "range[task[train]/hours]/low"}) {
            Note note;
            note.on = QLatin1String(on);
            note.text = QStringLiteral("measured");
            plan.notes.push_back(note);
        }
        QVERIFY(setIn(plan, QStringLiteral("task[train]/id"), QStringLiteral("fit")));
        QCOMPARE(plan.notes[0].on, QStringLiteral("scenario[other]/change[task[fit]/hours]"));
        QCOMPARE(plan.notes[1].on, QStringLiteral("range[task[fit]/hours]/low"));
        for (const Note &note : plan.notes)
            QVERIFY(leadsSomewhere(plan, note.on));
    }

    void otherInputsAreSetAsEver() {
        Plan plan = inspection();
        QVERIFY(setIn(plan, QStringLiteral("task[train]/hours"), QStringLiteral("20")));
        QCOMPARE(findById(plan.workload.tasks, QStringLiteral("train"))->hours->number, 20.0);
        QVERIFY(!setIn(plan, QStringLiteral("task[nobody]/hours/x"), QStringLiteral("20")));
    }
};

QTEST_APPLESS_MAIN(RenameTest)
#include "rename.moc"
