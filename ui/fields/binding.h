#pragma once

#include "model/plan/parameter.h"
#include "ui/document/plandocument.h"

#include <functional>

namespace greenprint::ui {

/// Where the value of an input comes from.
enum class Origin : quint8 {
    Default,   ///< nobody has said anything
    Inherited, ///< said elsewhere: by the workload or by another scenario
    Own,       ///< said here
};

/// What a field shows.
struct FieldState {
    QString own;       ///< as in the plan file; empty if it is not said here
    QString effective; ///< what holds, as in the plan file; empty if it is not a single value
    QString words;     ///< in words where `effective` is empty: "all models"
    Origin origin = Origin::Default;
    QString from; ///< whose value is inherited: "Tidy up in place"
};

/// Connects a field with its place in the plan: how it is read, and how it is written. An empty
/// text takes back what is said here.
struct FieldBinding {
    QString path;
    const Parameter *parameter = nullptr;
    bool marksOwn = false; ///< whether what is said here stands out from what is inherited
    std::function<FieldState(const PlanDocument &)> read;
    std::function<Expected<void>(PlanDocument &, const QString &text, const QString &mergeKey)>
        write;
};

/// An input of the plan itself: "task[train]/hours", "about/goal".
FieldBinding planBinding(const QString &element, const Parameter &parameter);
/// An input of the workload as it is in one scenario: other values are kept as `change`.
FieldBinding changeBinding(
    const QString &scenario, const QString &element, const Parameter &parameter);
/// A choice of a scenario, with what it inherits: element "compute[train]", "region".
FieldBinding choiceBinding(
    const QString &scenario, const QString &element, const Parameter &parameter);

} // namespace greenprint::ui
