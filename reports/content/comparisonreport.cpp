#include "reports/content/comparisonreport.h"

#include "model/joined.h"
#include "reports/content/choicenames.h"
#include "reports/content/doubtcharts.h"
#include "reports/content/rangesection.h"
#include "reports/content/resultcharts.h"
#include "reports/content/statements.h"
#include "reports/content/targetchecks.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace greenprint::report {
namespace {

constexpr std::array kShown{Metric::Carbon,         Metric::CarbonLocation, Metric::CarbonMarket,
                            Metric::CarbonEmbodied, Metric::Energy,         Metric::Water,
                            Metric::Cost,           Metric::LatencyP95,     Metric::TrainingHours};

class ComparisonReport {
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)

public:
    explicit ComparisonReport(const ReportInput &input)
        : m_input(input)
        , m_all(input.comparison.scenarios)
        , m_baseline(input.baseline())
        , m_words(input) {
        // the one that the paper leads to: the least carbon among what can be built
        for (const ScenarioResult &s : m_all) {
            const Total &carbon = s.totals[Metric::Carbon];
            if (!s.ledger.feasible() || !carbon.value || carbon.partial)
                continue;
            if (!m_best || *carbon.value < *m_best->totals.value(Metric::Carbon))
                m_best = &s;
        }
    }

    Document build() {
        Document d;
        d.kind = ReportKind::Comparison;
        d.genre = tr("Comparison of scenarios");
        d.title = m_input.plan.name;
        d.subtitle = textOf(m_input.plan.about.description);
        d.author = textOf(m_input.plan.about.owner);
        d.locale = m_input.locale;
        d.imprint = m_words.imprint({});
        d.summary = verdict();
        d.keywords = {tr("scenarios"), tr("environmental impact"), tr("machine learning")};
        d.front = front();
        d.sections = {results(), choices(), carbon(), change(), parts(), cost()};
        if (!m_baseline.ledger.services.empty())
            d.sections.push_back(services());
        if (m_input.doubt)
            d.sections.push_back(certainty());
        d.sections.push_back(targets());
        d.sections.push_back(findings());
        d.sections.push_back(method());
        return d;
    }

private:
    QString nameOf(const ScenarioResult &s) const {
        return s.id == m_baseline.id ? tr("%1 (baseline)").arg(s.name) : s.name;
    }

    QString verdict() const {
        if (!m_best)
            return tr("No scenario can be ranked by carbon: none is feasible with all factors "
                      "known.");
        const QString amount = m_words.amount(Metric::Carbon, m_best->totals[Metric::Carbon]);
        if (m_best->id == m_baseline.id)
            return tr("The baseline \u201c%1\u201d has the least carbon: %2.")
                .arg(m_best->name, amount);
        return tr("\u201c%1\u201d has the least carbon: %2, %3 against \u201c%4\u201d.")
            .arg(
                m_best->name, amount, m_words.delta(m_best->delta(Metric::Carbon)),
                m_baseline.name);
    }

    /// What speaks for and against the best scenario, in one sentence.
    QString consequences() const {
        QStringList parts;
        for (const Metric m :
             {Metric::Cost, Metric::Water, Metric::LatencyP95, Metric::TrainingHours}) {
            const Delta &delta = m_best->delta(m);
            if (delta.relative)
                parts << tr("%1 %2").arg(label(m), m_words.delta(delta));
        }
        QStringList missed;
        for (const TargetCheck &check : targetChecks(m_input, {m_best, 1})) {
            if (check.met(0) == false)
                missed << check.name;
        }
        QString text = parts.isEmpty() ? QString() : tr("With it: %1.").arg(joinedWords(parts));
        const auto chance = m_input.doubt
                                ? m_input.doubt->chance(m_best->id, m_baseline.id, Metric::Carbon)
                                : std::nullopt;
        if (chance)
            text += QLatin1Char(' ')
                    + tr("Less carbon than the baseline in %1 of the draws.")
                          .arg(m_words.format().percent(*chance));
        if (!missed.isEmpty())
            text += QLatin1Char(' ') + tr("Missed: %1.").arg(joinedWords(missed));
        return text.trimmed();
    }

    std::vector<Block> front() {
        std::vector<Block> blocks;
        KeyValues facts;
        facts.rows = {
            {tr("Baseline"), m_baseline.name, Voice::Author},
            {tr("Scenarios"), QString::number(m_all.size())},
            {tr("Functional unit"), m_baseline.unit.name, Voice::Author},
            {tr("Period"), m_words.period(m_baseline.design)},
            {tr("Date"), m_words.date(m_input.written)}};
        blocks.push_back(facts);
        Callout call;
        call.title = verdict();
        call.tone = m_best ? Tone::Good : Tone::Caution;
        if (m_best && m_best->id != m_baseline.id)
            call.text = consequences();
        blocks.push_back(call);
        if (m_best) {
            FigureStrip strip;
            for (const Metric m : {Metric::Carbon, Metric::Energy, Metric::Cost, Metric::Water}) {
                Figure figure = m_words.figure(m, m_best->totals[m]);
                const Delta &delta = m_best->delta(m);
                if (m_best->id != m_baseline.id && delta.relative) {
                    figure.detail = tr("%1 against %2").arg(m_words.delta(delta), m_baseline.name);
                    figure.tone = m_words.tone(delta);
                }
                strip.figures.push_back(figure);
            }
            blocks.push_back(strip);
        }
        return blocks;
    }

    /// A table with a column per scenario.
    Table sideBySide(const QString &title) const {
        Table table;
        table.title = title;
        table.columns = {{QString(), Align::Left}};
        for (const ScenarioResult &s : m_all)
            table.columns.push_back({nameOf(s), Align::Right});
        return table;
    }

    /// A figure of every scenario, in one unit.
    template <class FigureOf>
    Row rowOf(const QString &title, Metric metric, FigureOf figureOf) const {
        std::vector<Total> figures;
        for (const ScenarioResult &r : m_all)
            figures.push_back(figureOf(r));
        Row row{{{title}}};
        std::ranges::move(m_words.cells(metric, figures), std::back_inserter(row.cells));
        return row;
    }

    /// Rows of one quantity, as those of carbon, are read against one another.
    SharedUnit unitOfRows(Metric metric) const {
        std::vector<Total> alike;
        for (const Metric other : kShown) {
            if (unit(other) != unit(metric))
                continue;
            for (const ScenarioResult &r : m_all)
                alike.push_back(r.totals[other]);
        }
        return m_words.shared(metric, alike);
    }

    Section results() {
        Section s{QStringLiteral("results"), tr("Results side by side"), 1, true};
        Table table = sideBySide({});
        bool partial = false;
        for (const Metric m : kShown) {
            const SharedUnit unit = unitOfRows(m);
            Row row{{{label(m)}}};
            for (const ScenarioResult &r : m_all)
                row.cells.push_back(m_words.cell(unit, r.totals[m]));
            Row differences{{{QString()}}, RowKind::Detail};
            for (const ScenarioResult &r : m_all) {
                partial |= r.totals[m].partial;
                differences.cells.push_back(
                    r.id == m_baseline.id ? Cell{} : m_words.deltaCell(m, r.delta(m)));
            }
            table.rows.push_back(std::move(row));
            if (std::ranges::any_of(
                    differences.cells, [](const Cell &cell) { return !cell.text.isEmpty(); }))
                table.rows.push_back(std::move(differences));
        }
        table.rows.push_back(rowOf(
            tr("Carbon per %1").arg(m_baseline.unit.name), Metric::Carbon,
            [](const ScenarioResult &r) { return Wording::carbonOf(r.unit); }));
        Row feasible{{{tr("Feasible")}}};
        for (const ScenarioResult &r : m_all)
            feasible.cells.push_back(metCell(r.ledger.feasible()));
        table.rows.push_back(std::move(feasible));
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{
            tr("Differences are against \u201c%1\u201d. Carbon is location-based plus embodied; "
               "the market-based figure stands beside it and is never netted.")
                .arg(m_baseline.name)});
        if (const QString covered = unitCoverage(m_input.plan, m_baseline); !covered.isEmpty())
            s.blocks.push_back(Remark{covered});
        if (partial)
            s.blocks.push_back(Remark{
                tr("\u2265: something is unknown; the figure is the sum of what is known.")});
        s.blocks.push_back(Chart{carbonByStage(m_input.comparison, m_words.format())});
        return s;
    }

    Section choices() {
        Section s{QStringLiteral("choices"), tr("What differs")};
        QStringList paths;
        for (const ScenarioResult &r : m_all) {
            for (const Choice &c : r.choices) {
                if (!paths.contains(c.path))
                    paths << c.path;
            }
        }
        const auto valueIn = [](const ScenarioResult &r, const QString &path) {
            const auto c = std::ranges::find(r.choices, path, &Choice::path);
            return c == r.choices.end() ? QString() : c->value;
        };
        Table table = sideBySide({});
        for (Column &column : table.columns)
            column.align = Align::Left;
        std::vector<std::pair<QString, std::vector<Row>>> groups;
        for (const QString &path : paths) {
            const QString base = valueIn(m_baseline, path);
            const bool differs = std::ranges::any_of(
                m_all, [&](const ScenarioResult &r) { return valueIn(r, path) != base; });
            if (!differs)
                continue;
            const ChoiceName name = nameOfChoice(m_input.plan, m_input.catalog, path);
            auto group = std::ranges::find(
                groups, name.owner, &decltype(groups)::value_type::first);
            if (group == groups.end())
                group = groups.insert(group, {name.owner, {}});
            Row row{{{name.input}}};
            for (const ScenarioResult &r : m_all) {
                const QString value = valueIn(r, path);
                const Tone tone = value == base ? Tone::Muted : Tone::Strong;
                row.cells.push_back(
                    {value.isEmpty()
                         ? QStringLiteral("\u2013")
                         : valueOfChoice(m_input.plan, m_input.catalog, path, value, m_words),
                     tone});
            }
            group->second.push_back(std::move(row));
        }
        for (auto &[owner, rows] : groups) {
            table.rows.push_back({{{owner}}, RowKind::Group});
            std::ranges::move(rows, std::back_inserter(table.rows));
        }
        if (table.rows.empty()) {
            s.blocks.push_back(Paragraph{tr("All scenarios make the same choices.")});
            return s;
        }
        s.blocks.push_back(table);
        s.blocks.push_back(
            Remark{tr("Bold: other than in the baseline. What is alike everywhere is left out.")});
        for (const Scenario &scenario : m_input.plan.scenarios) {
            const QString words = textOf(scenario.description);
            if (!words.isEmpty() && m_input.comparison.scenario(scenario.id)) {
                s.blocks.push_back(Heading{displayName(scenario)});
                s.blocks.push_back(Paragraph{words, Voice::Author});
            }
        }
        return s;
    }

    Section carbon() {
        Section s{QStringLiteral("carbon"), tr("Carbon over the period")};
        if (m_baseline.design.months() > 1)
            s.blocks.push_back(Chart{cumulative(
                m_input.comparison, Metric::Carbon, m_best ? m_best->id : QString(),
                m_words.format())});
        Table table = sideBySide(tr("Carbon by stage"));
        // rows and columns add up, and all of it is read in one unit
        std::vector<Total> figures;
        for (const Stage stage : kStages) {
            for (const ScenarioResult &r : m_all)
                figures.push_back(totals(r.ledger, stage)[Metric::Carbon]);
            table.rows.push_back({{{label(stage)}}});
        }
        for (const ScenarioResult &r : m_all)
            figures.push_back(r.totals[Metric::Carbon]);
        table.rows.push_back({{{tr("Total")}}, RowKind::Total});
        const std::vector<Cell> cells = m_words.cells(Metric::Carbon, figures);
        for (size_t i = 0; i < cells.size(); ++i)
            table.rows[i / m_all.size()].cells.push_back(cells[i]);
        s.blocks.push_back(table);
        return s;
    }

    Section change() {
        constexpr int kSteps = 8;
        Section s{QStringLiteral("change"), tr("Where the difference comes from")};
        for (const ScenarioResult &r : m_all) {
            if (r.id != m_baseline.id)
                s.blocks.push_back(
                    Chart{changeByPart(m_baseline, r, Metric::Carbon, kSteps, m_words.format())});
        }
        if (s.blocks.empty())
            s.blocks.push_back(Paragraph{tr("There is nothing to compare the baseline with.")});
        return s;
    }

    Section parts() {
        constexpr int kParts = 12;
        Section s{QStringLiteral("parts"), tr("Parts of the workload")};
        s.blocks.push_back(
            Chart{partsByScenario(m_input.comparison, Metric::Carbon, kParts, m_words.format())});
        return s;
    }

    Section cost() {
        Section s{QStringLiteral("cost"), tr("Carbon and cost")};
        const bool any = std::ranges::any_of(m_all, [](const ScenarioResult &r) {
            return r.totals.value(Metric::Cost) && r.totals.value(Metric::Carbon);
        });
        if (!any) {
            s.blocks.push_back(
                Paragraph{tr("No scenario has a known cost to set against carbon.")});
            return s;
        }
        s.blocks.push_back(Chart{tradeOff(
            m_input.comparison, Metric::Cost, Metric::Carbon, m_best ? m_best->id : QString(),
            m_words.format())});
        if (m_baseline.design.months() > 1)
            s.blocks.push_back(Chart{cumulative(
                m_input.comparison, Metric::Cost, m_best ? m_best->id : QString(),
                m_words.format())});
        s.blocks.push_back(
            Remark{tr("List prices in US dollars, without agreements, credits and tax.")});
        return s;
    }

    Section services() {
        Section s{QStringLiteral("services"), tr("Services")};
        Table table;
        table.columns = {{tr("Scenario"), Align::Left}, {tr("Inference option"), Align::Left},
                         {tr("p50"), Align::Right},     {tr("p95"), Align::Right},
                         {tr("p99"), Align::Right},     {tr("Peak instances"), Align::Right},
                         {tr("Idle"), Align::Right},    {tr("Promise kept"), Align::Left}};
        for (const ServiceResult &first : m_baseline.ledger.services) {
            table.rows.push_back({{{first.name}}, RowKind::Group});
            const SharedUnit unit = m_words.shared(Metric::LatencyP95, answersOf(first.id));
            const auto milliseconds = [&](const std::optional<double> &ms) {
                return ms ? m_words.cell(unit, Total{ms}) : Cell{QStringLiteral("\u2013")};
            };
            for (const ScenarioResult &r : m_all) {
                const auto found = std::ranges::find(
                    r.ledger.services, first.id, &ServiceResult::id);
                if (found == r.ledger.services.end())
                    continue;
                const auto mode = fromKeyword<InferenceMode>(found->mode);
                Cell idle{QStringLiteral("\u2013")};
                if (found->idleShare)
                    idle = m_words.percentCell(*found->idleShare);
                Cell peak{QStringLiteral("\u2013")};
                if (found->peakInstances > 0.0)
                    peak = {
                        m_words.count(found->peakInstances), Tone::Plain, Voice::Computed,
                        found->peakInstances, QStringLiteral("1")};
                table.rows.push_back(
                    {{{r.name, Tone::Plain, Voice::Author},
                      {mode ? label(*mode) : found->mode},
                      milliseconds(found->p50Ms),
                      milliseconds(found->p95Ms),
                      milliseconds(found->p99Ms),
                      peak,
                      idle,
                      found->meetsSlo ? metCell(found->meetsSlo)
                                      : Cell{tr("none given"), Tone::Muted}}});
            }
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{tr("In the busiest month of the period.")});
        return s;
    }

    /// The times in which a service answers in all scenarios.
    std::vector<Total> answersOf(const QString &service) const {
        std::vector<Total> times;
        for (const ScenarioResult &r : m_all) {
            for (const ServiceResult &s : r.ledger.services) {
                if (s.id == service)
                    times.insert(times.end(), {{s.p50Ms}, {s.p95Ms}, {s.p99Ms}});
            }
        }
        return times;
    }

    /// Differences are surer than figures: what both share moves both.
    Section certainty() {
        Section s{QStringLiteral("certainty"), tr("How sure the difference is")};
        Table table;
        table.columns = {
            {tr("Scenario"), Align::Left},
            {tr("Carbon, P5"), Align::Right},
            {tr("P50"), Align::Right},
            {tr("P95"), Align::Right},
            {tr("Draws with less carbon than the baseline"), Align::Right},
            {tr("With less cost"), Align::Right}};
        const auto share = [&](const ScenarioResult &r, Metric m) {
            const auto chance = m_input.doubt->chance(r.id, m_baseline.id, m);
            return chance ? m_words.percentCell(*chance)
                          : Cell{QStringLiteral("\u2013"), Tone::Muted};
        };
        std::vector<Total> drawn;
        for (const ScenarioResult &r : m_all) {
            const auto spread = m_input.doubt->spread(r.id, Metric::Carbon);
            const bool partial = r.totals[Metric::Carbon].partial;
            for (double Spread::*end : {&Spread::p5, &Spread::p50, &Spread::p95})
                drawn.push_back({spread ? std::optional((*spread).*end) : std::nullopt, partial});
        }
        const std::vector<Cell> carbon = m_words.cells(Metric::Carbon, drawn);
        for (size_t i = 0; i < m_all.size(); ++i) {
            const ScenarioResult &r = m_all[i];
            table.rows.push_back(
                {{{nameOf(r), Tone::Plain, Voice::Author},
                  carbon[3 * i],
                  carbon[3 * i + 1],
                  carbon[3 * i + 2],
                  share(r, Metric::Carbon),
                  share(r, Metric::Cost)}});
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Chart{spreads(m_input.doubt->drawn, Metric::Carbon, m_words.format())});
        s.blocks.push_back(Remark{howItWasDrawn(m_input)});
        return s;
    }

    Section targets() {
        Section s{QStringLiteral("targets"), tr("Targets")};
        const std::vector<TargetCheck> checks = targetChecks(m_input, m_all);
        if (checks.empty()) {
            s.blocks.push_back(Paragraph{tr("The plan sets no targets.")});
            return s;
        }
        Table table = sideBySide({});
        table.columns.insert(table.columns.begin() + 1, {tr("Set at"), Align::Right});
        for (const TargetCheck &check : checks) {
            const TargetTexts texts = check.texts(m_words);
            Row row{{{check.name}, {texts.target}}};
            for (size_t i = 0; i < m_all.size(); ++i) {
                Cell cell = metCell(check.met(i));
                if (check.values[i].value)
                    cell.text = tr("%1: %2").arg(
                        texts.values[static_cast<qsizetype>(i)], cell.text);
                row.cells.push_back(cell);
            }
            table.rows.push_back(std::move(row));
        }
        s.blocks.push_back(table);
        return s;
    }

    Section findings() {
        Section s{QStringLiteral("findings"), tr("Findings of the simulation")};
        for (const ScenarioResult &r : m_all) {
            Table table = findingsOf(m_input, r, m_words);
            table.title = r.name;
            if (!table.rows.empty())
                s.blocks.push_back(table);
        }
        if (s.blocks.empty())
            s.blocks.push_back(Paragraph{tr("The simulation has no findings.")});
        return s;
    }

    Section method() {
        Section s{QStringLiteral("method"), tr("Method and origin")};
        s.blocks.push_back(Paragraph{
            tr("All scenarios are simulated with the same method, catalog and demand. Every figure "
               "is a sum of ledger lines, each a product of factors with a source; the model card "
               "of a scenario lists them.")});
        s.blocks.push_back(conventionsOf(m_baseline.design, m_words));
        s.blocks.push_back(provenanceOf(m_input, m_words));
        return s;
    }

    const ReportInput &m_input;
    const std::vector<ScenarioResult> &m_all;
    const ScenarioResult &m_baseline;
    const ScenarioResult *m_best = nullptr;
    const Wording m_words;
};

} // namespace

Document comparisonReport(const ReportInput &input) {
    return ComparisonReport(input).build();
}

} // namespace greenprint::report
