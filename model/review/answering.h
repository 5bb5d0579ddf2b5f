#pragma once

#include "model/review/decision.h"
#include "model/review/lens.h"
#include "model/review/review.h"

namespace greenprint {

/// Who answers, and when.
struct Signature {
    QString by;
    QString date; ///< "2026-11-21"
};

/// Writes a decision on one choice into a plan's review, so that QuestionDecision reads it back.
/// Decisions on the other choices of the question stay what they are; a question that was marked
/// not applicable applies again. No decision leaves the choice undecided. An answer that says
/// nothing any more is removed.
void decide(
    ReviewRecord &record, const LensQuestion &question, const QString &choice,
    const ChoiceDecision &decision, const Signature &signature);

/// Takes over what the plan suggests for every choice of a question that nobody has decided.
/// Choices of which nobody can tell stay undecided.
void confirmSuggestions(
    ReviewRecord &record, const LensQuestion &question, const ReviewedQuestion &reviewed,
    const Signature &signature);

/// Marks a whole question not applicable, or, without a reason, applicable again.
void setAside(
    ReviewRecord &record, const QString &question, std::optional<NotApplicable> reason,
    const Signature &signature);

void setNote(
    ReviewRecord &record, const QString &question, const QString &note, const Signature &signature);

} // namespace greenprint
