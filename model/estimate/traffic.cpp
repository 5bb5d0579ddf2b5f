#include "model/estimate/traffic.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <tuple>

namespace greenprint {
namespace {

using Week = std::array<double, kHoursPerWeek>;

constexpr int kHoursPerDay = 24;

/// Working days rise from seven and fall until eight in the evening; nights and weekends are quiet.
Week officeHours() {
    Week week{};
    for (int h = 0; h < kHoursPerWeek; ++h) {
        const int day = h / kHoursPerDay;
        const double hour = h % kHoursPerDay + 0.5;
        const bool workday = day < 5;
        const double bump = hour > 7.0 && hour < 20.0
                                ? std::pow(std::sin((hour - 7.0) / 13.0 * std::numbers::pi), 0.8)
                                : 0.0;
        week[static_cast<size_t>(h)] = workday ? 0.12 + bump : 0.10 + 0.12 * bump;
    }
    return week;
}

/// The same every day: most at three in the afternoon, least at three in the morning.
Week diurnal() {
    Week week{};
    for (int h = 0; h < kHoursPerWeek; ++h) {
        const double hour = h % kHoursPerDay + 0.5;
        week[static_cast<size_t>(h)] =
            1.0 + 0.9 * std::cos((hour - 15.5) / kHoursPerDay * 2.0 * std::numbers::pi);
    }
    return week;
}

/// A low floor with a few bursts, one of them the highest.
Week spiky() {
    Week week{};
    week.fill(0.3);
    struct Burst {
        size_t day;
        size_t hour;
        double height;
    };
    for (const Burst b :
         {Burst{0, 9, 2.2}, Burst{1, 14, 3.0}, Burst{2, 11, 1.6}, Burst{3, 16, 2.6},
          Burst{4, 10, 2.0}, Burst{6, 20, 1.4}})
        week[b.day * kHoursPerDay + b.hour] = b.height;
    return week;
}

void normalize(Week &week) {
    const double sum = std::accumulate(week.begin(), week.end(), 0.0);
    for (double &w : week)
        w *= kHoursPerWeek / sum;
}

/// Raises the logarithms of a week to a power of `sharpness`.
Week sharpened(const Week &logs, double sharpness) {
    Week week{};
    for (size_t i = 0; i < week.size(); ++i)
        week[i] = std::exp(sharpness * logs[i]);
    normalize(week);
    return week;
}

/// The sharpness at which the busiest hour is `peakToMean` times the mean, or the highest allowed.
/// The sum of the powers falls convexly, so Newton's steps from zero never pass the solution.
double sharpnessFor(const Week &logs, double peakToMean) {
    constexpr double kSharpest = 64.0;
    std::map<double, int> distinct;
    for (double log : logs)
        ++distinct[log];
    const double wanted = kHoursPerWeek / peakToMean;
    double sharpness = 0.0;
    for (int i = 0; i < 200; ++i) {
        double sum = 0.0;
        double slope = 0.0;
        for (const auto &[log, hours] : distinct) {
            const double power = hours * std::exp(sharpness * log);
            sum += power;
            slope += power * log;
        }
        const double step = (wanted - sum) / slope;
        if (!(step > 1e-14 * sharpness))
            break;
        sharpness += step;
        if (sharpness >= kSharpest)
            return kSharpest;
    }
    return sharpness;
}

std::vector<HourKind> kindsOf(const Week &week) {
    std::vector<HourKind> kinds;
    for (size_t h = 0; h < week.size(); ++h) {
        const double before = week[(h + week.size() - 1) % week.size()];
        kinds.push_back({week[h], std::max(week[h], before), 1});
    }
    std::ranges::sort(kinds, [](const HourKind &a, const HourKind &b) {
        return std::tie(a.recent, a.weight) < std::tie(b.recent, b.weight);
    });
    size_t last = 0;
    for (size_t i = 1; i < kinds.size(); ++i) {
        if (kinds[i].recent == kinds[last].recent && kinds[i].weight == kinds[last].weight)
            ++kinds[last].hours;
        else
            kinds[++last] = kinds[i];
    }
    kinds.resize(last + 1);
    return kinds;
}

} // namespace

std::array<double, kHoursPerWeek> weekOf(
    TrafficPattern pattern, double peakToMean, double *reached) {
    Week base{};
    switch (pattern) {
    case TrafficPattern::OfficeHours:
        base = officeHours();
        break;
    case TrafficPattern::Diurnal:
        base = diurnal();
        break;
    case TrafficPattern::Spiky:
        base = spiky();
        break;
    case TrafficPattern::Steady:
    case TrafficPattern::Custom:
        base.fill(1.0);
        if (reached)
            *reached = 1.0;
        return base;
    }
    // logarithms below the peak, so that sharpening never overflows
    const double peak = *std::ranges::max_element(base);
    Week logs{};
    for (size_t i = 0; i < base.size(); ++i)
        logs[i] = std::log(base[i] / peak);
    const Week week = sharpened(logs, sharpnessFor(logs, peakToMean));
    if (reached)
        *reached = *std::ranges::max_element(week);
    return week;
}

Traffic trafficOf(const Service &service, int months) {
    Traffic traffic;
    if (*service.pattern == TrafficPattern::Custom && service.week) {
        std::ranges::copy(service.week->hours, traffic.weights.begin());
        normalize(traffic.weights);
        traffic.peakToMean = *std::ranges::max_element(traffic.weights);
    } else {
        traffic.weights = weekOf(*service.pattern, service.peakToMean->number, &traffic.peakToMean);
    }
    traffic.kinds = kindsOf(traffic.weights);
    const double first = service.requestsPerMonth ? service.requestsPerMonth->number : std::nan("");
    const double growth = 1.0 + canonical(*service.growthPerMonth);
    double requests = first;
    for (int m = 0; m < months; ++m) {
        traffic.requestsPerMonth.push_back(requests);
        requests *= growth;
    }
    return traffic;
}

int Traffic::busiestMonth() const {
    const auto countable = [](double requests) {
        return std::isfinite(requests) ? requests : -1.0;
    };
    return static_cast<int>(
        std::ranges::max_element(requestsPerMonth, {}, countable) - requestsPerMonth.begin());
}

double Traffic::rate(int month, double weight) const {
    // an hour without requests has none, however many the month has
    if (weight == 0.0)
        return 0.0;
    return requestsPerMonth[static_cast<size_t>(month)] / (kMonth.value() * kSecondsPerHour)
           * weight;
}

} // namespace greenprint
