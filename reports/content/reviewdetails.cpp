#include "reports/content/reviewdetails.h"

#include "model/joined.h"
#include "model/review/review.h"

#include <QCoreApplication>

namespace greenprint::report {
namespace {

class ReviewDetails {
    Q_DECLARE_TR_FUNCTIONS(ReviewDetails)

public:
    ReviewDetails(const ReviewResult &review, const Wording &words)
        : m_review(review)
        , m_words(words) {}

    std::vector<Section> all() const {
        std::vector<Section> sections;
        for (const ReviewedPillar &pillar : m_review.pillars) {
            Section s{QStringLiteral("pillar-") + pillar.id, pillar.name, 2};
            for (const ReviewedQuestion &question : pillar.questions)
                add(s, question);
            sections.push_back(std::move(s));
        }
        return sections;
    }

private:
    static Tone toneOf(Risk risk) {
        switch (risk) {
        case Risk::High:
            return Tone::Bad;
        case Risk::Medium:
            return Tone::Caution;
        case Risk::None:
            return Tone::Good;
        case Risk::NotApplicable:
        case Risk::Unanswered:
            break;
        }
        return Tone::Muted;
    }

    /// The published level of risk; empty where none is published.
    static QString levelWords(const QString &level) {
        if (level == QLatin1String("high"))
            return tr("high", "level of risk");
        if (level == QLatin1String("medium"))
            return tr("medium", "level of risk");
        return level.isEmpty() ? QString() : tr("low", "level of risk");
    }

    void add(Section &s, const ReviewedQuestion &question) const {
        s.blocks.push_back(Heading{question.title});
        KeyValues facts;
        QString rating = label(question.risk);
        if (question.rule)
            rating += QLatin1Char('\n') + ratingText(m_review.lens, question);
        facts.rows.push_back({tr("Rating"), rating, Voice::Computed, toneOf(question.risk)});
        if (question.risk == Risk::Unanswered)
            facts.rows.push_back(
                {tr("As the plan suggests"), label(question.suggestedRisk), Voice::Computed,
                 toneOf(question.suggestedRisk)});
        if (question.risk == Risk::NotApplicable)
            facts.rows.push_back({tr("Reason"), label(question.reason)});
        if (!question.note.isEmpty())
            facts.rows.push_back({tr("Note"), question.note, Voice::Author});
        QStringList who{question.by, m_words.date(question.date)};
        who.removeAll(QString());
        if (!who.isEmpty())
            facts.rows.push_back({tr("Answered by"), joinedWords(who), Voice::Author});
        if (question.acceptance)
            facts.rows.push_back(
                {tr("Risk accepted"), acceptanceText(*question.acceptance), Voice::Author});
        s.blocks.push_back(facts);

        Table table;
        table.columns = {
            {tr("Practice"), Align::Left},
            {tr("Level"), Align::Left},
            {tr("The plan suggests"), Align::Left},
            {tr("Decided"), Align::Left}};
        for (const ReviewedChoice &choice : question.choices) {
            if (choice.none)
                continue;
            table.rows.push_back(
                {{{choice.title},
                  {levelWords(choice.level), Tone::Muted},
                  suggestion(choice.evidence),
                  decision(choice.decision)}});
            QStringList why{choice.evidence.text(), choice.decision.note};
            why.removeAll(QString());
            if (!why.isEmpty())
                table.rows.push_back(
                    {{{why.join(QLatin1Char('\n')), Tone::Muted}}, RowKind::Detail});
        }
        s.blocks.push_back(table);
    }

    QString acceptanceText(const Acceptance &acceptance) const {
        QString text = tr("by %1").arg(acceptance.by.value_or(tr("nobody named")));
        if (acceptance.until)
            text += tr(", until %1").arg(m_words.date(*acceptance.until));
        if (acceptance.reason)
            text += QStringLiteral(": ") + *acceptance.reason;
        return text;
    }

    static Cell suggestion(const Evidence &evidence) {
        if (!evidence.applies)
            return {tr("nothing here to apply it to"), Tone::Muted};
        const Tone tone = evidence.suggestion == Suggestion::Met      ? Tone::Good
                          : evidence.suggestion == Suggestion::NotMet ? Tone::Bad
                                                                      : Tone::Muted;
        return {label(evidence.suggestion), tone};
    }

    static Cell decision(const ChoiceDecision &decision) {
        if (!decision.decision)
            return {tr("open"), Tone::Caution};
        QString text = label(*decision.decision);
        if (*decision.decision == Decision::NotApplicable)
            text += QStringLiteral(": ") + label(decision.reason);
        return {text, *decision.decision == Decision::NotMet ? Tone::Bad : Tone::Plain};
    }

    const ReviewResult &m_review;
    const Wording &m_words;
};

} // namespace

std::vector<Section> reviewDetails(const ReviewResult &review, const Wording &words) {
    return ReviewDetails(review, words).all();
}

} // namespace greenprint::report
