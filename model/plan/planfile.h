#pragma once

#include "model/catalog/catalog.h"
#include "model/error.h"
#include "model/plan/finding.h"
#include "model/plan/plan.h"

#include <QByteArray>
#include <QHash>

namespace greenprint {

/// Limits on a plan file (contract, part 1, "Reading").
inline constexpr qsizetype kMaxPlanBytes = 64 * 1024 * 1024;
inline constexpr int kMaxPlanDepth = 64;

/// What came of reading a plan. The plan may be used only if no finding is an error.
struct PlanReading {
    Plan plan;
    std::vector<Finding> findings;
    QHash<QString, int> lines; ///< line of each element by its path

    bool ok() const { return !hasErrors(findings); }
    /// The first errors as one message with their lines, for a caller that can show only one.
    QString errorText() const;
};

/// Reads the bytes of a plan file. References are checked against `catalog` and the plan's own
/// overrides. Never throws; every defect is a finding with line, path and what was expected.
PlanReading readPlan(const QByteArray &bytes, const Catalog &catalog);
/// The same from a file; the error is of the file system or the first defects of the plan.
Expected<PlanReading> readPlanFile(const QString &fileName, const Catalog &catalog);

/// The plan as a file: XML, UTF-8, C locale, unknown parts included.
QByteArray writePlan(const Plan &plan);
/// Writes whole or not at all.
Expected<void> savePlanFile(const Plan &plan, const QString &fileName);

/// Identifies what the plan says, whatever its formatting: 16 hexadecimal digits.
QString planHash(const Plan &plan);

/// Checks a plan as a whole: ids, references, inheritance, baselines (contract, "Reading").
std::vector<Finding> checkPlan(const Plan &plan, const Catalog &catalog);

} // namespace greenprint
