#include "model/estimate/serviceestimate.h"
#include "model/plan/valuetext.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

int hoursOf(BatchWindow window) {
    switch (window) {
    case BatchWindow::Hour:
        return 1;
    case BatchWindow::Day:
        return 24;
    case BatchWindow::Week:
        break;
    }
    return kHoursPerWeek;
}

/// A share of the requests that is answered after some seconds.
struct Answered {
    double seconds = 0.0;
    double share = 0.0;
};

/// Time within which a share q of all requests is answered. Sorts them.
double quantile(std::vector<Answered> &answers, double q) {
    std::ranges::sort(answers, {}, &Answered::seconds);
    double reached = 0.0;
    for (const Answered &a : answers) {
        reached += a.share;
        if (reached >= q * (1.0 - 1e-12))
            return a.seconds;
    }
    return answers.back().seconds;
}

} // namespace

/// Batch transform: requests are collected over a window and answered by a job that then ends.
void ServiceEstimate::runBatch() {
    checkInstance(Use::Transform);
    const Datum &startUp = m_builder.catalog().coefficient(Coefficient::BatchStartUp);
    const int window = hoursOf(m_choice.batchWindow);
    const int instances = std::max(1, m_choice.min);
    // a job serves one model, or those that share an endpoint elsewhere
    const double jobsPerMonth = kMonth.value() / window * endpointCount();

    const bool measured = measure() && m_service.requestsPerMonth;
    bookInstanceHours(
        m_builder, head(Activity::Work), m_fleet, m_requests, workFactors(), busyLoad());
    const int jobs = m_builder.constantProfile(
        FactorName::Runs, Unit::One, jobsPerMonth, false, {kDerivedSource, 0, Confidence::High});
    bookInstanceHours(
        m_builder, head(Activity::StartUp), m_fleet, jobs,
        {catalogFactor(FactorName::JobStartUp, Unit::Second, startUp, {}, kEveryLineMetric),
         planFactor(FactorName::Instances, Unit::One, instances, m_path)},
        Load::idle());
    if (!measured)
        return;

    const int busiest = m_traffic.busiestMonth();
    const double starting = jobsPerMonth * instances * startUp.value / kSecondsPerHour;
    for (int month = 0; month < m_builder.months(); ++month) {
        const double work = m_traffic.requestsPerMonth[static_cast<size_t>(month)] * *m_rate.seconds
                            / m_rate.concurrency / kSecondsPerHour;
        m_result.instanceHours += work + starting;
        if (month != busiest)
            continue;
        m_result.peakInstances = static_cast<double>(instances) * endpointCount();
        m_result.utilization = work + starting > 0.0 ? work / (work + starting) : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;
    }
    answerInBatches(window, instances, startUp.value);
}

/// A request waits for the end of its window, then for the job of the window.
void ServiceEstimate::answerInBatches(int window, int instances, double startUp) {
    const int busiest = m_traffic.busiestMonth();
    std::vector<Answered> answers;
    double longest = 0.0;
    for (int first = 0; first < kHoursPerWeek; first += window) {
        double requests = 0.0;
        for (int h = first; h < first + window; ++h)
            requests += m_traffic.rate(busiest, m_traffic.weights[static_cast<size_t>(h)])
                        * kSecondsPerHour;
        const double job = requests / endpointCount() * *m_rate.seconds
                               / (m_rate.concurrency * instances)
                           + startUp;
        longest = std::max(longest, job);
        if (m_builder.latencyDepth() == LatencyDepth::None)
            continue;
        for (int h = first; h < first + window; ++h) {
            const double share = m_traffic.weights[static_cast<size_t>(h)] / kHoursPerWeek;
            constexpr int kSteps = 10; // arrivals are spread over each hour
            for (int i = 0; i < kSteps; ++i) {
                const double wait = (first + window - h - (i + 0.5) / kSteps) * kSecondsPerHour;
                answers.push_back({wait + job, share / kSteps});
            }
        }
    }
    if (longest > window * kSecondsPerHour) {
        // in hours with two decimals
        const double hours = std::round(longest / kSecondsPerHour * 100.0) / 100.0;
        m_builder.report(
            Severity::Error, FindingCode::BatchOverrun, m_path,
            {numberText(hours), QString::number(window)}, QStringLiteral("greenprint-method"));
    }
    if (m_builder.latencyDepth() != LatencyDepth::None)
        setLatency([&](double q) { return quantile(answers, q); });
}

} // namespace greenprint
