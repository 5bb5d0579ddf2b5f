#include "model/plan/element.h"

namespace greenprint {

const Parameter *ElementSpec::parameter(QAnyStringView key) const {
    for (const Parameter &p : parameters) {
        if (key == QLatin1String(p.key))
            return &p;
    }
    return nullptr;
}

const ChildSpec *ElementSpec::child(QAnyStringView tag) const {
    for (const ChildSpec &c : children) {
        if (tag == QLatin1String(c.spec->name))
            return &c;
    }
    return nullptr;
}

QString ElementSpec::idOf(const void *element) const {
    if (!identity)
        return {};
    const Parameter *p = parameter(QLatin1String(identity));
    return p->access.isSet(element) ? p->access.text(element) : QString();
}

bool isEmptyElement(ConstElementRef ref) {
    for (const Parameter &p : ref.spec->parameters) {
        if (p.access.isSet(ref.element))
            return false;
    }
    for (const ChildSpec &c : ref.spec->children) {
        const int count = c.count(ref.element);
        if (c.list && count > 0)
            return false;
        for (int i = 0; i < count; ++i) {
            if (!isEmptyElement({c.spec, c.constAt(ref.element, i)}))
                return false;
        }
    }
    return *ref.spec->extras(const_cast<void *>(ref.element)) == Extras{};
}

void applyDefaults(ElementRef ref) {
    for (const Parameter &p : ref.spec->parameters) {
        if (p.defaultText && !p.access.isSet(ref.element))
            p.access.assign(ref.element, QString::fromLatin1(p.defaultText), p);
    }
    for (const ChildSpec &c : ref.spec->children) {
        for (int i = 0; i < c.count(ref.element); ++i)
            applyDefaults({c.spec, c.at(ref.element, i)});
    }
}

} // namespace greenprint
