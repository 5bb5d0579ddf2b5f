#include "reports/content/impactfields.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "reports/content/impactfacts.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

using Level = ImpactField::Level;
using State = ImpactField::State;

/// Works out the state of each field.
class FieldList {
    Q_DECLARE_TR_FUNCTIONS(ImpactFields)

public:
    explicit FieldList(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_card(input.plan.card) {}

    std::vector<ImpactField> all() {
        identity();
        add(2, Level::Required, tr("Nature of each number"), "nature");
        add(3, Level::Required, tr("Boundary"), "boundary");
        functionalUnit();
        add(5, Level::Required, tr("Period"), "boundary");
        trainingType();
        hardware();
        location();
        total(9, Level::Required, tr("Energy by stage, IT and facility"), "energy", Metric::Energy);
        factor(10, tr("PUE with source"), FactorName::Pue, QStringLiteral("pue"));
        factor(
            11, tr("Grid carbon intensity, location-based, with source"), FactorName::Grid,
            QStringLiteral("grid-g-per-kwh"));
        add(12, Level::Required, tr("Market-based intensity, or why there is none"), "intensity");
        total(
            13, Level::Required, tr("Operational carbon, location-based"), "carbon",
            Metric::CarbonLocation);
        total(
            14, Level::Required, tr("Operational carbon, market-based"), "carbon",
            Metric::CarbonMarket);
        total(15, Level::Recommended, tr("Embodied carbon"), "carbon", Metric::CarbonEmbodied);
        sci();
        total(17, Level::Recommended, tr("Water"), "water", Metric::Water);
        compute();
        inference();
        range();
        add(21, Level::Required, tr("Every coefficient with its source"), "coefficients");
        baseline();
        practices();
        tradeOffs();
        offsets();
        missing(
            26, Level::Optional, tr("Measured against planned"), "limits",
            tr("no measurements have been imported"), {});
        add(27, Level::Required, tr("Tool, catalog and plan hash"), "provenance");
        add(28, Level::Required, tr("Limits, and what would change the result"), "limits");
        notApplicable(
            29, Level::Optional, tr("Comparisons to everyday things"), "limits",
            tr("left out: they mislead more than they explain"));
        return std::move(m_fields);
    }

private:
    ImpactField &add(int number, Level level, const QString &label, const char *section) {
        m_fields.push_back({number, level, label, State::Stated, {}, QLatin1String(section), {}});
        return m_fields.back();
    }
    void missing(
        int number, Level level, const QString &label, const char *section, const QString &what,
        const QString &path) {
        ImpactField &field = add(number, level, label, section);
        field.state = State::Missing;
        field.remark = what;
        field.path = path;
    }
    void notApplicable(
        int number, Level level, const QString &label, const char *section, const QString &why) {
        ImpactField &field = add(number, level, label, section);
        field.state = State::NotApplicable;
        field.remark = why;
    }

    void identity() {
        const QString label = tr("Name, version, status, date, author, contact");
        QStringList lacking;
        QString path;
        const auto need = [&](const Setting<QString> &value, const char *key) {
            if (!textOf(value).isEmpty())
                return;
            const Parameter *p = specOf<Card>().parameter(QLatin1String(key));
            lacking << p->translatedLabel();
            if (path.isEmpty())
                path = QStringLiteral("card/") + QLatin1String(key);
        };
        need(m_card.version, "version");
        need(m_card.author, "author");
        need(m_card.contact, "contact");
        if (lacking.isEmpty())
            add(1, Level::Required, label, "overview");
        else
            missing(1, Level::Required, label, "overview", joinedWords(lacking), path);
    }

    void functionalUnit() {
        const QString label = tr("Functional unit, how many, and why this one");
        const FunctionalUnit &unit = m_input.plan.about.functionalUnit;
        if (!unit.name && !unit.of)
            missing(
                4, Level::Required, label, "boundary", tr("no unit is chosen"),
                QStringLiteral("about/functional-unit/name"));
        else if (!m_result.unit.units)
            missing(
                4, Level::Required, label, "boundary", tr("nothing is counted"),
                QStringLiteral("about/functional-unit/of"));
        else if (textOf(m_card.unitRationale).isEmpty())
            missing(
                4, Level::Required, label, "boundary", tr("the reason for this unit"),
                QStringLiteral("card/unit-rationale"));
        else
            add(4, Level::Required, label, "boundary");
    }

    void trainingType() {
        const QString label = tr("Training type");
        const Workload stated = statedWorkload(m_input);
        bool any = false;
        for (size_t i = 0; i < m_result.design.workload.tasks.size(); ++i) {
            const Task &task = m_result.design.workload.tasks[i];
            if (task.kind != TaskKind::Training)
                continue;
            any = true;
            if (!m_result.design.tasks[i].skip && !stated.tasks[i].trainingType) {
                missing(
                    6, Level::Required, label, "training", displayName(task),
                    QStringLiteral("task[%1]/training-type").arg(task.id));
                return;
            }
        }
        if (any)
            add(6, Level::Required, label, "training");
        else
            notApplicable(6, Level::Required, label, "training", tr("the plan trains no model"));
    }

    void hardware() {
        const QString label = tr("Hardware, count and hours by stage");
        const Design &design = m_result.design;
        for (size_t i = 0; i < design.tasks.size(); ++i) {
            if (!design.tasks[i].skip && design.tasks[i].instance.isEmpty()) {
                missing(
                    7, Level::Required, label, "hardware",
                    tr("instance of %1").arg(displayName(design.workload.tasks[i])),
                    QStringLiteral("task[%1]/instance").arg(design.workload.tasks[i].id));
                return;
            }
        }
        add(7, Level::Required, label, "hardware");
    }

    void location() {
        const QString label = tr("Provider, Region, country");
        for (const QString &id : regionsOf(m_result.ledger)) {
            const Region *region = m_input.catalog.region(id);
            if (region && region->country.isEmpty()) {
                // a site that the plan added: its name is all that there is
                add(8, Level::Required, label, "hardware").remark =
                    tr("country of %1 not known").arg(id);
                return;
            }
        }
        add(8, Level::Required, label, "hardware");
    }

    void total(int number, Level level, const QString &label, const char *section, Metric metric) {
        const Total &total = m_result.totals[metric];
        if (!total.value)
            missing(number, level, label, section, Wording::unknown(), {});
        else if (total.partial)
            missing(number, level, label, section, tr("partial: something is unknown"), {});
        else
            add(number, level, label, section);
    }

    void factor(int number, const QString &label, FactorName name, const QString &attribute) {
        for (const UsedFactor &f : usedFactors(m_result.ledger, name)) {
            if (!f.datum.known()) {
                missing(
                    number, Level::Required, label, "intensity", f.at,
                    QStringLiteral("override[%1]/%2").arg(f.at, attribute));
                return;
            }
        }
        add(number, Level::Required, label, "intensity");
    }

    void sci() {
        const QString label = tr("Software carbon intensity with its boundary");
        const bool provider = providerSci(m_result.ledger).grams.has_value();
        const bool consumer = consumerSci(m_result.ledger, m_result.design).grams.has_value();
        if (provider || consumer)
            add(16, Level::Recommended, label, "sci");
        else
            missing(
                16, Level::Recommended, label, "sci", tr("nothing to divide by"),
                QStringLiteral("about/functional-unit/of"));
    }

    void compute() {
        const QString label = tr("Training compute, duration and energy");
        if (m_result.ledger.trainingFlop > 0.0)
            add(18, Level::Optional, label, "compute");
        else
            missing(
                18, Level::Optional, label, "compute", tr("floating-point operations of training"),
                firstTrainingTask(QStringLiteral("flop")));
    }

    void inference() {
        const QString label = tr("Inference: energy per unit, volume, share of the whole");
        const auto deployed = std::ranges::any_of(
            m_result.ledger.services, [](const ServiceResult &s) { return s.requests > 0.0; });
        if (m_input.plan.workload.services.empty())
            notApplicable(19, Level::Required, label, "inference", tr("nothing is deployed"));
        else if (!deployed)
            missing(
                19, Level::Required, label, "inference", tr("requests"),
                QStringLiteral("service[%1]/requests-per-month")
                    .arg(m_input.plan.workload.services.front().id));
        else
            add(19, Level::Required, label, "inference");
    }

    void range() {
        const QString label = tr("Range, and the inputs that matter most");
        if (!m_input.doubt)
            missing(20, Level::Required, label, "range", tr("no uncertainty analysis"), {});
        else if (!m_input.doubt->spread(m_result.id, Metric::Carbon))
            missing(20, Level::Required, label, "range", Wording::unknown(), {});
        else if (m_input.doubt->moved.bars.empty())
            missing(20, Level::Required, label, "range", tr("no factor has a range"), {});
        else
            add(20, Level::Required, label, "range");
    }

    void baseline() {
        const QString label = tr("Baseline and difference");
        if (m_input.comparison.scenarios.size() < 2)
            missing(
                22, Level::Recommended, label, "alternatives", tr("the plan has one scenario"), {});
        else
            add(22, Level::Recommended, label, "alternatives");
    }

    void practices() {
        add(23, Level::Recommended, tr("Practices, claimed against modelled effect"), "practices");
    }

    void tradeOffs() {
        const QString label = tr("Trade-offs accepted");
        const Targets &targets = m_input.plan.about.targets;
        const bool targeted = targets.latencyP95 || targets.accuracy || targets.trainingHours
                              || targets.monthlyCost || targets.carbonPerUnit;
        if (targeted || !m_result.design.qualities.empty())
            add(24, Level::Recommended, label, "tradeoffs");
        else
            missing(
                24, Level::Recommended, label, "tradeoffs", tr("no target is set"),
                QStringLiteral("about/targets/latency-p95-ms"));
    }

    void offsets() {
        const QString label = tr("Offsets or certificates, never netted");
        if (textOf(m_card.offsets).isEmpty())
            notApplicable(25, Level::Required, label, "claims", tr("none stated"));
        else
            add(25, Level::Required, label, "claims");
    }

    QString firstTrainingTask(const QString &attribute) const {
        for (const Task &task : m_result.design.workload.tasks) {
            if (task.kind == TaskKind::Training)
                return QStringLiteral("task[%1]/%2").arg(task.id, attribute);
        }
        return {};
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Card &m_card;
    std::vector<ImpactField> m_fields;
};

} // namespace

std::vector<ImpactField> impactFields(const ReportInput &input) {
    return FieldList(input).all();
}

QStringList missingForFinal(const ReportInput &input) {
    QStringList missing;
    const auto need = [&](const Setting<QString> &value, const char *key) {
        if (textOf(value).isEmpty()) {
            const Parameter *p = specOf<Card>().parameter(QLatin1String(key));
            missing << QStringLiteral("%1 (card/%2)").arg(p->translatedLabel(), p->name());
        }
    };
    need(input.plan.card.modelDescription, "model-description");
    need(input.plan.card.intendedUses, "intended-uses");
    for (const ImpactField &field : impactFields(input)) {
        if (field.level != Level::Required || field.state != State::Missing)
            continue;
        QString text = field.label + QStringLiteral(": ") + field.remark;
        if (!field.path.isEmpty())
            text += QStringLiteral(" (%1)").arg(field.path);
        missing << text;
    }
    return missing;
}

} // namespace greenprint::report
