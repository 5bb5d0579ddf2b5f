#include "model/estimate/perunit.h"
#include "model/estimate/power.h"
#include "tests/support/simulated.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

constexpr double kDaysPerMonth = 730.0 / 24.0;

QByteArray months(int count) {
    return "<about><horizon months=\"" + QByteArray::number(count) + "\"/></about>";
}

QByteArray at(const QByteArray &region, const QByteArray &choices = {}) {
    return "<scenario id=\"s\"><region " + (region.contains('=') ? region : "all=\"" + region + '"')
           + "/>" + choices + "</scenario>";
}

QByteArray onSite(const QByteArray &workload, const QByteArray &choices = {}, int count = 1) {
    return months(count) + "<workload>" + workload + "</workload>" + at("site", choices) + kSite;
}

QByteArray inVirginia(const QByteArray &workload, const QByteArray &choices = {}, int count = 1) {
    return months(count) + "<workload>" + workload + "</workload>" + at("us-east-1", choices);
}

/// "cost_usd", or of some lines only: "cost_usd idle", "energy_kwh network", "water_l task t".
double measured(const Ledger &ledger, const QString &what) {
    const QStringList words = what.split(QLatin1Char(' '));
    const Metric metric = *metricFromKey(words[0]);
    if (words.size() == 1)
        return value(ledger, metric);
    return sumOf(ledger, metric, [&](const Line &line) {
        return keyword(line.activity) == words[1] || keyword(line.resource) == words[1]
               || keyword(line.stage) == words[1]
               || (words.size() > 2 && pathOf(line.subject).startsWith(words[1])
                   && line.subject.id == words[2]);
    });
}

} // namespace

// The rules of the method and of the contract's "Meaning of the demand", each worked out by hand.
class MethodRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHand_data() {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("what");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *name, const QByteArray &plan, const char *what,
                            double expected) {
            QTest::newRow(name) << plan << QString::fromLatin1(what) << expected;
        };
        demandRows(row);
        storageRows(row);
        networkRows(row);
        facilityRows(row);
        costRows(row);
        serviceRows(row);
    }
    void byHand() {
        QFETCH(QByteArray, plan);
        QFETCH(QString, what);
        QFETCH(double, expected);
        const double ours = measured(run(plan), what);
        QVERIFY2(
            near(ours, expected, 1e-9) || (ours == 0.0 && expected == 0.0),
            qPrintable(QStringLiteral("%1, expected %2").arg(ours, 0, 'g', 15).arg(expected)));
    }

    void unknownStaysUnknown() {
        // a site of which only the grid is known
        const Ledger l = run(
            months(1) + "<workload><task id=\"t\" instance=\"node\" hours=\"10\"/></workload>"
            + at("bare")
            + "<override kind=\"region\" id=\"bare\" grid-g-per-kwh=\"100\"/>"
              "<override kind=\"instance\" id=\"node\" watts-max=\"400\"/>");
        const Totals t = totals(l);
        // half loaded, and what it draws when idle is not known
        for (Metric m :
             {Metric::EnergyIt, Metric::Energy, Metric::CarbonLocation, Metric::Water, Metric::Cost,
              Metric::CarbonEmbodied, Metric::Carbon}) {
            QVERIFY2(!t.value(m), qPrintable(key(m)));
            QVERIFY(t[m].partial);
        }
        QVERIFY(has(l, FindingCode::UnknownFactor));
    }

    void eachGridSetHasItsOwnFactor_data() {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<double>("grams");
        QTest::newRow("default") << QByteArray() << 418.0;
        QTest::newRow("electricity-maps") << QByteArray("grid-set=\"electricity-maps\"") << 418.0;
        QTest::newRow("an earlier year")
            << QByteArray("grid-set=\"electricity-maps\" grid-year=\"2022\"") << 434.0;
        QTest::newRow("ember") << QByteArray("grid-set=\"ember\"") << 384.4;
        QTest::newRow("ccf-2021") << QByteArray("grid-set=\"ccf-2021\"") << 415.8;
        QTest::newRow("direct") << QByteArray("grid-set=\"electricity-maps-direct\"") << 328.17;
    }
    void eachGridSetHasItsOwnFactor() {
        QFETCH(QByteArray, set);
        QFETCH(double, grams);
        const Ledger l = run(
            "<workload><dataset id=\"d\" size-gb=\"1000\"/></workload>" + at("us-east-1"), "s",
            set);
        QVERIFY(near(
            value(l, Metric::CarbonLocation), value(l, Metric::Energy) * grams / 1000.0, 1e-12));
        // a matched Region is not free of emissions: only its market figure is zero
        QCOMPARE(value(l, Metric::CarbonMarket), 0.0);
    }

    void providerScoreIsPerTrainingRun() {
        const Ledger l = run(
            months(3)
            + "<workload><task id=\"p\" kind=\"processing\" instance=\"node\" hours=\"2\"/>"
              "<task id=\"t\" kind=\"training\" instance=\"node\" hours=\"10\" "
              "runs-per-month=\"2\"/>"
              "<task id=\"m\" kind=\"monitoring\" instance=\"node\" hours=\"7\"/></workload>"
            + at("site") + kSite);
        // 3 x 2 h of processing and 6 runs of 10 h; 300 W x 1.1 x 0.4 kg and 0.1 kg embodied
        const double perHour = 0.3 * 1.1 * 0.4 + 0.1;
        QVERIFY(near(*providerSci(l).grams, (6 + 60) * perHour * 1000.0 / 6));
    }

    void serverlessHasThePowerSetOfThePlan() {
        const QByteArray plan = inVirginia(
            "<service id=\"v\" requests-per-month=\"1000000\" service-time-ms=\"100\"/>",
            "<endpoint service=\"v\" mode=\"serverless\" memory-gb=\"2\"/>");
        const Catalog &c = Catalog::builtIn();
        const InstanceType &host = *c.instanceType(QStringLiteral("m6i.32xlarge"));
        for (const auto &[attributes, set] :
             {std::pair(QByteArray(), PowerSet::BottomUp),
              std::pair(QByteArray("power-set=\"teads\""), PowerSet::Teads)}) {
            const double watts = instancePower(c, host, set, {0.5, 0.0}).value * 2 / 1.769 / 128;
            QVERIFY(near(
                measured(run(plan, "s", attributes), QStringLiteral("energy_it_kwh work")),
                1e6 * 0.1 / 3600 * watts / 1000 * 1.3));
        }
    }

    void devicesBelongToTheServicesOnThem() {
        const Plan plan = planOf(
            "<about><horizon months=\"1\"/><functional-unit quantity=\"1000\" of=\"requests\" "
            "service=\"a\"/></about><workload>"
            "<service id=\"a\" requests-per-month=\"1000\"/>"
            "<service id=\"b\" requests-per-month=\"1000\"/>"
            "<task id=\"t\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"10\"/>"
            "<edge id=\"e\" devices=\"10\" device-watts=\"3\" hours-per-month=\"100\" "
            "grid-g-per-kwh=\"300\"/></workload>"
            + at(
                "site", "<endpoint service=\"a\" mode=\"edge\"/>"
                        "<endpoint service=\"b\" mode=\"managed\" wh-per-request=\"1\"/>")
            + QByteArray(kSite).replace("pue=\"1.1\"", "pue=\"1\""));
        const Ledger l = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
        const PerUnit unit = perUnit(l, designOf(plan, QStringLiteral("s")));
        // 3 kWh on devices, and three quarters of the 3 kWh that serve both
        QVERIFY(near(*unit.energyWh, (3.0 + 0.75 * 3.0) * 1000.0));
    }

    void sharedWorkIsSplitByEnergy() {
        const Plan plan = planOf(
            "<about><horizon months=\"1\"/><functional-unit quantity=\"1000\" of=\"requests\" "
            "service=\"a\"/></about><workload>"
            "<service id=\"a\" requests-per-month=\"1000\"/>"
            "<service id=\"b\" requests-per-month=\"1000\"/>"
            "<task id=\"t\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"10\"/>"
            "<task id=\"mine\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"1\" service=\"a\"/>"
            "<task id=\"theirs\" stage=\"deployment\" kind=\"monitoring\" instance=\"node\" "
            "hours=\"5\" serves=\"b\"/></workload>"
            + at(
                "site", "<endpoint service=\"a\" mode=\"managed\" wh-per-request=\"3\"/>"
                        "<endpoint service=\"b\" mode=\"managed\" wh-per-request=\"1\"/>")
            + kSite);
        const Ledger l = simulate(Catalog::builtIn(), plan, QStringLiteral("s"));
        const PerUnit unit = perUnit(l, designOf(plan, QStringLiteral("s")));
        // its own 3 kWh, three quarters of what serves both, all of what serves it alone
        QVERIFY(near(*unit.energyWh, (3.0 + 0.75 * 10 * 0.3 + 0.3) * 1.1 * 1000.0));
        QCOMPARE(*unit.units, 1.0);
    }

    void providedInstancesFollowTheHourBefore() {
        // one hour of the week with ten times the load: what it needs is still there in the next
        QByteArray week;
        for (int h = 0; h < 168; ++h)
            week += (h == 50 ? "10 " : "1 ");
        const double perWeek = 177.0;
        const double erlangs = 4.0; // in an hour of weight 1
        const double requests = erlangs * perWeek * 3600.0 * 730.0 / 168.0;
        const Ledger l = run(onSite(
            "<service id=\"v\" requests-per-month=\"" + QByteArray::number(requests, 'g', 17)
                + "\" pattern=\"custom\" week=\"" + week.trimmed()
                + "\" instance=\"node\" service-time-ms=\"1000\"/>",
            "<endpoint service=\"v\" mode=\"real-time\"/>"));
        const ServiceResult &v = l.services.front();
        QCOMPARE(v.peakInstances, 80.0);
        QVERIFY(near(v.instanceHours, (166 * 8 + 2 * 80) * 730.0 / 168.0));
        QVERIFY(near(*v.utilization, (167 * 4 + 40) / (166.0 * 8 + 2 * 80)));
        QVERIFY(near(*v.idleShare, 1.0 - *v.utilization));
    }

    void modelsShareEndpoints() {
        const QByteArray service =
            "<service id=\"v\" models=\"12\" requests-per-month=\"1000\" instance=\"node\" "
            "service-time-ms=\"10\"/>";
        const auto hours = [&](const QByteArray &endpoint) {
            return run(onSite(service, "<endpoint service=\"v\" " + endpoint + "/>"))
                .services.front()
                .instanceHours;
        };
        QVERIFY(near(hours("mode=\"real-time\""), 12 * 730.0));
        QVERIFY(near(hours("mode=\"real-time\" min=\"2\""), 24 * 730.0));
        QVERIFY(near(hours("mode=\"real-time\" models-per-endpoint=\"5\""), 3 * 730.0));
        QVERIFY(near(hours("mode=\"multi-container\""), 730.0));
        QVERIFY(near(hours("mode=\"multi-model\" zones=\"3\""), 3 * 730.0));
        QVERIFY(
            near(hours("mode=\"real-time\" autoscaling=\"no\" min=\"4\" max=\"9\""), 48 * 730.0));
    }

    void answersTakeServiceTransferAndRoundTrip() {
        const auto p50 = [](const QByteArray &more) {
            return *run(inVirginia(
                            "<service id=\"v\" requests-per-month=\"1\" instance=\"ml.m5.xlarge\" "
                            "service-time-ms=\"40\" service-time-cv=\"0\" "
                                + more + "/>",
                            "<endpoint service=\"v\" mode=\"real-time\"/>"))
                        .services.front()
                        .p50Ms;
        };
        QVERIFY(near(p50(""), 40.0, 1e-6));
        // 1,000 kB at 100 Mbit/s
        QVERIFY(near(p50("payload-in-kb=\"900\" payload-out-kb=\"100\""), 120.0, 1e-6));
        const Catalog &c = Catalog::builtIn();
        const double roundTrip = c.roundTrip(
                                      *c.region(QStringLiteral("eu-west-1")),
                                      *c.region(QStringLiteral("us-east-1")))
                                     .value;
        QVERIFY(roundTrip > 50);
        QVERIFY(near(p50("client-region=\"eu-west-1\""), 40.0 + roundTrip, 1e-6));
    }

    void modelsTravelToWhereTheyServe() {
        const QByteArray work =
            "<task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"1\" "
            "runs-per-month=\"3\"/><service id=\"v\" requests-per-month=\"10\" memory-gb=\"5\" "
            "models=\"2\" instance=\"ml.m5.xlarge\" service-time-ms=\"5\"/>";
        const auto moved = [&](const QByteArray &endpoint) {
            return measured(
                run(months(2) + "<workload>" + work + "</workload>"
                    + at(
                        "all=\"us-east-1\" deployment=\"eu-west-1\"",
                        "<endpoint service=\"v\" " + endpoint + "/>")),
                QStringLiteral("energy_it_kwh move"));
        };
        QVERIFY(near(moved("mode=\"real-time\""), 2 * 3 * 10 * 0.0015));
        QVERIFY(near(moved("mode=\"edge\""), 2 * 3 * 10 * 0.0015));
        // a rule or a managed service needs no model of ours
        QCOMPARE(moved("mode=\"none\""), 0.0);
        QCOMPARE(moved("mode=\"managed\""), 0.0);
    }

    void practicesThatAreChoicesMustBeChosen_data() {
        QTest::addColumn<QByteArray>("practice");
        QTest::addColumn<QByteArray>("choice");
        const auto row = [](const char *name, const char *practice, const char *choice) {
            QTest::newRow(name) << QByteArray(practice) << QByteArray(choice);
        };
        row("retention", "DP-06", "<storage dataset=\"d\"><expire after-days=\"90\"/></storage>");
        row("class", "DP-07", "<storage dataset=\"d\" class=\"STANDARD_IA\"/>");
        row("class by rule", "DP-07",
            "<storage dataset=\"d\"><transition after-days=\"90\" class=\"GLACIER\"/></storage>");
        row("one zone", "DP-08", "<storage dataset=\"d\" class=\"ONEZONE_IA\"/>");
        row("lifecycle", "DP-09", "<storage dataset=\"d\" class=\"INTELLIGENT_TIERING\"/>");
        row("region of data", "DP-01", "<storage dataset=\"d\" region=\"eu-west-1\"/>");
        row("input mode", "DP-12", "<change path=\"task[t]/input-mode\" value=\"fastfile\"/>");
        row("idle", "DP-03", "<compute task=\"t\" always-on=\"no\"/>");
        row("silicon for training", "TR-08", "<compute task=\"t\" instance=\"ml.trn1.2xlarge\"/>");
        row("spot", "TR-09", "<compute task=\"t\" purchase=\"spot\"/>");
        row("right size", "TR-10", "<compute task=\"t\" instance=\"ml.g5.2xlarge\"/>");
        row("fewer instances", "TR-10", "<compute task=\"t\" count=\"1\"/>");
        row("CPU first", "TR-11", "<compute task=\"t\" instance=\"ml.m5.4xlarge\"/>");
        row("logs", "TR-17", "<change path=\"logs[l]/retention-days\" value=\"90\"/>");
        row("drift", "MO-02", "<change path=\"task[t]/trigger\" value=\"drift\"/>");
        row("redundancy", "DE-02", "<endpoint service=\"v\" min=\"1\"/>");
        row("async", "DE-03", "<endpoint service=\"v\" mode=\"async\"/>");
        row("batch", "DE-04", "<endpoint service=\"v\" mode=\"batch\"/>");
        row("multi-model", "DE-05", "<endpoint service=\"v\" mode=\"multi-model\"/>");
        row("multi-container", "DE-05", "<endpoint service=\"v\" mode=\"multi-container\"/>");
        row("serverless", "DE-06", "<endpoint service=\"v\" mode=\"serverless\"/>");
        row("silicon for serving", "DE-07",
            "<endpoint service=\"v\" instance=\"ml.inf2.xlarge\"/>");
        row("Graviton", "DE-08", "<endpoint service=\"v\" instance=\"ml.c7g.xlarge\"/>");
        row("size of endpoint", "DE-12", "<endpoint service=\"v\" instance=\"ml.c5.large\"/>");
        row("autoscaling", "DE-13", "<endpoint service=\"v\" autoscaling=\"yes\"/>");
        row("edge", "DE-14", "<endpoint service=\"v\" mode=\"edge\"/>");
        row("zones", "XP-03", "<endpoint service=\"v\" zones=\"2\"/>");
        row("rule", "PF-01", "<endpoint service=\"v\" mode=\"none\"/>");
        row("managed", "PF-02", "<endpoint service=\"v\" mode=\"managed\"/>");
    }
    void practicesThatAreChoicesMustBeChosen() {
        QFETCH(QByteArray, practice);
        QFETCH(QByteArray, choice);
        const QByteArray workload =
            months(1)
            + "<workload><dataset id=\"d\" size-gb=\"1000\" producer-region=\"eu-west-1\"/>"
              "<task id=\"t\" kind=\"training\" work=\"accelerator-compute\" count=\"2\" "
              "instance=\"ml.g5.xlarge\" hours=\"4\" always-on=\"yes\" input-dataset=\"d\" "
              "input-mode=\"file\"/><service id=\"v\" models=\"2\" requests-per-month=\"1000\" "
              "instance=\"ml.m5.xlarge\" service-time-ms=\"10\"/><logs id=\"l\" "
              "gb-per-month=\"1\"/></workload>";
        const QByteArray before =
            "<region all=\"us-east-1\"/><endpoint service=\"v\" mode=\"real-time\" min=\"3\" "
            "autoscaling=\"no\"/>";
        const QByteArray adopted = "<practice id=\"" + practice + "\"/>";
        const Ledger plain = run(
            workload + "<scenario id=\"s\">" + before + adopted + "</scenario>");
        QVERIFY(has(plain, FindingCode::PracticeNotChosen));
        QVERIFY(std::ranges::any_of(plain.findings, [&](const Finding &f) {
            return f.code == FindingCode::PracticeNotChosen && f.severity == Severity::Warning
                   && f.arguments == QStringList{QString::fromLatin1(practice)};
        }));
        const Ledger chosen = run(
            workload + "<scenario id=\"b\">" + before + "</scenario><scenario id=\"s\" from=\"b\">"
            + choice + adopted + "</scenario>");
        QVERIFY(!has(chosen, FindingCode::PracticeNotChosen));
        // it moves nothing by itself
        const Ledger without = run(
            workload + "<scenario id=\"b\">" + before + "</scenario><scenario id=\"s\" from=\"b\">"
            + choice + "</scenario>");
        QVERIFY(totals(chosen) == totals(without));
    }

    void aPracticeNamedForAPartIsAskedOfThatPart() {
        const QByteArray workload = "<workload><dataset id=\"a\" size-gb=\"10\"/><dataset id=\"b\" "
                                    "size-gb=\"10\"/></workload>";
        const QByteArray choice = "<storage dataset=\"a\" class=\"ONEZONE_IA\"/>";
        const auto notChosen = [&](const QByteArray &practice) {
            return has(
                run(workload + at("us-east-1", choice + practice)), FindingCode::PracticeNotChosen);
        };
        QVERIFY(!notChosen("<practice id=\"DP-08\"/>"));
        QVERIFY(!notChosen("<practice id=\"DP-08\" on=\"a\"/>"));
        QVERIFY(notChosen("<practice id=\"DP-08\" on=\"b\"/>"));
    }

    void aChangeOfFormatNeedsAFactor() {
        const QByteArray workload =
            "<workload><dataset id=\"d\" size-gb=\"10\" format=\"csv\" copies=\"2\"/></workload>";
        const QByteArray change = "<change path=\"dataset[d]/format\" value=\"parquet\"/><change "
                                  "path=\"dataset[d]/copies\" value=\"1\"/>";
        QVERIFY(has(run(workload + at("us-east-1", change)), FindingCode::FormatWithoutFactor));
        QVERIFY(!has(
            run(workload
                + at("us-east-1", change + "<practice id=\"DP-10\" on=\"d\" strength=\"0.5\"/>")),
            FindingCode::FormatWithoutFactor));
    }

    void residencyBindsWhatIsKeptAndWhatIsSent() {
        const QByteArray about = "<about><residency regions=\"eu-west-1 eu-north-1\"/></about>";
        const auto outside = [&](const QByteArray &workload, const QByteArray &region) {
            return has(
                run(about + "<workload>" + workload + "</workload>" + at(region)),
                FindingCode::OutsideResidency);
        };
        const QByteArray data = "<dataset id=\"d\" size-gb=\"1\"/>";
        QVERIFY(!outside(data, "eu-north-1"));
        QVERIFY(outside(data, "us-east-1"));
        QVERIFY(outside(data, "all=\"eu-west-1\" data=\"us-east-1\""));
        QVERIFY(outside("<logs id=\"l\" gb-per-month=\"1\"/>", "us-east-1"));
        QVERIFY(outside("<feature-store id=\"f\" online-gb=\"1\"/>", "us-east-1"));
        const auto transfer = [](const QByteArray &from, const QByteArray &to) {
            return "<transfer id=\"x\" gb-per-month=\"1\" from=\"" + from + "\" to=\"" + to
                   + "\"/>";
        };
        QVERIFY(!outside(transfer("us-east-1", "eu-west-1"), "eu-west-1"));
        QVERIFY(outside(transfer("eu-west-1", "us-east-1"), "eu-west-1"));
        QVERIFY(!outside(transfer("eu-west-1", "internet"), "eu-west-1"));
    }

private:
    static void demandRows(auto row) {
        const auto task = [](const QByteArray &attributes) -> QByteArray {
            return "<task id=\"t\" instance=\"node\" kind=\"training\" hours=\"10\" " + attributes
                   + "/>";
        };
        // node: 3 USD and 0.3 kWh an hour
        row("a task runs every month", onSite(task("runs-per-month=\"4\""), {}, 3), "cost_usd",
            3 * 4 * 10 * 3);
        row("drift",
            onSite(task("runs-per-month=\"4\" trigger=\"drift\" "
                        "drift-runs-per-month=\"1.5\"")),
            "cost_usd", 1.5 * 10 * 3);
        row("calendar leaves drift alone",
            onSite(task("runs-per-month=\"4\" drift-runs-per-month=\"1.5\"")), "cost_usd",
            4 * 10 * 3);
        row("share of the data", onSite(task("data-fraction=\"0.25\"")), "cost_usd", 2.5 * 3);
        row("share that is reused", onSite(task("reuse-fraction=\"0.4\"")), "cost_usd", 6 * 3);
        row("start-up draws as idle, and costs", onSite(task("startup-minutes=\"6\"")),
            "energy_it_kwh start-up", 0.1 * 0.3);
        row("failed runs", onSite(task("failed-fraction=\"0.5\"")), "cost_usd failed", 10 * 3);
        row("skip", onSite(task(""), "<compute task=\"t\" skip=\"yes\"/>"), "cost_usd", 0);
        row("count and efficiency",
            onSite(task("efficiency=\"0.9\""), "<compute task=\"t\" count=\"4\"/>"), "cost_usd",
            10.0 / (0.9 * 0.9) * 3);
        row("flop",
            onSite(
                "<task id=\"t\" instance=\"node\" kind=\"training\" work=\"accelerator-compute\" "
                "count=\"2\" flop=\"1e20\" mfu=\"0.5\"/>"),
            "training_hours", 1e20 / (2 * 100e12 * 0.5) / 3600);
        row("mfu is 0.40",
            onSite("<task id=\"t\" instance=\"node\" kind=\"training\" "
                   "work=\"accelerator-compute\" flop=\"1e20\"/>"),
            "training_hours", 1e20 / (100e12 * 0.4) / 3600);
        row("a measured run wins",
            months(1)
                + "<workload><task id=\"t\" instance=\"m5.xlarge\" kind=\"training\" "
                  "work=\"accelerator-compute\" hours=\"100\"><measured instance=\"node\" "
                  "hours=\"7\" watts=\"500\"/></task></workload>"
                + at("site", "<compute task=\"t\" instance=\"node\"/>") + kSite,
            "energy_it_kwh", 7 * 0.5);
        row("trials",
            onSite("<task id=\"t\" instance=\"node\" kind=\"tuning\" hours=\"2\" "
                   "trials=\"30\" parallel-trials=\"4\" count=\"2\"/>"),
            "cost_usd", 30 * 2 * 2 * 3);
        row("rounds of trials",
            onSite("<task id=\"t\" instance=\"node\" kind=\"tuning\" "
                   "hours=\"2\" trials=\"30\" parallel-trials=\"4\"/>"),
            "training_hours", 8 * 2);
        row("tuning stays on",
            onSite("<task id=\"t\" instance=\"node\" kind=\"tuning\" hours=\"2\" trials=\"30\" "
                   "parallel-trials=\"4\" always-on=\"yes\"/>"),
            "cost_usd idle", (4 * 730 - 60) * 3);
        row("volumes of trials at once",
            inVirginia("<task id=\"t\" instance=\"ml.m5.xlarge\" kind=\"tuning\" hours=\"2\" "
                       "trials=\"30\" parallel-trials=\"4\" always-on=\"yes\" volume-gb=\"10\"/>"),
            "cost_usd storage", 4 * 10 * 0.14);
        row("training follows tuning",
            onSite(
                task("")
                + "<task id=\"u\" instance=\"node\" kind=\"tuning\" hours=\"2\" "
                  "trials=\"3\"/><task id=\"e\" instance=\"node\" kind=\"evaluation\" "
                  "hours=\"50\"/>"),
            "training_hours", 10 + 6);
        row("a notebook works its hours",
            onSite("<task id=\"t\" instance=\"node\" "
                   "kind=\"notebook\" hours=\"20\" "
                   "runs-per-month=\"3\" count=\"2\"/>"),
            "cost_usd", 20 * 3 * 2 * 3);
        row("a notebook that stays on is idle the rest",
            onSite("<task id=\"t\" instance=\"node\" kind=\"notebook\" always-on=\"yes\" "
                   "active-hours-per-month=\"100\" count=\"2\"/>"),
            "cost_usd idle", (730 - 100) * 2 * 3);
        row("requests grow",
            onSite(
                "<service id=\"v\" requests-per-month=\"1000\" "
                "growth-percent-per-month=\"10\"/>",
                "<endpoint service=\"v\" mode=\"managed\" wh-per-request=\"1\"/>", 3),
            "energy_it_kwh", 1 + 1.1 + 1.21);
        row("one-off stands in its month",
            onSite(task("one-off=\"yes\" runs-per-month=\"9\""), {}, 3), "cost_usd", 10 * 3);
        row("embodied by hours of use, idle ones too", onSite(task("always-on=\"yes\""), {}, 2),
            "carbon_embodied_kg", 2 * 730 * 0.1);
        row("devices",
            onSite("<edge id=\"e\" devices=\"100\" device-watts=\"5\" "
                   "hours-per-month=\"200\" grid-g-per-kwh=\"250\"/>"),
            "carbon_market_kg", 100 * 0.005 * 200 * 0.25);
        row("devices are under no PUE",
            onSite("<edge id=\"e\" devices=\"100\" device-watts=\"5\" "
                   "hours-per-month=\"200\" grid-g-per-kwh=\"250\"/>"),
            "energy_kwh", 100 * 0.005 * 200);
    }

    static void storageRows(auto row) {
        const auto stored = [](const QByteArray &attributes, const QByteArray &storage = {},
                               int count = 1) {
            return inVirginia(
                "<dataset id=\"d\" " + attributes + "/>",
                storage.isEmpty() ? QByteArray() : "<storage dataset=\"d\" " + storage, count);
        };
        const double kwhPerGbMonth = 730 * 0.65 / 1e6;
        row("six copies on disks", stored("size-gb=\"1000\""), "energy_it_kwh",
            1000 * kwhPerGbMonth * 6);
        row("two copies in one zone", stored("size-gb=\"1000\"", "class=\"ONEZONE_IA\"/>"),
            "energy_it_kwh", 1000 * kwhPerGbMonth * 2);
        row("flash", stored("size-gb=\"1000\"", "class=\"EBS_GP3\"/>"), "energy_it_kwh",
            1000 * 730 * 1.2 / 1e6 * 2);
        row("EFS", stored("size-gb=\"1000\"", "class=\"EFS\"/>"), "energy_it_kwh",
            1000 * 730 * 1.2 / 1e6 * 3);
        row("archive saves no energy", stored("size-gb=\"1000\"", "class=\"GLACIER\"/>"),
            "energy_it_kwh", 1000 * kwhPerGbMonth * 6);
        row("embodied of disks", stored("size-gb=\"1000\""), "carbon_embodied_kg",
            1000 * 730 * 4.566e-5 * 6 / 1000);
        row("embodied of flash", stored("size-gb=\"1000\"", "class=\"FSX_LUSTRE\"/>"),
            "carbon_embodied_kg", 1000 * 730 * 1.256e-3 * 2 / 1000);
        row("all data is of stage data", stored("size-gb=\"1000\""), "energy_it_kwh data",
            1000 * kwhPerGbMonth * 6);
        row("volume at the middle of the month",
            stored("size-gb=\"1000\" growth-gb-per-month=\"100\"", {}, 3), "cost_usd store",
            (1050 + 1150 + 1250) * 0.023);
        // ages of the stock are spread over ten months
        row("retention",
            stored("size-gb=\"1000\" growth-gb-per-month=\"100\" retention-months=\"4\"", {}, 2),
            "cost_usd store", (400 + 400) * 0.023);
        row("retention of data of one age",
            stored("size-gb=\"1000\" age-months=\"0\" retention-months=\"2\"", {}, 4),
            "cost_usd store", 2 * 1000 * 0.023);
        row("expiry and retention: the earlier",
            stored(
                "size-gb=\"1000\" growth-gb-per-month=\"100\" retention-months=\"4\"",
                "><expire after-days=\"60.8333333333333333\"/></storage>"),
            "cost_usd store", 200 * 0.023);
        row("tiers by age without access",
            stored("size-gb=\"600\" age-months=\"6\"", "class=\"INTELLIGENT_TIERING\"/>"),
            "cost_usd store",
            // at half a month ages are 0.5 to 6.5 months; 30 and 90 days are 0.986 and 2.959
            [] {
                const double to30 = 30 / kDaysPerMonth;
                const double to90 = 90 / kDaysPerMonth;
                return 100 * (to30 - 0.5) * 0.023 + 100 * (to90 - to30) * 0.0125
                       + 100 * (6.5 - to90) * 0.004;
            }());
        row("tiers when some of it is read",
            stored(
                "size-gb=\"600\" age-months=\"6\" reads-per-month=\"0.5\"",
                "class=\"INTELLIGENT_TIERING\"/>"),
            "cost_usd store", [] {
                const double to30 = 30 / kDaysPerMonth;
                const double to90 = 90 / kDaysPerMonth;
                const double past30 = 100 * (6.5 - to30) * std::exp(-0.5 * to30);
                const double past90 = 100 * (6.5 - to90) * std::exp(-0.5 * to90);
                return (600 - past30) * 0.023 + (past30 - past90) * 0.0125 + past90 * 0.004;
            }());
        row("tiers count from the day of moving there",
            stored(
                "size-gb=\"600\" age-months=\"6\"",
                "><transition after-days=\"60.8333333333333333\" "
                "class=\"INTELLIGENT_TIERING\"/></storage>"),
            "cost_usd store", [] {
                const double to30 = 2 + 30 / kDaysPerMonth;
                const double to90 = 2 + 90 / kDaysPerMonth;
                return 150 * 0.023 + 100 * (to30 - 2) * 0.023 + 100 * (to90 - to30) * 0.0125
                       + 100 * (6.5 - to90) * 0.004;
            }());
        // a million objects of 50 kB are not watched
        row("small objects stay frequent",
            stored(
                "size-gb=\"50\" age-months=\"6\" objects=\"1000000\"",
                "class=\"INTELLIGENT_TIERING\"/>"),
            "cost_usd store", 50 * 0.023);
        row("monitoring of objects",
            stored(
                "size-gb=\"1000\" age-months=\"0\" objects=\"1000000\"",
                "class=\"INTELLIGENT_TIERING\"/>"),
            "cost_usd store", 1000 * 0.023 + 1000 * 0.0025);
        row("small objects are billed as 128 kB",
            stored("size-gb=\"10\" objects=\"1000000\"", "class=\"STANDARD_IA\"/>"),
            "cost_usd store", 128 * 0.0125);
        row("small objects use what they are",
            stored("size-gb=\"10\" objects=\"1000000\"", "class=\"STANDARD_IA\"/>"),
            "energy_it_kwh store", 10 * kwhPerGbMonth * 6);
        row("archives add 40 kB to each object",
            stored("size-gb=\"1000\" objects=\"1000000\"", "class=\"DEEP_ARCHIVE\"/>"),
            "cost_usd store", 1040 * 0.00099);
        row("reading crosses the network of the Region",
            stored("size-gb=\"1000\" reads-per-month=\"3\""), "energy_it_kwh read", 3000 * 0.001);
        row("retrieval", stored("size-gb=\"1000\" reads-per-month=\"3\"", "class=\"GLACIER_IR\"/>"),
            "cost_usd read", 3000 * 0.03);
        row("what comes in is written",
            stored("size-gb=\"1000\" growth-gb-per-month=\"100\" objects=\"10000\"", {}, 2),
            "cost_usd write", 2 * 1000 * 0.005 / 1000);
        row("a strength shrinks data",
            inVirginia(
                "<dataset id=\"d\" size-gb=\"1000\" format=\"csv\"/>",
                "<practice id=\"DP-10\" on=\"d\" strength=\"0.7\"/>"),
            "energy_it_kwh", 300 * kwhPerGbMonth * 6);
        row("a strength shrinks data before it is put into tiers",
            inVirginia(
                "<dataset id=\"d\" size-gb=\"100000\" format=\"csv\"/>",
                "<practice id=\"DP-10\" on=\"d\" strength=\"0.7\"/>"),
            "cost_usd store", 30000 * 0.023);
        // ages of 0 to 10 months, rules after 1, 3 and 4 months, 1,000 objects in each GB
        const QByteArray aged = "size-gb=\"1000\" age-months=\"10\" objects=\"1000000\"";
        const QByteArray rules =
            "><transition after-days=\"30.4166666666666667\" class=\"STANDARD_IA\"/><transition "
            "after-days=\"91.25\" class=\"GLACIER\"/><expire "
            "after-days=\"121.6666666666666667\"/></storage>";
        row("what is past its last day does not move", stored(aged, rules), "cost_usd transition",
            // to Infrequent Access what is one to three months old and what becomes so; to the
            // archive what is three to four months old and what becomes so
            (200 + 100) * 0.01 + (100 + 100) * 0.03);
        row("what is past its last day is not billed on", stored(aged, rules),
            "cost_usd early-deletion", 100 * (90 / kDaysPerMonth - 1) * 0.0036);
        row("online features", inVirginia("<feature-store id=\"f\" online-gb=\"10\"/>"), "cost_usd",
            10 * 0.45);
        row("offline features", inVirginia("<feature-store id=\"f\" offline-gb=\"100\"/>"),
            "cost_usd", 100 * 0.023);
        row("logs pile up", inVirginia("<logs id=\"l\" gb-per-month=\"10\"/>", {}, 3), "cost_usd",
            30 * 0.5 + (5 + 15 + 25) * 0.03);
        row("logs are kept for a while",
            inVirginia(
                "<logs id=\"l\" gb-per-month=\"10\" "
                "retention-days=\"30.4166666666666667\"/>",
                {}, 3),
            "cost_usd store", (5 + 10 + 10) * 0.03);
        row("logs are of training", inVirginia("<logs id=\"l\" gb-per-month=\"10\"/>"),
            "energy_it_kwh training", 5 * kwhPerGbMonth * 6);
    }

    static void networkRows(auto row) {
        const auto transfer = [](const QByteArray &from, const QByteArray &to,
                                 const QByteArray &more = {}) {
            return inVirginia(
                "<dataset id=\"d\" size-gb=\"0\"/><transfer id=\"x\" gb-per-month=\"100\" from=\""
                + from + "\" to=\"" + to + "\" " + more + "/>");
        };
        row("inside a Region", transfer("us-east-1", "us-east-1"), "energy_it_kwh", 0.1);
        row("inside a Region for nothing", transfer("us-east-1", "us-east-1"), "cost_usd", 0);
        row("between Regions", transfer("us-east-1", "eu-west-1"), "energy_it_kwh", 0.15);
        row("between Regions at a price", transfer("us-east-1", "eu-west-1"), "cost_usd",
            100 * 0.02);
        row("no PUE on networks", transfer("us-east-1", "eu-west-1"), "energy_kwh", 0.15);
        row("no water on networks", transfer("us-east-1", "eu-west-1"), "water_l", 0);
        row("to a dataset", transfer("eu-west-1", "d"), "cost_usd", 100 * 0.02);
        row("to a dataset by its full name", transfer("eu-west-1", "dataset:d"), "energy_it_kwh",
            0.15);
        row("to the internet, outside the boundary", transfer("d", "internet"), "energy_it_kwh", 0);
        row("to the internet, paid all the same", transfer("d", "internet"), "cost_usd",
            100 * 0.09);
        row("from the internet for nothing", transfer("internet", "d"), "cost_usd", 0);
        row("compressed on the wire",
            transfer("us-east-1", "eu-west-1", "compression-factor=\"0.4\""), "energy_it_kwh",
            0.06);
        row("a practice moves less",
            inVirginia(
                "<transfer id=\"x\" gb-per-month=\"100\" from=\"us-east-1\" "
                "to=\"eu-west-1\"/>",
                "<practice id=\"DP-02\" on=\"x\" strength=\"0.5\"/>"),
            "energy_it_kwh", 0.075);
        row("growth comes from where it arises",
            inVirginia(
                "<dataset id=\"d\" size-gb=\"1000\" growth-gb-per-month=\"10\" "
                "producer-region=\"eu-west-1\"/>",
                {}, 2),
            "energy_it_kwh move", 20 * 0.0015);
        row("unless a transfer says so",
            inVirginia(
                "<dataset id=\"d\" size-gb=\"1000\" growth-gb-per-month=\"10\" "
                "producer-region=\"eu-west-1\"/><transfer id=\"x\" gb-per-month=\"7\" "
                "from=\"eu-west-1\" to=\"d\"/>",
                {}, 2),
            "energy_it_kwh move", 14 * 0.0015);
        row("a dataset that two tasks read moves once",
            months(2)
                + "<workload><dataset id=\"d\" size-gb=\"1000\" growth-gb-per-month=\"10\"/>"
                  "<task id=\"a\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"1\" "
                  "input-dataset=\"d\"/><task id=\"b\" kind=\"training\" "
                  "instance=\"ml.m5.xlarge\" hours=\"1\" input-dataset=\"d\"/></workload>"
                + at("all=\"us-east-1\" training=\"eu-west-1\""),
            "energy_it_kwh move", 1020 * 0.0015);
        row("a dataset that practices shrink moves as it is",
            months(1)
                + "<workload><dataset id=\"d\" size-gb=\"1000\" growth-gb-per-month=\"10\" "
                  "format=\"csv\"/><task id=\"a\" kind=\"training\" instance=\"ml.m5.xlarge\" "
                  "hours=\"1\" input-dataset=\"d\"/></workload>"
                + at(
                    "all=\"us-east-1\" training=\"eu-west-1\"",
                    "<practice id=\"DP-10\" on=\"d\" strength=\"0.7\"/>"),
            "energy_it_kwh move", 1010 * 0.3 * 0.0015);
        row("prices on the internet fall by volume",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" payload-out-kb=\"20000\"/>",
                "<endpoint service=\"v\" mode=\"managed\" usd-per-1000=\"0\"/>"),
            "cost_usd move", 10240 * 0.09 + (20000 - 10240) * 0.085);
        row("answers to clients on the internet are paid",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" payload-out-kb=\"100\"/>",
                "<endpoint service=\"v\" mode=\"managed\" usd-per-1000=\"0\"/>"),
            "cost_usd move", 100 * 0.09);
        row("payloads to clients in a Region",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" payload-in-kb=\"60\" "
                "payload-out-kb=\"40\" client=\"region\"/>",
                "<endpoint service=\"v\" mode=\"managed\"/>"),
            "energy_it_kwh move", 100 * 0.001);
    }

    static void facilityRows(auto row) {
        const QByteArray task = "<task id=\"t\" instance=\"node\" hours=\"10\"/>";
        row("facility energy", onSite(task), "energy_kwh", 3 * 1.1);
        row("location", onSite(task), "carbon_location_kg", 3 * 1.1 * 0.4);
        row("market without instrument", onSite(task), "carbon_market_kg", 3 * 1.1 * 0.4);
        row("water on site is of IT energy", onSite(task), "water_l water-on-site", 3 * 0.2);
        row("water off site is of facility energy", onSite(task), "water_l water-off-site",
            3 * 1.1 * 2);
        row("carbon is location and embodied", onSite(task), "carbon_kg", 3 * 1.1 * 0.4 + 10 * 0.1);
        row("an instrument of one's own",
            months(1) + "<workload>" + task + "</workload>" + at("green")
                + "<override kind=\"region\" id=\"green\" grid-g-per-kwh=\"400\" pue=\"1.1\" "
                  "market-g-per-kwh=\"30\"/>"
                + kSite,
            "carbon_market_kg", 3 * 1.1 * 0.03);
        row("an override replaces only what it gives",
            months(1) + "<workload>" + task + "</workload>" + at("us-east-1")
                + "<override kind=\"region\" id=\"us-east-1\" pue=\"2\"/>" + kSite,
            "carbon_location_kg", 3 * 2 * 0.418);
        row("an overridden grid is for every set",
            months(1) + "<workload>" + task + "</workload>" + at("us-east-1")
                + "<override kind=\"region\" id=\"us-east-1\" pue=\"1\" "
                  "grid-g-per-kwh=\"100\"/>"
                + kSite,
            "carbon_location_kg", 0.3);
        row("a coefficient",
            inVirginia("<dataset id=\"d\" size-gb=\"1000\"/>")
                + "<override kind=\"coefficient\" id=\"hdd-power\" value=\"1.3\"/>",
            "energy_it_kwh", 1000 * 730 * 1.3 / 1e6 * 6);
        row("a price",
            inVirginia("<logs id=\"l\" gb-per-month=\"10\"/>")
                + "<override kind=\"price\" id=\"logs-ingest-gb\" usd=\"2\"/>",
            "cost_usd write", 20);
        row("watts between idle and full load",
            months(1)
                + "<workload><task id=\"t\" instance=\"box\" hours=\"10\" "
                  "cpu-utilization=\"0.25\"/></workload>"
                + at("site") + kSite
                + "<override kind=\"instance\" id=\"box\" watts-idle=\"100\" watts-max=\"300\"/>",
            "energy_it_kwh", 10 * 0.15);
        row("watts of accelerators follow the accelerators",
            months(1)
                + "<workload><task id=\"t\" instance=\"box\" hours=\"10\" "
                  "work=\"accelerator-compute\" cpu-utilization=\"0.9\" "
                  "accelerator-utilization=\"0.5\"/></workload>"
                + at("site") + kSite
                + "<override kind=\"instance\" id=\"box\" accelerators=\"2\" watts-idle=\"100\" "
                  "watts-max=\"300\"/>",
            "energy_it_kwh", 10 * 0.2);
    }

    static void costRows(auto row) {
        const auto task = [](const QByteArray &instance, const QByteArray &choice = {},
                             const QByteArray &more = {}) {
            return inVirginia(
                "<task id=\"t\" kind=\"training\" instance=\"" + instance + "\" hours=\"10\" "
                    + more + "/>",
                choice);
        };
        row("SageMaker price", task("ml.m5.xlarge"), "cost_usd", 2.3);
        row("EC2 price without ml.", task("m5.xlarge"), "cost_usd", 1.92);
        row("work repeated on Spot",
            task(
                "ml.m5.xlarge", "<compute task=\"t\" "
                                "purchase=\"spot\"/>"),
            "energy_it_kwh rerun",
            measured(run(task("ml.m5.xlarge")), QStringLiteral("energy_it_kwh")) * 0.05);
        row("volumes of jobs live as long as they",
            task(
                "ml.m5.xlarge", {},
                "volume-gb=\"146\" "
                "count=\"2\""),
            "cost_usd storage", 146 * 2 * 10 / 730.0 * 0.14);
        row("volumes of notebooks live all month",
            inVirginia("<task id=\"t\" kind=\"notebook\" instance=\"ml.m5.xlarge\" "
                       "active-hours-per-month=\"10\" volume-gb=\"100\"/>"),
            "cost_usd storage", 100 * 0.14);
        row("data that an endpoint processes",
            months(1)
                + "<workload><service id=\"v\" requests-per-month=\"1000000\" "
                  "payload-in-kb=\"60\" payload-out-kb=\"40\" instance=\"ml.m5.xlarge\" "
                  "service-time-ms=\"5\"/></workload>"
                + at("eu-west-1", "<endpoint service=\"v\" mode=\"real-time\"/>"),
            "cost_usd process", 100 * 0.016);
        row("batch reads from storage and pays for no processing",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" payload-in-kb=\"100\" "
                "instance=\"ml.m5.xlarge\" service-time-ms=\"5\"/>",
                "<endpoint service=\"v\" mode=\"batch\"/>"),
            "cost_usd process", 0);
        row("captured payloads pile up",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" payload-in-kb=\"100\" "
                "capture-percent=\"20\" instance=\"ml.m5.xlarge\" service-time-ms=\"5\"/>",
                "<endpoint service=\"v\" mode=\"real-time\"/>", 2),
            "cost_usd store", (10 + 30) * 0.023);
    }

    static void serviceRows(auto row) {
        const auto service = [](const QByteArray &endpoint, const QByteArray &more = {}) {
            return onSite(
                "<service id=\"v\" requests-per-month=\"2628000\" instance=\"node\" "
                "service-time-ms=\"200\" "
                    + more + "/>",
                "<endpoint service=\"v\" " + endpoint + "/>");
        };
        // a request a second of 0.2 s: 146 busy hours a month
        row("busy hours", service("mode=\"real-time\""), "cost_usd work", 146 * 3);
        row("idle hours", service("mode=\"real-time\""), "cost_usd idle", (730 - 146) * 3);
        row("served at once", service("mode=\"real-time\"", "concurrency=\"4\""), "cost_usd work",
            146.0 / 4 * 3);
        row("a faster service",
            service("mode=\"real-time\"><!-- --></endpoint><practice "
                    "id=\"DE-11\" on=\"v\" strength=\"0.5\"")
                .replace("<!-- -->", ""),
            "cost_usd work", 73 * 3);
        row("batch work", service("mode=\"batch\" batch-window=\"week\""), "cost_usd work",
            146 * 3);
        row("batch starts a job for each window", service("mode=\"batch\" batch-window=\"week\""),
            "cost_usd start-up", 730.0 / 168 * 300 / 3600 * 3);
        row("batch starts a job for each model",
            service("mode=\"batch\" batch-window=\"week\"", "models=\"12\""), "cost_usd start-up",
            12 * 730.0 / 168 * 300 / 3600 * 3);
        row("batch is never idle", service("mode=\"batch\""), "cost_usd idle", 0);
        row("async that stays", service("mode=\"async\" min=\"2\" max=\"2\""), "cost_usd",
            2 * 730 * 3);
        row("serverless is paid by the GB-second",
            inVirginia(
                "<service id=\"v\" requests-per-month=\"1000000\" service-time-ms=\"100\"/>",
                "<endpoint service=\"v\" mode=\"serverless\" memory-gb=\"3\"/>"),
            "cost_usd", 1e6 * 0.1 * 3 * 2e-5);
        row(
            "serverless draws its share of a host",
            [] {
                return inVirginia(
                    "<service id=\"v\" requests-per-month=\"1000000\" service-time-ms=\"100\"/>",
                    "<endpoint service=\"v\" mode=\"serverless\" memory-gb=\"1.769\"/>");
            }(),
            "energy_it_kwh work",
            [] {
                const Catalog &c = Catalog::builtIn();
                const Datum host = instancePower(
                    c, *c.instanceType(QStringLiteral("m6i.32xlarge")), PowerSet::BottomUp,
                    {0.5, 0.0});
                return 1e6 * 0.1 / 3600 * host.value / 128 / 1000 * 1.3;
            }());
        row("a managed service by the request",
            onSite(
                "<service id=\"v\" requests-per-month=\"5000\"/>",
                "<endpoint service=\"v\" mode=\"managed\" usd-per-1000=\"0.4\" "
                "wh-per-request=\"2\"/>"),
            "cost_usd", 2);
        row("a rule uses nothing", service("mode=\"none\""), "energy_it_kwh", 0);
    }
};

QTEST_APPLESS_MAIN(MethodRulesTest)
#include "methodrules.moc"
