#include "model/review/answering.h"

namespace greenprint {
namespace {

Answer &answerFor(ReviewRecord &record, const QString &question) {
    for (Answer &answer : record.answers) {
        if (answer.question == question)
            return answer;
    }
    Answer answer;
    answer.question = question;
    return record.answers.emplace_back(std::move(answer));
}

ChoiceAnswer &choiceOf(Answer &answer, const QString &id) {
    // of two entries for a choice the later counts
    for (auto it = answer.choices.rbegin(); it != answer.choices.rend(); ++it) {
        if (it->id == id)
            return *it;
    }
    ChoiceAnswer choice;
    choice.id = id;
    return answer.choices.emplace_back(std::move(choice));
}

void write(ChoiceAnswer &choice, const ChoiceDecision &decision) {
    choice.status.reset();
    choice.reason.reset();
    if (decision.decision == Decision::Met)
        choice.status = AnswerStatus::Confirmed;
    else if (decision.decision == Decision::NotMet)
        choice.status = AnswerStatus::Rejected;
    else if (decision.decision == Decision::NotApplicable)
        choice.reason = decision.reason;
    choice.note.reset();
    if (!decision.note.isEmpty())
        choice.note = decision.note;
}

/// Gives every decided choice a status of its own, so that none hangs on the answer as a whole.
void spellOut(Answer &answer, const LensQuestion &question) {
    answer.notApplicable.reset();
    answer.reason.reset();
    const QuestionDecision decided(answer);
    for (const LensChoice &choice : question.choices) {
        const ChoiceDecision d = decided.choice(choice.id);
        if (d.decision)
            write(choiceOf(answer, choice.id), d);
    }
    answer.status.reset();
}

bool saysNothing(const ChoiceAnswer &choice) {
    ChoiceAnswer empty;
    empty.id = choice.id;
    return choice == empty;
}

bool saysNothing(const Answer &answer) {
    Answer empty;
    empty.question = answer.question;
    empty.by = answer.by;
    empty.date = answer.date;
    return answer == empty;
}

void finish(ReviewRecord &record, Answer &answer, const Signature &signature) {
    answer.by = signature.by;
    answer.date = signature.date;
    if (signature.by.isEmpty())
        answer.by.reset();
    if (signature.date.isEmpty())
        answer.date.reset();
    std::erase_if(answer.choices, [](const ChoiceAnswer &c) { return saysNothing(c); });
    std::erase_if(record.answers, [](const Answer &a) { return saysNothing(a); });
}

} // namespace

void decide(
    ReviewRecord &record, const LensQuestion &question, const QString &choice,
    const ChoiceDecision &decision, const Signature &signature) {
    Answer &answer = answerFor(record, question.id);
    spellOut(answer, question);
    write(choiceOf(answer, choice), decision);
    finish(record, answer, signature);
}

void confirmSuggestions(
    ReviewRecord &record, const LensQuestion &question, const ReviewedQuestion &reviewed,
    const Signature &signature) {
    Answer &answer = answerFor(record, question.id);
    spellOut(answer, question);
    for (const ReviewedChoice &choice : reviewed.choices) {
        const std::optional<Decision> suggested = choice.suggested();
        if (choice.decision.decision || !suggested)
            continue;
        // nobody has said why it does not apply: the plan has nothing of the kind
        const NotApplicable reason = suggested == Decision::NotApplicable
                                         ? NotApplicable::OutOfScope
                                         : NotApplicable::None;
        write(choiceOf(answer, choice.id), {suggested, reason, choice.decision.note});
    }
    finish(record, answer, signature);
}

void setAside(
    ReviewRecord &record, const QString &question, std::optional<NotApplicable> reason,
    const Signature &signature) {
    Answer &answer = answerFor(record, question);
    answer.notApplicable.reset();
    answer.reason.reset();
    if (reason) {
        answer.notApplicable = true;
        answer.reason = *reason;
    }
    finish(record, answer, signature);
}

void setNote(
    ReviewRecord &record, const QString &question, const QString &note,
    const Signature &signature) {
    Answer &answer = answerFor(record, question);
    answer.note.reset();
    if (!note.isEmpty())
        answer.note = note;
    finish(record, answer, signature);
}

} // namespace greenprint
