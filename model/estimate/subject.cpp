#include "model/estimate/subject.h"

#include <array>

namespace greenprint {

QString pathOf(const Subject &subject) {
    static constexpr std::array kTags{"dataset",       "task", "service", "transfer",
                                      "feature-store", "logs", "edge"};
    return QLatin1String(kTags[static_cast<size_t>(subject.kind)]) + QLatin1Char('[') + subject.id
           + QLatin1Char(']');
}

std::vector<Subject> partsOf(const Workload &workload) {
    std::vector<Subject> parts;
    const auto addAll = [&](SubjectKind kind, const auto &list) {
        for (size_t i = 0; i < list.size(); ++i)
            parts.push_back({kind, static_cast<int>(i), list[i].id});
    };
    addAll(SubjectKind::Dataset, workload.datasets);
    addAll(SubjectKind::FeatureStore, workload.featureStores);
    addAll(SubjectKind::Transfer, workload.transfers);
    addAll(SubjectKind::Task, workload.tasks);
    addAll(SubjectKind::Logs, workload.logs);
    addAll(SubjectKind::Service, workload.services);
    addAll(SubjectKind::Edge, workload.edges);
    return parts;
}

} // namespace greenprint
