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
/// That one in a thousand.
constexpr double kRarelyPassed = 1e-3;
/// Containers behind which so few requests come that they are not counted.
constexpr double kNeverPassed = 1e-9;
constexpr int kMostContainers = 100'000;

ContainerPool poolAt(double rate, double seconds, double keepAlive, int limit) {
    ContainerPool pool;
    const double offered = rate * seconds;
    double before = 1.0; // share of requests that pass the containers so far
    for (int n = 1; n <= kMostContainers && before > kNeverPassed; ++n) {
        const double after = offered * before / (n + offered * before);
        const double served = rate * (before - after);
        // what overflows comes in bursts; the mean gap follows from the share of time at work
        const double gap = 1.0 / served - seconds;
        // one that is always at work has no gaps, which the difference may miss by a rounding
        const double givenUp = gap > 0.0 ? std::exp(-keepAlive / gap) : 0.0;
        pool.warmIdle += std::max(0.0, 1.0 - served * seconds) * (1.0 - givenUp);
        pool.coldShare += served / rate * givenUp;
        const bool farBeyond = n > 4 * limit;
        if ((after < kRarelyPassed || farBeyond) && pool.peak == 0)
            pool.peak = n;
        if (farBeyond)
            break;
        before = after;
    }
    // more than were looked at
    if (pool.peak == 0)
        pool.peak = kMostContainers;
    return pool;
}

const InstanceType *hostOf(const Catalog &catalog) {
    return catalog.instanceType(QLatin1String(kHostType));
}

double vcpuOf(const Catalog &catalog, double memoryGb) {
    return memoryGb / catalog.coefficient(Coefficient::ServerlessMemoryPerVcpu).value;
}

QString rulesSource() {
    return QStringLiteral("sagemaker-docs");
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

double ServiceEstimate::containerMemory() const {
    const double least = m_builder.catalog().coefficient(Coefficient::ServerlessMinMemory).value;
    return m_choice.memoryGb.value_or(
        std::max(least, m_service.memory ? std::ceil(m_service.memory->number) : least));
}

int ServiceEstimate::containersAllowed() const {
    const double most =
        m_builder.catalog().coefficient(Coefficient::ServerlessMaxConcurrency).value;
    return static_cast<int>(std::clamp(most, 0.0, static_cast<double>(kWithoutLimit)));
}

/// What AWS does not allow on serverless endpoints.
void ServiceEstimate::checkServerless(double memoryGb) {
    const Catalog &catalog = m_builder.catalog();
    const auto refuse = [&](FindingCode code, QStringList arguments) {
        m_builder.report(Severity::Error, code, m_path, std::move(arguments), rulesSource());
    };
    const double least = catalog.coefficient(Coefficient::ServerlessMinMemory).value;
    const double most = catalog.coefficient(Coefficient::ServerlessMaxMemory).value;
    if (memoryGb < least || memoryGb > most) {
        refuse(
            FindingCode::ServerlessMemory,
            {numberText(memoryGb), numberText(least), numberText(most)});
    }
    if (memoryGb != std::floor(memoryGb))
        refuse(FindingCode::ServerlessMemoryStep, {numberText(memoryGb)});
    const int mostAtOnce = containersAllowed();
    if (m_choice.max && *m_choice.max > mostAtOnce) {
        refuse(
            FindingCode::ServerlessMaximum,
            {QString::number(*m_choice.max), QString::number(mostAtOnce)});
    }
    if (m_service.memory && m_service.memory->number > memoryGb) {
        refuse(
            FindingCode::HostMemory,
            {numberText(m_service.memory->number), option().name, numberText(memoryGb)});
    }
    if (usesAccelerator())
        refuse(FindingCode::ServerlessAccelerator, {});
    if (m_choice.modelsPerEndpoint > 1 && *m_service.models > 1) {
        refuse(
            FindingCode::ServerlessModels,
            {QString::number(std::min(m_choice.modelsPerEndpoint, *m_service.models))});
    }
    if (m_service.capture->number > 0.0 || isMonitored())
        refuse(FindingCode::ServerlessMonitor, {});
}

/// Time on a container: cores as fast as the host's, and fewer of them than a request had before.
void ServiceEstimate::measureServerless(double memoryGb) {
    m_rate.concurrency = 1.0;
    const Catalog &catalog = m_builder.catalog();
    const InstanceType *host = hostOf(catalog);
    if (!m_service.serviceTime || usesAccelerator() || !host)
        return;
    const InstanceType *reference = m_service.instance ? catalog.instanceType(*m_service.instance)
                                                       : nullptr;
    const std::optional<double> here = unitRate(catalog, Work::Cpu, *host);
    const std::optional<double> there = reference ? unitRate(catalog, Work::Cpu, *reference) : here;
    if (!here || !there) {
        m_builder.report(
            Severity::Error, FindingCode::NoSpeedBasis, m_path,
            {option().name, reference ? reference->id : QString()},
            QStringLiteral("greenprint-method"));
        return;
    }
    const double vcpu = vcpuOf(catalog, memoryGb);
    const double coresBefore = reference && reference->vcpu.known()
                                   ? reference->vcpu.value / m_service.concurrency->number
                                   : vcpu;
    const double seconds = m_service.serviceTime->number / 1000.0 * (*there / *here)
                           * std::max(1.0, coresBefore / vcpu) * effect();
    m_rate.seconds = seconds;
    const Datum &limit = option().timeLimitSeconds;
    if (seconds > limit.value) {
        m_builder.report(
            Severity::Error, FindingCode::RequestTooLong, m_path, optionArguments(seconds, limit),
            rulesSource());
    }
}

/// A container is its share of the host: by vCPU for power, by memory for embodied carbon.
LedgerBuilder::Booking ServiceEstimate::containerBooking(double memoryGb, Load load) const {
    const Catalog &catalog = m_builder.catalog();
    const InstanceType *host = hostOf(catalog);
    const PowerSet set = m_builder.design().powerSet;
    const Datum watts = host ? instancePower(catalog, *host, set, load)
                                   .scaled(vcpuOf(catalog, memoryGb) / host->vcpu.value)
                             : Datum{};
    const Datum embodied =
        host ? instanceEmbodied(catalog, *host).scaled(memoryGb / host->memoryGb.value) : Datum{};
    const QString container = QStringLiteral("serverless %1 GB").arg(numberText(memoryGb));
    LedgerBuilder::Booking booking;
    booking.amount = {catalogFactor(
        FactorName::PoolOverhead, Unit::One,
        catalog.coefficient(Coefficient::ServerlessPoolOverhead), {},
        kEnergyMetrics | MetricSet{Metric::Water, Metric::CarbonEmbodied})};
    booking.energy = {
        catalogFactor(FactorName::Power, Unit::Watt, watts, container, kEnergyMetrics)};
    booking.embodied = embodiedFactors(catalog, embodied, container);
    return booking;
}

/// Serverless endpoints: billed by the GB-second, warm for a while between requests.
void ServiceEstimate::runServerless() {
    const double memoryGb = containerMemory();
    checkServerless(memoryGb);
    measureServerless(memoryGb);

    const Catalog &catalog = m_builder.catalog();
    const Region *region = catalog.region(m_choice.region);
    LedgerBuilder::Booking work = containerBooking(memoryGb, busyLoad());
    work.head = head(Activity::Work);
    work.profile = m_requests;
    const Factors serving = workFactors();
    work.amount.insert(work.amount.begin(), serving.begin(), serving.end());
    work.cost = {
        planFactor(FactorName::ContainerMemory, Unit::Gigabyte, memoryGb, m_path),
        catalogFactor(
            FactorName::Price, Unit::UsDollarPerGigabyteSecond,
            region ? catalog.price(Price::ServerlessGbSecond, *region) : Datum{},
            keyword(Price::ServerlessGbSecond), {Metric::Cost}, m_choice.region)};
    m_builder.book(work);

    LedgerBuilder::Booking idle = containerBooking(memoryGb, Load::idle());
    idle.head = head(Activity::Idle);
    idle.profile = m_builder.profile(
        FactorName::WarmTime, Unit::Hour, warmHours(), {kDerivedSource, 0, Confidence::Low});
    m_builder.book(idle);
}

/// Hours of each month that containers are warm without work; unknown without demand or time.
std::vector<double> ServiceEstimate::warmHours() {
    const size_t months = static_cast<size_t>(m_builder.months());
    if (!m_rate.seconds || !m_service.requestsPerMonth)
        return std::vector<double>(months, std::nan(""));
    const Catalog &catalog = m_builder.catalog();
    const double seconds = *m_rate.seconds;
    const int endpoints = endpointCount();
    const double keepAlive = catalog.coefficient(Coefficient::ServerlessKeepAlive).value;
    const double startUp = catalog.coefficient(Coefficient::ServerlessStartUp).value;
    const int allowed = std::min(m_choice.max.value_or(kWithoutLimit), containersAllowed());
    const int busiest = m_traffic.busiestMonth();
    const bool withLatency = m_builder.latencyDepth() != LatencyDepth::None;
    ResponseTimes times(seconds, m_service.serviceTimeCv->number);
    std::vector<double> warm;
    for (int month = 0; month < m_builder.months(); ++month) {
        double warmInWeek = 0.0;
        double busyInWeek = 0.0;
        int peak = 0;
        bool keepsUp = true;
        for (const HourKind &kind : m_traffic.kinds) {
            const double rate = m_traffic.rate(month, kind.weight) / endpoints;
            if (rate <= 0.0)
                continue;
            keepsUp = keepsUp && rate * seconds < allowed;
            const ContainerPool pool = poolAt(rate, seconds, keepAlive, allowed);
            warmInWeek += pool.warmIdle * kind.hours;
            busyInWeek += rate * seconds * kind.hours;
            peak = std::max(peak, pool.peak);
            if (month == busiest && withLatency) {
                times.addPrompt(kind.share() * (1.0 - pool.coldShare));
                times.addPrompt(kind.share() * pool.coldShare, startUp);
            }
        }
        warm.push_back(warmInWeek * kWeeksPerMonth * endpoints);
        m_result.instanceHours += (warmInWeek + busyInWeek) * kWeeksPerMonth * endpoints;
        if (month != busiest)
            continue;
        m_result.peakInstances = static_cast<double>(peak) * endpoints;
        m_result.utilization = busyInWeek + warmInWeek > 0.0
                                   ? busyInWeek / (busyInWeek + warmInWeek)
                                   : 0.0;
        m_result.idleShare = 1.0 - *m_result.utilization;
        if (peak > allowed) {
            m_builder.report(
                Severity::Error, FindingCode::ServerlessConcurrency, m_path,
                {QString::number(peak), QString::number(allowed)}, rulesSource());
        }
        if (withLatency && keepsUp)
            setLatency([&](double q) { return times.quantile(q); });
    }
    return warm;
}

} // namespace greenprint
