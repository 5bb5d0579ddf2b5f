#include "model/estimate/serviceestimate.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// One instance that is switched off when it has had nothing to do for a while, and takes time to
/// come back: a queue with set-up and delayed switching off, by the renewal argument. Rates are per
/// second; the cycle runs from one switching off to the next.
struct OnOff {
    double on = 1.0; ///< share of time that the instance is there
    /// Shares of the requests that are delayed by a whole start-up, and by a part of it that is
    /// spread evenly; in addition to the waiting of an instance that is never off.
    double whole = 0.0;
    double part = 0.0;
};

OnOff onOffAt(double rate, double load, double startUp, double wait) {
    OnOff result;
    if (rate <= 0.0)
        return {0.0, 1.0, 0.0};
    const double quiet = rate * wait;
    // with requests this close together it never goes off
    constexpr double kNeverQuiet = 500.0; // beyond which exp() would overflow
    if (quiet > kNeverQuiet || load >= 1.0)
        return result;
    const double cycle = (startUp + std::exp(quiet) / rate) / (1.0 - load);
    result.on = 1.0 - 1.0 / (rate * cycle);
    // the queue of a server with vacations decomposes (Fuhrmann and Cooper): of the requests that
    // come while nothing is done, the one that wakes the instance waits for all of the start-up,
    // those that come in it for the rest; and they delay those behind them alike
    const double goesOff = std::exp(-quiet);
    const double requests = 1.0 + goesOff * rate * startUp;
    result.whole = goesOff / requests;
    result.part = goesOff * rate * startUp / requests;
    return result;
}

/// The queue of one endpoint, hour by hour through a week.
class AsyncQueue {
public:
    AsyncQueue(
        const Catalog &catalog, const Traffic &traffic, const ServiceRate &rate,
        const ServiceDesign &choice, int endpoints)
        : m_traffic(traffic)
        , m_rate(rate)
        , m_choice(choice)
        , m_endpoints(endpoints)
        , m_startUp(catalog.coefficient(Coefficient::AsyncStartUp).value)
        , m_scaleIn(catalog.coefficient(Coefficient::AsyncScaleIn).value)
        , m_least(std::max(choice.min, choice.min > 0 ? choice.zones : 0))
        , m_most(std::max({1, m_least, choice.max.value_or(kWithoutLimit)})) {}

    /// What a week comes to, in instance hours of one endpoint.
    struct Week {
        double provisioned = 0.0;
        double busy = 0.0;
        double fewest = std::numeric_limits<double>::max(); ///< instances in any hour
        double most = 0.0;
        /// The queue is longer after each week, and has no steady state.
        bool growing = false;
    };

    /// A week of a month; `times` takes the responses, and may be null.
    Week week(int month, ResponseTimes *times) const {
        Week sums;
        const bool keepsUp = std::ranges::all_of(m_traffic.kinds, [&](const HourKind &kind) {
            const double load = loadAt(month, kind.weight);
            return load <= instancesAt(load, 0.0);
        });
        if (keepsUp) {
            for (const HourKind &kind : m_traffic.kinds)
                addHours(sums, month, {kind.weight, static_cast<double>(kind.hours), 0.0}, times);
            return sums;
        }
        // the queue carries work from hour to hour; the second week is in its steady state
        double backlog = 0.0;
        for (double weight : m_traffic.weights) {
            const double load = loadAt(month, weight);
            backlog = std::max(0.0, backlog + load - instancesAt(load, backlog));
        }
        const double weekStart = backlog;
        for (double weight : m_traffic.weights)
            backlog = addHours(sums, month, {weight, 1.0, backlog}, times);
        sums.growing = backlog > weekStart + 1e-6;
        return sums;
    }

private:
    /// Hours that are alike, of which each begins with a backlog in instance hours.
    struct Hours {
        double weight;
        double count;
        double backlog;
    };

    double loadAt(int month, double weight) const {
        return m_traffic.rate(month, weight) / m_endpoints * *m_rate.seconds / m_rate.concurrency;
    }

    double instancesAt(double load, double backlog) const {
        if (!m_choice.autoscaling)
            return static_cast<double>(std::max(1, m_least));
        const double need = roundedUp((load + backlog) / m_choice.targetUtilization);
        return std::clamp(
            need, static_cast<double>(std::max(m_least, 1)), static_cast<double>(m_most));
    }

    /// Returns the backlog after each of the hours.
    double addHours(Week &sums, int month, const Hours &hours, ResponseTimes *times) const {
        const double rate = m_traffic.rate(month, hours.weight) / m_endpoints;
        const double load = loadAt(month, hours.weight);
        const double n = instancesAt(load, hours.backlog);
        const double after = std::max(0.0, hours.backlog + load - n);
        const bool mayStop = m_least == 0 && n <= 1.0 && hours.backlog < 1e-9
                             && m_choice.autoscaling;
        const OnOff onOff = mayStop ? onOffAt(rate, load, m_startUp, m_scaleIn) : OnOff{};
        const double there = n * onOff.on;
        sums.provisioned += there * hours.count;
        sums.busy += std::min(there, load + hours.backlog - after) * hours.count;
        sums.most = std::max(sums.most, n);
        sums.fewest = std::min(sums.fewest, n);
        if (!times)
            return after;
        const double share = hours.weight * hours.count / kHoursPerWeek;
        const double queued = (hours.backlog + after) / 2.0 / n * kSecondsPerHour;
        if (load >= n || queued > 0.0)
            times->addPrompt(share, queued);
        else
            addAnswers(*times, share, rate, n, onOff);
        return after;
    }

    /// One queue feeds all instances, whatever the routing of endpoints.
    void addAnswers(
        ResponseTimes &times, double share, double rate, double instances,
        const OnOff &onOff) const {
        const double servers = m_rate.slots() * instances;
        times.addQueue(share * (1.0 - onOff.whole - onOff.part), rate, servers);
        if (onOff.whole > 0.0)
            times.addQueue(share * onOff.whole, rate, servers, m_startUp);
        constexpr int kSteps = 8; // of the rest of a start-up, which is spread evenly
        for (int i = 0; onOff.part > 0.0 && i < kSteps; ++i) {
            const double wait = m_startUp * (i + 0.5) / kSteps;
            times.addQueue(share * onOff.part / kSteps, rate, servers, wait);
        }
    }

    const Traffic &m_traffic;
    const ServiceRate &m_rate;
    const ServiceDesign &m_choice;
    const int m_endpoints;
    const double m_startUp; ///< seconds
    const double m_scaleIn; ///< seconds
    const int m_least;
    const int m_most;
};

} // namespace

/// Asynchronous endpoints: a queue in front that absorbs peaks, and instances that may go to zero.
void ServiceEstimate::runAsync() {
    if (!canServe())
        return;
    const int months = m_builder.months();
    const int endpoints = endpointCount();
    const AsyncQueue queue(m_builder.catalog(), m_traffic, m_rate, m_choice, endpoints);
    const int busiest = m_traffic.busiestMonth();

    std::vector<double> idle;
    bool overloaded = false;
    m_result.fewestInstances = std::numeric_limits<double>::max();
    for (int month = 0; month < months; ++month) {
        std::optional<ResponseTimes> times;
        if (month == busiest && m_builder.latencyDepth() != LatencyDepth::None)
            times.emplace(m_rate.slotSeconds(), m_service.serviceTimeCv->number);
        const AsyncQueue::Week week = queue.week(month, times ? &*times : nullptr);
        overloaded |= week.growing;
        m_result.fewestInstances = std::min(m_result.fewestInstances, week.fewest);
        m_result.mostInstances = std::max(m_result.mostInstances, week.most);
        idle.push_back(std::max(0.0, week.provisioned - week.busy) * kWeeksPerMonth * endpoints);
        m_result.instanceHours += week.provisioned * kWeeksPerMonth * endpoints;
        if (month != busiest)
            continue;
        m_result.peakInstances = week.most * endpoints;
        m_result.utilization = week.provisioned > 0.0 ? week.busy / week.provisioned : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;
        if (times && !week.growing)
            setLatency([&](double q) { return times->quantile(q); });
    }
    if (overloaded) {
        // a queue that grows for ever answers none of its requests in the end
        m_builder.report(
            Severity::Error, FindingCode::Overloaded, m_path, {QStringLiteral("100")},
            QStringLiteral("greenprint-method"));
    }
    bookServing(idle);
}

} // namespace greenprint
