#pragma once

#include "model/plan/review.h"
#include "model/review/lens.h"

namespace greenprint {

/// What the reviewer has decided of a choice. No decision is not a decision.
enum class Decision : quint8 { Met, NotMet, NotApplicable };

template <>
struct Keywords<Decision> {
    static constexpr std::array<Keyword<Decision>, 3> all{{
        {Decision::Met, "met", QT_TRANSLATE_NOOP("Keyword", "met")},
        {Decision::NotMet, "not-met", QT_TRANSLATE_NOOP("Keyword", "not met")},
        {Decision::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("Keyword", "not applicable")},
    }};
};

/// The decision on one choice, with its reason and note.
struct ChoiceDecision {
    std::optional<Decision> decision;
    NotApplicable reason = NotApplicable::None;
    QString note;
};

/// The answer that a plan holds for a question, worked out to a decision per choice.
///
/// A choice is decided by its own status; one without status follows the answer's, and a choice
/// with a reason does not apply. A question is answered if its status is confirmed or rejected, or
/// if one of its choices is decided; choices that the answer does not mention are then unticked,
/// and are decided as not met if the answer as a whole is. What is only suggested decides nothing.
class QuestionDecision {
public:
    QuestionDecision() = default;
    explicit QuestionDecision(const Answer &answer);

    bool answered() const { return m_answered; }
    bool notApplicable() const { return m_notApplicable; }
    ChoiceDecision choice(const QString &id) const;

private:
    bool m_answered = false;
    bool m_whole = false; ///< the answer as a whole is confirmed or rejected
    bool m_notApplicable = false;
    std::vector<std::pair<QString, ChoiceDecision>> m_choices;
};

/// The answer of a review to a question; null if there is none.
const Answer *answerTo(const ReviewRecord &review, const QString &question);

} // namespace greenprint
