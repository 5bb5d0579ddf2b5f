#include "reports/exchange/boamps.h"

#include "model/plaintext.h"
#include "model/text.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace greenprint::exchange {
namespace {

using namespace report;

QString dataType(const Dataset &dataset) {
    switch (dataset.format.value_or(DataFormat::Other)) {
    case DataFormat::Csv:
    case DataFormat::Parquet:
    case DataFormat::Orc:
        return text("tabular");
    case DataFormat::Images:
        return text("image");
    case DataFormat::Json:
        return text("object");
    case DataFormat::RecordIo:
    case DataFormat::Other:
        break;
    }
    return text("other");
}

QString trainingWord(TrainingType type) {
    switch (type) {
    case TrainingType::Scratch:
        return text("pretraining");
    case TrainingType::FineTuning:
        return text("finetuning");
    case TrainingType::Incremental:
        break;
    }
    return text("incremental");
}

class BoampsReport {
public:
    explicit BoampsReport(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_card(input.plan.card)
        , m_says(statementOf(input)) {}

    Exported write() {
        const QJsonObject report{
            {text("header"), header()},           {text("task"), task()},
            {text("measures"), measures()},       {text("infrastructure"), infrastructure()},
            {text("environment"), environment()}, {text("quality"), quality()}};
        m_exported.bytes = QJsonDocument(report).toJson(QJsonDocument::Indented);
        return m_exported;
    }

private:
    /// The format's bands of error. What has not been metered is never called high.
    QString quality() const {
        constexpr double kMediumBand = 0.25;
        const std::optional<double> energy = m_result.totals.value(Metric::Energy);
        const auto spread = m_input.doubt ? m_input.doubt->spread(m_result.id, Metric::Energy)
                                          : std::nullopt;
        const bool medium = energy && spread && !m_result.totals[Metric::Energy].partial
                            && spread->p5 >= *energy * (1.0 - kMediumBand)
                            && spread->p95 <= *energy * (1.0 + kMediumBand);
        return medium ? text("medium") : text("low");
    }

    QJsonObject header() const {
        const QUuid space(QStringLiteral("{0d6b3f6e-28a8-4b5e-8d53-2a8d6c1f8b02}"));
        const QString name = m_input.comparison.planHash + QLatin1Char('/') + m_result.id;
        return {
            {text("formatVersion"), text("0.1")},
            {text("reportId"), QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces)},
            {text("reportDatetime"), m_input.written.toUTC().toString(Qt::ISODate)},
            {text("reportStatus"),
             m_card.status == CardStatus::Final ? text("final") : text("draft")},
            {text("publisher"), QJsonObject{
                                    {text("name"), plainText(textOf(m_input.plan.about.owner))},
                                    {text("projectName"), plainText(m_input.plan.name)},
                                    {text("confidentialityLevel"), text("internal")}}}};
    }

    QJsonObject task() {
        const Design &design = m_result.design;
        const Workload stated = statedWorkload(m_input);
        QJsonArray algorithms;
        for (size_t i = 0; i < design.workload.tasks.size(); ++i) {
            const Task &t = design.workload.tasks[i];
            if (t.kind != TaskKind::Training || design.tasks[i].skip)
                continue;
            QJsonObject algorithm{{text("algorithmName"), plainText(displayName(t))}};
            if (const Setting<TrainingType> &type = stated.tasks[i].trainingType)
                algorithm[text("trainingType")] = trainingWord(*type);
            else
                m_exported.remarks
                    << QStringLiteral("trainingType: left out, because the plan does not state "
                                      "from what training starts: %1")
                           .arg(plainText(displayName(t)));
            if (!textOf(m_card.algorithmType).isEmpty())
                algorithm[text("algorithmType")] = plainText(textOf(m_card.algorithmType));
            if (!textOf(m_card.baseModel).isEmpty())
                algorithm[text("foundationModelName")] = plainText(textOf(m_card.baseModel));
            algorithms << algorithm;
        }
        if (algorithms.isEmpty())
            algorithms << QJsonObject{{text("algorithmName"), plainText(m_input.plan.name)}};
        QJsonArray datasets;
        for (const Dataset &d : design.workload.datasets) {
            QJsonObject dataset{
                {text("dataUsage"), text("input")}, {text("dataType"), dataType(d)}};
            if (d.size)
                dataset[text("dataSize")] = d.size->number;
            datasets << dataset;
        }
        if (datasets.isEmpty())
            datasets << QJsonObject{
                {text("dataUsage"), text("input")}, {text("dataType"), text("other")}};
        QJsonObject o{
            {text("taskStage"), text("life cycle: data preparation, training, deployment")},
            {text("taskFamily"), textOf(m_card.problemType).isEmpty()
                                     ? text("not stated")
                                     : plainText(textOf(m_card.problemType))},
            {text("algorithms"), algorithms},
            {text("dataset"), datasets},
            {text("taskDescription"), plainText(m_says.boundary)}};
        double requests = 0.0;
        for (const ServiceResult &s : m_result.ledger.services)
            requests += s.requests;
        if (requests > 0.0)
            o[text("nbRequest")] = requests;
        for (const Quality &q : design.qualities) {
            const bool share = q.value && q.value->number >= 0.0 && q.value->number <= 1.0;
            if (q.metric == QLatin1String("accuracy") && share)
                o[text("measuredAccuracy")] = q.value->number;
        }
        return o;
    }

    QJsonArray measures() {
        QJsonArray measures;
        for (const Stage stage : kStages) {
            const Total energy = totals(m_result.ledger, stage)[Metric::Energy];
            if (!energy.value) {
                m_exported.remarks
                    << QStringLiteral("%1: left out, because its energy is not known")
                           .arg(keyword(stage));
                continue;
            }
            if (energy.partial)
                m_exported.remarks
                    << QStringLiteral("%1: a part of its energy is not known").arg(keyword(stage));
            measures << QJsonObject{
                {text("measurementMethod"),
                 QStringLiteral("Greenprint, estimate before operation, PUE included: %1")
                     .arg(keyword(stage))},
                {text("manufacturer"), text("Greenprint")},
                {text("version"), text(GREENPRINT_VERSION)},
                {text("cpuTrackingMode"), text("modelled power")},
                {text("gpuTrackingMode"), text("modelled power")},
                {text("powerConsumption"), *energy.value}};
        }
        return measures;
    }

    QJsonObject infrastructure() const {
        QJsonArray components;
        QStringList listed;
        for (const HardwareUse &use : hardwareUse(m_result)) {
            const InstanceType *type = m_input.catalog.instanceType(use.instance);
            if (!type || listed.contains(use.instance))
                continue;
            listed << use.instance;
            if (type->vcpu.known())
                components << QJsonObject{
                    {text("componentName"), plainText(use.instance + QStringLiteral(" vCPU"))},
                    {text("componentType"), text("cpu")},
                    {text("nbComponent"), static_cast<int>(std::lround(type->vcpu.value))}};
            if (type->hasAccelerator())
                components << QJsonObject{
                    {text("componentName"), plainText(type->acceleratorName)},
                    {text("componentType"), text("gpu")},
                    {text("nbComponent"), static_cast<int>(std::lround(type->accelerators.value))}};
        }
        if (components.isEmpty())
            components << QJsonObject{
                {text("componentName"), text("storage and network only")},
                {text("componentType"), text("other")},
                {text("nbComponent"), 1}};
        const auto isOwnSite = [this](const QString &id) {
            const Region *region = m_input.catalog.region(id);
            return region && region->added;
        };
        const QStringList regions = regionsOf(m_result.ledger);
        const bool anyOwn = std::ranges::any_of(regions, isOwnSite);
        const bool allOwn = anyOwn && std::ranges::all_of(regions, isOwnSite);
        QJsonObject o{
            {text("infraType"), anyOwn ? text("other") : text("publicCloud")},
            {text("components"), components}};
        if (!allOwn) {
            o[text("cloudProvider")] = text("aws");
            o[text("cloudInstance")] = plainText(listed.join(QStringLiteral(", ")));
            o[text("cloudService")] = text("Amazon SageMaker");
        }
        return o;
    }

    QJsonObject environment() const {
        const QStringList regions = regionsOf(m_result.ledger);
        QStringList countries;
        for (const QString &id : regions) {
            const Region *region = m_input.catalog.region(id);
            const QString country = region ? region->country : QString();
            if (!country.isEmpty() && !countries.contains(country))
                countries << country;
        }
        QJsonObject o{
            {text("country"),
             countries.isEmpty() ? text("not stated") : countries.join(QStringLiteral(", "))},
            {text("location"), plainText(regions.join(QStringLiteral(", ")))},
            {text("powerSupplierType"), text("public")}};
        const Total &energy = m_result.totals[Metric::Energy];
        const Total &carbon = m_result.totals[Metric::CarbonLocation];
        // parts of the two need not be of the same lines
        const bool whole = energy.value && carbon.value && !energy.partial && !carbon.partial;
        if (whole && *energy.value > 0.0)
            o[text("powerSourceCarbonIntensity")] = *carbon.value * 1000.0 / *energy.value;
        return o;
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Card &m_card;
    const Statement m_says;
    Exported m_exported;
};

} // namespace

Exported boampsReport(const ReportInput &input) {
    return BoampsReport(input).write();
}

} // namespace greenprint::exchange
