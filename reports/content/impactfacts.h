#pragma once

#include "reports/content/reportinput.h"

namespace greenprint::report {

/// The workload of the scenario before defaults, with the same tasks in the same order: a default
/// is nobody's statement.
Workload statedWorkload(const ReportInput &input);

/// A type of instance at work for one part of the workload, over the horizon.
struct HardwareUse {
    Subject subject;
    QString name; ///< of the part
    Stage stage = Stage::Data;
    QString region;            ///< id
    QString instance;          ///< id of the type
    double workingHours = 0.0; ///< instance hours; failed runs and start-up included
    double idleHours = 0.0;
};
std::vector<HardwareUse> hardwareUse(const ScenarioResult &scenario);

/// A coefficient that entered a ledger: everything but the demand and what follows from it.
struct UsedFactor {
    FactorName name = FactorName::Power;
    Unit unit = Unit::One;
    QString of; ///< a type, a class, a part of the workload
    QString at; ///< the Region or Regions where it holds
    Datum datum;
    // where it enters: what tells apart two values of one owner, as of an instance at work and idle
    std::vector<Subject> subjects;
    std::vector<Activity> activities;
    int firstMonth = 0; ///< the first with any of it, from 0
};
/// Each coefficient once, in the order of the method.
std::vector<UsedFactor> usedFactors(const Ledger &ledger);
/// Those of one name, one per owner.
std::vector<UsedFactor> usedFactors(const Ledger &ledger, FactorName name);

/// The powers that a bar of a sensitivity moves together: a type has one for each use of it. Empty
/// for bars of other factors.
std::vector<UsedFactor> powersOf(const Ledger &ledger, const SensitivityBar &bar);

/// Totals of one part of the workload, or of one kind of activity.
Totals totalsOf(const Ledger &ledger, const Subject &subject);
Totals totalsOf(const Ledger &ledger, Activity activity);
/// Location-based and embodied carbon outside the boundary, in kg; what is unknown adds nothing.
double outsideCarbon(const Ledger &ledger);
/// Regions where lines of the stage, or any, use energy, the heaviest in it first.
QStringList regionsOf(const Ledger &ledger, Stage stage);
QStringList regionsOf(const Ledger &ledger);

/// Whether a power that the stage rests on is the plan's own: measured, or set in the catalog's
/// place.
bool measuredPower(const Ledger &ledger, Stage stage);

} // namespace greenprint::report
