#include "model/plan/planfile.h"

#include "model/plan/design.h"
#include "model/plan/planlimits.h"
#include "tests/support/randomplan.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace greenprint;

namespace {

PlanReading read(const QByteArray &bytes) {
    return readPlan(bytes, Catalog::builtIn());
}

/// A small plan with one thing put in.
QByteArray planWith(const QByteArray &attributes, const QByteArray &content = {}) {
    return "<plan format=\"1\" name=\"P\" " + attributes + ">\n" + content + "\n</plan>\n";
}

QByteArray workloadWith(const QByteArray &content) {
    return planWith({}, "<workload>\n" + content + "\n</workload>");
}

const Finding *firstError(const PlanReading &reading) {
    for (const Finding &f : reading.findings) {
        if (f.severity == Severity::Error)
            return &f;
    }
    return nullptr;
}

} // namespace

class PlanFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallest() {
        const PlanReading reading = read("<plan format=\"1\" name=\"Tiny\"/>");
        QVERIFY(reading.ok());
        QCOMPARE(reading.plan.name, QStringLiteral("Tiny"));
        QVERIFY(reading.findings.empty());
    }

    void savingAndLoadingGivesAnEqualPlan() {
        for (quint32 seed = 0; seed < 400; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const QByteArray bytes = writePlan(plan);
            const PlanReading reading = read(bytes);
            QVERIFY2(
                reading.ok(),
                qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(reading.errorText())));
            QVERIFY2(
                reading.plan == plan,
                qPrintable(QStringLiteral("seed %1\n%2").arg(seed).arg(QString::fromUtf8(bytes))));
            QCOMPARE(writePlan(reading.plan), bytes);
            QCOMPARE(planHash(reading.plan), planHash(plan));
        }
    }

    void examplesAreRead_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"minimal", "published-run", "roof-damage"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void examplesAreRead() {
        QFETCH(QString, name);
        const QString file = test::referenceFile(
            QStringLiteral("design/examples/%1.gplan").arg(name));
        if (file.isEmpty())
            QSKIP("The examples of the design are not beside the checkout");
        const auto reading = readPlanFile(file, Catalog::builtIn());
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QVERIFY2(reading->findings.empty(), "no warning either");
        QVERIFY(read(writePlan(reading->plan)).plan == reading->plan);
    }

    void numbersKeepTheirDigits() {
        const PlanReading reading = read(
            workloadWith("<dataset id=\"d\" size-gb=\"0.1\" growth-gb-per-month=\"1e3\" "
                         "objects=\"123456789012\"/>"));
        QVERIFY(reading.ok());
        const QByteArray bytes = writePlan(reading.plan);
        QVERIFY(bytes.contains("size-gb=\"0.1\""));
        QVERIFY(bytes.contains("growth-gb-per-month=\"1000\""));
        QVERIFY(bytes.contains("objects=\"123456789012\""));
    }

    void whatIsWrittenCanBeRead_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString(QChar(0));
        QTest::newRow("bell") << QString(QChar(7));
        QTest::newRow("carriage return") << QStringLiteral("\r");
        QTest::newRow("half a pair") << QString(QChar(0xd83d));
        QTest::newRow("other half") << QString(QChar(0xde00));
        QTest::newRow("no character") << QString(QChar(0xffff));
        QTest::newRow("end of CDATA") << QStringLiteral("]]>");
        QTest::newRow("too long") << QString(200'000, QLatin1Char('x'));
    }
    void whatIsWrittenCanBeRead() {
        QFETCH(QString, text);
        Plan plan;
        plan.name = QStringLiteral("a") + text + QStringLiteral("b");
        plan.about.goal = QStringLiteral("c") + text + QStringLiteral("d");
        plan.notes.push_back(
            {QStringLiteral("about/goal"),
             {},
             {},
             QStringLiteral("e") + text + QStringLiteral("f"),
             {}});
        const QByteArray bytes = writePlan(plan);
        const PlanReading reading = read(bytes);
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QVERIFY(reading.plan.name.startsWith(QLatin1Char('a')));
        QVERIFY(reading.plan.about.goal->startsWith(QLatin1Char('c')));
        QVERIFY(reading.plan.notes[0].text->startsWith(QLatin1Char('e')));
        QCOMPARE(writePlan(reading.plan), bytes);
    }

    void unknownPartsAreKeptAndReported() {
        const QByteArray bytes =
            "<!-- in front --><plan format=\"1\" name=\"P\" mood=\"good\"><!-- about the future -->"
            "<workload><task id=\"t\" colour=\"red\"><hint a=\"1\">text "
            "<b>bold</b></hint></task></workload>"
            "<future x=\"&lt;y&gt;\"><deep/></future><!-- at the end --></plan>";
        const PlanReading reading = read(bytes);
        QVERIFY(reading.ok());
        QStringList codes;
        for (const Finding &f : reading.findings)
            codes << codeText(f.code);
        QCOMPARE(codes.count(QStringLiteral("unknown-attribute")), 2);
        QCOMPARE(codes.count(QStringLiteral("unknown-element")), 2);
        const QByteArray saved = writePlan(reading.plan);
        for (const char *kept :
             {"mood=\"good\"", "colour=\"red\"", "a=\"1\"", "<b>bold</b>", "x=\"&lt;y&gt;\"",
              "<deep/>", "in front", "about the future", "at the end"})
            QVERIFY2(saved.contains(kept), kept);
        QVERIFY(read(saved).plan == reading.plan);
    }

    void errors_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("attribute");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code, int line,
                            const char *path = "", const char *attribute = "") {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << line
                                << QString::fromLatin1(path) << QString::fromLatin1(attribute);
        };
        row("empty file", "", "not-xml", 1);
        row("not XML", "hello", "not-xml", 1);
        row("two roots", "<plan format=\"1\" name=\"a\"/>\n<plan/>", "not-xml", 2);
        row("open tag", "<plan format=\"1\" name=\"a\">\n<about>", "not-xml", 2);
        row("attribute twice", "<plan format=\"1\" name=\"a\" name=\"b\"/>", "not-xml", 1);
        row("undeclared entity", planWith({}, "<about owner=\"&x;\"/>"), "not-xml", 2);
        row("document type", "<!DOCTYPE plan>\n<plan format=\"1\" name=\"a\"/>", "document-type",
            1);
        row("entity declaration",
            "<!DOCTYPE plan [<!ENTITY x \"y\">]>\n<plan format=\"1\" name=\"&x;\"/>",
            "document-type", 1);
        row("NUL byte", QByteArray("<plan format=\"1\"\nname=\"a\0b\"/>", 28), "nul-byte", 2);
        row("not UTF-8", "<plan format=\"1\" name=\"\xe4\"/>", "not-utf-8", 0);
        row("other encoding",
            "<?xml version=\"1.0\" encoding=\"latin1\"?><plan format=\"1\" name=\"a\"/>",
            "not-utf-8", 1);
        row("other root", "<project/>", "not-a-plan", 1);
        row("format missing", "<plan name=\"a\"/>", "missing-attribute", 1, "plan", "format");
        row("format not a number", "<plan format=\"one\" name=\"a\"/>", "invalid-value", 1, "plan",
            "format");
        row("newer format", "<plan format=\"2\" name=\"a\"/>", "newer-format", 1, "plan", "format");
        row("name missing", "<plan format=\"1\"/>", "missing-attribute", 1, "plan", "name");
        row("id missing", workloadWith("<task/>"), "missing-attribute", 3, "task[]", "id");
        row("bad id", workloadWith("<task id=\"a b\"/>"), "invalid-value", 3, "task[a b]", "id");
        for (const char *number :
             {"", "6,5", "6x", "nan", "inf", "-inf", "1e999", " 6", "0x10", "+6"}) {
            row(number, workloadWith("<task id=\"t\"\n hours=\"" + QByteArray(number) + "\"/>"),
                "invalid-value", 4, "task[t]", "hours");
        }
        row("negative hours", workloadWith("<task id=\"t\" hours=\"-1\"/>"), "invalid-value", 3,
            "task[t]", "hours");
        row("share above one", workloadWith("<task id=\"t\" cpu-utilization=\"1.5\"/>"),
            "invalid-value", 3, "task[t]", "cpu-utilization");
        row("count not whole", workloadWith("<task id=\"t\" count=\"1.5\"/>"), "invalid-value", 3,
            "task[t]", "count");
        row("unknown word", workloadWith("<task id=\"t\" kind=\"magic\"/>"), "invalid-value", 3,
            "task[t]", "kind");
        row("yes or no", workloadWith("<task id=\"t\" always-on=\"true\"/>"), "invalid-value", 3,
            "task[t]", "always-on");
        row("finding of a note not a code",
            planWith({}, "<note on=\"about\" finding=\"a b\">x</note>"), "invalid-value", 2,
            "note[about]", "finding");
        row("finding of a note far too long",
            planWith({}, "<note on=\"about\" finding=\"" + QByteArray(70, 'a') + "\">x</note>"),
            "invalid-value", 2, "note[about]", "finding");
        row("note for no scenario",
            planWith({}, "<note on=\"about\" finding=\"a\" scenario=\"none\">x</note>"),
            "unknown-reference", 2, "note[about]", "scenario");
        row("finding at no path", planWith({}, "<note on=\"a[b\" finding=\"a\">x</note>"),
            "unknown-path", 2, "note[a[b]", "on");
        row("note twice on a finding",
            planWith(
                {}, "<note on=\"about\" finding=\"a\">x</note><note on=\"about\" "
                    "finding=\"a\">y</note>"),
            "duplicate-id", 2, "note[about]", "on");
        row("short week", workloadWith("<service id=\"s\" week=\"1 2 3\"/>"), "invalid-value", 3,
            "service[s]", "week");
        row("month", planWith({}, "<about><horizon start=\"2027-13\"/></about>"), "invalid-value",
            2, "about/horizon", "start");
        row("month with a sign", planWith({}, "<about><horizon start=\"2027-+1\"/></about>"),
            "invalid-value", 2, "about/horizon", "start");
        row("element twice", planWith({}, "<about/>\n<about/>"), "duplicate-element", 3, "plan");
        row("id twice", workloadWith("<task id=\"t\"/>\n<task id=\"t\"/>"), "duplicate-id", 4,
            "task[t]", "id");
        row("reference to nothing", workloadWith("<task id=\"t\" input-dataset=\"d\"/>"),
            "unknown-reference", 3, "task[t]", "input-dataset");
        row("unknown Region",
            planWith({}, "<scenario id=\"a\">\n<region all=\"mars-1\"/></scenario>"),
            "unknown-region", 3, "scenario[a]/region", "all");
        row("unknown type", workloadWith("<task id=\"t\" instance=\"ml.z9.huge\"/>"),
            "unknown-instance", 3, "task[t]", "instance");
        row("unknown class",
            planWith(
                {}, "<workload><dataset id=\"d\"/></workload><scenario id=\"a\">\n<storage "
                    "dataset=\"d\" "
                    "class=\"TAPE\"/></scenario>"),
            "unknown-storage-class", 3, "scenario[a]/storage[d]", "class");
        row("unknown practice",
            planWith({}, "<scenario id=\"a\"><practice id=\"ZZ-99\"/></scenario>"),
            "unknown-practice", 2, "scenario[a]/practice[ZZ-99]", "id");
        row("cycle",
            planWith({}, "<scenario id=\"a\" from=\"b\"/>\n<scenario id=\"b\" from=\"a\"/>"),
            "inheritance-cycle", 2, "scenario[a]", "from");
        row("own child", planWith({}, "<scenario id=\"a\" from=\"a\"/>"), "inheritance-cycle", 2,
            "scenario[a]", "from");
        row("two baselines",
            planWith(
                {}, "<scenario id=\"a\" baseline=\"yes\"/>\n<scenario id=\"b\" baseline=\"yes\"/>"),
            "two-baselines", 3, "scenario[b]", "baseline");
        row("change of nothing",
            planWith(
                {}, "<scenario id=\"a\">\n<change path=\"task[t]/hours\" value=\"1\"/></scenario>"),
            "unknown-path", 3, "scenario[a]/change[task[t]/hours]", "path");
        row("change to no number",
            planWith(
                {}, "<workload><task id=\"t\"/></workload>\n<scenario id=\"a\"><change "
                    "path=\"task[t]/hours\" "
                    "value=\"long\"/></scenario>"),
            "invalid-value", 3, "scenario[a]/change[task[t]/hours]", "value");
        row("unknown coefficient",
            planWith({}, "<override kind=\"coefficient\" id=\"gravity\" value=\"9\"/>"),
            "unknown-override", 2, "override[gravity]", "id");
        row("range of nothing",
            planWith({}, "<range path=\"task[t]/hours\" low=\"1\" high=\"2\"/>"), "unknown-path", 2,
            "range[task[t]/hours]", "path");
        row("range the wrong way round",
            planWith(
                {}, "<workload><task id=\"t\"/></workload>\n<range path=\"task[t]/hours\" "
                    "low=\"3\" high=\"2\"/>"),
            "invalid-value", 3, "range[task[t]/hours]", "low");
        row("range below what the input takes",
            planWith(
                {}, "<workload><task id=\"t\"/></workload>\n<range path=\"task[t]/hours\" "
                    "low=\"-3\" high=\"2\"/>"),
            "invalid-value", 3, "range[task[t]/hours]", "low");
        row("range above what the input takes",
            planWith(
                {}, "<workload><task id=\"t\"/></workload>\n<range "
                    "path=\"task[t]/cpu-utilization\" low=\"0.2\" high=\"1.2\"/>"),
            "invalid-value", 3, "range[task[t]/cpu-utilization]", "high");
        row("practice on a part that is not there",
            planWith(
                {}, "<workload><task id=\"t\"/></workload><scenario id=\"a\">\n<practice "
                    "id=\"TU-01\" on=\"t\"/>\n<practice id=\"TU-01\" on=\"u\"/>\n<practice "
                    "id=\"TU-01\"/></scenario>"),
            "unknown-reference", 4, "scenario[a]/practice[TU-01][u]", "on");
        row("coefficient above its range",
            planWith(
                {}, "<override kind=\"coefficient\" id=\"hdd-power\" value=\"3\" low=\"1\" "
                    "high=\"2\"/>"),
            "invalid-value", 2, "override[hdd-power]", "value");
        row("coefficient below its range",
            planWith(
                {}, "<override kind=\"coefficient\" id=\"hdd-power\" value=\"0.5\" low=\"1\" "
                    "high=\"2\"/>"),
            "invalid-value", 2, "override[hdd-power]", "low");
        QByteArray deep;
        for (int i = 0; i < 70; ++i)
            deep += "<x>";
        for (int i = 0; i < 70; ++i)
            deep += "</x>";
        row("too deep", planWith({}, deep), "too-deep", 2);
    }
    void errors() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(QString, path);
        QFETCH(QString, attribute);
        const PlanReading reading = read(bytes);
        QVERIFY(!reading.ok());
        const Finding *error = firstError(reading);
        QCOMPARE(codeText(error->code), code);
        QCOMPARE(error->line, line);
        QCOMPARE(error->subject, path);
        QCOMPARE(error->attribute, attribute);
        const QString message = messageText(*error);
        QVERIFY2(!message.contains(QLatin1Char('%')) && !message.isEmpty(), qPrintable(message));
    }

    void depthOf64IsAccepted() {
        QByteArray deep;
        for (int i = 0; i < 63; ++i)
            deep += "<x>";
        for (int i = 0; i < 63; ++i)
            deep += "</x>";
        QVERIFY(read(planWith({}, deep)).ok());
        QVERIFY(!read(planWith({}, "<x>" + deep + "</x>")).ok());
    }

    /// A byte order mark begins a file; anywhere else it is a sign like others.
    void signsAtTheBeginningAreKept() {
        const QByteArray sign = "\xef\xbb\xbf";
        const QByteArray bytes = sign + "<plan format=\"1\" name=\"" + sign + "P\"><future><x "
                                 + sign + "a=\"1\">" + sign + "</x></future></plan>";
        const PlanReading reading = read(bytes);
        QVERIFY2(reading.ok(), qPrintable(reading.errorText()));
        QCOMPARE(reading.plan.name, QStringLiteral("\ufeffP"));
        const QByteArray written = writePlan(reading.plan);
        QCOMPARE(written.count(sign), 3);
        QVERIFY(read(written).plan == reading.plan);
        // it does not stand for the input whose name follows it
        QVERIFY(!read("<plan format=\"1\" " + sign + "name=\"P\"/>").ok());
    }

    /// What takes no memory in the file may take much when it is read.
    void countsAreLimited() {
        const auto scenarios = [](int count) {
            QByteArray content;
            for (int n = 0; n < count; ++n)
                content += "<scenario id=\"s" + QByteArray::number(n) + "\"/>\n";
            return planWith({}, content);
        };
        QVERIFY(read(scenarios(kMostSiblings)).ok());
        const PlanReading many = read(scenarios(kMostSiblings + 10));
        QCOMPARE(many.findings.size(), size_t{1});
        QCOMPARE(codeText(many.findings.front().code), QStringLiteral("invalid-value"));
        QCOMPARE(many.findings.front().line, kMostSiblings + 2);

        QByteArray datasets;
        for (int n = 0; n <= kMostSiblings; ++n)
            datasets += "<dataset id=\"d" + QByteArray::number(n) + "\"/>";
        QCOMPARE(
            codeText(firstError(read(workloadWith(datasets)))->code),
            QStringLiteral("invalid-value"));

        const QByteArray tags = QByteArray("<x/>").repeated(kMaxPlanItems + 1);
        QCOMPARE(
            codeText(firstError(read(planWith({}, tags)))->code), QStringLiteral("invalid-value"));
        // what is edited keeps the limits, too
        Plan plan = read(scenarios(kMostSiblings)).plan;
        plan.scenarios.push_back(Scenario());
        plan.scenarios.back().id = QStringLiteral("one-more");
        const std::vector<Finding> findings = checkPlan(plan, Catalog::builtIn());
        QCOMPARE(findings.size(), size_t{1});
        QCOMPARE(codeText(findings.front().code), QStringLiteral("invalid-value"));
    }

    void tooLargeIsRefusedUnread() {
        const QByteArray bytes(kMaxPlanBytes + 1, ' ');
        QCOMPARE(codeText(firstError(read(bytes))->code), QStringLiteral("too-large"));
    }

    void everyErrorIsReported() {
        const PlanReading reading = read(
            workloadWith("<task id=\"t\" hours=\"x\" count=\"0\"/><task id=\"u\" kind=\"y\"/>"));
        int errors = 0;
        for (const Finding &f : reading.findings)
            errors += f.severity == Severity::Error ? 1 : 0;
        QCOMPARE(errors, 3);
        QVERIFY(reading.errorText().contains(QStringLiteral("line 3")));
    }

    void byteOrderMarkAndCarriageReturns() {
        const PlanReading reading = read(
            "\xef\xbb\xbf<plan format=\"1\" "
            "name=\"P\">\r\n<about><goal>One\r\nTwo</goal></about>\r\n</plan>");
        QVERIFY(reading.ok());
        QCOMPARE(*reading.plan.about.goal, QStringLiteral("One\nTwo"));
    }

    void savingIsWholeOrNotAtAll() {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("p.gplan"));
        Plan plan;
        plan.name = QStringLiteral("First");
        QVERIFY(savePlanFile(plan, file).has_value());
        // a folder that cannot be written to leaves the file as it was, and says so
        plan.name = QStringLiteral("Second");
        const auto failed = savePlanFile(
            plan, dir.filePath(QStringLiteral("no/such/folder/p.gplan")));
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().kind, Error::Kind::Unwritable);
        QCOMPARE(readPlanFile(file, Catalog::builtIn())->plan.name, QStringLiteral("First"));
    }

    void longChainsOfScenariosAreReadInTime() {
        // each link was once looked for by going through all scenarios, for every one of them
        constexpr int kLinks = kMostSiblings - 1;
        QByteArray scenarios;
        for (int i = 0; i < kLinks; ++i)
            scenarios += "<scenario id=\"s" + QByteArray::number(i) + "\" from=\"s"
                         + QByteArray::number(i + 1) + "\"/>";
        const PlanReading whole = read(
            planWith({}, scenarios + "<scenario id=\"s9999\" name=\"end\"/>"));
        QVERIFY2(whole.ok(), qPrintable(whole.errorText()));
        QVERIFY(mergedScenario(whole.plan, QStringLiteral("s0")).id == QLatin1String("s0"));
        // a cycle is told of its members, not of what inherits from it
        const PlanReading cycle = read(
            planWith({}, scenarios + "<scenario id=\"s9999\" from=\"s9997\"/>"));
        QStringList members;
        for (const Finding &f : cycle.findings) {
            QCOMPARE(f.code, FindingCode::InheritanceCycle);
            members << f.subject;
        }
        members.sort();
        QCOMPARE(
            members.join(QLatin1Char(' ')),
            QStringLiteral("scenario[s9997] scenario[s9998] scenario[s9999]"));
    }

    void aFileWithoutEndIsRefused() {
        const QString endless = QStringLiteral("/dev/zero");
        if (!QFile::exists(endless))
            QSKIP("There is no file without end here");
        const auto reading = readPlanFile(endless, Catalog::builtIn());
        QVERIFY(!reading.has_value());
        QCOMPARE(reading.error().where, endless);
    }

    void damagedFilesNeverCrash() {
        std::mt19937 random(3);
        QList<QByteArray> seeds;
        for (quint32 seed = 0; seed < 6; ++seed)
            seeds << writePlan(test::randomPlan(seed));
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = seeds[static_cast<qsizetype>(random() % 6)];
            for (int n = 1 + static_cast<int>(random() % 4); n > 0; --n) {
                const qsizetype at = static_cast<qsizetype>(
                    random() % static_cast<unsigned>(bytes.size()));
                switch (random() % 4) {
                case 0:
                    bytes[at] = static_cast<char>(random() % 256);
                    break;
                case 1:
                    bytes.remove(at, static_cast<qsizetype>(random() % 20));
                    break;
                case 2:
                    bytes.insert(
                        at,
                        bytes.mid(
                            static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())),
                            30));
                    break;
                default:
                    bytes.truncate(at + 1);
                    break;
                }
            }
            const PlanReading reading = read(bytes);
            if (reading.ok())
                QVERIFY(read(writePlan(reading.plan)).plan == reading.plan);
        }
    }
};

QTEST_APPLESS_MAIN(PlanFileTest)
#include "planfile.moc"
