#include "reports/exchange/cyclonedx.h"

#include "model/plaintext.h"
#include "model/plan/parameter.h"
#include "model/text.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace greenprint::exchange {
namespace {

using namespace report;

constexpr qsizetype kMostVersion = 1024; // of the schema

class CycloneDx {
public:
    explicit CycloneDx(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_card(input.plan.card)
        , m_stated(statedWorkload(input))
        , m_says(statementOf(input)) {}

    Exported write() {
        const QJsonObject tool{
            {text("type"), text("application")},
            {text("name"), text("Greenprint")},
            {text("version"), text(GREENPRINT_VERSION)}};
        const QJsonObject bom{
            {text("bomFormat"), text("CycloneDX")},
            {text("specVersion"), text("1.6")},
            {text("serialNumber"), serialNumber()},
            {text("version"), 1},
            {text("metadata"),
             QJsonObject{
                 {text("timestamp"), m_input.written.toUTC().toString(Qt::ISODate)},
                 {text("tools"), QJsonObject{{text("components"), QJsonArray{tool}}}}}},
            {text("components"), QJsonArray{model()}}};
        m_exported.bytes = QJsonDocument(bom).toJson(QJsonDocument::Indented);
        return m_exported;
    }

private:
    /// The same plan and scenario have the same number.
    QString serialNumber() const {
        const QUuid space(QStringLiteral("{6f0a1c52-6d0b-4b0f-9a4e-3c2c1a7c7f11}"));
        const QString name = m_input.comparison.planHash + QLatin1Char('/') + m_result.id;
        return QStringLiteral("urn:uuid:")
               + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
    }

    QJsonObject model() {
        QJsonObject o{
            {text("type"), text("machine-learning-model")},
            {text("bom-ref"), text("model")},
            {text("name"), plainText(m_input.plan.name)}};
        if (!textOf(m_card.version).isEmpty())
            o[text("version")] = m_limited(
                textOf(m_card.version), kMostVersion, text("card/version"));
        if (!textOf(m_card.modelDescription).isEmpty())
            o[text("description")] = plainText(textOf(m_card.modelDescription));
        QJsonObject card{{text("considerations"), considerations()}};
        if (!textOf(m_card.problemType).isEmpty())
            card[text("modelParameters")] = QJsonObject{
                {text("task"), plainText(textOf(m_card.problemType))}};
        o[text("modelCard")] = card;
        return o;
    }

    static void list(QJsonObject &into, const char *name, const Setting<QString> &value) {
        if (!textOf(value).isEmpty())
            into[text(name)] = QJsonArray{plainText(textOf(value))};
    }

    QJsonObject considerations() {
        QJsonObject o;
        list(o, "useCases", m_card.intendedUses);
        list(o, "technicalLimitations", m_card.caveatsAndRecommendations);
        o[text("environmentalConsiderations")] = environment();
        return o;
    }

    static QJsonObject property(const char *name, const QString &value) {
        return {{text("name"), text("greenprint:") + text(name)}, {text("value"), value}};
    }

    /// What a line is for, in the words of the format.
    QString activityOf(const Line &line) const {
        const Workload &workload = m_result.design.workload;
        switch (line.subject.kind) {
        case SubjectKind::Task: {
            const size_t index = static_cast<size_t>(line.subject.index);
            const Task &task = workload.tasks[index];
            switch (task.kind.value_or(TaskKind::Training)) {
            case TaskKind::Processing:
            case TaskKind::FeatureEngineering:
                return text("data-preparation");
            case TaskKind::Experiment:
            case TaskKind::Notebook:
                return text("design");
            case TaskKind::Evaluation:
                return text("validation");
            case TaskKind::Monitoring:
                return text("other");
            case TaskKind::Tuning:
            case TaskKind::Training: {
                const Setting<TrainingType> &type = m_stated.tasks[index].trainingType;
                return type && *type != TrainingType::Scratch ? text("fine-tuning")
                                                              : text("training");
            }
            }
            break;
        }
        case SubjectKind::Service:
        case SubjectKind::Edge:
            return text("inference");
        case SubjectKind::Dataset:
        case SubjectKind::Transfer:
        case SubjectKind::FeatureStore:
        case SubjectKind::Logs:
            break;
        }
        return text("other");
    }

    QJsonObject environment() {
        // in the order of the life cycle
        const QStringList order{text("design"),      text("data-preparation"), text("training"),
                                text("fine-tuning"), text("validation"),       text("inference"),
                                text("other")};
        remarkOnTraining();
        QJsonArray consumptions;
        for (const QString &activity : order) {
            const Totals totals = fold(
                m_result.ledger, [&](const Line &line) { return activityOf(line) == activity; });
            const bool any = std::ranges::any_of(m_result.ledger.lines, [&](const Line &line) {
                return !line.outside && activityOf(line) == activity;
            });
            if (any)
                add(consumptions, activity, totals);
        }
        QJsonArray properties{
            property("boundary", m_says.boundary), property("method", m_says.method),
            property("origin", m_says.origin)};
        for (const Metric m : kAllMetrics) {
            if (const auto value = m_result.totals.value(m))
                properties << property(
                    greenprint::key(m).toLatin1().constData(), numberText(*value));
        }
        return {{text("energyConsumptions"), consumptions}, {text("properties"), properties}};
    }

    /// The format requires an activity, and has no word for training of which nobody says from
    /// what it starts: it is under the one that stands for training as such.
    void remarkOnTraining() {
        for (size_t i = 0; i < m_stated.tasks.size(); ++i) {
            const Task &task = m_result.design.workload.tasks[i];
            const bool makesModel = task.kind == TaskKind::Training
                                    || task.kind == TaskKind::Tuning;
            if (makesModel && !m_result.design.tasks[i].skip && !m_stated.tasks[i].trainingType)
                m_exported.remarks
                    << QStringLiteral("training: holds \"%1\", of which the plan does not state "
                                      "from what it starts")
                           .arg(plainText(displayName(task)));
        }
    }

    void add(QJsonArray &consumptions, const QString &activity, const Totals &totals) {
        const std::optional<double> energy = totals.value(Metric::Energy);
        if (!energy) {
            m_exported.remarks
                << QStringLiteral("%1: left out, because its energy is not known").arg(activity);
            return;
        }
        QJsonObject o{
            {text("activity"), activity},
            {text("energyProviders"), providers(activity)},
            {text("activityEnergyCost"), kilowattHours(*energy)}};
        if (const auto carbon = totals.value(Metric::Carbon))
            o[text("co2CostEquivalent")] = QJsonObject{
                {text("value"), *carbon / 1000.0}, {text("unit"), text("tCO2eq")}};
        QJsonArray properties;
        for (const auto &[metric, name] :
             {std::pair(Metric::CarbonLocation, "co2eLocationTonnes"),
              std::pair(Metric::CarbonMarket, "co2eMarketTonnes"),
              std::pair(Metric::CarbonEmbodied, "co2eEmbodiedTonnes")}) {
            if (const auto value = totals.value(metric))
                properties << property(name, numberText(*value / 1000.0));
        }
        QStringList partial;
        for (const Metric m : totals.partial()) {
            if (m != Metric::LatencyP95 && m != Metric::TrainingHours)
                partial << greenprint::key(m);
        }
        if (!partial.isEmpty())
            properties << property("partial", partial.join(QLatin1Char(' ')));
        o[text("properties")] = properties;
        consumptions << o;
    }

    static QJsonObject kilowattHours(double value) {
        return {{text("value"), value}, {text("unit"), text("kWh")}};
    }

    /// A grid is a mix, for which the format has no word but "unknown"; one for each Region.
    QJsonArray providers(const QString &activity) const {
        QMap<QString, double> byRegion;
        for (const Line &line : m_result.ledger.lines) {
            if (line.outside || !line.applies.contains(Metric::Energy)
                || activityOf(line) != activity)
                continue;
            const double amount = m_result.ledger.amount(line, Metric::Energy);
            if (!std::isnan(amount))
                byRegion[line.region] += amount;
        }
        QJsonArray providers;
        for (auto it = byRegion.cbegin(); it != byRegion.cend(); ++it) {
            const Region *region = m_input.catalog.region(it.key());
            QJsonObject organization{{text("name"), providerOf(m_input.catalog, it.key())}};
            QJsonObject address;
            if (!it.key().isEmpty())
                address[text("region")] = plainText(it.key());
            if (region && !region->country.isEmpty())
                address[text("country")] = region->country;
            if (!address.isEmpty())
                organization[text("address")] = address;
            providers << QJsonObject{
                {text("organization"), organization},
                {text("energySource"), text("unknown")},
                {text("energyProvided"), kilowattHours(it.value())}};
        }
        return providers;
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Card &m_card;
    const Workload m_stated;
    const Statement m_says;
    Exported m_exported;
    const Limiter m_limited{m_exported.remarks};
};

} // namespace

Exported cycloneDx(const ReportInput &input) {
    return CycloneDx(input).write();
}

} // namespace greenprint::exchange
