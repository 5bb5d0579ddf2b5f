#include "model/whatif/inputrange.h"

#include "model/plan/planpath.h"

#include <cmath>

namespace greenprint {

void RangedInput::set(Plan &plan, double drawn) const {
    // within its range the value is valid, as checkPlan has made sure of both ends
    (void)setAt(refTo(plan), path, numberText(whole ? std::round(drawn) : drawn));
}

Catalog RangedInput::catalogFor(const Catalog &withOverrides, const Plan &plan) const {
    return ofCatalog ? withOverrides.with(catalogOverrides(plan)) : withOverrides;
}

std::optional<RangedInput> rangedInput(const Plan &plan, const InputRange &range) {
    const auto found = findParameter(ConstElementRef(refTo(plan)), range.path);
    if (!found || !range.low || !range.high)
        return std::nullopt;
    const Parameter &parameter = *found->parameter;
    if (parameter.kind != ValueKind::Number && parameter.kind != ValueKind::Count)
        return std::nullopt;
    RangedInput input;
    input.path = range.path;
    input.low = range.low->number;
    input.high = range.high->number;
    input.unit = parameter.unit;
    input.whole = parameter.kind == ValueKind::Count;
    input.ofCatalog = found->owner.spec == &specOf<Override>();
    std::optional<double> value = parameter.access.number(found->owner.element);
    if (!value && parameter.defaultText)
        value = parseNumber(QString::fromLatin1(parameter.defaultText));
    input.value = value.value_or((input.low + input.high) / 2.0);
    return input;
}

} // namespace greenprint
