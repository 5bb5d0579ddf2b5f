#include "tests/support/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using greenprint::test::cli::Ran;

namespace {

const QByteArray kPlan =
    "<plan format=\"1\" name=\"P\"><workload><task id=\"t\" kind=\"training\" "
    "instance=\"ml.m5.xlarge\" hours=\"4\" runs-per-month=\"2\"/></workload></plan>";

} // namespace

/// greenprint-cli sweep: inputs as a grid, and linked.
class SweepVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QFile file(m_folder.filePath(QStringLiteral("plan.gplan")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(kPlan), qint64(kPlan.size()));
    }

    void aGridHasEveryCombination() {
        const QJsonObject json = sweep({"task[t]/hours=1..4/3", "task[t]/runs-per-month=1..2/1",
                                        "--format", "json"})
                                     .object();
        QVERIFY(!json[QLatin1String("linked")].toBool(true));
        QCOMPARE(json[QLatin1String("rows")].toArray().size(), 8);
    }

    void linkedInputsTakeTheirStepsTogether() {
        const QJsonObject json = sweep({"task[t]/hours=1..4/3", "task[t]/runs-per-month=8..2/3",
                                        "task[t]/count=1..4/3", "--link", "--format", "json"})
                                     .object();
        QVERIFY(json[QLatin1String("linked")].toBool());
        QCOMPARE(json[QLatin1String("parameters")].toArray().size(), 3);
        const QJsonArray rows = json[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const QJsonValue inputs = rows[i][QLatin1String("inputs")];
            QCOMPARE(inputs[QLatin1String("task[t]/hours")].toInt(), 1 + i);
            QCOMPARE(inputs[QLatin1String("task[t]/runs-per-month")].toInt(), 8 - 2 * i);
            QCOMPARE(inputs[QLatin1String("task[t]/count")].toInt(), 1 + i);
        }
    }

    void theTableHasAColumnForEachInput() {
        const Ran ran = sweep(
            {"task[t]/hours=1..4/3", "task[t]/runs-per-month=8..2/3", "--link", "--format", "csv"});
        QCOMPARE(ran.exitCode, 0);
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith("task[t]/hours,task[t]/runs-per-month,scenario,"));
        QVERIFY(lines[4].startsWith("4,2,"));
    }

    void wrongUsageSaysWhatWasExpected_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, std::initializer_list<const char *> arguments,
                            const char *says) {
            QStringList list;
            for (const char *argument : arguments)
                list << QLatin1String(argument);
            QTest::newRow(name) << list << QByteArray(says);
        };
        row("nothing", {}, "expected PLAN");
        row("a grid of three",
            {"task[t]/hours=1..4/3", "task[t]/runs-per-month=1..2/1", "task[t]/count=1..2/1"},
            "at most one more");
        row("one linked", {"task[t]/hours=1..4/3", "--link"}, "at least one more");
        row("other steps", {"task[t]/hours=1..4/3", "task[t]/runs-per-month=1..4/2", "--link"},
            "task[t]/hours takes 3, task[t]/runs-per-month 2");
        row("twice", {"task[t]/hours=1..4/3", "task[t]/hours=1..4/3", "--link"}, "named twice");
    }

    void wrongUsageSaysWhatWasExpected() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }

private:
    Ran run(const QStringList &arguments) const {
        return greenprint::test::cli::run(
            QStringList{QStringLiteral("sweep"), m_folder.filePath(QStringLiteral("plan.gplan"))}
            + arguments);
    }
    Ran sweep(std::initializer_list<const char *> arguments) const {
        QStringList list;
        for (const char *argument : arguments)
            list << QLatin1String(argument);
        return run(list);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SweepVerbTest)
#include "sweepverb.moc"
