#include "tests/support/commandline.h"

#include "tests/support/catalogfolder.h"
#include "tests/support/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using greenprint::test::contentsOf;
using greenprint::test::writeFile;
using greenprint::test::cli::Ran;
using greenprint::test::cli::run;

namespace {

const QByteArray kPlan =
    "<plan format=\"1\" name=\"P\"><workload><task id=\"t\" kind=\"training\" "
    "instance=\"ml.m5.xlarge\" hours=\"4\"/>"
    "<service id=\"v\" requests-per-month=\"100000\" instance=\"ml.m5.xlarge\" "
    "service-time-ms=\"20\" "
    "latency-slo-p95-ms=\"900\"/></workload><scenario id=\"a\" name=\"Here\" baseline=\"yes\"/>"
    "<scenario id=\"b\" name=\"North\" from=\"a\"><region all=\"eu-north-1\"/></scenario></plan>";

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_plan = write("plan.gplan", kPlan);
    }

    void helpAndVersion() {
        QCOMPARE(run({QStringLiteral("--help")}).exitCode, 0);
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("greenprint-cli "));
        for (const char *verb :
             {"estimate", "compare", "validate", "set", "explain", "catalog", "library"})
            QCOMPARE(run({QLatin1String(verb), QStringLiteral("--help")}).exitCode, 0);
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        const QString plan = QStringLiteral("PLAN");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{QStringLiteral("guess"), plan};
        QTest::newRow("no plan") << QStringList{QStringLiteral("estimate")};
        QTest::newRow("two plans") << QStringList{QStringLiteral("estimate"), plan, plan};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("estimate"), plan, QStringLiteral("--fast")};
        QTest::newRow("unknown scenario") << QStringList{
            QStringLiteral("estimate"), plan, QStringLiteral("--scenario"), QStringLiteral("z")};
        QTest::newRow("unknown format") << QStringList{
            QStringLiteral("estimate"), plan, QStringLiteral("--format"), QStringLiteral("yaml")};
        for (const char *verb :
             {"rank --choice region", "explore", "uncertainty", "sensitivity", "compare", "review",
              "validate"}) {
            QTest::newRow((QByteArray("unknown format of ") + verb).constData())
                << QString::fromLatin1(verb).split(QLatin1Char(' '))
                       + QStringList{plan, QStringLiteral("--format"), QStringLiteral("yaml")};
        }
        QTest::newRow("unknown format of explain") << QStringList{
            QStringLiteral("explain"), plan, QStringLiteral("carbon_kg"),
            QStringLiteral("--format"), QStringLiteral("yaml")};
        QTest::newRow("unknown format of catalog") << QStringList{
            QStringLiteral("catalog"), QStringLiteral("show"), QStringLiteral("--format"),
            QStringLiteral("yaml")};
        QTest::newRow("schema of something")
            << QStringList{QStringLiteral("schema"), QStringLiteral("plan")};
        QTest::newRow("unknown metric")
            << QStringList{QStringLiteral("explain"), plan, QStringLiteral("joy")};
        QTest::newRow("unknown baseline") << QStringList{
            QStringLiteral("compare"), plan, QStringLiteral("--baseline"), QStringLiteral("z")};
        QTest::newRow("set without file")
            << QStringList{QStringLiteral("set"), plan, QStringLiteral("name=x")};
    }
    void wrongUsage() {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(QStringLiteral("PLAN"), m_plan);
        const Ran ran = run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void estimateJson() {
        const Ran ran = run(
            {QStringLiteral("estimate"), m_plan, QStringLiteral("--format"), QStringLiteral("json"),
             QStringLiteral("--ledger")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject json = ran.object();
        QCOMPARE(json[QStringLiteral("horizon_months")].toInt(), 12);
        QCOMPARE(json[QStringLiteral("grid_set")].toString(), QStringLiteral("electricity-maps"));
        const QJsonArray scenarios = json[QStringLiteral("scenarios")].toArray();
        QCOMPARE(scenarios.size(), 2);
        for (const QJsonValue &value : scenarios) {
            const QJsonObject s = value.toObject();
            const QJsonObject total = s[QStringLiteral("total")].toObject();
            QCOMPARE(s[QStringLiteral("months")].toArray().size(), 12);
            for (const char *metric :
                 {"energy_it_kwh", "energy_kwh", "carbon_location_kg", "carbon_market_kg",
                  "carbon_embodied_kg", "water_l", "cost_usd"}) {
                const QString key = QLatin1String(metric);
                QVERIFY2(total.contains(key), metric);
                double lines = 0.0;
                for (const QJsonValue &line : s[QStringLiteral("lines")].toArray())
                    lines += line[QStringLiteral("metrics")][key].toDouble();
                double months = 0.0;
                for (const QJsonValue &month : s[QStringLiteral("months")].toArray())
                    months += month[key].toDouble();
                const double expected = total[key].toDouble();
                QVERIFY2(std::abs(lines - expected) <= 1e-9 * expected, metric);
                QVERIFY2(std::abs(months - expected) <= 1e-9 * expected, metric);
            }
        }
    }

    void scenarioMayBeRepeated() {
        const Ran ran = run(
            {QStringLiteral("estimate"), m_plan, QStringLiteral("--scenario"), QStringLiteral("b"),
             QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.object()[QStringLiteral("scenarios")].toArray().size(), 1);
    }

    void compareDeltasAreDifferences() {
        const QJsonArray scenarios = run({QStringLiteral("compare"), m_plan,
                                          QStringLiteral("--format"), QStringLiteral("json")})
                                         .object()[QStringLiteral("scenarios")]
                                         .toArray();
        const QString carbon = QStringLiteral("carbon_kg");
        const double a = scenarios[0][QStringLiteral("total")][carbon].toDouble();
        const double b = scenarios[1][QStringLiteral("total")][carbon].toDouble();
        QCOMPARE(scenarios[1][QStringLiteral("delta")][carbon].toDouble(), b - a);
        QCOMPARE(scenarios[0][QStringLiteral("delta")][carbon].toDouble(), 0.0);
        QCOMPARE(
            scenarios[1][QStringLiteral("choices")][QStringLiteral("region/training")].toString(),
            QStringLiteral("eu-north-1"));
    }

    void infeasibleEndsWithOne() {
        QByteArray plan = kPlan;
        const QString file = write(
            "slow.gplan", plan.replace("latency-slo-p95-ms=\"900\"", "latency-slo-p95-ms=\"1\""));
        const Ran ran = run(
            {QStringLiteral("estimate"), file, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!ran.object().isEmpty());
    }

    void unreadableEndsWithThree_data() {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("not XML") << QByteArray("x") << QByteArray("line 1");
        QTest::newRow("bad number")
            << QByteArray("<plan format=\"1\" name=\"P\">\n<workload>\n<task id=\"t\" "
                          "hours=\"6,5\"/></workload></plan>")
            << QByteArray("line 3, task[t]");
    }
    void unreadableEndsWithThree() {
        QFETCH(QByteArray, plan);
        QFETCH(QByteArray, place);
        const QString file = write("bad.gplan", plan);
        for (const char *verb : {"estimate", "compare"}) {
            const Ran ran = run({QLatin1String(verb), file});
            QCOMPARE(ran.exitCode, 3);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains(place), ran.err.constData());
        }
        QCOMPARE(run({QStringLiteral("validate"), file}).exitCode, 3);
        QCOMPARE(contentsOf(file), plan);
    }

    void missingFileEndsWithThree() {
        QCOMPARE(
            run({QStringLiteral("estimate"), m_dir->filePath(QStringLiteral("none.gplan"))})
                .exitCode,
            3);
    }

    void setWritesAChangedPlan() {
        const QString out = m_dir->filePath(QStringLiteral("out.gplan"));
        const Ran ran = run(
            {QStringLiteral("set"), m_plan, QStringLiteral("task[t]/hours=9"),
             QStringLiteral("scenario[c]/from=a"),
             QStringLiteral("scenario[c]/region/all=us-west-2"), QStringLiteral("-o"), out});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const Ran estimated = run(
            {QStringLiteral("estimate"), out, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(estimated.object()[QStringLiteral("scenarios")].toArray().size(), 3);
    }

    void setRefusesNonsenseAndWritesNothing() {
        const QString out = m_dir->filePath(QStringLiteral("out.gplan"));
        for (const char *assignment :
             {"task[t]/hours=long", "task[t]/nothing=1", "scenario[c]/from=nobody",
              "scenario[a]/from=b"}) {
            QCOMPARE(
                run({QStringLiteral("set"), m_plan, QLatin1String(assignment), QStringLiteral("-o"),
                     out})
                    .exitCode,
                3);
            QVERIFY(!QFile::exists(out));
        }
    }

    void unwritableEndsWithFour() {
        QCOMPARE(
            run({QStringLiteral("set"), m_plan, QStringLiteral("name=x"), QStringLiteral("-o"),
                 m_dir->filePath(QStringLiteral("no/folder.gplan"))})
                .exitCode,
            4);
    }

    void validateGivesPathAndLine() {
        const QString file = write(
            "bad.gplan", "<plan format=\"1\" name=\"P\">\n<workload>\n<task id=\"t\" "
                         "hours=\"x\"/></workload></plan>");
        const Ran ran = run(
            {QStringLiteral("validate"), file, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonObject finding = QJsonDocument::fromJson(ran.out).array().first().toObject();
        QCOMPARE(finding[QStringLiteral("path")].toString(), QStringLiteral("task[t]/hours"));
        QCOMPARE(finding[QStringLiteral("line")].toInt(), 3);
        QCOMPARE(finding[QStringLiteral("severity")].toString(), QStringLiteral("error"));
    }

    void explainListsLines() {
        const Ran ran = run(
            {QStringLiteral("explain"), m_plan, QStringLiteral("carbon_kg"),
             QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject json = ran.object();
        double sum = 0.0;
        for (const QJsonValue &line : json[QStringLiteral("lines")].toArray())
            sum += line[QStringLiteral("amount")].toDouble();
        QVERIFY(std::abs(sum - json[QStringLiteral("total")].toDouble()) < 1e-9 * sum);
        QCOMPARE(
            run({QStringLiteral("explain"), m_plan, QStringLiteral("cost_usd"),
                 QStringLiteral("--line"), QStringLiteral("0")})
                .exitCode,
            0);
    }

    void explainTakesTimesApart() {
        const auto json = [&](const char *metric) {
            const Ran ran = run(
                {QStringLiteral("explain"), m_plan, QLatin1String(metric),
                 QStringLiteral("--format"), QStringLiteral("json")});
            return ran.object();
        };
        const QJsonObject hours = json("training_hours");
        double sum = 0.0;
        for (const QJsonValue &line : hours[QStringLiteral("lines")].toArray())
            sum += line[QStringLiteral("amount")].toDouble();
        QVERIFY(sum > 0.0);
        QVERIFY(std::abs(sum - hours[QStringLiteral("total")].toDouble()) < 1e-9 * sum);
        QCOMPARE(
            run({QStringLiteral("explain"), m_plan, QStringLiteral("training_hours"),
                 QStringLiteral("--line"), QStringLiteral("0")})
                .exitCode,
            0);
        const QJsonObject latency = json("latency_p95_ms");
        int counting = 0;
        for (const QJsonValue &service : latency[QStringLiteral("services")].toArray()) {
            double parts = 0.0;
            for (const QJsonValue &part : service[QStringLiteral("parts")].toArray())
                parts += part[QStringLiteral("amount")].toDouble();
            QVERIFY(std::abs(parts - service[QStringLiteral("p95_ms")].toDouble()) < 1e-9 * parts);
            if (service[QStringLiteral("counts")].toBool()) {
                ++counting;
                QCOMPARE(service[QStringLiteral("p95_ms")], latency[QStringLiteral("total")]);
            }
        }
        QCOMPARE(counting, 1);
    }

    void catalogIsSound() {
        QCOMPARE(run({QStringLiteral("catalog"), QStringLiteral("check")}).exitCode, 0);
        const Ran regions = run(
            {QStringLiteral("catalog"), QStringLiteral("list"), QStringLiteral("regions"),
             QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QJsonDocument::fromJson(regions.out).array().size(), 39);
        QCOMPARE(
            run({QStringLiteral("estimate"), m_plan, QStringLiteral("--catalog"),
                 QStringLiteral("/nowhere")})
                .exitCode,
            3);
    }

    void aCatalogOfOnesOwnIsCheckedFirst() {
        const QString folder = m_dir->filePath(QStringLiteral("catalog"));
        greenprint::test::copyCatalog(folder);
        const QStringList call{
            QStringLiteral("estimate"), m_plan, QStringLiteral("--catalog"), folder};
        QCOMPARE(run(call).out, run(call.mid(0, 2)).out);
        greenprint::test::replaceIn(
            folder + QStringLiteral("/regions.csv"), ",1.1979\n", ",-1.1979\n");
        const Ran refused = run(call);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("regions.csv:12, price_index"), refused.err.constData());
    }

private:
    QString write(const char *name, const QByteArray &bytes) {
        const QString path = m_dir->filePath(QLatin1String(name));
        writeFile(path, bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_plan;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline.moc"
