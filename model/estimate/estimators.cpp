#include "model/estimate/estimators.h"

namespace greenprint {

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
