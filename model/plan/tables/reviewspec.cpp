#include "model/plan/element.h"

namespace greenprint {

template <>
const ElementSpec &specOf<ChoiceAnswer>() {
    static const ElementSpec spec{
        .name = "choice",
        .label = QT_TRANSLATE_NOOP("Parameter", "Choice"),
        .identity = "id",
        .parameters =
            {{.key = "id",
              .label = QT_TRANSLATE_NOOP("Parameter", "Choice"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Choice of the question."),
              .kind = ValueKind::Words,
              .required = true,
              .access = accessTo<&ChoiceAnswer::id>()},
             {.key = "status",
              .label = QT_TRANSLATE_NOOP("Parameter", "Status"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Confirmed by the reviewer, rejected, or only suggested."),
              .kind = ValueKind::Choice,
              .access = accessTo<&ChoiceAnswer::status>()},
             {.key = "reason",
              .label = QT_TRANSLATE_NOOP("Parameter", "Reason"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Why it does not apply."),
              .kind = ValueKind::Choice,
              .access = accessTo<&ChoiceAnswer::reason>()},
             {.key = "note",
              .label = QT_TRANSLATE_NOOP("Parameter", "Note"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Up to 250 characters in the AWS tool."),
              .kind = ValueKind::Text,
              .access = accessTo<&ChoiceAnswer::note>()}},
        .children = {},
        .extras = extrasOf<ChoiceAnswer>};
    return spec;
}

template <>
const ElementSpec &specOf<Answer>() {
    static const ElementSpec spec{
        .name = "answer",
        .label = QT_TRANSLATE_NOOP("Parameter", "Answer"),
        .identity = "question",
        .parameters =
            {{.key = "question",
              .label = QT_TRANSLATE_NOOP("Parameter", "Question"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Question of the lens."),
              .kind = ValueKind::Words,
              .required = true,
              .access = accessTo<&Answer::question>()},
             {.key = "status",
              .label = QT_TRANSLATE_NOOP("Parameter", "Status"),
              .help = QT_TRANSLATE_NOOP(
                  "Parameter", "Confirmed by the reviewer, rejected, or only suggested."),
              .kind = ValueKind::Choice,
              .access = accessTo<&Answer::status>()},
             {.key = "not-applicable",
              .label = QT_TRANSLATE_NOOP("Parameter", "Not applicable"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Whether the question applies at all."),
              .kind = ValueKind::YesNo,
              .access = accessTo<&Answer::notApplicable>()},
             {.key = "reason",
              .label = QT_TRANSLATE_NOOP("Parameter", "Reason"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Why it does not apply."),
              .kind = ValueKind::Choice,
              .access = accessTo<&Answer::reason>()},
             {.key = "note",
              .label = QT_TRANSLATE_NOOP("Parameter", "Note"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Up to 2,084 characters in the AWS tool."),
              .kind = ValueKind::Text,
              .access = accessTo<&Answer::note>()},
             {.key = "by",
              .label = QT_TRANSLATE_NOOP("Parameter", "By"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who answered."),
              .kind = ValueKind::Text,
              .access = accessTo<&Answer::by>()},
             {.key = "date",
              .label = QT_TRANSLATE_NOOP("Parameter", "Date"),
              .help = QT_TRANSLATE_NOOP("Parameter", "When."),
              .kind = ValueKind::Date,
              .access = accessTo<&Answer::date>()}},
        .children = {childList<&Answer::choices>()},
        .extras = extrasOf<Answer>};
    return spec;
}

template <>
const ElementSpec &specOf<Acceptance>() {
    static const ElementSpec spec{
        .name = "acceptance",
        .label = QT_TRANSLATE_NOOP("Parameter", "Accepted risk"),
        .identity = "question",
        .parameters =
            {{.key = "question",
              .label = QT_TRANSLATE_NOOP("Parameter", "Question"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Question whose risk is accepted."),
              .kind = ValueKind::Words,
              .required = true,
              .access = accessTo<&Acceptance::question>()},
             {.key = "by",
              .label = QT_TRANSLATE_NOOP("Parameter", "By"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who accepts it."),
              .kind = ValueKind::Text,
              .access = accessTo<&Acceptance::by>()},
             {.key = "until",
              .label = QT_TRANSLATE_NOOP("Parameter", "Until"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Until when."),
              .kind = ValueKind::Date,
              .access = accessTo<&Acceptance::until>()},
             {.key = "reason",
              .label = QT_TRANSLATE_NOOP("Parameter", "Reason"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Why."),
              .kind = ValueKind::Text,
              .access = accessTo<&Acceptance::reason>()}},
        .children = {},
        .extras = extrasOf<Acceptance>};
    return spec;
}

template <>
const ElementSpec &specOf<Action>() {
    static const ElementSpec spec{
        .name = "action",
        .label = QT_TRANSLATE_NOOP("Parameter", "Action"),
        .identity = "practice",
        .parameters =
            {{.key = "practice",
              .label = QT_TRANSLATE_NOOP("Parameter", "Practice"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Practice to be taken up."),
              .kind = ValueKind::PracticeRef,
              .required = true,
              .access = accessTo<&Action::practice>()},
             {.key = "owner",
              .label = QT_TRANSLATE_NOOP("Parameter", "Owner"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who does it."),
              .kind = ValueKind::Text,
              .access = accessTo<&Action::owner>()},
             {.key = "due",
              .label = QT_TRANSLATE_NOOP("Parameter", "Due"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Until when."),
              .kind = ValueKind::Date,
              .access = accessTo<&Action::due>()},
             {.key = "effort",
              .label = QT_TRANSLATE_NOOP("Parameter", "Effort"),
              .help = QT_TRANSLATE_NOOP("Parameter", "How much work it is."),
              .kind = ValueKind::Choice,
              .access = accessTo<&Action::effort>()}},
        .children = {},
        .extras = extrasOf<Action>};
    return spec;
}

template <>
const ElementSpec &specOf<ReviewRecord>() {
    static const ElementSpec spec{
        .name = "review",
        .label = QT_TRANSLATE_NOOP("Parameter", "Review"),
        .parameters =
            {{.key = "lens",
              .label = QT_TRANSLATE_NOOP("Parameter", "Lens"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Lens that is reviewed against."),
              .kind = ValueKind::Text,
              .access = accessTo<&ReviewRecord::lens>()},
             {.key = "owner",
              .label = QT_TRANSLATE_NOOP("Parameter", "Reviewer"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Who leads the review."),
              .kind = ValueKind::Text,
              .access = accessTo<&ReviewRecord::owner>()},
             {.key = "environment",
              .label = QT_TRANSLATE_NOOP("Parameter", "Environment"),
              .help = QT_TRANSLATE_NOOP("Parameter", "Where the workload runs."),
              .kind = ValueKind::Choice,
              .defaultText = "preproduction",
              .access = accessTo<&ReviewRecord::environment>()}},
        .children =
            {childList<&ReviewRecord::answers>(), childList<&ReviewRecord::acceptances>(),
             childList<&ReviewRecord::actions>()},
        .extras = extrasOf<ReviewRecord>};
    return spec;
}

} // namespace greenprint
