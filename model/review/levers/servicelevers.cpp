#include "model/plan/element.h"
#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/instanceoptions.h"
#include "model/review/levers/levers.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint {
namespace {

constexpr size_t kServiceTypesTried = 5;
/// So many smaller minimums are simulated for each endpoint, from the smallest up.
constexpr size_t kMinimumsTried = 4;
/// How much an endpoint that begins to scale may grow beyond what it has now: our own judgement.
constexpr double kRoomToScale = 4.0;

int fewestInstances(const ServiceDesign &design) {
    return std::max(1, design.zones);
}

/// The most instances of an endpoint that scales, as far as a plan can say that.
double instancesWithRoom(const ServiceDesign &design) {
    static const Parameter *most = specOf<EndpointChoice>().parameter(u"max");
    return std::min(kRoomToScale * std::max(design.min, design.max.value_or(1)), most->most);
}

template <class OptionsOf>
std::vector<PartOptions> endpointsOf(const Trials &trials, OptionsOf optionsOf) {
    std::vector<PartOptions> parts;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.services.size(); ++i) {
        if (waitsForRequests(design.services[i].mode))
            parts.push_back(
                {serviceSubject(trials, i),
                 optionsOf(i, design.workload.services[i], design.services[i])});
    }
    return parts;
}

QString noEndpoint() {
    return AdoptionTexts::tr("No endpoint waits for requests on instances.");
}

/// Types for an endpoint, each with the present minimum and with the smallest that its zones allow.
std::vector<Choices> typesFor(
    const Trials &trials, size_t index, const Service &service, const ServiceDesign &design,
    const TypeFilter &filter) {
    const int fewest = fewestInstances(design);
    std::vector<Choices> options;
    for (const QString &type : serviceOptions(trials, index, fewest, filter, kServiceTypesTried)) {
        const Choice instance = textChoice(endpointPath(service, "instance"), type);
        if (type != design.instance)
            options.push_back({instance});
        if (design.min > fewest)
            options.push_back({instance, numberChoice(endpointPath(service, "min"), fewest)});
    }
    return options;
}

} // namespace

Adoption adoptRedundancy(const Trials &trials, const Practice &, Metric by) {
    return bestOfParts(
        trials,
        endpointsOf(
            trials,
            [&](size_t, const Service &service, const ServiceDesign &design) {
                std::vector<Choices> options;
                for (int min = fewestInstances(design);
                     min < design.min && options.size() < kMinimumsTried; ++min)
                    options.push_back({numberChoice(endpointPath(service, "min"), min)});
                return options;
            }),
        by,
        AdoptionTexts::tr("No endpoint has more instances standing by than its zones ask for."));
}

Adoption adoptZones(const Trials &trials, const Practice &, Metric) {
    Adoption adoption;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.services.size(); ++i) {
        const ServiceDesign &s = design.services[i];
        const Service &service = design.workload.services[i];
        if (!waitsForRequests(s.mode) || s.zones >= 2)
            continue;
        adoption.choices.push_back(numberChoice(endpointPath(service, "zones"), 2));
        if (s.min < 2)
            adoption.choices.push_back(numberChoice(endpointPath(service, "min"), 2));
        if (s.max && *s.max < 2)
            adoption.choices.push_back(numberChoice(endpointPath(service, "max"), 2));
    }
    adoption.says = adoption.possible()
                        ? AdoptionTexts::tr("Resilience has a footprint, which is shown.")
                        : AdoptionTexts::tr("Every endpoint spans two zones or more.");
    return adoption;
}

Adoption adoptAutoscaling(const Trials &trials, const Practice &, Metric by) {
    return bestOfParts(
        trials,
        endpointsOf(
            trials,
            [&](size_t, const Service &service, const ServiceDesign &design) {
                std::vector<Choices> options;
                if (design.autoscaling && design.max != design.min)
                    return options;
                Choices choices{
                    textChoice(endpointPath(service, "autoscaling"), QStringLiteral("yes"))};
                choices.push_back(
                    numberChoice(endpointPath(service, "min"), fewestInstances(design)));
                // room to scale out; without load nothing uses it
                choices.push_back(
                    numberChoice(endpointPath(service, "max"), instancesWithRoom(design)));
                options.push_back(std::move(choices));
                return options;
            }),
        by, AdoptionTexts::tr("Every endpoint scales with demand."));
}

Adoption adoptServiceNeuron(const Trials &trials, const Practice &, Metric by) {
    return bestOfParts(
        trials,
        endpointsOf(
            trials,
            [&](size_t index, const Service &service, const ServiceDesign &design) {
                const InstanceType *now = trials.catalog().instanceType(design.instance);
                if (service.work == Work::Cpu || (now && trials.catalog().isNeuron(*now)))
                    return std::vector<Choices>{};
                return typesFor(trials, index, service, design, [&](const InstanceType &type) {
                    // Inf1 is a previous generation
                    return trials.catalog().isNeuron(type)
                           && !type.id.contains(QLatin1String("inf1."));
                });
            }),
        by,
        AdoptionTexts::tr("No endpoint on accelerators could move to Inferentia in its Region."));
}

Adoption adoptServiceRightSize(const Trials &trials, const Practice &, Metric by) {
    return bestOfParts(
        trials,
        endpointsOf(
            trials,
            [&](size_t index, const Service &service, const ServiceDesign &design) {
                const InstanceType *now = trials.catalog().instanceType(design.instance);
                const bool arm = now && now->isGraviton();
                return typesFor(trials, index, service, design, [&](const InstanceType &type) {
                    return type.hasAccelerator() == (service.work != Work::Cpu)
                           && type.isGraviton() == arm && !trials.catalog().isNeuron(type);
                });
            }),
        by, noEndpoint());
}

Adoption adoptGraviton(const Trials &trials, const Practice &, Metric by) {
    return bestOfParts(
        trials,
        endpointsOf(
            trials,
            [&](size_t index, const Service &service, const ServiceDesign &design) {
                const InstanceType *now = trials.catalog().instanceType(design.instance);
                if (service.work != Work::Cpu || (now && now->isGraviton()))
                    return std::vector<Choices>{};
                return typesFor(trials, index, service, design, [](const InstanceType &type) {
                    return type.isGraviton() && !type.hasAccelerator();
                });
            }),
        by, AdoptionTexts::tr("No endpoint on processors could move to Arm in its Region."));
}

} // namespace greenprint
