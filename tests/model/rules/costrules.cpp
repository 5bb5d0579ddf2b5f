#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

namespace greenprint::test {

void costRows(const AddRow &row) {
    const auto task = [](const QByteArray &instance, const QByteArray &choice = {},
                         const QByteArray &more = {}) {
        return inVirginia(
            "<task id=\"t\" kind=\"training\" instance=\"" + instance + "\" hours=\"10\" " + more
                + "/>",
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

} // namespace greenprint::test
