#include "reports/content/usesections.h"

#include "model/estimate/simulate.h"
#include "reports/content/impactfacts.h"
#include "reports/content/placenames.h"
#include "reports/content/resultcharts.h"
#include "reports/content/sectionwriter.h"
#include "reports/content/targetchecks.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

class UseSections : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(UseSections)

public:
    using SectionWriter::SectionWriter;

    std::vector<Section> all() {
        return {inference(), compute(), alternatives(), practices(), tradeOffs(), claims()};
    }

private:
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
        table.columns = {{tr("Service"), Align::Left},      {tr("Inference option"), Align::Left},
                         {tr("Requests"), Align::Right},    {tr("Energy per 1,000"), Align::Right},
                         {tr("p95 latency"), Align::Right}, {tr("Utilization"), Align::Right},
                         {tr("Promise kept"), Align::Left}};
        std::vector<Total> energy;
        std::vector<Total> answers;
        for (size_t i = 0; i < m_ledger.services.size(); ++i) {
            energy.push_back(perThousand(i));
            answers.push_back({m_ledger.services[i].p95Ms});
        }
        const std::vector<Cell> energyCells = m_words.cells(Metric::Energy, energy);
        const std::vector<Cell> answerCells = m_words.cells(Metric::LatencyP95, answers);
        for (size_t i = 0; i < m_ledger.services.size(); ++i) {
            const ServiceResult &r = m_ledger.services[i];
            const auto mode = fromKeyword<InferenceMode>(r.mode);
            table.rows.push_back(
                {{author(r.name),
                  text(mode ? label(*mode) : r.mode),
                  {m_words.count(r.requests), Tone::Plain, Voice::Computed, r.requests,
                   QStringLiteral("1")},
                  energyCells[i],
                  r.p95Ms ? answerCells[i] : text(QStringLiteral("\u2013")),
                  r.utilization ? m_words.percentCell(*r.utilization)
                                : text(QStringLiteral("\u2013")),
                  r.meetsSlo ? text(
                      *r.meetsSlo ? tr("yes") : tr("no"), *r.meetsSlo ? Tone::Good : Tone::Bad)
                             : text(tr("none given"), Tone::Muted)}});
        }
        s.blocks.push_back(table);
        return s;
    }

    /// Energy of a thousand requests of a service.
    Total perThousand(size_t service) const {
        const ServiceResult &r = m_ledger.services[service];
        Total energy = totalsOf(
            m_ledger,
            Subject{SubjectKind::Service, static_cast<int>(service), r.id})[Metric::Energy];
        if (!energy.value || !(r.requests > 0.0))
            return {std::nullopt};
        energy.value = *energy.value / r.requests * 1000.0;
        return energy;
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
        const QString operations = QStringLiteral("%1 FLOP").arg(
            m_words.format().locale().toString(m_ledger.trainingFlop, 'e', 2));
        KeyValues facts;
        facts.rows = {
            {tr("Training compute"),
             m_ledger.trainingFlop > 0.0 ? operations : tr("not stated in the plan"),
             Voice::Computed, m_ledger.trainingFlop > 0.0 ? Tone::Plain : Tone::Caution},
            {tr("Duration of one run"), trainingTime(m_ledger).value
                                            ? days(*trainingTime(m_ledger).value)
                                            : Wording::unknown()},
            {tr("Training runs over the period"), m_words.count(m_ledger.trainingRuns)},
            {tr("Hardware time"), days(hours)},
            {tr("Energy of training"),
             training.value(Metric::Energy)
                 ? (training[Metric::Energy].partial ? QStringLiteral("\u2265\u00a0") : QString())
                       + m_words.format().number(*training.value(Metric::Energy) / 1000.0, 2)
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
        table.columns = {{tr("Scenario"), Align::Left}, {tr("Carbon"), Align::Right},
                         {QString(), Align::Right},     {tr("Market-based"), Align::Right},
                         {tr("Energy"), Align::Right},  {tr("Water"), Align::Right},
                         {tr("Cost"), Align::Right}};
        const SharedUnit carbon = inAllScenarios({Metric::Carbon, Metric::CarbonMarket});
        const SharedUnit energy = inAllScenarios({Metric::Energy});
        const SharedUnit water = inAllScenarios({Metric::Water});
        const SharedUnit cost = inAllScenarios({Metric::Cost});
        for (const ScenarioResult &r : m_input.comparison.scenarios) {
            QString name = r.name;
            if (r.id == m_input.comparison.baseline)
                name = tr("%1 (baseline)").arg(name);
            Cell title = author(name);
            title.tone = r.id == m_result.id ? Tone::Strong : Tone::Plain;
            table.rows.push_back(
                {{title, m_words.cell(carbon, r.totals[Metric::Carbon]),
                  m_words.deltaCell(Metric::Carbon, r.delta(Metric::Carbon)),
                  m_words.cell(carbon, r.totals[Metric::CarbonMarket]),
                  m_words.cell(energy, r.totals[Metric::Energy]),
                  m_words.cell(water, r.totals[Metric::Water]),
                  m_words.cell(cost, r.totals[Metric::Cost])}});
            if (r.id == m_input.comparison.baseline)
                table.rows.back().cells[2] = {};
        }
        s.blocks.push_back(table);
        s.blocks.push_back(
            Remark{tr("All scenarios are simulated with the same method, catalog and demand.")});
        s.blocks.push_back(Chart{carbonByStage(m_input.comparison, m_words.format())});
        return s;
    }

    /// The unit of columns of one quantity.
    SharedUnit inAllScenarios(const std::vector<Metric> &metrics) const {
        std::vector<Total> figures;
        for (const ScenarioResult &r : m_input.comparison.scenarios) {
            for (const Metric m : metrics)
                figures.push_back(r.totals[m]);
        }
        return m_words.shared(metrics.front(), figures);
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
        std::vector<Total> savings;
        for (size_t i = 0; i < m_design.practices.size(); ++i)
            savings.push_back(saving(i));
        const std::vector<Cell> saved = m_words.cells(Metric::Carbon, savings);
        for (size_t i = 0; i < m_design.practices.size(); ++i) {
            const AdoptedPractice &adopted = m_design.practices[i];
            const Practice *practice = m_input.catalog.practice(adopted.id);
            if (!practice)
                continue;
            QString name = practice->id + QLatin1Char(' ') + practice->title;
            if (!adopted.on.isEmpty())
                name = tr("%1, on %2").arg(name, nameOfSubject(m_input.plan, adopted.on));
            table.rows.push_back(
                {{text(name),
                  adopted.strength ? m_words.percentCell(*adopted.strength)
                                   : text(QStringLiteral("\u2013")),
                  text(label(adopted.basis)),
                  text(
                      practice->claim.isEmpty() ? tr("none published") : practice->claim,
                      Tone::Muted),
                  saved[i]}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("\u201cSaves here\u201d is the carbon of the same design without the practice, "
               "less that with it. A claim is quoted, never used as a default.")});
        return s;
    }

    /// What a practice is worth in this design: simulated without it. Unknown where a part of the
    /// carbon is.
    Total saving(size_t index) const {
        Design without = m_design;
        without.practices.erase(without.practices.begin() + static_cast<std::ptrdiff_t>(index));
        const Totals before = greenprint::totals(simulate(m_input.catalog, without));
        return {Delta::between(before[Metric::Carbon], totals()[Metric::Carbon]).absolute};
    }

    Section tradeOffs() {
        Section s{QStringLiteral("tradeoffs"), tr("Targets and trade-offs")};
        Table table;
        table.columns = {
            {tr("Target"), Align::Left},
            {tr("Set at"), Align::Right},
            {tr("This scenario"), Align::Right},
            {tr("Met"), Align::Left}};
        for (const TargetCheck &check : targetChecks(m_input, {&m_result, 1})) {
            const TargetTexts texts = check.texts(m_words);
            table.rows.push_back(
                {{text(check.name), text(texts.target), text(texts.values.front()),
                  metCell(check.met(0))}});
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
};

} // namespace

std::vector<Section> useSections(const ReportInput &input) {
    return UseSections(input).all();
}

} // namespace greenprint::report
