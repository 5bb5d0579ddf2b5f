#include "ui/document/parts.h"

#include "model/plan/planfile.h"

#include <QTest>

#include <algorithm>

using namespace greenprint;
using namespace greenprint::ui;

namespace {

/// A dataset and a task of the same name, and practices that are for one or the other.
Plan twins() {
    const QByteArray text = R"(<plan format="1" name="Twins">
        <workload>
            <dataset id="x" size-gb="10"/>
            <task id="x" kind="training" instance="ml.m5.xlarge" hours="4"/>
            <task id="y" kind="training" instance="ml.m5.xlarge" hours="4"/>
        </workload>
        <scenario id="s">
            <practice id="OF-DATA" on="x"/><practice id="OF-TASK" on="x"/>
            <practice id="OF-TASK" on="y"/>
        </scenario></plan>)";
    const Catalog &catalog = Catalog::builtIn();
    const auto idFor = [&catalog](const char *on) {
        const auto it = std::ranges::find_if(catalog.practices(), [on](const Practice &practice) {
            return practice.on == QLatin1String(on);
        });
        return it->id.toUtf8();
    };
    QByteArray real = text;
    real.replace("OF-DATA", idFor("dataset")).replace("OF-TASK", idFor("task"));
    return readPlan(real, catalog).plan;
}

/// What scenarios change, and the ends of a transfer, refer to parts, too.
Plan referring() {
    const QByteArray text = R"(<plan format="1" name="Referring">
        <workload>
            <dataset id="raw" size-gb="10"/><dataset id="small" size-gb="1"/>
            <task id="t" kind="training" instance="ml.m5.xlarge" hours="4" input-dataset="raw"/>
            <service id="a" instance="ml.m5.xlarge" service-time-ms="10"/>
            <service id="b" instance="ml.m5.xlarge" service-time-ms="10"/>
            <transfer id="w" gb-per-month="5" from="small" to="internet"/>
        </workload>
        <scenario id="s">
            <change path="task[t]/input-dataset" value="small"/>
            <change path="workload/task[t]/serves" value="a b"/>
            <change path="task[t]/hours" value="8"/>
        </scenario></plan>)";
    return readPlan(text, Catalog::builtIn()).plan;
}

bool isSound(const Plan &plan) {
    return std::ranges::none_of(checkPlan(plan, Catalog::builtIn()), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
}

QStringList practicesOn(const Plan &plan, const QString &id) {
    QStringList kinds;
    for (const PracticeChoice &p : plan.scenarios.front().practices) {
        if (p.on == id)
            kinds << Catalog::builtIn().practice(p.id)->on;
    }
    kinds.sort();
    return kinds;
}

} // namespace

/// What goes with a part when it is removed, and what stays.
class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void practicesGoWithTheirPart_data() {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QStringList>("onX");
        QTest::addColumn<QStringList>("onY");
        const QString data = QStringLiteral("dataset");
        const QString task = QStringLiteral("task");
        QTest::newRow("the dataset") << "dataset[x]" << QStringList{task} << QStringList{task};
        QTest::newRow("the task") << "task[x]" << QStringList{data} << QStringList{task};
        QTest::newRow("another task") << "task[y]" << QStringList{data, task} << QStringList{};
    }

    void practicesGoWithTheirPart() {
        QFETCH(QString, removed);
        QFETCH(QStringList, onX);
        QFETCH(QStringList, onY);
        Plan plan = twins();
        QCOMPARE(plan.scenarios.front().practices.size(), size_t(3));
        removePart(plan, removed, Catalog::builtIn());
        QCOMPARE(practicesOn(plan, QStringLiteral("x")), onX);
        QCOMPARE(practicesOn(plan, QStringLiteral("y")), onY);
    }

    void scenariosNameNoPartThatIsGone() {
        Plan plan = referring();
        QVERIFY(isSound(plan));
        std::vector<Change> &changes = plan.scenarios.front().changes;
        QCOMPARE(changes.size(), size_t(3));
        removePart(plan, QStringLiteral("service[a]"), Catalog::builtIn());
        QVERIFY(isSound(plan));
        QCOMPARE(changes.size(), size_t(3));
        QCOMPARE(changes[1].value.value_or(QString()), QStringLiteral("b"));
        removePart(plan, QStringLiteral("dataset[small]"), Catalog::builtIn());
        QVERIFY(isSound(plan));
        QCOMPARE(changes.size(), size_t(2));
        QVERIFY(!plan.workload.transfers.front().from);
        removePart(plan, QStringLiteral("service[b]"), Catalog::builtIn());
        QVERIFY(isSound(plan));
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes.front().path, QStringLiteral("task[t]/hours"));
    }

    void nothingIsLeftOfTheLastOfThatName() {
        Plan plan = twins();
        removePart(plan, QStringLiteral("task[x]"), Catalog::builtIn());
        removePart(plan, QStringLiteral("dataset[x]"), Catalog::builtIn());
        QCOMPARE(practicesOn(plan, QStringLiteral("x")), QStringList());
        QVERIFY(plan.workload.datasets.empty());
        QCOMPARE(plan.workload.tasks.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "parts.moc"
