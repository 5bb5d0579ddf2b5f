#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

namespace greenprint::test {

void facilityRows(const AddRow &row) {
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

} // namespace greenprint::test
