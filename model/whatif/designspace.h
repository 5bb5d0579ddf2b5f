#pragma once

#include "model/catalog/catalog.h"
#include "model/plan/design.h"

#include <vector>

namespace greenprint {

/// The options that a search tries for each choice of a design (contract, part 2: rank, explore).
/// Every list contains what the design has now.

/// Regions within the residency, those that the plan adds, and the design's own.
QStringList regionOptions(const Catalog &catalog, const Design &design);

/// Classes that a dataset may be kept in.
QStringList storageClassOptions(const Catalog &catalog);

/// SageMaker types, those that the plan adds, and `current`; EC2 types too if that is one of them,
/// because then the work is known to run outside SageMaker. With `patterns` ("ml.g5.*") only types
/// that match one of them, and `current`.
std::vector<const InstanceType *> instanceTypeOptions(
    const Catalog &catalog, const QString &current, const QStringList &patterns = {});

/// 1, 2, 4, 8, 16 and what the design has, ascending.
std::vector<int> countOptions(int current);

/// How a service may answer. What needs no model, somebody else's model or the clients' devices is
/// another workload: a service that does so now keeps that one mode.
std::vector<InferenceMode> modeOptions(const Service &service, const ServiceDesign &current);
/// The service in another mode, with what it has now wherever both modes know it.
ServiceDesign inMode(
    const Catalog &catalog, const Service &service, const ServiceDesign &current,
    InferenceMode mode);

/// Fewest instances: 1, 2, 4, 8 and what the design has; asynchronous endpoints may have none.
std::vector<int> minOptions(const ServiceDesign &service);
/// Most instances: 1, 2, 4 … 64 and what the design has. No number means without a limit, and is
/// an option only where the design has none.
std::vector<std::optional<int>> maxOptions(const ServiceDesign &service);
/// Sizes in steps of one GB that a serverless container may have, 64 at most, and what the design
/// has.
std::vector<double> containerMemoryOptions(const Catalog &catalog, const ServiceDesign &service);

} // namespace greenprint
