#pragma once

#include "model/whatif/compare.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <map>

namespace greenprint {

/// A figure of the catalog that entered the results.
struct FrozenFactor {
    QString name; ///< as in the contract's JSON: "grid"
    QString of;   ///< what it belongs to: "ml.m5.xlarge"
    QString at;   ///< the Region or Regions where it holds; empty if everywhere
    QString unit;
    QString source;
    int year = 0;
    /// All values that the catalog has under this name, ascending: the steps of a tiered price.
    std::vector<double> values;
    friend bool operator==(const FrozenFactor &, const FrozenFactor &) = default;
};

struct FrozenService {
    QString id;
    QString mode;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    std::optional<double> p99Ms;
    double instanceHours = 0.0;
    double peakInstances = 0.0;
    friend bool operator==(const FrozenService &, const FrozenService &) = default;
};

struct FrozenFinding {
    Severity severity = Severity::Info;
    QString code;
    QString subject;
    QString message;
    friend bool operator==(const FrozenFinding &, const FrozenFinding &) = default;
};

struct FrozenScenario {
    QString id;
    QString name;
    bool baseline = false;
    Choices choices;
    /// Latency and training time are those of a whole scenario only, not of a stage or part.
    Totals total;
    std::array<Totals, kStages.size()> stages;
    /// By the path of a part of the workload: "task[train]".
    std::map<QString, Totals> parts;
    QString unitName;
    std::optional<double> carbonGramsPerUnit;
    std::optional<double> energyWhPerUnit;
    std::optional<double> costUsdPerUnit;
    std::vector<FrozenService> services;
    std::vector<FrozenFinding> findings;
    friend bool operator==(const FrozenScenario &, const FrozenScenario &) = default;
};

/// Results as they were computed once, with the version of the catalog, every figure of it that
/// entered them, and the hash of the plan. They are kept beside a revision or milestone, carried by
/// a PDF, and shown without computing anything again.
struct FrozenResults {
    static constexpr int kFormat = 1;
    static constexpr qsizetype kMaxBytes = 32 * 1024 * 1024;

    QString toolVersion;
    QString catalogVersion;
    QString catalogReleased;
    QString planHash;
    int months = 0;
    QString gridSet;
    QString powerSet;
    std::vector<FrozenScenario> scenarios;
    std::vector<FrozenFactor> factors;

    /// Freezes what was computed. `catalog` is the one without the plan's overrides.
    static FrozenResults of(const Comparison &comparison, const Plan &plan, const Catalog &catalog);

    const FrozenScenario *scenario(const QString &id) const;
    /// The scenario that others are compared with; null if there is none.
    const FrozenScenario *baseline() const;

    /// As JSON: numbers in full precision, null for unknown. The same results give the same bytes.
    QByteArray toJson() const;
    static Expected<FrozenResults> fromJson(const QByteArray &bytes);

    friend bool operator==(const FrozenResults &, const FrozenResults &) = default;
};

} // namespace greenprint
