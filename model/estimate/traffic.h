#pragma once

#include "model/plan/workload.h"

#include <array>
#include <vector>

namespace greenprint {

inline constexpr int kHoursPerWeek = 168;
inline constexpr double kSecondsPerHour = 3600.0;
/// How often each hour of the week comes in a month of 730 hours.
inline constexpr double kWeeksPerMonth = kMonth.value() / kHoursPerWeek;

/// Hours of the week that are alike for instances that follow the traffic.
struct HourKind {
    double weight = 1.0; ///< of the hour; mean of the week 1
    double recent = 1.0; ///< the greater of this hour's weight and the one's before
    int hours = 0;       ///< how many of the week's 168

    double share() const { return weight * hours / kHoursPerWeek; } ///< of the requests
};

/// Traffic of a service: requests by month, and their spread over a week.
struct Traffic {
    std::array<double, kHoursPerWeek> weights{}; ///< mean 1
    std::vector<HourKind> kinds;                 ///< the same hours, those alike taken together
    std::vector<double> requestsPerMonth;
    double peakToMean = 1.0; ///< as reached; below what was asked for if the pattern cannot have it

    /// The month with the most requests, among those whose number can be computed with.
    int busiestMonth() const;
    /// Requests per second during a month in hours of a weight.
    double rate(int month, double weight) const;
};

/// The week of a pattern, sharpened until its busiest hour is `peakToMean` times the mean.
std::array<double, kHoursPerWeek> weekOf(
    TrafficPattern pattern, double peakToMean, double *reached = nullptr);

/// The service must have its defaults. Unknown requests give unknown months (NaN), and growth
/// beyond every number infinite ones.
Traffic trafficOf(const Service &service, int months);

} // namespace greenprint
