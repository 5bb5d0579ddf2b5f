#pragma once

#include "model/plan/plan.h"

#include <array>

namespace greenprint {

/// Where and how one dataset is kept.
struct DatasetDesign {
    QString region;
    QString storageClass;
    struct Rule {
        double afterDays = 0.0;
        QString storageClass;
    };
    std::vector<Rule> transitions; ///< ascending by days
    std::optional<double> expireAfterDays;
    /// Size in this design over the size as stored now, from changed copies (method 3).
    double copiesFactor = 1.0;
    bool formatChanged = false;
};

/// Where and on what one task runs.
struct TaskDesign {
    QString region;
    QString instance; ///< empty if neither chosen nor given as reference
    int count = 1;
    Purchase purchase = Purchase::OnDemand;
    bool alwaysOn = false;
    bool skip = false;
};

/// Where and how one service answers.
struct ServiceDesign {
    QString region;
    InferenceMode mode = InferenceMode::RealTime;
    QString instance;
    int min = 1;
    std::optional<int> max;
    double targetUtilization = 0.5;
    bool autoscaling = true;
    Routing routing = Routing::Random;
    std::optional<double> memoryGb; ///< of a serverless container
    int modelsPerEndpoint = 1;
    int zones = 1;
    BatchWindow batchWindow = BatchWindow::Day;
    Purchase purchase = Purchase::OnDemand;
    std::optional<double> usdPerThousand;
    std::optional<double> wattHoursPerRequest;
};

struct AdoptedPractice {
    QString id;
    QString on; ///< empty: wherever it fits
    std::optional<double> strength;
    Basis basis = Basis::Assumed;
};

/// Everything that one scenario decides, with inheritance, changes and defaults worked out: the
/// input of simulate(), together with the catalog. The lists run parallel to the workload's.
struct Design {
    QString scenario;
    QString name;
    About about;
    Workload workload;
    std::array<QString, 3> stageRegions;
    std::vector<DatasetDesign> datasets;
    std::vector<TaskDesign> tasks;
    std::vector<ServiceDesign> services;
    std::vector<AdoptedPractice> practices;
    std::vector<Quality> qualities;

    GridSet gridSet = GridSet::ElectricityMaps;
    std::optional<int> gridYear;
    PowerSet powerSet = PowerSet::BottomUp;
    StorageSet storageSet = StorageSet::Conservative;

    int months() const { return *about.horizon.months; }
    YearMonth start() const { return *about.horizon.start; }
    const QString &regionOf(Stage stage) const { return stageRegions[static_cast<size_t>(stage)]; }
};

/// Id of the scenario that a plan without any has.
inline constexpr const char *kDefaultScenario = "default";
inline constexpr const char *kDefaultRegion = "us-east-1";

/// The scenario with everything that it inherits merged in (contract, part 1, "Scenarios").
/// `id` must exist, or be "default" in a plan without scenarios.
Scenario mergedScenario(const Plan &plan, const QString &id);
/// `differences` on top of what it inherits from `base`, which is merged already.
Scenario inherited(const Scenario &base, const Scenario &differences);
/// The workload with the changes of a scenario, before defaults: what somebody has stated.
Workload changedWorkload(const Plan &plan, const Scenario &merged);
/// The design of a scenario. The plan must have passed checkPlan.
Design designOf(const Plan &plan, const QString &scenarioId);
/// The same for a scenario that need not be part of the plan: a what-if.
Design designOf(const Plan &plan, const Scenario &merged);

/// Ids of all scenarios of the plan; "default" if it has none.
QStringList scenarioIds(const Plan &plan);
QString baselineId(const Plan &plan);
/// The name to show for an element: its name, else its id.
template <class E>
QString displayName(const E &element) {
    return element.name && !element.name->isEmpty() ? *element.name : element.id;
}

} // namespace greenprint
