#include "model/plan/planpath.h"

#include "model/plan/planfile.h"

#include <QTest>

using namespace greenprint;

namespace {

Plan plan() {
    const QByteArray bytes =
        "<plan format=\"1\" name=\"P\"><about><horizon months=\"6\"/></about><workload><dataset "
        "id=\"raw\" size-gb=\"5\"/>"
        "<task id=\"train\" hours=\"2\"><measured instance=\"ml.p4d.24xlarge\" hours=\"1\"/></task>"
        "<service id=\"api\"/></workload><scenario id=\"north\"><endpoint service=\"api\" "
        "mode=\"serverless\"/>"
        "<change path=\"task[train]/hours\" value=\"3\"/></scenario></plan>";
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    return reading.plan;
}

QString valueAt(const Plan &p, const char *path) {
    const auto found = findParameter(refTo(p), QString::fromLatin1(path));
    return found ? found->parameter->access.text(found->owner.element)
                 : QStringLiteral("!") + found.error().message;
}

} // namespace

class PlanPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("root") << QStringLiteral("name") << QStringLiteral("P");
        QTest::newRow("single") << QStringLiteral("about/horizon/months") << QStringLiteral("6");
        QTest::newRow("list") << QStringLiteral("task[train]/hours") << QStringLiteral("2");
        QTest::newRow("with workload")
            << QStringLiteral("workload/task[train]/hours") << QStringLiteral("2");
        QTest::newRow("dots in id")
            << QStringLiteral("task[train]/measured[ml.p4d.24xlarge]/hours") << QStringLiteral("1");
        QTest::newRow("scenario child")
            << QStringLiteral("scenario[north]/endpoint[api]/mode") << QStringLiteral("serverless");
        QTest::newRow("path as id")
            << QStringLiteral("scenario[north]/change[task[train]/hours]/value")
            << QStringLiteral("3");
    }
    void reads() {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QCOMPARE(valueAt(plan(), path.toLatin1().constData()), value);
    }

    void leadsNowhere_data() {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"", "/", "task[train]", "task[train]/", "task[train]/speed", "task[nobody]/hours",
              "task/hours", "task[train", "task[]/hours", "task[train][x]/hours", "task[train][",
              "task[train]hours", "scenario[north]/region", "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void leadsNowhere() {
        QFETCH(QString, path);
        const Plan p = plan();
        const auto found = findParameter(refTo(p), path);
        QVERIFY(!found.has_value());
        QVERIFY(found.error().message.contains(QStringLiteral("leads nowhere")));
    }

    void aSlashAtTheEndIsNamed() {
        const auto path = PlanPath::parse(QStringLiteral("task[train]/"));
        QVERIFY(!path.has_value());
        QVERIFY(path.error().message.contains(QStringLiteral("it ends with \"/\"")));
    }

    void setsAndCreates() {
        Plan p = plan();
        QVERIFY(setAt(refTo(p), QStringLiteral("task[train]/hours"), QStringLiteral("4.5"))
                    .has_value());
        QCOMPARE(p.workload.tasks.front().hours->number, 4.5);
        QVERIFY(setAt(
                    refTo(p), QStringLiteral("scenario[south]/region/all"),
                    QStringLiteral("af-south-1"))
                    .has_value());
        QCOMPARE(*p.scenarios.back().region.all, QStringLiteral("af-south-1"));
        QVERIFY(setAt(
                    refTo(p),
                    QStringLiteral("scenario[south]/storage[raw]/transition[0]/after-days"),
                    QStringLiteral("30"))
                    .has_value());
        QCOMPARE(p.scenarios.back().storage.front().transitions.front().afterDays->number, 30.0);
        QVERIFY(setAt(refTo(p), QStringLiteral("about/goal"), QStringLiteral("Less")).has_value());
        QCOMPARE(*p.about.goal, QStringLiteral("Less"));
    }

    void emptyClears() {
        Plan p = plan();
        QVERIFY(setAt(refTo(p), QStringLiteral("task[train]/hours"), QString()).has_value());
        QVERIFY(!p.workload.tasks.front().hours);
        QVERIFY(!setAt(refTo(p), QStringLiteral("task[train]/id"), QString()).has_value());
    }

    void refusesWhatDoesNotFit() {
        Plan p = plan();
        const Plan before = p;
        const auto result = setAt(
            refTo(p), QStringLiteral("task[train]/hours"), QStringLiteral("long"));
        QVERIFY(!result.has_value());
        QVERIFY(result.error().message.contains(QStringLiteral("a number from 0")));
        QVERIFY(!setAt(refTo(p), QStringLiteral("task[not an id]/hours"), QStringLiteral("1"))
                     .has_value());
        QVERIFY(p == before);
    }

    /// What was created on a way that leads nowhere is taken back.
    void failuresLeaveNothingBehind_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *path, const char *value) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(value);
        };
        row("unknown input of a new element", "task[new]/speed", "1");
        row("bad value in a new element", "task[new]/hours", "long");
        row("bad value in a new scenario", "scenario[new]/storage[raw]/class[x]", "STANDARD");
        row("unknown input far down", "scenario[new]/storage[raw]/transition[0]/colour", "red");
        row("bad value far down", "scenario[new]/storage[raw]/transition[0]/after-days", "soon");
        row("bad id inside a new scenario", "scenario[new]/change[]/value", "1");
        row("bad id", "scenario[a b]/region/all", "eu-west-1");
        row("position beyond the end", "scenario[new]/storage[raw]/expire[1]/after-days", "3");
        row("two ids where there is one", "task[new][again]/hours", "1");
        row("an element", "scenario[new]/storage[raw]", "1");
        row("bad kind of override", "override[x][weather]/value", "1");
        row("inside one that is there", "task[train]/measured[m5.xlarge]/hours", "-");
    }
    void failuresLeaveNothingBehind() {
        QFETCH(QString, path);
        QFETCH(QString, value);
        Plan p = plan();
        const Plan before = p;
        QVERIFY(!setAt(refTo(p), path, value).has_value());
        QVERIFY(p == before);
        // the place alone may be a good one for another value
        if (!findParameter(refTo(p), path, true))
            QVERIFY(p == before);
    }

    void everyPartOfAPracticeIsAddressed() {
        Plan p = plan();
        const auto set = [&p](const char *path, const char *value) {
            return setAt(
                       refTo(p), QStringLiteral("scenario[north]/") + QLatin1String(path),
                       QLatin1String(value))
                .has_value();
        };
        // as plans and scripts have always said it
        QVERIFY(set("practice[TU-01]/on", "train"));
        QVERIFY(set("practice[TU-01]/strength", "0.1"));
        QVERIFY(set("practice[TU-01][api]/strength", "0.2"));
        QVERIFY(set("practice[TU-01][]/strength", "0.3"));
        QVERIFY(set("practice[TU-01][train]/strength", "0.15"));
        const auto &practices = p.scenarios.front().practices;
        QCOMPARE(practices.size(), 3u);
        QCOMPARE(practices[0].on, std::optional(QStringLiteral("train")));
        QCOMPARE(practices[0].strength->number, 0.15);
        QCOMPARE(practices[1].on, std::optional(QStringLiteral("api")));
        QCOMPARE(practices[1].strength->number, 0.2);
        QVERIFY(!practices[2].on);
        QCOMPARE(practices[2].strength->number, 0.3);
        // by the id alone the one that is adopted wherever it fits, else the first
        QCOMPARE(valueAt(p, "scenario[north]/practice[TU-01]/strength"), QStringLiteral("0.3"));
        QCOMPARE(
            valueAt(p, "scenario[north]/practice[TU-01][api]/strength"), QStringLiteral("0.2"));
        QVERIFY(removeAt(refTo(p), QStringLiteral("scenario[north]/practice[TU-01][]")));
        QCOMPARE(valueAt(p, "scenario[north]/practice[TU-01]/strength"), QStringLiteral("0.15"));
        QVERIFY(!removeAt(refTo(p), QStringLiteral("scenario[north]/practice[TU-01][raw]")));
        const ChildSpec &child = *specOf<Scenario>().child(u"practice");
        QCOMPARE(
            stepsTo(child, &p.scenarios.front()),
            (std::vector{
                QStringLiteral("practice[TU-01][train]"), QStringLiteral("practice[TU-01][api]")}));
        QVERIFY(removeAt(refTo(p), QStringLiteral("scenario[north]/practice[TU-01][api]")));
        QCOMPARE(
            stepsTo(child, &p.scenarios.front()), std::vector{QStringLiteral("practice[TU-01]")});
        // what is written is read again
        const QString path = QStringLiteral("scenario[north]/practice[TU-01][train]/strength");
        QCOMPARE(PlanPath::parse(path)->text(), path);
        QCOMPARE(
            PlanPath::parse(QStringLiteral("practice[TU-01][]"))->text(),
            QStringLiteral("practice[TU-01][]"));
    }

    void removes() {
        Plan p = plan();
        QVERIFY(removeAt(refTo(p), QStringLiteral("scenario[north]/endpoint[api]")).has_value());
        QVERIFY(p.scenarios.front().endpoints.empty());
        QVERIFY(!removeAt(refTo(p), QStringLiteral("scenario[east]")).has_value());
    }

    void removesByPositionWhereThereAreNoIds() {
        Plan p = plan();
        const QString storage = QStringLiteral("scenario[north]/storage[raw]/");
        for (const char *days : {"30", "60"}) {
            const size_t at = p.scenarios.front().storage.empty()
                                  ? 0
                                  : p.scenarios.front().storage.front().expiries.size();
            QVERIFY(setAt(
                        refTo(p), storage + QStringLiteral("expire[%1]/after-days").arg(at),
                        QLatin1String(days))
                        .has_value());
        }
        // what is no position removes nothing
        for (const char *position : {"first", "-1", "2", "1x"})
            QVERIFY(
                !removeAt(
                     refTo(p), storage + QStringLiteral("expire[%1]").arg(QLatin1String(position)))
                     .has_value());
        QCOMPARE(p.scenarios.front().storage.front().expiries.size(), 2u);
        QVERIFY(removeAt(refTo(p), storage + QStringLiteral("expire[0]")).has_value());
        QCOMPARE(p.scenarios.front().storage.front().expiries.front().afterDays->number, 60.0);
    }
};

QTEST_APPLESS_MAIN(PlanPathTest)
#include "planpath.moc"
