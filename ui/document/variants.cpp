#include "ui/document/variants.h"

#include "ui/document/scenarios.h"

#include <algorithm>

namespace greenprint::ui {
namespace {

Scenario mergedOf(const Plan &plan, const QString &base) {
    return plan.scenarios.empty() ? Scenario{} : mergedScenario(plan, base);
}

/// The fewest of the choices that make the same design: a choice that is the base's own has to be
/// said where what it follows has changed.
Choices neededChoices(const Plan &plan, const QString &base, const Choices &choices) {
    const Scenario merged = mergedOf(plan, base);
    const auto resulting = [&](const Choices &applied) {
        Scenario differences;
        applyChoices(differences, applied);
        const Scenario whole = inherited(merged, differences);
        return choicesOf(designOf(plan, whole), whole);
    };
    Choices differing = differingChoices(plan, base, choices);
    return resulting(differing) == resulting(choices) ? differing : choices;
}

} // namespace

Choices differingChoices(const Plan &plan, const QString &base, const Choices &choices) {
    const Scenario merged = mergedOf(plan, base);
    const Choices now = choicesOf(designOf(plan, merged), merged);
    Choices differing;
    for (const Choice &choice : choices) {
        if (std::ranges::find(now, choice) == now.end())
            differing.push_back(choice);
    }
    return differing;
}

QString addVariant(Plan &plan, const QString &base, const Choices &choices, const QString &name) {
    const Choices needed = neededChoices(plan, base, choices);
    const QString free = freeName(plan, name);
    const QString id = deriveScenario(plan, base);
    Scenario &variant = *findById(plan.scenarios, id);
    variant.name = free;
    applyChoices(variant, needed);
    return id;
}

void adoptChoices(Plan &plan, const QString &scenario, const Choices &choices) {
    const Choices needed = neededChoices(plan, scenario, choices);
    applyChoices(editableScenario(plan, scenario), needed);
}

} // namespace greenprint::ui
