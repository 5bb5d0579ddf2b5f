#include "model/plan/plandifference.h"

#include "model/plan/planpath.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace greenprint {
namespace {

struct PlanDifferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanDifference)
};

/// What tells the elements of a list apart: the id, the part of a practice that is adopted on
/// several, and in lists without ids how many stand before.
struct ElementKey {
    QString id;
    std::optional<QString> part;
    int repetition = 0;
    friend bool operator==(const ElementKey &, const ElementKey &) = default;
    friend size_t qHash(const ElementKey &key, size_t seed) {
        return qHashMulti(seed, key.id, key.part.value_or(QString()), key.repetition);
    }
};

/// The ids that several elements of a list have.
QSet<QString> repeatedIds(const ChildSpec &child, const void *parent) {
    QSet<QString> once;
    QSet<QString> repeated;
    for (int i = 0; secondIdentity(*child.spec) && i < child.count(parent); ++i) {
        const QString id = child.spec->idOf(child.constAt(parent, i));
        (once.contains(id) ? repeated : once).insert(id);
    }
    return repeated;
}

/// Where the elements of a list stand.
QHash<ElementKey, int> positionsOf(const std::vector<ElementKey> &keys) {
    QHash<ElementKey, int> positions;
    for (size_t i = 0; i < keys.size(); ++i)
        positions.insert(keys[i], static_cast<int>(i));
    return positions;
}

class Walk {
public:
    std::vector<InputChange> changes;

    void compare(ConstElementRef before, ConstElementRef after, const QString &path) {
        for (const Parameter &p : after.spec->parameters)
            compare(p, before.element, after.element, path);
        for (const ChildSpec &child : after.spec->children) {
            if (child.list)
                compareLists(child, before.element, after.element, path);
            else
                compare(
                    {child.spec, child.constAt(before.element, 0)},
                    {child.spec, child.constAt(after.element, 0)}, below(path, child, {}));
        }
        const auto extras = [](ConstElementRef ref) -> const Extras & {
            return *ref.spec->extras(const_cast<void *>(ref.element));
        };
        if (extras(before) != extras(after))
            changes.push_back({InputChange::Kind::Unknown, shown(path), nullptr, {}, {}});
    }

private:
    static QString shown(const QString &path) {
        return path.isEmpty() ? QStringLiteral("plan") : path;
    }

    static QString below(const QString &path, const ChildSpec &child, const ElementKey &key) {
        if (child.spec->is("workload"))
            return path;
        QString text = PlanPath::Step{child.spec->tag(), key.id, key.part}.text();
        if (!path.isEmpty())
            text.prepend(path + QLatin1Char('/'));
        if (key.repetition > 0)
            text += QStringLiteral(" (%1)").arg(key.repetition + 1);
        return text;
    }

    /// The keys of a list's elements; those with one of the ids in `repeated` by their part, too.
    static std::vector<ElementKey> keys(
        const ChildSpec &child, const void *parent, const QSet<QString> &repeated) {
        std::vector<ElementKey> keys;
        QHash<ElementKey, int> seen;
        for (int i = 0; i < child.count(parent); ++i) {
            const void *element = child.constAt(parent, i);
            ElementKey key{child.spec->idOf(element), {}};
            if (repeated.contains(key.id)) {
                const Parameter *part = secondIdentity(*child.spec);
                key.part = part->access.isSet(element) ? part->access.text(element) : QString();
            }
            const int before = seen[key]++;
            key.repetition = before;
            keys.push_back(key);
        }
        return keys;
    }

    void compare(const Parameter &p, const void *before, const void *after, const QString &path) {
        if (p.access.equal(before, after))
            return;
        const auto text = [&p](const void *element) {
            return p.access.isSet(element) ? std::optional(p.access.text(element)) : std::nullopt;
        };
        changes.push_back(
            {InputChange::Kind::Changed,
             path.isEmpty() ? p.name() : path + QLatin1Char('/') + p.name(), &p, text(before),
             text(after)});
    }

    void compareLists(
        const ChildSpec &child, const void *before, const void *after, const QString &path) {
        const QSet<QString> repeated = repeatedIds(child, before) + repeatedIds(child, after);
        const std::vector<ElementKey> old = keys(child, before, repeated);
        const std::vector<ElementKey> now = keys(child, after, repeated);
        const QHash<ElementKey, int> oldPositions = positionsOf(old);
        const QHash<ElementKey, int> newPositions = positionsOf(now);
        std::vector<ElementKey> kept;
        for (size_t i = 0; i < old.size(); ++i) {
            if (!newPositions.contains(old[i]))
                changes.push_back(
                    {InputChange::Kind::Removed, below(path, child, old[i]), nullptr, {}, {}});
            else
                kept.push_back(old[i]);
        }
        std::vector<ElementKey> keptNow;
        for (size_t i = 0; i < now.size(); ++i) {
            const QString here = below(path, child, now[i]);
            const ConstElementRef element{child.spec, child.constAt(after, static_cast<int>(i))};
            const auto at = oldPositions.constFind(now[i]);
            if (at != oldPositions.constEnd()) {
                keptNow.push_back(now[i]);
                compare({child.spec, child.constAt(before, *at)}, element, here);
                continue;
            }
            changes.push_back({InputChange::Kind::Added, here, nullptr, {}, {}});
            describe(element, here);
        }
        if (kept != keptNow) {
            const QString tag = child.spec->tag();
            changes.push_back(
                {InputChange::Kind::Moved,
                 path.isEmpty() ? tag : path + QLatin1Char('/') + tag,
                 nullptr,
                 {},
                 {}});
        }
    }

    /// The inputs of an element that was added, without those that are part of its path.
    void describe(ConstElementRef element, const QString &path) {
        for (const Parameter &p : element.spec->parameters) {
            const bool identity = element.spec->identity
                                  && qstrcmp(p.key, element.spec->identity) == 0;
            if (!identity && p.access.isSet(element.element)) {
                changes.push_back(
                    {InputChange::Kind::Changed, path + QLatin1Char('/') + p.name(), &p,
                     std::nullopt, p.access.text(element.element)});
            }
        }
        for (const ChildSpec &child : element.spec->children) {
            const std::vector<ElementKey> inside = keys(
                child, element.element, repeatedIds(child, element.element));
            for (size_t i = 0; i < inside.size(); ++i) {
                describe(
                    {child.spec, child.constAt(element.element, static_cast<int>(i))},
                    below(path, child, inside[i]));
            }
        }
    }
};

} // namespace

QString InputChange::sentence() const {
    switch (kind) {
    case Kind::Added:
        return PlanDifferenceTexts::tr("%1 was added").arg(path);
    case Kind::Removed:
        return PlanDifferenceTexts::tr("%1 was removed").arg(path);
    case Kind::Moved:
        return PlanDifferenceTexts::tr("%1: the order changed").arg(path);
    case Kind::Unknown:
        return PlanDifferenceTexts::tr("%1: parts that this version does not understand changed")
            .arg(path);
    case Kind::Changed:
        break;
    }
    if (!before)
        return PlanDifferenceTexts::tr("%1: set to %2").arg(path, *after);
    if (!after)
        return PlanDifferenceTexts::tr("%1: cleared, was %2").arg(path, *before);
    return PlanDifferenceTexts::tr("%1: %2, was %3").arg(path, *after, *before);
}

std::vector<InputChange> inputChanges(const Plan &before, const Plan &after) {
    Walk walk;
    walk.compare(refTo(before), refTo(after), QString());
    return std::move(walk.changes);
}

} // namespace greenprint
