#pragma once

#include "model/plan/setting.h"
#include "model/plan/vocabulary.h"

namespace greenprint {

/// What the reviewer says of one choice of a question.
struct ChoiceAnswer {
    QString id;
    Setting<AnswerStatus> status;
    Setting<NotApplicable> reason;
    Setting<QString> note;
    Extras extras;
    friend bool operator==(const ChoiceAnswer &, const ChoiceAnswer &) = default;
};

struct Answer {
    QString question;
    Setting<AnswerStatus> status;
    Setting<bool> notApplicable;
    Setting<NotApplicable> reason;
    Setting<QString> note;
    Setting<QString> by;
    Setting<QString> date;
    std::vector<ChoiceAnswer> choices;
    Extras extras;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// A risk that somebody accepts until a date.
struct Acceptance {
    QString question;
    Setting<QString> by;
    Setting<QString> until;
    Setting<QString> reason;
    Extras extras;
    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

/// Who takes a practice up, and until when.
struct Action {
    QString practice;
    Setting<QString> owner;
    Setting<QString> due;
    Setting<Effort> effort;
    Extras extras;
    friend bool operator==(const Action &, const Action &) = default;
};

/// The reviewer's side of a Well-Architected review. Results are computed, never stored here.
struct ReviewRecord {
    Setting<QString> lens;
    Setting<QString> owner;
    Setting<Environment> environment;
    std::vector<Answer> answers;
    std::vector<Acceptance> acceptances;
    std::vector<Action> actions;
    Extras extras;
    friend bool operator==(const ReviewRecord &, const ReviewRecord &) = default;
};

} // namespace greenprint
