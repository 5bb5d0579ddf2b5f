#include "tests/support/commandline.h"
#include "tests/support/files.h"
#include "tests/support/hostilelens.h"

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

Ran review(const QStringList &arguments) {
    return run(QStringList{QStringLiteral("review")} + arguments);
}

QStringList keys(const char *list) {
    QStringList keys = QString::fromLatin1(list).split(QLatin1Char(' '));
    keys.sort();
    return keys;
}

/// Whether an object has all members of a list; it may have more.
bool has(const QJsonObject &object, const char *list) {
    const QStringList wanted = keys(list);
    return std::ranges::all_of(wanted, [&](const QString &k) { return object.contains(k); });
}

const char *const kMetrics = "energy_it_kwh energy_kwh carbon_location_kg carbon_market_kg "
                             "carbon_embodied_kg carbon_kg water_l cost_usd latency_p95_ms "
                             "training_hours";

const QByteArray kPlan =
    "<plan format=\"1\" name=\"P\"><workload><task id=\"nb\" kind=\"notebook\" "
    "instance=\"ml.m5.xlarge\" always-on=\"yes\" active-hours-per-month=\"40\"/>"
    "<task id=\"find\" kind=\"tuning\" instance=\"ml.m5.xlarge\" hours=\"1\" trials=\"50\" "
    "strategy=\"random\"/></workload><scenario id=\"a\"/>"
    "<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" status=\"rejected\"/>"
    "<choice id=\"TR_12\" reason=\"out-of-scope\" note=\"one type "
    "only\"/></answer></review></plan>";

const QByteArray kBrokenLens =
    "{\"schemaVersion\": \"2021-11-01\", \"name\": \"Broken\", \"description\": \"d\", "
    "\"pillars\": [{\"id\": \"sustainability\", \"name\": \"S\", \"questions\": [{"
    "\"id\": \"one\", \"title\": \"One?\", \"description\": \"d\", \"weight\": NaN, "
    "\"choices\": [{\"id\": \"aaa\", \"title\": \"A\", \"improvementPlan\": "
    "{\"displayText\": \"t\", \"url\": \"ftp://example.com\"}}, "
    "{\"id\": \"one_no\", \"title\": \"None\"}], "
    "\"riskRules\": [{\"condition\": \"aaa && zzz\", \"risk\": \"NO_RISK\"}]}]}]}";

} // namespace

class ReviewVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_plan = write("plan.gplan", kPlan);
    }

    void jsonOfTheContract() {
        const Ran ran = review({m_plan, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject json = ran.object();
        QVERIFY(has(json, "lens risks coverage lint questions improvements"));
        QCOMPARE(json[QLatin1String("lens")].toString(), QStringLiteral("mlops-sustainability"));
        const QJsonObject risks = json[QLatin1String("risks")].toObject();
        QStringList levels = risks.keys();
        levels.sort();
        QCOMPARE(levels, keys("high medium none not_applicable unanswered"));
        QCOMPARE(risks[QLatin1String("high")].toInt(), 1);
        QCOMPARE(risks[QLatin1String("unanswered")].toInt(), 18);
        QVERIFY(json[QLatin1String("coverage")].isDouble());
        QVERIFY(json[QLatin1String("lint")].toArray().isEmpty());
        for (const QJsonValue q : json[QLatin1String("questions")].toArray()) {
            QVERIFY(has(q.toObject(), "id pillar risk choices"));
            for (const QJsonValue c : q[QLatin1String("choices")].toArray())
                QVERIFY(has(c.toObject(), "id suggested confirmed evidence"));
        }
        const QJsonArray improvements = json[QLatin1String("improvements")].toArray();
        QVERIFY(improvements.size() > 10);
        int simulated = 0;
        int ranges = 0;
        for (const QJsonValue i : improvements) {
            QVERIFY(has(i.toObject(), "practice question saves range effort why"));
            const QJsonValue saves = i[QLatin1String("saves")];
            QVERIFY(saves.isNull() || has(saves.toObject(), kMetrics));
            simulated += saves.isObject();
            const QJsonValue range = i[QLatin1String("range")];
            QVERIFY(range.isNull() || has(range.toObject(), kMetrics));
            ranges += range.isObject();
        }
        QVERIFY(simulated > 3);
        QVERIFY(ranges > 0);
    }

    void suggestedAndConfirmed() {
        const QJsonObject json =
            review({m_plan, QStringLiteral("--format"), QStringLiteral("json")}).object();
        const QJsonObject notebooks = question(json, "COST_notebooks");
        QCOMPARE(notebooks[QLatin1String("risk")].toString(), QStringLiteral("high"));
        const QJsonObject idle = choice(notebooks, "TR_14");
        QCOMPARE(idle[QLatin1String("suggested")].toString(), QStringLiteral("not_met"));
        QCOMPARE(idle[QLatin1String("confirmed")].toString(), QStringLiteral("not_met"));
        QVERIFY(idle[QLatin1String("evidence")].toString().contains(QLatin1String("always on")));
        const QJsonObject type = choice(notebooks, "TR_12");
        QCOMPARE(type[QLatin1String("confirmed")].toString(), QStringLiteral("not_applicable"));
        QCOMPARE(type[QLatin1String("reason")].toString(), QStringLiteral("out_of_scope"));
        const QJsonObject search = choice(question(json, "SUS_tuning"), "TU_01");
        QCOMPARE(search[QLatin1String("suggested")].toString(), QStringLiteral("not_met"));
        QVERIFY(search[QLatin1String("confirmed")].isNull());
    }

    void tableAndCsv() {
        const Ran table = review({m_plan});
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.out.contains("Sustainability"));
        QVERIFY(table.out.contains("TR-14"));
        const Ran csv = review({m_plan, QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.exitCode, 0);
        QVERIFY(csv.out.startsWith("pillar,question,"));
        QCOMPARE(csv.out.count("\r\n"), 1 + 67 + 19); // header, practices, "none of these"
    }

    void wrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString plan = QStringLiteral("PLAN");
        QTest::newRow("no plan") << QStringList{} << 2;
        QTest::newRow("format") << QStringList{
            plan, QStringLiteral("--format"),
            QStringLiteral("x")} << 2;
        QTest::newRow("scenario") << QStringList{
            plan, QStringLiteral("--scenario"),
            QStringLiteral("x")} << 2;
        QTest::newRow("no such plan") << QStringList{QStringLiteral("/nonexistent.gplan")} << 3;
        QTest::newRow("no such lens")
            << QStringList{plan, QStringLiteral("--lens"), QStringLiteral("/nonexistent.json")}
            << 3;
        QTest::newRow("a lens without questions")
            << QStringList{plan, QStringLiteral("--lens"), QStringLiteral("EMPTY")} << 3;
        QTest::newRow("a plan as lens") << QStringList{plan, QStringLiteral("--lens"), plan} << 3;
    }
    void wrong() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        arguments.replaceInStrings(QStringLiteral("PLAN"), m_plan);
        arguments.replaceInStrings(
            QStringLiteral("EMPTY"), write("empty.json", "{\"name\": \"x\"}"));
        const Ran ran = review(arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void infeasibleScenario() {
        const QString plan = write(
            "bad.gplan",
            "<plan format=\"1\" name=\"P\"><workload><service id=\"v\" requests-per-month=\"1000\" "
            "instance=\"ml.g5.xlarge\" work=\"accelerator-compute\" service-time-ms=\"20\"/>"
            "</workload><scenario id=\"a\"><endpoint service=\"v\" mode=\"serverless\"/>"
            "</scenario></plan>");
        const Ran ran = review({plan, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!ran.object().isEmpty());
    }

    void brokenLensOpens() {
        const QString lens = write("broken.json", kBrokenLens);
        const Ran ran = review(
            {m_plan, QStringLiteral("--lens"), lens, QStringLiteral("--format"),
             QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 0);
        QStringList codes;
        for (const QJsonValue d : ran.object()[QLatin1String("lint")].toArray()) {
            codes << d[QLatin1String("code")].toString();
            QVERIFY(!d[QLatin1String("message")].toString().isEmpty());
            QVERIFY2(
                d[QLatin1String("path")].toString().contains(QLatin1String("one")),
                qPrintable(d[QLatin1String("path")].toString()));
        }
        for (const char *code : {"not-json", "missing-default", "unknown-id", "bad-url"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        // answers to the other lens are named, not lost in silence
        QVERIFY(ran.err.contains("COST_notebooks"));
    }

    /// The words of a lens, or of a file that is none, do not steer the terminal.
    void noLensActsOnTheTerminal() {
        const QString hostile = QStringLiteral("a\u001b[31mb\u009b31m\u0007c\rd\u202e");
        const QString lens = write("hostile.json", greenprint::test::hostileLensFile(hostile));
        const QString noLens = write("none.json", QStringLiteral("{\"\u001b[31m\":}").toUtf8());
        const auto acts = [](const QByteArray &said) {
            const QString text = QString::fromUtf8(said);
            return std::ranges::any_of(text, [](QChar c) {
                return (c.category() == QChar::Other_Control && c != QLatin1Char('\n')
                        && c != QLatin1Char('\r'))
                       || c == QChar(0x202e);
            });
        };
        for (const char *format : {"table", "csv", "json"}) {
            const Ran ran = review(
                {m_plan, QStringLiteral("--lens"), lens, QStringLiteral("--format"),
                 QLatin1String(format)});
            QCOMPARE(ran.exitCode, 0);
            QVERIFY2(ran.out.contains("[31mb"), format);
            QVERIFY2(!acts(ran.out) || QByteArray(format) == "json", format);
            QVERIFY2(!acts(ran.err), format);
        }
        const Ran refused = review({m_plan, QStringLiteral("--lens"), noLens});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(!acts(refused.err));
    }

    void exports_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("member");
        QTest::newRow("lens") << QStringLiteral("custom-lens") << QStringLiteral("pillars");
        QTest::newRow("review") << QStringLiteral("wa-review") << QStringLiteral("findings");
        QTest::newRow("answers") << QStringLiteral("wa-answers") << QStringLiteral("Answers");
    }
    void exports() {
        QFETCH(QString, format);
        QFETCH(QString, member);
        const QString file = m_dir->filePath(QStringLiteral("out.json"));
        const QStringList arguments{
            QStringLiteral("export"), format, m_plan, QStringLiteral("-o"), file};
        QCOMPARE(run(arguments).exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(contentsOf(file))[member].toArray().size() > 0);
        QStringList elsewhere = arguments;
        elsewhere.last() = QStringLiteral("/nonexistent/folder/out.json");
        QCOMPARE(run(elsewhere).exitCode, 4);
        QCOMPARE(run(arguments.mid(0, 3)).exitCode, 2);
    }

    void exportedLensIsReviewedTheSame() {
        const QString file = m_dir->filePath(QStringLiteral("own.json"));
        const Ran written = run(
            {QStringLiteral("export"), QStringLiteral("custom-lens"), m_plan, QStringLiteral("-o"),
             file});
        QCOMPARE(written.exitCode, 0);
        const QStringList format{QStringLiteral("--format"), QStringLiteral("json")};
        const QStringList lens{QStringLiteral("--lens"), file};
        const QJsonObject own = review(QStringList{m_plan} + format).object();
        const QJsonObject again = review(QStringList{m_plan} + lens + format).object();
        QVERIFY(again[QLatin1String("lint")].toArray().isEmpty());
        for (const char *member : {"risks", "coverage", "improvements"})
            QCOMPARE(again[QLatin1String(member)], own[QLatin1String(member)]);
    }

    void changeSinceAMilestone() {
        const QStringList library{
            QStringLiteral("--library"), m_dir->filePath(QStringLiteral("library.db"))};
        const QStringList since{
            QStringLiteral("--since"), QStringLiteral("First look"), QStringLiteral("--format"),
            QStringLiteral("json")};
        const QByteArray plan = QByteArray(kPlan).replace("name=\"P\"", "name=\"P\" id=\"kept\"");
        const QString first = write("first.gplan", plan);
        QCOMPARE(review(QStringList{first} + library + since).exitCode, 3); // no library yet
        const QStringList import{QStringLiteral("library"), QStringLiteral("import"), first};
        QCOMPARE(run(import + library).exitCode, 0);
        QCOMPARE(review(QStringList{first} + library + since).exitCode, 3); // no such milestone
        const QStringList freeze{
            QStringLiteral("library"), QStringLiteral("milestone"), QStringLiteral("kept"),
            QStringLiteral("First look")};
        QCOMPARE(run(freeze + library).exitCode, 0);

        const QString later = write(
            "later.gplan", QByteArray(plan)
                               .replace("status=\"rejected\"", "status=\"confirmed\"")
                               .replace("always-on=\"yes\"", "always-on=\"no\""));
        const Ran ran = review(QStringList{later} + library + since);
        QCOMPARE(ran.exitCode, 0);
        const QJsonObject change = ran.object()[QLatin1String("change")].toObject();
        QCOMPARE(change[QLatin1String("since")].toString(), QStringLiteral("First look"));
        const QJsonArray ratings = change[QLatin1String("ratings")].toArray();
        QCOMPARE(ratings.size(), 1);
        QCOMPARE(
            ratings[0][QLatin1String("question")].toString(), QStringLiteral("COST_notebooks"));
        QCOMPARE(ratings[0][QLatin1String("before")].toString(), QStringLiteral("high"));
        const QJsonObject saves = change[QLatin1String("saves")].toObject();
        QVERIFY(saves[QLatin1String("energy_kwh")].toDouble() > 0.0);
        QVERIFY(review(QStringList{later} + library + since.mid(0, 2)).out.contains("First look"));

        // two milestones: the plan of today has no part in it
        const QStringList importLater{QStringLiteral("library"), QStringLiteral("import"), later};
        QCOMPARE(run(importLater + library).exitCode, 0);
        QCOMPARE(
            run(freeze.mid(0, 3) + QStringList{QStringLiteral("Second look")} + library).exitCode,
            0);
        const QStringList at{QStringLiteral("--at"), QStringLiteral("Second look")};
        const Ran two = review(QStringList{first} + library + since + at);
        QCOMPARE(two.exitCode, 0);
        QCOMPARE(
            two.object()[QLatin1String("change")].toObject()[QLatin1String("ratings")].toArray(),
            ratings);
        QCOMPARE(two.object()[QLatin1String("risks")], ran.object()[QLatin1String("risks")]);
        QCOMPARE(
            review(QStringList{first} + library + QStringList{at[0], QStringLiteral("Third look")})
                .exitCode,
            3);
        // the report of today lists both, and says what changed since the last
        const QString file = m_dir->filePath(QStringLiteral("review.md"));
        QCOMPARE(
            run(QStringList{
                    QStringLiteral("report"), QStringLiteral("well-architected"), first,
                    QStringLiteral("-o"), file}
                + library)
                .exitCode,
            0);
        const QByteArray text = contentsOf(file);
        QVERIFY(text.contains("First look") && text.contains("Second look"));
        QVERIFY(text.contains("What changed since"));
    }

private:
    QString write(const char *name, const QByteArray &content) {
        const QString path = m_dir->filePath(QLatin1String(name));
        writeFile(path, content);
        return path;
    }

    static QJsonObject question(const QJsonObject &json, const char *id) {
        return named(json[QLatin1String("questions")].toArray(), id);
    }
    static QJsonObject choice(const QJsonObject &question, const char *id) {
        return named(question[QLatin1String("choices")].toArray(), id);
    }
    static QJsonObject named(const QJsonArray &list, const char *id) {
        for (const QJsonValue item : list) {
            if (item[QLatin1String("id")].toString() == QLatin1String(id))
                return item.toObject();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_plan;
};

QTEST_APPLESS_MAIN(ReviewVerbTest)
#include "reviewverb.moc"
