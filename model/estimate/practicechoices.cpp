#include "model/estimate/practicechoices.h"

#include "model/estimate/practiceeffects.h"

namespace greenprint {
namespace {

/// Whether a part of the workload makes the choice of a practice; none where a plan cannot tell.
class ChoiceOf {
public:
    ChoiceOf(const Catalog &catalog, const Design &design, Lever lever)
        : m_catalog(catalog)
        , m_design(design)
        , m_lever(lever) {}

    std::optional<bool> madeFor(const Subject &subject) const {
        const auto i = static_cast<size_t>(subject.index);
        switch (subject.kind) {
        case SubjectKind::Dataset:
            return forDataset(m_design.workload.datasets[i], m_design.datasets[i]);
        case SubjectKind::Task:
            return forTask(m_design.workload.tasks[i], m_design.tasks[i]);
        case SubjectKind::Service:
            return forService(m_design.workload.services[i], m_design.services[i]);
        case SubjectKind::Logs:
            if (m_lever == Lever::LogsRetention)
                return m_design.workload.logs[i].retention->days.has_value();
            break;
        case SubjectKind::Transfer:
        case SubjectKind::FeatureStore:
        case SubjectKind::Edge:
            break;
        }
        return std::nullopt;
    }

private:
    const InstanceType *type(const QString &id) const {
        return id.isEmpty() ? nullptr : m_catalog.instanceType(id);
    }
    bool isNeuron(const QString &id) const {
        const InstanceType *t = type(id);
        return t && m_catalog.isNeuron(*t);
    }
    bool isGraviton(const QString &id) const {
        const InstanceType *t = type(id);
        return t && t->isGraviton();
    }

    /// Whether the data is in a class of that kind, at once or by a rule.
    template <class Is>
    bool keptIn(const DatasetDesign &design, Is is) const {
        const auto fits = [&](const QString &id) {
            const StorageClass *storage = m_catalog.storageClass(id);
            return storage && is(*storage);
        };
        return fits(design.storageClass)
               || std::ranges::any_of(design.transitions, [&](const DatasetDesign::Rule &rule) {
                      return fits(rule.storageClass);
                  });
    }

    std::optional<bool> forDataset(const Dataset &dataset, const DatasetDesign &design) const {
        switch (m_lever) {
        case Lever::DataRegion:
            if (!dataset.producerRegion)
                return std::nullopt;
            return *dataset.producerRegion == design.region;
        case Lever::Retention:
            return dataset.retention || design.expireAfterDays;
        case Lever::Archive:
            return keptIn(
                design, [](const StorageClass &s) { return s.id != QLatin1String("STANDARD"); });
        case Lever::OneZone:
            return keptIn(design, [](const StorageClass &s) { return s.zones == 1; });
        case Lever::Lifecycle:
            return !design.transitions.empty() || design.expireAfterDays
                   || design.storageClass == QLatin1String("INTELLIGENT_TIERING");
        default:
            return std::nullopt;
        }
    }

    std::optional<bool> forTask(const Task &task, const TaskDesign &design) const {
        if (design.skip)
            return std::nullopt;
        switch (m_lever) {
        case Lever::AlwaysOn:
            return !design.alwaysOn;
        case Lever::InputMode:
            return task.inputMode != InputMode::File;
        case Lever::Neuron:
            return isNeuron(design.instance);
        case Lever::Spot:
            return design.purchase == Purchase::Spot;
        case Lever::RightSize:
            return task.instance != design.instance || *task.count != design.count;
        case Lever::CpuFirst: {
            const InstanceType *t = type(design.instance);
            return t ? std::optional(!t->hasAccelerator()) : std::nullopt;
        }
        case Lever::Drift:
            return task.trigger == Trigger::Drift;
        default:
            return std::nullopt;
        }
    }

    std::optional<bool> forService(const Service &service, const ServiceDesign &design) const {
        switch (m_lever) {
        case Lever::Neuron:
            return isNeuron(design.instance);
        case Lever::Graviton:
            return isGraviton(design.instance);
        case Lever::RightSize:
            return service.instance != design.instance;
        case Lever::Redundancy:
            return design.min <= design.zones;
        case Lever::Zones:
            return design.zones > 1;
        case Lever::Autoscaling:
            return design.autoscaling;
        case Lever::ModeNone:
            return design.mode == InferenceMode::None;
        case Lever::ModeManaged:
            return design.mode == InferenceMode::Managed;
        case Lever::ModeAsync:
            return design.mode == InferenceMode::Async;
        case Lever::ModeBatch:
            return design.mode == InferenceMode::Batch;
        case Lever::ModeMultiModel:
            return sharesInstances(design.mode);
        case Lever::ModeServerless:
            return design.mode == InferenceMode::Serverless;
        case Lever::ModeEdge:
            return design.mode == InferenceMode::Edge;
        default:
            return std::nullopt;
        }
    }

    const Catalog &m_catalog;
    const Design &m_design;
    const Lever m_lever;
};

bool overlap(const Practice &a, const Practice &b) {
    return a.overlaps.contains(b.id) || b.overlaps.contains(a.id);
}

} // namespace

void judgePracticeConflicts(LedgerBuilder &builder) {
    const auto &adopted = builder.design().practices;
    for (size_t i = 0; i < adopted.size(); ++i) {
        for (size_t j = i + 1; j < adopted.size(); ++j) {
            const AdoptedPractice &a = adopted[i];
            const AdoptedPractice &b = adopted[j];
            const Practice *first = builder.catalog().practice(a.id);
            const Practice *second = builder.catalog().practice(b.id);
            if (!first || !second || !overlap(*first, *second))
                continue;
            const bool samePart = first->on == second->on;
            if (samePart && !a.on.isEmpty() && !b.on.isEmpty() && a.on != b.on)
                continue;
            const bool found = std::ranges::any_of(
                builder.ledger().findings, [&](const Finding &f) {
                    return f.code == FindingCode::PracticeOverlap && f.arguments.contains(a.id)
                           && f.arguments.contains(b.id);
                });
            if (found)
                continue;
            builder.reportOnce(
                samePart ? Severity::Warning : Severity::Info, FindingCode::PracticeConflict,
                placeOf(a, builder.design()), {a.id, b.id},
                builder.catalog().source(first->claimSource).id);
        }
    }
}

void judgePracticeChoices(LedgerBuilder &builder) {
    const Design &design = builder.design();
    for (const AdoptedPractice &adopted : design.practices) {
        const Practice *practice = builder.catalog().practice(adopted.id);
        if (!practice || practice->kind != PracticeKind::Choice)
            continue;
        // without a name it is enough that one of the parts makes the choice
        const ChoiceOf choice(builder.catalog(), design, practice->lever);
        bool made = false;
        bool missed = false;
        for (const Subject &subject : partsOf(design.workload)) {
            if (!adopted.on.isEmpty() && adopted.on != subject.id)
                continue;
            const std::optional<bool> here = choice.madeFor(subject);
            made |= here == true;
            missed |= here == false;
        }
        if (missed && !made) {
            builder.report(
                Severity::Warning, FindingCode::PracticeNotChosen, placeOf(adopted, design),
                {adopted.id});
        }
    }
}

} // namespace greenprint
