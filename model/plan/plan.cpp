#include "model/plan/plan.h"

namespace greenprint {

const Scenario *baselineOf(const Plan &plan) {
    for (const Scenario &s : plan.scenarios) {
        if (s.baseline.value_or(false))
            return &s;
    }
    return plan.scenarios.empty() ? nullptr : &plan.scenarios.front();
}

std::vector<CatalogOverride> catalogOverrides(const Plan &plan) {
    const auto number = [](const auto &setting) {
        return setting ? std::optional(setting->number) : std::nullopt;
    };
    std::vector<CatalogOverride> overrides;
    overrides.reserve(plan.overrides.size());
    for (const Override &o : plan.overrides) {
        CatalogOverride c;
        c.kind = o.kind.value_or(OverrideKind::Region);
        c.id = o.id;
        c.source = o.source.value_or(QString());
        c.name = o.name;
        c.gridGramPerKwh = number(o.grid);
        c.marketGramPerKwh = number(o.market);
        c.pue = number(o.pue);
        c.wueLitrePerKwh = number(o.wue);
        c.wcfLitrePerKwh = number(o.wcf);
        c.priceIndex = number(o.priceIndex);
        c.vcpu = number(o.vcpu);
        c.memoryGb = number(o.memory);
        c.accelerators = number(o.accelerators);
        c.accelerator = o.accelerator;
        c.tflops = number(o.tflops);
        c.watts = number(o.watts);
        c.wattsIdle = number(o.wattsIdle);
        c.wattsMax = number(o.wattsMax);
        c.embodiedKg = number(o.embodied);
        c.usdPerHour = number(o.usdPerHour);
        c.value = number(o.value);
        c.low = number(o.low);
        c.high = number(o.high);
        c.unit = o.unit;
        c.usd = number(o.usd);
        overrides.push_back(std::move(c));
    }
    return overrides;
}

} // namespace greenprint
