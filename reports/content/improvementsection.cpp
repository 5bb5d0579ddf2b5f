#include "reports/content/improvementsection.h"

#include "model/joined.h"
#include "model/review/review.h"
#include "reports/content/sectionwriter.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace greenprint::report {
namespace {

class ImprovementSection : SectionWriter {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport) // its texts are those of the report that it is part of

public:
    ImprovementSection(const ReportInput &input, const ReviewResult &review)
        : SectionWriter(input)
        , m_review(review) {}

    Section section() {
        Section s{QStringLiteral("improvements"), tr("Improvement plan"), 1, true};
        const ImprovementPlan &plan = m_review.improvements;
        const Saving together(plan.combined.before, plan.combined.after);
        if (const auto carbon = together[Metric::Carbon]; carbon && *carbon > 0.0) {
            Callout call;
            call.tone = Tone::Good;
            const Total &before = plan.combined.before[Metric::Carbon];
            const SharedUnit unit = m_words.shared(Metric::Carbon, {{*carbon}, before});
            call.title = tr("Together the open practices save %1 of %2")
                             .arg(m_words.amount(unit, {*carbon}), m_words.amount(unit, before));
            call.text = tr("Adopted one on top of the other: %1. Together they save less than the "
                           "sum of each alone.")
                            .arg(joinedWords(plan.combined.practices));
            QStringList less;
            QStringList more;
            QStringList notKnown;
            for (const Metric m :
                 {Metric::Energy, Metric::CarbonMarket, Metric::Water, Metric::Cost,
                  Metric::LatencyP95}) {
                const std::optional<double> value = together[m];
                if (value && counts(m, *value))
                    (*value > 0.0 ? less : more)
                        << tr("%1 %2").arg(label(m), m_words.amount(m, std::abs(*value)));
                else if (!value && plan.combined.before.value(m))
                    notKnown << label(m);
            }
            if (!less.isEmpty())
                call.text += QLatin1Char(' ')
                             + tr("Less in other figures: %1.").arg(joinedPhrases(less));
            if (!more.isEmpty())
                call.text += QLatin1Char(' ')
                             + tr("More in other figures: %1.").arg(joinedPhrases(more));
            if (!notKnown.isEmpty())
                call.text += QLatin1Char(' ')
                             + tr("Not known with all of them: %1.").arg(joinedPhrases(notKnown));
            s.blocks.push_back(call);
        }
        if (Table matrix = priorities(); !matrix.rows.empty())
            s.blocks.push_back(std::move(matrix));
        Table table;
        table.title = tr("Practices that save something in this plan");
        table.columns = {{tr("Priority"), Align::Right}, {tr("Practice"), Align::Left},
                         {tr("Carbon"), Align::Right},   {tr("Energy"), Align::Right},
                         {tr("Water"), Align::Right},    {tr("Cost"), Align::Right},
                         {tr("Effort"), Align::Left}};
        Table others;
        others.title = tr("Other open practices");
        others.columns = {
            {tr("Practice"), Align::Left},
            {tr("Risk"), Align::Left},
            {tr("Effort"), Align::Left},
            {tr("Carbon, at most"), Align::Right}};
        const SharedUnit carbon = unitOf(&Improvement::saves, Metric::Carbon);
        const SharedUnit energy = unitOf(&Improvement::saves, Metric::Energy);
        const SharedUnit water = unitOf(&Improvement::saves, Metric::Water);
        const SharedUnit cost = unitOf(&Improvement::saves, Metric::Cost);
        const SharedUnit atMost = unitOf(&Improvement::atMost, Metric::Carbon);
        for (const Improvement &item : plan.items) {
            const Cell name = text(item.practice + QLatin1Char(' ') + item.title);
            if (item.priority) {
                table.rows.push_back(
                    {{plainNumber(QString::number(*item.priority), *item.priority), name,
                      saved(item.saves, carbon), saved(item.saves, energy),
                      saved(item.saves, water), saved(item.saves, cost),
                      text(effortText(item.effort))}});
                table.rows.push_back({{{}, text(remarkOf(item), Tone::Muted)}, RowKind::Detail});
            } else {
                others.rows.push_back(
                    {{name, text(label(item.risk), toneOf(item.risk)),
                      text(effortText(item.effort)), saved(item.atMost, atMost)}});
                others.rows.push_back({{text(remarkOf(item), Tone::Muted)}, RowKind::Detail});
            }
        }
        if (table.rows.empty() && others.rows.empty()) {
            s.blocks.push_back(Paragraph{tr("No practice of the lens is open.")});
            return s;
        }
        if (!table.rows.empty()) {
            s.blocks.push_back(table);
            s.blocks.push_back(Remark{
                tr("Each is simulated alone in the reviewed scenario; a negative figure is more, "
                   "not less. Priority follows from effect and effort: 1 first, 5 last.")});
        }
        if (!others.rows.empty()) {
            s.blocks.push_back(others);
            s.blocks.push_back(
                Remark{tr("“At most” is the published maximum, simulated in this plan; without "
                          "a strength that somebody measured or assumes nothing is counted.")});
        }
        return s;
    }

private:
    /// Whether a difference is more than nothing beside what the scenario is now.
    bool counts(Metric m, double difference) const {
        constexpr double kNothing = 1e-4;
        const double whole = m_review.improvements.combined.before.value(m).value_or(0.0);
        return difference != 0.0 && std::abs(difference) >= kNothing * std::abs(whole);
    }

    /// The unit of what open practices save, alone or at most.
    SharedUnit unitOf(std::optional<Saving> Improvement::*saving, Metric m) const {
        std::vector<Total> column;
        for (const Improvement &item : m_review.improvements.items) {
            const std::optional<Saving> &its = item.*saving;
            if (its && (*its)[m] && counts(m, *(*its)[m]))
                column.push_back({(*its)[m]});
        }
        return m_words.shared(m, column);
    }

    Cell saved(const std::optional<Saving> &saving, const SharedUnit &unit) const {
        if (!saving)
            return text(QStringLiteral("\u2013"), Tone::Muted);
        const Metric m = unit.metric();
        const std::optional<double> value = (*saving)[m];
        if (!value)
            return text(Wording::unknown(), Tone::Caution);
        Cell cell = m_words.cell(unit, {*value});
        if (*value < 0.0)
            cell.tone = Tone::Bad;
        if (!counts(m, *value)) {
            cell.text = QStringLiteral("\u2013");
            cell.tone = Tone::Muted;
        }
        return cell;
    }

    /// Effect against effort: what to begin with stands at the top left.
    Table priorities() const {
        Table table;
        table.title = tr("What to begin with: effect against effort");
        constexpr std::array kEfforts{Effort::Low, Effort::Medium, Effort::High};
        table.columns = {{QString(), Align::Left}};
        for (const Effort effort : kEfforts)
            table.columns.push_back({effortText(effort), Align::Left});
        for (const Effect effect : {Effect::Large, Effect::Medium, Effect::Small}) {
            Row row{{text(label(effect))}};
            bool any = false;
            for (const Effort effort : kEfforts) {
                QStringList ids;
                for (const Improvement &item : m_review.improvements.items) {
                    if (item.priority && item.effect == effect && item.effort == effort)
                        ids << item.practice;
                }
                any |= !ids.isEmpty();
                row.cells.push_back(text(
                    ids.isEmpty() ? QStringLiteral("\u2013") : joinedWords(ids),
                    ids.isEmpty() ? Tone::Muted : Tone::Plain));
            }
            if (any)
                table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// "Carbon, market-based: 0.417 t CO₂e less", "Latency, p95: 10.4 ms slower".
    QString change(Metric m, double saved) const {
        const QString amount = m_words.amount(m, std::abs(saved));
        const bool better = saved > 0.0;
        if (m == Metric::LatencyP95)
            return (better ? tr("%1: %2 faster") : tr("%1: %2 slower")).arg(label(m), amount);
        return (better ? tr("%1: %2 less") : tr("%1: %2 more")).arg(label(m), amount);
    }

    /// What the columns have no room for: the other accounting, and latency.
    QString furtherSavings(const Improvement &item) const {
        if (!item.saves)
            return {};
        QStringList parts;
        for (const Metric m : {Metric::CarbonMarket, Metric::LatencyP95}) {
            if (const auto value = (*item.saves)[m]; value && counts(m, *value))
                parts << change(m, *value);
        }
        return joinedPhrases(parts);
    }

    static Tone toneOf(Risk risk) {
        return risk == Risk::High ? Tone::Bad : risk == Risk::Medium ? Tone::Caution : Tone::Muted;
    }

    QString remarkOf(const Improvement &item) const {
        QStringList parts{item.why, item.remark, furtherSavings(item)};
        QStringList who{item.owner, item.due.isEmpty() ? QString() : m_words.date(item.due)};
        who.removeAll(QString());
        if (!who.isEmpty())
            parts << tr("Taken up by %1").arg(joinedWords(who));
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }

    const ReviewResult &m_review;
};

} // namespace

Section improvementSection(const ReportInput &input, const ReviewResult &review) {
    return ImprovementSection(input, review).section();
}

} // namespace greenprint::report
