#include "tests/support/plantext.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

// What adopted practices do to the estimate, and what is said of them.
class PracticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void practicesReduceTheirQuantity() {
        const QByteArray work =
            "<workload><dataset id=\"d\" size-gb=\"1000\" format=\"csv\"/><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" "
            "hours=\"4\" failed-fraction=\"0.5\"/></workload>";
        const Ledger plain = run(work + "<scenario id=\"s\"/>");
        const Ledger less = run(
            work
            + "<scenario id=\"s\"><practice id=\"TR-07\" on=\"t\" strength=\"0.4\"/><practice "
              "id=\"DP-10\" on=\"d\" "
              "strength=\"0.6\" basis=\"measured\"/></scenario>");
        const auto failed = [](const Line &line) { return line.activity == Activity::Failed; };
        const auto stored = [](const Line &line) {
            return line.subject.kind == SubjectKind::Dataset;
        };
        QVERIFY(
            near(sumOf(less, Metric::Energy, failed), sumOf(plain, Metric::Energy, failed) * 0.6));
        QVERIFY(
            near(sumOf(less, Metric::Energy, stored), sumOf(plain, Metric::Energy, stored) * 0.4));
    }

    void theStrongerOfTwoPracticesActs() {
        const QByteArray work = "<workload><task id=\"t\" kind=\"tuning\" "
                                "instance=\"ml.m5.xlarge\" hours=\"4\" trials=\"100\"/></workload>";
        const Ledger plain = run(work + "<scenario id=\"s\"/>");
        const Ledger both = run(
            work
            + "<scenario id=\"s\"><practice id=\"TU-01\" strength=\"0.5\"/><practice id=\"TU-05\" "
              "strength=\"0.3\"/></scenario>");
        QVERIFY(near(value(both, Metric::Energy), value(plain, Metric::Energy) * 0.5));
        QVERIFY(has(both, FindingCode::PracticeOverlap));
    }

    void lessWorkAndFasterWorkBothMoveTime() {
        const QByteArray work =
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"4\"/>"
            "<service id=\"v\" requests-per-month=\"1000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"100\"/></workload>";
        const auto hours = [&](const QByteArray &practices) {
            return *trainingTime(run(work + "<scenario id=\"s\">" + practices + "</scenario>"))
                        .value;
        };
        const QByteArray less = "<practice id=\"TR-01\" strength=\"0.3\"/>";
        const QByteArray faster = "<practice id=\"TR-06\" strength=\"0.4\"/>";
        QVERIFY(near(hours(less), 2.8));
        QVERIFY(near(hours(less + faster), 2.4));
        QVERIFY(near(hours(faster + less), 2.4));
        const auto busy = [&](const QByteArray &practices) {
            const Ledger l = run(work + "<scenario id=\"s\">" + practices + "</scenario>");
            return sumOf(l, Metric::Cost, [](const Line &line) {
                return line.subject.kind == SubjectKind::Service && line.activity == Activity::Work;
            });
        };
        QVERIFY(near(
            busy("<practice id=\"DE-10\" strength=\"0.3\"/><practice id=\"DE-11\" "
                 "strength=\"0.4\"/>"),
            busy({}) * 0.6));
    }

    void practicesThatOverlapAreFound_data() {
        QTest::addColumn<QByteArray>("practices");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &practices,
                            const QStringList &found) {
            QTest::newRow(name) << practices << found;
        };
        const QString stronger = QStringLiteral("warning practice-overlap");
        const QString conflict = QStringLiteral("warning practice-conflict");
        row("one quantity",
            "<practice id=\"DE-10\" strength=\"0.3\"/><practice id=\"DE-11\" strength=\"0.4\"/>",
            {stronger});
        row("one mode for each endpoint", "<practice id=\"DE-03\"/><practice id=\"DE-04\"/>",
            {conflict});
        row("on the same part",
            "<practice id=\"DE-03\" on=\"v\"/><practice id=\"DE-06\" on=\"v\"/>", {conflict});
        row("on different parts",
            "<practice id=\"DE-03\" on=\"v\"/><practice id=\"DE-06\" on=\"w\"/>", {});
        row("one zone against several", "<practice id=\"DP-08\"/><practice id=\"XP-03\"/>",
            {QStringLiteral("info practice-conflict")});
        row("nothing in common",
            "<practice id=\"DE-03\"/><practice id=\"TR-07\" strength=\"0.1\"/>", {});
    }
    void practicesThatOverlapAreFound() {
        QFETCH(QByteArray, practices);
        QFETCH(QStringList, found);
        const Ledger l = run(
            "<workload><dataset id=\"d\" size-gb=\"1\"/><service id=\"v\"/><service "
            "id=\"w\"/></workload><scenario id=\"s\">"
            + practices + "</scenario>");
        QStringList ours;
        for (const Finding &f : l.findings) {
            if (f.code == FindingCode::PracticeOverlap || f.code == FindingCode::PracticeConflict)
                ours << keyword(f.severity) + QLatin1Char(' ') + codeText(f.code);
        }
        ours.removeDuplicates();
        QCOMPARE(ours, found);
    }

    void speedRaisesUtilization() {
        const QByteArray work =
            "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.4xlarge\" hours=\"4\" "
            "cpu-utilization=\"0.4\"/></workload>";
        const double plain = value(run(work + "<scenario id=\"s\"/>"), Metric::Energy);
        const double compiled = value(
            run(work + "<scenario id=\"s\"><practice id=\"TR-06\" strength=\"0.5\"/></scenario>"),
            Metric::Energy);
        // half the time at twice the load needs more than half the energy
        QVERIFY(compiled > plain * 0.5 && compiled < plain);
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
};

QTEST_APPLESS_MAIN(PracticesTest)
#include "practices.moc"
