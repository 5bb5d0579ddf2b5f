#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

namespace greenprint::test {

void networkRows(const AddRow &row) {
    const auto transfer = [](const QByteArray &from, const QByteArray &to,
                             const QByteArray &more = {}) {
        return inVirginia(
            "<dataset id=\"d\" size-gb=\"0\"/><transfer id=\"x\" gb-per-month=\"100\" from=\""
            + from + "\" to=\"" + to + "\" " + more + "/>");
    };
    row("inside a Region", transfer("us-east-1", "us-east-1"), "energy_it_kwh", 0.1);
    row("inside a Region for nothing", transfer("us-east-1", "us-east-1"), "cost_usd", 0);
    row("between Regions", transfer("us-east-1", "eu-west-1"), "energy_it_kwh", 0.15);
    row("between Regions at a price", transfer("us-east-1", "eu-west-1"), "cost_usd", 100 * 0.02);
    row("no PUE on networks", transfer("us-east-1", "eu-west-1"), "energy_kwh", 0.15);
    row("no water on networks", transfer("us-east-1", "eu-west-1"), "water_l", 0);
    row("to a dataset", transfer("eu-west-1", "d"), "cost_usd", 100 * 0.02);
    row("to a dataset by its full name", transfer("eu-west-1", "dataset:d"), "energy_it_kwh", 0.15);
    row("to the internet, outside the boundary", transfer("d", "internet"), "energy_it_kwh", 0);
    row("to the internet, paid all the same", transfer("d", "internet"), "cost_usd", 100 * 0.09);
    row("from the internet for nothing", transfer("internet", "d"), "cost_usd", 0);
    row("compressed on the wire", transfer("us-east-1", "eu-west-1", "compression-factor=\"0.4\""),
        "energy_it_kwh", 0.06);
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

} // namespace greenprint::test
