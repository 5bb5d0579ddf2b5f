#include "model/estimate/estimators.h"
#include "model/estimate/missinginput.h"
#include "model/estimate/network.h"
#include "model/estimate/serviceestimate.h"
#include "model/estimate/storage.h"

#include <cmath>
#include <numeric>

namespace greenprint {

ServiceEstimate::ServiceEstimate(LedgerBuilder &builder, const PracticeEffects &effects, int index)
    : m_builder(builder)
    , m_effects(effects)
    , m_service(builder.design().workload.services[static_cast<size_t>(index)])
    , m_choice(builder.design().services[static_cast<size_t>(index)])
    , m_subject{SubjectKind::Service, index, m_service.id}
    , m_path(pathOf(m_subject))
    , m_fleet(fleetOf(builder, m_choice.instance, m_choice.region, m_choice.purchase))
    , m_traffic(builder.traffic(index)) {
    m_result.id = m_service.id;
    m_result.name = m_service.name.value_or(m_service.id);
    m_result.mode = keyword(m_choice.mode);
    m_result.requests = std::accumulate(
        m_traffic.requestsPerMonth.begin(), m_traffic.requestsPerMonth.end(), 0.0);
    m_result.predictions = m_result.requests * m_service.predictionsPerRequest->number;
    m_result.tokens = m_result.requests
                      * (m_service.tokensIn->number + m_service.tokensOut->number);
}

void ServiceEstimate::run() {
    if (m_choice.mode == InferenceMode::None || m_choice.mode == InferenceMode::Edge) {
        // no model at all, or one on devices that stand in the plan as edge elements
        m_builder.ledger().services.push_back(m_result);
        return;
    }
    checkResidency(m_builder, m_path, m_choice.region);
    if (!m_service.requestsPerMonth)
        reportMissing(m_builder, m_subject, specOf<Service>(), "requests-per-month");
    const double asked = m_service.peakToMean->number;
    if (*m_service.pattern != TrafficPattern::Steady && *m_service.pattern != TrafficPattern::Custom
        && m_traffic.peakToMean < asked * 0.99) {
        m_builder.report(
            Severity::Warning, FindingCode::PeakNotReached, m_path,
            {numberText(asked), numberText(std::round(m_traffic.peakToMean * 100.0) / 100.0)});
    }
    checkLimits();
    m_requests = requestsProfile();
    switch (m_choice.mode) {
    case InferenceMode::RealTime:
    case InferenceMode::MultiModel:
    case InferenceMode::MultiContainer:
        runEndpoint();
        break;
    case InferenceMode::Serverless:
        runServerless();
        break;
    case InferenceMode::Async:
        runAsync();
        break;
    case InferenceMode::Batch:
        runBatch();
        break;
    case InferenceMode::Managed:
        runManaged();
        break;
    case InferenceMode::Edge:
    case InferenceMode::None:
        break;
    }
    bookPayloads();
    bookCapture();
    finish();
}

LineHead ServiceEstimate::head(Activity activity, Resource resource) const {
    return {Stage::Deployment, activity, resource, m_subject, m_choice.region, false};
}

const InferenceOption &ServiceEstimate::option() const {
    return m_builder.catalog().inferenceOption(m_choice.mode);
}

QStringList ServiceEstimate::optionArguments(double asked, const Datum &limit) const {
    return {
        numberText(std::round(asked * 1000.0) / 1000.0), option().name, numberText(limit.value)};
}

Load ServiceEstimate::busyLoad() const {
    const double speed = m_effects.keep(Lever::ServiceSpeed, m_subject);
    const auto busier = [&](double u) {
        return speed < 1.0 ? std::min(1.0, u / std::max(speed, 1e-9)) : u;
    };
    if (!usesAccelerator())
        return {busier(m_service.cpuUtilization->number), 0.0};
    return {m_service.cpuUtilization->number, busier(m_service.acceleratorUtilization->number)};
}

void ServiceEstimate::checkLimits() {
    const InferenceOption &limits = option();
    const double payload = std::max(m_service.payloadIn->number, m_service.payloadOut->number);
    if (limits.payloadKb.known() && payload > limits.payloadKb.value) {
        m_builder.report(
            Severity::Error, FindingCode::PayloadTooLarge, m_path,
            optionArguments(payload, limits.payloadKb), sourceOf(m_builder, limits.payloadKb));
    }
    const int together = std::min(m_choice.modelsPerEndpoint, *m_service.models);
    if (limits.maxModels.known() && together > limits.maxModels.value
        && m_choice.mode != InferenceMode::Serverless) {
        m_builder.report(
            Severity::Error, FindingCode::TooManyModels, m_path,
            optionArguments(together, limits.maxModels), sourceOf(m_builder, limits.maxModels));
    }
    const bool scales = m_choice.autoscaling && m_choice.mode != InferenceMode::Serverless
                        && m_choice.mode != InferenceMode::Batch
                        && m_choice.mode != InferenceMode::Managed;
    if (scales && m_choice.max && m_choice.min > *m_choice.max) {
        m_builder.report(
            Severity::Error, FindingCode::MinAboveMax, m_path,
            {QString::number(m_choice.min), QString::number(*m_choice.max)},
            QStringLiteral("sagemaker-api"));
    }
    if (m_choice.purchase == Purchase::Spot)
        m_builder.report(
            Severity::Error, FindingCode::SpotNotAllowed, m_path, {label(Use::Hosting)},
            QStringLiteral("sagemaker-docs"));
}

void ServiceEstimate::checkInstance(Use use) {
    if (!m_fleet.type) {
        m_builder.report(Severity::Warning, FindingCode::NoInstance, m_path, {});
        return;
    }
    const InstanceType &type = *m_fleet.type;
    checkOffer(m_builder, m_path, m_fleet, use);
    if (option().graviton && !*option().graviton && type.isGraviton() && use == Use::Hosting) {
        m_builder.report(
            Severity::Error, FindingCode::GravitonMultiModel, m_path, {type.id, option().name},
            QStringLiteral("sagemaker-docs"));
    }
    if (m_service.memory && type.memoryGb.known()) {
        const bool shared = m_choice.mode == InferenceMode::MultiModel;
        const int loaded = shared ? std::min(*m_service.activeModels, m_choice.modelsPerEndpoint)
                                  : std::min(*m_service.models, m_choice.modelsPerEndpoint);
        const int instances = shared ? std::max({1, m_choice.min, m_choice.zones}) : 1;
        const double needed = m_service.memory->number * std::max(1, loaded);
        if (needed > type.memoryGb.value * instances) {
            m_builder.report(
                Severity::Error, FindingCode::HostMemory, m_path,
                {numberText(needed), type.id, numberText(type.memoryGb.value * instances)},
                sourceOf(m_builder, type.memoryGb));
        }
    }
    if (usesAccelerator() && m_service.acceleratorMemory && type.acceleratorMemoryGb.known()) {
        const double there = type.acceleratorMemoryGb.value
                             * std::min(
                                 m_service.acceleratorsPerReplica->number, type.accelerators.value);
        if (m_service.acceleratorMemory->number > there) {
            m_builder.report(
                Severity::Error, FindingCode::AcceleratorMemory, m_path,
                {numberText(m_service.acceleratorMemory->number), type.id, numberText(there)},
                sourceOf(m_builder, type.acceleratorMemoryGb));
        }
    }
}

bool ServiceEstimate::measure() {
    const InstanceType *reference = m_service.instance
                                        ? m_builder.catalog().instanceType(*m_service.instance)
                                        : nullptr;
    if (!m_fleet.type)
        return false;
    m_rate = serviceRate(m_builder.catalog(), m_service, reference, *m_fleet.type);
    m_fleet.measuredWatts = m_rate.measuredWatts;
    reportSpeedProblem(
        m_builder, m_subject, m_rate.problem, *m_fleet.type, reference, specOf<Service>(),
        "service-time-ms");
    if (!m_rate.seconds)
        return false;
    *m_rate.seconds *= effect();
    const Datum &atOnce = option().maxConcurrency;
    if (atOnce.known() && m_rate.concurrency > atOnce.value) {
        m_builder.report(
            Severity::Error, FindingCode::InstanceConcurrency, m_path,
            optionArguments(m_rate.concurrency, atOnce), sourceOf(m_builder, atOnce));
        m_builder.ledger().findings.back().attribute = QStringLiteral("concurrency");
    }
    const Datum &limit = option().timeLimitSeconds;
    if (limit.known() && *m_rate.seconds > limit.value) {
        m_builder.report(
            Severity::Error, FindingCode::RequestTooLong, m_path,
            optionArguments(*m_rate.seconds, limit), sourceOf(m_builder, limit));
    }
    return true;
}

bool ServiceEstimate::canServe() {
    checkInstance(Use::Hosting);
    if (measure() && m_service.requestsPerMonth)
        return true;
    bookServing(std::vector<double>(static_cast<size_t>(m_builder.months()), std::nan("")));
    return false;
}

int ServiceEstimate::endpointCount() const {
    return (*m_service.models + m_choice.modelsPerEndpoint - 1) / m_choice.modelsPerEndpoint;
}

double ServiceEstimate::effect() const {
    return m_effects.keep(Lever::ServiceTime, m_subject)
           * m_effects.keep(Lever::ServiceSpeed, m_subject);
}

void ServiceEstimate::append(Factors &factors, Lever lever) const {
    if (std::optional<Factor> f = m_effects.factor(lever, m_subject))
        factors.push_back(std::move(*f));
}

int ServiceEstimate::requestsProfile() {
    return m_builder.profile(
        FactorName::Requests, Unit::One, m_traffic.requestsPerMonth,
        {kPlanSource, 0, Confidence::User});
}

/// Instance hours of work are requests x service time / concurrency, however many instances wait.
Factors ServiceEstimate::workFactors() const {
    Factors f;
    f.push_back(
        m_rate.seconds
            ? planFactor(FactorName::ServiceTime, Unit::Second, *m_rate.seconds / effect(), m_path)
            : unknownFactor(FactorName::ServiceTime, Unit::Second, m_path));
    append(f, Lever::ServiceTime);
    append(f, Lever::ServiceSpeed);
    Factor slots = planFactor(FactorName::Concurrency, Unit::One, m_rate.concurrency, m_path);
    slots.divides = true;
    f.push_back(slots);
    return f;
}

void ServiceEstimate::bookServing(const std::vector<double> &idleHours) {
    bookInstanceHours(
        m_builder, head(Activity::Work), m_fleet, m_requests, workFactors(), busyLoad());
    const int idle = m_builder.profile(
        FactorName::IdleHours, Unit::Hour, idleHours, {kDerivedSource, 0, Confidence::Medium});
    bookInstanceHours(m_builder, head(Activity::Idle), m_fleet, idle, {}, Load::idle());
}

/// Requests and answers cross a network: to clients on the internet, or to those in a Region.
void ServiceEstimate::bookPayloads() {
    const double in = m_service.payloadIn->number;
    const double out = m_service.payloadOut->number;
    if (in + out <= 0.0)
        return;
    const Region *region = m_builder.catalog().region(m_choice.region);
    const auto payload = [&](double kb) {
        return Factors{planFactor(FactorName::VolumeSize, Unit::Kilobyte, kb, m_path)};
    };
    // batch reads from and writes to object storage in the Region; the others talk to clients
    const bool batch = m_choice.mode == InferenceMode::Batch;
    const QString clientRegion = m_service.clientRegion.value_or(m_choice.region);
    const bool internet = m_service.client == ClientPlace::Internet && !batch;
    const Place client = internet ? Place::ofInternet(clientRegion)
                                  : Place::ofRegion(batch ? m_choice.region : clientRegion);
    const Place here = Place::ofRegion(m_choice.region);
    const LineHead network = head(Activity::Move, Resource::Network);
    if (in > 0.0)
        bookMove(m_builder, network, m_requests, payload(in), client, here);
    if (out > 0.0)
        bookMove(m_builder, network, m_requests, payload(out), here, client);

    const bool processed = waitsForRequests(m_choice.mode)
                           || m_choice.mode == InferenceMode::Serverless
                           || m_choice.mode == InferenceMode::Async;
    if (processed && region) {
        m_builder.bookCost(
            head(Activity::Process), m_requests, payload(in + out),
            {catalogFactor(
                FactorName::Price, Unit::UsDollarPerGigabyte,
                m_builder.catalog().price(Price::DataProcessedGb, *region),
                keyword(Price::DataProcessedGb), {Metric::Cost}, m_choice.region)});
    }
}

/// Captured requests and answers pile up in S3 Standard.
void ServiceEstimate::bookCapture() {
    const double share = canonical(*m_service.capture);
    const double kb = m_service.payloadIn->number + m_service.payloadOut->number;
    if (share <= 0.0 || kb <= 0.0)
        return;
    std::vector<double> stored;
    double before = 0.0;
    for (double requests : m_traffic.requestsPerMonth) {
        const double captured = requests * share * kb / 1e6;
        stored.push_back(before + captured / 2.0);
        before += captured;
    }
    const StorageClass &standard = *m_builder.catalog().storageClass(QStringLiteral("STANDARD"));
    const int profile = m_builder.profile(
        FactorName::GbStored, Unit::GigabyteMonth, stored, {kDerivedSource, 0, Confidence::High});
    bookStored(m_builder, head(Activity::Store), standard, profile, {}, {});
    bookStoragePrice(m_builder, head(Activity::Store), standard, stored, {});
}

void ServiceEstimate::setLatency(const std::function<double(double)> &quantile) {
    const double transfer = transferMs(m_builder.catalog(), m_service, m_choice.region);
    const auto at = [&](double q) -> std::optional<double> {
        const double seconds = quantile(q);
        return std::isfinite(seconds) ? std::optional(seconds * 1000.0 + transfer) : std::nullopt;
    };
    m_result.p95Ms = at(0.95);
    if (m_builder.latencyDepth() != LatencyDepth::All)
        return;
    m_result.p50Ms = at(0.50);
    m_result.p99Ms = at(0.99);
}

void ServiceEstimate::finish() {
    static const QString kMilliseconds = QLatin1Char(' ') + symbol(Unit::Millisecond);
    if (m_service.latencySlo && m_result.p95Ms) {
        m_result.meetsSlo = *m_result.p95Ms <= m_service.latencySlo->number;
        if (!*m_result.meetsSlo) {
            m_builder.report(
                Severity::Error, FindingCode::MissedSlo, m_path,
                {numberText(std::round(*m_result.p95Ms)) + kMilliseconds,
                 numberText(m_service.latencySlo->number) + kMilliseconds},
                QStringLiteral("plan"));
        }
    } else if (
        m_service.latencySlo
        && m_builder.ledger().findings.end()
               != std::ranges::find_if(m_builder.ledger().findings, [&](const Finding &f) {
                      return (f.code == FindingCode::Overloaded
                              || f.code == FindingCode::ServerlessConcurrency)
                             && f.subject == m_path;
                  })) {
        m_result.meetsSlo = false;
    }
    m_builder.ledger().services.push_back(m_result);
}

void estimateService(LedgerBuilder &builder, const PracticeEffects &effects, int index) {
    ServiceEstimate(builder, effects, index).run();
}

} // namespace greenprint
