#pragma once

#include "model/estimate/ledger.h"
#include "model/plan/design.h"

namespace greenprint {

/// Figures per functional unit (contract, part 3, "per_unit").
struct PerUnit {
    QString name;
    double quantity = 1.0;
    std::optional<double> units; ///< how many over the horizon; none if nothing is counted
    std::optional<double> carbonGrams;
    std::optional<double> energyWh;
    std::optional<double> costUsd;
};

/// Software carbon intensity (method 12): location-based and embodied, per unit.
struct SciScore {
    std::optional<double> grams;
    QString unit;
};

PerUnit perUnit(const Ledger &ledger, const Design &design);
/// Data and training, per training run.
SciScore providerSci(const Ledger &ledger);
/// Deployment, per functional unit.
SciScore consumerSci(const Ledger &ledger, const Design &design);

} // namespace greenprint
