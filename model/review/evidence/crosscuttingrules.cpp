#include "model/plan/element.h"
#include "model/review/evidence/evidencetexts.h"
#include "model/review/evidence/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

void modelCard(EvidenceNotes &notes) {
    const Card &card = notes.facts().plan.card;
    const QString path = QStringLiteral("card");
    if (isEmptyElement(refTo(card)))
        notes.notMet(EvidenceTexts::tr("the model card is empty"), path);
    else
        notes.met(
            EvidenceTexts::tr("the model card is written (%1)")
                .arg(label(card.status.value_or(CardStatus::Draft))),
            path);
}

void resourcesPerUnit(EvidenceNotes &notes) {
    const FunctionalUnit &unit = notes.facts().plan.about.functionalUnit;
    const QString path = QStringLiteral("about/functional-unit/name");
    if (unit.name && !unit.name->isEmpty())
        notes.met(EvidenceTexts::tr("results are divided by %1").arg(*unit.name), path);
    else
        notes.notMet(EvidenceTexts::tr("no functional unit is named"), path);
}

void retrainOnDrift(EvidenceNotes &notes) {
    const Workload &w = notes.design().workload;
    bool again = false;
    for (size_t i = 0; i < w.tasks.size(); ++i) {
        const Task &task = w.tasks[i];
        if (task.kind != TaskKind::Training || *task.oneOff || notes.design().tasks[i].skip)
            continue;
        again = true;
        const QString path = fieldPath("task", task.id, "trigger");
        if (task.trigger == Trigger::Drift)
            notes.met(EvidenceTexts::tr("%1: trained again on drift").arg(displayName(task)), path);
        else
            notes.notMet(
                EvidenceTexts::tr("%1: trained %2 \u00d7 a month by the calendar")
                    .arg(displayName(task), notes.figure(task.runsPerMonth->number)),
                path);
    }
    if (!again)
        notes.nothing(EvidenceTexts::tr("no model is trained again"));
}

void alarms(EvidenceNotes &notes) {
    const Workload &w = notes.design().workload;
    if (w.services.empty()) {
        notes.nothing(EvidenceTexts::tr("the plan has no service"));
        return;
    }
    for (const Service &service : w.services) {
        const auto monitor = std::ranges::find_if(w.tasks, [&](const Task &t) {
            return t.kind == TaskKind::Monitoring && t.service == service.id;
        });
        if (monitor != w.tasks.end())
            notes.met(
                EvidenceTexts::tr("%1: watched by %2")
                    .arg(displayName(service), displayName(*monitor)),
                QStringLiteral("task[%1]/service").arg(monitor->id));
        else
            notes.open(
                EvidenceTexts::tr("%1: no monitoring is part of the plan")
                    .arg(displayName(service)),
                QStringLiteral("service[%1]").arg(service.id));
    }
}

void storageWatched(EvidenceNotes &notes) {
    if (notes.design().workload.datasets.empty())
        notes.nothing(EvidenceTexts::tr("the plan keeps no data"));
    else
        notes.open(EvidenceTexts::tr("a plan does not say whether storage is watched"), QString());
}

void managedComponents(EvidenceNotes &notes) {
    const Design &design = notes.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const TaskDesign &t = design.tasks[i];
        const InstanceType *type = t.instance.isEmpty()
                                       ? nullptr
                                       : notes.facts().catalog.instanceType(t.instance);
        if (!type || t.skip || type->added)
            continue;
        const Task &task = design.workload.tasks[i];
        const QString path = choicePath(notes.facts(), "compute", task.id, "instance");
        notes.judge(
            type->sageMaker,
            type->sageMaker
                ? EvidenceTexts::tr("%1: managed (%2)").arg(displayName(task), type->id)
                : EvidenceTexts::tr("%1: run by yourself on %2").arg(displayName(task), type->id),
            path);
    }
    if (notes.isEmpty())
        notes.nothing(EvidenceTexts::tr("the plan names no instances"));
}

} // namespace

void addCrossCuttingRules(EvidenceRules &rules) {
    rules.insert(QStringLiteral("TR-18"), modelCard);
    rules.insert(QStringLiteral("DE-01"), [](EvidenceNotes &notes) {
        notes.open(EvidenceTexts::tr("a plan does not say how releases are made"), QString());
    });
    rules.insert(QStringLiteral("MO-01"), resourcesPerUnit);
    rules.insert(QStringLiteral("MO-02"), retrainOnDrift);
    rules.insert(QStringLiteral("MO-03"), alarms);
    rules.insert(QStringLiteral("MO-04"), storageWatched);
    rules.insert(QStringLiteral("XP-01"), [](EvidenceNotes &notes) {
        notes.open(EvidenceTexts::tr("a plan does not say who may do what"), QString());
    });
    rules.insert(QStringLiteral("XP-02"), [](EvidenceNotes &notes) {
        notes.open(EvidenceTexts::tr("a plan does not say whether data is encrypted"), QString());
    });
    rules.insert(QStringLiteral("XP-04"), [](EvidenceNotes &notes) {
        notes.open(EvidenceTexts::tr("a plan does not say what is versioned"), QString());
    });
    rules.insert(QStringLiteral("XP-05"), managedComponents);
    rules.insert(QStringLiteral("XP-06"), [](EvidenceNotes &notes) {
        notes.open(
            EvidenceTexts::tr("a plan does not say whether spending is tracked by activity"),
            QString());
    });
}

} // namespace greenprint
