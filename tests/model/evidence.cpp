#include "model/review/evidence.h"

#include "model/plan/planfile.h"
#include "model/plan/planpath.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"
#include "tests/support/simulated.h"

#include <QTest>

using namespace greenprint;
using test::planOf;
using test::samples;

namespace {

Evidence evidence(const Plan &plan, const QString &practice) {
    const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
    const PlanFacts facts(catalog, plan, baselineId(plan));
    return evidenceFor(facts, *catalog.practice(practice));
}

QByteArray workload(const QByteArray &content) {
    return "<workload>" + content + "</workload>";
}

QByteArray scenario(const QByteArray &content) {
    return "<scenario id=\"s\">" + content + "</scenario>";
}

const QByteArray kCold = workload(
    "<dataset id=\"raw\" size-gb=\"42000\" reads-per-month=\"0.1\" growth-gb-per-month=\"500\"/>");
const QByteArray kTraining = "<task id=\"fit\" kind=\"training\" work=\"accelerator-compute\" "
                             "instance=\"ml.g5.2xlarge\" hours=\"4\" runs-per-month=\"2\"";
const QByteArray kSearch = "<task id=\"find\" kind=\"tuning\" work=\"accelerator-compute\" "
                           "instance=\"ml.g5.2xlarge\" hours=\"1\" runs-per-month=\"1\" ";
const QByteArray kService = "<service id=\"api\" requests-per-month=\"100000\" "
                            "instance=\"ml.m5.xlarge\" service-time-ms=\"20\" concurrency=\"2\" ";

} // namespace

class EvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data() {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("practice");
        QTest::addColumn<QString>("suggests");
        QTest::addColumn<bool>("applies");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &plan, const char *practice,
                            const char *suggests, const char *says, const char *path = "",
                            bool applies = true) {
            QTest::newRow(name) << plan << QString::fromLatin1(practice)
                                << QString::fromLatin1(suggests) << applies
                                << QString::fromUtf8(says) << QString::fromLatin1(path);
        };

        row("cold data", kCold, "DP-07", "not-met",
            "raw: 42 TB in Standard, read 0.1 \u00d7 a month", "dataset[raw]/reads-per-month");
        row("cold data that is archived",
            kCold + scenario("<storage dataset=\"raw\" class=\"GLACIER\"/>"), "DP-07", "met",
            "raw: 42 TB in Glacier", "scenario[s]/storage[raw]/class");
        row("cold data that will be archived",
            kCold
                + scenario("<storage dataset=\"raw\" class=\"STANDARD\"><transition "
                           "after-days=\"30\" class=\"GLACIER_IR\"/></storage>"),
            "DP-07", "met", "moves to an archive class after 30 days",
            "scenario[s]/storage[raw]/transition[0]/class");
        row("reads not stated", workload("<dataset id=\"raw\" size-gb=\"10\"/>"), "DP-07",
            "cannot-tell", "raw: it is not stated how often it is read",
            "dataset[raw]/reads-per-month");
        row("read often", workload("<dataset id=\"raw\" size-gb=\"10\" reads-per-month=\"9\"/>"),
            "DP-07", "cannot-tell", "no data that is hardly read", "", false);
        row("no data", {}, "DP-06", "cannot-tell", "the plan keeps no data", "", false);
        row("kept for ever", kCold, "DP-06", "not-met",
            "raw: 42 TB, growing by 500 GB a month, kept for ever",
            "dataset[raw]/retention-months");
        row("retention", workload("<dataset id=\"raw\" size-gb=\"10\" retention-months=\"18\"/>"),
            "DP-06", "met", "raw: kept for 18 months", "dataset[raw]/retention-months");
        row("expires",
            kCold + scenario("<storage dataset=\"raw\"><expire after-days=\"90\"/></storage>"),
            "DP-06", "met", "raw: expires after 90 days",
            "scenario[s]/storage[raw]/expire[0]/after-days");
        row("one dataset against another",
            workload("<dataset id=\"a\" size-gb=\"10\" retention-months=\"18\"/>"
                     "<dataset id=\"b\" size-gb=\"10\"/>"),
            "DP-06", "not-met", "b: 10 GB, kept for ever; a: kept for 18 months",
            "dataset[b]/retention-months");
        row("re-creatable in three zones",
            workload("<dataset id=\"raw\" size-gb=\"10\" recreatable=\"yes\"/>"), "DP-08",
            "not-met", "(zones: 3)", "dataset[raw]/recreatable");
        row("re-creatable in one zone",
            workload("<dataset id=\"raw\" size-gb=\"10\" recreatable=\"yes\"/>")
                + scenario("<storage dataset=\"raw\" class=\"ONEZONE_IA\"/>"),
            "DP-08", "met", "(zones: 1)", "dataset[raw]/recreatable");
        row("a name like a place in a text",
            workload("<dataset id=\"raw\" name=\"%4 raw\" size-gb=\"10\" recreatable=\"yes\"/>"),
            "DP-08", "not-met", "%4 raw: 10 GB can be made again");
        row("gzip", workload("<dataset id=\"raw\" size-gb=\"10\" compression=\"gzip\"/>"), "DP-11",
            "not-met", "compressed with gzip", "dataset[raw]/compression");
        row("zstd", workload("<dataset id=\"raw\" size-gb=\"10\" compression=\"zstd\"/>"), "DP-11",
            "met", "Zstandard", "dataset[raw]/compression");
        row("adopted with a strength",
            workload("<dataset id=\"raw\" size-gb=\"10\" format=\"csv\"/>")
                + scenario("<practice id=\"DP-10\" on=\"raw\" strength=\"0.4\"/>"),
            "DP-10", "met", "raw: adopted with a strength of 0.4", "scenario[s]/practice[DP-10]");
        row("far from where it arises",
            workload("<dataset id=\"raw\" size-gb=\"10\" producer-region=\"eu-west-1\"/>"), "DP-01",
            "not-met", "raw: arises in eu-west-1, kept in us-east-1",
            "dataset[raw]/producer-region");
        row("file mode",
            workload(
                "<dataset id=\"raw\" size-gb=\"10\"/>" + kTraining
                + " input-dataset=\"raw\" input-mode=\"file\"/>"),
            "DP-12", "not-met", "fit: copies raw to a volume first", "task[fit]/input-mode");

        row("runs that fail", workload(kTraining + " failed-fraction=\"0.12\"/>"), "TR-07",
            "not-met", "fit: 12 % of the runs fail", "task[fit]/failed-fraction");
        row("few runs fail", workload(kTraining + " failed-fraction=\"0.01\"/>"), "TR-07", "met",
            "1 % of the runs fail", "task[fit]/failed-fraction");
        row("from scratch", workload(kTraining + " training-type=\"scratch\"/>"), "PF-03",
            "not-met", "fit: trained from scratch", "task[fit]/training-type");
        row("fine-tuned", workload(kTraining + " training-type=\"fine-tuning\"/>"), "PF-03", "met",
            "starts from an existing model", "task[fit]/training-type");
        row("on demand", workload(kTraining + "/>"), "TR-09", "not-met", "fit: bought on demand",
            "scenario[default]/compute[fit]/purchase");
        row("spot",
            workload(kTraining + "/>") + scenario("<compute task=\"fit\" purchase=\"spot\"/>"),
            "TR-09", "met", "fit: bought", "scenario[s]/compute[fit]/purchase");
        row("general accelerator", workload(kTraining + "/>"), "TR-08", "not-met", "NVIDIA A10G",
            "scenario[default]/compute[fit]/instance");
        row("idle notebook",
            workload("<task id=\"nb\" kind=\"notebook\" instance=\"ml.m5.xlarge\" count=\"2\" "
                     "always-on=\"yes\" active-hours-per-month=\"73\"/>"),
            "TR-14", "not-met",
            "nb: 2 \u00d7 ml.m5.xlarge always on, idle for 1,310 of 1,460 instance hours a month "
            "(90 %)",
            "scenario[default]/compute[nb]/always-on");
        row("idle notebook while the grid becomes cleaner",
            "<about><horizon months=\"36\" start=\"2027-01\" grid-decline-percent=\"2\"/></about>"
                + workload(
                    "<task id=\"nb\" kind=\"notebook\" instance=\"ml.m5.xlarge\" count=\"2\" "
                    "always-on=\"yes\" active-hours-per-month=\"73\"/>"),
            "TR-14", "not-met", "idle for 1,310 of 1,460 instance hours a month (90 %)",
            "scenario[default]/compute[nb]/always-on");
        row("random search", workload(kSearch + "trials=\"200\" strategy=\"random\"/>"), "TU-01",
            "not-met", "find: 200 trials, random", "task[find]/strategy");
        row("search that learns", workload(kSearch + "trials=\"200\" strategy=\"bayesian\"/>"),
            "TU-01", "met", "find: 200 trials", "task[find]/strategy");
        row("all at once",
            workload(kSearch + "trials=\"40\" parallel-trials=\"20\" strategy=\"bayesian\"/>"),
            "TU-03", "not-met", "find: 40 trials, 20 at a time", "task[find]/parallel-trials");
        row("no search", workload(kTraining + "/>"), "TU-01", "cannot-tell",
            "no hyperparameter search", "", false);
        row("logs for ever", workload("<logs id=\"l\" gb-per-month=\"9\"/>"), "TR-17", "not-met",
            "Logs: 9 GB a month, kept for ever", "logs[l]/retention-days");
        row("logs that end", workload("<logs id=\"l\" gb-per-month=\"9\" retention-days=\"30\"/>"),
            "TR-17", "met", "kept for 30 days", "logs[l]/retention-days");
        row("one of several",
            workload("<logs id=\"l\" gb-per-month=\"9\"/><logs id=\"m\" gb-per-month=\"4\"/>"),
            "TR-17", "not-met", "Logs m: 4 GB a month, kept for ever", "logs[l]/retention-days");
        row("feature store", workload("<feature-store id=\"f\" online-gb=\"2\"/>"), "DP-04", "met",
            "Feature store: 2 GB", "feature-store[f]");

        row("one zone", workload(kService + "/>"), "XP-03", "not-met", "api: zones: 1",
            "scenario[default]/endpoint[api]/zones");
        row("two zones",
            workload(kService + "/>")
                + scenario("<endpoint service=\"api\" min=\"2\" zones=\"2\"/>"),
            "XP-03", "met", "api: zones: 2", "scenario[s]/endpoint[api]/zones");
        row("may wait", workload(kService + "latency-slo-p95-ms=\"7200000\"/>"), "DE-04", "not-met",
            "answers may take 7,200 s", "service[api]/latency-slo-p95-ms");
        row("may not wait", workload(kService + "latency-slo-p95-ms=\"300\"/>"), "DE-04",
            "cannot-tell", "no service whose answers may wait", "", false);
        row("spiky on a fixed number",
            workload(kService + "pattern=\"spiky\" peak-to-mean=\"6\"/>")
                + scenario("<endpoint service=\"api\" min=\"3\" autoscaling=\"no\"/>"),
            "DE-13", "not-met", "on a fixed number of instances (3)",
            "scenario[s]/endpoint[api]/autoscaling");
        row("models apart", workload(kService + "models=\"5\"/>"), "DE-05", "not-met",
            "api: 5 models, each on an endpoint of its own",
            "scenario[default]/endpoint[api]/mode");
        row("models together",
            workload(kService + "models=\"5\" memory-gb=\"1\"/>")
                + scenario("<endpoint service=\"api\" mode=\"multi-model\"/>"),
            "DE-05", "met", "5 models share instances", "scenario[s]/endpoint[api]/mode");
        row("not Arm", workload(kService + "/>"), "DE-08", "not-met", "not an Arm type",
            "scenario[default]/endpoint[api]/instance");
        row("Arm",
            workload(kService + "/>")
                + scenario("<endpoint service=\"api\" instance=\"ml.c7g.xlarge\"/>"),
            "DE-08", "met", "ml.c7g.xlarge, an Arm type", "scenario[s]/endpoint[api]/instance");

        row("no goal", {}, "BG-01", "not-met", "no functional unit is named",
            "about/functional-unit/name");
        row("a goal",
            "<about><functional-unit name=\"calls\" quantity=\"1000\" of=\"requests\"/><targets "
            "carbon-kg-per-unit=\"0.5\"/><benefit>Less scrap.</benefit></about>",
            "BG-01", "met", "target: 500 g of carbon per unit", "about/targets/carbon-kg-per-unit");
        row("a rule instead",
            workload(kService + "/>")
                + "<scenario id=\"r\" name=\"A rule\"><endpoint service=\"api\" mode=\"none\"/>"
                  "</scenario>",
            "PF-01", "met", "compared without a model in: A rule", "scenario[r]");
        row("high carbon Region", workload(kService + "/>"), "PF-04", "not-met",
            "us-east-1:", "scenario[default]/region/data");
        row("no choice of Region",
            "<about><residency regions=\"us-east-1\"/></about>" + workload(kService + "/>"),
            "PF-04", "met", "the residency allows no other Region",
            "scenario[default]/region/data");
        row("nothing to be seen", workload(kService + "/>"), "XP-02", "cannot-tell",
            "a plan does not say whether data is encrypted");
        row("adopted where nothing is to be seen",
            workload(kService + "/>") + scenario("<practice id=\"XP-02\"/>"), "XP-02", "met",
            "the scenario: adopted", "scenario[s]/practice[XP-02]");
    }
    void rules() {
        QFETCH(QByteArray, plan);
        QFETCH(QString, practice);
        QFETCH(QString, suggests);
        QFETCH(bool, applies);
        QFETCH(QString, says);
        QFETCH(QString, path);
        const Evidence e = evidence(planOf(plan), practice);
        QVERIFY2(e.text().contains(says), qPrintable(e.text()));
        QCOMPARE(keyword(e.suggestion), suggests);
        QCOMPARE(e.applies, applies);
        if (!path.isEmpty())
            QVERIFY2(e.paths().contains(path), qPrintable(e.paths().join(QLatin1Char(' '))));
    }

    void listingAChoiceIsNotMakingIt() {
        // a scenario that lists a practice of choice without the choice follows it in name only
        const Evidence e = evidence(
            planOf(kCold + scenario("<practice id=\"DP-07\"/>")), QStringLiteral("DP-07"));
        QCOMPARE(e.suggestion, Suggestion::NotMet);
        QVERIFY2(e.text().contains(QLatin1String("listed as adopted")), qPrintable(e.text()));
    }

    void everyPracticeSaysSomething() {
        for (const Plan &plan : samples()) {
            for (const Practice &practice : Catalog::builtIn().practices()) {
                const Evidence e = evidence(plan, practice.id);
                QVERIFY2(!e.text().isEmpty(), qPrintable(plan.name + practice.id));
                QVERIFY2(
                    !e.text().contains(QLatin1Char('%') + QLatin1String("1")),
                    qPrintable(e.text()));
                QVERIFY2(!e.text().contains(QLatin1String("nan")), qPrintable(e.text()));
                // met or not met only by a fact that says so
                if (e.suggestion != Suggestion::CannotTell) {
                    QCOMPARE(e.facts.front().speaksFor, e.suggestion);
                    QVERIFY2(e.applies, qPrintable(practice.id));
                    QVERIFY2(!e.facts.front().path.isEmpty(), qPrintable(e.text()));
                }
            }
        }
    }

    void pathsLeadSomewhere() {
        int looked = 0;
        for (const Plan &plan : samples()) {
            for (const Practice &practice : Catalog::builtIn().practices()) {
                for (const QString &path : evidence(plan, practice.id).paths()) {
                    // of a choice that the scenario does not make itself, the path is where to make
                    // it
                    if (path.startsWith(QLatin1String("scenario[")))
                        continue;
                    ++looked;
                    const QString element = path.section(QLatin1Char('/'), 0, 0);
                    QVERIFY2(
                        element == QLatin1String("about") || element == QLatin1String("card")
                            || element.contains(QLatin1Char('[')),
                        qPrintable(path));
                    if (element.contains(QLatin1Char('['))) {
                        const QString id = element.section(QLatin1Char('['), 1).chopped(1);
                        QVERIFY2(
                            writePlan(plan).contains("id=\"" + id.toUtf8() + '"'),
                            qPrintable(path));
                    }
                }
            }
        }
        QVERIFY(looked > 20);
    }

    void anyPlan() {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Plan plan = test::randomPlan(seed);
            const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
            for (const QString &id : scenarioIds(plan)) {
                const PlanFacts facts(catalog, plan, id);
                for (const Practice &practice : catalog.practices())
                    QVERIFY(!evidenceFor(facts, practice).facts.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidence.moc"
