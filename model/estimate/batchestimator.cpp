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
    const Catalog &catalog = m_builder.catalog();
    const int months = m_builder.months();
    const double startUp = catalog.coefficient(Coefficient::BatchStartUp).value;
    const int window = hoursOf(m_choice.batchWindow);
    const int instances = std::max(1, m_choice.min);
    // a job serves one model, or those that share an endpoint elsewhere
    const int models = (*m_service.models + m_choice.modelsPerEndpoint - 1)
                       / m_choice.modelsPerEndpoint;
    const double jobsPerMonth = 730.0 / window * models;

    const bool measured = measure() && m_service.requestsPerMonth;
    bookInstanceHours(
        m_builder, head(Activity::Work), m_fleet, m_requests, workFactors(), busyLoad());
    const int jobs = m_builder.constantProfile(
        FactorName::Runs, Unit::One, jobsPerMonth, false, {kDerivedSource, 0, Confidence::High});
    bookInstanceHours(
        m_builder, head(Activity::StartUp), m_fleet, jobs,
        {catalogFactor(
             FactorName::JobStartUp, Unit::Second, catalog.coefficient(Coefficient::BatchStartUp),
             {}, kEveryLineMetric),
         planFactor(FactorName::Instances, Unit::One, instances, m_path)},
        Load::idle());
    if (!measured)
        return;

    const int busiest = m_traffic.busiestMonth();
    for (int month = 0; month < months; ++month) {
        const double work = m_traffic.requestsPerMonth[static_cast<size_t>(month)] * *m_rate.seconds
                            / m_rate.concurrency / 3600.0;
        m_result.instanceHours += work + jobsPerMonth * instances * startUp / 3600.0;
        if (month != busiest)
            continue;
        m_result.peakInstances = static_cast<double>(instances) * models;
        const double starting = jobsPerMonth * instances * startUp / 3600.0;
        m_result.utilization = work + starting > 0.0 ? work / (work + starting) : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;

        // a request waits for the end of its window, then for the job of the window
        std::vector<Answered> answers;
        double longest = 0.0;
        for (int first = 0; first < kHoursPerWeek; first += window) {
            double requests = 0.0;
            for (int h = first; h < first + window; ++h)
                requests += m_traffic.rate(month, m_traffic.weights[static_cast<size_t>(h)])
                            * 3600.0;
            const double job = requests / models * *m_rate.seconds
                                   / (m_rate.concurrency * instances)
                               + startUp;
            longest = std::max(longest, job);
            if (m_builder.latencyLeftOut())
                continue;
            for (int h = first; h < first + window; ++h) {
                const double share = m_traffic.weights[static_cast<size_t>(h)] / kHoursPerWeek;
                constexpr int kSteps = 10; // arrivals are spread over each hour
                for (int i = 0; i < kSteps; ++i) {
                    const double wait = (first + window - h - (i + 0.5) / kSteps) * 3600.0;
                    answers.push_back({wait + job, share / kSteps});
                }
            }
        }
        if (longest > window * 3600.0) {
            m_builder.find(
                Severity::Error, FindingCode::BatchOverrun, m_path,
                {numberText(std::round(longest / 36.0) / 100.0), QString::number(window)},
                QStringLiteral("greenprint-method"));
        }
        if (!m_builder.latencyLeftOut())
            setLatency([&](double q) { return quantile(answers, q); });
    }
}

} // namespace greenprint
