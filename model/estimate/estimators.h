#pragma once

#include "model/estimate/ledgerbuilder.h"
#include "model/estimate/practiceeffects.h"

namespace greenprint {

/// The estimators: each books what one part of the workload does under the design. They know
/// nothing of each other; what they share is the builder.

void estimateDataset(LedgerBuilder &builder, const PracticeEffects &effects, int index);
void estimateTask(LedgerBuilder &builder, const PracticeEffects &effects, int index);
void estimateService(LedgerBuilder &builder, const PracticeEffects &effects, int index);
void estimateTransfer(LedgerBuilder &builder, const PracticeEffects &effects, int index);
void estimateFeatureStore(LedgerBuilder &builder, int index);
void estimateLogs(LedgerBuilder &builder, int index);
void estimateEdge(LedgerBuilder &builder, int index);
/// Whichever of them the part is for.
void estimatePart(LedgerBuilder &builder, const PracticeEffects &effects, const Subject &part);
/// Transfers that follow from Regions that differ: training data and models (method 4).
void estimateImpliedTransfers(LedgerBuilder &builder, const PracticeEffects &effects);
/// What changes the size of a dataset: a practice, and copies that a scenario gives up.
Factors sizeFactors(const LedgerBuilder &builder, const PracticeEffects &effects, int index);

} // namespace greenprint
