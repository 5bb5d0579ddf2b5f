#include "model/joined.h"
#include "model/review/evidence/evidencetexts.h"
#include "model/review/evidence/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// A Region within a quarter of the lowest counts as low: our own judgement.
constexpr double kAmongLowest = 1.25;

bool isGiven(const Setting<QString> &text) {
    return text && !text->trimmed().isEmpty();
}

QStringList targetsOf(const EvidenceNotes &notes, const Targets &targets) {
    QStringList list;
    const auto add = [&](Metric metric, const auto &target, const QString &text) {
        if (target)
            list << text.arg(notes.amount(metric, target->number));
    };
    add(Metric::Carbon, targets.carbonPerUnit, EvidenceTexts::tr("%1 of carbon per unit"));
    add(Metric::Cost, targets.monthlyCost, EvidenceTexts::tr("%1 a month"));
    add(Metric::LatencyP95, targets.latencyP95, EvidenceTexts::tr("%1 at p95"));
    add(Metric::TrainingHours, targets.trainingHours, EvidenceTexts::tr("%1 of training"));
    if (targets.accuracy)
        list << EvidenceTexts::tr("an accuracy of %1").arg(notes.figure(targets.accuracy->number));
    return list;
}

/// Scenarios of the plan in which some service answers in that way.
QStringList scenariosWith(const Plan &plan, InferenceMode mode) {
    QStringList list;
    for (const QString &id : scenarioIds(plan)) {
        const Scenario merged = mergedScenario(plan, id);
        if (std::ranges::any_of(
                merged.endpoints, [&](const EndpointChoice &e) { return e.mode == mode; }))
            list << id;
    }
    return list;
}

QString namesOf(const Plan &plan, const QStringList &scenarios) {
    QStringList names;
    for (const QString &id : scenarios) {
        const auto scenario = std::ranges::find(plan.scenarios, id, &Scenario::id);
        names << (scenario == plan.scenarios.end() ? id : displayName(*scenario));
    }
    return joinedWords(names);
}

void expectedFootprint(EvidenceNotes &notes) {
    const About &about = notes.facts().plan.about;
    const QString unit = QStringLiteral("about/functional-unit/name");
    if (isGiven(about.functionalUnit.name))
        notes.met(EvidenceTexts::tr("functional unit: %1").arg(*about.functionalUnit.name), unit);
    else
        notes.notMet(EvidenceTexts::tr("no functional unit is named"), unit);
    const QString target = QStringLiteral("about/targets/carbon-kg-per-unit");
    if (about.targets.carbonPerUnit) {
        notes.met(
            EvidenceTexts::tr("target: %1 of carbon per unit")
                .arg(notes.amount(Metric::Carbon, about.targets.carbonPerUnit->number)),
            target);
    } else {
        notes.notMet(EvidenceTexts::tr("no target for carbon per unit"), target);
    }
    const QString benefit = QStringLiteral("about/benefit");
    if (isGiven(about.benefit))
        notes.met(EvidenceTexts::tr("the benefit is described"), benefit);
    else
        notes.notMet(EvidenceTexts::tr("the benefit is not described"), benefit);
}

void measurableTargets(EvidenceNotes &notes) {
    const About &about = notes.facts().plan.about;
    const QStringList targets = targetsOf(notes, about.targets);
    if (targets.isEmpty())
        notes.notMet(EvidenceTexts::tr("no target is set"), QStringLiteral("about/targets"));
    else
        notes.met(
            EvidenceTexts::tr("targets: %1").arg(joinedWords(targets)),
            QStringLiteral("about/targets"));
    if (isGiven(about.owner))
        notes.met(EvidenceTexts::tr("owner: %1").arg(*about.owner), QStringLiteral("about/owner"));
    else
        notes.notMet(EvidenceTexts::tr("nobody is named as owner"), QStringLiteral("about/owner"));
}

void ruleInsteadOfModel(EvidenceNotes &notes) {
    const QStringList scenarios = scenariosWith(notes.facts().plan, InferenceMode::None);
    if (!scenarios.isEmpty())
        notes.met(
            EvidenceTexts::tr("compared without a model in: %1")
                .arg(namesOf(notes.facts().plan, scenarios)),
            QStringLiteral("scenario[%1]").arg(scenarios.first()));
    else
        notes.open(EvidenceTexts::tr("no scenario compares a rule with the model"), QString());
}

void managedService(EvidenceNotes &notes) {
    const QStringList scenarios = scenariosWith(notes.facts().plan, InferenceMode::Managed);
    if (!scenarios.isEmpty())
        notes.met(
            EvidenceTexts::tr("compared with a managed service in: %1")
                .arg(namesOf(notes.facts().plan, scenarios)),
            QStringLiteral("scenario[%1]").arg(scenarios.first()));
    else
        notes.open(
            EvidenceTexts::tr("no scenario compares a managed AI service with the model"),
            QString());
}

void existingModels(EvidenceNotes &notes) {
    const Workload &stated = notes.facts().stated;
    bool trains = false;
    for (size_t i = 0; i < stated.tasks.size(); ++i) {
        const Task &task = notes.design().workload.tasks[i];
        if (task.kind != TaskKind::Training || notes.design().tasks[i].skip)
            continue;
        trains = true;
        const QString path = fieldPath("task", task.id, "training-type");
        const Setting<TrainingType> &type = stated.tasks[i].trainingType;
        if (!type)
            notes.open(
                EvidenceTexts::tr("%1: it is not stated from what training starts")
                    .arg(displayName(task)),
                path);
        else
            notes.judge(
                *type != TrainingType::Scratch,
                *type == TrainingType::Scratch
                    ? EvidenceTexts::tr("%1: trained from scratch").arg(displayName(task))
                    : EvidenceTexts::tr("%1: starts from an existing model (%2)")
                          .arg(displayName(task), label(*type)),
                path);
    }
    if (!trains)
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

/// The grid of each stage's Region against the lowest that the residency allows.
void regionsByCarbon(EvidenceNotes &notes) {
    const Catalog &catalog = notes.facts().catalog;
    const Design &design = notes.design();
    const int year = notes.design().gridYear.value_or(design.start().year);
    const auto intensity = [&](const Region &r) {
        const double pue = r.pue.at(year).value;
        return catalog.gridFactor(r, design.gridSet, year).value * (std::isnan(pue) ? 1.0 : pue);
    };
    const QStringList allowed = design.about.residency.regions.value_or(QStringList());
    const Region *best = nullptr;
    int others = 0;
    for (const Region &r : catalog.regions()) {
        const bool open = allowed.isEmpty() ? r.partition == QLatin1String("aws")
                                            : allowed.contains(r.id);
        if (!open || r.added || std::isnan(intensity(r)))
            continue;
        ++others;
        if (!best || intensity(r) < intensity(*best))
            best = &r;
    }
    if (!best)
        return;
    QStringList seen;
    for (Stage stage : kStages) {
        const Region *here = catalog.region(design.regionOf(stage));
        if (!here || seen.contains(here->id))
            continue;
        seen << here->id;
        const QString path =
            QStringLiteral("scenario[%1]/region/%2").arg(design.scenario, keyword(stage));
        const double now = intensity(*here);
        if (std::isnan(now)) {
            notes.open(
                EvidenceTexts::tr("%1: the carbon of its electricity is not known").arg(here->id),
                path);
        } else if (others <= 1) {
            notes.met(
                EvidenceTexts::tr("%1: the residency allows no other Region").arg(here->id), path);
        } else {
            notes.judge(
                now <= kAmongLowest * intensity(*best),
                now <= kAmongLowest * intensity(*best)
                    ? EvidenceTexts::tr(
                          "%1: %2 g/kWh with overhead, among the lowest that are allowed")
                          .arg(here->id, notes.figure(now))
                    : EvidenceTexts::tr("%1: %2 g/kWh with overhead; the lowest that is allowed, "
                                        "%3, has %4 g/kWh")
                          .arg(
                              here->id, notes.figure(now), best->id,
                              notes.figure(intensity(*best))),
                path);
        }
    }
}

} // namespace

void addGoalRules(EvidenceRules &rules) {
    rules.insert(QStringLiteral("BG-01"), expectedFootprint);
    rules.insert(QStringLiteral("BG-02"), measurableTargets);
    rules.insert(QStringLiteral("PF-01"), ruleInsteadOfModel);
    rules.insert(QStringLiteral("PF-02"), managedService);
    rules.insert(QStringLiteral("PF-03"), existingModels);
    rules.insert(QStringLiteral("PF-04"), regionsByCarbon);
}

} // namespace greenprint
