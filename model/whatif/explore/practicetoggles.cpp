#include "model/whatif/explore/practicetoggles.h"

#include "model/estimate/practiceeffects.h"
#include "model/plan/parameter.h"

#include <algorithm>

namespace greenprint {
namespace {

bool neverWorse(Lever lever) {
    return lever == Lever::Hours || lever == Lever::Trials || lever == Lever::FailedRuns
           || lever == Lever::TransferSize || lever == Lever::VolumeSize;
}

/// Whether a practice moves anything of the plan.
bool acts(
    const Catalog &catalog, Design design, const Practice &practice, const QString &on,
    double strength) {
    design.practices = {{practice.id, on, strength, Basis::Assumed}};
    LedgerBuilder builder(catalog, design);
    const PracticeEffects effects(builder);
    return std::ranges::any_of(partsOf(design.workload), [&](const Subject &part) {
        return effects.factor(practice.lever, part).has_value();
    });
}

} // namespace

void PracticeToggle::set(Scenario &merged, bool adopted) const {
    std::erase_if(merged.practices, [this](const PracticeChoice &p) { return p.id == id; });
    if (!adopted)
        return;
    PracticeChoice choice;
    choice.id = id;
    if (!on.isEmpty())
        choice.on = on;
    choice.strength = In<Unit::One>{strength};
    merged.practices.push_back(choice);
}

Choices PracticeToggle::choices(bool adopted) const {
    const QString path = QStringLiteral("practice[%1]/").arg(id);
    Choices list;
    if (!on.isEmpty())
        list.push_back({path + QStringLiteral("on"), on, false});
    // a strength of 0 drops a practice (contract, "Scenarios")
    list.push_back({path + QStringLiteral("strength"), numberText(adopted ? strength : 0.0), true});
    return list;
}

std::vector<PracticeToggle> practiceToggles(
    const Catalog &catalog, const Plan &plan, const Scenario &merged) {
    const Design design = designOf(plan, merged);
    std::vector<PracticeToggle> toggles;
    for (const Practice &practice : catalog.practices()) {
        if (practice.kind != PracticeKind::Factor)
            continue;
        PracticeToggle toggle;
        toggle.id = practice.id;
        toggle.strength = practice.strengthDefault.known() ? practice.strengthDefault.value : 0.0;
        toggle.neverWorse = neverWorse(practice.lever);
        int adopted = 0;
        for (const PracticeChoice &p : merged.practices) {
            if (p.id != practice.id)
                continue;
            ++adopted;
            toggle.on = p.on.value_or(QString());
            if (p.strength)
                toggle.strength = p.strength->number;
        }
        if (adopted <= 1 && toggle.strength > 0.0
            && acts(catalog, design, practice, toggle.on, toggle.strength))
            toggles.push_back(toggle);
    }
    return toggles;
}

} // namespace greenprint
