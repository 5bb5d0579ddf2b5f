#include "ui/pages/compare/choicewords.h"

#include "model/joined.h"
#include "model/plan/planpath.h"
#include "model/quantity/format.h"
#include "model/quantity/unitsign.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Choice)
};

QString days(double number) {
    return Words::tr("%1 d").arg(QLocale().toString(number, 'g', 6));
}

QString regionWords(const Design &design) {
    const auto &regions = design.stageRegions;
    if (regions[0] == regions[1] && regions[1] == regions[2])
        return regions[0];
    // the Region that two stages share goes without saying
    const QString &shared = regions[1] == regions[2] ? regions[1] : regions[0];
    QStringList words{shared};
    for (const Stage stage : {Stage::Data, Stage::Training, Stage::Deployment}) {
        if (design.regionOf(stage) != shared)
            words << Words::tr("%1 in %2")
                         .arg(
                             stage == Stage::Training ? Words::tr("training")
                             : stage == Stage::Data   ? Words::tr("data")
                                                      : Words::tr("answers"),
                             design.regionOf(stage));
    }
    return joinedWords(words);
}

/// "Glacier IR", "One Zone IA": the class as people call it.
QString classWords(const QString &id) {
    QStringList words;
    for (const QString &part : id.split(QLatin1Char('_'))) {
        if (part == QLatin1String("ONEZONE"))
            words << QStringLiteral("One Zone");
        else if (part.size() <= 3)
            words << part;
        else
            words << part.left(1) + part.mid(1).toLower();
    }
    return words.join(QLatin1Char(' '));
}

QString storageWords(const DatasetDesign &d, const QString &stageRegion) {
    QStringList words;
    // where objects begin goes without saying if it is the usual place and they move on
    if (d.storageClass != QLatin1String("STANDARD") || d.transitions.empty())
        words << classWords(d.storageClass);
    for (const DatasetDesign::Rule &rule : d.transitions)
        words << Words::tr("%1 after %2").arg(classWords(rule.storageClass), days(rule.afterDays));
    if (d.expireAfterDays)
        words << Words::tr("deleted after %1").arg(days(*d.expireAfterDays));
    if (d.region != stageRegion)
        words << Words::tr("in %1").arg(d.region);
    return joinedWords(words);
}

QString purchaseWords(Purchase purchase) {
    return purchase == Purchase::OnDemand ? QString() : QStringLiteral(", ") + label(purchase);
}

QString computeWords(const TaskDesign &d, const QString &stageRegion) {
    if (d.skip)
        return Words::tr("left out");
    QString words = d.instance.isEmpty() ? Words::tr("no instance type")
                    : d.count == 1       ? d.instance
                                         : Words::tr("%1 \u00d7 %2").arg(d.count).arg(d.instance);
    words += purchaseWords(d.purchase);
    if (d.alwaysOn)
        words += Words::tr(", always on");
    if (d.region != stageRegion)
        words += Words::tr(", in %1").arg(d.region);
    return words;
}

QString endpointWords(const ServiceDesign &d, const QString &stageRegion) {
    QString words = label(d.mode);
    switch (d.mode) {
    case InferenceMode::Serverless:
        if (d.memoryGb)
            words += Words::tr(" %1 GB").arg(QLocale().toString(*d.memoryGb));
        break;
    case InferenceMode::RealTime:
    case InferenceMode::MultiModel:
    case InferenceMode::MultiContainer:
    case InferenceMode::Async:
        words += QLatin1Char(' ');
        if (!d.max)
            words += Words::tr("%1+").arg(d.min);
        else if (*d.max == d.min)
            words += QString::number(d.min);
        else
            words += QStringLiteral("%1\u2013%2").arg(d.min).arg(*d.max);
        words += QStringLiteral(" \u00d7 ") + d.instance;
        break;
    case InferenceMode::Batch:
        words += Words::tr(", %1, %2").arg(label(d.batchWindow), d.instance);
        break;
    case InferenceMode::Managed:
    case InferenceMode::Edge:
    case InferenceMode::None:
        break;
    }
    words += purchaseWords(d.purchase);
    if (d.region != stageRegion)
        words += Words::tr(", in %1").arg(d.region);
    return words;
}

/// "Hyperparameter search: Strategy".
QString labelOfInput(const Design &design, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(refTo(design.workload), path);
    if (!found)
        return path;
    const ElementSpec &spec = *found->owner.spec;
    const Parameter *name = spec.parameter("name");
    QString owner;
    if (name && name->access.isSet(found->owner.element)) {
        owner = name->access.text(found->owner.element);
    } else {
        const QString id = spec.idOf(found->owner.element);
        owner = QCoreApplication::translate("Parameter", spec.label);
        if (id != spec.tag())
            owner += QLatin1Char(' ') + id;
    }
    return QStringLiteral("%1: %2").arg(owner, found->parameter->translatedLabel());
}

Stage stageOf(const Task &task) {
    return task.stage.value_or(Stage::Training);
}

} // namespace

QString inputWords(const Design &design, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(refTo(design.workload), path);
    if (!found || !found->parameter->access.isSet(found->owner.element))
        return {};
    const Parameter &p = *found->parameter;
    const QString text = p.access.text(found->owner.element);
    if (p.kind == ValueKind::Retention && text == QLatin1String("never"))
        return Words::tr("never");
    if (p.access.choices) {
        for (const auto &[word, label] : p.access.choices()) {
            if (word == text)
                return label;
        }
    }
    if (const std::optional<double> number = p.access.number(found->owner.element))
        return QLocale().toString(*number, 'g', 8)
               + (p.unit == Unit::One ? QString() : QChar(0x00a0) + unitSign(p.unit));
    return text;
}

std::vector<ChoiceWords> choiceWords(const ScenarioResult &scenario, const Scenario &merged) {
    const Design &design = scenario.design;
    const Workload &w = design.workload;
    std::vector<ChoiceWords> words;
    words.push_back({QStringLiteral("region"), Words::tr("Region"), regionWords(design)});
    for (size_t i = 0; i < w.datasets.size(); ++i)
        words.push_back(
            {QStringLiteral("storage[%1]").arg(w.datasets[i].id), displayName(w.datasets[i]),
             storageWords(design.datasets[i], design.regionOf(Stage::Data))});
    for (size_t i = 0; i < w.tasks.size(); ++i)
        words.push_back(
            {QStringLiteral("compute[%1]").arg(w.tasks[i].id), displayName(w.tasks[i]),
             computeWords(design.tasks[i], design.regionOf(stageOf(w.tasks[i])))});
    for (size_t i = 0; i < w.services.size(); ++i)
        words.push_back(
            {QStringLiteral("endpoint[%1]").arg(w.services[i].id), displayName(w.services[i]),
             endpointWords(design.services[i], design.regionOf(Stage::Deployment))});
    for (const Change &change : merged.changes)
        words.push_back(
            {QStringLiteral("change[%1]").arg(change.path), labelOfInput(design, change.path),
             inputWords(design, change.path)});
    QStringList practices;
    for (const PracticeChoice &practice : merged.practices)
        practices << practice.id;
    words.push_back({QStringLiteral("practices"), Words::tr("Practices"), joinedWords(practices)});
    for (const Quality &quality : merged.qualities)
        words.push_back(
            {QStringLiteral("quality[%1]").arg(quality.metric),
             Words::tr("Quality: %1").arg(quality.metric),
             quality.value ? QLocale().toString(quality.value->number, 'g', 4) : QString()});
    return words;
}

} // namespace greenprint::ui
