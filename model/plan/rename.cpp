#include "model/plan/rename.h"

#include "model/plan/planpath.h"

namespace greenprint {
namespace {

bool isPartOfWorkload(const QString &tag) {
    return specOf<Workload>().child(tag) != nullptr;
}

/// One renaming, as values of every kind see it.
class Renaming {
public:
    Renaming(QString tag, QString from, QString to)
        : m_tag(std::move(tag))
        , m_from(std::move(from))
        , m_to(std::move(to)) {}

    /// What a change puts into an input refers to parts as that input does.
    void apply(Change &change, const Workload &workload) const {
        const auto found = findParameter(refTo(workload), belowWorkload(change.path));
        if (found && change.value)
            change.value = renamed(found->parameter->kind, *change.value);
    }

    void apply(ElementRef ref) const {
        for (const Parameter &p : ref.spec->parameters) {
            if (!p.access.isSet(ref.element))
                continue;
            const QString before = p.access.text(ref.element);
            const QString after = renamed(p.kind, before);
            if (after != before)
                p.access.assign(ref.element, after, p);
        }
        for (const ChildSpec &child : ref.spec->children) {
            for (int i = 0; i < child.count(ref.element); ++i)
                apply({child.spec, child.at(ref.element, i)});
        }
    }

private:
    QString renamed(ValueKind kind, const QString &text) const {
        switch (kind) {
        case ValueKind::DatasetRef:
            return word("dataset", text);
        case ValueKind::TaskRef:
            return word("task", text);
        case ValueKind::ServiceRef:
            return word("service", text);
        case ValueKind::ScenarioRef:
            return word("scenario", text);
        case ValueKind::SubjectRef:
            return isPartOfWorkload(m_tag) && text == m_from ? m_to : text;
        case ValueKind::ServiceRefs: {
            QStringList words = text.split(QLatin1Char(' '));
            for (QString &w : words)
                w = word("service", w);
            return words.join(QLatin1Char(' '));
        }
        case ValueKind::EndOfTransfer: {
            if (text == QLatin1String("internet"))
                return text;
            const std::optional<QString> dataset = datasetAtEnd(text);
            return dataset ? QLatin1String("dataset:") + word("dataset", *dataset)
                           : word("dataset", text);
        }
        case ValueKind::WorkloadPath:
        case ValueKind::ScenarioPath:
            return path(text);
        default:
            return text;
        }
    }

    QString word(const char *tag, const QString &id) const {
        return m_tag == QLatin1String(tag) && id == m_from ? m_to : id;
    }

    /// Ids stand in brackets behind the name of their list, or of the choice for their part. Those
    /// of changes, ranges and notes are paths themselves: "change[task[train]/hours]".
    QString path(const QString &text, int depth = 0) const {
        // a note on a note on a change; what is nested deeper is nobody's path
        constexpr int kMostNested = 3;
        const Expected<PlanPath> parsed = PlanPath::parse(text);
        if (!parsed)
            return text;
        QStringList steps;
        for (PlanPath::Step step : parsed->steps()) {
            if (step.id == m_from && (step.name == m_tag || choiceFor(step.name) == m_tag))
                step.id = m_to;
            else if (depth < kMostNested && step.id.contains(QLatin1Char('/')))
                step.id = path(step.id, depth + 1);
            if (step.part == m_from && step.name == QLatin1String("practice")
                && isPartOfWorkload(m_tag))
                step.part = m_to;
            steps << step.text();
        }
        return steps.join(QLatin1Char('/'));
    }

    /// The list whose ids name the choices of that name.
    static QString choiceFor(const QString &name) {
        if (name == QLatin1String("storage"))
            return QStringLiteral("dataset");
        if (name == QLatin1String("compute"))
            return QStringLiteral("task");
        if (name == QLatin1String("endpoint"))
            return QStringLiteral("service");
        return {};
    }

    QString m_tag;
    QString m_from;
    QString m_to;
};

} // namespace

void followRename(Plan &plan, const QString &tag, const QString &from, const QString &to) {
    if (from == to || from.isEmpty() || to.isEmpty())
        return;
    const Renaming renaming(tag, from, to);
    renaming.apply(refTo(plan));
    for (Scenario &scenario : plan.scenarios) {
        for (Change &change : scenario.changes)
            renaming.apply(change, plan.workload);
    }
}

Expected<void> setIn(Plan &plan, const QString &path, const QString &value) {
    QString tag;
    QString before;
    if (const auto found = findParameter(refTo(std::as_const(plan)), path)) {
        const ElementSpec &spec = *found->owner.spec;
        if (found->parameter->kind == ValueKind::Id && spec.identity
            && found->parameter->name() == QLatin1String(spec.identity)) {
            tag = spec.tag();
            before = spec.idOf(found->owner.element);
        }
    }
    Expected<void> done = setAt(refTo(plan), path, value);
    if (done && !tag.isEmpty())
        followRename(plan, tag, before, value);
    return done;
}

} // namespace greenprint
