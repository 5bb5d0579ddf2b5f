#include "reports/content/reviewreport.h"

#include "model/joined.h"
#include "model/plan/element.h"
#include "model/quantity/meaning.h"
#include "model/review/builtinlens.h"
#include "model/review/review.h"
#include "reports/content/coefficientsections.h"
#include "reports/content/comparisonreport.h"
#include "reports/content/impactfacts.h"
#include "reports/content/improvementsection.h"
#include "reports/content/milestonesections.h"
#include "reports/content/resultcharts.h"
#include "reports/content/reviewdetails.h"
#include "reports/content/sectionwriter.h"
#include "reports/content/statements.h"

#include <QCoreApplication>

#include <tuple>

namespace greenprint::report {
namespace {

class ReviewReport : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)

public:
    ReviewReport(
        const ReportInput &input, const ReviewResult &review,
        std::span<const MilestoneReview> milestones)
        : SectionWriter(input)
        , m_review(review)
        , m_milestones(milestones)
        , m_record(input.plan.review) {}

    Document build() {
        Document d;
        d.kind = ReportKind::WellArchitected;
        d.genre = tr("Well-Architected review");
        d.title = m_input.plan.name;
        d.subtitle = textOf(m_input.plan.about.description);
        const int open = m_review.risks[Risk::Unanswered];
        d.status =
            open > 0
                ? tr("%1 of %2 answered").arg(m_review.risks.answered()).arg(m_review.risks.total())
                : tr("Answered");
        d.statusTone = open > 0 ? Tone::Caution : Tone::Good;
        d.author = textOf(m_record.owner);
        d.locale = m_input.locale;
        d.imprint = m_words.imprint(m_result.name);
        d.summary = tr("Review of %1 against %2: %3 high and %4 medium risks, %5 of %6 questions "
                       "answered.")
                        .arg(
                            m_input.plan.name, m_review.lens.name,
                            QString::number(m_review.risks[Risk::High]),
                            QString::number(m_review.risks[Risk::Medium]),
                            QString::number(m_review.risks.answered()),
                            QString::number(m_review.risks.total()));
        d.keywords = {
            tr("Well-Architected"), tr("review"), tr("sustainability"), tr("machine learning")};
        d.front = front();
        d.sections = {
            workload(), scope(), risks(), improvementSection(m_input, m_review), questions()};
        for (Section &s : reviewDetails(m_review, m_words))
            d.sections.push_back(std::move(s));
        d.sections.push_back(result());
        for (Section &s : sideBySide())
            d.sections.push_back(std::move(s));
        if (!m_input.plan.milestones.empty() || !m_milestones.empty())
            d.sections.push_back(milestoneSection(m_milestones, m_review, m_input));
        d.sections.push_back(practices());
        d.sections.push_back(method());
        for (Section &s : coefficientSections(m_input)) {
            s.level = 2;
            s.startsPage = false;
            d.sections.push_back(std::move(s));
        }
        d.sections.push_back(glossary());
        return d;
    }

private:
    KeyValue stated(const QString &key, const Setting<QString> &value) const {
        const QString words = textOf(value);
        return words.isEmpty() ? KeyValue{key, tr("not stated"), Voice::Author, Tone::Caution}
                               : KeyValue{key, words, Voice::Author};
    }

    QString percent(const Coverage &coverage) const {
        const std::optional<double> share = coverage.share();
        return share ? m_words.format().percent(*share) : QStringLiteral("\u2013");
    }

    std::vector<Block> front() {
        std::vector<Block> blocks;
        KeyValues facts;
        facts.rows = {
            {tr("Lens"), m_review.lens.name, Voice::Author},
            {tr("Scenario"), m_result.name, Voice::Author},
            stated(tr("Review owner"), m_record.owner),
            {tr("Environment"),
             m_record.environment ? label(*m_record.environment) : tr("not stated")},
            {tr("Date"), m_words.date(m_input.written)}};
        blocks.push_back(facts);
        FigureStrip strip;
        const auto count = [&](const QString &name, Risk risk, Tone tone) {
            const int decided = m_review.risks[risk];
            strip.figures.push_back(
                {name, QString::number(decided), QString(),
                 tr("%1 as the plan suggests").arg(m_review.suggestedRisks[risk]),
                 decided > 0 ? tone : Tone::Muted});
        };
        count(tr("High risks"), Risk::High, Tone::Bad);
        count(tr("Medium risks"), Risk::Medium, Tone::Caution);
        strip.figures.push_back(
            {tr("Questions answered"), QString::number(m_review.risks.answered()),
             tr("of %1").arg(m_review.risks.total())});
        strip.figures.push_back(
            {tr("Practices met"), percent(m_review.coverage), QString(),
             tr("%1 as the plan suggests").arg(percent(m_review.suggestedCoverage))});
        blocks.push_back(strip);
        if (m_review.risks.answered() < m_review.risks.total())
            blocks.push_back(Callout{
                Tone::Caution, tr("Not every question is answered"),
                tr("What the plan suggests is evidence and not an answer: ratings follow the "
                   "reviewer's decisions alone. Open questions are listed as unanswered.")});
        return blocks;
    }

    Section workload() {
        Section s{QStringLiteral("workload"), tr("Workload"), 1, true};
        const About &about = m_input.plan.about;
        QStringList regions;
        for (const QString &id : regionsOf(m_ledger))
            regions << m_words.region(id);
        KeyValues facts;
        facts.rows = {
            {tr("Name"), m_input.plan.name, Voice::Author},
            stated(tr("Description"), about.description),
            stated(tr("Owner"), about.owner),
            stated(tr("Team"), about.team),
            stated(tr("Goal"), about.goal),
            stated(tr("Benefit"), about.benefit),
            {tr("Functional unit"), m_result.unit.name, Voice::Author},
            {tr("Regions"), regions.join(QLatin1Char('\n'))},
            {tr("Period"), m_words.period(m_design)},
            {tr("Parts"), parts()}};
        s.blocks.push_back(facts);
        return s;
    }

    QString parts() const {
        const Workload &w = m_design.workload;
        return joinedWords(
            {tr("%n dataset(s)", nullptr, static_cast<int>(w.datasets.size())),
             tr("%n task(s)", nullptr, static_cast<int>(w.tasks.size())),
             tr("%n service(s)", nullptr, static_cast<int>(w.services.size()))});
    }

    /// Those who own the review or have answered.
    QStringList participants() const {
        QStringList people{textOf(m_record.owner)};
        for (const Answer &answer : m_record.answers)
            people << textOf(answer.by);
        people.removeDuplicates();
        people.removeAll(QString());
        return people;
    }

    /// The questions of a rating by their titles, or how many, where it is that of all.
    QString questionsRated(Risk risk) const {
        QStringList titles;
        int count = 0;
        for (const ReviewedPillar &p : m_review.pillars) {
            for (const ReviewedQuestion &q : p.questions) {
                ++count;
                if (q.risk == risk)
                    titles << q.title;
            }
        }
        if (titles.isEmpty())
            return tr("nothing");
        return titles.size() == count ? tr("all %n question(s)", nullptr, count)
                                      : titles.join(QLatin1Char('\n'));
    }

    Section scope() {
        Section s{QStringLiteral("scope"), tr("Scope and method")};
        s.blocks.push_back(Paragraph{
            tr("Reviewed is the scenario \u201c%1\u201d against the lens \u201c%2\u201d: %3 "
               "questions in %4 pillars. Evidence comes from the plan and its simulation; for each "
               "practice it says met, not met, or that the plan cannot tell. The reviewer "
               "confirms, rejects or puts aside. Each question is rated by the rules of the lens.")
                .arg(
                    m_result.name, m_review.lens.name, QString::number(m_review.risks.total()),
                    QString::number(m_review.pillars.size()))});
        s.blocks.push_back(Paragraph{
            tr("That nothing was found is no proof that nothing is there: the plan describes what "
               "is to be built, and only what it describes was looked at. Accounts, code and "
               "running systems were not.")});
        KeyValues facts;
        const QStringList people = participants();
        facts.rows.push_back(
            {tr("Who took part"), people.isEmpty() ? tr("not stated") : joinedWords(people),
             Voice::Author, people.isEmpty() ? Tone::Caution : Tone::Plain});
        facts.rows.push_back({tr("Not reviewed yet"), questionsRated(Risk::Unanswered)});
        facts.rows.push_back({tr("Put aside"), questionsRated(Risk::NotApplicable)});
        s.blocks.push_back(facts);
        if (!m_review.lens.description.isEmpty())
            s.blocks.push_back(Remark{m_review.lens.description});
        return s;
    }

    Row riskRow(const QString &name, const RiskCounts &risks, const Coverage &coverage) const {
        Row row{{text(name)}};
        for (const Risk risk : kAllRisks) {
            const int count = risks[risk];
            Cell cell = plainNumber(QString::number(count), count);
            cell.tone = count == 0             ? Tone::Muted
                        : risk == Risk::High   ? Tone::Bad
                        : risk == Risk::Medium ? Tone::Caution
                                               : Tone::Plain;
            row.cells.push_back(cell);
        }
        row.cells.push_back(text(percent(coverage)));
        return row;
    }

    Table riskTable(const QString &title, bool suggested) const {
        Table table;
        table.title = title;
        table.columns = {{tr("Pillar"), Align::Left}};
        for (const Risk risk : kAllRisks)
            table.columns.push_back({label(risk), Align::Right});
        table.columns.push_back({tr("Practices met"), Align::Right});
        for (const ReviewedPillar &p : m_review.pillars)
            table.rows.push_back(riskRow(
                p.name, suggested ? p.suggestedRisks : p.risks,
                suggested ? p.suggestedCoverage : p.coverage));
        Row all = riskRow(
            tr("All"), suggested ? m_review.suggestedRisks : m_review.risks,
            suggested ? m_review.suggestedCoverage : m_review.coverage);
        all.kind = RowKind::Total;
        table.rows.push_back(std::move(all));
        return table;
    }

    Section risks() {
        Section s{QStringLiteral("risks"), tr("Risks by pillar")};
        s.blocks.push_back(riskTable(tr("As decided"), false));
        s.blocks.push_back(riskTable(tr("As the plan suggests where nothing is decided"), true));
        if (!m_milestones.empty())
            s.blocks.push_back(changeSince(m_milestones.back(), m_review, m_input));
        ChartSpec chart;
        chart.kind = ChartKind::StackedBars;
        chart.title = tr("Questions by rating, as the plan suggests where nothing is decided");
        chart.unit = tr("questions");
        chart.whole = true;
        for (const ReviewedPillar &p : m_review.pillars)
            chart.categories << p.name;
        for (const auto &[risk, hue, hatched] :
             {std::tuple(Risk::High, Hue::Bad, false),
              std::tuple(Risk::Medium, Hue::Caution, false),
              std::tuple(Risk::None, Hue::Good, false),
              std::tuple(Risk::NotApplicable, Hue::Neutral, false),
              std::tuple(Risk::Unanswered, Hue::Neutral, true)}) {
            ChartSeries series;
            series.name = label(risk);
            series.hue = hue;
            series.hatched = hatched;
            for (const ReviewedPillar &p : m_review.pillars)
                series.values.push_back(p.suggestedRisks[risk]);
            chart.series.push_back(std::move(series));
        }
        s.blocks.push_back(Chart{std::move(chart)});
        s.blocks.push_back(Remark{
            tr("\u201cPractices met\u201d weighs each practice by its published level of risk: "
               "high 3, medium 2, low 1.")});
        return s;
    }

    Section questions() {
        Section s{QStringLiteral("questions"), tr("Questions"), 1, true};
        s.blocks.push_back(Paragraph{
            tr("Every question with its rating, the rule that gave it, what the plan suggests for "
               "each practice and what was decided.")});
        return s;
    }

    Section result() {
        Section s{QStringLiteral("result"), tr("The scenario in figures")};
        s.blocks.push_back(byStage({Metric::Carbon, Metric::Energy, Metric::Cost}, Metric::Carbon));
        if (m_input.comparison.scenarios.size() > 1)
            s.blocks.push_back(Chart{carbonByStage(m_input.comparison, m_words.format())});
        Table findings = findingsOf(m_input, m_result, m_words);
        findings.title = tr("Findings of the simulation");
        if (!findings.rows.empty())
            s.blocks.push_back(findings);
        return s;
    }

    /// The scenarios beside each other, as in the report that is about them.
    std::vector<Section> sideBySide() {
        std::vector<Section> sections;
        if (m_input.comparison.scenarios.size() < 2)
            return sections;
        for (Section &s : comparisonReport(m_input).sections) {
            if (s.id != QLatin1String("results") && s.id != QLatin1String("choices"))
                continue;
            s.id.prepend(QLatin1String("comparison-"));
            s.level = 2;
            s.startsPage = false;
            // the chart stands above already
            std::erase_if(
                s.blocks, [](const Block &block) { return std::holds_alternative<Chart>(block); });
            sections.push_back(std::move(s));
        }
        return sections;
    }

    Section practices() {
        Section s{QStringLiteral("practices"), tr("Practices and claims")};
        Table table;
        table.columns = {
            {tr("Practice"), Align::Left},
            {tr("Moves"), Align::Left},
            {tr("Claim of its publisher"), Align::Left}};
        QStringList listed;
        for (const ReviewedPillar &p : m_review.pillars) {
            for (const ReviewedQuestion &q : p.questions) {
                for (const ReviewedChoice &c : q.choices) {
                    for (const QString &id : c.practices) {
                        const Practice *practice = m_input.catalog.practice(id);
                        if (practice && !listed.contains(id)) {
                            listed << id;
                            table.rows.push_back(practiceRow(*practice));
                        }
                    }
                }
            }
        }
        if (table.rows.empty()) {
            s.blocks.push_back(
                Paragraph{tr("No choice of this lens stands for a practice of the catalog.")});
            return s;
        }
        s.blocks.push_back(table);
        s.blocks.push_back(Remark{tr("A claim is quoted, never used as a default.")});
        return s;
    }

    Row practiceRow(const Practice &practice) const {
        QStringList claim{practice.claim, serviceNotice(m_input.catalog, practice)};
        claim.removeAll(QString());
        return {
            {text(practice.id + QLatin1Char(' ') + practice.title),
             text(label(practice.lever), Tone::Muted),
             text(
                 claim.isEmpty() ? tr("none published") : claim.join(QLatin1Char('\n')),
                 Tone::Muted)}};
    }

    Section glossary() const {
        Section s{
            QStringLiteral("glossary"), QCoreApplication::translate("Glossary", "Glossary"), 2};
        KeyValues terms;
        for (const Metric metric : kAllMetrics)
            terms.rows.push_back({label(metric), meaning(metric)});
        s.blocks.push_back(terms);
        return s;
    }

    Section method() {
        Section s{QStringLiteral("method"), tr("Method and origin")};
        s.blocks.push_back(conventionsOf(m_design, m_words));
        s.blocks.push_back(provenanceOf(m_input, m_words));
        return s;
    }

    const ReviewResult &m_review;
    std::span<const MilestoneReview> m_milestones;
    const ReviewRecord &m_record;
};

} // namespace

Document reviewReport(
    const ReportInput &input, const ReviewResult &review,
    std::span<const MilestoneReview> milestones) {
    return ReviewReport(input, review, milestones).build();
}

} // namespace greenprint::report
