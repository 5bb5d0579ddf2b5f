#include "model/plan/planschema.h"

#include "model/plan/element.h"
#include "model/plan/planfile.h"
#include "tests/support/keptfile.h"
#include "tests/support/randomplan.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

/// The schema as a tool outside the project reads it.
class Validator {
public:
    Validator() {
        QFile schema(m_folder.filePath(QStringLiteral("plan.rng")));
        if (!schema.open(QIODevice::WriteOnly) || schema.write(planSchema()) < 0)
            qFatal("cannot write the schema");
    }

    static bool available() {
        return !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
    }

    /// Empty if every file is valid, else what xmllint says.
    QString complaints(const QStringList &files) const {
        QProcess xmllint;
        xmllint.start(
            QStringLiteral("xmllint"),
            QStringList{
                QStringLiteral("--noout"), QStringLiteral("--relaxng"),
                m_folder.filePath(QStringLiteral("plan.rng"))}
                + files);
        if (!xmllint.waitForFinished(120'000))
            return QStringLiteral("xmllint did not finish");
        const QString said = QString::fromUtf8(xmllint.readAllStandardError());
        return xmllint.exitCode() == 0 ? QString() : said.left(2000);
    }

    QString complaints(const QByteArray &plan) const { return complaints({fileOf(plan)}); }

    QString fileOf(const QByteArray &plan) const {
        const QString name = m_folder.filePath(QStringLiteral("%1.gplan").arg(m_files++));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(plan) != plan.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }

private:
    QTemporaryDir m_folder;
    mutable int m_files = 0;
};

/// What reading keeps with a warning and the schema refuses.
void dropUnknown(ElementRef ref) {
    Extras &extras = *ref.spec->extras(ref.element);
    extras.attributes.clear();
    extras.elements.clear();
    for (const ChildSpec &child : ref.spec->children) {
        for (int i = 0; i < child.count(ref.element); ++i)
            dropUnknown({child.spec, child.at(ref.element, i)});
    }
}

QByteArray planWith(const QByteArray &content) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<plan format=\"1\" name=\"P\">" + content
           + "</plan>\n";
}

bool reads(const QByteArray &plan) {
    return readPlan(plan, Catalog::builtIn()).ok();
}

} // namespace

class PlanSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePublishedSchemaIsThatOfTheTable() {
        const QString difference = differenceFromKept(
            QStringLiteral("resources/schema/plan.rng"), planSchema());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void samplesAreValid() {
        if (!Validator::available())
            QSKIP("xmllint is not installed");
        QStringList files;
        const QDir samples(QStringLiteral(GREENPRINT_SOURCE_DIR "/resources/samples"));
        for (const QString &name : samples.entryList({QStringLiteral("*.gplan")}))
            files << samples.filePath(name);
        QVERIFY(files.size() >= 5);
        for (const char *name : {"minimal", "published-run", "roof-damage"}) {
            const QString file = referenceFile(
                QStringLiteral("design/examples/%1.gplan").arg(QLatin1String(name)));
            if (!file.isEmpty())
                files << file;
        }
        const QString complaints = Validator().complaints(files);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void randomPlansAreValid() {
        if (!Validator::available())
            QSKIP("xmllint is not installed");
        const Validator validator;
        QStringList files;
        for (quint32 seed = 1; seed <= 100; ++seed) {
            Plan plan = randomPlan(seed);
            dropUnknown(refTo(plan));
            files << validator.fileOf(writePlan(plan));
        }
        const QString complaints = validator.complaints(files);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void whatReadingRefusesTheSchemaRefuses_data() {
        QTest::addColumn<QByteArray>("plan");
        const auto row = [](const char *name, const QByteArray &plan) {
            QTest::newRow(name) << plan;
        };
        const auto task = [](const QByteArray &attribute) {
            return planWith("<workload><task id=\"t\" " + attribute + "/></workload>");
        };
        row("no format", "<plan name=\"P\"/>");
        row("newer format", "<plan format=\"2\" name=\"P\"/>");
        row("no name", "<plan format=\"1\"/>");
        row("another root", "<project format=\"1\" name=\"P\"/>");
        row("empty number", task("hours=\"\""));
        row("comma", task("hours=\"6,5\""));
        row("letters after a number", task("hours=\"6x\""));
        row("not a number", task("hours=\"nan\""));
        row("infinite", task("hours=\"inf\""));
        row("INF as schemas spell it", task("hours=\"INF\""));
        row("below the range", task("hours=\"-1\""));
        row("above the range", task("cpu-utilization=\"1.5\""));
        row("half an instance", task("count=\"1.5\""));
        row("no instance", task("count=\"0\""));
        row("unknown choice", task("kind=\"baking\""));
        row("neither yes nor no", task("one-off=\"true\""));
        row("id with a space", planWith("<workload><task id=\"a b\"/></workload>"));
        row("id that is too long",
            planWith("<workload><task id=\"" + QByteArray(65, 'a') + "\"/></workload>"));
        row("no id", planWith("<workload><task hours=\"1\"/></workload>"));
        row("a week of 167 hours", planWith(
                                       "<workload><service id=\"v\" week=\""
                                       + QByteArray("1 ").repeated(167) + "\"/></workload>"));
        row("thirteenth month", planWith("<about><horizon start=\"2027-13\"/></about>"));
        row("retention without end",
            planWith("<workload><logs id=\"l\" retention-days=\"forever\"/></workload>"));
        row("two workloads", planWith("<workload/><workload/>"));
        row("two goals", planWith("<about><goal>a</goal><goal>b</goal></about>"));
        row("override without kind", planWith("<override id=\"x\"/>"));
        row("no such day", planWith("<review><acceptance question=\"q\" by=\"me\" "
                                    "until=\"2027-02-30\"/></review>"));
    }
    void whatReadingRefusesTheSchemaRefuses() {
        QFETCH(QByteArray, plan);
        QVERIFY2(!reads(plan), "read without an error");
        if (!Validator::available())
            QSKIP("xmllint is not installed");
        QVERIFY2(!Validator().complaints(plan).isEmpty(), "valid by the schema");
    }

    // every number of these parts, just above the largest that is allowed
    void rangesAreThoseOfTheTable() {
        if (!Validator::available())
            QSKIP("xmllint is not installed");
        const Validator validator;
        int checked = 0;
        for (const ElementSpec *spec : {&specOf<Dataset>(), &specOf<Task>(), &specOf<Service>()}) {
            for (const Parameter &p : spec->parameters) {
                if ((p.kind != ValueKind::Number && p.kind != ValueKind::Count)
                    || !std::isfinite(p.most))
                    continue;
                const auto plan = [&](double value) {
                    return planWith(
                        "<workload><" + QByteArray(spec->name) + " id=\"x\" " + p.key + "=\""
                        + numberText(value).toLatin1() + "\"/></workload>");
                };
                const double beyond = p.kind == ValueKind::Count ? p.most + 1 : p.most * 1.001;
                const QByteArray most = plan(p.most);
                QVERIFY2(reads(most) && validator.complaints(most).isEmpty(), p.key);
                QVERIFY2(!reads(plan(beyond)), p.key);
                QVERIFY2(!validator.complaints(plan(beyond)).isEmpty(), p.key);
                ++checked;
            }
        }
        QVERIFY(checked > 30);
    }
};

QTEST_GUILESS_MAIN(PlanSchemaTest)
#include "planschema.moc"
