#include "model/plan/planpath.h"

#include <QCoreApplication>
#include <QHash>

namespace greenprint {
namespace {

struct PlanPathTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanPath)
};

constexpr int kMaxSteps = 16;

Error noSuch(const QString &path, const QString &message) {
    return Error::usage(PlanPathTexts::tr("the path \"%1\" leads nowhere: %2").arg(path, message));
}

ElementRef childAt(ElementRef parent, const ChildSpec &child, int index) {
    return {child.spec, child.at(parent.element, index)};
}
ConstElementRef childAt(ConstElementRef parent, const ChildSpec &child, int index) {
    return {child.spec, child.constAt(parent.element, index)};
}

/// The children that a step names; null if there are none of that name. Goes down to the workload
/// where the path leaves it out: "task[x]" stands for "workload/task[x]".
template <class Ref>
const ChildSpec *childFor(Ref &at, QStringView name) {
    if (const ChildSpec *child = at.spec->child(name))
        return child;
    const ChildSpec *workload = at.spec->child(u"workload");
    const ChildSpec *implied = workload ? workload->spec->child(name) : nullptr;
    if (implied)
        at = childAt(at, *workload, 0);
    return implied;
}

/// Where in a list the element stands that a step names by its ids; -1 if nowhere.
int indexOf(const ChildSpec &child, const void *parent, const PlanPath::Step &step) {
    const Parameter *second = secondIdentity(*child.spec);
    if (step.part && !second)
        return -1;
    int first = -1;
    for (int i = 0; i < child.count(parent); ++i) {
        const void *element = child.constAt(parent, i);
        if (child.spec->idOf(element) != step.id)
            continue;
        const bool isSaid = second && second->access.isSet(element);
        if (!second
            || (isSaid ? second->access.text(element) : QString()) == step.part.value_or(QString()))
            return i;
        if (first < 0)
            first = i;
    }
    return step.part ? -1 : first;
}

/// The position that a step names in a list: by id, or by number where elements have no ids. -1 if
/// it names none; a number may lead beyond the end.
int positionOf(const ChildSpec &child, const void *parent, const PlanPath::Step &step) {
    if (child.spec->identity)
        return indexOf(child, parent, step);
    bool isNumber = false;
    const int position = step.id.toInt(&isNumber);
    return isNumber && position >= 0 ? position : -1;
}

Error noSuchElement(const QString &path, const PlanPath::Step &step) {
    return noSuch(
        path,
        PlanPathTexts::tr("there is no %1 \"%2\"")
            .arg(step.name, step.part ? step.id + QLatin1String("][") + *step.part : step.id));
}

/// Gives a new element the ids by which a step names it.
Expected<void> nameNew(
    const ElementSpec &spec, void *element, const PlanPath::Step &step, const QString &path) {
    const Parameter *second = secondIdentity(spec);
    const auto name = [&](const Parameter &identity, const QString &id) -> Expected<void> {
        if (identity.access.assign(element, id, identity))
            return {};
        return failure(noSuch(
            path, PlanPathTexts::tr("an id is expected to be %1").arg(identity.expectation())));
    };
    if (step.part && !second)
        return failure(noSuchElement(path, step));
    const auto named = name(*spec.parameter(QLatin1String(spec.identity)), step.id);
    return named && step.part && !step.part->isEmpty() ? name(*second, *step.part) : named;
}

/// What was added to a plan on the way to an input, to be taken back if the way leads nowhere.
class Addition {
public:
    /// Only the first counts: what follows is inside of it.
    void note(const ChildSpec &child, void *parent, int index) {
        if (!m_child) {
            m_child = &child;
            m_parent = parent;
            m_index = index;
        }
    }
    void takeBack() const {
        if (m_child)
            m_child->remove(m_parent, m_index);
    }

private:
    const ChildSpec *m_child = nullptr;
    void *m_parent = nullptr;
    int m_index = 0;
};

/// The position of the element that a step names in a list; it is added if it is missing and
/// there is a place to note that.
Expected<int> elementFor(
    const ChildSpec &child, void *parent, const PlanPath::Step &step, const QString &path,
    Addition *addition) {
    const int index = positionOf(child, parent, step);
    const int count = child.count(parent);
    if (!child.spec->identity && (index < 0 || index > count))
        return failure(
            noSuch(path, PlanPathTexts::tr("\"%1\" needs a position in brackets").arg(step.name)));
    if (index >= 0 && index < count)
        return index;
    if (!addition)
        return failure(noSuchElement(path, step));
    if (child.spec->identity && step.id.isEmpty())
        return failure(
            noSuch(path, PlanPathTexts::tr("\"%1\" needs an id in brackets").arg(step.name)));
    child.append(parent);
    addition->note(child, parent, count);
    if (child.spec->identity) {
        if (auto named = nameNew(*child.spec, child.at(parent, count), step, path); !named)
            return failure(named.error());
    }
    return count;
}

struct Found {
    ConstElementRef owner;
    size_t steps = 0; ///< how many steps of the path led to elements
};

Expected<Found> descend(ConstElementRef at, const PlanPath &path, bool wholePath) {
    const auto &steps = path.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const PlanPath::Step &step = steps[i];
        const ChildSpec *child = childFor(at, step.name);
        if (!child) {
            if (!wholePath && i + 1 == steps.size() && step.id.isEmpty())
                return Found{at, i};
            return failure(noSuch(
                path.text(),
                PlanPathTexts::tr("\"%1\" has no part \"%2\"").arg(at.spec->tag(), step.name)));
        }
        int index = 0;
        if (child->list) {
            if (step.id.isEmpty() && child->spec->identity)
                return failure(noSuch(
                    path.text(),
                    PlanPathTexts::tr("\"%1\" needs an id in brackets").arg(step.name)));
            index = positionOf(*child, at.element, step);
            if (index < 0 || index >= child->count(at.element))
                return failure(noSuchElement(path.text(), step));
        }
        at = childAt(at, *child, index);
    }
    return Found{at, steps.size()};
}

/// The input at a path; elements that are missing are created where that can be noted.
Expected<ParameterRef> locate(ElementRef at, const QString &text, Addition *addition) {
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    const auto &steps = path->steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const PlanPath::Step &step = steps[i];
        const ChildSpec *child = childFor(at, step.name);
        if (!child) {
            const Parameter *parameter = at.spec->parameter(step.name);
            if (i + 1 != steps.size() || !step.id.isEmpty() || !parameter) {
                return failure(noSuch(
                    text, PlanPathTexts::tr("\"%1\" has no input \"%2\"")
                              .arg(at.spec->tag(), step.name)));
            }
            return ParameterRef{parameter, at};
        }
        int index = 0;
        if (child->list) {
            auto element = elementFor(*child, at.element, step, text, addition);
            if (!element)
                return failure(element.error());
            index = *element;
        }
        at = childAt(at, *child, index);
    }
    return failure(noSuch(text, PlanPathTexts::tr("it names an element, not one of its inputs")));
}

} // namespace

Expected<PlanPath> PlanPath::parse(const QString &text) {
    PlanPath path;
    qsizetype i = 0;
    const auto bad = [&](const QString &message) { return failure(noSuch(text, message)); };
    const auto atBracket = [&] { return i < text.size() && text[i] == QLatin1Char('['); };
    // what stands in brackets; none if they are not closed
    const auto bracketed = [&]() -> std::optional<QString> {
        // ids of changes are paths themselves, so brackets nest
        const qsizetype start = ++i;
        for (int depth = 1; i < text.size(); ++i) {
            if (text[i] == QLatin1Char('['))
                ++depth;
            else if (text[i] == QLatin1Char(']'))
                --depth;
            if (depth == 0)
                return text.mid(start, i++ - start);
        }
        return std::nullopt;
    };
    while (true) {
        Step step;
        while (i < text.size() && text[i] != QLatin1Char('/') && !atBracket())
            step.name += text[i++];
        if (step.name.isEmpty() && i > 0 && i == text.size())
            return bad(PlanPathTexts::tr("it ends with \"/\""));
        if (step.name.isEmpty())
            return bad(PlanPathTexts::tr("a name is missing"));
        if (atBracket()) {
            const std::optional<QString> id = bracketed();
            if (!id)
                return bad(PlanPathTexts::tr("a bracket is not closed"));
            if (id->isEmpty())
                return bad(PlanPathTexts::tr("an id is missing in brackets"));
            step.id = *id;
        }
        if (!step.id.isEmpty() && atBracket()) {
            step.part = bracketed();
            if (!step.part)
                return bad(PlanPathTexts::tr("a bracket is not closed"));
        }
        path.m_steps.push_back(std::move(step));
        if (path.m_steps.size() > kMaxSteps)
            return bad(PlanPathTexts::tr("it has more than %1 parts").arg(kMaxSteps));
        if (i == text.size())
            return path;
        if (text[i] != QLatin1Char('/'))
            return bad(PlanPathTexts::tr("expected \"/\" after a bracket"));
        ++i;
    }
}

QString belowWorkload(const QString &path) {
    const QLatin1String prefix("workload/");
    return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
}

QString PlanPath::Step::text() const {
    if (id.isEmpty())
        return name;
    const QString named = name + QLatin1Char('[') + id + QLatin1Char(']');
    return part ? named + QLatin1Char('[') + *part + QLatin1Char(']') : named;
}

QString PlanPath::text() const {
    QStringList parts;
    for (const Step &step : m_steps)
        parts << step.text();
    return parts.join(QLatin1Char('/'));
}

const Parameter *secondIdentity(const ElementSpec &spec) {
    if (spec.is("practice"))
        return spec.parameter(u"on");
    return spec.is("override") ? spec.parameter(u"kind") : nullptr;
}

std::vector<QString> stepsTo(const ChildSpec &child, const void *parent) {
    const int count = child.count(parent);
    const Parameter *second = secondIdentity(*child.spec);
    std::vector<PlanPath::Step> steps;
    QHash<QString, int> repetitions;
    for (int i = 0; i < count; ++i) {
        const QString id = child.spec->idOf(child.constAt(parent, i));
        steps.push_back({child.spec->tag(), id, {}});
        if (second)
            ++repetitions[id];
    }
    std::vector<QString> texts;
    for (int i = 0; i < count; ++i) {
        PlanPath::Step &step = steps[static_cast<size_t>(i)];
        if (second && repetitions.value(step.id) > 1) {
            const void *element = child.constAt(parent, i);
            step.part = second->access.isSet(element) ? second->access.text(element) : QString();
        }
        texts.push_back(step.text());
    }
    return texts;
}

Expected<ConstParameterRef> findParameter(ConstElementRef root, const QString &text) {
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    auto found = descend(root, *path, false);
    if (!found)
        return failure(found.error());
    if (found->steps + 1 != path->steps().size())
        return failure(
            noSuch(text, PlanPathTexts::tr("it names an element, not one of its inputs")));
    const QString key = path->steps().back().name;
    const Parameter *parameter = found->owner.spec->parameter(key);
    if (!parameter)
        return failure(noSuch(
            text,
            PlanPathTexts::tr("\"%1\" has no input \"%2\"").arg(found->owner.spec->tag(), key)));
    return ConstParameterRef{parameter, found->owner};
}

Expected<ConstElementRef> findElement(ConstElementRef root, const QString &text) {
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    auto found = descend(root, *path, true);
    if (!found)
        return failure(found.error());
    return found->owner;
}

Expected<ParameterRef> findParameter(ElementRef root, const QString &text, bool create) {
    Addition addition;
    auto found = locate(root, text, create ? &addition : nullptr);
    if (!found)
        addition.takeBack();
    return found;
}

Expected<void> setAt(ElementRef root, const QString &path, const QString &value) {
    Addition addition;
    const auto refused = [&addition](const Error &error) {
        addition.takeBack();
        return failure(error);
    };
    auto found = locate(root, path, value.isEmpty() ? nullptr : &addition);
    if (!found)
        return refused(found.error());
    const Parameter &parameter = *found->parameter;
    if (value.isEmpty()) {
        if (parameter.required)
            return failure(Error::usage(PlanPathTexts::tr("\"%1\" cannot be removed").arg(path)));
        parameter.access.clear(found->owner.element);
        return {};
    }
    if (!parameter.access.assign(found->owner.element, value, parameter)) {
        return refused(Error::usage(PlanPathTexts::tr("\"%1\" cannot be \"%2\"; expected %3")
                                        .arg(path, value, parameter.expectation())));
    }
    return {};
}

Expected<void> removeAt(ElementRef root, const QString &text) {
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    ElementRef at = root;
    // a path has at least one step
    for (size_t i = 0;; ++i) {
        const PlanPath::Step &step = path->steps()[i];
        const ChildSpec *child = childFor(at, step.name);
        if (!child) {
            return failure(noSuch(
                text,
                PlanPathTexts::tr("\"%1\" has no part \"%2\"").arg(at.spec->tag(), step.name)));
        }
        const int index = child->list ? positionOf(*child, at.element, step) : 0;
        if (index < 0 || index >= child->count(at.element))
            return failure(noSuchElement(text, step));
        if (i + 1 == path->steps().size()) {
            child->remove(at.element, index);
            return {};
        }
        at = childAt(at, *child, index);
    }
}

} // namespace greenprint
