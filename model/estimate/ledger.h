#pragma once

#include "model/estimate/line.h"
#include "model/plan/finding.h"
#include "model/plan/setting.h"

#include <cmath>
#include <optional>
#include <span>

namespace greenprint {

/// A figure of one metric over some lines (contract, part 3): unknown lines make it partial, and
/// it is unknown itself only if every line to which it applies is.
struct Total {
    std::optional<double> value = 0.0;
    bool partial = false;

    friend bool operator==(const Total &, const Total &) = default;
};

/// The ten metrics of a scenario, a stage or a month.
class Totals {
public:
    Total &operator[](Metric m) { return m_totals[indexOf(m)]; }
    const Total &operator[](Metric m) const { return m_totals[indexOf(m)]; }
    std::optional<double> value(Metric m) const { return m_totals[indexOf(m)].value; }
    /// Metrics with an unknown part, in the contract's order.
    std::vector<Metric> partial() const;

    friend bool operator==(const Totals &, const Totals &) = default;

private:
    std::array<Total, kMetricCount> m_totals{};
};

/// What the hourly simulation found for a service; its busiest month unless said otherwise.
struct ServiceResult {
    QString id;
    QString name;
    QString mode;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    std::optional<double> p99Ms;
    double instanceHours = 0.0; ///< over the whole horizon
    double peakInstances = 0.0;
    double fewestInstances = 0.0;      ///< of one endpoint, in any hour of the horizon
    double mostInstances = 0.0;        ///< likewise
    std::optional<double> utilization; ///< busy over provisioned request slots
    std::optional<double> idleShare;
    std::optional<bool> meetsSlo;
    double requests = 0.0; ///< over the whole horizon
    double predictions = 0.0;
    double tokens = 0.0;
};

/// The result of a simulation: lines and findings. Every total, delta, chart, ranking and report
/// is a fold over them. Immutable once simulate() returns it.
class Ledger {
public:
    QString scenario;
    QString name;
    int monthCount = 0;
    YearMonth start;
    std::vector<Line> lines;
    std::vector<Factor> factors;
    std::vector<Profile> profiles;
    std::vector<Finding> findings;
    std::vector<ServiceResult> services;
    /// Wall clock of one run through tuning and training, one after the other: lines of their own,
    /// because time is not used up by month.
    std::vector<Line> times;
    /// p95 of the service that counts; none without services.
    std::optional<double> latencyP95Ms;
    double trainingRuns = 0.0; ///< over the horizon, of tasks that train
    double trainingFlop = 0.0;

    std::span<const Factor> factorsOf(const Line &line) const {
        return {factors.data() + line.firstFactor, static_cast<size_t>(line.factorCount)};
    }
    const Profile &profileOf(const Line &line) const {
        return profiles[static_cast<size_t>(line.profile)];
    }
    /// The product of the line's factors for a metric, without the monthly amount; NaN if a
    /// factor is unknown. The metric must apply to the line.
    double rate(const Line &line, Metric metric) const;
    /// A line's figure over the horizon, in the metric's unit: the sum of its known months; NaN if
    /// no month is known, or if it is too large for a number.
    double amount(const Line &line, Metric metric) const;
    /// Whether a part of that figure is unknown.
    bool partial(const Line &line, Metric metric) const;
    /// The same for one month, counted from 0.
    double amount(const Line &line, Metric metric, int month) const;

    /// Whether the scenario breaks no hard limit.
    bool feasible() const { return !hasErrors(findings); }
};

Totals totals(const Ledger &ledger);
Totals totals(const Ledger &ledger, Stage stage);
/// Hours of one run through tuning and training: the sum of `times`.
Total trainingTime(const Ledger &ledger);
std::vector<Totals> monthlyTotals(const Ledger &ledger);

/// carbon_kg from its two parts (contract, part 3).
Total carbonOf(const Total &location, const Total &embodied);

/// Adds one line's figure at a time, keeping track of what is unknown; what is too large for a
/// number is unknown, too.
class TotalBuilder {
public:
    /// `partial` says that a known amount lacks a part that is not known.
    void add(double amount, bool partial = false) {
        ++m_lines;
        const bool known = std::isfinite(amount);
        if (known)
            m_sum += amount;
        else
            ++m_unknown;
        m_partial |= partial || !known;
    }
    TotalBuilder &operator+=(const TotalBuilder &other) {
        m_sum += other.m_sum;
        m_lines += other.m_lines;
        m_unknown += other.m_unknown;
        m_partial |= other.m_partial;
        return *this;
    }
    Total total() const {
        if ((m_lines > 0 && m_lines == m_unknown) || !std::isfinite(m_sum))
            return {std::nullopt, true};
        return {m_sum, m_partial};
    }

private:
    double m_sum = 0.0;
    int m_lines = 0;
    int m_unknown = 0;
    bool m_partial = false;
};

/// The metrics that add up, over some lines. Sums of parts of a scenario may be joined.
class Sums {
public:
    Sums() = default;
    /// Of all lines inside the boundary, training time included.
    explicit Sums(const Ledger &ledger);

    /// Adds a line for the metrics that apply to it, unless it stands outside the boundary.
    void add(const Ledger &ledger, const Line &line);
    Sums &operator+=(const Sums &other);

    /// With the carbon that follows; latency does not add up and stays unknown.
    Totals totals() const;

private:
    TotalBuilder &of(Metric m) { return m_sums[indexOf(m)]; }
    std::array<TotalBuilder, kMetricCount> m_sums;
};

/// Adds up the lines that `keep` lets through. Latency and training time belong to a scenario as a
/// whole and stay unknown.
template <class Keep>
Totals fold(const Ledger &ledger, Keep keep) {
    Sums sums;
    for (const Line &line : ledger.lines) {
        if (keep(line))
            sums.add(ledger, line);
    }
    Totals totals = sums.totals();
    totals[Metric::TrainingHours] = {std::nullopt, false};
    return totals;
}

} // namespace greenprint
