#include "ui/pages/doubt/numericinputs.h"

#include "model/plan/element.h"
#include "ui/document/parts.h"

namespace greenprint::ui {
namespace {

void add(ConstElementRef ref, const QString &path, std::vector<NumericInput> &inputs) {
    const QString owner = nameOfElement(ref);
    for (const Parameter &p : ref.spec->parameters) {
        if ((p.kind != ValueKind::Number && p.kind != ValueKind::Count)
            || !p.access.isSet(ref.element))
            continue;
        bool number = false;
        const double value = p.access.text(ref.element).toDouble(&number);
        if (!number)
            continue;
        inputs.push_back(
            {path.isEmpty() ? p.name() : path + QLatin1Char('/') + p.name(),
             QStringLiteral("%1: %2").arg(owner, p.translatedLabel()), p.unit, value,
             p.kind == ValueKind::Count});
    }
    for (const ChildSpec &child : ref.spec->children) {
        for (int i = 0; i < child.count(ref.element); ++i) {
            const ConstElementRef below(child.spec, child.constAt(ref.element, i));
            QString place = child.spec->tag();
            if (child.list)
                place += QLatin1Char('[') + child.spec->idOf(below.element) + QLatin1Char(']');
            add(below, path.isEmpty() ? place : path + QLatin1Char('/') + place, inputs);
        }
    }
}

} // namespace

std::vector<NumericInput> numericInputs(const Plan &plan) {
    std::vector<NumericInput> inputs;
    const ConstElementRef root = refTo(plan);
    for (const ChildSpec &child : root.spec->children) {
        if (!child.spec->is("about") && !child.spec->is("workload"))
            continue;
        for (int i = 0; i < child.count(&plan); ++i) {
            const ConstElementRef below(child.spec, child.constAt(&plan, i));
            // "workload/" may be left out of a path
            add(below, child.spec->is("workload") ? QString() : child.spec->tag(), inputs);
        }
    }
    return inputs;
}

QString inputText(double value, Unit unit, const NumberFormat &format) {
    const NumberFormat::Scaled text = format.quantity(value, unit);
    return text.unit.isEmpty() ? text.number : text.text();
}

} // namespace greenprint::ui
