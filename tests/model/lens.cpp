#include "model/review/jsontree.h"
#include "model/review/lensfile.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace greenprint;

namespace {

/// A lens of one question with two practices and "none of these".
const QByteArray kLens = R"({
  "schemaVersion": "2021-11-01",
  "name": "L",
  "description": "D",
  "pillars": [{
    "id": "sustainability",
    "name": "Sustainability",
    "questions": [{
      "id": "Q01",
      "title": "How?",
      "description": "Why",
      "choices": [
        {"id": "Q01_BP01", "title": "One", "helpfulResource": {"displayText": "h", "url": "http:\/\/example.com\/a"},
         "improvementPlan": {"displayText": "i"}},
        {"id": "Q01_BP02", "title": "Two", "improvementPlan": {"displayText": "i"},
         "additionalResources": [{"type": "HELPFUL_RESOURCE", "content": [{"displayText": "more"}]}]},
        {"id": "Q01_no", "title": "None of these"}
      ],
      "riskRules": [
        {"condition": "Q01_BP01 && Q01_BP02", "risk": "NO_RISK"},
        {"condition": "!Q01_BP01", "risk": "HIGH_RISK"},
        {"condition": "default", "risk": "MEDIUM_RISK"}
      ]
    }]
  }]
})";

QString codes(const std::vector<LensDefect> &defects) {
    QStringList list;
    for (const LensDefect &d : defects)
        list << keyword(d.code) + QLatin1Char('@') + d.path;
    return list.join(QLatin1Char(' '));
}

QByteArray changed(const char *from, const char *to) {
    QByteArray text = kLens;
    if (!text.contains(from))
        qFatal("nothing to replace: %s", from);
    return text.replace(from, to);
}

} // namespace

class LensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesTheSame() {
        const auto reading = readLens(kLens, QStringLiteral("l"));
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
        QCOMPARE(codes(reading->defects), QString());
        const Lens &lens = reading->lens;
        QCOMPARE(lens.questionCount(), 1);
        const LensQuestion &q = lens.pillars[0].questions[0];
        QCOMPARE(q.choices.size(), 3u);
        QVERIFY(q.choices[2].isNone());
        QCOMPARE(q.choices[0].help.url, QStringLiteral("http://example.com/a"));
        const auto again = readLens(writeLens(lens), QStringLiteral("l"));
        QVERIFY(again);
        QCOMPARE(again->lens, lens);
    }

    void firstTrueRuleWins_data() {
        QTest::addColumn<QStringList>("ticked");
        QTest::addColumn<int>("rule");
        QTest::newRow("both") << QStringList{QStringLiteral("Q01_BP01"), QStringLiteral("Q01_BP02")}
                              << 0;
        QTest::newRow("none") << QStringList{} << 1;
        QTest::newRow("second only") << QStringList{QStringLiteral("Q01_BP02")} << 1;
        QTest::newRow("first only") << QStringList{QStringLiteral("Q01_BP01")} << 2;
    }
    void firstTrueRuleWins() {
        QFETCH(QStringList, ticked);
        const Lens lens = readLens(kLens)->lens;
        const int fired = lens.pillars[0].questions[0].firedRule(
            [&](const QString &id) { return ticked.contains(id); });
        QTEST(fired, "rule");
    }

    /// Each defect is found once, with its code and its place, and the lens opens all the same.
    void defects_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QString q = QStringLiteral("pillar[sustainability]/question[Q01]");
        const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("no default",
            changed(R"("condition": "default")", R"("condition": "Q01_BP01 && !Q01_BP02")"),
            QStringLiteral("missing-default@") + q + QStringLiteral("/riskRules"));
        row("unreachable", changed(R"("!Q01_BP01")", R"("!Q01_BP01 || !Q01_BP02")"),
            QStringLiteral("unreachable-level@") + q + QStringLiteral("/riskRules[2]"));
        row("unreferenced", changed("Q01_BP01 && Q01_BP02", "Q01_BP01 && !Q01_no"),
            QStringLiteral("unreferenced-choice@") + q + QStringLiteral("/choice[Q01_BP02]"));
        row("named in vain",
            changed("Q01_BP01 && Q01_BP02", "Q01_no && Q01_BP01 && (Q01_BP02 || !Q01_BP02)"),
            QStringLiteral("unreferenced-choice@") + q + QStringLiteral("/choice[Q01_BP02]"));
        row("unknown id", changed("\"!Q01_BP01\"", "\"!Q01_BP01 || Q01_BP09\""),
            QStringLiteral("unknown-id@") + q + QStringLiteral("/riskRules[1]"));
        row("title too long", changed("How?", QByteArray(129, 'x').constData()),
            QStringLiteral("over-limit@") + q + QStringLiteral("/title"));
        row("text too long", changed("Why", QByteArray(2049, 'x').constData()),
            QStringLiteral("over-limit@") + q + QStringLiteral("/description"));
        row("bad address", changed("http:\\/\\/example.com\\/a", "javascript:alert(1)"),
            QStringLiteral("bad-url@") + q
                + QStringLiteral("/choice[Q01_BP01]/helpfulResource/url"));
        row("address without host", changed("http:\\/\\/example.com\\/a", "https://"),
            QStringLiteral("bad-url@") + q
                + QStringLiteral("/choice[Q01_BP01]/helpfulResource/url"));
        row("NaN", changed("\"Why\"", "NaN"),
            QStringLiteral("not-json@") + q + QStringLiteral("/description"));
        row("infinity in a member of no use",
            changed("\"title\": \"How?\"", "\"x\": -Infinity, \"title\": \"How?\""),
            QStringLiteral("not-json@") + q + QStringLiteral("/x"));
        row("octal", changed("\"title\": \"How?\"", "\"x\": 012, \"title\": \"How?\""),
            QStringLiteral("not-json@") + q + QStringLiteral("/x"));
        row("comma too many", changed("\"None of these\"}", "\"None of these\"},"),
            QStringLiteral("not-json@") + q);
        row("comment", changed("\"title\": \"How?\"", "/* x */ \"title\": \"How?\""),
            QStringLiteral("not-json@") + q);
        row("line break in a string", changed("Why", "W\nhy"),
            QStringLiteral("not-json@") + q + QStringLiteral("/description"));
        row("text after the end", kLens + "x", QStringLiteral("not-json@"));
        row("member twice", changed("\"title\": \"How?\"", "\"title\": \"H\", \"title\": \"How?\""),
            QStringLiteral("duplicate-key@") + q + QStringLiteral("/title"));
        row("choice twice", changed("\"Q01_no\"", "\"Q01_BP02\""),
            QStringLiteral("missing-member@%1/choice[Q01_BP02]/improvementPlan "
                           "duplicate-id@%1/choice[Q01_BP02]")
                .arg(q));
        row("level twice", changed("MEDIUM_RISK", "HIGH_RISK"),
            QStringLiteral("duplicate-level@") + q + QStringLiteral("/riskRules[2]"));
        row("no such level", changed("\"HIGH_RISK\"", "\"LOW_RISK\""),
            QStringLiteral("wrong-type@") + q + QStringLiteral("/riskRules[1]/risk"));
        row("bad condition", changed("!Q01_BP01", "!Q01_BP01 &&"),
            QStringLiteral("bad-condition@") + q + QStringLiteral("/riskRules[1]/condition"));
        row("bad id", changed("\"sustainability\"", "\"sustain ability\""),
            QStringLiteral("bad-id@pillar[sustain ability]"));
        row("no plan",
            changed(
                R"("title": "Two", "improvementPlan": {"displayText": "i"},)",
                R"("title": "Two",)"),
            QStringLiteral("missing-member@") + q
                + QStringLiteral("/choice[Q01_BP02]/improvementPlan"));
        row("number for a text", changed("\"Why\"", "7"),
            QStringLiteral("wrong-type@") + q + QStringLiteral("/description"));
        row("other format", changed("2021-11-01", "2030-01-01"),
            QStringLiteral("schema-version@schemaVersion"));
        row("no name", changed("\"name\": \"L\",", ""), QStringLiteral("missing-member@name"));
    }
    void defects() {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto reading = readLens(text);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
        QCOMPARE(codes(reading->defects), expected);
        for (const LensDefect &d : reading->defects)
            QVERIFY(!d.message.isEmpty());
        QCOMPARE(reading->lens.questionCount(), 1);
    }

    void tooManyOfEverything() {
        Lens lens = readLens(kLens)->lens;
        LensQuestion question = lens.pillars[0].questions[0];
        while (question.choices.size() <= 15) {
            LensChoice choice = question.choices[0];
            choice.id = QStringLiteral("more%1").arg(question.choices.size());
            question.choices.push_back(choice);
        }
        while (lens.pillars[0].questions.size() <= 20) {
            question.id = QStringLiteral("Q%1").arg(lens.pillars[0].questions.size() + 1);
            lens.pillars[0].questions.push_back(question);
        }
        LensPillar pillar = lens.pillars[0];
        pillar.questions.clear();
        while (lens.pillars.size() <= 10) {
            pillar.id = QStringLiteral("pillar%1").arg(lens.pillars.size());
            lens.pillars.push_back(pillar);
        }
        const QString found = codes(lintLens(lens));
        QVERIFY(found.contains(QLatin1String("over-limit@pillars ")));
        QVERIFY(found.contains(QLatin1String("over-limit@pillar[sustainability]/questions ")));
        QVERIFY(found.contains(QLatin1String("/question[Q2]/choices")));
    }

    void rulesAreTriedOutForAsManyQuestionsAsThereMayBe() {
        // a choice that no rule names is told of, though not in a lens of thousands of questions
        Lens lens = readLens(changed("Q01_BP01 && Q01_BP02", "Q01_BP01"))->lens;
        const auto question = lens.pillars[0].questions[0];
        lens.pillars[0].questions.resize(5000, question);
        const std::vector<LensDefect> defects = lintLens(lens);
        const auto unreferenced = std::ranges::count(
            defects, LintCode::UnreferencedChoice, &LensDefect::code);
        const auto once = std::ranges::count(
            lintLens(Lens{
                lens.id,
                lens.schemaVersion,
                lens.name,
                lens.description,
                {{lens.pillars[0].id, lens.pillars[0].name, {question}}}}),
            LintCode::UnreferencedChoice, &LensDefect::code);
        QCOMPARE(unreferenced, once * 200);
    }

    void fileTooLongForTheTool() {
        QByteArray text = kLens;
        text.replace("\"D\"", "\"D\", \"_note\": \"" + QByteArray(500'000, 'x') + '"');
        const auto reading = readLens(text);
        QVERIFY(reading);
        QCOMPARE(codes(reading->defects), QStringLiteral("over-limit@"));
    }

    void unreadable_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1");
        QTest::newRow("not JSON") << QByteArray("<plan/>") << QStringLiteral("line 1, column 1");
        QTest::newRow("cut off") << kLens.left(300) << QStringLiteral("line 13, column");
        QTest::newRow("list") << QByteArray("[]") << QStringLiteral("line 1");
        QTest::newRow("no questions") << QByteArray("{\"pillars\": []}") << QString();
        QTest::newRow("no pillars") << QByteArray("{}") << QString();
        QTest::newRow("missing colon")
            << QByteArray("{\n\"a\" 1}") << QStringLiteral("line 2, column 5");
        QTest::newRow("bad escape")
            << QByteArray("{\"a\": \"\\x\"}") << QStringLiteral("line 1, column 9");
        QTest::newRow("NUL") << QByteArray("{\0}", 3) << QString();
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << QString();
        QTest::newRow("nested") << QByteArray(100'000, '[') << QStringLiteral("line 1, column 65");
        QTest::newRow("too many values")
            << QByteArray("[") + QByteArray("0,").repeated(300'000) + "0]"
            << QStringLiteral("line 1, column");
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << QString();
    }
    void unreadable() {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto reading = readLens(text);
        QVERIFY(!reading);
        QVERIFY2(reading.error().where.startsWith(where), qPrintable(reading.error().text()));
        QVERIFY(!reading.error().message.isEmpty());
        QCOMPARE(reading.error().kind, Error::Kind::Unreadable);
    }

    void fileNameIsInTheError() {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("bad.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(readLensFile(file.fileName()).error().text().startsWith(file.fileName()));
        QVERIFY(!readLensFile(dir.filePath(QStringLiteral("none.json"))));
        QVERIFY(!readLensFile(dir.path()));
    }

    /// AWS's own lenses open. All of the ML and Responsible AI lens have one level that cannot be
    /// reached in each question, because the second rule is the negation of the first.
    void publishedLenses_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("questions");
        QTest::addColumn<int>("unreachable");
        QTest::addColumn<int>("missingDefault");
        QTest::addColumn<int>("notJson");
        const auto row = [](const char *file, int questions, int unreachable, int missing,
                            int notJson) {
            QTest::newRow(file) << QString::fromLatin1(file) << questions << unreachable << missing
                                << notJson;
        };
        row("lenses/machine-learning-lens.json", 35, 35, 0, 0);
        row("lenses/responsible-ai-lens.json", 28, 28, 0, 0);
        row("lenses/Amazon_Machine_Learning_IDP_Lens.json", 53, -1, 0, 0);
        row("lenses/custom-lens-sagemaker-autogluon-v1.0.json", 15, -1, 0, 0);
        row("lenses-negative/custom-lens-elasticache-v2.0.nodefault.json", 22, -1, 22, 0);
        row("lenses-negative/custom-lens-emr-spark-v1.0.NaN.json", 24, -1, -1, 2);
    }
    void publishedLenses() {
        QFETCH(QString, file);
        const QString path = test::referenceFile(
            QStringLiteral("reference/schemas/well-architected/") + file);
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto reading = readLensFile(path);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
        QTEST(reading->lens.questionCount(), "questions");
        const auto count = [&](LintCode code) {
            return static_cast<int>(std::ranges::count(reading->defects, code, &LensDefect::code));
        };
        QFETCH(int, unreachable);
        QFETCH(int, missingDefault);
        if (unreachable >= 0)
            QCOMPARE(count(LintCode::UnreachableLevel), unreachable);
        if (missingDefault >= 0)
            QCOMPARE(count(LintCode::MissingDefault), missingDefault);
        QTEST(count(LintCode::NotJson), "notJson");
        for (const LensDefect &d : reading->defects) {
            if (d.code != LintCode::OverLimit)
                QVERIFY2(
                    d.path.contains(QLatin1String("question["))
                        || d.path.startsWith(QLatin1String("pillar[")),
                    qPrintable(d.path));
            if (d.code == LintCode::NotJson)
                QVERIFY(d.line > 0);
        }
        const auto again = readLens(writeLens(reading->lens), reading->lens.id);
        QVERIFY(again);
        QCOMPARE(again->lens.pillars, reading->lens.pillars);
    }

    /// The practice that the ML lens ignores: multi-model endpoints in MLSUS05.
    void ignoredPracticeOfTheMlLens() {
        const QString path = test::referenceFile(
            QStringLiteral("reference/schemas/well-architected/lenses/machine-learning-lens.json"));
        if (path.isEmpty())
            QSKIP("the reference material is not here");
        const auto reading = readLensFile(path);
        QVERIFY(reading);
        QVERIFY(codes(reading->defects)
                    .contains(QLatin1String("unreferenced-choice@pillar[sustainability]/"
                                            "question[MLSUS05]/choice[MLSUS05_BP04]")));
    }

    /// Whatever the bytes are, reading ends with a lens or an error.
    void randomBytes() {
        std::mt19937 random(7);
        const auto below = [&](qsizetype n) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(n));
        };
        int opened = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = kLens;
            const qsizetype changes = 1 + below(6);
            for (qsizetype i = 0; i < changes; ++i) {
                const qsizetype at = below(text.size());
                switch (below(6)) {
                case 0:
                    text[at] = static_cast<char>(random() & 0xff);
                    break;
                case 1:
                    text.remove(at, below(20));
                    break;
                case 2:
                    text.insert(at, text.mid(below(text.size()), below(60)));
                    break;
                case 3:
                    text.insert(at, "[{\"\\u00,:}]!&|()NaN-1e9"[below(22)]);
                    break;
                case 4:
                    text.truncate(at);
                    break;
                default:
                    text.insert(at, QByteArray(static_cast<int>(below(200)), '('));
                    break;
                }
                if (text.isEmpty())
                    text = "{";
            }
            const auto reading = readLens(text);
            if (!reading) {
                QVERIFY(!reading.error().message.isEmpty());
                continue;
            }
            ++opened;
            QVERIFY(reading->lens.questionCount() > 0);
            QVERIFY(readLens(writeLens(reading->lens)));
        }
        QVERIFY(opened > 100);
        for (int round = 0; round < 500; ++round) {
            QByteArray text;
            for (qsizetype i = below(400); i > 0; --i)
                text += static_cast<char>(random() & 0xff);
            QVERIFY(!readLens(text));
        }
    }
};

QTEST_GUILESS_MAIN(LensTest)
#include "lens.moc"
