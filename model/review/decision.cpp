#include "model/review/decision.h"

#include <algorithm>

namespace greenprint {
namespace {

std::optional<Decision> decisionOf(AnswerStatus status) {
    switch (status) {
    case AnswerStatus::Confirmed:
        return Decision::Met;
    case AnswerStatus::Rejected:
        return Decision::NotMet;
    case AnswerStatus::Suggested:
        break;
    }
    return std::nullopt;
}

ChoiceDecision decisionOf(const ChoiceAnswer &choice, const Answer &answer) {
    ChoiceDecision d;
    d.note = choice.note.value_or(QString());
    d.reason = choice.reason.value_or(NotApplicable::None);
    // the AWS tool writes the reason "none" beside choices that are ticked
    const bool hasReason = choice.reason
                           && (*choice.reason != NotApplicable::None || !choice.status);
    if (hasReason && choice.status != AnswerStatus::Suggested)
        d.decision = Decision::NotApplicable;
    else if (choice.status)
        d.decision = decisionOf(*choice.status);
    else if (answer.status)
        d.decision = decisionOf(*answer.status);
    return d;
}

} // namespace

QuestionDecision::QuestionDecision(const Answer &answer)
    : m_notApplicable(answer.notApplicable.value_or(false)) {
    for (const ChoiceAnswer &choice : answer.choices)
        m_choices.emplace_back(choice.id, decisionOf(choice, answer));
    m_whole = answer.status && *answer.status != AnswerStatus::Suggested;
    m_answered = m_notApplicable || m_whole || std::ranges::any_of(m_choices, [](const auto &c) {
                     return c.second.decision.has_value();
                 });
}

ChoiceDecision QuestionDecision::choice(const QString &id) const {
    ChoiceDecision found;
    for (const auto &[choice, decision] : m_choices) {
        if (choice == id)
            found = decision;
    }
    if (m_notApplicable)
        found.decision = Decision::NotApplicable;
    else if (m_whole && !found.decision)
        found.decision = Decision::NotMet;
    return found;
}

const Answer *answerTo(const ReviewRecord &review, const QString &question) {
    for (const Answer &answer : review.answers) {
        if (answer.question == question)
            return &answer;
    }
    return nullptr;
}

} // namespace greenprint
