#include "reports/content/milestonesections.h"

#include "reports/content/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace greenprint::report {
namespace {

constexpr std::array kFollowed{
    Metric::Carbon, Metric::CarbonMarket, Metric::Energy, Metric::Water, Metric::Cost};

class MilestoneSections {
    Q_DECLARE_TR_FUNCTIONS(MilestoneSections)

public:
    explicit MilestoneSections(const ReportInput &input)
        : m_input(input)
        , m_words(input) {}

    Table changeSince(const MilestoneReview &milestone, const ReviewResult &today) const {
        const ReviewResult &before = milestone.review;
        Table table;
        table.title =
            tr("Since \u201c%1\u201d, %2").arg(milestone.name, m_words.date(milestone.recorded));
        table.columns = {
            {QString(), Align::Left}, {tr("Then"), Align::Right}, {tr("Today"), Align::Right}};
        for (const Risk risk : {Risk::High, Risk::Medium, Risk::Unanswered})
            table.rows.push_back(
                {{{label(risk)}, count(before.risks[risk]), count(today.risks[risk])}});
        table.rows.push_back(
            {{{tr("Practices met")}, share(before.coverage), share(today.coverage)}});
        for (const Metric m : kFollowed) {
            const std::vector<Cell> cells = m_words.cells(m, {before.totals[m], today.totals[m]});
            table.rows.push_back({{{label(m)}, cells.front(), cells.back()}});
        }
        table.rows.push_back({{{tr("Catalog")}, {before.catalogVersion}, {today.catalogVersion}}});
        return table;
    }

    Section section(std::span<const MilestoneReview> frozen, const ReviewResult &today) const {
        Section s{QStringLiteral("milestones"), tr("Milestones")};
        s.blocks.push_back(listed(frozen, today));
        if (frozen.empty()) {
            s.blocks.push_back(Remark{
                tr("Their frozen answers and results are in the library that they were made in.")});
            return s;
        }
        const MilestoneReview &last = frozen.back();
        const ReviewChanges changes = reviewChanges(last.review, today);
        if (changes.ratings.empty() && changes.decisions.empty()) {
            s.blocks.push_back(Paragraph{
                tr("No answer has changed since \u201c%1\u201d.").arg(last.name), Voice::Computed});
            return s;
        }
        s.blocks.push_back(ratings(changes, last.name, today));
        return s;
    }

private:
    static Cell count(int number) {
        return {
            QString::number(number), Tone::Plain, Voice::Computed, double(number),
            QStringLiteral("1")};
    }

    Cell share(const Coverage &coverage) const {
        const std::optional<double> value = coverage.share();
        return value ? m_words.percentCell(*value) : Cell{QStringLiteral("\u2013"), Tone::Muted};
    }

    Row row(
        const QString &name, const QString &recorded, const ReviewResult *review,
        const QString &catalog, const std::vector<SharedUnit> &units) const {
        const Cell none{QStringLiteral("\u2013"), Tone::Muted};
        Row row{{{name, Tone::Plain, Voice::Author}, {recorded}, {catalog}}};
        for (const Risk risk : {Risk::High, Risk::Medium, Risk::Unanswered})
            row.cells.push_back(review ? count(review->risks[risk]) : none);
        row.cells.push_back(review ? share(review->coverage) : none);
        for (const SharedUnit &unit : units)
            row.cells.push_back(review ? m_words.cell(unit, review->totals[unit.metric()]) : none);
        return row;
    }

    Table listed(std::span<const MilestoneReview> frozen, const ReviewResult &today) const {
        Table table;
        table.columns = {{tr("Milestone"), Align::Left},      {tr("Recorded"), Align::Left},
                         {tr("Catalog"), Align::Left},        {tr("High"), Align::Right},
                         {tr("Medium"), Align::Right},        {tr("Unanswered"), Align::Right},
                         {tr("Practices met"), Align::Right}, {label(Metric::Carbon), Align::Right},
                         {label(Metric::Cost), Align::Right}};
        std::vector<SharedUnit> units;
        for (const Metric m : {Metric::Carbon, Metric::Cost}) {
            std::vector<Total> column{today.totals[m]};
            for (const MilestoneReview &milestone : frozen)
                column.push_back(milestone.review.totals[m]);
            units.push_back(m_words.shared(m, column));
        }
        for (const Milestone &m : m_input.plan.milestones) {
            const auto known = std::ranges::find(frozen, m.name, &MilestoneReview::name);
            if (known == frozen.end())
                table.rows.push_back(row(
                    m.name, m_words.date(textOf(m.recorded)), nullptr, textOf(m.catalog), units));
        }
        for (const MilestoneReview &m : frozen)
            table.rows.push_back(
                row(m.name, m_words.date(m.recorded), &m.review, m.review.catalogVersion, units));
        Row now = row(
            tr("Today"), m_words.date(m_input.written.date().toString(Qt::ISODate)), &today,
            today.catalogVersion, units);
        now.kind = RowKind::Total;
        now.cells.front().voice = Voice::Computed;
        table.rows.push_back(std::move(now));
        return table;
    }

    static QString rating(const std::optional<Risk> &risk) {
        return risk ? label(*risk) : QStringLiteral("\u2013");
    }
    static QString decided(const std::optional<Decision> &decision) {
        return decision ? label(*decision) : tr("undecided");
    }

    static QString titleOf(const QString &question, const ReviewResult &today) {
        for (const ReviewedPillar &pillar : today.pillars) {
            const auto found = std::ranges::find(pillar.questions, question, &ReviewedQuestion::id);
            if (found != pillar.questions.end())
                return found->title;
        }
        return question;
    }

    static Table ratings(
        const ReviewChanges &changes, const QString &since, const ReviewResult &today) {
        Table table;
        table.title = tr("What changed since \u201c%1\u201d").arg(since);
        table.columns = {
            {tr("Question or practice"), Align::Left},
            {tr("Then"), Align::Left},
            {tr("Today"), Align::Left}};
        QStringList titled;
        for (const RatingChange &r : changes.ratings) {
            titled << r.question;
            table.rows.push_back({{{r.title}, {rating(r.before)}, {rating(r.after)}}});
            addDecisions(table, changes, r.question);
        }
        for (const DecisionChange &d : changes.decisions) {
            if (titled.contains(d.question))
                continue;
            titled << d.question;
            table.rows.push_back({{{titleOf(d.question, today)}}, RowKind::Group});
            addDecisions(table, changes, d.question);
        }
        return table;
    }

    static void addDecisions(Table &table, const ReviewChanges &changes, const QString &question) {
        for (const DecisionChange &d : changes.decisions) {
            if (d.question == question)
                table.rows.push_back(
                    {{{d.title, Tone::Muted},
                      {decided(d.before), Tone::Muted},
                      {decided(d.after), Tone::Muted}},
                     RowKind::Detail});
        }
    }

    const ReportInput &m_input;
    const Wording m_words;
};

} // namespace

Table changeSince(
    const MilestoneReview &milestone, const ReviewResult &today, const ReportInput &input) {
    return MilestoneSections(input).changeSince(milestone, today);
}

Section milestoneSection(
    std::span<const MilestoneReview> frozen, const ReviewResult &today, const ReportInput &input) {
    return MilestoneSections(input).section(frozen, today);
}

} // namespace greenprint::report
