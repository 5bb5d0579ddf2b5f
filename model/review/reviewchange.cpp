#include "model/review/reviewchange.h"

namespace greenprint {
namespace {

template <class Visit>
void forEachQuestion(const ReviewResult &review, Visit visit) {
    for (const ReviewedPillar &pillar : review.pillars) {
        for (const ReviewedQuestion &question : pillar.questions)
            visit(question);
    }
}

void compareRatings(
    ReviewChanges &changes, const ReviewedQuestion *before, const ReviewedQuestion *after) {
    const ReviewedQuestion &either = after ? *after : *before;
    RatingChange change{either.id, either.pillar, either.title, {}, {}};
    if (before)
        change.before = before->risk;
    if (after)
        change.after = after->risk;
    if (change.before != change.after)
        changes.ratings.push_back(change);
}

void compareDecisions(
    ReviewChanges &changes, const ReviewedQuestion *before, const ReviewedQuestion &after) {
    for (const ReviewedChoice &choice : after.choices) {
        const ReviewedChoice *was = before ? before->choice(choice.id) : nullptr;
        const std::optional<Decision> decided = was ? was->decision.decision : std::nullopt;
        if (decided != choice.decision.decision)
            changes.decisions.push_back(
                {after.id, choice.id, choice.title, decided, choice.decision.decision});
    }
}

} // namespace

ReviewChanges reviewChanges(const ReviewResult &before, const ReviewResult &after) {
    ReviewChanges changes;
    changes.risksBefore = before.risks;
    changes.risksAfter = after.risks;
    changes.coverageBefore = before.coverage;
    changes.coverageAfter = after.coverage;
    changes.catalogBefore = before.catalogVersion;
    changes.catalogAfter = after.catalogVersion;
    changes.saved = Saving(before.totals, after.totals);
    changes.planChanged = before.planHash != after.planHash;
    forEachQuestion(after, [&](const ReviewedQuestion &question) {
        const ReviewedQuestion *was = before.question(question.id);
        compareRatings(changes, was, &question);
        compareDecisions(changes, was, question);
    });
    forEachQuestion(before, [&](const ReviewedQuestion &question) {
        if (!after.question(question.id))
            compareRatings(changes, &question, nullptr);
    });
    return changes;
}

} // namespace greenprint
