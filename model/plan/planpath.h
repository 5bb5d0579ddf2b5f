#pragma once

#include "model/error.h"
#include "model/plan/element.h"

namespace greenprint {

/// A place in a plan: "task[train]/hours", "scenario[north]/storage[raw]/class" (contract, 1).
class PlanPath {
public:
    struct Step {
        QString name;
        QString id; ///< what stands in brackets; empty without
    };

    static Expected<PlanPath> parse(const QString &text);

    const std::vector<Step> &steps() const { return m_steps; }
    QString text() const;

private:
    std::vector<Step> m_steps;
};

/// The path without "workload/" in front, which may be left out.
QString belowWorkload(const QString &path);

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

/// Sets an input from text, or clears it if the text is empty. Missing parts are created.
/// References are not checked here; checkPlan does.
Expected<void> setAt(ElementRef root, const QString &path, const QString &value);
/// Removes an element of a list, "scenario[north]"; the error says why there is none.
Expected<void> removeAt(ElementRef root, const QString &path);

} // namespace greenprint
