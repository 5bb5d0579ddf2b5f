#pragma once

#include "model/catalog/catalog.h"
#include "model/estimate/factor.h"
#include "model/plan/design.h"

namespace greenprint::report {

/// The name of what an id stands for: of a part of the workload, of a scenario; else the id.
QString nameOfPart(const Plan &plan, const QString &element, const QString &id);

/// The name of a part of the workload, of whichever kind it is; else the id.
QString nameOfSubject(const Plan &plan, const QString &id);

/// A practice as documents call it: "TU-01 Search with a strategy that learns".
QString nameOfPractice(const Catalog &catalog, const QString &id);

/// A place of the plan in words, for "task[train]/hours": "Training · Hours of a run". Of what lies
/// inside a scenario the scenario is not named again unless it is asked for.
enum class NameScenario : quint8 { No, Yes };
QString nameOfPlace(
    const Plan &plan, const Catalog &catalog, const QString &path,
    NameScenario scenario = NameScenario::No);

/// What a factor belongs to and where it holds: "S3 Standard in eu-central-1"; empty if everywhere.
QString nameOfOwner(
    const Plan &plan, const Catalog &catalog, FactorName name, const QString &of,
    const QString &at);

} // namespace greenprint::report
