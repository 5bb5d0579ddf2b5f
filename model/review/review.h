#pragma once

#include "model/review/improvement.h"

namespace greenprint {

/// How many questions have each rating.
class RiskCounts {
public:
    int &operator[](Risk risk) { return m_counts[static_cast<size_t>(risk)]; }
    int operator[](Risk risk) const { return m_counts[static_cast<size_t>(risk)]; }
    RiskCounts &operator+=(const RiskCounts &other);
    int total() const;
    /// Questions with a decision, those that do not apply among them.
    int answered() const { return total() - (*this)[Risk::Unanswered]; }
    friend bool operator==(const RiskCounts &, const RiskCounts &) = default;

private:
    std::array<int, kAllRisks.size()> m_counts{};
};

/// Practices that are met among those that apply, each weighted by its published level of risk.
struct Coverage {
    double met = 0.0;
    double applicable = 0.0;

    /// From 0 to 1; none where nothing applies.
    std::optional<double> share() const;
    Coverage &operator+=(const Coverage &other);
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// A choice of a question: what the plan suggests, and what the reviewer has decided. The two are
/// kept apart; ratings and coverage follow the decision alone.
struct ReviewedChoice {
    QString id;
    QString title;
    bool none = false;     ///< "none of these"
    QStringList practices; ///< ours behind it; empty if there is no basis for evidence
    QString officialId;    ///< "MLSUS05-BP02"; empty if the lens gives none
    QString level;         ///< published level of risk: high, medium, low
    Evidence evidence;     ///< with its suggestion
    ChoiceDecision decision;

    /// What the plan suggests in the reviewer's terms; none if nobody can tell.
    std::optional<Decision> suggested() const;
    /// Neither met nor put aside: by decision or, without one, as far as the plan tells.
    bool open() const;
};

/// A question with its rating and the rule that gave it.
struct ReviewedQuestion {
    QString id;
    QString pillar; ///< id of its pillar
    QString title;
    QString phase;
    Risk risk = Risk::Unanswered;
    /// Of the lens's question, counted from 0: the rule that fired. None if the question is
    /// unanswered or does not apply, or if the lens rates this combination by no rule.
    std::optional<int> rule;
    QString condition; ///< of that rule, as written
    /// What the rating would be if what is undecided were as the plan suggests. Unanswered if it
    /// hangs on practices of which nobody can tell.
    Risk suggestedRisk = Risk::Unanswered;
    Coverage coverage;
    Coverage suggestedCoverage; ///< with suggestions where nothing is decided
    NotApplicable reason = NotApplicable::None;
    QString note;
    QString by;
    QString date;
    std::optional<Acceptance> acceptance; ///< of the risk, by somebody and until a date
    std::vector<ReviewedChoice> choices;

    const ReviewedChoice *choice(QStringView id) const;
};

struct ReviewedPillar {
    QString id;
    QString name;
    RiskCounts risks;
    RiskCounts suggestedRisks;
    Coverage coverage;
    Coverage suggestedCoverage;
    std::vector<ReviewedQuestion> questions;
};

/// A review: everything that verb, report and window show of it. A plain value.
struct ReviewResult {
    Lens lens;
    QString scenario;
    QString planHash;
    QString catalogVersion;
    bool feasible = true; ///< the scenario breaks no hard limit
    Totals totals;        ///< of the scenario
    std::vector<ReviewedPillar> pillars;
    RiskCounts risks;
    RiskCounts suggestedRisks;
    Coverage coverage;
    Coverage suggestedCoverage;
    /// Questions, and choices as "question/choice", that the plan answers and the lens lacks.
    QStringList unmatched;
    ImprovementPlan improvements;

    const ReviewedQuestion *question(QStringView id) const;
};

enum class Improvements : quint8 { Simulated, LeftOut };

/// Reviews a scenario of a plan against a lens. `catalog` is without the plan's overrides; the
/// plan must have passed checkPlan and have the scenario. Ratings take a moment; simulating the
/// improvement plan takes longer and may be left out while somebody types.
ReviewResult review(
    const Catalog &catalog, const Plan &plan, const Lens &lens, const QString &scenario,
    Improvements improvements = Improvements::Simulated, Metric by = Metric::Carbon);

/// Why a question has its rating, in a sentence: "Rule 2 of 3 holds: !DE_01."
QString ratingText(const Lens &lens, const ReviewedQuestion &question);

} // namespace greenprint
