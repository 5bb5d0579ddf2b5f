#pragma once

#include <functional>
#include <vector>

namespace greenprint::test {

/// Services simulated event by event, with their own code and none of the model's formulas: what
/// the estimates are held against. Times are in seconds; equal seeds give equal results.

/// What a simulation saw.
struct Observed {
    std::vector<double> times; ///< of the answers
    double busy = 0.0;         ///< request slots x seconds at work
    double provided = 0.0;     ///< request slots x seconds that were there
    double cold = 0.0;         ///< share of the requests that met a cold start

    double quantile(double q) const;
    double utilization() const { return busy / provided; }
};

/// Service times: gamma with a mean and coefficient of variation, constant if that is 0.
struct ServiceTimes {
    double mean = 1.0;
    double cv = 1.0;
};

enum class Dispatch {
    Random,
    OneQueue,
    ShortestQueue, ///< to the instance with the fewest requests, which stay there
};

/// A station whose servers share one queue; times only, without those of the first tenth of the
/// requests, which find it too empty.
Observed simulateStation(double rate, int servers, int count, ServiceTimes service, unsigned seed);

/// An endpoint whose instances answer `slots` requests at once. Every hour the arrival rate and the
/// number of instances may change; instances that are taken away finish what they do.
Observed simulateEndpoint(
    const std::function<double(int hour)> &rate, const std::function<int(int hour)> &instances,
    int hours, int slots, ServiceTimes service, Dispatch dispatch, unsigned seed);

/// Containers that each answer one request, stay warm for a while and start cold.
Observed simulateContainers(
    double rate, int count, ServiceTimes service, double startUp, double keepAlive, unsigned seed);

/// One instance behind a queue: it goes off when nothing came for `wait`, and takes `startUp` to
/// come back when something does.
Observed simulateOnOff(
    double rate, int count, int slots, ServiceTimes service, double startUp, double wait,
    unsigned seed);

/// Requests that are collected for a window and answered by one job after it.
Observed simulateBatch(
    const std::function<double(int hour)> &rate, int hours, int windowHours, double slots,
    ServiceTimes service, double startUp, unsigned seed);

} // namespace greenprint::test
