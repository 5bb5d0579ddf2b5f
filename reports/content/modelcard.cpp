#include "reports/content/modelcard.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "reports/content/impactfacts.h"
#include "reports/content/impactfields.h"
#include "reports/content/impactsections.h"
#include "reports/content/placenames.h"
#include "reports/content/wording.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

class ModelCard {
    Q_DECLARE_TR_FUNCTIONS(ModelCard)

public:
    explicit ModelCard(const ReportInput &input)
        : m_input(input)
        , m_result(input.chosen())
        , m_design(m_result.design)
        , m_card(input.plan.card)
        , m_words(input) {}

    static QString finalRefused(const QStringList &missing) {
        return tr("the card's status is final, but required fields are missing: %1")
            .arg(joinedPhrases(missing));
    }

    Document build() {
        const bool final = m_card.status == CardStatus::Final;
        Document d;
        d.kind = ReportKind::ModelCard;
        d.genre = tr("Model card");
        d.title = m_input.plan.name;
        d.subtitle = textOf(m_input.plan.about.description);
        d.status = final ? tr("Final") : tr("Draft");
        d.statusTone = final ? Tone::Good : Tone::Caution;
        d.author = textOf(m_card.author);
        d.locale = m_input.locale;
        d.imprint = m_words.imprint(m_result.name);
        d.summary =
            tr("Model card of %1 with the environmental impact of \u201c%2\u201d: %3 over %4.")
                .arg(
                    m_input.plan.name, m_result.name,
                    m_words.amount(Metric::Carbon, m_result.totals[Metric::Carbon]),
                    m_words.period(m_design));
        d.keywords = {tr("model card"), tr("environmental impact"), tr("machine learning")};
        d.front = front();
        d.sections = {overview(), intendedUses(), business(),
                      training(), evaluation(),   additional()};
        for (Section &s : impactSections(m_input))
            d.sections.push_back(std::move(s));
        return d;
    }

private:
    std::vector<Block> front() {
        std::vector<Block> blocks;
        KeyValues facts;
        facts.rows = {
            {tr("Scenario"), m_result.name, Voice::Author},
            {tr("Model version"), stated(m_card.version), Voice::Author, toneOf(m_card.version)},
            {tr("Author"), stated(m_card.author), Voice::Author, toneOf(m_card.author)},
            {tr("Contact"), stated(m_card.contact), Voice::Author, toneOf(m_card.contact)},
            {tr("Date"), m_words.date(m_input.written)},
            {tr("Period"), m_words.period(m_design)}};
        blocks.push_back(facts);

        const std::vector<Metric> shown{
            Metric::Carbon, Metric::CarbonMarket, Metric::Energy, Metric::Water};
        FigureStrip strip;
        strip.figures = m_words.figures(shown, m_result.totals);
        strip.figures[0].label = tr("Carbon, location and embodied");
        if (m_input.hasBaseline()) {
            for (size_t i = 0; i < shown.size(); ++i) {
                const Delta &delta = m_result.delta(shown[i]);
                if (delta.relative) {
                    strip.figures[i].detail =
                        tr("%1 against %2").arg(m_words.delta(delta), m_input.baseline().name);
                    strip.figures[i].tone = m_words.tone(delta);
                }
            }
        }
        blocks.push_back(strip);
        if (hasErrors(m_result.ledger.findings))
            blocks.push_back(Callout{
                Tone::Bad, tr("This scenario is not feasible"),
                tr("It breaks at least one hard limit; see assumptions and limits. Its figures "
                   "are shown where they can be computed.")});
        return blocks;
    }

    QString stated(const Setting<QString> &value) const {
        const QString text = textOf(value);
        return text.isEmpty() ? tr("not stated") : text;
    }
    static Tone toneOf(const Setting<QString> &value) {
        return textOf(value).isEmpty() ? Tone::Caution : Tone::Plain;
    }

    /// A row with the label of the parameter table.
    KeyValue field(const char *key, const Setting<QString> &value) const {
        const Parameter *p = specOf<Card>().parameter(QLatin1String(key));
        return {p->translatedLabel(), stated(value), Voice::Author, toneOf(value)};
    }

    Section overview() {
        Section s{QStringLiteral("overview"), tr("Model overview")};
        KeyValues rows;
        rows.rows = {
            field("model-description", m_card.modelDescription),
            field("model-owner", m_card.modelOwner),
            {tr("Team"), stated(m_input.plan.about.team), Voice::Author,
             toneOf(m_input.plan.about.team)},
            field("problem-type", m_card.problemType),
            field("algorithm-type", m_card.algorithmType),
            field("base-model", m_card.baseModel)};
        s.blocks.push_back(rows);
        Table artifacts;
        artifacts.title = tr("Model artifacts and data");
        artifacts.columns = {
            {tr("Name"), Align::Left},
            {tr("Role"), Align::Left},
            {tr("Stored now"), Align::Right},
            {tr("Growth a month"), Align::Right},
            {tr("Region"), Align::Left}};
        for (size_t i = 0; i < m_design.workload.datasets.size(); ++i) {
            const Dataset &dataset = m_design.workload.datasets[i];
            const auto gigabytes = [&](const std::optional<double> &gb) {
                Cell cell;
                cell.text = gb ? m_words.input(*gb, Unit::Gigabyte) : Wording::unknown();
                cell.value = gb;
                cell.unit = symbol(Unit::Gigabyte);
                return cell;
            };
            artifacts.rows.push_back(
                {{{displayName(dataset), Tone::Plain, Voice::Author},
                  {dataset.role ? label(*dataset.role) : QString()},
                  gigabytes(dataset.size ? std::optional(dataset.size->number) : std::nullopt),
                  gigabytes(dataset.growth ? dataset.growth->number : 0.0),
                  {m_design.datasets[i].region}}});
        }
        if (!artifacts.rows.empty())
            s.blocks.push_back(artifacts);
        return s;
    }

    Section intendedUses() {
        Section s{QStringLiteral("intended-uses"), tr("Intended uses")};
        KeyValues rows;
        const bool rated = m_card.riskRating && *m_card.riskRating != RiskRating::Unknown;
        rows.rows = {
            field("purpose-of-model", m_card.purposeOfModel),
            field("intended-uses", m_card.intendedUses),
            field("factors-affecting-model-efficiency", m_card.factorsAffectingEfficiency),
            {specOf<Card>().parameter(QLatin1String("risk-rating"))->translatedLabel(),
             label(m_card.riskRating.value_or(RiskRating::Unknown)), Voice::Author,
             rated ? Tone::Strong : Tone::Caution},
            field("explanations-for-risk-rating", m_card.explanationsForRiskRating)};
        s.blocks.push_back(rows);
        return s;
    }

    Section business() {
        Section s{QStringLiteral("business"), tr("Business details")};
        KeyValues rows;
        rows.rows = {
            field("business-problem", m_card.businessProblem),
            field("business-stakeholders", m_card.businessStakeholders),
            field("line-of-business", m_card.lineOfBusiness)};
        const About &about = m_input.plan.about;
        if (!textOf(about.goal).isEmpty())
            rows.rows.push_back({tr("Sustainability goal"), textOf(about.goal), Voice::Author});
        if (!textOf(about.benefit).isEmpty())
            rows.rows.push_back({tr("Benefit, not netted"), textOf(about.benefit), Voice::Author});
        s.blocks.push_back(rows);
        return s;
    }

    Section training() {
        Section s{QStringLiteral("training"), tr("Training details")};
        KeyValues rows;
        rows.rows = {
            field("objective-function", m_card.objectiveFunction),
            field("training-observations", m_card.trainingObservations)};
        s.blocks.push_back(rows);
        s.blocks.push_back(tasks(Stage::Training, tr("Training jobs")));
        return s;
    }

    Table tasks(Stage stage, const QString &title) {
        Table table;
        table.title = title;
        table.columns = {
            {tr("Job"), Align::Left},
            {tr("Kind"), Align::Left},
            {tr("Runs on"), Align::Left},
            {tr("Hours a run"), Align::Right},
            {tr("Runs a month"), Align::Right}};
        const Workload stated = statedWorkload(m_input);
        for (size_t i = 0; i < m_design.workload.tasks.size(); ++i) {
            const Task &task = m_design.workload.tasks[i];
            const TaskDesign &choice = m_design.tasks[i];
            if (task.stage.value_or(Stage::Training) != stage)
                continue;
            QString kind = task.kind ? label(*task.kind) : QString();
            const bool makesModel = task.kind == TaskKind::Training
                                    || task.kind == TaskKind::Tuning;
            if (const Setting<TrainingType> &from = stated.tasks[i].trainingType;
                makesModel && from)
                kind += QStringLiteral(", ") + label(*from);
            const QString instance = choice.instance.isEmpty()
                                         ? Wording::unknown()
                                         : QStringLiteral("%1\u00a0\u00d7\u00a0%2")
                                               .arg(m_words.count(choice.count), choice.instance);
            Cell runs;
            if (choice.skip) {
                runs.text = tr("left out");
            } else if (task.oneOff.value_or(false)) {
                runs.text = tr("once");
                runs.value = 1.0;
            } else if (task.runsPerMonth) {
                runs.text = m_words.input(task.runsPerMonth->number, Unit::One);
                runs.value = task.runsPerMonth->number;
            }
            const std::optional<double> hours = runHours(task);
            Cell duration;
            if (hours)
                duration.text = m_words.hours(*hours);
            else if (task.kind != TaskKind::Notebook) // one is used day by day, and has no runs
                duration.text = Wording::unknown();
            duration.value = hours;
            duration.unit = symbol(Unit::Hour);
            table.rows.push_back(
                {{{displayName(task), Tone::Plain, Voice::Author},
                  {kind},
                  {instance},
                  duration,
                  runs}});
        }
        return table;
    }

    /// Wall clock of one run in this design, as the ledger has it.
    std::optional<double> runHours(const Task &task) const {
        const Ledger &ledger = m_result.ledger;
        for (const Line &line : ledger.lines) {
            if (line.subject.kind != SubjectKind::Task || line.subject.id != task.id
                || line.activity != Activity::Work)
                continue;
            for (const Factor &f : ledger.factorsOf(line)) {
                if (f.name == FactorName::RunHours && f.datum.known())
                    return f.datum.value;
            }
        }
        return task.hours ? std::optional(task.hours->number) : std::nullopt;
    }

    Section evaluation() {
        Section s{QStringLiteral("evaluation"), tr("Evaluation details")};
        KeyValues rows;
        rows.rows = {field("evaluation-observations", m_card.evaluationObservations)};
        s.blocks.push_back(rows);
        Table quality;
        quality.title = tr("Quality of the model in this scenario");
        quality.columns = {
            {tr("Metric"), Align::Left}, {tr("Value"), Align::Right}, {tr("Basis"), Align::Left}};
        for (const Quality &q : m_design.qualities) {
            Cell value;
            value.text = q.value ? m_words.input(q.value->number, Unit::One) : Wording::unknown();
            if (q.value)
                value.value = q.value->number;
            quality.rows.push_back(
                {{{q.metric, Tone::Plain, Voice::Author},
                  value,
                  {q.basis ? label(*q.basis) : QString()}}});
        }
        if (quality.rows.empty())
            s.blocks.push_back(Remark{tr("The plan states no quality for this scenario.")});
        else
            s.blocks.push_back(quality);
        return s;
    }

    Section additional() {
        Section s{QStringLiteral("additional"), tr("Additional information")};
        KeyValues rows;
        rows.rows = {
            field("ethical-considerations", m_card.ethicalConsiderations),
            field("caveats-and-recommendations", m_card.caveatsAndRecommendations)};
        s.blocks.push_back(rows);
        Table notes;
        notes.title = tr("Notes in the plan");
        notes.columns = {{tr("On"), Align::Left}, {tr("Note"), Align::Left}};
        for (const Note &note : m_input.plan.notes) {
            // those on findings stand beside the findings
            if (note.finding)
                continue;
            notes.rows.push_back(
                {{{nameOfPlace(m_input.plan, m_input.catalog, note.on, NameScenario::Yes),
                   Tone::Muted},
                  {textOf(note.text), Tone::Plain, Voice::Author}}});
        }
        if (!notes.rows.empty())
            s.blocks.push_back(notes);
        return s;
    }

    const ReportInput &m_input;
    const ScenarioResult &m_result;
    const Design &m_design;
    const Card &m_card;
    const Wording m_words;
};

} // namespace

Expected<Document> modelCard(const ReportInput &input) {
    if (input.plan.card.status == CardStatus::Final) {
        const QStringList missing = missingForFinal(input);
        if (!missing.isEmpty())
            return failure(Error::unreadable(input.plan.name, ModelCard::finalRefused(missing)));
    }
    return ModelCard(input).build();
}

} // namespace greenprint::report
