#include "model/plan/planpath.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct PlanPathTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanPath)
};

constexpr int kMaxSteps = 16;

Error noSuch(const QString &path, const QString &message) {
    return Error::usage(PlanPathTexts::tr("the path \"%1\" leads nowhere: %2").arg(path, message));
}

/// Elements that a path may leave out: "task[x]" stands for "workload/task[x]".
const ChildSpec *impliedChild(const ElementSpec &spec, QStringView name) {
    const ChildSpec *workload = spec.child(u"workload");
    return workload && workload->spec->child(name) ? workload : nullptr;
}

/// A practice may be adopted on several parts: "practice[TU-01]" is the first of them.
int indexOf(const ChildSpec &child, const void *parent, const QString &id) {
    for (int i = 0; i < child.count(parent); ++i) {
        if (child.spec->idOf(child.constAt(parent, i)) == id)
            return i;
    }
    return -1;
}

/// The position that a step names in a list: by id, or by number where elements have no ids. -1 if
/// it names none; a number may lead beyond the end.
int positionOf(const ChildSpec &child, const void *parent, const PlanPath::Step &step) {
    if (child.spec->identity)
        return indexOf(child, parent, step.id);
    bool isNumber = false;
    const int position = step.id.toInt(&isNumber);
    return isNumber && position >= 0 ? position : -1;
}

/// The id of a new element, taken back where it is not a valid one.
Expected<void> nameNew(
    const ChildSpec &child, void *parent, int index, const QString &id, const QString &path) {
    const Parameter *identity = child.spec->parameter(QLatin1String(child.spec->identity));
    if (identity->access.assign(child.at(parent, index), id, *identity))
        return {};
    child.remove(parent, index);
    return failure(
        noSuch(path, PlanPathTexts::tr("an id is expected to be %1").arg(identity->expectation())));
}

/// The position of the element that a step names in a list; it is added if it is missing and
/// `create` is set.
Expected<int> elementFor(
    const ChildSpec &child, void *parent, const PlanPath::Step &step, const QString &path,
    bool create) {
    const int index = positionOf(child, parent, step);
    const int count = child.count(parent);
    if (!child.spec->identity && (index < 0 || index > count))
        return failure(
            noSuch(path, PlanPathTexts::tr("\"%1\" needs a position in brackets").arg(step.name)));
    if (index >= 0 && index < count)
        return index;
    if (!create)
        return failure(
            noSuch(path, PlanPathTexts::tr("there is no %1 \"%2\"").arg(step.name, step.id)));
    if (child.spec->identity && step.id.isEmpty())
        return failure(
            noSuch(path, PlanPathTexts::tr("\"%1\" needs an id in brackets").arg(step.name)));
    child.append(parent);
    if (child.spec->identity) {
        if (auto named = nameNew(child, parent, count, step.id, path); !named)
            return failure(named.error());
    }
    return count;
}

struct Found {
    ConstElementRef owner;
    size_t steps = 0; ///< how many steps of the path led to elements
};

Expected<Found> descend(ConstElementRef at, const PlanPath &path, bool wholePath) {
    size_t i = 0;
    const auto &steps = path.steps();
    while (i < steps.size()) {
        const PlanPath::Step &step = steps[i];
        const ChildSpec *child = at.spec->child(step.name);
        if (!child) {
            if (const ChildSpec *implied = impliedChild(*at.spec, step.name)) {
                at = {implied->spec, implied->constAt(at.element, 0)};
                continue;
            }
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
                return failure(noSuch(
                    path.text(),
                    PlanPathTexts::tr("there is no %1 \"%2\"").arg(step.name, step.id)));
        }
        at = {child->spec, child->constAt(at.element, index)};
        ++i;
    }
    return Found{at, i};
}

} // namespace

Expected<PlanPath> PlanPath::parse(const QString &text) {
    PlanPath path;
    qsizetype i = 0;
    const auto bad = [&](const QString &message) { return failure(noSuch(text, message)); };
    while (i <= text.size()) {
        Step step;
        while (i < text.size() && text[i] != QLatin1Char('/') && text[i] != QLatin1Char('['))
            step.name += text[i++];
        if (step.name.isEmpty())
            return bad(PlanPathTexts::tr("a name is missing"));
        if (i < text.size() && text[i] == QLatin1Char('[')) {
            // ids of changes are paths themselves, so brackets nest
            int depth = 1;
            ++i;
            while (i < text.size() && depth > 0) {
                if (text[i] == QLatin1Char('['))
                    ++depth;
                else if (text[i] == QLatin1Char(']'))
                    --depth;
                if (depth > 0)
                    step.id += text[i];
                ++i;
            }
            if (depth > 0)
                return bad(PlanPathTexts::tr("a bracket is not closed"));
            if (step.id.isEmpty())
                return bad(PlanPathTexts::tr("an id is missing in brackets"));
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
    return bad(PlanPathTexts::tr("it ends with \"/\""));
}

QString belowWorkload(const QString &path) {
    const QLatin1String prefix("workload/");
    return path.startsWith(prefix) ? path.mid(prefix.size()) : path;
}

QString PlanPath::text() const {
    QStringList parts;
    for (const Step &step : m_steps)
        parts
            << (step.id.isEmpty() ? step.name
                                  : step.name + QLatin1Char('[') + step.id + QLatin1Char(']'));
    return parts.join(QLatin1Char('/'));
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
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    ElementRef at = root;
    const auto &steps = path->steps();
    for (size_t i = 0; i < steps.size();) {
        const PlanPath::Step &step = steps[i];
        const ChildSpec *child = at.spec->child(step.name);
        if (!child) {
            if (const ChildSpec *implied = impliedChild(*at.spec, step.name)) {
                at = {implied->spec, implied->at(at.element, 0)};
                continue;
            }
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
            auto element = elementFor(*child, at.element, step, text, create);
            if (!element)
                return failure(element.error());
            index = *element;
        }
        at = {child->spec, child->at(at.element, index)};
        ++i;
    }
    return failure(noSuch(text, PlanPathTexts::tr("it names an element, not one of its inputs")));
}

Expected<void> setAt(ElementRef root, const QString &path, const QString &value) {
    auto found = findParameter(root, path, !value.isEmpty());
    if (!found)
        return failure(found.error());
    const Parameter &parameter = *found->parameter;
    if (value.isEmpty()) {
        if (parameter.required)
            return failure(Error::usage(PlanPathTexts::tr("\"%1\" cannot be removed").arg(path)));
        parameter.access.clear(found->owner.element);
        return {};
    }
    if (!parameter.access.assign(found->owner.element, value, parameter)) {
        return failure(Error::usage(PlanPathTexts::tr("\"%1\" cannot be \"%2\"; expected %3")
                                        .arg(path, value, parameter.expectation())));
    }
    return {};
}

Expected<void> removeAt(ElementRef root, const QString &text) {
    auto path = PlanPath::parse(text);
    if (!path)
        return failure(path.error());
    ElementRef at = root;
    const auto &steps = path->steps();
    for (size_t i = 0; i < steps.size();) {
        const PlanPath::Step &step = steps[i];
        const ChildSpec *child = at.spec->child(step.name);
        if (!child) {
            if (const ChildSpec *implied = impliedChild(*at.spec, step.name)) {
                at = {implied->spec, implied->at(at.element, 0)};
                continue;
            }
            return failure(noSuch(
                text,
                PlanPathTexts::tr("\"%1\" has no part \"%2\"").arg(at.spec->tag(), step.name)));
        }
        const int index = child->list ? positionOf(*child, at.element, step) : 0;
        if (index < 0 || index >= child->count(at.element))
            return failure(
                noSuch(text, PlanPathTexts::tr("there is no %1 \"%2\"").arg(step.name, step.id)));
        if (i + 1 == steps.size()) {
            child->remove(at.element, index);
            return {};
        }
        at = {child->spec, child->at(at.element, index)};
        ++i;
    }
    return failure(noSuch(text, PlanPathTexts::tr("it is empty")));
}

} // namespace greenprint
