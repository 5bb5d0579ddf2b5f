#include "model/estimate/power.h"
#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

namespace greenprint::test {

void serviceRows(const AddRow &row) {
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
    row("batch work", service("mode=\"batch\" batch-window=\"week\""), "cost_usd work", 146 * 3);
    row("batch starts a job for each window", service("mode=\"batch\" batch-window=\"week\""),
        "cost_usd start-up", 730.0 / 168 * 300 / 3600 * 3);
    row("batch starts a job for each model",
        service("mode=\"batch\" batch-window=\"week\"", "models=\"12\""), "cost_usd start-up",
        12 * 730.0 / 168 * 300 / 3600 * 3);
    row("batch is never idle", service("mode=\"batch\""), "cost_usd idle", 0);
    row("async that stays", service("mode=\"async\" min=\"2\" max=\"2\""), "cost_usd", 2 * 730 * 3);
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
                c, *c.instanceType(QStringLiteral("m6i.32xlarge")), PowerSet::BottomUp, {0.5, 0.0});
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

} // namespace greenprint::test
