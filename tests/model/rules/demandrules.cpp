#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

namespace greenprint::test {

void demandRows(const AddRow &row) {
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
        onSite(task("runs-per-month=\"4\" drift-runs-per-month=\"1.5\"")), "cost_usd", 4 * 10 * 3);
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
        onSite("<task id=\"t\" instance=\"node\" kind=\"training\" work=\"accelerator-compute\" "
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
    row("one-off stands in its month", onSite(task("one-off=\"yes\" runs-per-month=\"9\""), {}, 3),
        "cost_usd", 10 * 3);
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

} // namespace greenprint::test
