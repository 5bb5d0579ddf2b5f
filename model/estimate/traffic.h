#pragma once

#include "model/plan/workload.h"

#include <array>
#include <vector>

namespace greenprint {

inline constexpr int kHoursPerWeek = 168;
/// How often each hour of the week comes in a month of 730 hours.
inline constexpr double kWeeksPerMonth = 730.0 / kHoursPerWeek;

/// Traffic of a service: requests by month, and their spread over a week.
struct Traffic {
    std::array<double, kHoursPerWeek> weights{}; ///< mean 1
    std::vector<double> requestsPerMonth;
    double peakToMean = 1.0; ///< as reached; below what was asked for if the pattern cannot have it

    int busiestMonth() const;
    /// Requests per second in an hour of the week during a month.
    double rate(int month, int hour) const;
};

/// The week of a pattern, sharpened until its busiest hour is `peakToMean` times the mean.
std::array<double, kHoursPerWeek> weekOf(
    TrafficPattern pattern, double peakToMean, double *reached = nullptr);

/// The service must have its defaults. Unknown requests give unknown months.
Traffic trafficOf(const Service &service, int months);

} // namespace greenprint
