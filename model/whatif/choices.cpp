#include "model/whatif/choices.h"

#include "model/plan/element.h"
#include "model/plan/planpath.h"

namespace greenprint {
namespace {

class ChoiceList {
public:
    explicit ChoiceList(Choices choices = {})
        : m_choices(std::move(choices)) {}

    void text(const QString &path, const QString &value) {
        m_choices.push_back({path, value, false});
    }
    void number(const QString &path, double value) {
        m_choices.push_back({path, numberText(value), true});
    }
    Choices take() { return std::move(m_choices); }

private:
    Choices m_choices;
};

void addStorage(
    ChoiceList &list, const QString &id, const DatasetDesign &d, const QString &stageRegion) {
    const QString path = QStringLiteral("storage[%1]/").arg(id);
    if (d.region != stageRegion)
        list.text(path + QStringLiteral("region"), d.region);
    list.text(path + QStringLiteral("class"), d.storageClass);
    for (size_t i = 0; i < d.transitions.size(); ++i) {
        const QString rule = path + QStringLiteral("transition[%1]/").arg(i);
        list.number(rule + QStringLiteral("after-days"), d.transitions[i].afterDays);
        list.text(rule + QStringLiteral("class"), d.transitions[i].storageClass);
    }
    if (d.expireAfterDays)
        list.number(path + QStringLiteral("expire[0]/after-days"), *d.expireAfterDays);
}

void addCompute(
    ChoiceList &list, const QString &id, const TaskDesign &t, const QString &stageRegion) {
    const QString path = QStringLiteral("compute[%1]/").arg(id);
    if (t.region != stageRegion)
        list.text(path + QStringLiteral("region"), t.region);
    if (!t.instance.isEmpty())
        list.text(path + QStringLiteral("instance"), t.instance);
    list.number(path + QStringLiteral("count"), t.count);
    list.text(path + QStringLiteral("purchase"), keyword(t.purchase));
    list.text(path + QStringLiteral("always-on"), ValueText<bool>::write(t.alwaysOn));
    if (t.skip)
        list.text(path + QStringLiteral("skip"), ValueText<bool>::write(true));
}

void addEndpoint(
    ChoiceList &list, const QString &id, const ServiceDesign &s, const QString &stageRegion) {
    const QString path = QStringLiteral("endpoint[%1]/").arg(id);
    // the mode first: setting it drops what another mode had
    list.text(path + QStringLiteral("mode"), keyword(s.mode));
    if (s.region != stageRegion)
        list.text(path + QStringLiteral("region"), s.region);
    switch (s.mode) {
    case InferenceMode::Serverless:
        if (s.memoryGb)
            list.number(path + QStringLiteral("memory-gb"), *s.memoryGb);
        if (s.max)
            list.number(path + QStringLiteral("max"), *s.max);
        list.number(path + QStringLiteral("models-per-endpoint"), s.modelsPerEndpoint);
        return;
    case InferenceMode::Managed:
        if (s.usdPerThousand)
            list.number(path + QStringLiteral("usd-per-1000"), *s.usdPerThousand);
        if (s.wattHoursPerRequest)
            list.number(path + QStringLiteral("wh-per-request"), *s.wattHoursPerRequest);
        return;
    case InferenceMode::Edge:
    case InferenceMode::None:
        return;
    case InferenceMode::RealTime:
    case InferenceMode::MultiModel:
    case InferenceMode::MultiContainer:
    case InferenceMode::Async:
    case InferenceMode::Batch:
        break;
    }
    if (!s.instance.isEmpty())
        list.text(path + QStringLiteral("instance"), s.instance);
    list.number(path + QStringLiteral("min"), s.min);
    if (s.max)
        list.number(path + QStringLiteral("max"), *s.max);
    if (s.mode == InferenceMode::Batch) {
        list.text(path + QStringLiteral("batch-window"), keyword(s.batchWindow));
    } else {
        list.text(path + QStringLiteral("autoscaling"), ValueText<bool>::write(s.autoscaling));
        list.number(path + QStringLiteral("target-utilization"), s.targetUtilization);
        list.text(path + QStringLiteral("routing"), keyword(s.routing));
        list.number(path + QStringLiteral("zones"), s.zones);
    }
    list.number(path + QStringLiteral("models-per-endpoint"), s.modelsPerEndpoint);
    list.text(path + QStringLiteral("purchase"), keyword(s.purchase));
}

void addPart(ChoiceList &list, const Design &design, const Subject &part) {
    const Workload &w = design.workload;
    const size_t i = static_cast<size_t>(part.index);
    switch (part.kind) {
    case SubjectKind::Dataset:
        addStorage(list, part.id, design.datasets[i], design.regionOf(Stage::Data));
        break;
    case SubjectKind::Task:
        addCompute(list, part.id, design.tasks[i], design.regionOf(*w.tasks[i].stage));
        break;
    case SubjectKind::Service:
        addEndpoint(list, part.id, design.services[i], design.regionOf(Stage::Deployment));
        break;
    case SubjectKind::Transfer:
    case SubjectKind::FeatureStore:
    case SubjectKind::Logs:
    case SubjectKind::Edge:
        break;
    }
}

} // namespace

Choices regionChoices(const Design &design) {
    ChoiceList list;
    for (Stage stage : kStages)
        list.text(QStringLiteral("region/") + keyword(stage), design.regionOf(stage));
    return list.take();
}

Choices choicesOf(const Design &design, const Subject &part) {
    ChoiceList list;
    addPart(list, design, part);
    return list.take();
}

Choices choicesOf(const Design &design, const Scenario &merged) {
    ChoiceList list(regionChoices(design));
    for (const Subject &part : partsOf(design.workload))
        addPart(list, design, part);
    for (const Change &change : merged.changes)
        list.text(
            QStringLiteral("change[%1]/value").arg(change.path), change.value.value_or(QString()));
    const std::vector<QString> steps = stepsTo(*specOf<Scenario>().child(u"practice"), &merged);
    for (size_t i = 0; i < steps.size(); ++i) {
        const PracticeChoice &p = merged.practices[i];
        const QString path = steps[i] + QLatin1Char('/');
        if (p.on)
            list.text(path + QStringLiteral("on"), *p.on);
        if (p.strength)
            list.number(path + QStringLiteral("strength"), p.strength->number);
        // the strength of the catalog, wherever it fits: this alone says that it is adopted
        if (!p.on && !p.strength)
            list.text(path + QStringLiteral("basis"), keyword(p.basis.value_or(Basis::Assumed)));
    }
    return list.take();
}

void applyChoices(Scenario &scenario, const Choices &choices) {
    for (const Choice &choice : choices)
        (void)setAt(refTo(scenario), choice.path, choice.value);
}

} // namespace greenprint
