#include "ui/document/parts.h"

#include "model/plan/notes.h"
#include "model/plan/planpath.h"
#include "ui/document/scenarios.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::ui {
namespace {

struct PartsTexts {
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

QString pathOf(const QString &tag, const QString &id) {
    return QStringLiteral("%1[%2]").arg(tag, id);
}

template <class E>
QStringList idsOf(const std::vector<E> &list) {
    QStringList ids;
    for (const E &e : list)
        ids << e.id;
    return ids;
}

/// Calls `act` with the list that a tag names.
template <class Act>
void withList(Workload &w, const QString &tag, Act act) {
    if (tag == QLatin1String("dataset"))
        act(w.datasets);
    else if (tag == QLatin1String("task"))
        act(w.tasks);
    else if (tag == QLatin1String("service"))
        act(w.services);
    else if (tag == QLatin1String("transfer"))
        act(w.transfers);
    else if (tag == QLatin1String("feature-store"))
        act(w.featureStores);
    else if (tag == QLatin1String("logs"))
        act(w.logs);
    else if (tag == QLatin1String("edge"))
        act(w.edges);
}

void clearIf(Setting<QString> &setting, const QString &value) {
    if (setting == value)
        setting.reset();
}

/// Whether an end of a transfer is that dataset; "dataset:" may be left out.
bool isEndAt(const QString &end, const QString &dataset) {
    return end != QLatin1String("internet") && datasetAtEnd(end).value_or(end) == dataset;
}

void clearIfAt(Setting<QString> &end, const QString &dataset) {
    if (end && isEndAt(*end, dataset))
        end.reset();
}

void dropFrom(Setting<QStringList> &list, const QString &id) {
    if (!list)
        return;
    list->removeAll(id);
    if (list->isEmpty())
        list.reset();
}

bool isInAnotherList(Workload &w, const QString &tag, const QString &id) {
    bool found = false;
    for (const char *other :
         {"dataset", "task", "service", "transfer", "feature-store", "logs", "edge"}) {
        if (tag != QLatin1String(other))
            withList(w, QLatin1String(other), [&](const auto &list) {
                found = found || idsOf(list).contains(id);
            });
    }
    return found;
}

/// What is left of the value of an input when a part is gone: references to it are taken out.
QString withoutPart(const QString &value, ValueKind kind, const QString &tag, const QString &id) {
    const bool dataset = tag == QLatin1String("dataset");
    const bool service = tag == QLatin1String("service");
    switch (kind) {
    case ValueKind::DatasetRef:
        return dataset && value == id ? QString() : value;
    case ValueKind::EndOfTransfer:
        return dataset && isEndAt(value, id) ? QString() : value;
    case ValueKind::TaskRef:
        return tag == QLatin1String("task") && value == id ? QString() : value;
    case ValueKind::ServiceRef:
        return service && value == id ? QString() : value;
    case ValueKind::ServiceRefs: {
        if (!service)
            return value;
        QStringList ids = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        ids.removeAll(id);
        return ids.join(QLatin1Char(' '));
    }
    default:
        return value;
    }
}

/// A scenario may put a part in the place of what an input of the workload refers to.
void dropFromChanges(
    std::vector<Change> &changes, const Workload &w, const QString &tag, const QString &id) {
    const auto left = [&](const Change &change) {
        const QString value = change.value.value_or(QString());
        const auto found = findParameter(refTo(w), belowWorkload(change.path));
        return found ? withoutPart(value, found->parameter->kind, tag, id) : value;
    };
    std::erase_if(changes, [&](const Change &change) {
        return change.value && !change.value->isEmpty() && left(change).isEmpty();
    });
    for (Change &change : changes) {
        if (change.value)
            change.value = left(change);
    }
}

/// Practices name a part by its id alone; where lists have the same ids it is that of the kind
/// that the practice is for.
void dropPractices(Plan &plan, const QString &tag, const QString &id, const Catalog &catalog) {
    const bool ambiguous = isInAnotherList(plan.workload, tag, id);
    for (Scenario &s : plan.scenarios) {
        std::erase_if(s.practices, [&](const PracticeChoice &p) {
            if (p.on != id)
                return false;
            const Practice *practice = ambiguous ? catalog.practice(p.id) : nullptr;
            return !ambiguous || (practice && practice->on == tag);
        });
    }
}

void dropReferences(Plan &plan, const QString &tag, const QString &id) {
    const QString part = pathOf(tag, id);
    for (Scenario &s : plan.scenarios) {
        if (tag == QLatin1String("dataset"))
            std::erase_if(s.storage, [&](const StorageChoice &c) { return c.dataset == id; });
        if (tag == QLatin1String("task"))
            std::erase_if(s.compute, [&](const ComputeChoice &c) { return c.task == id; });
        if (tag == QLatin1String("service"))
            std::erase_if(s.endpoints, [&](const EndpointChoice &c) { return c.service == id; });
        std::erase_if(s.changes, [&](const Change &c) { return leadsInto(c.path, part); });
        dropFromChanges(s.changes, plan.workload, tag, id);
    }
    std::erase_if(plan.ranges, [&](const InputRange &r) { return leadsInto(r.path, part); });
    dropNotes(plan, part);
    Workload &w = plan.workload;
    if (tag == QLatin1String("dataset")) {
        for (Task &task : w.tasks)
            clearIf(task.inputDataset, id);
        for (Transfer &transfer : w.transfers) {
            clearIfAt(transfer.from, id);
            clearIfAt(transfer.to, id);
        }
    }
    if (tag == QLatin1String("service")) {
        clearIf(plan.about.functionalUnit.service, id);
        for (Task &task : w.tasks) {
            clearIf(task.service, id);
            dropFrom(task.serves, id);
        }
        for (Dataset &dataset : w.datasets)
            dropFrom(dataset.serves, id);
        for (Transfer &transfer : w.transfers)
            dropFrom(transfer.serves, id);
    }
}

} // namespace

std::pair<QString, QString> splitPart(const QString &path) {
    const qsizetype open = path.indexOf(QLatin1Char('['));
    if (open < 0)
        return {path, {}};
    return {path.left(open), path.mid(open + 1, path.indexOf(QLatin1Char(']')) - open - 1)};
}

QString nameOfElement(ConstElementRef element) {
    const Parameter *name = element.spec->parameter("name");
    if (name && name->access.isSet(element.element))
        return name->access.text(element.element);
    const QString id = element.spec->identity ? element.spec->idOf(element.element) : QString();
    return id.isEmpty() ? QCoreApplication::translate("Parameter", element.spec->label) : id;
}

QString endAtDataset(const QString &id) {
    return QStringLiteral("dataset:") + id;
}

QString partOfPath(const QString &path) {
    return belowWorkload(path).section(QLatin1Char('/'), 0, 0);
}

QString addPart(Plan &plan, const QString &tag, const QString &kind) {
    QString path;
    withList(plan.workload, tag, [&](auto &list) {
        const QStringList taken = idsOf(list);
        auto &created = list.emplace_back();
        created.id = freeId(taken, kind.isEmpty() ? tag : kind);
        path = pathOf(tag, created.id);
    });
    if (tag == QLatin1String("task") && !kind.isEmpty())
        (void)setAt(refTo(plan), path + QStringLiteral("/kind"), kind);
    return path;
}

QString duplicatePart(Plan &plan, const QString &path) {
    const auto [tag, id] = splitPart(path);
    QString copied;
    withList(plan.workload, tag, [&, &id = id, &tag = tag](auto &list) {
        const auto it = std::ranges::find_if(list, [&](const auto &e) { return e.id == id; });
        if (it == list.end())
            return;
        auto copy = *it;
        copy.id = freeId(idsOf(list), id);
        if constexpr (requires { copy.name; })
            copy.name = PartsTexts::tr("Copy of %1").arg(it->name.value_or(id));
        copied = pathOf(tag, copy.id);
        list.insert(it + 1, copy);
    });
    return copied;
}

void removePart(Plan &plan, const QString &path, const Catalog &catalog) {
    const auto [tag, id] = splitPart(path);
    dropReferences(plan, tag, id);
    dropPractices(plan, tag, id, catalog);
    withList(plan.workload, tag, [&id = id](auto &list) {
        std::erase_if(list, [&](const auto &e) { return e.id == id; });
    });
}

} // namespace greenprint::ui
