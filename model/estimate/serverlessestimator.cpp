#include "model/estimate/serviceestimate.h"
#include "model/plan/valuetext.h"

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

/// The server that a container is taken to run on: its speed, power and embodied carbon.
constexpr const char *kHostType = "m6i.32xlarge";

/// Containers of a serverless endpoint under a steady rate of requests. Containers are thought of
/// in a fixed order, each taking what finds all before it busy (Erlang's B); one that is not asked
/// within the keep-alive is given up and starts cold the next time.
struct ContainerPool {
    double warmIdle = 0.0;  ///< containers warm without work, on average
    double coldShare = 0.0; ///< of the requests
    int peak = 0;           ///< containers that all but one request in a thousand stay within
};

ContainerPool poolAt(double rate, double seconds, double keepAlive, int limit) {
    ContainerPool pool;
    const double offered = rate * seconds;
    double before = 1.0; // share of requests that pass the containers so far
    for (int n = 1; n <= 100'000 && before > 1e-9; ++n) {
        const double after = offered * before / (n + offered * before);
        const double served = rate * (before - after);
        // what overflows comes in bursts; the mean gap follows from the share of time at work
        const double gap = 1.0 / served - seconds;
        // one that is always at work has no gaps, which the difference may miss by a rounding
        const double givenUp = gap > 0.0 ? std::exp(-keepAlive / gap) : 0.0;
        pool.warmIdle += std::max(0.0, 1.0 - served * seconds) * (1.0 - givenUp);
        pool.coldShare += served / rate * givenUp;
        if (after < 1e-3 && pool.peak == 0)
            pool.peak = n;
        before = after;
        if (n > 4 * limit && pool.peak == 0)
            pool.peak = n;
        if (n > 4 * limit)
            break;
    }
    return pool;
}

} // namespace

/// Whether a task of the plan watches the service by what it captures.
bool ServiceEstimate::isMonitored() const {
    const Design &design = m_builder.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const Task &task = design.workload.tasks[i];
        if (task.kind == TaskKind::Monitoring && task.service == m_service.id
            && !design.tasks[i].skip)
            return true;
    }
    return false;
}

/// Serverless endpoints: billed by the GB-second, warm for a while between requests.
void ServiceEstimate::runServerless() {
    const Catalog &catalog = m_builder.catalog();
    const double least = catalog.coefficient(Coefficient::ServerlessMinMemory).value;
    const double most = catalog.coefficient(Coefficient::ServerlessMaxMemory).value;
    const double asked = m_choice.memoryGb.value_or(
        std::max(least, m_service.memory ? std::ceil(m_service.memory->number) : least));
    const QString source = QStringLiteral("sagemaker-docs");
    if (asked < least || asked > most) {
        m_builder.find(
            Severity::Error, FindingCode::ServerlessMemory, m_path,
            {numberText(asked), numberText(least), numberText(most)}, source);
    }
    if (asked != std::floor(asked)) {
        m_builder.find(
            Severity::Error, FindingCode::ServerlessMemoryStep, m_path, {numberText(asked)},
            source);
    }
    const int mostAtOnce = static_cast<int>(
        catalog.coefficient(Coefficient::ServerlessMaxConcurrency).value);
    if (m_choice.max && *m_choice.max > mostAtOnce) {
        m_builder.find(
            Severity::Error, FindingCode::ServerlessMaximum, m_path,
            {QString::number(*m_choice.max), QString::number(mostAtOnce)}, source);
    }
    if (m_service.memory && m_service.memory->number > asked) {
        m_builder.find(
            Severity::Error, FindingCode::HostMemory, m_path,
            {numberText(m_service.memory->number), option().name, numberText(asked)}, source);
    }
    if (usesAccelerator())
        m_builder.find(Severity::Error, FindingCode::ServerlessAccelerator, m_path, {}, source);
    if (m_choice.modelsPerEndpoint > 1 && *m_service.models > 1) {
        m_builder.find(
            Severity::Error, FindingCode::ServerlessModels, m_path,
            {QString::number(std::min(m_choice.modelsPerEndpoint, *m_service.models))}, source);
    }
    if (m_service.capture->number > 0.0 || isMonitored())
        m_builder.find(Severity::Error, FindingCode::ServerlessMonitor, m_path, {}, source);

    // time on a container: cores as fast as the host's, and fewer of them than a request had before
    const InstanceType *host = catalog.instanceType(QLatin1String(kHostType));
    const InstanceType *reference = m_service.instance ? catalog.instanceType(*m_service.instance)
                                                       : nullptr;
    const double vcpu = asked / catalog.coefficient(Coefficient::ServerlessMemoryPerVcpu).value;
    std::optional<double> seconds;
    if (m_service.serviceTime && !usesAccelerator() && host) {
        seconds = m_service.serviceTime->number / 1000.0;
        const std::optional<double> here = unitRate(catalog, Work::Cpu, *host);
        const std::optional<double> there = reference ? unitRate(catalog, Work::Cpu, *reference)
                                                      : here;
        if (here && there) {
            const double coresBefore = reference && reference->vcpu.known()
                                           ? reference->vcpu.value / m_service.concurrency->number
                                           : vcpu;
            *seconds *= *there / *here * std::max(1.0, coresBefore / vcpu) * effect();
        } else {
            seconds.reset();
            m_builder.find(
                Severity::Error, FindingCode::NoSpeedBasis, m_path,
                {option().name, reference ? reference->id : QString()},
                QStringLiteral("greenprint-method"));
        }
    }
    m_rate.seconds = seconds;
    m_rate.concurrency = 1.0;
    const Datum &limit = option().timeLimitSeconds;
    if (seconds && *seconds > limit.value)
        m_builder.find(
            Severity::Error, FindingCode::RequestTooLong, m_path, optionArguments(*seconds, limit),
            source);

    // a container is its share of the host, by vCPU for power and by memory for embodied carbon
    const auto containerWatts = [&](Load load) {
        if (!host)
            return Datum{};
        const Datum whole = instancePower(catalog, *host, m_builder.design().powerSet, load);
        return whole.scaled(vcpu / host->vcpu.value);
    };
    Datum embodied = host ? instanceEmbodied(catalog, *host).scaled(asked / host->memoryGb.value)
                          : Datum{};
    Factor pool = catalogFactor(
        FactorName::PoolOverhead, Unit::One,
        catalog.coefficient(Coefficient::ServerlessPoolOverhead), {},
        kEnergyMetrics | MetricSet{Metric::Water, Metric::CarbonEmbodied});
    Factor lifetime = catalogFactor(
        FactorName::Lifetime, Unit::Hour, catalog.coefficient(Coefficient::ServerLifetime), {},
        {Metric::CarbonEmbodied});
    lifetime.divides = true;
    const QString container = QStringLiteral("serverless %1 GB").arg(numberText(asked));

    LedgerBuilder::Booking work;
    work.head = head(Activity::Work);
    work.profile = m_requests;
    work.amount = workFactors();
    work.amount.push_back(pool);
    work.energy = {catalogFactor(
        FactorName::Power, Unit::Watt, containerWatts(busyLoad()), container, kEnergyMetrics)};
    work.embodied = {
        catalogFactor(
            FactorName::EmbodiedCarbon, Unit::Kilogram, embodied, container,
            {Metric::CarbonEmbodied}),
        lifetime};
    const Region *region = catalog.region(m_choice.region);
    work.cost = {
        planFactor(FactorName::ContainerMemory, Unit::Gigabyte, asked, m_path),
        catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyteSecond,
            region ? catalog.price(Price::ServerlessGbSecond, *region) : Datum{},
            keyword(Price::ServerlessGbSecond), {Metric::Cost}, m_choice.region)};
    m_builder.book(work);

    const int months = m_builder.months();
    std::vector<double> warm(static_cast<size_t>(months), std::nan(""));
    if (seconds && m_service.requestsPerMonth) {
        const int endpoints = (*m_service.models + m_choice.modelsPerEndpoint - 1)
                              / std::max(1, m_choice.modelsPerEndpoint);
        const double keepAlive = catalog.coefficient(Coefficient::ServerlessKeepAlive).value;
        const double startUp = catalog.coefficient(Coefficient::ServerlessStartUp).value;
        const int allowed = std::min(m_choice.max.value_or(mostAtOnce), mostAtOnce);
        const int busiest = m_traffic.busiestMonth();
        const bool withLatency = !m_builder.latencyLeftOut();
        ResponseTimes times(*seconds, m_service.serviceTimeCv->number);
        for (int month = 0; month < months; ++month) {
            double warmHours = 0.0;
            double busyHours = 0.0;
            int peak = 0;
            bool keepsUp = true;
            for (const HourKind &kind : m_traffic.kinds) {
                const double rate = m_traffic.rate(month, kind.weight) / endpoints;
                if (rate <= 0.0)
                    continue;
                keepsUp = keepsUp && rate * *seconds < allowed;
                const ContainerPool p = poolAt(rate, *seconds, keepAlive, allowed);
                warmHours += p.warmIdle * kind.hours;
                busyHours += rate * *seconds * kind.hours;
                peak = std::max(peak, p.peak);
                if (month == busiest && withLatency) {
                    times.addPrompt(kind.share() * (1.0 - p.coldShare));
                    times.addPrompt(kind.share() * p.coldShare, startUp);
                }
            }
            warm[static_cast<size_t>(month)] = warmHours * kWeeksPerMonth * endpoints;
            m_result.instanceHours += (warmHours + busyHours) * kWeeksPerMonth * endpoints;
            if (month != busiest)
                continue;
            m_result.peakInstances = static_cast<double>(peak) * endpoints;
            m_result.utilization = busyHours + warmHours > 0.0 ? busyHours / (busyHours + warmHours)
                                                               : 0.0;
            m_result.idleShare = 1.0 - *m_result.utilization;
            if (peak > allowed) {
                m_builder.find(
                    Severity::Error, FindingCode::ServerlessConcurrency, m_path,
                    {QString::number(peak), QString::number(allowed)}, source);
            }
            if (withLatency && keepsUp)
                setLatency([&](double q) { return times.quantile(q); });
        }
    }
    LedgerBuilder::Booking idle;
    idle.head = head(Activity::Idle);
    idle.profile = m_builder.profile(
        FactorName::WarmTime, Unit::Hour, std::move(warm), {kDerivedSource, 0, Confidence::Low});
    idle.amount = {pool};
    idle.energy = {catalogFactor(
        FactorName::Power, Unit::Watt, containerWatts(Load::idle()), container, kEnergyMetrics)};
    idle.embodied = work.embodied;
    idle.hasCost = false;
    m_builder.book(idle);
}

} // namespace greenprint
