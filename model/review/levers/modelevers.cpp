#include "model/plan/element.h"
#include "model/plan/parameter.h"
#include "model/review/levers/adoptiontexts.h"
#include "model/review/levers/instanceoptions.h"
#include "model/review/levers/levers.h"
#include "model/review/waiting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint {
namespace {

InferenceMode modeOf(Lever lever) {
    switch (lever) {
    case Lever::ModeNone:
        return InferenceMode::None;
    case Lever::ModeManaged:
        return InferenceMode::Managed;
    case Lever::ModeAsync:
        return InferenceMode::Async;
    case Lever::ModeBatch:
        return InferenceMode::Batch;
    case Lever::ModeMultiModel:
        return InferenceMode::MultiModel;
    case Lever::ModeServerless:
        return InferenceMode::Serverless;
    case Lever::ModeEdge:
        return InferenceMode::Edge;
    default:
        break;
    }
    return InferenceMode::RealTime;
}

/// A new mode drops what the endpoint had, so that what it keeps is said again.
Choices newMode(const Service &service, const ServiceDesign &design, InferenceMode mode) {
    Choices choices{textChoice(endpointPath(service, "mode"), keyword(mode))};
    if (design.purchase != Purchase::OnDemand && mode != InferenceMode::Serverless)
        choices.push_back(textChoice(endpointPath(service, "purchase"), keyword(design.purchase)));
    return choices;
}

Choices onInstance(Choices choices, const Service &service, const QString &instance) {
    if (!instance.isEmpty())
        choices.push_back(textChoice(endpointPath(service, "instance"), instance));
    return choices;
}

std::vector<Choices> asyncOptions(const Service &service, const ServiceDesign &design) {
    Choices choices = onInstance(
        newMode(service, design, InferenceMode::Async), service, design.instance);
    choices.push_back(numberChoice(endpointPath(service, "min"), 0));
    if (design.max)
        choices.push_back(numberChoice(endpointPath(service, "max"), *design.max));
    return {choices};
}

std::vector<Choices> batchOptions(const Service &service, const ServiceDesign &design) {
    std::vector<Choices> options;
    for (BatchWindow window : {BatchWindow::Hour, BatchWindow::Day, BatchWindow::Week}) {
        Choices choices = onInstance(
            newMode(service, design, InferenceMode::Batch), service, design.instance);
        choices.push_back(textChoice(endpointPath(service, "batch-window"), keyword(window)));
        options.push_back(std::move(choices));
    }
    return options;
}

/// The present type, and types with memory for more models at once.
std::vector<Choices> multiModelOptions(
    const Trials &trials, size_t index, const Service &service, const ServiceDesign &design) {
    constexpr size_t kTypesTried = 6;
    if (*service.models < 2)
        return {};
    const double needed = service.memory ? service.memory->number * *service.activeModels : 0.0;
    const InstanceType *now = trials.catalog().instanceType(design.instance);
    QStringList types{design.instance};
    for (const QString &type : serviceOptions(
             trials, index, std::max(1, design.zones),
             [&](const InstanceType &t) {
                 return (!now || t.hasAccelerator() == now->hasAccelerator()) && !t.isGraviton()
                        && t.memoryGb.known() && t.memoryGb.value >= needed;
             },
             kTypesTried))
        types << type;
    types.removeDuplicates();
    std::vector<Choices> options;
    for (const QString &type : std::as_const(types)) {
        Choices choices = onInstance(
            newMode(service, design, InferenceMode::MultiModel), service, type);
        choices.push_back(numberChoice(endpointPath(service, "min"), std::max(1, design.zones)));
        if (design.zones > 1)
            choices.push_back(numberChoice(endpointPath(service, "zones"), design.zones));
        options.push_back(std::move(choices));
    }
    return options;
}

std::vector<Choices> serverlessOptions(
    const Trials &trials, const Service &service, const ServiceDesign &design) {
    const double least = trials.catalog().coefficient(Coefficient::ServerlessMinMemory).value;
    const double most = trials.catalog().coefficient(Coefficient::ServerlessMaxMemory).value;
    std::vector<Choices> options;
    const double needed = std::max(
        least, service.memory ? std::ceil(service.memory->number) : least);
    constexpr size_t kSizesTried = 6;
    // more memory brings more processor; where none is enough, one option tells why
    for (double gb = needed; gb <= std::max(most, needed) && options.size() < kSizesTried;
         gb += 1.0) {
        Choices choices = newMode(service, design, InferenceMode::Serverless);
        choices.push_back(numberChoice(endpointPath(service, "memory-gb"), gb));
        options.push_back(std::move(choices));
    }
    return options;
}

std::vector<Choices> optionsOf(const Trials &trials, size_t index, InferenceMode mode) {
    const Service &service = trials.design().workload.services[index];
    const ServiceDesign &design = trials.design().services[index];
    switch (mode) {
    case InferenceMode::Async:
        return asyncOptions(service, design);
    case InferenceMode::Batch:
        return batchOptions(service, design);
    case InferenceMode::MultiModel:
        return multiModelOptions(trials, index, service, design);
    case InferenceMode::Serverless:
        return serverlessOptions(trials, service, design);
    case InferenceMode::Managed:
    case InferenceMode::Edge:
    case InferenceMode::None:
        return {newMode(service, design, mode)};
    case InferenceMode::RealTime:
    case InferenceMode::MultiContainer:
        break;
    }
    return {};
}

/// Without a model there is nothing to train, tune or watch.
void skipLearning(const Trials &trials, Choices &choices) {
    const Design &design = trials.design();
    for (size_t i = 0; i < design.tasks.size(); ++i) {
        const Task &task = design.workload.tasks[i];
        const bool learns = task.stage == Stage::Training || task.kind == TaskKind::Monitoring;
        if (learns && !design.tasks[i].skip)
            choices.push_back(
                textChoice(QStringLiteral("compute[%1]/skip").arg(task.id), QStringLiteral("yes")));
    }
}

/// A rule or a managed service in the place of all models.
Adoption replaceModels(const Trials &trials, InferenceMode mode) {
    Adoption adoption;
    const Design &design = trials.design();
    for (size_t i = 0; i < design.services.size(); ++i) {
        if (design.services[i].mode == mode)
            continue;
        const Choices choices = newMode(design.workload.services[i], design.services[i], mode);
        adoption.choices.insert(adoption.choices.end(), choices.begin(), choices.end());
    }
    if (adoption.choices.empty()) {
        adoption.says = AdoptionTexts::tr("The plan has no model whose place could be taken.");
        return adoption;
    }
    skipLearning(trials, adoption.choices);
    adoption.says =
        mode == InferenceMode::None
            ? AdoptionTexts::tr("Only if a rule is good enough for all services: their models, and "
                                "the work of training them, fall away.")
            : AdoptionTexts::tr("Only if a managed service is good enough. Its energy is not known "
                                "until its provider states it (\u201c%1\u201d).")
                  .arg(specOf<EndpointChoice>().parameter(u"wh-per-request")->translatedLabel());
    return adoption;
}

/// Whether answers may come as late as they do in a mode. Who promises nothing may wait.
bool mayWaitFor(const Service &service, InferenceMode mode) {
    constexpr double kMsPerSecond = 1000.0;
    const double least = mode == InferenceMode::Async   ? kMayQueue
                         : mode == InferenceMode::Batch ? kMayBatch
                                                        : 0.0;
    return !service.latencySlo || service.latencySlo->number >= least * kMsPerSecond;
}

QString nothingFor(InferenceMode mode) {
    switch (mode) {
    case InferenceMode::Async:
    case InferenceMode::Batch:
        return AdoptionTexts::tr("No service on instances may take that long to answer.");
    case InferenceMode::MultiModel:
        return AdoptionTexts::tr("No service has several models on endpoints of their own.");
    case InferenceMode::Edge:
        return AdoptionTexts::
            tr("No device is part of the plan: add one under \u201c%1\u201d to compare with it.")
                .arg(QCoreApplication::translate("Parameter", specOf<Edge>().label));
    default:
        break;
    }
    return AdoptionTexts::tr("No endpoint waits for requests on instances.");
}

} // namespace

Adoption adoptMode(const Trials &trials, const Practice &practice, Metric by) {
    const InferenceMode mode = modeOf(practice.lever);
    if (mode == InferenceMode::None || mode == InferenceMode::Managed)
        return replaceModels(trials, mode);
    const Design &design = trials.design();
    std::vector<PartOptions> parts;
    bool unpromised = false;
    for (size_t i = 0; i < design.services.size(); ++i) {
        const InferenceMode now = design.services[i].mode;
        const bool onInstances = now == InferenceMode::RealTime
                                 || now == InferenceMode::MultiContainer
                                 || (now == InferenceMode::MultiModel
                                     && mode != InferenceMode::MultiModel)
                                 || (now == InferenceMode::Async && mode == InferenceMode::Batch);
        const Service &service = design.workload.services[i];
        if (!onInstances || !mayWaitFor(service, mode)
            || (mode == InferenceMode::Edge && design.workload.edges.empty()))
            continue;
        unpromised |= !service.latencySlo;
        parts.push_back({serviceSubject(trials, i), optionsOf(trials, i, mode)});
    }
    Adoption adoption = bestOfParts(trials, parts, by, nothingFor(mode));
    const bool later = mode == InferenceMode::Async || mode == InferenceMode::Batch;
    if (adoption.possible() && later && unpromised && adoption.says.isEmpty())
        adoption.says = AdoptionTexts::tr(
            "A service without a promised latency is taken to be able to wait.");
    return adoption;
}

} // namespace greenprint
