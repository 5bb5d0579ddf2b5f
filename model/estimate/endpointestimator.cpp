#include "model/estimate/serviceestimate.h"
#include "model/plan/valuetext.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// Hours whose load differs less than this are simulated as one.
constexpr double kSameLoad = 1.02;

} // namespace

/// Joins hours of nearly the same load on the same number of instances.
std::vector<ServiceEstimate::HourGroup> ServiceEstimate::grouped(std::vector<HourGroup> hours) {
    std::ranges::sort(hours, [](const HourGroup &a, const HourGroup &b) {
        return a.instances != b.instances ? a.instances < b.instances : a.rate < b.rate;
    });
    std::vector<HourGroup> groups;
    double lowest = 0.0;
    for (const HourGroup &h : hours) {
        if (!groups.empty() && groups.back().instances == h.instances
            && h.rate <= lowest * kSameLoad) {
            HourGroup &g = groups.back();
            const double share = g.share + h.share;
            if (share > 0.0)
                g.rate = (g.rate * g.share + h.rate * h.share) / share;
            g.share = share;
        } else {
            groups.push_back(h);
            lowest = h.rate;
        }
    }
    return groups;
}

int ServiceEstimate::instancesFor(double load) const {
    const int least = std::max({1, m_choice.min, m_choice.zones});
    if (!m_choice.autoscaling)
        return least;
    const int most = std::max(least, m_choice.max.value_or(kWithoutLimit));
    const double need = roundedUp(load / m_choice.targetUtilization);
    return static_cast<int>(
        std::clamp(need, static_cast<double>(least), static_cast<double>(most)));
}

/// Models that do not fit into memory together are loaded anew, once a day each.
ServiceEstimate::ColdModels ServiceEstimate::coldModels() const {
    ColdModels cold;
    if (m_choice.mode != InferenceMode::MultiModel || !m_service.memory
        || !m_fleet.type->memoryGb.known())
        return cold;
    const int together = std::min(m_choice.modelsPerEndpoint, *m_service.models);
    const double room = m_fleet.type->memoryGb.value * std::max({1, m_choice.min, m_choice.zones});
    const double monthly = m_traffic.requestsPerMonth[static_cast<size_t>(m_traffic.busiestMonth())]
                           / endpointCount();
    if (m_service.memory->number * together > room && monthly > 0.0)
        cold.share = std::min(1.0, together * kDaysPerMonth / monthly);
    cold.seconds = m_service.memory->number
                   / m_builder.catalog().coefficient(Coefficient::ModelLoadRate).value;
    return cold;
}

/// Real-time, multi-model and multi-container endpoints: instances that wait for requests.
void ServiceEstimate::runEndpoint() {
    if (!canServe())
        return;
    const int months = m_builder.months();
    const int endpoints = endpointCount();
    const double share = 1.0 / endpoints;
    const double perLoad = share * *m_rate.seconds / m_rate.concurrency;
    const int busiest = m_traffic.busiestMonth();

    const bool withLatency = m_builder.latencyDepth() != LatencyDepth::None;
    std::vector<double> idle;
    double lost = 0.0;
    m_result.fewestInstances = std::numeric_limits<double>::max();
    for (int month = 0; month < months; ++month) {
        double idleHours = 0.0;
        double provisioned = 0.0;
        double busyHours = 0.0;
        double overloaded = 0.0;
        int peak = 0;
        std::vector<HourGroup> hours;
        for (const HourKind &kind : m_traffic.kinds) {
            // scaling out takes minutes and is there for most of the hour; scaling in waits for
            // the next: an hour has what it or the hour before needs
            const int n = instancesFor(m_traffic.rate(month, kind.recent) * perLoad);
            const double busy = m_traffic.rate(month, kind.weight) * perLoad;
            provisioned += static_cast<double>(n) * kind.hours;
            busyHours += std::min(busy, static_cast<double>(n)) * kind.hours;
            idleHours += std::max(0.0, n - busy) * kind.hours;
            peak = std::max(peak, n);
            m_result.fewestInstances = std::min(m_result.fewestInstances, static_cast<double>(n));
            if (busy >= n)
                overloaded += kind.share();
            if (month == busiest && withLatency)
                hours.push_back({n, m_traffic.rate(month, kind.weight) * share, kind.share()});
        }
        lost = std::max(lost, overloaded);
        m_result.mostInstances = std::max(m_result.mostInstances, static_cast<double>(peak));
        idle.push_back(idleHours * kWeeksPerMonth * endpoints);
        m_result.instanceHours += provisioned * kWeeksPerMonth * endpoints;
        if (month != busiest)
            continue;
        m_result.peakInstances = static_cast<double>(peak) * endpoints;
        m_result.utilization = provisioned > 0.0 ? busyHours / provisioned : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;
        if (withLatency && overloaded == 0.0) {
            const ResponseTimes times = answers(grouped(std::move(hours)));
            setLatency([&](double q) { return times.quantile(q); });
        }
    }
    if (lost > 0.0) {
        m_builder.report(
            Severity::Error, FindingCode::Overloaded, m_path,
            {numberText(std::round(lost * 1000.0) / 10.0)}, QStringLiteral("greenprint-method"));
    }
    bookServing(idle);
}

ResponseTimes ServiceEstimate::answers(const std::vector<HourGroup> &hours) const {
    const ColdModels cold = coldModels();
    ResponseTimes times(m_rate.slotSeconds(), m_service.serviceTimeCv->number);
    for (const HourGroup &g : hours) {
        const bool oneQueue = m_choice.routing == Routing::LeastOutstanding;
        const double rate = oneQueue ? g.rate : g.rate / g.instances;
        const double servers = oneQueue ? m_rate.slots() * g.instances : m_rate.slots();
        times.addQueue(g.share * (1.0 - cold.share), rate, servers);
        if (cold.share > 0.0)
            times.addQueue(g.share * cold.share, rate, servers, cold.seconds);
    }
    return times;
}

} // namespace greenprint
