#include "model/estimate/estimators.h"

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

void estimatePart(LedgerBuilder &builder, const PracticeEffects &effects, const Subject &part) {
    switch (part.kind) {
    case SubjectKind::Dataset:
        estimateDataset(builder, effects, part.index);
        break;
    case SubjectKind::FeatureStore:
        estimateFeatureStore(builder, part.index);
        break;
    case SubjectKind::Transfer:
        estimateTransfer(builder, effects, part.index);
        break;
    case SubjectKind::Task:
        estimateTask(builder, effects, part.index);
        break;
    case SubjectKind::Logs:
        estimateLogs(builder, part.index);
        break;
    case SubjectKind::Service:
        estimateService(builder, effects, part.index);
        break;
    case SubjectKind::Edge:
        estimateEdge(builder, part.index);
        break;
    }
}

} // namespace greenprint
