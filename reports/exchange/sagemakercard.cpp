#include "reports/exchange/sagemakercard.h"

#include "reports/content/doubtcharts.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint::exchange {
namespace {

using namespace report;

/// Limits of the format; the schema states some of them where they have no effect.
constexpr qsizetype kShort = 1024;
constexpr qsizetype kLong = 2048;
constexpr qsizetype kObservation = 2096;
constexpr qsizetype kName = 63;
constexpr qsizetype kMetricName = 255;
constexpr qsizetype kAxis = 63;
constexpr size_t kArtifacts = 15;
constexpr size_t kEvaluationDatasets = 10;
constexpr qsizetype kContent = 100000;

QString riskText(RiskRating rating) {
    switch (rating) {
    case RiskRating::High:
        return QStringLiteral("High");
    case RiskRating::Medium:
        return QStringLiteral("Medium");
    case RiskRating::Low:
        return QStringLiteral("Low");
    case RiskRating::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

class SageMakerCard {
public:
    explicit SageMakerCard(const ReportInput &input)
        : m_input(input)
        , m_card(input.plan.card)
        , m_result(input.chosen())
        , m_words(input)
        , m_says(statementOf(input))
        , m_limited(m_exported.remarks) {}

    Expected<Exported> write() {
        QJsonObject card;
        put(card, "model_overview", overview());
        put(card, "intended_uses", intendedUses());
        put(card, "business_details", business());
        put(card, "training_details", training());
        card[QStringLiteral("evaluation_details")] = evaluation();
        put(card, "additional_information", additional());
        // the service takes the content as one line
        const QByteArray content = QJsonDocument(card).toJson(QJsonDocument::Compact);
        if (QString::fromUtf8(content).size() > kContent)
            return failure(Error::unreadable(
                m_input.plan.name,
                QStringLiteral("the card has more than %1 characters, which Amazon SageMaker does "
                               "not take")
                    .arg(kContent)));
        m_exported.bytes = QJsonDocument(card).toJson(QJsonDocument::Indented);
        return m_exported;
    }

private:
    static void put(QJsonObject &into, const char *key, const QJsonObject &part) {
        if (!part.isEmpty())
            into[QLatin1String(key)] = part;
    }
    void text(
        QJsonObject &into, const char *key, const Setting<QString> &value, qsizetype limit) const {
        const QString words = m_limited(
            textOf(value), limit, QStringLiteral("card/") + QString::fromLatin1(key));
        if (!words.isEmpty())
            into[QLatin1String(key)] = words;
    }

    QJsonObject overview() const {
        QJsonObject o;
        text(o, "model_description", m_card.modelDescription, kShort);
        text(o, "model_creator", m_card.author, kShort);
        text(o, "algorithm_type", m_card.algorithmType, kShort);
        text(o, "problem_type", m_card.problemType, kShort);
        text(o, "model_owner", m_card.modelOwner, kShort);
        return o;
    }

    QJsonObject intendedUses() const {
        QJsonObject o;
        text(o, "purpose_of_model", m_card.purposeOfModel, kLong);
        text(o, "intended_uses", m_card.intendedUses, kLong);
        text(o, "factors_affecting_model_efficiency", m_card.factorsAffectingEfficiency, kLong);
        o[QStringLiteral("risk_rating")] = riskText(
            m_card.riskRating.value_or(RiskRating::Unknown));
        text(o, "explanations_for_risk_rating", m_card.explanationsForRiskRating, kLong);
        return o;
    }

    QJsonObject business() const {
        QJsonObject o;
        text(o, "business_problem", m_card.businessProblem, kLong);
        text(o, "business_stakeholders", m_card.businessStakeholders, kLong);
        text(o, "line_of_business", m_card.lineOfBusiness, kLong);
        return o;
    }

    QJsonArray datasets(size_t limit, bool evaluation) const {
        QJsonArray names;
        for (const Dataset &d : m_result.design.workload.datasets) {
            const DatasetRole role = d.role.value_or(DatasetRole::Raw);
            const bool evaluates = role == DatasetRole::Validation || role == DatasetRole::Test;
            if (role == DatasetRole::Artifacts || evaluates != evaluation)
                continue;
            if (static_cast<size_t>(names.size()) == limit) {
                m_exported.remarks << QStringLiteral("datasets: only the first %1 fit").arg(limit);
                break;
            }
            names << m_limited(displayName(d), kShort, QStringLiteral("dataset/name"));
        }
        return names;
    }

    QJsonObject training() const {
        QJsonObject o;
        const QString objective = m_limited(
            textOf(m_card.objectiveFunction), kShort, QStringLiteral("card/objective-function"));
        if (!objective.isEmpty())
            o[QStringLiteral("objective_function")] = QJsonObject{
                {QStringLiteral("notes"), objective}};
        QString observations = textOf(m_card.trainingObservations);
        if (observations.isEmpty())
            observations = QStringLiteral("Estimated environmental impact: %1 over %2.")
                               .arg(
                                   m_words.amount(Metric::Carbon, m_result.totals[Metric::Carbon]),
                                   m_words.period(m_result.design));
        o[QStringLiteral("training_observations")] = m_limited(
            observations, kShort, QStringLiteral("card/training-observations"));
        QJsonObject job;
        const QJsonArray data = datasets(kArtifacts, false);
        if (!data.isEmpty())
            job[QStringLiteral("training_datasets")] = data;
        QJsonArray metrics;
        const Totals totals = greenprint::totals(m_result.ledger, Stage::Training);
        metric(metrics, "training_energy_kwh", totals[Metric::Energy], "one per period");
        metric(metrics, "training_carbon_kg", totals[Metric::Carbon], "one per period");
        metric(
            metrics, "training_hours", trainingTime(m_result.ledger),
            "wall clock of one run through tuning and training");
        if (!metrics.isEmpty())
            job[QStringLiteral("user_provided_training_metrics")] = metrics;
        put(o, "training_job_details", job);
        return o;
    }

    static void metric(QJsonArray &into, const char *name, const Total &total, const char *notes) {
        QString words = QString::fromLatin1(notes);
        if (total.partial)
            words += QStringLiteral("; partial: a part is unknown");
        if (total.value)
            into << QJsonObject{
                {QStringLiteral("name"), QLatin1String(name)},
                {QStringLiteral("value"), *total.value},
                {QStringLiteral("notes"), words}};
    }

    QJsonArray evaluation() const {
        QJsonArray evaluations;
        const QJsonArray data = datasets(kEvaluationDatasets, true);
        QJsonArray qualities;
        for (const Quality &q : m_result.design.qualities) {
            const QString name = m_limited(q.metric, kMetricName, QStringLiteral("quality/metric"));
            if (q.value && !name.isEmpty())
                qualities << number(name, q.value->number, q.basis ? label(*q.basis) : QString());
        }
        const QString observation = m_limited(
            textOf(m_card.evaluationObservations), kObservation,
            QStringLiteral("card/evaluation-observations"));
        if (!qualities.isEmpty() || !observation.isEmpty() || !data.isEmpty()) {
            QJsonObject quality{{QStringLiteral("name"), QStringLiteral("Quality")}};
            if (!observation.isEmpty())
                quality[QStringLiteral("evaluation_observation")] = observation;
            if (!data.isEmpty())
                quality[QStringLiteral("datasets")] = data;
            if (!qualities.isEmpty())
                quality[QStringLiteral("metric_groups")] = QJsonArray{
                    group(QStringLiteral("Quality in this scenario"), qualities)};
            evaluations << quality;
        }
        evaluations << environment();
        return evaluations;
    }

    static QJsonObject number(const QString &name, double value, const QString &notes) {
        QJsonObject o{
            {QStringLiteral("name"), name},
            {QStringLiteral("type"), QStringLiteral("number")},
            {QStringLiteral("value"), value}};
        if (!notes.isEmpty())
            o[QStringLiteral("notes")] = notes.left(kShort);
        return o;
    }
    static QJsonObject group(const QString &name, const QJsonArray &metrics) {
        return {
            {QStringLiteral("name"), name.left(kName)}, {QStringLiteral("metric_data"), metrics}};
    }

    QJsonObject environment() const {
        QJsonArray totals;
        for (const Metric m : kAllMetrics) {
            const Total &total = m_result.totals[m];
            if (total.value)
                totals << number(
                    key(m), *total.value,
                    total.partial ? QStringLiteral("partial: a part is unknown") : label(m));
        }
        if (m_result.unit.carbonGrams)
            totals << number(
                QStringLiteral("carbon_g_per_unit"), *m_result.unit.carbonGrams,
                m_limited(
                    QStringLiteral("per ") + m_result.unit.name, kShort,
                    QStringLiteral("functional-unit/name")));
        QJsonArray groups{group(QStringLiteral("Totals over the period"), totals)};
        groups << group(QStringLiteral("Over the stages and months"), charts());
        return {
            {QStringLiteral("name"), QStringLiteral("Environmental impact (estimate)")},
            {QStringLiteral("evaluation_observation"),
             m_limited(
                 m_says.method + QStringLiteral(". Boundary: ") + m_says.boundary, kObservation,
                 QStringLiteral("boundary"))},
            {QStringLiteral("metadata"),
             QJsonObject{
                 {QStringLiteral("origin"),
                  m_limited(m_says.origin, kShort, QStringLiteral("plan/name"))}}},
            {QStringLiteral("metric_groups"), groups}};
    }

    QJsonArray charts() const {
        QJsonArray byStage;
        QJsonArray names;
        for (const Stage stage : kStages) {
            byStage
                << greenprint::totals(m_result.ledger, stage).value(Metric::Carbon).value_or(0.0);
            names << label(stage).left(kAxis);
        }
        QJsonArray byMonth;
        int month = 1;
        for (const Totals &t : monthlyTotals(m_result.ledger))
            byMonth << QJsonArray{month++, t.value(Metric::Carbon).value_or(0.0)};
        return {
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("carbon_kg by stage")},
                {QStringLiteral("type"), QStringLiteral("bar_chart")},
                {QStringLiteral("value"), byStage},
                {QStringLiteral("x_axis_name"), names},
                {QStringLiteral("y_axis_name"), QStringLiteral("kg CO2e")}},
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("carbon_kg by month")},
                {QStringLiteral("type"), QStringLiteral("linear_graph")},
                {QStringLiteral("value"), byMonth},
                {QStringLiteral("x_axis_name"), QStringLiteral("month of the period")},
                {QStringLiteral("y_axis_name"), QStringLiteral("kg CO2e")}}};
    }

    QJsonObject additional() const {
        QJsonObject o;
        text(o, "ethical_considerations", m_card.ethicalConsiderations, kLong);
        QString caveats = textOf(m_card.caveatsAndRecommendations);
        if (caveats.isEmpty())
            caveats = m_says.method;
        o[QStringLiteral("caveats_and_recommendations")] = m_limited(
            caveats, kLong, QStringLiteral("card/caveats-and-recommendations"));
        o[QStringLiteral("custom_details")] = details();
        return o;
    }

    /// One fact each; the number in the name keeps them together and in order.
    QJsonObject details() const {
        QJsonObject o;
        int n = 0;
        const auto fact = [&](const QString &name, const QString &value) {
            if (value.isEmpty())
                return;
            // a line feed would be a control character
            QString line = value;
            line.replace(QLatin1Char('\n'), QStringLiteral("; "));
            o[QStringLiteral("Env %1 %2").arg(++n, 2, 10, QLatin1Char('0')).arg(name)] = m_limited(
                line, kShort, name);
        };
        const auto figure = [&](Metric m) {
            const Total &total = m_result.totals[m];
            const QString unitText = symbol(unit(m));
            fact(
                label(m), total.value ? QStringLiteral("%1%2 %3").arg(
                              total.partial ? QStringLiteral("at least ") : QString(),
                              QString::number(*total.value, 'f', 3), unitText)
                                      : QStringLiteral("unknown"));
        };
        fact(QStringLiteral("Boundary"), m_says.boundary);
        fact(QStringLiteral("Method"), m_says.method);
        for (const Metric m :
             {Metric::Carbon, Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied,
              Metric::Energy, Metric::EnergyIt, Metric::Water, Metric::Cost})
            figure(m);
        fact(QStringLiteral("Functional unit"), m_result.unit.name);
        if (m_result.unit.carbonGrams)
            fact(
                QStringLiteral("Carbon per unit"),
                QStringLiteral("%1 g").arg(*m_result.unit.carbonGrams, 0, 'f', 4));
        if (m_input.doubt)
            range(fact, *m_input.doubt);
        QStringList hardware;
        for (const HardwareUse &use : hardwareUse(m_result))
            hardware << QStringLiteral("%1 on %2 in %3: %4 h")
                            .arg(
                                use.name, use.instance, use.region,
                                QString::number(use.workingHours + use.idleHours, 'f', 0));
        fact(QStringLiteral("Hardware"), hardware.join(QStringLiteral("; ")));
        fact(QStringLiteral("Offsets, not netted"), textOf(m_card.offsets));
        fact(QStringLiteral("Base model"), textOf(m_card.baseModel));
        fact(QStringLiteral("Origin"), m_says.origin);
        return o;
    }

    /// How far the carbon may lie from what is stated, and why.
    template <class Fact>
    void range(Fact fact, const Doubt &doubt) const {
        constexpr size_t kMatterMost = 3;
        if (const auto carbon = doubt.spread(m_result.id, Metric::Carbon))
            fact(
                QStringLiteral("Range of carbon"),
                QStringLiteral("%1 to %2 kg, nine draws in ten (%3 draws, seed %4)")
                    .arg(carbon->p5, 0, 'f', 3)
                    .arg(carbon->p95, 0, 'f', 3)
                    .arg(doubt.drawn.samples)
                    .arg(doubt.drawn.seed));
        QStringList most;
        for (size_t i = 0; i < std::min(kMatterMost, doubt.moved.bars.size()); ++i) {
            const SensitivityBar &bar = doubt.moved.bars[i];
            most << QStringLiteral("%1: %2 to %3 kg")
                        .arg(
                            nameOfBar(m_input.plan, m_input.catalog, bar),
                            QString::number(bar.low, 'f', 3), QString::number(bar.high, 'f', 3));
        }
        fact(QStringLiteral("What matters most"), most.join(QStringLiteral("; ")));
    }

    const ReportInput &m_input;
    const Card &m_card;
    const ScenarioResult &m_result;
    const Wording m_words;
    const Statement m_says;
    mutable Exported m_exported;
    const Limiter m_limited;
};

} // namespace

Expected<Exported> sagemakerCard(const ReportInput &input) {
    return SageMakerCard(input).write();
}

} // namespace greenprint::exchange
