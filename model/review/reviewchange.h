#pragma once

#include "model/review/review.h"

namespace greenprint {

/// A question whose rating is not what it was.
struct RatingChange {
    QString question;
    QString pillar;
    QString title;
    /// None where the question is not part of that lens.
    std::optional<Risk> before;
    std::optional<Risk> after;

    friend bool operator==(const RatingChange &, const RatingChange &) = default;
};

/// A choice on which the reviewer has decided otherwise.
struct DecisionChange {
    QString question;
    QString choice;
    QString title;
    std::optional<Decision> before;
    std::optional<Decision> after;

    friend bool operator==(const DecisionChange &, const DecisionChange &) = default;
};

/// What happened between two reviews: of a milestone and today, or of two milestones.
struct ReviewChanges {
    RiskCounts risksBefore;
    RiskCounts risksAfter;
    Coverage coverageBefore;
    Coverage coverageAfter;
    QString catalogBefore;
    QString catalogAfter;
    /// In the order of the later lens; questions that it does not have come last.
    std::vector<RatingChange> ratings;
    std::vector<DecisionChange> decisions;
    /// What the scenario needs less than it did, by metric.
    Saving saved;
    bool planChanged = false;

    bool empty() const { return ratings.empty() && decisions.empty() && !planChanged; }
};

/// Compares two reviews. Results of a milestone were computed when it was frozen: put them into
/// the totals and catalog version of its review before comparing, so that nothing is computed anew.
ReviewChanges reviewChanges(const ReviewResult &before, const ReviewResult &after);

} // namespace greenprint
