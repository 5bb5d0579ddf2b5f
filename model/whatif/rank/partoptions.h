#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/design.h"

#include <variant>
#include <vector>

namespace greenprint {

/// What is chosen for one part of the workload.
using PartDesign = std::variant<DatasetDesign, TaskDesign, ServiceDesign>;

/// One way to choose for a part.
struct PartOption {
    QString name; ///< short: "ml.g5.xlarge × 2"
    PartDesign design;
    bool current = false; ///< what the part has
};

/// Everything else that is chosen for the part stays as it is `now`.
std::vector<PartOption> storageOptions(const Catalog &catalog, const DatasetDesign &now);
/// Types and counts.
std::vector<PartOption> taskOptions(const Catalog &catalog, const TaskDesign &now);
/// Types of a service that runs on instances.
std::vector<PartOption> hostOptions(const Catalog &catalog, const ServiceDesign &now);
/// Inference options, each with the types or sizes that it may have.
std::vector<PartOption> endpointOptions(
    const Catalog &catalog, const Service &service, const ServiceDesign &now);

} // namespace greenprint
