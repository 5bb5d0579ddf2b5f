#include "tests/support/eventsimulation.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <random>

namespace greenprint::test {
namespace {

constexpr double kHour = 3600.0;

class Draws {
public:
    Draws(ServiceTimes service, unsigned seed)
        : m_random(seed)
        , m_mean(service.mean)
        , m_shape(service.cv > 0.0 ? 1.0 / (service.cv * service.cv) : 0.0)
        , m_gamma(m_shape > 0.0 ? m_shape : 1.0, m_shape > 0.0 ? service.mean / m_shape : 1.0) {}

    double service() { return m_shape > 0.0 ? m_gamma(m_random) : m_mean; }
    double gap(double rate) { return std::exponential_distribution<>(rate)(m_random); }
    int oneOf(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_random); }

private:
    std::mt19937_64 m_random;
    double m_mean;
    double m_shape;
    std::gamma_distribution<> m_gamma;
};

/// When each slot of a station is free again.
using Station = std::priority_queue<double, std::vector<double>, std::greater<>>;

/// Which of the stations has the fewest requests at a time; any of them where several have.
size_t shortest(std::vector<Station> &departures, double now, Draws &draws) {
    const size_t first = static_cast<size_t>(draws.oneOf(static_cast<int>(departures.size())));
    size_t best = first;
    for (size_t i = 0; i < departures.size(); ++i) {
        Station &station = departures[(first + i) % departures.size()];
        while (!station.empty() && station.top() <= now)
            station.pop();
        if (station.size() < departures[best].size())
            best = (first + i) % departures.size();
    }
    return best;
}

/// Takes slots away, those free first, or adds slots that are free at once.
void resize(Station &station, size_t slots, double now) {
    while (station.size() > slots)
        station.pop();
    while (station.size() < slots)
        station.push(now);
}

} // namespace

double Observed::quantile(double q) const {
    std::vector<double> some = times;
    const auto at = some.begin()
                    + static_cast<std::ptrdiff_t>(q * static_cast<double>(some.size() - 1));
    std::ranges::nth_element(some, at);
    return *at;
}

Observed simulateStation(double rate, int servers, int count, ServiceTimes service, unsigned seed) {
    Draws draws(service, seed);
    Observed seen;
    seen.times.reserve(static_cast<size_t>(count));
    Station station;
    resize(station, static_cast<size_t>(servers), 0.0);
    double now = 0.0;
    for (int i = 0; i < count; ++i) {
        now += draws.gap(rate);
        const double end = std::max(now, station.top()) + draws.service();
        station.pop();
        station.push(end);
        if (i > count / 10)
            seen.times.push_back(end - now);
    }
    return seen;
}

Observed simulateEndpoint(
    const std::function<double(int)> &rate, const std::function<int(int)> &instances, int hours,
    int slots, ServiceTimes service, Dispatch dispatch, unsigned seed) {
    Draws draws(service, seed);
    Observed seen;
    std::vector<Station> stations;
    std::vector<Station> departures;
    for (int hour = 0; hour < hours; ++hour) {
        const double begin = hour * kHour;
        const int n = instances(hour);
        const bool apart = dispatch != Dispatch::OneQueue;
        const auto count = static_cast<size_t>(apart ? n : 1);
        const auto size = static_cast<size_t>(apart ? slots : n * slots);
        stations.resize(count);
        departures.resize(count);
        for (Station &station : stations)
            resize(station, size, begin);
        seen.provided += n * slots * kHour;
        if (rate(hour) <= 0.0)
            continue;
        for (double now = begin + draws.gap(rate(hour)); now < begin + kHour;
             now += draws.gap(rate(hour))) {
            const bool toShortest = dispatch == Dispatch::ShortestQueue;
            const size_t to = toShortest
                                  ? shortest(departures, now, draws)
                                  : static_cast<size_t>(draws.oneOf(static_cast<int>(count)));
            Station &station = stations[to];
            const double start = std::max(now, station.top());
            const double time = draws.service();
            station.pop();
            station.push(start + time);
            if (toShortest)
                departures[to].push(start + time);
            seen.busy += time;
            seen.times.push_back(start + time - now);
        }
    }
    return seen;
}

Observed simulateContainers(
    double rate, int count, ServiceTimes service, double startUp, double keepAlive, unsigned seed) {
    Draws draws(service, seed);
    Observed seen;
    std::vector<double> freeSince; // of each container; in the future while it is busy
    double now = 0.0;
    int cold = 0;
    for (int i = 0; i < count; ++i) {
        now += draws.gap(rate);
        // the first that is warm and free
        const auto it = std::ranges::find_if(
            freeSince, [&](double t) { return t <= now && now - t <= keepAlive; });
        const double time = draws.service();
        double begin = now;
        if (it != freeSince.end()) {
            seen.provided += now - *it;
            *it = now + time;
        } else {
            ++cold;
            begin = now + startUp;
            // a place that was given up can be used again
            const auto old = std::ranges::find_if(
                freeSince, [&](double t) { return now - t > keepAlive; });
            if (old == freeSince.end()) {
                freeSince.push_back(begin + time);
            } else {
                seen.provided += keepAlive;
                *old = begin + time;
            }
        }
        seen.busy += time;
        seen.times.push_back(begin + time - now);
    }
    seen.provided += seen.busy;
    seen.cold = static_cast<double>(cold) / count;
    return seen;
}

Observed simulateOnOff(
    double rate, int count, int slots, ServiceTimes service, double startUp, double wait,
    unsigned seed) {
    Draws draws(service, seed);
    Observed seen;
    Station station;
    resize(station, static_cast<size_t>(slots), 0.0);
    double now = 0.0;
    // of all work so far: from then on nothing is done
    double lastEnd = -std::numeric_limits<double>::infinity();
    double off = 0.0;
    for (int i = 0; i < count; ++i) {
        now += draws.gap(rate);
        double ready = now;
        if (now > lastEnd + wait) {
            off += now - std::max(0.0, lastEnd + wait);
            ready = now + startUp;
            Station fresh;
            resize(fresh, static_cast<size_t>(slots), ready);
            station = fresh;
        }
        const double start = std::max(now, station.top());
        const double time = draws.service();
        station.pop();
        station.push(start + time);
        lastEnd = std::max(lastEnd, start + time);
        seen.busy += time;
        seen.times.push_back(start + time - now);
    }
    seen.provided = (now - off) * slots;
    return seen;
}

Observed simulateBatch(
    const std::function<double(int)> &rate, int hours, int windowHours, double slots,
    ServiceTimes service, double startUp, unsigned seed) {
    Draws draws(service, seed);
    Observed seen;
    for (int first = 0; first < hours; first += windowHours) {
        std::vector<double> arrivals;
        double work = 0.0;
        for (int hour = first; hour < first + windowHours; ++hour) {
            if (rate(hour) <= 0.0)
                continue;
            for (double now = hour * kHour + draws.gap(rate(hour)); now < (hour + 1) * kHour;
                 now += draws.gap(rate(hour))) {
                arrivals.push_back(now);
                work += draws.service();
            }
        }
        const double end = (first + windowHours) * kHour + startUp + work / slots;
        for (double arrival : arrivals)
            seen.times.push_back(end - arrival);
        seen.busy += work;
        seen.provided += work + startUp * slots;
    }
    return seen;
}

} // namespace greenprint::test
