#pragma once

#include "model/error.h"
#include "model/plan/element.h"

namespace greenprint {

/// A place in a plan: "task[train]/hours", "scenario[north]/storage[raw]/class" (contract, 1).
///
/// Where several elements have the same id, a second bracket says which is meant: a practice that
/// is adopted on several parts is "practice[TU-01][train]" and "practice[TU-01][prepare]", and
/// "practice[TU-01][]" where it is adopted wherever it fits. "practice[TU-01]" is the last of
/// these, else the first that there is.
class PlanPath {
public:
    struct Step {
        QString name;
        QString id;                  ///< what stands in brackets; empty without
        std::optional<QString> part; ///< what stands in a second pair of brackets

        QString text() const;
    };

    static Expected<PlanPath> parse(const QString &text);

    const std::vector<Step> &steps() const { return m_steps; }
    QString text() const;

private:
    std::vector<Step> m_steps;
};

/// The path without "workload/" in front, which may be left out.
QString belowWorkload(const QString &path);

/// What tells elements of the same id apart: the part that a practice is adopted on, the kind of an
/// override. Null where the id does.
const Parameter *secondIdentity(const ElementSpec &spec);
/// The steps of paths to the elements of a list, in its order; without brackets where they have no
/// ids, with a second pair where several have the same.
std::vector<QString> stepsTo(const ChildSpec &child, const void *parent);

/// An input and the element that holds it.
struct ParameterRef {
    const Parameter *parameter = nullptr;
    ElementRef owner;
};
struct ConstParameterRef {
    const Parameter *parameter = nullptr;
    ConstElementRef owner;
};

/// Finds the input at a path below `root`. "workload/" may be left out. The error says which part
/// of the path leads nowhere.
Expected<ConstParameterRef> findParameter(ConstElementRef root, const QString &path);
/// The same for changing; creates elements that are missing if `create` is set.
Expected<ParameterRef> findParameter(ElementRef root, const QString &path, bool create);
/// Finds the element at a path, with the same errors.
Expected<ConstElementRef> findElement(ConstElementRef root, const QString &path);

/// Sets an input from text, or clears it if the text is empty. Missing parts are created; after an
/// error the plan is as it was.
/// References are not checked here; checkPlan does.
Expected<void> setAt(ElementRef root, const QString &path, const QString &value);
/// Removes an element of a list, "scenario[north]"; the error says why there is none.
Expected<void> removeAt(ElementRef root, const QString &path);

} // namespace greenprint
