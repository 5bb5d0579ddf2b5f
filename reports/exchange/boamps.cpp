#include "reports/exchange/boamps.h"

#include "model/plaintext.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cmath>

namespace greenprint::exchange {
namespace {

using namespace report;

QString key(const char *name) {
    return QString::fromLatin1(name);
}

QString dataType(const Dataset &dataset) {
    switch (dataset.format.value_or(DataFormat::Other)) {
    case DataFormat::Csv:
    case DataFormat::Parquet:
    case DataFormat::Orc:
        return key("tabular");
    case DataFormat::Images:
        return key("image");
    case DataFormat::Json:
        return key("object");
    case DataFormat::RecordIo:
    case DataFormat::Other:
        break;
    }
    return key("other");
}

QString trainingWord(TrainingType type) {
    switch (type) {
    case TrainingType::Scratch:
        return key("pretraining");
    case TrainingType::FineTuning:
        return key("finetuning");
    case TrainingType::Incremental:
        break;
    }
    return key("incremental");
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
            {key("header"), header()},           {key("task"), task()},
            {key("measures"), measures()},       {key("infrastructure"), infrastructure()},
            {key("environment"), environment()}, {key("quality"), quality()}};
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
        return medium ? key("medium") : key("low");
    }

    QJsonObject header() const {
        const QUuid space(QStringLiteral("{0d6b3f6e-28a8-4b5e-8d53-2a8d6c1f8b02}"));
        const QString name = m_input.comparison.planHash + QLatin1Char('/') + m_result.id;
        return {
            {key("formatVersion"), key("0.1")},
            {key("reportId"), QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces)},
            {key("reportDatetime"), m_input.written.toUTC().toString(Qt::ISODate)},
            {key("reportStatus"), m_card.status == CardStatus::Final ? key("final") : key("draft")},
            {key("publisher"), QJsonObject{
                                   {key("name"), plainText(textOf(m_input.plan.about.owner))},
                                   {key("projectName"), plainText(m_input.plan.name)},
                                   {key("confidentialityLevel"), key("internal")}}}};
    }

    QJsonObject task() const {
        const Design &design = m_result.design;
        QJsonArray algorithms;
        for (const Task &t : design.workload.tasks) {
            if (t.kind != TaskKind::Training)
                continue;
            QJsonObject algorithm{{key("algorithmName"), plainText(displayName(t))}};
            if (t.trainingType)
                algorithm[key("trainingType")] = trainingWord(*t.trainingType);
            if (!textOf(m_card.algorithmType).isEmpty())
                algorithm[key("algorithmType")] = plainText(textOf(m_card.algorithmType));
            if (!textOf(m_card.baseModel).isEmpty())
                algorithm[key("foundationModelName")] = plainText(textOf(m_card.baseModel));
            algorithms << algorithm;
        }
        if (algorithms.isEmpty())
            algorithms << QJsonObject{{key("algorithmName"), plainText(m_input.plan.name)}};
        QJsonArray datasets;
        for (const Dataset &d : design.workload.datasets) {
            QJsonObject dataset{{key("dataUsage"), key("input")}, {key("dataType"), dataType(d)}};
            if (d.size)
                dataset[key("dataSize")] = d.size->number;
            datasets << dataset;
        }
        if (datasets.isEmpty())
            datasets << QJsonObject{
                {key("dataUsage"), key("input")}, {key("dataType"), key("other")}};
        QJsonObject o{
            {key("taskStage"), key("life cycle: data preparation, training, deployment")},
            {key("taskFamily"), textOf(m_card.problemType).isEmpty()
                                    ? key("not stated")
                                    : plainText(textOf(m_card.problemType))},
            {key("algorithms"), algorithms},
            {key("dataset"), datasets},
            {key("taskDescription"), plainText(m_says.boundary)}};
        double requests = 0.0;
        for (const ServiceResult &s : m_result.ledger.services)
            requests += s.requests;
        if (requests > 0.0)
            o[key("nbRequest")] = requests;
        for (const Quality &q : design.qualities) {
            const bool share = q.value && q.value->number >= 0.0 && q.value->number <= 1.0;
            if (q.metric == QLatin1String("accuracy") && share)
                o[key("measuredAccuracy")] = q.value->number;
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
            measures << QJsonObject{
                {key("measurementMethod"),
                 QStringLiteral("Greenprint, estimate before operation, PUE included: %1")
                     .arg(keyword(stage))},
                {key("manufacturer"), key("Greenprint")},
                {key("version"), key(GREENPRINT_VERSION)},
                {key("cpuTrackingMode"), key("modelled power")},
                {key("gpuTrackingMode"), key("modelled power")},
                {key("powerConsumption"), *energy.value}};
        }
        return measures;
    }

    QJsonObject infrastructure() const {
        QJsonArray components;
        QStringList listed;
        bool cloud = true;
        for (const HardwareUse &use : hardwareUse(m_result)) {
            const InstanceType *type = m_input.catalog.instanceType(use.instance);
            const Region *region = m_input.catalog.region(use.region);
            cloud &= !(region && region->added);
            if (!type || listed.contains(use.instance))
                continue;
            listed << use.instance;
            if (type->vcpu.known())
                components << QJsonObject{
                    {key("componentName"), plainText(use.instance + QStringLiteral(" vCPU"))},
                    {key("componentType"), key("cpu")},
                    {key("nbComponent"), static_cast<int>(std::lround(type->vcpu.value))}};
            if (type->hasAccelerator())
                components << QJsonObject{
                    {key("componentName"), plainText(type->acceleratorName)},
                    {key("componentType"), key("gpu")},
                    {key("nbComponent"), static_cast<int>(std::lround(type->accelerators.value))}};
        }
        if (components.isEmpty())
            components << QJsonObject{
                {key("componentName"), key("storage and network only")},
                {key("componentType"), key("other")},
                {key("nbComponent"), 1}};
        return {
            {key("infraType"), cloud ? key("publicCloud") : key("other")},
            {key("cloudProvider"), key("aws")},
            {key("cloudInstance"), plainText(listed.join(QStringLiteral(", ")))},
            {key("cloudService"), key("Amazon SageMaker")},
            {key("components"), components}};
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
            {key("country"),
             countries.isEmpty() ? key("not stated") : countries.join(QStringLiteral(", "))},
            {key("location"), plainText(regions.join(QStringLiteral(", ")))},
            {key("powerSupplierType"), key("public")}};
        const Totals &t = m_result.totals;
        const auto energy = t.value(Metric::Energy);
        const auto carbon = t.value(Metric::CarbonLocation);
        if (energy && carbon && *energy > 0.0)
            o[key("powerSourceCarbonIntensity")] = *carbon * 1000.0 / *energy;
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
