#include "ui/document/scenarios.h"

#include "model/plan/design.h"
#include "model/plan/notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::ui {
namespace {

struct ScenariosTexts {
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

QStringList idsOf(const Plan &plan) {
    QStringList ids;
    for (const Scenario &s : plan.scenarios)
        ids << s.id;
    return ids;
}

auto placeOf(Plan &plan, const QString &id) {
    return std::ranges::find(plan.scenarios, id, &Scenario::id);
}

} // namespace

QString scenarioName(const Plan &plan, const QString &id) {
    const Scenario *scenario = findById(plan.scenarios, id);
    return scenario ? displayName(*scenario) : ScenariosTexts::tr("As planned");
}

QString freeId(const QStringList &taken, const QString &wanted) {
    // ids have at most 64 characters (contract, 1); the rest is for the number
    const QString stem = wanted.left(56);
    if (!taken.contains(stem))
        return stem;
    for (int n = 2;; ++n) {
        const QString id = QStringLiteral("%1-%2").arg(stem).arg(n);
        if (!taken.contains(id))
            return id;
    }
}

QString freeName(const Plan &plan, const QString &wanted) {
    QStringList taken;
    for (const Scenario &s : plan.scenarios)
        taken << displayName(s);
    if (!taken.contains(wanted))
        return wanted;
    for (int n = 2;; ++n) {
        const QString name = QStringLiteral("%1 %2").arg(wanted).arg(n);
        if (!taken.contains(name))
            return name;
    }
}

Scenario &editableScenario(Plan &plan, const QString &id) {
    if (Scenario *found = findById(plan.scenarios, id))
        return *found;
    Scenario &created = plan.scenarios.emplace_back();
    created.id = id;
    created.name = ScenariosTexts::tr("As planned");
    return created;
}

QString duplicateScenario(Plan &plan, const QString &id) {
    Scenario copy = editableScenario(plan, id);
    const QString name = displayName(copy);
    copy.id = freeId(idsOf(plan), copy.id);
    copy.name = freeName(plan, ScenariosTexts::tr("Copy of %1").arg(name));
    copy.baseline.reset();
    plan.scenarios.insert(placeOf(plan, id) + 1, copy);
    return copy.id;
}

QString deriveScenario(Plan &plan, const QString &id) {
    const Scenario &parent = editableScenario(plan, id);
    Scenario child;
    child.id = freeId(idsOf(plan), QStringLiteral("variant"));
    child.name = freeName(plan, ScenariosTexts::tr("%1, changed").arg(displayName(parent)));
    child.from = id;
    plan.scenarios.insert(placeOf(plan, id) + 1, child);
    return child.id;
}

void makeBaseline(Plan &plan, const QString &id) {
    editableScenario(plan, id);
    for (Scenario &s : plan.scenarios)
        s.baseline = s.id == id ? Setting<bool>(true) : std::nullopt;
}

void removeScenario(Plan &plan, const QString &id) {
    const auto place = placeOf(plan, id);
    if (place == plan.scenarios.end())
        return;
    const Scenario removed = *place;
    for (Scenario &heir : plan.scenarios) {
        if (heir.from != removed.id)
            continue;
        // the heir merged with what it inherits, down to where both began
        Plan parts = plan;
        Scenario root = removed;
        root.from.reset();
        parts.scenarios = {root, heir};
        Scenario merged = mergedScenario(parts, heir.id);
        merged.from = removed.from;
        merged.baseline = heir.baseline;
        merged.extras = heir.extras;
        // a practice dropped with strength 0 is not in the merged one, but may be inherited anew
        for (const PracticeChoice &p : heir.practices) {
            if (p.strength && p.strength->number == 0.0)
                merged.practices.push_back(p);
        }
        heir = merged;
    }
    plan.scenarios.erase(placeOf(plan, id));
    dropNotes(plan, QStringLiteral("scenario[%1]").arg(id));
    std::erase_if(plan.notes, [&](const Note &note) { return note.scenario == id; });
}

void moveScenario(Plan &plan, const QString &id, int place) {
    const auto from = placeOf(plan, id);
    if (from == plan.scenarios.end())
        return;
    const QString baseline = baselineId(plan);
    Scenario moved = *from;
    plan.scenarios.erase(from);
    place = std::clamp(place, 0, static_cast<int>(plan.scenarios.size()));
    plan.scenarios.insert(plan.scenarios.begin() + place, moved);
    if (baselineId(plan) != baseline)
        makeBaseline(plan, baseline);
}

} // namespace greenprint::ui
