#include "tests/published/caseplan.h"

namespace greenprint::test {

void addCost(std::vector<PublishedCase> &cases) {
    const auto add = [&](const char *id, const char *name, const char *publication,
                         const QByteArray &plan, Figures figures) {
        cases.push_back({id, QString::fromUtf8(name), publication, plan, {}, std::move(figures)});
    };

    const char *faq = "Amazon S3, FAQ and pricing examples";
    add("C-S3-1", "52,900 GB-months", faq, dataPlan(52900, "STANDARD"), {cost("1215.00", kExact)});
    add("C-S3-2", "62 TB to the internet", faq, transferPlan(63488, "us-east-1", "internet"),
        {cost(
            "5263.27", differs(
                           0.0017, "The example has the first gigabyte free; free tiers are "
                                   "off in Greenprint."))});
    add("C-S3-4", "620,000 GET requests", faq,
        dataPlan(1000, "STANDARD", "objects=\"620000\" reads-per-month=\"1\""),
        {costOf(Activity::Read, "0.25")});
    add("C-S3-5", "300 GB read from Standard-IA", faq,
        dataPlan(300, "STANDARD_IA", "reads-per-month=\"1\""),
        {costOf(Activity::Read, "3.00", kExact)});
    // Express One Zone: 1 M objects written and each read nine times
    add("C-S3-7", "Express One Zone, 10 GB kept", faq, dataPlan(10, "EXPRESS_ONEZONE"),
        {{"cost_storage", "1.10", "USD", kPrinted, of(Metric::Cost, Activity::Store)}});
    add("C-S3-7", "Express One Zone, 9 M GET requests", faq,
        dataPlan(10, "EXPRESS_ONEZONE", "objects=\"1000000\" reads-per-month=\"9\""),
        {{"cost_read", "0.32", "USD", kPrinted, of(Metric::Cost, Activity::Read)}});

    const char *infracost = "infracost, golden files";
    add("C-INF-1", "Standard, 10,000 GB", infracost, dataPlan(10000, "STANDARD"),
        {cost("230.00", kExact)});
    add("C-INF-2", "Intelligent-Tiering, frequent, 20,000 GB", infracost,
        dataPlan(20000, "INTELLIGENT_TIERING", "age-months=\"0\""), {cost("460.00", kExact)});
    add("C-INF-6", "Standard-IA, 30,000 GB", infracost, dataPlan(30000, "STANDARD_IA"),
        {cost("375.00", kExact)});
    add("C-INF-8", "Glacier Flexible Retrieval, 50,000 GB", infracost, dataPlan(50000, "GLACIER"),
        {cost("180.00", kExact)});
    add("C-INF-12", "Glacier Flexible Retrieval, 50,000 GB read", infracost,
        dataPlan(50000, "GLACIER", "reads-per-month=\"1\""),
        {costOf(Activity::Read, "500.00", kExact)});
    add("C-INF-14", "Deep Archive, 60,000 GB read", infracost,
        dataPlan(60000, "DEEP_ARCHIVE", "reads-per-month=\"1\""),
        {costOf(Activity::Read, "1200.00", kExact)});
    // deleted a month before the 180 days are over
    QByteArray early = dataPlan(
        60000, "DEEP_ARCHIVE", "age-months=\"0\"", "us-east-1",
        "<expire after-days=\"" + text(180.0 - 730.0 / 24) + "\"/>");
    early.replace("months=\"1\"", "months=\"6\"");
    add("C-INF-17", "Deep Archive, 60,000 GB deleted a month early", infracost, early,
        {costOf(Activity::EarlyDeletion, "59.40", kExact)});
    const auto transition = [](const char *objects, const QByteArray &to) {
        QByteArray plan = dataPlan(
            1000, "STANDARD", QByteArray("age-months=\"0\" objects=\"") + objects + "\"",
            "us-east-1", "<transition after-days=\"30\" class=\"" + to + "\"/>");
        return plan;
    };
    add("C-INF-18", "30,000 objects to Standard-IA", infracost, transition("30000", "STANDARD_IA"),
        {costOf(Activity::Transition, "0.30", kExact)});
    add("C-INF-20", "60,000 objects to Deep Archive", infracost,
        transition("60000", "DEEP_ARCHIVE"), {costOf(Activity::Transition, "3.00", kExact)});
    add("C-INF-22", "157,000 GB from Oregon to the internet", infracost,
        transferPlan(157000, "us-west-2", "internet"), {cost("11741.20", kExact, "cost_internet")});
    add("C-INF-22", "750 GB from Oregon to another Region", infracost,
        transferPlan(750, "us-west-2", "us-east-1"), {cost("15.00", kExact, "cost_interregion")});
    add("C-INF-22", "1,000 GB inside Oregon", infracost,
        transferPlan(1000, "us-west-2", "us-west-2"),
        {cost(
            "20.00",
            differs(
                -100, "Traffic between zones is not priced; the method has it free "
                      "inside a Region."),
            "cost_intraregion")});
    add("C-INF-23", "157,000 GB from Tokyo to the internet", infracost,
        transferPlan(157000, "ap-northeast-1", "internet"),
        {cost("13904.80", kExact, "cost_internet")});
    add("C-INF-24", "157,000 GB from São Paulo to the internet", infracost,
        transferPlan(157000, "sa-east-1", "internet"), {cost("20478.48", kExact, "cost_internet")});
    add("C-INF-25", "157,000 GB from Cape Town to the internet", infracost,
        transferPlan(157000, "af-south-1", "internet"),
        {cost("20881.28", kExact, "cost_internet")});
    add("C-INF-31", "t3.large, 730 h", infracost, hoursPlan("t3.large", 730, "us-east-1"),
        {cost("60.74")});

    const char *month30 = "A month has 730 h; the publication counts 30 days.";
    const char *calculator = "AWS Pricing Calculator";
    add("C-CAL-1", "Notebook and endpoint", calculator,
        month(
            "<task id=\"n\" kind=\"notebook\" stage=\"training\" instance=\"ml.t3.medium\" "
            "active-hours-per-month=\"160\"/><service id=\"v\" requests-per-month=\"1000\" "
            "instance=\"ml.m5.large\" service-time-ms=\"10\"/>",
            "us-east-1", "<endpoint service=\"v\" mode=\"real-time\"/>"),
        {cost(
            "90.8",
            differs(
                1.252,
                "A month has 730 h, here 30 days; the price of ml.t3.medium is estimated."))});
    add("C-CAL-3", "Standard, 500 GB", calculator, dataPlan(500, "STANDARD"),
        {cost("11.5", kExact)});
    add("C-BLOG-1", "Endpoint on ml.m5.xlarge in Ohio", "AWS blog",
        month(
            "<service id=\"v\" requests-per-month=\"1000\" instance=\"ml.m5.xlarge\" "
            "service-time-ms=\"10\"/>",
            "us-east-2", "<endpoint service=\"v\" mode=\"real-time\"/>"),
        {cost("166", differs(1.145, month30))});

    const char *listed = "The price list of 2026 has 0.821 USD/h, the bill 0.822.";
    const char *bill = "A SageMaker bill of eu-west-1, December 2023";
    add("C-BILL-1", "Notebook ml.t3.medium", bill,
        month(
            "<task id=\"n\" kind=\"notebook\" stage=\"training\" instance=\"ml.t3.medium\" "
            "hours=\"744\"/>",
            "eu-west-1"),
        {cost(
            "40.92", differs(-0.509, "The price of ml.t3.medium is estimated from that of EC2."))});
    add("C-BILL-5", "Endpoint ml.m5.xlarge", bill, hoursPlan("ml.m5.xlarge", 8.208, "eu-west-1"),
        {cost("2.11")});
    add("C-BILL-8", "Warm pool ml.m5.xlarge", bill, hoursPlan("ml.m5.xlarge", 167.301, "eu-west-1"),
        {cost("43.00")});
    add("C-BILL-10", "Studio ml.g4dn.xlarge", bill,
        hoursPlan("ml.g4dn.xlarge", 18.913, "eu-west-1"), {cost("15.54", differs(-0.08, listed))});
    add("C-BILL-11", "Training ml.g4dn.xlarge", bill,
        hoursPlan("ml.g4dn.xlarge", 14.801, "eu-west-1"), {cost("12.17", differs(-0.151, listed))});
    add("C-BILL-14", "Endpoint ml.g4dn.4xlarge", bill,
        hoursPlan("ml.g4dn.4xlarge", 74.998, "eu-west-1"), {cost("125.85")});

    const char *xia = "Xia et al. 2024, fine-tuning cost";
    const auto queries = [&](const char *id, const char *name, double rate, double usd,
                             const char *printed) {
        add(id, name, xia, runPlan({.hours = 150000 / rate / 3600, .usdPerHour = usd}),
            {cost(printed)});
    };
    queries("C-FT-2", "Mixtral on A100", 2.74, 1.67, "25.4");
    queries("C-FT-3", "Mixtral on H100", 4.9, 2.1, "17.9");
    add("C-SPS-1", "A million samples on V100", "Samples-per-second study",
        runPlan({.hours = 1e6 / 413 / 3600, .usdPerHour = 6.3}), {cost("4.24")});
    const char *infersave = "InferSave, whole hours";
    add("C-HR-1", "g4dn.xlarge", infersave, runPlan({.hours = 3, .usdPerHour = 0.71}),
        {cost("2.13", kExact)});
    add("C-HR-2", "g6.xlarge", infersave, runPlan({.hours = 2, .usdPerHour = 1.167}),
        {cost("2.334", kExact)});
    add("C-HR-3", "g5.xlarge", infersave, runPlan({.hours = 2, .usdPerHour = 1.466}),
        {cost("2.932", kExact)});
}

} // namespace greenprint::test
