#include "model/estimate/perunit.h"
#include "model/plan/parameter.h"
#include "tests/published/caseplan.h"

#include <cmath>

namespace greenprint::test {

void addHardware(std::vector<PublishedCase> &cases) {
    const auto add = [&](const char *id, const char *name, const char *publication,
                         const QByteArray &plan, Figures figures) {
        cases.push_back({id, QString::fromUtf8(name), publication, plan, {}, std::move(figures)});
    };

    const char *ccf = "Cloud Carbon Footprint, unit tests";
    const Run virginia{.pue = 1.135, .grid = 415.755};
    const auto linear = [](double idle, double max) {
        return "<override kind=\"instance\" id=\"node\"" + attribute("watts-idle", idle)
               + attribute("watts-max", max) + "/>";
    };
    add("S-CCF-1", "1 vCPU-hour at 1 %, replicated", ccf,
        month(
            task("t", "node", 1, "cpu-utilization=\"0.01\" count=\"2\""), "site", {},
            site(virginia) + linear(0.71, 3.46)),
        {energy("0.0016741249999999998", "kWh", kExact),
         carbon("6.960258393749999e-7", "t", kExact)});
    add("S-CCF-2", "350 W in Cape Town", ccf, runPlan({.watts = 350, .pue = 1.135, .grid = 928}),
        {energy("0.39725", "kWh", kExact), carbon("0.000368648", "t", kExact)});
    // a terabyte-hour; EBS keeps two copies and One Zone-IA two, as theirs has one and two
    add("S-CCF-3", "1 TB-hour of SSD", ccf,
        dataPlan(1000.0 / 730 / 2, "EBS_GP3", {}, "site", {}, site(virginia)),
        {energy("0.001362", "kWh", kExact), carbon("5.6625831e-7", "t", kExact)});
    add("S-CCF-5", "1 TB-hour of HDD, replicated", ccf,
        dataPlan(1000.0 / 730, "ONEZONE_IA", {}, "site", {}, site(virginia)),
        {energy("0.0014755", "kWh", kExact), carbon("6.134465025e-7", "t", kExact)});
    Run memory = virginia;
    memory.watts = 80 * 0.392;
    add("S-CCF-6", "80 GB-hours of memory", ccf, runPlan(memory),
        {energy("0.0355936", "kWh", kExact), carbon("1.4798217168e-5", "t", kExact)});
    add("S-CCF-9", "1 of 96 vCPU for a day", ccf, runPlan({.hours = 24, .embodiedKg = 1795.7 / 96}),
        {embodied("0.000012811786529680366", "t", kExact)});

    const char *spruce = "Spruce, unit tests and tutorial";
    add("S-SPR-1", "A10G for an hour at 50 %", spruce,
        month(
            task("t", "node", 1, "cpu-utilization=\"0.5\""), "site", {},
            site({}) + linear(18, 153)),
        {energy("0.0855", "kWh", kExact)});
    add("S-SPW-3", "100 kWh in Mumbai", spruce,
        runPlan({.hours = 100, .pue = 1.42, .wcf = 3.436844}), {waterOff("488.03", "L")});
    const char *losses =
        "Spruce adds 4 % for power supplies and 8 % for transmission to every kWh.";
    add("S-SPB-2", "Bill of us-east-2", spruce,
        runPlan({.hours = 3089.49, .pue = 1.13, .grid = 400.33}),
        {carbon("1569.79", "kg", differs(-10.969, losses))});
    add("S-SPB-4", "Bill of eu-north-1", spruce,
        runPlan({.hours = 13.95, .pue = 1.1, .grid = 20.42}),
        {carbon("0.35", "kg", differs(-10.473, losses))});

    // one kWh of IT energy in the Region as the catalog has it
    const char *published = "Amazon 2024, PUE and WUE by Region";
    struct RegionRow {
        const char *id, *region, *pue, *wue;
    };
    for (const RegionRow &r :
         {RegionRow{"S-PWE-1", "us-east-1", "1.15", "0.12"},
          RegionRow{"S-PWE-2", "us-east-2", "1.13", "0.10"},
          RegionRow{"S-PWE-3", "us-west-1", "1.18", "0.51"},
          RegionRow{"S-PWE-8", "eu-central-1", "1.35", "0.01"},
          RegionRow{"S-PWE-9", "eu-north-1", "1.10", "0.02"},
          RegionRow{"S-PWE-10", "eu-south-2", "1.09", "0.24"},
          RegionRow{"S-PWE-11", "ap-northeast-1", "1.27", "0.91"}}) {
        QByteArray plan = month(task("t", "node", 1), r.region, {}, node({}));
        plan.replace("months=\"1\"", "months=\"1\" start=\"2024-01\"");
        add(r.id, r.region, published, plan,
            {{"PUE", r.pue, "ratio", kPrinted, total(Metric::Energy)},
             {"WUE", r.wue, "L/kWh", kPrinted, of(Metric::Water, Resource::WaterOnSite)}});
    }

    const char *teads = "Teads Engineering 2021, EC2 power curves";
    const auto curve = [&](const char *id, const QByteArray &instance, const char *load,
                           const char *watts, Tolerance tolerance = kPrinted) {
        const QByteArray u = QByteArray("cpu-utilization=\"") + load
                             + "\" accelerator-utilization=\"" + load + '"';
        const bool accelerated = !instance.startsWith("m5");
        cases.push_back(
            {id,
             QStringLiteral("%1 at %2 %")
                 .arg(QString::fromLatin1(instance), numberText(QByteArray(load).toDouble() * 100)),
             teads,
             hoursPlan(
                 instance, 1, "us-east-1",
                 u + (accelerated ? " work=\"accelerator-compute\"" : "")),
             "power-set=\"teads\"",
             {{"power", watts, "Wh", tolerance, total(Metric::EnergyIt)}}});
    };
    curve("S-TEA-1", "m5n.large", "0.1", "6.7", within(0.7));
    curve("S-TEA-2", "m5n.large", "0.5", "11.8", within(0.7));
    curve("S-TEA-3", "m5n.large", "1", "16.3", within(0.7));
    struct CurveRow {
        const char *instance;
        std::array<const char *, 4> watts;
    };
    for (const CurveRow &r :
         {CurveRow{"p4d.24xlarge", {"744.8", "1687.5", "3781.8", "5245.0"}},
          CurveRow{"p3dn.24xlarge", {"548.2", "1191.2", "2721.3", "3786.1"}},
          CurveRow{"p3.2xlarge", {"57.4", "131.3", "279.3", "379.8"}},
          CurveRow{"g4dn.xlarge", {"16.4", "35.6", "76.3", "104.0"}},
          CurveRow{"m5.xlarge", {"8.8", "14.0", "28.2", "39.9"}}}) {
        static constexpr std::array kLoads{"0", "0.1", "0.5", "1"};
        for (size_t i = 0; i < kLoads.size(); ++i)
            curve("S-TEA-8", r.instance, kLoads[i], r.watts[i], within(0.3));
    }

    // each stretch of their curve as a straight line through idle and full load
    const char *framework = "Impact Framework, manifests";
    const auto tdp = [&](double atU, double share) { return 100.0 * atU * share; };
    add("S-IF-3", "TDP 100 W at 50 %, 2 of 8 vCPU", framework,
        runPlan({.hours = 0.1, .watts = tdp(0.75, 2.0 / 8)}), {energy("0.001875", "kWh", kExact)});
    add("S-IF-5", "Teads curve and SCI, 1 s at 50 %", framework,
        runPlan(
            {.hours = 1.0 / 3600, .watts = tdp(0.75, 1.0 / 8), .grid = 800, .embodiedKg = 1000}),
        {energy("2.6041667e-6", "kWh"), carbon("0.0020833", "g"), embodied("0.00792745", "g"),
         allCarbon("0.01001078", "g")});
    const double at15 = 0.32 + (0.75 - 0.32) * 5 / 40;
    add("S-IF-6", "Teads curve and SCI, 30 s at 15 %", framework,
        runPlan(
            {.hours = 30.0 / 3600, .watts = tdp(at15, 1.0 / 8), .grid = 800, .embodiedKg = 1000}),
        {energy("3.893e-5", "kWh"), carbon("0.0311458", "g"), embodied("0.2378234", "g"),
         allCarbon("0.2689693", "g")});
    add("S-IF-7", "Embodied carbon of an hour", framework, runPlan({.embodiedKg = 1000}),
        {embodied("28.5388128", "g", kExact)});
    add("S-IF-9", "SCI for AI, consumer", framework,
        kOneMonth
            + "<workload><task id=\"t\" stage=\"deployment\" kind=\"processing\" one-off=\"yes\" "
              "instance=\"node\" hours=\"3200\"/><service id=\"v\" "
              "requests-per-month=\"40000000\"/></workload><scenario id=\"s\"><region "
              "all=\"site\"/><endpoint service=\"v\" mode=\"none\"/></scenario>"
            + site({.grid = 1000}) + node({.embodiedKg = 0}),
        {{"carbon_per_inference", "0.08", "g", kExact,
          [](const Ledger &ledger, const Design &design) {
              return consumerSci(ledger, design).grams.value_or(std::nan("")) / 1000.0;
          }}});

    const char *boavizta = "Boavizta API";
    add("S-BOA-2", "1 W for 8,785 h in France", boavizta,
        runPlan({.hours = 8785, .watts = 1, .grid = 98}), {carbon("0.8609", "kg")});
    const auto range = [&](const char *id, const char *instance, const char *kg, Tolerance kgRange,
                           const char *use, Tolerance useRange) {
        add(id, instance, boavizta,
            month(task("t", instance, 35040), "site", {}, site({.grid = 380})),
            {embodied(kg, "kg", kgRange), carbon(use, "kg", useRange)});
    };
    range("S-BOA-4", "m6g.xlarge", "55", between(31.52, 89.17), "200", between(5.476, 712.2));
    range("S-BOA-6", "r5ad.12xlarge", "1000", between(592.6, 1693), "4000", between(122.8, 13230));
    range(
        "S-BOA-7", "c5a.24xlarge", "780",
        differs(59.52, "Boavizta has 458 to 1,215 kg; Greenprint has the platform total of Teads."),
        "3500", between(193.2, 10080));

    const char *codecarbon = "CodeCarbon, tests";
    add("S-CC-1", "0.6 kWh, world mean", codecarbon, runPlan({.hours = 0.6, .grid = 475}),
        {carbon("0.285", "kg", kExact)});
    add("S-CC-2", "1.5 kWh, world mean", codecarbon, runPlan({.hours = 1.5, .grid = 475}),
        {carbon("0.7125", "kg", kExact)});
    add("S-CC-4", "1 kWh, Norway", codecarbon, runPlan({.hours = 1, .grid = 26.4}),
        {carbon("0.0264", "kg", kExact)});
    add("S-CC-5", "2 kWh at 50 g", codecarbon, runPlan({.hours = 2, .grid = 50}),
        {carbon("0.1", "kg", kExact)});

    // a core and 7 GB for an hour, 0.3725 W per GB
    const char *green = "Green Algorithms formula, nf-co2footprint tests";
    const auto core = [&](const char *id, const char *name, double watts, double grid,
                          const char *wattHours, const char *grams) {
        add(id, name, green, runPlan({.watts = watts + 7 * 0.3725, .grid = grid}),
            {energy(wattHours, "Wh"), carbon(grams, "g")});
    };
    core("S-NF-1", "Default core", 11.45, 480, "14.06", "6.75");
    core("S-NF-2", "EPYC 7251", 7.5, 480, "10.11", "4.85");
    core("S-NF-4", "Default core, other grid", 11.45, 338.66, "14.06", "4.76");
    core("S-NF-5", "EPYC 7251, own power model", 10.5, 480, "13.11", "6.29");
}

} // namespace greenprint::test
