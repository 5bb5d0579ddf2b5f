#include "model/review/evidence/evidencetexts.h"
#include "model/review/evidence/rules.h"
#include "model/review/waiting.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

// Our own judgement, as nobody publishes such bounds. Use is the share of request slots that are
// busy in the busiest month.

/// Below this use, instances beyond what zones ask for stand by for nothing.
constexpr double kHardlyUsed = 0.3;
/// Below this use an endpoint is idle so much that serverless would fit it.
constexpr double kMostlyIdle = 0.1;
/// An endpoint used less is too large, one used at least as much fits; between them nobody can
/// tell.
constexpr double kServiceTooLarge = 0.25;
constexpr double kServiceFitting = 0.4;
constexpr double kMsPerSecond = 1000.0;

/// A service with what the rules look at.
struct ServiceFacts {
    const Service &service; ///< with defaults
    const Service &stated;
    const ServiceDesign &design;
    const InstanceType *type;
    const ServiceResult *result;

    const QString &id() const { return service.id; }
    QString name() const { return displayName(service); }
    bool usesAccelerator() const { return service.work != Work::Cpu; }
    bool isEndpoint() const { return waitsForRequests(design.mode); }
    bool onInstances() const { return runsOnInstances(design.mode); }
    /// What is promised, in seconds; none without a promise.
    std::optional<double> promise() const {
        return stated.latencySlo ? std::optional(stated.latencySlo->number / kMsPerSecond)
                                 : std::nullopt;
    }
};

template <class Keep>
std::vector<ServiceFacts> servicesOf(const PlanFacts &facts, Keep keep) {
    std::vector<ServiceFacts> list;
    for (size_t i = 0; i < facts.design.services.size(); ++i) {
        const ServiceDesign &design = facts.design.services[i];
        const ServiceFacts s{
            facts.design.workload.services[i], facts.stated.services[i], design,
            design.instance.isEmpty() ? nullptr : facts.catalog.instanceType(design.instance),
            i < facts.ledger.services.size() ? &facts.ledger.services[i] : nullptr};
        if (keep(s))
            list.push_back(s);
    }
    return list;
}

std::vector<ServiceFacts> allServices(const EvidenceNotes &notes) {
    return servicesOf(
        notes.facts(), [](const ServiceFacts &s) { return s.design.mode != InferenceMode::None; });
}

QString modePath(const EvidenceNotes &notes, const ServiceFacts &s, const char *field = "mode") {
    return choicePath(notes.facts(), "endpoint", s.id(), field);
}

QString noServices() {
    return EvidenceTexts::tr("the plan has no service");
}

void modestPromises(EvidenceNotes &notes) {
    const auto services = servicesOf(
        notes.facts(), [](const ServiceFacts &s) { return s.isEndpoint(); });
    for (const ServiceFacts &s : services) {
        const QString promise = fieldPath("service", s.id(), "latency-slo-p95-ms");
        if (!s.stated.latencySlo) {
            notes.open(EvidenceTexts::tr("%1: no latency is promised").arg(s.name()), promise);
            continue;
        }
        notes.met(
            EvidenceTexts::tr("%1: %2 are promised")
                .arg(s.name(), notes.amount(Metric::LatencyP95, s.stated.latencySlo->number)),
            promise);
        // instances that stand by although even the busiest hour leaves them idle
        const bool standBy = s.design.min > std::max(1, s.design.zones) && s.result
                             && s.result->utilization && *s.result->utilization < kHardlyUsed;
        if (standBy) {
            notes.notMet(
                EvidenceTexts::tr(
                    "%1: never fewer than %2 instances, which are in use %3 in the busiest month")
                    .arg(
                        s.name(), QString::number(s.design.min),
                        notes.share(*s.result->utilization)),
                modePath(notes, s, "min"));
        }
    }
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no endpoint waits for requests"));
}

/// Whether services whose answers may take `seconds` are served in that way.
void laterAnswers(EvidenceNotes &notes, InferenceMode mode, double seconds, const QString &may) {
    bool waits = false;
    for (const ServiceFacts &s : allServices(notes)) {
        if (s.design.mode == mode) {
            waits = true;
            notes.met(EvidenceTexts::tr("%1: %2").arg(s.name(), label(mode)), modePath(notes, s));
        } else if (s.isEndpoint()) {
            const std::optional<double> promise = s.promise();
            if (promise && *promise >= seconds) {
                waits = true;
                notes.notMet(
                    may.arg(
                        s.name(), notes.amount(Metric::LatencyP95, *promise * kMsPerSecond),
                        label(s.design.mode)),
                    fieldPath("service", s.id(), "latency-slo-p95-ms"));
            } else if (!promise) {
                waits = true;
                notes.open(
                    EvidenceTexts::tr(
                        "%1: no latency is promised, so that nobody can tell whether answers may "
                        "wait")
                        .arg(s.name()),
                    fieldPath("service", s.id(), "latency-slo-p95-ms"));
            }
        }
    }
    if (!waits)
        notes.nothing(
            allServices(notes).empty() ? noServices()
                                       : EvidenceTexts::tr("no service whose answers may wait"));
}

void queuedRequests(EvidenceNotes &notes) {
    laterAnswers(
        notes, InferenceMode::Async, kMayQueue,
        EvidenceTexts::tr("%1: answers may take %2, and the endpoint is %3"));
}

void batchScoring(EvidenceNotes &notes) {
    laterAnswers(
        notes, InferenceMode::Batch, kMayBatch,
        EvidenceTexts::tr("%1: answers may take %2, and the endpoint is %3"));
}

void sharedInstances(EvidenceNotes &notes) {
    bool several = false;
    for (const ServiceFacts &s : allServices(notes)) {
        const int models = *s.service.models;
        if (models < 2)
            continue;
        several = true;
        const bool shared = sharesInstances(s.design.mode) || s.design.modelsPerEndpoint > 1;
        // without instances there is nothing to share
        if (!s.isEndpoint())
            notes.open(
                EvidenceTexts::tr("%1: %2 models, %3")
                    .arg(s.name(), QString::number(models), label(s.design.mode)),
                modePath(notes, s));
        else
            notes.judge(
                shared,
                shared ? EvidenceTexts::tr("%1: %2 models share instances")
                             .arg(s.name(), QString::number(models))
                       : EvidenceTexts::tr("%1: %2 models, each on an endpoint of its own")
                             .arg(s.name(), QString::number(models)),
                modePath(notes, s));
    }
    if (!several)
        notes.nothing(EvidenceTexts::tr("no service has several models"));
}

void serverless(EvidenceNotes &notes) {
    bool candidate = false;
    for (const ServiceFacts &s : allServices(notes)) {
        if (s.design.mode == InferenceMode::Serverless) {
            candidate = true;
            notes.met(EvidenceTexts::tr("%1: serverless").arg(s.name()), modePath(notes, s));
            continue;
        }
        const double payload = std::max(s.service.payloadIn->number, s.service.payloadOut->number);
        const InferenceOption &option = notes.facts().catalog.inferenceOption(
            InferenceMode::Serverless);
        const bool fits = s.isEndpoint() && !s.usesAccelerator()
                          && !(option.payloadKb.known() && payload > option.payloadKb.value);
        const std::optional<double> use = s.result ? s.result->utilization : std::nullopt;
        if (!fits || !use)
            continue;
        candidate = true;
        const QString text = EvidenceTexts::tr(
                                 "%1: %2 traffic, instances in use %3 in the busiest month")
                                 .arg(s.name(), label(*s.service.pattern), notes.share(*use));
        if (*use < kMostlyIdle)
            notes.notMet(text, modePath(notes, s));
        else
            notes.open(text, modePath(notes, s));
    }
    if (!candidate)
        notes.nothing(
            allServices(notes).empty()
                ? noServices()
                : EvidenceTexts::tr("no service that a serverless endpoint could take"));
}

void inferenceChips(EvidenceNotes &notes) {
    const auto services = servicesOf(notes.facts(), [](const ServiceFacts &s) {
        return s.onInstances() && s.usesAccelerator();
    });
    for (const ServiceFacts &s : services) {
        const Accelerator *chip = s.type ? notes.facts().catalog.accelerator(*s.type) : nullptr;
        if (!chip)
            notes.open(
                EvidenceTexts::tr("%1: the accelerator is not known").arg(s.name()),
                modePath(notes, s, "instance"));
        else
            notes.judge(
                chip->neuron,
                EvidenceTexts::tr("%1: %2 with %3").arg(s.name(), s.type->id, chip->name),
                modePath(notes, s, "instance"));
    }
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no service answers on accelerators"));
}

void armProcessors(EvidenceNotes &notes) {
    const auto services = servicesOf(notes.facts(), [](const ServiceFacts &s) {
        return s.onInstances() && !s.usesAccelerator();
    });
    for (const ServiceFacts &s : services) {
        if (!s.type)
            notes.open(
                EvidenceTexts::tr("%1: the type is not stated").arg(s.name()),
                modePath(notes, s, "instance"));
        else
            notes.judge(
                s.type->isGraviton(),
                s.type->isGraviton()
                    ? EvidenceTexts::tr("%1: %2, an Arm type").arg(s.name(), s.type->id)
                    : EvidenceTexts::tr("%1: %2, not an Arm type").arg(s.name(), s.type->id),
                modePath(notes, s, "instance"));
    }
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no service answers on processors"));
}

void splitModels(EvidenceNotes &notes) {
    bool large = false;
    for (const ServiceFacts &s : allServices(notes)) {
        if (!s.usesAccelerator() || s.service.acceleratorsPerReplica->number <= 1.0)
            continue;
        large = true;
        notes.met(
            EvidenceTexts::tr("%1: a replica takes %2 accelerators")
                .arg(s.name(), notes.figure(s.service.acceleratorsPerReplica->number)),
            fieldPath("service", s.id(), "accelerators-per-replica"));
    }
    if (!large)
        notes.nothing(EvidenceTexts::tr("every model fits on one accelerator"));
}

void ofAdoptionAlone(EvidenceNotes &notes, const QString &open) {
    const auto services = allServices(notes);
    for (const ServiceFacts &s : services) {
        if (!notes.adoptedOn(s.id()))
            notes.open(open.arg(s.name()), fieldPath("service", s.id(), "service-time-ms"));
    }
    if (services.empty())
        notes.nothing(noServices());
}

void compiledModels(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes, EvidenceTexts::tr("%1: a plan does not say whether the model is compiled"));
}

void smallerModels(EvidenceNotes &notes) {
    ofAdoptionAlone(
        notes, EvidenceTexts::tr("%1: a plan does not say whether the model has been shrunk"));
}

void fittingEndpoints(EvidenceNotes &notes) {
    const auto services = servicesOf(
        notes.facts(), [](const ServiceFacts &s) { return s.isEndpoint(); });
    for (const ServiceFacts &s : services) {
        const QString path = modePath(notes, s, "instance");
        if (!s.result || !s.result->utilization) {
            notes.open(EvidenceTexts::tr("%1: its use cannot be computed").arg(s.name()), path);
            continue;
        }
        const double use = s.result->utilization.value_or(0.0);
        const QString text = EvidenceTexts::tr(
                                 "%1: up to %2 \u00d7 %3, in use %4 in the busiest month")
                                 .arg(
                                     s.name(), notes.figure(s.result->peakInstances),
                                     s.design.instance, notes.share(use));
        if (use < kServiceTooLarge)
            notes.notMet(text, path);
        else if (use >= kServiceFitting)
            notes.met(text, path);
        else
            notes.open(text, path);
    }
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no endpoint waits for requests"));
}

void scaling(EvidenceNotes &notes) {
    const auto services = servicesOf(
        notes.facts(), [](const ServiceFacts &s) { return s.isEndpoint(); });
    for (const ServiceFacts &s : services) {
        const bool fixed = !s.design.autoscaling || s.design.max == s.design.min;
        if (*s.service.pattern == TrafficPattern::Steady && fixed)
            notes.open(
                EvidenceTexts::tr("%1: steady traffic on a fixed number of instances")
                    .arg(s.name()),
                modePath(notes, s, "autoscaling"));
        else
            notes.judge(
                !fixed,
                fixed ? EvidenceTexts::tr("%1: %2 traffic on a fixed number of instances (%3)")
                            .arg(s.name(), label(*s.service.pattern), QString::number(s.design.min))
                      : EvidenceTexts::tr("%1: scales with demand, never below %2")
                            .arg(s.name(), QString::number(s.design.min)),
                modePath(notes, s, "autoscaling"));
    }
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no endpoint waits for requests"));
}

void cloudOrDevice(EvidenceNotes &notes) {
    const Plan &plan = notes.facts().plan;
    for (const Edge &edge : plan.workload.edges)
        notes.met(
            EvidenceTexts::tr("%1: devices are part of the plan").arg(displayName(edge)),
            QStringLiteral("edge[%1]").arg(edge.id));
    if (plan.workload.services.empty() && notes.isEmpty())
        notes.nothing(noServices());
    else if (notes.isEmpty())
        notes.open(EvidenceTexts::tr("no devices are part of the plan"), QString());
}

void survivingZones(EvidenceNotes &notes) {
    const auto services = servicesOf(
        notes.facts(), [](const ServiceFacts &s) { return s.isEndpoint(); });
    for (const ServiceFacts &s : services)
        notes.judge(
            s.design.zones >= 2,
            EvidenceTexts::tr("%1: zones: %2").arg(s.name(), QString::number(s.design.zones)),
            modePath(notes, s, "zones"));
    if (services.empty())
        notes.nothing(EvidenceTexts::tr("no endpoint waits for requests"));
}

} // namespace

void addServingRules(EvidenceRules &rules) {
    rules.insert(QStringLiteral("DE-02"), modestPromises);
    rules.insert(QStringLiteral("DE-03"), queuedRequests);
    rules.insert(QStringLiteral("DE-04"), batchScoring);
    rules.insert(QStringLiteral("DE-05"), sharedInstances);
    rules.insert(QStringLiteral("DE-06"), serverless);
    rules.insert(QStringLiteral("DE-07"), inferenceChips);
    rules.insert(QStringLiteral("DE-08"), armProcessors);
    rules.insert(QStringLiteral("DE-09"), splitModels);
    rules.insert(QStringLiteral("DE-10"), compiledModels);
    rules.insert(QStringLiteral("DE-11"), smallerModels);
    rules.insert(QStringLiteral("DE-12"), fittingEndpoints);
    rules.insert(QStringLiteral("DE-13"), scaling);
    rules.insert(QStringLiteral("DE-14"), cloudOrDevice);
    rules.insert(QStringLiteral("XP-03"), survivingZones);
}

} // namespace greenprint
