#pragma once

#include "model/whatif/sensitivity.h"
#include "model/whatif/uncertainty.h"

namespace greenprint::report {

/// How far the figures of a report may lie from what it states, and what moves them most
/// (method 13). The names of factors are in the language that is active when it is made.
struct Doubt {
    Uncertainty drawn;
    Sensitivity moved;   ///< carbon of the scenario that the report is about
    bool inputs = false; ///< inputs of the plan vary too, not factors alone

    /// How a metric of a scenario lies; none where it is unknown.
    std::optional<Spread> spread(const QString &scenario, Metric metric) const;
    /// Share of the draws in which scenario a has less than b; none where a side is unknown.
    std::optional<double> chance(const QString &a, const QString &b, Metric metric) const;
};

/// Draws `scenarios` with a fixed seed, and moves the carbon of `about`. The number of draws is
/// modest, so that a report is made while its reader waits; `greenprint-cli uncertainty` with the
/// same number and seed gives the same figures.
Doubt doubtOf(
    const Catalog &withOverrides, const Plan &plan, const QStringList &scenarios,
    const QString &about);

} // namespace greenprint::report
