#include "model/estimate/serviceestimate.h"
#include "model/plan/valuetext.h"

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
    if (quiet > 500.0 || load >= 1.0)
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

} // namespace

/// Asynchronous endpoints: a queue in front that absorbs peaks, and instances that may go to zero.
void ServiceEstimate::runAsync() {
    checkInstance(Use::Hosting);
    const Catalog &catalog = m_builder.catalog();
    const int months = m_builder.months();
    if (!measure() || !m_service.requestsPerMonth) {
        bookServing(std::vector<double>(static_cast<size_t>(months), std::nan("")));
        return;
    }
    const int endpoints = (*m_service.models + m_choice.modelsPerEndpoint - 1)
                          / m_choice.modelsPerEndpoint;
    const double startUp = catalog.coefficient(Coefficient::AsyncStartUp).value;
    const double scaleIn = catalog.coefficient(Coefficient::AsyncScaleIn).value;
    const int least = std::max(m_choice.min, m_choice.min > 0 ? m_choice.zones : 0);
    const int most = std::max({1, least, m_choice.max.value_or(1'000'000)});
    const int slots = m_rate.slots();
    const int busiest = m_traffic.busiestMonth();
    const double seconds = *m_rate.seconds;

    std::vector<double> idle;
    double lost = 0.0;
    m_result.fewestInstances = std::numeric_limits<double>::max();
    for (int month = 0; month < months; ++month) {
        double provisioned = 0.0;
        double busyHours = 0.0;
        double peak = 0.0;
        const bool withLatency = month == busiest && !m_builder.latencyLeftOut();
        std::optional<ResponseTimes> times;
        if (withLatency)
            times.emplace(m_rate.slotSeconds(), m_service.serviceTimeCv->number);

        const auto instancesAt = [&](double load, double backlog) {
            if (!m_choice.autoscaling)
                return static_cast<double>(std::max(1, least));
            const double need = std::ceil((load + backlog) / m_choice.targetUtilization - 1e-9);
            return std::clamp(
                need, static_cast<double>(std::max(least, 1)), static_cast<double>(most));
        };
        const auto loadAt = [&](double weight) {
            return m_traffic.rate(month, weight) / endpoints * seconds / m_rate.concurrency;
        };
        // `hours` alike, of which each begins with a backlog in instance-hours; returns that after
        const auto addHours = [&](double weight, double hours, double before) {
            const double rate = m_traffic.rate(month, weight) / endpoints;
            const double load = loadAt(weight);
            const double share = weight * hours / kHoursPerWeek;
            const double n = instancesAt(load, before);
            const double after = std::max(0.0, before + load - n);
            const bool mayStop = least == 0 && n <= 1.0 && before < 1e-9 && m_choice.autoscaling;
            const OnOff onOff = mayStop ? onOffAt(rate, load, startUp, scaleIn) : OnOff{};
            const double there = n * onOff.on;
            provisioned += there * hours;
            busyHours += std::min(there, load + before - after) * hours;
            peak = std::max(peak, n);
            m_result.fewestInstances = std::min(m_result.fewestInstances, n);
            if (!times)
                return after;
            const double queued = (before + after) / 2.0 / n * 3600.0;
            if (load >= n || queued > 0.0) {
                times->addPrompt(share, queued);
                return after;
            }
            // one queue feeds all instances, whatever the routing of endpoints
            const int servers = slots * static_cast<int>(n);
            times->addQueue(share * (1.0 - onOff.whole - onOff.part), rate, servers);
            if (onOff.whole > 0.0)
                times->addQueue(share * onOff.whole, rate, servers, startUp);
            constexpr int kSteps = 8;
            for (int i = 0; onOff.part > 0.0 && i < kSteps; ++i) {
                const double wait = startUp * (i + 0.5) / kSteps;
                times->addQueue(share * onOff.part / kSteps, rate, servers, wait);
            }
            return after;
        };

        // a queue that is longer after each week has no steady state
        bool growing = false;
        const bool keepsUp = std::ranges::all_of(m_traffic.kinds, [&](const HourKind &kind) {
            const double load = loadAt(kind.weight);
            return load <= instancesAt(load, 0.0);
        });
        if (keepsUp) {
            for (const HourKind &kind : m_traffic.kinds)
                addHours(kind.weight, kind.hours, 0.0);
        } else {
            // the queue carries work from hour to hour; the second week is in its steady state
            double backlog = 0.0;
            for (double weight : m_traffic.weights) {
                const double load = loadAt(weight);
                backlog = std::max(0.0, backlog + load - instancesAt(load, backlog));
            }
            const double weekStart = backlog;
            for (double weight : m_traffic.weights)
                backlog = addHours(weight, 1.0, backlog);
            growing = backlog > weekStart + 1e-6;
        }
        m_result.mostInstances = std::max(m_result.mostInstances, peak);
        if (growing)
            lost = 1.0;
        idle.push_back(std::max(0.0, provisioned - busyHours) * kWeeksPerMonth * endpoints);
        m_result.instanceHours += provisioned * kWeeksPerMonth * endpoints;
        if (month != busiest)
            continue;
        m_result.peakInstances = peak * endpoints;
        m_result.utilization = provisioned > 0.0 ? busyHours / provisioned : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;
        if (!growing && times)
            setLatency([&](double q) { return times->quantile(q); });
    }
    if (lost > 0.0)
        m_builder.find(
            Severity::Error, FindingCode::Overloaded, m_path, {numberText(lost * 100.0)},
            QStringLiteral("greenprint-method"));
    bookServing(idle);
}

} // namespace greenprint
