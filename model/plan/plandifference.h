#pragma once

#include "model/plan/element.h"

namespace greenprint {

/// One thing that differs between two plans.
struct InputChange {
    enum class Kind : quint8 {
        Changed, ///< an input has another value, was set, or was cleared
        Added,   ///< an element that only the second plan has; its inputs follow
        Removed, ///< an element that only the first plan has
        Moved,   ///< the same elements stand in another order
        Unknown, ///< parts that this version does not understand
    };
    Kind kind = Kind::Changed;
    /// "task[train]/hours" for an input, "task[train]" for an element.
    QString path;
    const Parameter *parameter = nullptr; ///< of an input
    std::optional<QString> before;        ///< as written in a plan file; none: not set
    std::optional<QString> after;

    /// As a sentence for people, with values as in a plan file.
    QString sentence() const;
};

/// What must be done to the first plan to get the second, in the order of the plan file. Elements
/// are matched by their ids, so renaming an id is a removal and an addition.
std::vector<InputChange> inputChanges(const Plan &before, const Plan &after);

} // namespace greenprint
