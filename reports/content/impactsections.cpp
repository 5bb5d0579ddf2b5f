#include "reports/content/impactsections.h"

#include "model/plan/element.h"
#include "reports/content/coefficientsections.h"
#include "reports/content/impactfacts.h"
#include "reports/content/impactfields.h"
#include "reports/content/resultcharts.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenprint::report {
namespace {

class ImpactSections {
    Q_DECLARE_TR_FUNCTIONS(ImpactSections)

public:
    explicit ImpactSections(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_ledger(m_result.ledger)
        , m_design(m_result.design)
        , m_words(input) {}

    std::vector<Section> all() {
        std::vector<Section> sections;
        sections.push_back(environment());
        for (Section s :
             {nature(), boundary(), hardware(), energy(), carbon(), intensity(), water(), sci(),
              inference(), compute(), alternatives(), practices(), tradeOffs(), claims()}) {
            s.level = 2;
            sections.push_back(std::move(s));
        }
        sections.push_back(limits());
        for (Section &s : coefficientSections(m_input))
            sections.push_back(std::move(s));
        sections.push_back(disclosure());
        sections.push_back(provenance());
        return sections;
    }

private:
    const Totals &totals() const { return m_result.totals; }
    Totals stageTotals(Stage stage) const { return greenprint::totals(m_ledger, stage); }

    Cell text(const QString &words, Tone tone = Tone::Plain) const { return {words, tone}; }
    Cell author(const QString &words) const { return {words, Tone::Plain, Voice::Author}; }
    Cell percentCell(const std::optional<double> &part, const std::optional<double> &whole) const {
        if (!part || !whole || *whole == 0.0)
            return {};
        return {m_words.format().percent(*part / *whole), Tone::Muted, Voice::Computed,
                *part / *whole, QStringLiteral("1")};
    }

    Section environment() {
        Section s{QStringLiteral("environment"), tr("Environmental impact"), 1, true};
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
            tr("Energy of idle capacity"),
            totalsOf(m_ledger, Activity::Idle).value(Metric::Energy),
            totals().value(Metric::Energy)));
        s.blocks.push_back(strip);
        s.blocks.push_back(Chart{partsOf(m_result, Metric::Carbon, 10, m_words.format())});
        s.blocks.push_back(Chart{monthlyByStage(m_result, Metric::Carbon, m_words.format())});
        return s;
    }

    Figure share(
        const QString &label, const std::optional<double> &part,
        const std::optional<double> &whole) const {
        Figure figure;
        figure.label = label;
        if (!part || !whole || *whole == 0.0) {
            figure.number = QStringLiteral("\u2013");
            return figure;
        }
        figure.number = m_words.format().number(*part / *whole * 100.0, 2);
        figure.unit = QStringLiteral("%");
        return figure;
    }

    Section nature() {
        Section s{QStringLiteral("nature"), tr("Nature of the numbers")};
        Table table;
        table.columns = {
            {tr("Stage"), Align::Left}, {tr("Energy and carbon"), Align::Left},
            {tr("What they rest on"), Align::Left}};
        for (const Stage stage : kStages) {
            const bool watts = measuredPower(m_ledger, stage);
            table.rows.push_back(
                {{text(label(stage), Tone::Strong),
                  text(watts ? tr("estimated, with measured power") : tr("estimated (simulated)")),
                  text(basisOf(stage))}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("Nothing in this card is a meter reading of the deployed system, and nothing is "
               "reported by the provider for this workload.")});
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
            .arg(m_words.list(measured));
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
                {tr("Counted at"), *unit.service, Voice::Author});
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
                {{text(part), text(inside ? tr("yes") : tr("no"),
                                   inside ? Tone::Strong : Tone::Muted),
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
            has(Activity::Failed) || has(Activity::Rerun) ? QString()
                                                          : tr("the plan states none"));
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
            places << (country.isEmpty() ? m_words.region(id)
                                         : QStringLiteral("%1 (%2)").arg(
                                             m_words.region(id), country));
        }
        facts.rows = {
            {tr("Provider"), added ? tr("as stated in the plan") : QStringLiteral("Amazon Web Services")},
            {tr("Regions"), places.join(QLatin1Char('\n'))},
            {tr("Precision of the location"), tr("Region; the zone and the hall are not known")}};
        s.blocks.push_back(facts);

        Table table;
        table.title = tr("Instance hours over the period");
        table.columns = {
            {tr("Part of the workload"), Align::Left}, {tr("Instance type"), Align::Left},
            {tr("Accelerator"), Align::Left},          {tr("Region"), Align::Left},
            {tr("Working"), Align::Right},             {tr("Idle"), Align::Right}};
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
                                      m_words.format().number(type->accelerators.value),
                                      type->acceleratorName);
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

    Table byStage(const std::vector<Metric> &metrics, Metric sharedBy) const {
        Table table;
        table.columns = {{tr("Stage"), Align::Left}};
        for (const Metric m : metrics)
            table.columns.push_back({label(m), Align::Right});
        table.columns.push_back({tr("Share"), Align::Right});
        for (const Stage stage : kStages) {
            const Totals t = stageTotals(stage);
            Row row{{text(label(stage))}};
            for (const Metric m : metrics)
                row.cells.push_back(m_words.cell(m, t[m]));
            row.cells.push_back(percentCell(t.value(sharedBy), totals().value(sharedBy)));
            table.rows.push_back(std::move(row));
        }
        Row total{{text(tr("Total"))}, RowKind::Total};
        for (const Metric m : metrics)
            total.cells.push_back(m_words.cell(m, totals()[m]));
        total.cells.push_back({});
        table.rows.push_back(std::move(total));
        return table;
    }

    Section energy() {
        Section s{QStringLiteral("energy"), tr("Energy")};
        FigureStrip strip;
        strip.figures = {
            m_words.figure(Metric::Energy, totals()[Metric::Energy]),
            m_words.figure(Metric::EnergyIt, totals()[Metric::EnergyIt])};
        strip.figures[0].label = tr("Energy of the facility");
        Figure unit;
        unit.label = tr("Energy per %1").arg(m_result.unit.name);
        if (m_result.unit.energyWh) {
            const NumberFormat::Scaled scaled = m_words.format().metric(
                Metric::Energy, *m_result.unit.energyWh / 1000.0);
            unit.number = scaled.number;
            unit.unit = scaled.unit;
        } else {
            unit.number = Wording::unknown();
        }
        strip.figures.push_back(unit);
        s.blocks.push_back(strip);
        Table table = byStage({Metric::EnergyIt, Metric::Energy}, Metric::Energy);
        table.columns[2].title = tr("Energy of the facility (IT \u00d7 PUE)");
        s.blocks.push_back(table);
        s.blocks.push_back(Chart{partsOf(m_result, Metric::Energy, 10, m_words.format())});
        return s;
    }

    Section carbon() {
        Section s{QStringLiteral("carbon"), tr("Carbon")};
        FigureStrip strip;
        strip.figures = {
            m_words.figure(Metric::CarbonLocation, totals()[Metric::CarbonLocation]),
            m_words.figure(Metric::CarbonMarket, totals()[Metric::CarbonMarket]),
            m_words.figure(Metric::CarbonEmbodied, totals()[Metric::CarbonEmbodied])};
        s.blocks.push_back(strip);
        s.blocks.push_back(byStage(
            {Metric::CarbonLocation, Metric::CarbonMarket, Metric::CarbonEmbodied, Metric::Carbon},
            Metric::Carbon));
        s.blocks.push_back(Paragraph{
            tr("The total is location-based plus embodied carbon. The market-based figure stands "
               "beside it and never in its place: a Region matched with renewable energy is not "
               "free of emissions.")});
        KeyValues method;
        const Datum &lifetime = m_input.catalog.coefficient(Coefficient::ServerLifetime);
        method.rows = {
            {tr("Embodied: method"),
             tr("the server's manufacture, by share of its vCPUs and accelerators, over the hours "
                "that it is reserved, idle hours included; drives by GB and hour")},
            {tr("Embodied: lifetime"),
             tr("%1 h (%2 years)")
                 .arg(
                     m_words.format().number(lifetime.value, 5),
                     m_words.format().number(lifetime.value / kYear.value()))}};
        s.blocks.push_back(method);
        s.blocks.push_back(Chart{cumulative(
            m_input.comparison, Metric::Carbon, m_result.id, m_words.format())});
        return s;
    }

    Section intensity() {
        Section s{QStringLiteral("intensity"), tr("Intensity of electricity and PUE")};
        Table table;
        table.columns = {
            {tr("Factor"), Align::Left},     {tr("Value"), Align::Right},
            {tr("Range"), Align::Right},     {tr("Year"), Align::Right},
            {tr("Confidence"), Align::Left}, {tr("Source"), Align::Left}};
        QStringList regions;
        for (const UsedFactor &f : usedFactors(m_ledger, FactorName::Grid)) {
            if (!regions.contains(f.of))
                regions << f.of;
        }
        for (const QString &id : regions) {
            table.rows.push_back({{text(m_words.region(id))}, RowKind::Group});
            for (const FactorName name : {FactorName::Grid, FactorName::Market, FactorName::Pue}) {
                for (const UsedFactor &f : usedFactors(m_ledger, name)) {
                    if (f.of == id)
                        table.rows.push_back(factorRow(f, nameOf(name)));
                }
            }
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("Grid factors: %1, average, not marginal. Market-based factors: 0 where Amazon "
               "listed the Region as matched with renewable energy for that year; where no "
               "instrument is known, the grid factor.")
                .arg(label(m_design.gridSet))});
        return s;
    }

    QString nameOf(FactorName name) const {
        switch (name) {
        case FactorName::Grid:
            return tr("Carbon intensity, location-based");
        case FactorName::Market:
            return tr("Carbon intensity, market-based");
        default:
            return label(name);
        }
    }

    Row factorRow(const UsedFactor &f, const QString &name) const {
        const Datum &d = f.datum;
        Cell value;
        if (d.known()) {
            value.text = m_words.format().quantity(d.value, f.unit).text().trimmed();
            value.value = d.value;
            value.unit = symbol(f.unit);
        } else {
            value = text(Wording::unknown(), Tone::Caution);
        }
        return {
            {text(name), value, text(rangeText(d), Tone::Muted),
             text(d.provenance.year > 0 ? QString::number(d.provenance.year) : QString(),
                  Tone::Muted),
             text(label(d.provenance.confidence)),
             text(m_words.source(d.provenance.source), Tone::Muted)}};
    }

    QString rangeText(const Datum &d) const {
        if (!d.known() || d.lowOrDefault() == d.highOrDefault())
            return {};
        return QStringLiteral("%1\u2009\u2013\u2009%2")
            .arg(
                m_words.format().number(d.lowOrDefault()),
                m_words.format().number(d.highOrDefault()));
    }

    Section water() {
        Section s{QStringLiteral("water"), tr("Water")};
        const auto of = [&](Resource resource) {
            return fold(m_ledger, [&](const Line &line) { return line.resource == resource; });
        };
        FigureStrip strip;
        strip.figures = {
            m_words.figure(Metric::Water, totals()[Metric::Water]),
            m_words.figure(Metric::Water, of(Resource::WaterOnSite)[Metric::Water]),
            m_words.figure(Metric::Water, of(Resource::WaterOffSite)[Metric::Water])};
        strip.figures[1].label = tr("On site, for cooling");
        strip.figures[2].label = tr("Off site, to generate electricity");
        s.blocks.push_back(strip);
        s.blocks.push_back(byStage({Metric::Water}, Metric::Water));
        Table table;
        table.title = tr("Water by Region");
        table.columns = {
            {tr("Region"), Align::Left}, {tr("WUE, on site"), Align::Right},
            {tr("Off site"), Align::Right}, {tr("Water stress, 0 to 4"), Align::Right}};
        for (const QString &id : regionsOf(m_ledger)) {
            const Region *region = m_input.catalog.region(id);
            const auto factor = [&](FactorName name) {
                for (const UsedFactor &f : usedFactors(m_ledger, name)) {
                    if (f.of == id && f.datum.known())
                        return Cell{
                            m_words.format().quantity(f.datum.value, f.unit).text(), Tone::Plain,
                            Voice::Computed, f.datum.value, symbol(f.unit)};
                }
                return text(Wording::unknown(), Tone::Caution);
            };
            Cell stress = text(Wording::unknown(), Tone::Caution);
            if (region && region->waterStress.known()) {
                stress = text(m_words.format().number(region->waterStress.value, 2));
                stress.value = region->waterStress.value;
            }
            table.rows.push_back(
                {{text(m_words.region(id)), factor(FactorName::Wue), factor(FactorName::Wcf),
                  stress}});
        }
        s.blocks.push_back(table);
        return s;
    }

    Section sci() {
        Section s{QStringLiteral("sci"), tr("Software carbon intensity")};
        const SciScore provider = providerSci(m_ledger);
        const SciScore consumer = consumerSci(m_ledger, m_design);
        const auto figure = [&](const QString &label, const SciScore &score) {
            Figure f;
            f.label = label;
            f.detail = tr("per %1").arg(score.unit);
            if (score.grams) {
                const NumberFormat::Scaled scaled = m_words.format().metric(
                    Metric::Carbon, *score.grams / 1000.0);
                f.number = scaled.number;
                f.unit = m_words.unitText(Metric::Carbon, scaled.unit);
            } else {
                f.number = Wording::unknown();
                f.tone = Tone::Caution;
            }
            return f;
        };
        s.blocks.push_back(FigureStrip{
            {figure(tr("Provider boundary: data and training"), provider),
             figure(tr("Consumer boundary: deployment"), consumer)}});
        s.blocks.push_back(Paragraph{
            tr("SCI = (energy \u00d7 location-based intensity + embodied carbon) per unit, after "
               "ISO/IEC 21031. Idle capacity and PUE are counted; market-based factors are not. "
               "The two boundaries are not to be added.")});
        return s;
    }

    Section inference() {
        Section s{QStringLiteral("inference"), tr("Inference")};
        if (m_ledger.services.empty()) {
            s.blocks.push_back(Paragraph{tr("Nothing is deployed in this plan.")});
            return s;
        }
        const Totals deployment = stageTotals(Stage::Deployment);
        FigureStrip strip;
        strip.figures = {
            m_words.figure(Metric::Energy, deployment[Metric::Energy]),
            m_words.figure(Metric::Carbon, deployment[Metric::Carbon]),
            share(
                tr("Share of the whole"), deployment.value(Metric::Carbon),
                totals().value(Metric::Carbon))};
        strip.figures[0].label = tr("Energy of deployment");
        strip.figures[1].label = tr("Carbon of deployment");
        s.blocks.push_back(strip);
        Table table;
        table.title = tr("Services");
        table.columns = {
            {tr("Service"), Align::Left},       {tr("Inference option"), Align::Left},
            {tr("Requests"), Align::Right},     {tr("Energy per 1,000"), Align::Right},
            {tr("p95 latency"), Align::Right},  {tr("Utilization"), Align::Right},
            {tr("Promise kept"), Align::Left}};
        for (size_t i = 0; i < m_ledger.services.size(); ++i) {
            const ServiceResult &r = m_ledger.services[i];
            const auto mode = fromKeyword<InferenceMode>(r.mode);
            Subject subject{SubjectKind::Service, static_cast<int>(i), r.id};
            const Totals t = totalsOf(m_ledger, subject);
            Cell perThousand;
            if (t.value(Metric::Energy) && r.requests > 0.0)
                perThousand = m_words.cell(
                    Metric::Energy, *t.value(Metric::Energy) / r.requests * 1000.0);
            else
                perThousand = text(Wording::unknown(), Tone::Caution);
            Cell latency;
            if (r.p95Ms)
                latency = m_words.cell(Metric::LatencyP95, *r.p95Ms);
            else
                latency = text(QStringLiteral("\u2013"));
            table.rows.push_back(
                {{author(r.name), text(mode ? label(*mode) : r.mode),
                  {m_words.count(r.requests), Tone::Plain, Voice::Computed, r.requests,
                   QStringLiteral("1")},
                  perThousand, latency,
                  r.utilization ? Cell{m_words.format().percent(*r.utilization), Tone::Plain,
                                       Voice::Computed, *r.utilization, QStringLiteral("1")}
                                : Cell{QStringLiteral("\u2013")},
                  r.meetsSlo ? text(*r.meetsSlo ? tr("yes") : tr("no"),
                                    *r.meetsSlo ? Tone::Good : Tone::Bad)
                             : text(tr("none given"), Tone::Muted)}});
        }
        s.blocks.push_back(table);
        return s;
    }

    Section compute() {
        Section s{QStringLiteral("compute"), tr("Training compute")};
        const Totals training = stageTotals(Stage::Training);
        double hours = 0.0;
        for (const HardwareUse &use : hardwareUse(m_result)) {
            if (use.stage == Stage::Training)
                hours += use.workingHours + use.idleHours;
        }
        const auto days = [&](double h) {
            return tr("%1 days").arg(m_words.format().number(h / kDay.value()));
        };
        KeyValues facts;
        facts.rows = {
            {tr("Training compute"),
             m_ledger.trainingFlop > 0.0
                 ? QStringLiteral("%1 FLOP").arg(m_ledger.trainingFlop, 0, 'e', 2)
                 : tr("not stated in the plan"),
             Voice::Computed, m_ledger.trainingFlop > 0.0 ? Tone::Plain : Tone::Caution},
            {tr("Duration of one run"),
             m_ledger.trainingHours ? days(*m_ledger.trainingHours) : Wording::unknown()},
            {tr("Training runs over the period"), m_words.count(m_ledger.trainingRuns)},
            {tr("Hardware time"), days(hours)},
            {tr("Energy of training"),
             training.value(Metric::Energy)
                 ? m_words.format().number(*training.value(Metric::Energy) / 1000.0, 2)
                       + QStringLiteral("\u00a0MWh")
                 : Wording::unknown()}};
        s.blocks.push_back(facts);
        s.blocks.push_back(Remark{
            tr("As asked for by the EU documentation of general-purpose models: energy in MWh to "
               "two significant figures, within the boundary above, retraining over the period "
               "included.")});
        return s;
    }

    Section alternatives() {
        Section s{QStringLiteral("alternatives"), tr("Against the alternatives")};
        if (m_input.comparison.scenarios.size() < 2) {
            s.blocks.push_back(Paragraph{tr("The plan has one scenario; there is no baseline.")});
            return s;
        }
        Table table;
        table.columns = {
            {tr("Scenario"), Align::Left},
            {tr("Carbon"), Align::Right},
            {QString(), Align::Right},
            {tr("Market-based"), Align::Right},
            {tr("Energy"), Align::Right},
            {tr("Water"), Align::Right},
            {tr("Cost"), Align::Right}};
        for (const ScenarioResult &r : m_input.comparison.scenarios) {
            QString name = r.name;
            if (r.id == m_input.comparison.baseline)
                name = tr("%1 (baseline)").arg(name);
            Cell title = author(name);
            title.tone = r.id == m_result.id ? Tone::Strong : Tone::Plain;
            table.rows.push_back(
                {{title, m_words.cell(Metric::Carbon, r.totals[Metric::Carbon]),
                  m_words.deltaCell(Metric::Carbon, r.delta(Metric::Carbon)),
                  m_words.cell(Metric::CarbonMarket, r.totals[Metric::CarbonMarket]),
                  m_words.cell(Metric::Energy, r.totals[Metric::Energy]),
                  m_words.cell(Metric::Water, r.totals[Metric::Water]),
                  m_words.cell(Metric::Cost, r.totals[Metric::Cost])}});
            if (r.id == m_input.comparison.baseline)
                table.rows.back().cells[2] = {};
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("All scenarios are simulated with the same method, catalog and demand.")});
        s.blocks.push_back(Chart{carbonByStage(m_input.comparison, m_words.format())});
        return s;
    }

    Section practices() {
        Section s{QStringLiteral("practices"), tr("Practices, claimed and modelled")};
        if (m_design.practices.empty()) {
            s.blocks.push_back(Paragraph{tr("This scenario adopts no practice by strength.")});
            return s;
        }
        Table table;
        table.columns = {
            {tr("Practice"), Align::Left},
            {tr("Strength used"), Align::Right},
            {tr("Basis"), Align::Left},
            {tr("Claim of its publisher"), Align::Left},
            {tr("Saves here"), Align::Right}};
        for (size_t i = 0; i < m_design.practices.size(); ++i) {
            const AdoptedPractice &adopted = m_design.practices[i];
            const Practice *practice = m_input.catalog.practice(adopted.id);
            if (!practice)
                continue;
            QString name = practice->id + QLatin1Char(' ') + practice->title;
            if (!adopted.on.isEmpty())
                name = tr("%1, on %2").arg(name, adopted.on);
            table.rows.push_back(
                {{text(name),
                  adopted.strength
                      ? Cell{m_words.format().percent(*adopted.strength), Tone::Plain,
                             Voice::Computed, *adopted.strength, QStringLiteral("1")}
                      : text(QStringLiteral("\u2013")),
                  text(label(adopted.basis)),
                  text(practice->claim.isEmpty() ? tr("none published") : practice->claim,
                       Tone::Muted),
                  saving(i)}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("\u201cSaves here\u201d is the carbon of the same design without the practice, "
               "less that with it. A claim is quoted, never used as a default.")});
        return s;
    }

    /// What a practice is worth in this design: simulated without it.
    Cell saving(size_t index) const {
        Design without = m_design;
        without.practices.erase(without.practices.begin() + static_cast<std::ptrdiff_t>(index));
        const Totals before = greenprint::totals(simulate(m_input.catalog, without));
        const std::optional<double> a = before.value(Metric::Carbon);
        const std::optional<double> b = totals().value(Metric::Carbon);
        if (!a || !b)
            return text(Wording::unknown(), Tone::Caution);
        return m_words.cell(Metric::Carbon, *a - *b);
    }

    Section tradeOffs() {
        Section s{QStringLiteral("tradeoffs"), tr("Targets and trade-offs")};
        const Targets &targets = m_input.plan.about.targets;
        Table table;
        table.columns = {
            {tr("Target"), Align::Left}, {tr("At most"), Align::Right},
            {tr("This scenario"), Align::Right}, {tr("Met"), Align::Left}};
        const auto row = [&](const QString &name, const QString &target, const QString &value,
                             const std::optional<bool> &met) {
            table.rows.push_back(
                {{text(name), text(target), text(value),
                  met ? text(*met ? tr("yes") : tr("no"), *met ? Tone::Good : Tone::Bad)
                      : text(Wording::unknown(), Tone::Caution)}});
        };
        const auto check = [&](const QString &name, Metric metric, double target,
                               const std::optional<double> &value) {
            row(name, m_words.amount(metric, target), m_words.amount(metric, value),
                value ? std::optional(*value <= target) : std::nullopt);
        };
        if (targets.carbonPerUnit)
            check(
                tr("Carbon per %1").arg(m_result.unit.name), Metric::Carbon,
                targets.carbonPerUnit->number,
                m_result.unit.carbonGrams ? std::optional(*m_result.unit.carbonGrams / 1000.0)
                                          : std::nullopt);
        if (targets.monthlyCost)
            check(
                tr("Cost a month"), Metric::Cost, targets.monthlyCost->number,
                totals().value(Metric::Cost)
                    ? std::optional(*totals().value(Metric::Cost) / m_ledger.monthCount)
                    : std::nullopt);
        if (targets.latencyP95)
            check(
                label(Metric::LatencyP95), Metric::LatencyP95, targets.latencyP95->number,
                m_ledger.latencyP95Ms);
        if (targets.trainingHours)
            check(
                label(Metric::TrainingHours), Metric::TrainingHours,
                targets.trainingHours->number, m_ledger.trainingHours);
        if (targets.accuracy) {
            std::optional<double> accuracy;
            for (const Quality &q : m_design.qualities) {
                if (q.metric == QLatin1String("accuracy") && q.value)
                    accuracy = q.value->number;
            }
            row(tr("Accuracy, at least"), m_words.count(targets.accuracy->number),
                accuracy ? m_words.count(*accuracy) : Wording::unknown(),
                accuracy ? std::optional(*accuracy >= targets.accuracy->number) : std::nullopt);
        }
        if (table.rows.empty()) {
            s.blocks.push_back(Paragraph{tr("The plan sets no targets.")});
            return s;
        }
        s.blocks.push_back(table);
        return s;
    }

    Section claims() {
        Section s{QStringLiteral("claims"), tr("Offsets and certificates")};
        const QString offsets = textOf(m_input.plan.card.offsets);
        if (offsets.isEmpty())
            s.blocks.push_back(Paragraph{
                tr("None are stated. If there are any, they belong here and are not subtracted.")});
        else {
            s.blocks.push_back(Paragraph{offsets, Voice::Author});
            s.blocks.push_back(Remark{tr("Stated by the author; nothing is subtracted.")});
        }
        return s;
    }

    Section limits() {
        Section s{QStringLiteral("limits"), tr("Assumptions, limits and findings")};
        Table assumptions;
        assumptions.title = tr("Sets and conventions");
        assumptions.columns = {{tr("What"), Align::Left}, {tr("Here"), Align::Left}};
        const auto row = [&](const QString &what, const QString &here) {
            assumptions.rows.push_back({{text(what), text(here)}});
        };
        row(tr("Grid factors"),
            label(m_design.gridSet)
                + (m_design.gridYear
                       ? QStringLiteral(", ") + QString::number(*m_design.gridYear)
                       : QString()));
        row(tr("Power of instances"), label(m_design.powerSet));
        row(tr("Energy of archive classes"), label(m_design.storageSet));
        row(tr("A month"), tr("730 hours; a year has 8,760"));
        const double decline = m_design.about.horizon.gridDecline
                                   ? m_design.about.horizon.gridDecline->number
                                   : 0.0;
        row(tr("Decline of grid factors"),
            decline == 0.0 ? tr("none: the latest factors are used for all years")
                           : tr("%1 % a year").arg(m_words.format().number(decline)));
        s.blocks.push_back(assumptions);
        s.blocks.push_back(Heading{tr("What would change the result")});
        s.blocks.push_back(Paragraph{
            tr("A different grid: the electricity's intensity is an average of the past and "
               "differs between publishers. Other traffic: idle capacity depends on its shape. "
               "Other power: AWS publishes none by instance type, so it is modelled. Storage "
               "copies: AWS publishes no energy by class. Prices: list prices, without "
               "agreements.")});
        const QString caveats = textOf(m_input.plan.card.caveatsAndRecommendations);
        if (!caveats.isEmpty())
            s.blocks.push_back(Paragraph{caveats, Voice::Author});

        Table findings;
        findings.title = tr("Findings of the simulation");
        findings.columns = {
            {tr("Severity"), Align::Left}, {tr("Where"), Align::Left}, {tr("What"), Align::Left}};
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            const Tone tone = severity == Severity::Error     ? Tone::Bad
                              : severity == Severity::Warning ? Tone::Caution
                                                              : Tone::Muted;
            for (const Finding &f : m_ledger.findings) {
                if (f.severity == severity)
                    findings.rows.push_back(
                        {{text(label(severity), tone), text(f.subject, Tone::Muted),
                          text(messageText(f))}});
            }
        }
        if (findings.rows.empty())
            s.blocks.push_back(Remark{tr("The simulation has no findings for this scenario.")});
        else
            s.blocks.push_back(findings);
        return s;
    }

    Section disclosure() {
        Section s{QStringLiteral("disclosure"), tr("What this card discloses")};
        const std::vector<ImpactField> fields = impactFields(m_input);
        const auto stated = std::ranges::count(
            fields, ImpactField::State::Stated, &ImpactField::state);
        const auto lacking = std::ranges::count_if(fields, [](const ImpactField &f) {
            return f.state == ImpactField::State::Missing
                   && f.level == ImpactField::Level::Required;
        });
        FigureStrip strip;
        strip.figures = {
            {tr("Fields stated"), QString::number(stated),
             tr("of %1").arg(fields.size()), QString()},
            {tr("Required fields missing"), QString::number(lacking), QString(), QString(),
             lacking > 0 ? Tone::Bad : Tone::Good}};
        s.blocks.push_back(strip);
        Table table;
        table.columns = {
            {tr("No."), Align::Right}, {tr("Field"), Align::Left}, {tr("Level"), Align::Left},
            {tr("State"), Align::Left}, {tr("What is missing"), Align::Left}};
        for (const ImpactField &f : fields) {
            const bool missing = f.state == ImpactField::State::Missing;
            const bool required = f.level == ImpactField::Level::Required;
            const QString level = required ? tr("required")
                                  : f.level == ImpactField::Level::Recommended
                                      ? tr("recommended")
                                      : tr("optional");
            const QString state = missing ? tr("missing")
                                  : f.state == ImpactField::State::Stated
                                      ? tr("stated")
                                      : tr("does not apply");
            table.rows.push_back(
                {{text(QString::number(f.number), Tone::Muted), text(f.label),
                  text(level, Tone::Muted),
                  text(state, missing ? (required ? Tone::Bad : Tone::Caution) : Tone::Plain),
                  text(f.remark, Tone::Muted)}});
        }
        s.blocks.push_back(table);
        return s;
    }

    Section provenance() {
        Section s{QStringLiteral("provenance"), tr("How this card was made")};
        const Imprint imprint = m_words.imprint(m_result.name);
        KeyValues facts;
        facts.rows = {
            {tr("Tool"), imprint.tool},
            {tr("Catalog"), tr("%1 of %2").arg(
                                m_input.catalog.version(), m_input.catalog.released())},
            {tr("Plan"), m_input.plan.name, Voice::Author},
            {tr("Plan identity"), m_input.plan.id.value_or(tr("none"))},
            {tr("Hash of the plan"), imprint.planHash},
            {tr("Scenario"), QStringLiteral("%1 (%2)").arg(m_result.name, m_result.id)},
            {tr("Written"), m_words.date(m_input.written)}};
        s.blocks.push_back(facts);
        s.blocks.push_back(Remark{
            tr("The same plan, catalog and tool give the same figures. Numbers are rounded to "
               "three significant digits here; the machine-readable card has them in full.")});
        return s;
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Ledger &m_ledger;
    const Design &m_design;
    const Wording m_words;
};

} // namespace

std::vector<Section> impactSections(const ReportInput &input) {
    return ImpactSections(input).all();
}

} // namespace greenprint::report
