#include "model/review/evidence/evidencetexts.h"
#include "model/review/evidence/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

// Our own judgement, as nobody publishes such bounds.

/// Accelerators of a run that is spread over several are busy from this share on.
constexpr double kBusyAccelerators = 0.7;
/// More failed runs than this are a fault to be looked for.
constexpr double kFewFailures = 0.05;
/// Instances used less are too large, those used at least as much fit; between them nobody can
/// tell.
constexpr double kTaskTooLarge = 0.5;
constexpr double kTaskFitting = 0.65;
/// A notebook that uses its accelerators less does not need them.
constexpr double kNotebookNeedsIt = 0.3;
/// An experiment that uses more of the data is not one on a sample.
constexpr double kSample = 0.5;
/// Trials of a search that is large enough for Hyperband.
constexpr double kLargeSearch = 100.0;
/// Rounds, one after the other, that a strategy needs to learn from.
constexpr double kRoundsToLearn = 10.0;

/// A task with what the rules look at.
struct TaskFacts {
    const Task &task; ///< with defaults
    const Task &stated;
    const TaskDesign &design;
    const InstanceType *type;

    const QString &id() const { return task.id; }
    QString name() const { return displayName(task); }
    bool is(TaskKind kind) const { return task.kind == kind; }
    bool trains() const { return is(TaskKind::Training) || is(TaskKind::Tuning); }
    bool usesAccelerator() const { return task.work != Work::Cpu; }
    QString machines() const {
        return EvidenceTexts::tr("%1 \u00d7 %2")
            .arg(
                QString::number(design.count),
                design.instance.isEmpty() ? EvidenceTexts::tr("unknown type") : design.instance);
    }
};

template <class Keep>
std::vector<TaskFacts> tasksOf(const PlanFacts &facts, Keep keep) {
    std::vector<TaskFacts> list;
    for (size_t i = 0; i < facts.design.tasks.size(); ++i) {
        const TaskDesign &design = facts.design.tasks[i];
        const TaskFacts t{
            facts.design.workload.tasks[i], facts.stated.tasks[i], design,
            design.instance.isEmpty() ? nullptr : facts.catalog.instanceType(design.instance)};
        if (!design.skip && keep(t))
            list.push_back(t);
    }
    return list;
}

/// Instance hours a month that the ledger books as idle for a task; none if it books no such line.
std::optional<double> idleHours(const PlanFacts &facts, const QString &task) {
    std::optional<double> hours;
    // where factors change from year to year, each of their years has a line of its own
    for (const Line &line : facts.ledger.lines) {
        if (line.subject.kind == SubjectKind::Task && line.subject.id == task
            && line.activity == Activity::Idle && line.resource == Resource::Compute)
            hours = hours.value_or(0.0)
                    + facts.ledger.profileOf(line).total / facts.ledger.monthCount;
    }
    return hours;
}

/// Tasks that must not leave instances on; `keep` says which.
template <class Keep>
void onlyWhileWorking(EvidenceNotes &notes, Keep keep, const QString &nothing) {
    const std::vector<TaskFacts> tasks = tasksOf(notes.facts(), keep);
    for (const TaskFacts &t : tasks) {
        const QString path = choicePath(notes.facts(), "compute", t.id(), "always-on");
        if (!t.design.alwaysOn) {
            notes.met(
                EvidenceTexts::tr("%1: instances are there while it works").arg(t.name()), path);
            continue;
        }
        const double there = kMonth.value() * t.design.count
                             * (t.is(TaskKind::Tuning) ? *t.task.parallelTrials : 1);
        const std::optional<double> idle = idleHours(notes.facts(), t.id());
        notes.notMet(
            idle && std::isfinite(*idle) && there > 0.0
                ? EvidenceTexts::tr(
                      "%1: %2 always on, idle for %3 of %4 instance hours a month (%5)")
                      .arg(
                          t.name(), t.machines(), notes.figure(*idle), notes.figure(there),
                          notes.share(*idle / there))
                : EvidenceTexts::tr("%1: %2 always on").arg(t.name(), t.machines()),
            path);
    }
    if (tasks.empty())
        notes.nothing(nothing);
}

void pipelinesThatEnd(EvidenceNotes &notes) {
    onlyWhileWorking(
        notes,
        [](const TaskFacts &t) {
            return t.task.stage == Stage::Data || t.is(TaskKind::Monitoring);
        },
        EvidenceTexts::tr("the plan has no data pipeline"));
}

void notebooksShutDown(EvidenceNotes &notes) {
    onlyWhileWorking(
        notes, [](const TaskFacts &t) { return t.is(TaskKind::Notebook); },
        EvidenceTexts::tr("the plan has no notebooks"));
}

void managedJobs(EvidenceNotes &notes) {
    onlyWhileWorking(
        notes,
        [](const TaskFacts &t) {
            return t.trains() || t.is(TaskKind::Experiment) || t.is(TaskKind::Evaluation);
        },
        EvidenceTexts::tr("the plan trains no model"));
}

void enoughAccuracy(EvidenceNotes &notes) {
    const About &about = notes.facts().plan.about;
    const QString path = QStringLiteral("about/targets/accuracy");
    if (!about.targets.accuracy) {
        notes.notMet(EvidenceTexts::tr("no accuracy is named that would be enough"), path);
        return;
    }
    notes.met(
        EvidenceTexts::tr("enough is %1").arg(notes.figure(about.targets.accuracy->number)), path);
}

void ofAdoptionAlone(
    EvidenceNotes &notes, const std::vector<TaskFacts> &tasks, const QString &open) {
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no such work"));
    for (const TaskFacts &t : tasks) {
        if (!notes.adoptedOn(t.id()))
            notes.open(open.arg(t.name()), QStringLiteral("task[%1]").arg(t.id()));
    }
}

void simpleModelFirst(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes, tasksOf(notes.facts(), [](const TaskFacts &t) { return t.trains(); }),
        EvidenceTexts::tr("%1: a plan does not say how large a model was tried first"));
}

void compiledGraph(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes,
        tasksOf(
            notes.facts(), [](const TaskFacts &t) { return t.trains() && t.usesAccelerator(); }),
        EvidenceTexts::tr("%1: a plan does not say whether the graph is compiled"));
}

void fineTuning(EvidenceNotes &notes) {
    const auto tasks = tasksOf(
        notes.facts(), [](const TaskFacts &t) { return t.is(TaskKind::Training); });
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "training-type");
        if (!t.stated.trainingType)
            notes.open(
                EvidenceTexts::tr("%1: it is not stated from what training starts").arg(t.name()),
                path);
        else
            notes.judge(
                *t.stated.trainingType != TrainingType::Scratch,
                EvidenceTexts::tr("%1: %2").arg(t.name(), label(*t.stated.trainingType)), path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

void incrementalTraining(EvidenceNotes &notes) {
    const auto tasks = tasksOf(notes.facts(), [](const TaskFacts &t) {
        return t.is(TaskKind::Training) && !*t.task.oneOff;
    });
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "training-type");
        const QString runs = notes.figure(t.task.runsPerMonth->number);
        if (t.stated.trainingType == TrainingType::Incremental)
            notes.met(EvidenceTexts::tr("%1: continues from the last model").arg(t.name()), path);
        else if (t.stated.trainingType)
            notes.notMet(
                EvidenceTexts::tr("%1: trained %2 \u00d7 a month, each time anew (%3)")
                    .arg(t.name(), runs, label(*t.stated.trainingType)),
                path);
        else if (!notes.adoptedOn(t.id()))
            notes.open(
                EvidenceTexts::tr(
                    "%1: trained %2 \u00d7 a month; it is not stated from what it starts")
                    .arg(t.name(), runs),
                path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("no model is trained again"));
}

void busyAccelerators(EvidenceNotes &notes) {
    const auto tasks = tasksOf(notes.facts(), [](const TaskFacts &t) {
        const double each = t.type && t.type->hasAccelerator() ? t.type->accelerators.value : 1.0;
        return t.trains() && t.usesAccelerator() && each * t.design.count > 1.0;
    });
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "accelerator-utilization");
        if (notes.adoptedOn(t.id()))
            continue;
        if (!t.stated.acceleratorUtilization)
            notes.open(
                EvidenceTexts::tr("%1: the use of its accelerators is not stated").arg(t.name()),
                path);
        else
            notes.judge(
                t.stated.acceleratorUtilization->number >= kBusyAccelerators,
                EvidenceTexts::tr("%1: %2, accelerators in use %3")
                    .arg(
                        t.name(), t.machines(),
                        notes.share(t.stated.acceleratorUtilization->number)),
                path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("no training on several accelerators"));
}

void faultyRuns(EvidenceNotes &notes) {
    const auto tasks = tasksOf(notes.facts(), [](const TaskFacts &t) { return t.trains(); });
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "failed-fraction");
        if (notes.adoptedOn(t.id()))
            continue;
        if (!t.stated.failedFraction)
            notes.open(
                EvidenceTexts::tr("%1: it is not stated how many runs fail").arg(t.name()), path);
        else
            notes.judge(
                t.stated.failedFraction->number <= kFewFailures,
                EvidenceTexts::tr("%1: %2 of the runs fail")
                    .arg(t.name(), notes.share(t.stated.failedFraction->number)),
                path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

void trainingChips(EvidenceNotes &notes) {
    const auto tasks = tasksOf(
        notes.facts(), [](const TaskFacts &t) { return t.trains() && t.usesAccelerator(); });
    for (const TaskFacts &t : tasks) {
        const Accelerator *chip = t.type ? notes.facts().catalog.accelerator(*t.type) : nullptr;
        const QString path = choicePath(notes.facts(), "compute", t.id(), "instance");
        if (!chip)
            notes.open(EvidenceTexts::tr("%1: the accelerator is not known").arg(t.name()), path);
        else
            notes.judge(
                chip->neuron,
                EvidenceTexts::tr("%1: %2 with %3").arg(t.name(), t.machines(), chip->name), path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("no training on accelerators"));
}

void spareCapacity(EvidenceNotes &notes) {
    const auto tasks = tasksOf(notes.facts(), [](const TaskFacts &t) { return t.trains(); });
    for (const TaskFacts &t : tasks)
        notes.judge(
            t.design.purchase == Purchase::Spot,
            EvidenceTexts::tr("%1: bought %2").arg(t.name(), label(t.design.purchase)),
            choicePath(notes.facts(), "compute", t.id(), "purchase"));
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

/// Type and count against the use that is stated: half used is too large, well used is fitting.
void fittingInstances(EvidenceNotes &notes) {
    const auto tasks = tasksOf(notes.facts(), [](const TaskFacts &t) {
        return t.trains() || t.is(TaskKind::Experiment) || t.is(TaskKind::Evaluation);
    });
    for (const TaskFacts &t : tasks) {
        const auto &use = t.usesAccelerator() ? t.stated.acceleratorUtilization
                                              : t.stated.cpuUtilization;
        const QString path = fieldPath(
            "task", t.id(), t.usesAccelerator() ? "accelerator-utilization" : "cpu-utilization");
        if (!use) {
            notes.open(EvidenceTexts::tr("%1: its use is not stated").arg(t.name()), path);
            continue;
        }
        const QString text = EvidenceTexts::tr("%1: %2, in use %3")
                                 .arg(t.name(), t.machines(), notes.share(use->number));
        if (use->number < kTaskTooLarge)
            notes.notMet(text, path);
        else if (use->number >= kTaskFitting)
            notes.met(text, path);
        else
            notes.open(text, path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

void processorFirst(EvidenceNotes &notes) {
    const auto tasks = tasksOf(
        notes.facts(), [](const TaskFacts &t) { return t.trains() || t.is(TaskKind::Experiment); });
    for (const TaskFacts &t : tasks) {
        const QString path = choicePath(notes.facts(), "compute", t.id(), "instance");
        const bool measuredOnCpu = std::ranges::any_of(t.task.measured, [&](const auto &m) {
            const InstanceType *type = notes.facts().catalog.instanceType(m.instance);
            return type && !type->hasAccelerator();
        });
        if (t.type && !t.type->hasAccelerator())
            notes.met(
                EvidenceTexts::tr("%1: runs on processors (%2)").arg(t.name(), t.type->id), path);
        else if (!t.usesAccelerator())
            notes.notMet(
                EvidenceTexts::tr("%1: needs no accelerator and runs on %2")
                    .arg(t.name(), t.machines()),
                path);
        else if (measuredOnCpu)
            notes.met(EvidenceTexts::tr("%1: measured on processors, too").arg(t.name()), path);
        else
            notes.open(
                EvidenceTexts::tr("%1: no measurement on a processor is stated").arg(t.name()),
                QStringLiteral("task[%1]/measured").arg(t.id()));
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan trains no model"));
}

void fittingNotebooks(EvidenceNotes &notes) {
    const auto tasks = tasksOf(
        notes.facts(), [](const TaskFacts &t) { return t.is(TaskKind::Notebook); });
    for (const TaskFacts &t : tasks) {
        const QString path = choicePath(notes.facts(), "compute", t.id(), "instance");
        if (!t.type)
            notes.open(EvidenceTexts::tr("%1: the type is not stated").arg(t.name()), path);
        else if (!t.type->hasAccelerator())
            notes.met(
                EvidenceTexts::tr("%1: %2, without accelerator").arg(t.name(), t.machines()), path);
        else if (!t.stated.acceleratorUtilization)
            notes.open(
                EvidenceTexts::tr("%1: %2; the use of its accelerators is not stated")
                    .arg(t.name(), t.machines()),
                fieldPath("task", t.id(), "accelerator-utilization"));
        else
            notes.judge(
                t.stated.acceleratorUtilization->number >= kNotebookNeedsIt,
                EvidenceTexts::tr("%1: %2, accelerators in use %3")
                    .arg(
                        t.name(), t.machines(),
                        notes.share(t.stated.acceleratorUtilization->number)),
                fieldPath("task", t.id(), "accelerator-utilization"));
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no notebooks"));
}

void samplesFirst(EvidenceNotes &notes) {
    const auto tasks = tasksOf(
        notes.facts(), [](const TaskFacts &t) { return t.is(TaskKind::Experiment); });
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "data-fraction");
        if (notes.adoptedOn(t.id()))
            continue;
        if (!t.stated.dataFraction)
            notes.open(
                EvidenceTexts::tr("%1: it is not stated how much of the data it uses")
                    .arg(t.name()),
                path);
        else
            notes.judge(
                t.stated.dataFraction->number <= kSample,
                EvidenceTexts::tr("%1: uses %2 of the data")
                    .arg(t.name(), notes.share(t.stated.dataFraction->number)),
                path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no experiments"));
}

void artifactsExpire(EvidenceNotes &notes) {
    const PlanFacts &facts = notes.facts();
    for (size_t i = 0; i < facts.stated.datasets.size(); ++i) {
        const Dataset &d = facts.stated.datasets[i];
        if (d.role != DatasetRole::Artifacts)
            continue;
        const std::optional<double> &days = facts.design.datasets[i].expireAfterDays;
        const QString size = d.size ? notes.amount(d.size->number)
                                    : EvidenceTexts::tr("unknown size");
        if (days)
            notes.met(
                EvidenceTexts::tr("%1: %2, expires after %3 days")
                    .arg(displayName(d), size, notes.figure(*days)),
                choicePath(facts, "storage", d.id, "expire[0]/after-days"));
        else if (d.retention)
            notes.met(
                EvidenceTexts::tr("%1: %2, kept for %3 months")
                    .arg(displayName(d), size, notes.figure(d.retention->number)),
                fieldPath("dataset", d.id, "retention-months"));
        else
            notes.notMet(
                EvidenceTexts::tr("%1: %2, kept for ever").arg(displayName(d), size),
                fieldPath("dataset", d.id, "retention-months"));
    }
    if (notes.isEmpty())
        notes.nothing(EvidenceTexts::tr("the plan states no training artifacts"));
}

void logsExpire(EvidenceNotes &notes) {
    for (const Logs &logs : notes.design().workload.logs) {
        const QString size = logs.size ? notes.amount(logs.size->number)
                                       : EvidenceTexts::tr("unknown size");
        const std::optional<double> &days = logs.retention->days;
        notes.judge(
            days.has_value(),
            days ? EvidenceTexts::tr("%1: %2 a month, kept for %3 days")
                       .arg(notes.nameOf(logs), size, notes.figure(*days))
                 : EvidenceTexts::tr("%1: %2 a month, kept for ever").arg(notes.nameOf(logs), size),
            fieldPath("logs", logs.id, "retention-days"));
    }
    if (notes.isEmpty())
        notes.nothing(EvidenceTexts::tr("the plan states no logs"));
}

std::vector<TaskFacts> tunings(const EvidenceNotes &notes) {
    return tasksOf(notes.facts(), [](const TaskFacts &t) { return t.is(TaskKind::Tuning); });
}

bool learns(const Task &task) {
    return task.strategy == SearchStrategy::Bayesian || task.strategy == SearchStrategy::Hyperband;
}

QString search(const EvidenceNotes &notes, const TaskFacts &t) {
    return EvidenceTexts::tr("%1: %2 trials, %3")
        .arg(t.name(), notes.figure(t.task.trials->number), label(*t.task.strategy));
}

void learningSearch(EvidenceNotes &notes) {
    const auto tasks = tunings(notes);
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "strategy");
        if (!t.stated.strategy)
            notes.open(EvidenceTexts::tr("%1: the strategy is not stated").arg(t.name()), path);
        else
            notes.judge(learns(t.task), search(notes, t), path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no hyperparameter search"));
}

/// Hyperband is for large searches; a small one neither needs it nor fails for lack of it.
void hyperband(EvidenceNotes &notes) {
    const auto tasks = tunings(notes);
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "strategy");
        if (notes.adoptedOn(t.id()))
            continue;
        if (t.stated.strategy == SearchStrategy::Hyperband)
            notes.met(search(notes, t), path);
        else if (t.stated.strategy && t.task.trials->number >= kLargeSearch && t.usesAccelerator())
            notes.notMet(search(notes, t), path);
        else
            notes.open(search(notes, t), path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no hyperparameter search"));
}

/// A strategy that learns needs rounds.
void fewParallelTrials(EvidenceNotes &notes) {
    const auto tasks = tunings(notes);
    for (const TaskFacts &t : tasks) {
        const QString path = fieldPath("task", t.id(), "parallel-trials");
        if (notes.adoptedOn(t.id()))
            continue;
        const double rounds = t.task.trials->number / std::max(1, *t.task.parallelTrials);
        const QString text = EvidenceTexts::tr("%1: %2 trials, %3 at a time")
                                 .arg(
                                     t.name(), notes.figure(t.task.trials->number),
                                     QString::number(*t.task.parallelTrials));
        if (!learns(t.task))
            notes.open(
                EvidenceTexts::tr("%1, with a strategy that does not learn").arg(text), path);
        else if (!t.stated.parallelTrials)
            notes.open(
                EvidenceTexts::tr("%1: it is not stated how many trials run at once").arg(t.name()),
                path);
        else
            notes.judge(rounds >= kRoundsToLearn, text, path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no hyperparameter search"));
}

void narrowRanges(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes, tunings(notes),
        EvidenceTexts::tr("%1: a plan does not say which ranges are searched"));
}

void warmStart(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes, tunings(notes),
        EvidenceTexts::tr("%1: a plan does not say whether earlier results are used"));
}

void earlyStopping(EvidenceNotes &notes) {
    const auto tasks = tunings(notes);
    for (const TaskFacts &t : tasks) {
        if (notes.adoptedOn(t.id()))
            continue;
        const QString path = fieldPath("task", t.id(), "strategy");
        if (t.stated.strategy == SearchStrategy::Hyperband)
            notes.met(
                EvidenceTexts::tr("%1: Hyperband stops trials that fall behind").arg(t.name()),
                path);
        else
            notes.open(
                EvidenceTexts::tr("%1: a plan does not say whether trials are stopped early")
                    .arg(t.name()),
                path);
    }
    if (tasks.empty())
        notes.nothing(EvidenceTexts::tr("the plan has no hyperparameter search"));
}

} // namespace

void addTrainingRules(EvidenceRules &rules) {
    rules.insert(QStringLiteral("DP-03"), pipelinesThatEnd);
    rules.insert(QStringLiteral("TR-01"), enoughAccuracy);
    rules.insert(QStringLiteral("TR-02"), simpleModelFirst);
    rules.insert(QStringLiteral("TR-03"), fineTuning);
    rules.insert(QStringLiteral("TR-04"), incrementalTraining);
    rules.insert(QStringLiteral("TR-05"), busyAccelerators);
    rules.insert(QStringLiteral("TR-06"), compiledGraph);
    rules.insert(QStringLiteral("TR-07"), faultyRuns);
    rules.insert(QStringLiteral("TR-08"), trainingChips);
    rules.insert(QStringLiteral("TR-09"), spareCapacity);
    rules.insert(QStringLiteral("TR-10"), fittingInstances);
    rules.insert(QStringLiteral("TR-11"), processorFirst);
    rules.insert(QStringLiteral("TR-12"), fittingNotebooks);
    rules.insert(QStringLiteral("TR-13"), samplesFirst);
    rules.insert(QStringLiteral("TR-14"), notebooksShutDown);
    rules.insert(QStringLiteral("TR-15"), managedJobs);
    rules.insert(QStringLiteral("TR-16"), artifactsExpire);
    rules.insert(QStringLiteral("TR-17"), logsExpire);
    rules.insert(QStringLiteral("TU-01"), learningSearch);
    rules.insert(QStringLiteral("TU-02"), hyperband);
    rules.insert(QStringLiteral("TU-03"), fewParallelTrials);
    rules.insert(QStringLiteral("TU-04"), narrowRanges);
    rules.insert(QStringLiteral("TU-05"), warmStart);
    rules.insert(QStringLiteral("TU-06"), earlyStopping);
}

} // namespace greenprint
