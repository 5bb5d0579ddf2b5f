#include "reports/content/boundarysections.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "reports/content/impactfacts.h"
#include "reports/content/placenames.h"
#include "reports/content/resultcharts.h"
#include "reports/content/sectionwriter.h"
#include "reports/content/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenprint::report {
namespace {

class BoundarySections : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(BoundarySections)

public:
    using SectionWriter::SectionWriter;

    std::vector<Section> all() { return {environment(), nature(), boundary(), hardware()}; }

private:
    Section environment() {
        Section s{QStringLiteral("environment"), tr("Environmental impact")};
        s.blocks.push_back(Paragraph{
            tr("This section states the impact of the scenario \u201c%1\u201d over %2. All figures "
               "come from one simulation of the plan, made before the system is built; each is a "
               "product of the factors listed under coefficients, with their sources.")
                .arg(m_result.name, m_words.period(m_design))});
        FigureStrip strip;
        Figure unit;
        unit.label = tr("Carbon per %1").arg(m_result.unit.name);
        if (m_result.unit.carbonGrams) {
            const NumberFormat::Scaled scaled = m_words.format().metric(
                Metric::Carbon, *m_result.unit.carbonGrams / 1000.0);
            unit.number = scaled.number;
            unit.unit = m_words.unitText(Metric::Carbon, scaled.unit);
        } else {
            unit.number = Wording::unknown();
        }
        strip.figures.push_back(unit);
        strip.figures.push_back(m_words.figure(Metric::Carbon, totals()[Metric::Carbon]));
        strip.figures.push_back(share(
            tr("Of it embodied in hardware"), totals().value(Metric::CarbonEmbodied),
            totals().value(Metric::Carbon)));
        strip.figures.push_back(share(
            tr("Energy of idle capacity"), totalsOf(m_ledger, Activity::Idle).value(Metric::Energy),
            totals().value(Metric::Energy)));
        s.blocks.push_back(strip);
        if (const QString covered = unitCoverage(m_input.plan, m_result); !covered.isEmpty())
            s.blocks.push_back(Remark{covered});
        s.blocks.push_back(Chart{partsOf(m_result, Metric::Carbon, 10, m_words.format())});
        if (m_design.months() > 1)
            s.blocks.push_back(Chart{monthlyByStage(m_result, Metric::Carbon, m_words.format())});
        return s;
    }

    Section nature() {
        Section s{QStringLiteral("nature"), tr("Nature of the numbers")};
        Table table;
        table.columns = {
            {tr("Stage"), Align::Left},
            {tr("Energy and carbon"), Align::Left},
            {tr("What they rest on"), Align::Left}};
        bool anyWatts = false;
        for (const Stage stage : kStages) {
            const bool watts = measuredPower(m_ledger, stage);
            anyWatts |= watts;
            table.rows.push_back(
                {{text(label(stage), Tone::Strong),
                  text(watts ? tr("estimated, with measured power") : tr("estimated (simulated)")),
                  text(basisOf(stage))}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            anyWatts
                ? tr("Measured power was read from hardware and entered in the plan; energy and "
                     "carbon are computed from it. Nothing is reported by the provider for this "
                     "workload.")
                : tr("Nothing in this card is a meter reading of the deployed system, and nothing "
                     "is reported by the provider for this workload.")});
        return s;
    }

    QString basisOf(Stage stage) const {
        QStringList measured;
        for (size_t i = 0; i < m_design.tasks.size(); ++i) {
            const Task &task = m_design.workload.tasks[i];
            if (task.stage != stage)
                continue;
            for (const MeasuredRun &run : task.measured) {
                if (run.instance == m_design.tasks[i].instance)
                    measured << displayName(task);
            }
        }
        for (size_t i = 0; i < m_design.services.size() && stage == Stage::Deployment; ++i) {
            const Service &service = m_design.workload.services[i];
            for (const MeasuredService &run : service.measured) {
                if (run.instance == m_design.services[i].instance)
                    measured << displayName(service);
            }
        }
        if (measured.isEmpty())
            return tr("run times on the reference instances of the plan, scaled by the speed of "
                      "the chosen ones");
        return tr("measured on the chosen instance: %1; else run times on the reference "
                  "instances, scaled by speed")
            .arg(joinedWords(measured));
    }

    Section boundary() {
        Section s{QStringLiteral("boundary"), tr("Boundary, unit and period")};
        const FunctionalUnit &unit = m_input.plan.about.functionalUnit;
        KeyValues facts;
        facts.rows.push_back(
            {tr("Functional unit"), m_result.unit.name, Voice::Author, Tone::Strong});
        facts.rows.push_back(
            {tr("Units over the period"),
             m_result.unit.units ? m_words.count(*m_result.unit.units) : Wording::unknown()});
        facts.rows.push_back(
            {tr("Why this unit"),
             textOf(m_input.plan.card.unitRationale).isEmpty()
                 ? tr("not stated")
                 : textOf(m_input.plan.card.unitRationale),
             Voice::Author,
             textOf(m_input.plan.card.unitRationale).isEmpty() ? Tone::Caution : Tone::Plain});
        if (unit.service)
            facts.rows.push_back(
                {tr("Counted at"),
                 nameOfPart(m_input.plan, QStringLiteral("service"), *unit.service),
                 Voice::Author});
        facts.rows.push_back({tr("Period"), m_words.period(m_design)});
        facts.rows.push_back(
            {tr("Accounting"),
             tr("The electricity is the provider's scope 2 and, for the customer, scope 3. "
                "Location-based and market-based figures stand side by side and are never mixed "
                "or netted.")});
        s.blocks.push_back(facts);

        Table table;
        table.title = tr("What is inside");
        table.columns = {
            {tr("Part"), Align::Left}, {tr("Inside"), Align::Left}, {tr("Remark"), Align::Left}};
        const auto row = [&](const QString &part, bool inside, const QString &remark) {
            table.rows.push_back(
                {{text(part),
                  text(inside ? tr("yes") : tr("no"), inside ? Tone::Strong : Tone::Muted),
                  text(remark, Tone::Muted)}});
        };
        for (const Stage stage : kStages) {
            const bool any = std::ranges::any_of(m_ledger.lines, [&](const Line &line) {
                return line.stage == stage && !line.outside;
            });
            row(label(stage), any, any ? QString() : tr("the plan has nothing here"));
        }
        const auto has = [&](Activity activity) {
            return std::ranges::any_of(m_ledger.lines, [&](const Line &line) {
                return line.activity == activity && !line.outside;
            });
        };
        row(tr("Failed and repeated runs"), true,
            has(Activity::Failed) || has(Activity::Rerun) ? QString() : tr("the plan states none"));
        row(tr("Idle capacity"), true, has(Activity::Idle) ? QString() : tr("none arises"));
        row(tr("Hardware (embodied)"), true, tr("by share of the server and of its lifetime"));
        row(tr("Networks inside AWS"), true, QString());
        const bool clientsIn = m_design.about.boundary.clientNetwork == ClientNetwork::In;
        const double outside = outsideCarbon(m_ledger);
        row(tr("Network between AWS and clients"), clientsIn,
            !clientsIn && outside > 0.0
                ? tr("%1, kept apart").arg(m_words.amount(Metric::Carbon, outside))
                : QString());
        row(tr("Devices of clients, offices, travel"), false, QString());
        row(tr("Models and data that others made"), false,
            textOf(m_input.plan.card.baseModel).isEmpty() ? QString()
                                                          : tr("base model: see overview"));
        s.blocks.push_back(table);
        return s;
    }

    Section hardware() {
        Section s{QStringLiteral("hardware"), tr("Hardware and location")};
        KeyValues facts;
        const QStringList regions = regionsOf(m_ledger);
        bool added = false;
        QStringList places;
        for (const QString &id : regions) {
            const Region *region = m_input.catalog.region(id);
            added |= region && region->added;
            const QString country = m_words.regionCountry(id);
            places
                << (country.isEmpty() ? m_words.region(id)
                                      : QStringLiteral("%1 (%2)").arg(m_words.region(id), country));
        }
        facts.rows = {
            {tr("Provider"),
             added ? tr("as stated in the plan") : QStringLiteral("Amazon Web Services")},
            {tr("Regions"), places.join(QLatin1Char('\n'))},
            {tr("Precision of the location"), tr("Region; the zone and the hall are not known")}};
        s.blocks.push_back(facts);

        Table table;
        table.title = tr("Instance hours over the period");
        table.columns = {
            {tr("Part of the workload"), Align::Left},
            {tr("Instance type"), Align::Left},
            {tr("Accelerator"), Align::Left},
            {tr("Region"), Align::Left},
            {tr("Working"), Align::Right},
            {tr("Idle"), Align::Right}};
        Stage stage = Stage::Data;
        bool first = true;
        for (const HardwareUse &use : hardwareUse(m_result)) {
            if (first || use.stage != stage)
                table.rows.push_back({{text(label(use.stage))}, RowKind::Group});
            first = false;
            stage = use.stage;
            const InstanceType *type = m_input.catalog.instanceType(use.instance);
            QString accelerator;
            if (type && type->hasAccelerator())
                accelerator = QStringLiteral("%1\u00a0\u00d7\u00a0%2")
                                  .arg(
                                      m_words.format().exact(type->accelerators.value),
                                      type->acceleratorName.isEmpty() ? Wording::unknown()
                                                                      : type->acceleratorName);
            const auto hours = [&](double value) {
                return Cell{
                    value > 0.0 ? m_words.hours(value) : QStringLiteral("\u2013"), Tone::Plain,
                    Voice::Computed, value, symbol(Unit::Hour)};
            };
            table.rows.push_back(
                {{author(use.name), text(use.instance), text(accelerator, Tone::Muted),
                  text(use.region), hours(use.workingHours), hours(use.idleHours)}});
        }
        if (!table.rows.empty())
            s.blocks.push_back(table);
        return s;
    }
};

} // namespace

std::vector<Section> boundarySections(const ReportInput &input) {
    return BoundarySections(input).all();
}

} // namespace greenprint::report
