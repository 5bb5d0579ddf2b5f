#include "tests/published/caseplan.h"

namespace greenprint::test {

void addTraining(std::vector<PublishedCase> &cases) {
    const auto add = [&](const char *id, const char *name, const char *publication, const Run &run,
                         Figures figures) {
        cases.push_back(
            {id, QString::fromUtf8(name), publication, runPlan(run), {}, std::move(figures)});
    };

    const char *patterson = "Patterson et al. 2021, arXiv 2104.10350";
    add("T-PAT4-2", "T5 (11B)", patterson,
        {.count = 512, .hours = 480, .watts = 310, .pue = 1.12, .grid = 545, .market = 545},
        {energy("85.7", "MWh", within(1)), carbon("46.7", "t", within(1)),
         market("46.7", "t", within(1))});
    add("T-PAT4-3", "Meena", patterson,
        {.count = 1024, .hours = 720, .watts = 289, .pue = 1.09, .grid = 415, .market = 415},
        {energy("232", "MWh"), carbon("96.4", "t"), market("96.4", "t")});
    add("T-PAT4-5", "Switch Transformer", patterson,
        {.count = 1024, .hours = 648, .watts = 245, .pue = 1.1, .grid = 403, .market = 330},
        {energy("179", "MWh", within(0.5)), carbon("72.2", "t", within(0.5)),
         market("59.1", "t", within(0.5))});
    add("T-PAT4-6", "GPT-3", patterson,
        {.count = 10000, .hours = 355.2, .watts = 330, .pue = 1.1, .grid = 429, .market = 429},
        {energy("1287", "MWh", within(0.5)), carbon("552.1", "t", within(0.5)),
         market("552.1", "t", within(0.5))});
    add("T-PAT1-4", "Transformer (Big), TPU v2, Iowa", patterson,
        {.count = 8, .hours = 19.44, .watts = 229, .pue = 1.11, .grid = 478, .market = 80},
        {energy("40", "kWh"), carbon("0.0189", "t"), market("0.0032", "t")});
    add("T-PAT1-5", "Evolved Transformer (Medium), TPU v2, Iowa", patterson,
        {.count = 8, .hours = 14.88, .watts = 227, .pue = 1.11, .grid = 478, .market = 80},
        {energy("30", "kWh"), carbon("0.0143", "t"), market("0.0024", "t")});
    add("T-MLC-1", "XLM", "MLCarbon 2023, research artefact",
        {.count = 512, .hours = 489.6, .watts = 342, .pue = 1.1, .grid = 413},
        {energy("94.4", "MWh", within(0.5)), carbon("39", "t", within(0.5))});

    // the whole system's watts, and the price of all its devices, make one instance
    const char *strubell = "Strubell et al. 2019, arXiv 1906.02243";
    struct StrubellRow {
        const char *id;
        const char *name;
        double devices, hours, watts, low, high;
        Tolerance tolerance;
        const char *kwh, *pounds, *usdLow, *usdHigh;
    };
    for (const StrubellRow &r :
         {StrubellRow{
              "T-STR-1", "Transformer base", 8, 12, 1415.78, 0.43, 1.46, kPrinted, "27", "26", "41",
              "140"},
          StrubellRow{
              "T-STR-2", "Transformer big", 8, 84, 1515.43, 0.43, 1.46, kPrinted, "201", "192",
              "289", "981"},
          StrubellRow{
              "T-STR-3", "ELMo", 3, 336, 517.66, 0.43, 1.46, kPrinted, "275", "262", "433", "1472"},
          StrubellRow{
              "T-STR-4", "BERT base", 64, 79.2, 12041.51, 0.74, 2.48, kPrinted, "1507", "1438",
              "3751", "12571"},
          StrubellRow{
              "T-STR-5", "NAS", 8, 274120, 1515.43, 0.43, 1.46, kExact, "656347", "626155",
              "942973", "3201722"}}) {
        // 0.954 lb per kWh
        Run run{.hours = r.hours, .watts = r.watts, .pue = 1.58, .grid = 0.954 * 453.59237};
        run.usdPerHour = r.devices * r.low;
        add(r.id, r.name, strubell, run,
            {energy(r.kwh, "kWh", r.tolerance), carbon(r.pounds, "lb", r.tolerance),
             cost(r.usdLow, r.tolerance, "cost_low")});
        run.usdPerHour = r.devices * r.high;
        add(r.id, r.name, strubell, run, {cost(r.usdHigh, r.tolerance, "cost_high")});
    }
    add("T-STR-8", "BERT large, TPUv3", strubell, {.hours = 168, .usdPerHour = 32 * 2.4},
        {cost("12902", kPrinted, "cost_low")});
    add("T-STR-8", "BERT large, TPUv3", strubell, {.hours = 168, .usdPerHour = 32 * 8.0},
        {cost("43008", kPrinted, "cost_high")});

    const char *llama = "Touvron et al. 2023, arXiv 2302.13971";
    add("T-LL1-1", "OPT-175B, re-estimated", llama,
        {.hours = 809472, .watts = 400, .pue = 1.1, .grid = 385},
        {energy("356", "MWh"), carbon("137", "t")});
    add("T-LL1-3", "LLaMA 7B", llama, {.hours = 82432, .watts = 400, .pue = 1.1, .grid = 385},
        {energy("36", "MWh"), carbon("14", "t")});
    add("T-LL1-6", "LLaMA 65B", llama, {.hours = 1022362, .watts = 400, .pue = 1.1, .grid = 385},
        {energy("449", "MWh", within(0.5)), carbon("173", "t", within(0.5))});

    // PUE x grid is one inferred figure for each family of cards
    struct CardRow {
        const char *id, *name, *publication;
        double hours, watts, grid;
        const char *tonnes;
        Tolerance tolerance;
        bool market;
    };
    const char *card2 = "Llama 2 model card";
    const char *card3 = "Llama 3 model card";
    const char *card31 = "Llama 3.1 model card";
    const char *card32 = "Llama 3.2 model card";
    const char *card32v = "Llama 3.2 Vision model card";
    for (const CardRow &r :
         {CardRow{"T-LL2-1", "Llama 2 7B", card2, 184320, 400, 423.5, "31.22", kPrinted, false},
          CardRow{"T-LL2-2", "Llama 2 13B", card2, 368640, 400, 423.5, "62.44", within(0.5), false},
          CardRow{"T-LL2-3", "Llama 2 70B", card2, 1720320, 400, 423.5, "291.42", kPrinted, false},
          CardRow{
              "T-LL2-4", "Llama 2 34B", card2, 1038336, 350, 423.5, "153.92", within(0.5), false},
          CardRow{"T-LL3-1", "Llama 3 8B", card3, 1300000, 700, 423.5, "390", within(1.5), false},
          CardRow{"T-LL3-2", "Llama 3 70B", card3, 6400000, 700, 423.5, "1900", within(0.5), false},
          CardRow{
              "T-LL3-3", "Llama 3, sum", card3, 7700000, 700, 423.5, "2290", within(0.5), false},
          CardRow{
              "T-LL31-3", "Llama 3.1 405B", card31, 30840000, 700, 413.66, "8930", kPrinted, true},
          CardRow{
              "T-LL31-4", "Llama 3.1, sum", card31, 39300000, 700, 413.66, "11390", within(0.5),
              true},
          CardRow{"T-LL32-2", "Llama 3.2 3B", card32, 460000, 700, 413.66, "133", kPrinted, true},
          CardRow{
              "T-LL32V-1", "Llama 3.2 Vision 11B", card32v, 246120, 700, 413.66, "71", kPrinted,
              true},
          CardRow{
              "T-LL32V-2", "Llama 3.2 Vision 90B", card32v, 1775120, 700, 413.66, "513",
              within(0.5), true},
          CardRow{
              "T-LL32V-3", "Llama 3.2 Vision, sum", card32v, 2020000, 700, 413.66, "584",
              within(0.5), true},
          CardRow{
              "T-LL4-1", "Llama 4 Scout", "Llama 4 model card", 5000000, 700, 386.86, "1354",
              kPrinted, true}}) {
        Run run{.hours = r.hours, .watts = r.watts, .grid = r.grid};
        Figures figures{carbon(r.tonnes, "t", r.tolerance)};
        if (r.market) {
            run.market = 0.0;
            figures.push_back(market("0", "t"));
        }
        add(r.id, r.name, r.publication, run, figures);
    }
    add("T-LL32-6", "Llama 3.2 3B SpinQuant", card32, {.hours = 2.4, .watts = 700, .grid = 413.66},
        {{"op_carbon_LB",
          "0.001",
          "t",
          {Tolerance::Kind::AtMost, 0, 0, nullptr},
          total(Metric::CarbonLocation)}});

    const char *bloom = "Luccioni et al. 2022, arXiv 2211.02001";
    cases.push_back(
        {"T-BLO-2",
         QStringLiteral("BLOOM, dynamic and idle"),
         bloom,
         month(
             task("dynamic", "node", 433196) + task("idle", "node", 256646), "site", {},
             site({.grid = 57}) + node({})),
         {},
         {energy("689842", "kWh", kExact),
          {"op_carbon_LB", "14.6", "t", kPrinted, ofPart(Metric::CarbonLocation, "idle")}}});
    add("T-BLO-5", "BLOOM, dynamic with PUE", bloom, {.hours = 433196, .pue = 1.2, .grid = 57},
        {carbon("30", "t")});
    add("T-OPT-1", "OPT-175B, its authors", "Zhang et al. 2022, OPT",
        {.hours = 809472, .watts = 400, .grid = 231}, {carbon("75", "t")});

    const char *flm = "Li et al. 2023, FLM-101B, table 3";
    add("T-FLM-1", "GPT-3", flm, {.hours = 3550000, .watts = 330},
        {energy("1171", "MWh", within(0.5))});
    add("T-FLM-3", "PaLM", flm, {.hours = 8400000, .watts = 378.5}, {energy("3179", "MWh")});
    add("T-FLM-4", "GLM-130B", flm, {.hours = 1110000, .watts = 400},
        {energy("444", "MWh", kExact)});
    add("T-FLM-5", "Llama 2 70B", flm, {.hours = 1720000, .watts = 400},
        {energy("688", "MWh", kExact)});

    // energy already contains the PUE of 1.2; all water is off site
    const char *olmo = "Morrison et al. 2025, OLMo";
    struct OlmoRow {
        const char *id, *name;
        double kwh;
        const char *tonnes, *kilolitres;
        Tolerance tolerance;
    };
    for (const OlmoRow &r :
         {OlmoRow{"T-OLM-1", "OLMo 20M", 800, "0.3", "1", kPrinted},
          OlmoRow{"T-OLM-3", "OLMo 150M", 2400, "1", "3.6", within(24.5)},
          OlmoRow{"T-OLM-4", "OLMo 300M", 5000, "2", "5.9", within(20.5)},
          OlmoRow{"T-OLM-6", "OLMo 7B", 67000, "22", "87", within(1.5)},
          OlmoRow{"T-OLM-7", "OLMo 1B", 30000, "10", "39", kPrinted},
          OlmoRow{"T-OLM-9", "OLMo 0424 7B", 95000, "32", "122", within(2)},
          OlmoRow{"T-OLM-10", "OLMo 2 7B", 157000, "52", "202", within(0.5)},
          OlmoRow{"T-OLD-1", "Development below 1B", 19000, "6", "24", within(6.5)},
          OlmoRow{"T-OLD-2", "Development of 7B", 196000, "65", "252", within(0.5)},
          OlmoRow{"T-OLD-3", "Development, mixture of experts", 19000, "6", "24", within(6.5)}}) {
        add(r.id, r.name, olmo, {.hours = r.kwh, .grid = 332, .wue = 0, .wcf = 1.29},
            {carbon(r.tonnes, "t", r.tolerance), water(r.kilolitres, "kL", r.tolerance)});
    }
    add("T-OLE-1", "OLMo, hardware", olmo, {.hours = 1650000, .embodiedKg = 3700.0 / 8},
        {embodied("22", "t"),
         {"embodied_per_gpuh", "0.013", "kg", kPrinted,
          each(1650000, total(Metric::CarbonEmbodied))}});

    // no PUE in the calculator behind these cards
    const char *mlco2 = "Model card, ML CO2 Impact calculator";
    add("T-HF-1", "Stable Diffusion v1", mlco2, {.hours = 150000, .watts = 250, .grid = 300},
        {carbon("11250", "kg", kExact)});
    add("T-HF-2", "Stable Diffusion v2", mlco2, {.hours = 200000, .watts = 250, .grid = 300},
        {carbon("15000", "kg", kExact)});
    add("T-HF-4", "Wuerstchen v2", mlco2, {.hours = 24602, .watts = 250, .grid = 370},
        {carbon("2275.68", "kg", within(0.001))});
    add("T-HF-5", "DistilGPT2", mlco2, {.hours = 1344, .watts = 300, .grid = 370},
        {carbon("149.2", "kg")});
    add("T-HF-6", "DALL-E Mini", mlco2, {.hours = 288, .watts = 283, .grid = 370},
        {carbon("30.16", "kg")});
    add("T-LUC-1", "Worked example", "Luccioni 2023, Counting Carbon",
        {.hours = 100, .watts = 300, .grid = 500}, {carbon("15", "kg", kExact)});
    add("T-LUC-1", "Worked example, cleaner grid", "Luccioni 2023, Counting Carbon",
        {.hours = 100, .watts = 300, .grid = 100},
        {{"op_carbon_alt", "3", "kg", kExact, total(Metric::CarbonLocation)}});

    // measured GPU energy lies between the idle node and the node at full load
    const char *dodge = "Dodge et al. 2022, arXiv 2206.05229";
    struct DodgeRow {
        const char *id, *name;
        double gpus, hours;
        const char *kwh;
    };
    for (const DodgeRow &r :
         {DodgeRow{"T-DOD-1", "BERT fine-tuning", 4, 6, "3.1"},
          DodgeRow{"T-DOD-4", "ViT Tiny", 1, 19, "1.7"},
          DodgeRow{"T-DOD-5", "ViT Small", 1, 19, "2.2"},
          DodgeRow{"T-DOD-6", "ViT Base", 1, 21, "4.7"},
          DodgeRow{"T-DOD-7", "ViT Large", 4, 90, "93.3"},
          DodgeRow{"T-DOD-8", "ViT Huge", 4, 216, "237.6"}}) {
        const auto at = [&](const char *load) {
            return hoursPlan(
                "p3.2xlarge", r.gpus * r.hours, "us-east-1",
                QByteArray("work=\"accelerator-compute\" accelerator-utilization=\"") + load
                    + "\" cpu-utilization=\"" + load + "\"");
        };
        cases.push_back(
            {r.id,
             QString::fromUtf8(r.name) + QStringLiteral(", V100 at full load"),
             dodge,
             at("1"),
             {},
             {{"energy",
               r.kwh,
               "kWh",
               {Tolerance::Kind::AtLeast, 0, 0, nullptr},
               total(Metric::EnergyIt)}}});
        cases.push_back(
            {r.id,
             QString::fromUtf8(r.name) + QStringLiteral(", V100 idle"),
             dodge,
             at("0"),
             {},
             {{"energy",
               r.kwh,
               "kWh",
               {Tolerance::Kind::AtMost, 0, 0, nullptr},
               total(Metric::EnergyIt)}}});
    }
}

} // namespace greenprint::test
