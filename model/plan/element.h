#pragma once

#include "model/plan/plan.h"
#include "model/plan/valuetext.h"

#include <functional>

namespace greenprint {

struct ElementSpec;

/// An element of a plan whose type only its spec knows.
struct ElementRef {
    const ElementSpec *spec = nullptr;
    void *element = nullptr;

    explicit operator bool() const { return element != nullptr; }
};
struct ConstElementRef {
    const ElementSpec *spec = nullptr;
    const void *element = nullptr;

    ConstElementRef() = default;
    ConstElementRef(const ElementSpec *s, const void *e)
        : spec(s)
        , element(e) {}
    ConstElementRef(ElementRef other)
        : spec(other.spec)
        , element(other.element) {}
    explicit operator bool() const { return element != nullptr; }
};

/// A kind of child element: one of it, or a list.
struct ChildSpec {
    const ElementSpec *spec = nullptr;
    bool list = false;
    int (*count)(const void *parent) = nullptr;
    void *(*at)(void *parent, int index) = nullptr;
    const void *(*constAt)(const void *parent, int index) = nullptr;
    void *(*append)(void *parent) = nullptr;
    void (*remove)(void *parent, int index) = nullptr;
};

/// A kind of element of the plan file: its name, inputs and children, as data. Reading, writing,
/// paths, differences, the schema and the forms all walk these instead of knowing each struct.
struct ElementSpec {
    const char *name;
    const char *label; ///< QT_TRANSLATE_NOOP("Parameter", …)
    /// The parameter that tells siblings apart, in brackets in a path; null for single elements.
    const char *identity = nullptr;
    std::vector<Parameter> parameters;
    std::vector<ChildSpec> children;
    Extras *(*extras)(void *element) = nullptr;

    QString tag() const { return QString::fromLatin1(name); }
    bool is(const char *tag) const { return qstrcmp(name, tag) == 0; }
    const Parameter *parameter(QAnyStringView key) const;
    const ChildSpec *child(QAnyStringView tag) const;
    /// The text of the identifying parameter, empty if there is none.
    QString idOf(const void *element) const;
};

/// The table of each element type, in the files named after them.
template <class E>
const ElementSpec &specOf();
template <>
const ElementSpec &specOf<Dataset>();
template <>
const ElementSpec &specOf<MeasuredRun>();
template <>
const ElementSpec &specOf<Task>();
template <>
const ElementSpec &specOf<MeasuredService>();
template <>
const ElementSpec &specOf<Service>();
template <>
const ElementSpec &specOf<Transfer>();
template <>
const ElementSpec &specOf<FeatureStore>();
template <>
const ElementSpec &specOf<Logs>();
template <>
const ElementSpec &specOf<Edge>();
template <>
const ElementSpec &specOf<Workload>();
template <>
const ElementSpec &specOf<FunctionalUnit>();
template <>
const ElementSpec &specOf<Horizon>();
template <>
const ElementSpec &specOf<Targets>();
template <>
const ElementSpec &specOf<Residency>();
template <>
const ElementSpec &specOf<Boundary>();
template <>
const ElementSpec &specOf<About>();
template <>
const ElementSpec &specOf<RegionChoice>();
template <>
const ElementSpec &specOf<Transition>();
template <>
const ElementSpec &specOf<Expiry>();
template <>
const ElementSpec &specOf<StorageChoice>();
template <>
const ElementSpec &specOf<ComputeChoice>();
template <>
const ElementSpec &specOf<EndpointChoice>();
template <>
const ElementSpec &specOf<Change>();
template <>
const ElementSpec &specOf<PracticeChoice>();
template <>
const ElementSpec &specOf<Quality>();
template <>
const ElementSpec &specOf<Scenario>();
template <>
const ElementSpec &specOf<InputRange>();
template <>
const ElementSpec &specOf<Override>();
template <>
const ElementSpec &specOf<ChoiceAnswer>();
template <>
const ElementSpec &specOf<Answer>();
template <>
const ElementSpec &specOf<Acceptance>();
template <>
const ElementSpec &specOf<Action>();
template <>
const ElementSpec &specOf<ReviewRecord>();
template <>
const ElementSpec &specOf<Card>();
template <>
const ElementSpec &specOf<ReportProse>();
template <>
const ElementSpec &specOf<ReportSetup>();
template <>
const ElementSpec &specOf<Milestone>();
template <>
const ElementSpec &specOf<Note>();
template <>
const ElementSpec &specOf<Plan>();

template <auto Member>
ChildSpec childList() {
    using Parent = decltype(detail::classOf(Member));
    using List = decltype(detail::memberOf(Member));
    using Child = typename List::value_type;
    ChildSpec child;
    child.spec = &specOf<Child>();
    child.list = true;
    child.count = [](const void *p) {
        return static_cast<int>((static_cast<const Parent *>(p)->*Member).size());
    };
    child.at = [](void *p, int i) -> void * {
        return &(static_cast<Parent *>(p)->*Member)[static_cast<size_t>(i)];
    };
    child.constAt = [](const void *p, int i) -> const void * {
        return &(static_cast<const Parent *>(p)->*Member)[static_cast<size_t>(i)];
    };
    child.append = [](void *p) -> void * {
        return &(static_cast<Parent *>(p)->*Member).emplace_back();
    };
    child.remove = [](void *p, int i) {
        List &list = static_cast<Parent *>(p)->*Member;
        list.erase(list.begin() + i);
    };
    return child;
}

template <auto Member>
ChildSpec childSingle() {
    using Parent = decltype(detail::classOf(Member));
    using Child = decltype(detail::memberOf(Member));
    ChildSpec child;
    child.spec = &specOf<Child>();
    child.count = [](const void *) { return 1; };
    child.at = [](void *p, int) -> void * { return &(static_cast<Parent *>(p)->*Member); };
    child.constAt = [](const void *p, int) -> const void * {
        return &(static_cast<const Parent *>(p)->*Member);
    };
    child.append = [](void *p) -> void * { return &(static_cast<Parent *>(p)->*Member); };
    child.remove = [](void *p, int) { static_cast<Parent *>(p)->*Member = Child(); };
    return child;
}

template <class E>
Extras *extrasOf(void *element) {
    return &static_cast<E *>(element)->extras;
}

/// True if nothing of the element or below it is set.
bool isEmptyElement(ConstElementRef ref);
/// Sets every input that is unset and has a constant default.
void applyDefaults(ElementRef ref);
/// The element as an ElementRef, for the generic functions.
template <class E>
ElementRef refTo(E &element) {
    return {&specOf<E>(), &element};
}
template <class E>
ConstElementRef refTo(const E &element) {
    return {&specOf<E>(), &element};
}

} // namespace greenprint
