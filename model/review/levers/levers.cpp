#include "model/review/levers/levers.h"

#include "model/joined.h"
#include "model/plan/parameter.h"
#include "model/review/levers/adoptiontexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace greenprint {
namespace {

double known(const Totals &totals, Metric metric) {
    return totals.value(metric).value_or(std::numeric_limits<double>::infinity());
}

Adoption oneOf(
    LeverSearch forTask, LeverSearch forService, const Trials &trials, const Practice &practice,
    Metric by) {
    return practice.on == QLatin1String("service") ? forService(trials, practice, by)
                                                   : forTask(trials, practice, by);
}

Adoption adoptNeuron(const Trials &trials, const Practice &practice, Metric by) {
    return oneOf(adoptTaskNeuron, adoptServiceNeuron, trials, practice, by);
}

Adoption adoptRightSize(const Trials &trials, const Practice &practice, Metric by) {
    return oneOf(adoptTaskRightSize, adoptServiceRightSize, trials, practice, by);
}

} // namespace

LeverSearch leverSearch(Lever lever) {
    switch (lever) {
    case Lever::Region:
        return adoptRegion;
    case Lever::DataRegion:
        return adoptDataRegion;
    case Lever::Retention:
        return adoptRetention;
    case Lever::Archive:
        return adoptArchive;
    case Lever::OneZone:
        return adoptOneZone;
    case Lever::Lifecycle:
        return adoptLifecycle;
    case Lever::LogsRetention:
        return adoptLogsRetention;
    case Lever::AlwaysOn:
        return adoptAlwaysOn;
    case Lever::InputMode:
        return adoptInputMode;
    case Lever::Neuron:
        return adoptNeuron;
    case Lever::Graviton:
        return adoptGraviton;
    case Lever::Spot:
        return adoptSpot;
    case Lever::RightSize:
        return adoptRightSize;
    case Lever::CpuFirst:
        return adoptCpuFirst;
    case Lever::Drift:
        return adoptDrift;
    case Lever::Redundancy:
        return adoptRedundancy;
    case Lever::Zones:
        return adoptZones;
    case Lever::Autoscaling:
        return adoptAutoscaling;
    case Lever::ModeNone:
    case Lever::ModeManaged:
    case Lever::ModeAsync:
    case Lever::ModeBatch:
    case Lever::ModeMultiModel:
    case Lever::ModeServerless:
    case Lever::ModeEdge:
        return adoptMode;
    case Lever::None:
    case Lever::Hours:
    case Lever::Speed:
    case Lever::Trials:
    case Lever::FailedRuns:
    case Lever::DataSize:
    case Lever::TransferSize:
    case Lever::VolumeSize:
    case Lever::ServiceTime:
    case Lever::ServiceSpeed:
        break;
    }
    return nullptr;
}

bool isBetter(const Totals &a, const Totals &b, Metric by) {
    for (Metric m : {by, Metric::Carbon, Metric::CarbonMarket, Metric::Cost}) {
        const double left = known(a, m);
        const double right = known(b, m);
        if (left == right)
            continue;
        // what differs by rounding only is decided by the next metric
        if (std::abs(left - right) > 1e-9 * std::max(std::abs(left), std::abs(right)))
            return left < right;
    }
    return false;
}

QString nameOf(const Workload &workload, const Subject &subject) {
    const auto index = static_cast<size_t>(subject.index);
    switch (subject.kind) {
    case SubjectKind::Dataset:
        return displayName(workload.datasets[index]);
    case SubjectKind::Task:
        return displayName(workload.tasks[index]);
    case SubjectKind::Service:
        return displayName(workload.services[index]);
    case SubjectKind::Transfer:
        return displayName(workload.transfers[index]);
    case SubjectKind::Edge:
        return displayName(workload.edges[index]);
    case SubjectKind::FeatureStore:
    case SubjectKind::Logs:
        break;
    }
    return subject.id;
}

Adoption bestOfParts(
    const Trials &trials, const std::vector<PartOptions> &parts, Metric by,
    const QString &nothing) {
    Adoption adoption;
    QStringList objections;
    std::optional<Option> leastBad;
    double leastLoss = std::numeric_limits<double>::infinity();
    bool any = false;
    for (const PartOptions &part : parts) {
        if (part.options.empty())
            continue;
        any = true;
        const Trial asIs = trials.part({}, part.subject);
        std::optional<Option> best;
        for (const Choices &choices : part.options) {
            Option option{choices, trials.part(choices, part.subject)};
            if (!option.trial.feasible) {
                const QString text = QStringLiteral("%1: %2").arg(
                    nameOf(trials.design().workload, part.subject), option.trial.objection);
                if (!objections.contains(text))
                    objections << text;
                continue;
            }
            if (!best || isBetter(option.trial.totals, best->trial.totals, by))
                best = std::move(option);
        }
        if (!best)
            continue;
        if (isBetter(best->trial.totals, asIs.totals, by)) {
            adoption.choices.insert(
                adoption.choices.end(), best->choices.begin(), best->choices.end());
        } else {
            const double loss = known(best->trial.totals, by) - known(asIs.totals, by);
            if (!leastBad || loss < leastLoss) {
                leastLoss = loss;
                leastBad = std::move(best);
            }
        }
    }
    if (!adoption.choices.empty())
        return adoption;
    if (leastBad) {
        adoption.choices = leastBad->choices;
        adoption.says = AdoptionTexts::tr(
            "No feasible option saves anything here; the figures are of the one "
            "that loses least.");
        return adoption;
    }
    adoption.says = any ? joinedSentences(objections.mid(0, 2)) : nothing;
    return adoption;
}

Subject taskSubject(const Trials &trials, size_t index) {
    return {SubjectKind::Task, static_cast<int>(index), trials.design().workload.tasks[index].id};
}

Subject serviceSubject(const Trials &trials, size_t index) {
    return {
        SubjectKind::Service, static_cast<int>(index), trials.design().workload.services[index].id};
}

QString endpointPath(const Service &service, const char *field) {
    return QStringLiteral("endpoint[%1]/%2").arg(service.id, QLatin1String(field));
}

Choice textChoice(const QString &path, const QString &value) {
    return {path, value, false};
}

Choice numberChoice(const QString &path, double value) {
    return {path, numberText(value), true};
}

Choice changeChoice(const QString &path, const QString &value) {
    return {QStringLiteral("change[%1]/value").arg(path), value, false};
}

} // namespace greenprint
