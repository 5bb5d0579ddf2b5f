#include "tests/model/rules/rules.h"
#include "tests/support/plantext.h"

#include <cmath>

namespace greenprint::test {

void storageRows(const AddRow &row) {
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
        stored("size-gb=\"1000\" age-months=\"0\" retention-months=\"2\"", {}, 4), "cost_usd store",
        2 * 1000 * 0.023);
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
            "size-gb=\"600\" age-months=\"6\"", "><transition after-days=\"60.8333333333333333\" "
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
        stored("size-gb=\"10\" objects=\"1000000\"", "class=\"STANDARD_IA\"/>"), "cost_usd store",
        128 * 0.0125);
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
    row("offline features", inVirginia("<feature-store id=\"f\" offline-gb=\"100\"/>"), "cost_usd",
        100 * 0.023);
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

} // namespace greenprint::test
