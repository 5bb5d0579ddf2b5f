#include "tests/support/plantext.h"

#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

// What breaks a hard limit or misses a target, and how that is said.
class FeasibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hardLimits_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &content, const char *code) {
            QTest::newRow(name) << content << QString::fromLatin1(code);
        };
        const auto task = [](const QByteArray &attributes,
                             const QByteArray &scenario) -> QByteArray {
            return "<workload><task id=\"t\" kind=\"training\" instance=\"ml.m5.xlarge\" "
                   "hours=\"1\" "
                   + attributes + "/></workload><scenario id=\"s\">" + scenario + "</scenario>";
        };
        const auto service = [](const QByteArray &attributes,
                                const QByteArray &endpoint) -> QByteArray {
            return "<workload><service id=\"v\" requests-per-month=\"1000\" "
                   "instance=\"ml.m5.xlarge\" service-time-ms=\"10\" "
                   + attributes + "/></workload><scenario id=\"s\"><endpoint service=\"v\" "
                   + endpoint + "/></scenario>";
        };
        row("Graviton training", task({}, "<compute task=\"t\" instance=\"ml.c7g.xlarge\"/>"),
            "graviton-job");
        row("type not offered",
            task(
                {},
                "<region all=\"af-south-1\"/><compute task=\"t\" instance=\"ml.trn1.32xlarge\"/>"),
            "not-offered");
        row("residency",
            "<about><residency regions=\"eu-west-1\"/></about>"
                + task({}, "<region all=\"us-east-1\"/>"),
            "outside-residency");
        row("no basis", task("work=\"accelerator-compute\"", {}), "no-accelerator");
        row("host memory", task("memory-gb=\"500\"", {}), "host-memory");
        row("accelerator memory",
            task(
                "work=\"accelerator-compute\" accelerator-memory-gb=\"30\"",
                "<compute task=\"t\" instance=\"ml.g4dn.xlarge\"/>"),
            "accelerator-memory");
        row("spot processing",
            task("kind2=\"x\"", "<compute task=\"t\" purchase=\"spot\"/>")
                .replace("kind=\"training\"", "kind=\"processing\""),
            "spot-not-allowed");
        row("serverless with accelerator",
            service("work=\"accelerator-compute\"", "mode=\"serverless\""),
            "serverless-accelerator");
        row("serverless memory", service({}, "mode=\"serverless\" memory-gb=\"8\""),
            "serverless-memory");
        row("serverless payload", service("payload-in-kb=\"5000\"", "mode=\"serverless\""),
            "payload-too-large");
        row("serverless models",
            service("models=\"3\"", "mode=\"serverless\" models-per-endpoint=\"3\""),
            "serverless-models");
        row("serverless capture", service("capture-percent=\"5\"", "mode=\"serverless\""),
            "serverless-monitor");
        row("real-time payload", service("payload-in-kb=\"30000\"", "mode=\"real-time\""),
            "payload-too-large");
        row("long request",
            service({}, "mode=\"real-time\"")
                .replace("service-time-ms=\"10\"", "service-time-ms=\"70000\""),
            "request-too-long");
        row("too many containers", service("models=\"20\"", "mode=\"multi-container\""),
            "too-many-models");
        row("Graviton batch", service({}, "mode=\"batch\" instance=\"ml.c7g.xlarge\""),
            "graviton-job");
        row("promise missed", service("latency-slo-p95-ms=\"5\"", "mode=\"real-time\""),
            "missed-slo");
        row("always on, too much work", task("runs-per-month=\"900\" always-on=\"yes\"", {}),
            "always-on-overload");
        row("archive to standard",
            "<workload><dataset id=\"d\" size-gb=\"1\"/></workload><scenario id=\"s\"><storage "
            "dataset=\"d\" class=\"GLACIER\"><transition "
            "after-days=\"30\" class=\"STANDARD\"/></storage></scenario>",
            "transition-not-allowed");
        for (const auto &[from, to] :
             {std::pair("GLACIER", "STANDARD_IA"), std::pair("DEEP_ARCHIVE", "GLACIER"),
              std::pair("ONEZONE_IA", "GLACIER_IR"), std::pair("STANDARD", "EFS")}) {
            row((QByteArray(from) + " to " + to).constData(),
                QByteArray("<workload><dataset id=\"d\" size-gb=\"1\"/></workload><scenario "
                           "id=\"s\"><storage dataset=\"d\" class=\"")
                    + from + "\"><transition after-days=\"200\" class=\"" + to
                    + "\"/></storage></scenario>",
                "transition-not-allowed");
        }
        row("serverless and monitored",
            service({}, "mode=\"serverless\"")
                .replace(
                    "</workload>", "<task id=\"m\" kind=\"monitoring\" instance=\"ml.m5.xlarge\" "
                                   "hours=\"1\" service=\"v\"/></workload>"),
            "serverless-monitor");
        row("more at once than serverless can be set to",
            service({}, "mode=\"serverless\" max=\"201\""), "serverless-maximum");
        row("part of a gigabyte", service({}, "mode=\"serverless\" memory-gb=\"2.5\""),
            "serverless-memory-step");
        row("more at once than an asynchronous instance is given",
            service("concurrency=\"1001\"", "mode=\"async\""), "instance-concurrency");
        row("more at least than at most", service({}, "mode=\"real-time\" min=\"3\" max=\"2\""),
            "min-above-max");
    }
    void hardLimits() {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const Ledger l = run(content);
        QVERIFY(!l.feasible());
        QStringList codes;
        for (const Finding &f : l.findings) {
            if (f.severity != Severity::Error)
                continue;
            codes << codeText(f.code);
            QVERIFY2(!f.subject.isEmpty() && !f.source.isEmpty(), qPrintable(codes.last()));
        }
        QVERIFY2(codes.contains(code), qPrintable(codes.join(QLatin1Char(' '))));
    }

    void asynchronousInstancesAreGivenAThousandRequests() {
        const auto at = [](const QByteArray &concurrency, const QByteArray &mode) {
            return run(
                "<workload><service id=\"v\" requests-per-month=\"1000\" "
                "instance=\"ml.m5.xlarge\" service-time-ms=\"10\" concurrency=\""
                + concurrency + "\"/></workload><scenario id=\"s\"><endpoint service=\"v\" mode=\""
                + mode + "\"/></scenario>");
        };
        const Ledger beyond = at("1001", "async");
        const auto found = std::ranges::find(
            beyond.findings, FindingCode::InstanceConcurrency, &Finding::code);
        QVERIFY(found != beyond.findings.end());
        QCOMPARE(found->severity, Severity::Error);
        QCOMPARE(found->subject, QStringLiteral("service[v]"));
        QCOMPARE(found->attribute, QStringLiteral("concurrency"));
        QCOMPARE(found->source, QStringLiteral("sagemaker-api"));
        QCOMPARE(
            messageText(*found), QStringLiteral("An instance serves 1001 requests at once; "
                                                "Asynchronous endpoint gives it up to 1000."));
        QVERIFY(!has(at("1000", "async"), FindingCode::InstanceConcurrency));
        QVERIFY(!has(at("1001", "real-time"), FindingCode::InstanceConcurrency));
    }

    void missedTargetsAreWarnings() {
        const Ledger l = run(
            "<about><targets monthly-cost-usd=\"1\" "
            "training-hours=\"0.5\"/></about><workload><task id=\"t\" "
            "kind=\"training\" instance=\"ml.m5.xlarge\" hours=\"100\"/></workload>");
        QVERIFY(has(l, FindingCode::MissedTarget));
        QVERIFY(l.feasible());
    }

    void anAccuracyBelowItsTarget() {
        const Ledger l = run(
            "<about><targets accuracy=\"0.92\"/></about><scenario id=\"s\"><quality "
            "metric=\"accuracy\" value=\"0.9\"/></scenario>");
        const auto it = std::ranges::find(l.findings, FindingCode::BelowTarget, &Finding::code);
        QVERIFY(it != l.findings.end());
        QCOMPARE(messageText(*it), QStringLiteral("accuracy: 0.9 is below the target of 0.92."));
        QCOMPARE(it->severity, Severity::Warning);
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
};

QTEST_APPLESS_MAIN(FeasibilityTest)
#include "feasibility.moc"
