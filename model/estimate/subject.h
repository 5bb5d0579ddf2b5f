#pragma once

#include "model/plan/workload.h"

namespace greenprint {

enum class SubjectKind : quint8 { Dataset, Task, Service, Transfer, FeatureStore, Logs, Edge };

/// A part of the workload: what a line is about, and what is simulated by itself.
struct Subject {
    SubjectKind kind = SubjectKind::Task;
    int index = 0; ///< in the workload's list of that kind
    QString id;

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// The path of a subject in the plan: "task[train]".
QString pathOf(const Subject &subject);
/// Every part of the workload, in the order in which they are simulated.
std::vector<Subject> partsOf(const Workload &workload);

} // namespace greenprint
